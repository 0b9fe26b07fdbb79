"""In a large collection, an undated article appeared when those appeared that speak most like it.

How far from its neighbours an article can be is measured on the dated articles of the same collection, each left out
in turn: the bounds are so wide that they hold for 97 in 100 of them.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from timeline.dates.clues import Days
from timeline.dates.witness import Witness

ENOUGH_DATED = 40  # dated articles from which a margin can be measured
NEIGHBOURS = 5
SURE = 0.97  # share of the dated articles for which the bounds must hold
KEPT_WORDS = 80  # the rarest words of an article by which it is compared
WORD = re.compile(r"[^\W\d_]{3,}")

Vector = Mapping[str, float]


def bounded_by_neighbours(
    witnesses: tuple[Witness, ...], days: Mapping[int, Days]
) -> tuple[dict[int, Days], dict[int, tuple[str, ...]]]:
    """The days of each undated article that lie near those of its neighbours, and why."""
    dated = {n: min(days[n]) for n, w in enumerate(witnesses) if w.published and days[n]}
    if len(dated) < ENOUGH_DATED or len(dated) == len(witnesses):
        return dict(days), {}
    vectors = vectors_of(witnesses)
    index = indexed(vectors, dated)
    bounds = {n: bounds_of(nearest(vectors[n], index, n), dated) for n in range(len(witnesses))}
    margin = margin_of({n: bounds[n] for n in dated}, dated)
    result = dict(days)
    reasons: dict[int, tuple[str, ...]] = {}
    for n, witness in enumerate(witnesses):
        bound = bounds[n]
        if witness.published is None and bound:
            left = Days(d for d in days[n] if bound[0] - margin <= d <= bound[1] + margin)
            if left and left != days[n]:
                result[n], reasons[n] = left, (f"its words are those of {NEIGHBOURS} dated articles of these days",)
    return result, reasons


def vectors_of(witnesses: tuple[Witness, ...]) -> list[Vector]:
    """The rarest words of each article, weighted by how rare they are, as unit vectors."""
    words = [set(WORD.findall(w.text.casefold())) for w in witnesses]
    spread = Counter(word for found in words for word in found)
    total = len(witnesses)
    return [
        unit(
            {
                w: math.log(total / spread[w])
                for w in sorted((w for w in found if spread[w] > 1), key=lambda w: (spread[w], w))[:KEPT_WORDS]
            }
        )
        for found in words
    ]


def unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(x * x for x in vector.values())) or 1.0
    return {word: x / length for word, x in vector.items()}


def indexed(vectors: list[Vector], dated: Mapping[int, int]) -> Mapping[str, list[tuple[int, float]]]:
    """Word → the dated articles that hold it, with its weight there."""
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for n in sorted(dated):
        for word, weight in vectors[n].items():
            index[word].append((n, weight))
    return index


def nearest(vector: Vector, index: Mapping[str, list[tuple[int, float]]], but: int) -> list[int]:
    """The dated articles most alike, without the article itself."""
    alike: Counter[int] = Counter()
    for word, weight in vector.items():
        for n, other in index.get(word, ()):
            alike[n] += weight * other  # type: ignore[assignment]
    del alike[but]
    return [n for n, _ in sorted(alike.items(), key=lambda pair: (-pair[1], pair[0]))[:NEIGHBOURS]]


def bounds_of(found: list[int], dated: Mapping[int, int]) -> tuple[int, int] | None:
    """First and last day of these articles."""
    return (min(dated[n] for n in found), max(dated[n] for n in found)) if len(found) == NEIGHBOURS else None


def margin_of(bounds: Mapping[int, tuple[int, int] | None], dated: Mapping[int, int]) -> int:
    """Days by which the bounds must be widened to hold for nearly all dated articles."""
    missed = sorted(max(b[0] - dated[n], dated[n] - b[1], 0) for n, b in bounds.items() if b)
    return missed[min(len(missed) - 1, int(len(missed) * SURE))] if missed else 0
