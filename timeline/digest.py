"""The days that matter most in a corpus, each with its events: a readable summary timeline.

A day matters when many independent articles report events of that day, when articles of later days still refer back
to it, and when many actors take part. Only days that somebody states count; no day is guessed from a month.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from math import log

from timeline.graph import EventGraph
from timeline.models import Claim, Event, Frozen, Quote

BACK_DAYS = 2  # an article this much later refers back; before, it reports the news of the day
BACK_WEIGHT = 2.0  # an article that refers back counts as so many that report
EVENTS_A_DAY = 5  # listed for a day
HAPPENED = ("occurred", "ongoing")


class Entry(Frozen):
    """An event of a day, and the sentence that tells it best, with the id of its article."""

    event: Event
    quote: Quote
    article: str


class Day(Frozen):
    """A day, how much it matters (only comparable within one digest), and its events, the weightiest first."""

    date: date
    score: float
    events: tuple[Entry, ...]


def digest(graph: EventGraph, days: int) -> tuple[Day, ...]:
    """The `days` days that matter most, in the order of the calendar."""
    told = {a.id: a.published.earliest if a.published else None for a in graph.articles}
    of_day: dict[date, list[tuple[float, Event]]] = {}
    for event in graph.events:
        if event.date and event.date.is_day and event.date.earliest and event.status in HAPPENED:
            claims = [graph.claim[c] for c in event.claims]
            of_day.setdefault(event.date.earliest, []).append((weight(event, claims, told), event))
    scores = {day: sum(w for w, _ in events) for day, events in of_day.items()}
    chosen = sorted(sorted(scores, key=lambda d: (-scores[d], d))[:days])
    return tuple(Day(date=d, score=round(scores[d], 3), events=entries(of_day[d], graph)) for d in chosen)


def weight(event: Event, claims: Sequence[Claim], told: dict[str, date | None]) -> float:
    """How much an event matters: its articles, those that refer back counting more, and its actors."""
    day = event.date.earliest if event.date else None
    later = sum(refers_back(day, told.get(article)) for article in event.articles)
    actors = len({p.id for people in event.roles.values() for p in people})
    return (event.sources + (BACK_WEIGHT - 1) * later) * (1 + log(1 + actors))


def refers_back(day: date | None, told: date | None) -> bool:
    """True for an article that appeared so late that it no longer reports the day's news."""
    return day is not None and told is not None and (told - day).days >= BACK_DAYS


def entries(weighed: Iterable[tuple[float, Event]], graph: EventGraph) -> tuple[Entry, ...]:
    """The weightiest events of a day with a sentence each."""
    ranked = sorted(weighed, key=lambda pair: (-pair[0], pair[1].id))[:EVENTS_A_DAY]
    return tuple(
        Entry(event=e, quote=c.quote, article=c.article)
        for e, c in ((event, telling([graph.claim[c] for c in event.claims], event)) for _, event in ranked)
    )


def telling(claims: Sequence[Claim], event: Event) -> Claim:
    """The claim that tells the event best: with its status and its day, most roles and place; then the shortest."""

    def merit(claim: Claim) -> tuple[object, ...]:
        on_the_day = bool(claim.date and event.date and claim.date.edtf == event.date.edtf)
        return (
            claim.status != event.status,
            not on_the_day,
            -len(claim.roles) - bool(claim.place),
            len(claim.quote.text),
            claim.id,
        )

    return min(claims, key=merit)
