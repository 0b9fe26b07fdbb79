"""How the time of merging grows with the claims, how much memory it takes, and how much of the truth it finds.

    python -m tests.benchmarks.bench_merge [SIZE …]     default: 10000 100000

Prints, for each size, seconds, peak memory of the process, and precision and recall of the links; and the exponent of
time against size between the smallest and the largest.
"""

from __future__ import annotations

import gc
import resource
import sys
from collections import Counter
from math import log
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))  # so that it also runs as a script

from tests.benchmarks.synthetic import generate  # noqa: E402
from timeline.merge import merge  # noqa: E402


def main(sizes: list[int]) -> None:
    seconds = {}
    for size in sizes:
        corpus = generate(size)
        gc.collect()
        start = process_time()
        merged = merge(corpus.claims, articles=corpus.articles, actors=corpus.actors, event_types=())
        seconds[size] = process_time() - start
        precision, recall = links(merged.events, corpus.truth)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        print(
            f"{len(corpus.claims):>9} claims → {len(merged.events):>8} events ({len(set(corpus.truth.values()))} true)"
            f"  {seconds[size]:8.1f} s  {peak:5.2f} GB  link precision {precision:.3f}  recall {recall:.3f}",
            flush=True,
        )
        del corpus, merged
    if len(sizes) > 1:
        small, large = min(sizes), max(sizes)
        print(f"exponent {log(seconds[large] / seconds[small]) / log(large / small):.2f}")


def links(events, truth: dict[str, int]) -> tuple[float, float]:
    """Of the pairs of claims in one event, the share that truly report one; of those that do, the share found."""

    def pairs(counts) -> int:
        return sum(n * (n - 1) // 2 for n in counts)

    made = pairs(len(e.claims) for e in events)
    right = sum(pairs(Counter(truth[c] for c in e.claims).values()) for e in events)
    return right / max(1, made), right / max(1, pairs(Counter(truth.values()).values()))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10_000, 100_000])
