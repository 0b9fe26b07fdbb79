"""How long the exports take: python tests/benchmarks/bench_exports.py [--events N]

Prints the processor seconds of each format and, so that machines can be compared, how many times as long as expat needs
to read timeline.graphml again. The default makes about 100,000 nodes and 300,000 edges and takes a minute.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from time import process_time
from xml.parsers import expat

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.graphs import large
from timeline.exporters import EXPORTERS
from timeline.exporters.network import network

EVENTS = 76_000
FORMATS = ("graphml", "gexf", "jsonl", "csv", "gephi-csv")


def seconds(work) -> float:
    start = process_time()
    work()
    return process_time() - start


def parse(path: Path) -> None:
    with path.open("rb") as file:
        expat.ParserCreate().ParseFile(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=EVENTS)
    parser.add_argument("--formats", nargs="*", default=FORMATS, choices=EXPORTERS)
    options = parser.parse_args()
    graph = large(options.events)
    view = network(graph)
    print(f"{len(graph.events):,} events, {len(view.nodes):,} nodes, {sum(1 for _ in view.edges()):,} edges")
    del view
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        EXPORTERS["graphml"].write(graph, folder)
        yardstick = seconds(lambda: parse(folder / "timeline.graphml"))
        for name in options.formats:
            took = seconds(lambda name=name: EXPORTERS[name].write(graph, folder))
            size = sum((folder / file).stat().st_size for file in EXPORTERS[name].files)
            print(f"{name:12} {took:6.1f} s  {took / yardstick:5.1f} × reading  {size / 1e6:7.1f} MB")


if __name__ == "__main__":
    main()
