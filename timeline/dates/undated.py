"""date_articles(): articles without a publication date get an interval, from what they say and from the others.

What each article says of its own day leaves a set of days (clues.py); events that it shares with others tie the sets
together (shared.py); in a large collection the articles whose words are most alike bound it (neighbours.py). Where
clues exclude one another the weaker one is dropped and the set stays wide. A stated date is never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline import edtf
from timeline.dates.clues import Days, candidates
from timeline.dates.neighbours import bounded_by_neighbours
from timeline.dates.shared import tie
from timeline.dates.witness import Witness, witness_of
from timeline.models import When

AROUND = 366  # days before the first and after the last dated article of a collection that its others may lie
WIDEST = 366  # days: a wider interval says nothing


@dataclass(frozen=True)
class Dating(Mapping[str, "When | None"]):
    """Article id → its publication date, stated or inferred, or None; and why, in words, for the inferred ones."""

    published: Mapping[str, When | None]
    reasons: Mapping[str, tuple[str, ...]]

    def __getitem__(self, article: str) -> When | None:
        return self.published[article]

    def __iter__(self) -> Iterator[str]:
        return iter(self.published)

    def __len__(self) -> int:
        return len(self.published)


def date_articles(readings: Iterable[Any]) -> Dating:
    """The publication date of every article. `readings` are Witnesses, or anything that `witness_of` understands.

    The result does not depend on the order of the readings.
    """
    found = (r if isinstance(r, Witness) else witness_of(r) for r in readings)
    witnesses = tuple(sorted(found, key=lambda witness: witness.id))
    window, reasons = window_of(witnesses), {}
    days: dict[int, Days] = {}
    for number, witness in enumerate(witnesses):
        days[number], reasons[number] = own_days(witness, window)
    days, nearby = bounded_by_neighbours(witnesses, days)
    ties = tie(witnesses, days)
    published = {w.id: w.published or interval(ties.days[n], window) for n, w in enumerate(witnesses)}
    return Dating(
        published,
        {
            w.id: (*reasons[n], *nearby.get(n, ()), *ties.reasons[n])
            for n, w in enumerate(witnesses)
            if w.published is None and published[w.id]
        },
    )


def window_of(witnesses: Iterable[Witness]) -> Days:
    """The days around those of the dated articles; none without any."""
    ends = [(w.published.earliest, w.published.latest) for w in witnesses if w.published]
    known = [day.toordinal() for pair in ends for day in pair if day]
    if not known:
        return Days()
    return Days(range(max(1, min(known) - AROUND), min(date.max.toordinal(), max(known) + AROUND) + 1))


def own_days(witness: Witness, window: Days) -> tuple[Days, tuple[str, ...]]:
    """The days of a stated date, or those that the article's own words leave of the window."""
    stated = witness.published
    if stated is None:
        return candidates(witness, window)
    if stated.earliest is None or stated.latest is None:
        return window, ()
    return Days(range(stated.earliest.toordinal(), stated.latest.toordinal() + 1)), ()


def interval(days: Days, window: Days) -> When | None:
    """The interval that holds these days, or None where it says nothing."""
    if not days or days == window or max(days) - min(days) > WIDEST:
        return None
    return edtf.between(date.fromordinal(min(days)), date.fromordinal(max(days)), "inferred")
