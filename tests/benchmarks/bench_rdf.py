"""How long a million triples take: our writer against pyoxigraph's serializer fed with the same triples.

    python tests/benchmarks/bench_rdf.py [EVENTS]

Two baselines: the serializer fed by a loop that makes the same triples from plain text (what any exporter written in
Python has to do at least), and the serializer fed with triples that lie ready in memory (no exporter can have that).
Each is the best of three. Memory is the peak of a process of its own that makes the graph and writes it, and beside it
the peak of one that only makes the graph.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.graphs import large
from timeline.exporters import exporter
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.quads import triples

EVENTS_OF_A_MILLION = 4_500
TIMES = 3


def best(run: Callable[[], object]) -> float:
    """Seconds of the fastest of three runs."""
    taken = []
    for _ in range(TIMES):
        gc.collect()
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken)


def plain(ready: list[Triple]) -> list[tuple]:
    """The triples as tuples of text."""
    return [
        (t.subject.value, t.predicate.value, t.object.value)
        if isinstance(t.object, NamedNode)
        else (t.subject.value, t.predicate.value, t.object.value, t.object.language, t.object.datatype.value)
        for t in ready
    ]


def made(texts: list[tuple]):
    """Triples out of text."""
    for subject, predicate, value, *kind in texts:
        if not kind:
            thing = NamedNode(value)
        elif kind[0]:
            thing = Literal(value, language=kind[0])
        else:
            thing = Literal(value, datatype=NamedNode(kind[1]))
        yield Triple(NamedNode(subject), NamedNode(predicate), thing)


def peak(code: str, events: int) -> float:
    """Peak memory in MB of a process of its own."""
    code = f"from tests.graphs import large\ngraph = large({events})\n{code}\nprint(open('/proc/self/status').read())"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(next(line for line in run.stdout.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def main(events: int) -> None:
    graph, names = large(events), Names()
    ready = list(triples(graph, names))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bare.ttl"

        def bare(them):
            return lambda: serialize(
                iter(them() if callable(them) else them), str(path), RdfFormat.TURTLE, prefixes=names.prefixes
            )

        texts = plain(ready)
        from_memory = best(bare(ready))
        from_texts = best(bare(lambda: made(texts)))
        count = len(ready)
        del ready, texts
        ours = best(lambda: exporter("ttl").write(graph, Path(folder)))
        size = (Path(folder) / "timeline.ttl").stat().st_size / 1e6
        write = f"from pathlib import Path\nfrom timeline.exporters import exporter\nexporter('ttl').write(graph, Path({folder!r}))"
        print(f"{count:,} triples of {events:,} events, {size:.0f} MB of Turtle")
        print(f"ours {ours:.2f} s; serializer fed with text {from_texts:.2f} s, with ready triples {from_memory:.2f} s")
        print(
            f"ratio {ours / from_texts:.2f} to the serializer fed with text, {ours / from_memory:.2f} with ready triples"
        )
        print(f"peak memory {peak(write, events):.0f} MB, of which {peak('', events):.0f} MB for making the graph")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS_OF_A_MILLION)
