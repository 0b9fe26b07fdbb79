"""How long the exports take: python tests/benchmarks/bench_exports.py [--events N] [--formats F …]

Prints, for each format in a process of its own, the processor seconds from the graph to the file and, so that machines
can be compared, how many times as long as expat needs to read timeline.graphml again. The default makes 100,000 nodes
and 300,000 edges, within one in a thousand. "graphml gexf" is both in one build, which share their nodes and edges.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from time import process_time
from xml.parsers import expat

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.graphs import large
from timeline.exporters import EXPORTERS
from timeline.exporters.network import network

EVENTS, ACTORS_PER_TEN = 62_480, 3.804  # 100,000 nodes and 300,000 edges
FORMATS = ("graphml", "gexf", "graphml gexf", "jsonl", "csv", "gephi-csv")


def seconds(work) -> float:
    start = process_time()
    work()
    return process_time() - start


def parse(path: Path) -> None:
    with path.open("rb") as file:
        expat.ParserCreate().ParseFile(file)


def measured(formats: str, events: int) -> tuple[float, float, int, int]:
    """Seconds of writing these formats, seconds of reading GraphML, nodes and edges."""
    graph = large(events, actors_per_ten=ACTORS_PER_TEN).in_order()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        took = seconds(lambda: [EXPORTERS[each].write(graph, folder) for each in formats.split()])
        EXPORTERS["graphml"].write(graph, folder)
        yardstick = seconds(lambda: parse(folder / "timeline.graphml"))
    view = network(graph)
    return took, yardstick, len(view.nodes), sum(1 for _ in view.edges())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=EVENTS)
    parser.add_argument("--formats", nargs="*", default=FORMATS)
    options = parser.parse_args()
    for formats in options.formats:
        with ProcessPoolExecutor(1) as process:
            took, yardstick, nodes, edges = process.submit(measured, formats, options.events).result()
        print(f"{formats:12} {took:6.1f} s  {took / yardstick:5.1f} × reading   {nodes:,} nodes, {edges:,} edges")


if __name__ == "__main__":
    main()
