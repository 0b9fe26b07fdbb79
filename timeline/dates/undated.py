"""date_articles(): articles without a publication date get an interval, from what they say and from the others.

What each article says of its own day leaves a set of days (clues.py); events that it shares with others tie the sets
together (shared.py); in a large collection the articles whose words are most alike bound it (neighbours.py). Where
clues exclude one another the set stays wide, and that is reported. A stated date is never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from timeline import edtf
from timeline.dates.clues import Candidates, Days, candidates
from timeline.dates.neighbours import bounded_by_neighbours
from timeline.dates.shared import tie
from timeline.dates.witness import Witness, witness_of
from timeline.models import Problem, When

AROUND = 366  # days before the first and after the last dated article of a collection that its others may lie
WIDEST = 366  # days: a wider interval says nothing
BESIDE = 31  # days around the dated articles in which one of the same collection most likely appeared
SEVERAL_YEARS = 180  # days between those that "May 28" or "this spring" leaves in one year and in the next


@dataclass(frozen=True)
class Dating(Mapping[str, "When | None"]):
    """Article id → its publication date, stated or inferred, or None; why, in words, for the inferred ones; and the
    contradictions that were met, each with the article and its words."""

    published: Mapping[str, When | None]
    reasons: Mapping[str, tuple[str, ...]]
    problems: tuple[Problem, ...] = ()

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
    window = window_of(witnesses)
    own = [own_days(witness, window) for witness in witnesses]
    own = [among_the_dated(w, found, window) for w, found in zip(witnesses, own, strict=True)]
    days, nearby = bounded_by_neighbours(witnesses, {n: found.days for n, found in enumerate(own)})
    ties = tie(witnesses, days)
    published = {w.id: w.published or interval(ties.days[n], window) for n, w in enumerate(witnesses)}
    return Dating(
        published,
        {
            w.id: (*own[n].reasons, *nearby.get(n, ()), *ties.reasons[n])
            for n, w in enumerate(witnesses)
            if w.published is None and published[w.id]
        },
        (
            *(problem(w.id, said) for w, found in zip(witnesses, own, strict=True) for said in found.against),
            *ties.problems,
        ),
    )


def problem(article: str, said: str) -> Problem:
    """A contradiction in one article."""
    message = f"Its words exclude one another: {said}. Its date is left wide; give it as `published` if it is known."
    return Problem(kind="dating", article=article, message=message)


def window_of(witnesses: Iterable[Witness]) -> Days:
    """The days around those of the dated articles; none without any."""
    ends = [(w.published.earliest, w.published.latest) for w in witnesses if w.published]
    known = [day.toordinal() for pair in ends for day in pair if day]
    if not known:
        return Days()
    return Days(range(max(1, min(known) - AROUND), min(date.max.toordinal(), max(known) + AROUND) + 1))


def own_days(witness: Witness, window: Days) -> Candidates:
    """The days of a stated date, or those that the article's own words leave of the window."""
    stated = witness.published
    if stated is None:
        return candidates(witness, window)
    if stated.earliest is None or stated.latest is None:
        return Candidates(window)
    return Candidates(Days(range(stated.earliest.toordinal(), stated.latest.toordinal() + 1)))


def among_the_dated(witness: Witness, found: Candidates, window: Days) -> Candidates:
    """Of days in several years, those of the dated articles of the collection, where there are such."""
    days = sorted(found.days)
    if witness.published or found.against or all(b - a < SEVERAL_YEARS for a, b in pairwise(days)):
        return found
    first, last = min(window) + AROUND - BESIDE, max(window) - AROUND + BESIDE
    left = Days(day for day in days if first <= day <= last)
    reasons = (*found.reasons, "the dated articles are of these months")
    return replace(found, days=left, reasons=reasons) if left else found


def interval(days: Days, window: Days) -> When | None:
    """The interval that holds these days, or None where it says nothing."""
    if not days or days == window or max(days) - min(days) > WIDEST:
        return None
    return edtf.between(date.fromordinal(min(days)), date.fromordinal(max(days)), "inferred")
