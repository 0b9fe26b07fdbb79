"""The values of an event: the date, place, status and details that its claims support best."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from timeline.merge.profiles import AHEAD, OPEN_END, OPEN_START, UNKNOWN, Known, span
from timeline.models import Basis, Claim, Participant, Place, Precision, Status, StatusReport, When

BASIS_RANK: dict[Basis, int] = {"corrected": 0, "stated": 1, "relative": 2, "context": 3, "inferred": 4}
OUTCOMES = ("cancelled", "denied", "ongoing", "occurred")  # what became of it; of equals, the last holds
PROSPECTS = ("alleged", "possible", "planned")  # what was said before; of equals, the last holds
STAGES = PROSPECTS + OUTCOMES
REMEMBERED = 1 << 14  # dates and participants that are kept once
Tellers = dict[str, set[str]]  # for each actor the articles that name it in a role


class Dated(NamedTuple):
    """A date, the days that it allows, and the claim that gives it."""

    when: When
    days: tuple[int, int]
    claim: Claim


def support(claims: Iterable[Claim], value: Callable[[Claim], Hashable]) -> dict[Any, set[str]]:
    """For each value that is not None, the articles that give it; in the order of the claims."""
    found: dict[Any, set[str]] = {}
    for claim in claims:
        if (given := value(claim)) is not None:
            found.setdefault(given, set()).add(claim.article)
    return found


def date_of(claims: Sequence[Claim]) -> When | None:
    """The tightest date that all support, or that most do where they contradict each other; with its basis."""
    dates = [Dated(c.date, days, c) for c in claims if c.date and (days := span(c.date)) != UNKNOWN]
    if not dates:
        return None
    first, last = seed(dates).days
    for start, end in sorted({d.days for d in dates}, key=lambda given: (given[1] - given[0], given)):
        if max(first, start) <= min(last, end):
            first, last = max(first, start), min(last, end)
    exact = [d.when for d in dates if d.days == (first, last)]
    if exact:
        best = min(exact, key=lambda d: (BASIS_RANK[d.basis], d.edtf))
        return once(best.edtf, best.earliest, best.latest, best.precision, best.basis)
    return between(first, last, max((d.when.basis for d in dates), key=BASIS_RANK.__getitem__))


@lru_cache(maxsize=REMEMBERED)
def once(edtf: str, earliest: date | None, latest: date | None, precision: Precision, basis: Basis) -> When:
    """A date, kept once, since many events are of one day."""
    return When(edtf=edtf, earliest=earliest, latest=latest, precision=precision, basis=basis)


def seed(dates: Sequence[Dated]) -> Dated:
    """The date to start from: a person's; else the one that agrees with most articles, reported as past, narrow."""
    articles: dict[tuple[int, int], set[str]] = {}
    for d in dates:
        articles.setdefault(d.days, set()).add(d.claim.article)
    if len(articles) == 1:
        return dates[0]
    agreeing = {
        (start, end): len(set().union(*(a for (s, e), a in articles.items() if max(start, s) <= min(end, e))))
        for start, end in articles
    }

    def merit(given: Dated) -> tuple[Any, ...]:
        when, (first, last), claim = given
        return (
            when.basis != "corrected",
            -agreeing[first, last],
            claim.status in AHEAD,
            last - first,
            BASIS_RANK[when.basis],
            claim.article,
            claim.id,
        )

    return min(dates, key=merit)


def between(first: int, last: int, basis: Basis) -> When:
    """The days from first to last, as an EDTF interval; an open end is empty there."""
    start = None if first == OPEN_START else date.fromordinal(first)
    end = None if last == OPEN_END else date.fromordinal(last)
    if start == end:
        return once(str(start), start, end, "day", basis)
    return once(f"{start or '..'}/{end or '..'}", start, end, "range", basis)


def place_of(claims: Sequence[Claim]) -> Place | None:
    """The place that most articles support, counting those that name what contains it; of equals, the narrowest."""
    found = {c.place.id: c.place for c in claims if c.place}
    given = support(claims, lambda c: c.place and c.place.id)

    def merit(place: Place) -> tuple[Any, ...]:
        backing = set().union(
            *(articles for other, articles in given.items() if other == place.id or found[other].name in place.within)
        )
        return -len(backing), -len(place.within), place.id

    return min(found.values(), key=merit, default=None)


def best(claims: Sequence[Claim], value: Callable[[Claim], Hashable]) -> Any:
    """The value that most articles give; of equals, that of the claim that comes first."""
    given = support(claims, value)
    return max(given, key=lambda v: len(given[v]), default=None)


def history(claims: Sequence[Claim], known: Known) -> tuple[StatusReport, ...]:
    """Which claim gave which status, by the date of the article; a repetition of the status before is left out.

    Of articles without a date, those that look ahead come first and those that look back come last.
    """

    def when(claim: Claim) -> tuple[int, int, str]:
        told = known.told(claim.article)[0] or (OPEN_START if claim.status in AHEAD else OPEN_END)
        return told, STAGES.index(claim.status), claim.id

    steps: list[StatusReport] = []
    for claim in sorted(claims, key=when):
        if not steps or steps[-1].status != claim.status:
            steps.append(StatusReport(status=claim.status, claim=claim.id))
    return tuple(steps)


def status_of(claims: Sequence[Claim], known: Known) -> Status:
    """What became of it, as most articles say; if nobody says, what was last expected. A person's correction is a
    claim's status like any other."""
    outcomes = [c for c in claims if c.status in OUTCOMES]
    given = support(outcomes or claims, lambda c: c.status)
    if outcomes:
        return max(given, key=lambda s: (len(given[s]), STAGES.index(s)))
    return history(claims, known)[-1].status


def participants(role: str, told: Tellers, claims: Sequence[Claim], known: Known) -> tuple[Participant, ...]:
    """Who fills the role, those named by most articles first; of equals, whoever is named first."""
    ranked = sorted(told, key=lambda actor: -len(told[actor]))
    return tuple([participant(actor, name_of(actor, role, claims, known)) for actor in ranked])


def tellers(role: str, claims: Iterable[Claim]) -> Tellers:
    """The articles that name each actor in this role; whoever is named first comes first."""
    found: Tellers = {}
    for claim in claims:
        for filler in claim.roles.get(role, ()):
            found.setdefault(filler.actor, set()).add(claim.article)
    return found


def name_of(actor: str, role: str, claims: Iterable[Claim], known: Known) -> str:
    """The name of an actor; of one that is not listed, the words that first name it."""
    if actor in known.actors:
        return known.actors[actor].name
    return next(f.name for c in claims for f in c.roles.get(role, ()) if f.actor == actor)


@lru_cache(maxsize=REMEMBERED)
def participant(actor: str, name: str) -> Participant:
    """Somebody who takes part, kept once, since many take part in much."""
    return Participant(id=actor, name=name)
