"""How long a million triples take: our writer against pyoxigraph's bare serializer on the same triples.

    python tests/benchmarks/bench_rdf.py [EVENTS]

The baseline is `pyoxigraph.serialize(iterator)`, where the iterator makes the same triples on the fly from plain values
(tuples of texts), which is the least that an exporter written in Python has to do. As a second figure, the serializer
with triples that lie ready in memory, which no exporter can have. Seconds are processor seconds (user and system) of
this process, the best of three runs. Memory is the peak of a process of its own that makes the graph and writes it;
beside it the peak of one that only makes the graph.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.graphs import large  # noqa: E402
from timeline.exporters import exporter  # noqa: E402
from timeline.exporters.rdf.names import Names  # noqa: E402
from timeline.exporters.rdf.quads import triples  # noqa: E402

EVENTS_OF_A_MILLION = 4_500
TIMES = 3
WRITE = """
from pathlib import Path
from timeline.exporters import exporter
exporter("ttl").write(graph, Path(FOLDER))
"""


def best(run: Callable[[], object]) -> float:
    """Processor seconds of the fastest of three runs."""
    taken = []
    for _ in range(TIMES):
        gc.collect()
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return min(taken)


def plain(ready: Iterable[Triple]) -> list[tuple]:
    """The triples as tuples of text."""
    return [
        (t.subject.value, t.predicate.value, t.object.value)
        if isinstance(t.object, NamedNode)
        else (t.subject.value, t.predicate.value, t.object.value, t.object.language, t.object.datatype.value)
        for t in ready
    ]


def made(texts: list[tuple]) -> Iterator[Triple]:
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


def bare(folder: str, names: Names, them: Callable[[], Iterable[Triple]]) -> Callable[[], object]:
    """The serializer, fed with these."""
    path = str(Path(folder) / "bare.ttl")
    return lambda: serialize(iter(them()), path, RdfFormat.TURTLE, prefixes=names.prefixes)


def main(events: int) -> None:
    graph, names = large(events), Names()
    with TemporaryDirectory() as folder:
        ours = best(lambda: exporter("ttl").write(graph, Path(folder)))
        size = (Path(folder) / "timeline.ttl").stat().st_size / 1e6
        ready = list(triples(graph, names))
        count, from_memory = len(ready), best(bare(folder, names, lambda: ready))
        texts = plain(ready)
        ready.clear()
        from_texts = best(bare(folder, names, lambda: made(texts)))
        write = WRITE.replace("FOLDER", repr(folder))
        print(f"{count:,} triples of {events:,} events, {size:.0f} MB of Turtle")
        print(f"ours {ours:.2f} s; serializer on plain values {from_texts:.2f} s, on ready triples {from_memory:.2f} s")
        print(f"ratio {ours / from_texts:.2f} on plain values, {ours / from_memory:.2f} on ready triples")
        print(f"peak memory {peak(write, events):.0f} MB, of which {peak('', events):.0f} MB for making the graph")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS_OF_A_MILLION)
