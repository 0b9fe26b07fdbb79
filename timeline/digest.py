"""The days that matter most in a corpus, each with its events: a readable summary timeline.

A day matters when articles of later days refer back to it, and all the more when they still do a week later; the news
of the day itself counts little, since every day has news. How often a day can be referred to depends on how much was
written after it, so the sum is divided by the root of that. What lies before the time that the corpus writes of
("since the attacks of 2001") is background, and counts half. References from later articles are the best feature of
date selection (Tran et al., "Joint graphical models for date selection in timeline summarization", 2015; Ghalandari and
Ifrim, "Examining the state-of-the-art in news timeline summarization", 2020). Only days that somebody states count; no
day is guessed from a month.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import sqrt

from timeline.graph import EventGraph
from timeline.models import Claim, Event, Frozen, Quote

BACK_DAYS, LONG_DAYS = 2, 7  # from when an article refers back, and from when the day has become a landmark
NEWS, BACK, LANDMARK = 0.25, 1.0, 2.0  # what an article says for a day: on that day, later, and a week later
UNWRITTEN = 30  # articles imagined after each day, so that the last days of a corpus are no landmarks by chance
BACKGROUND = 0.5  # what a day counts that lies more than LONG_DAYS before the first article
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
    published = sorted(day for day in told.values() if day)
    events: dict[date, list[tuple[float, Event]]] = {}
    articles: dict[date, set[str]] = {}
    for event in graph.events:
        if event.date and event.date.is_day and event.date.earliest and event.status in HAPPENED:
            day, naming = event.date.earliest, on_the_day(event, graph)
            events.setdefault(day, []).append((weight(day, event.articles, told), event))
            articles.setdefault(day, set()).update(naming)
    scores = {
        day: weight(day, found, told) * nearness(day, published) / room(day, published)
        for day, found in articles.items()
    }
    chosen = sorted(sorted(scores, key=lambda d: (-scores[d], d))[:days])
    return tuple(Day(date=d, score=round(scores[d], 3), events=entries(events[d], graph)) for d in chosen)


def on_the_day(event: Event, graph: EventGraph) -> set[str]:
    """The articles that give the event's very day, not only its month."""
    claims = (graph.claim[c] for c in event.claims)
    return {c.article for c in claims if c.date and event.date and c.date.edtf == event.date.edtf}


def weight(day: date, articles: Iterable[str], told: Mapping[str, date | None]) -> float:
    """What articles say for a day: those that refer back to it count more, and most those that do a week later."""
    return sum(reference(day, told.get(article)) for article in sorted(articles))


def reference(day: date, told: date | None) -> float:
    """The weight of one article; one whose day is not known counts as news."""
    gap = (told - day).days if told else 0
    return LANDMARK if gap >= LONG_DAYS else BACK if gap >= BACK_DAYS else NEWS


def nearness(day: date, published: Sequence[date]) -> float:
    """How much of a day's weight counts: all of it, but half where the day lies well before the first article."""
    return BACKGROUND if published and (published[0] - day).days > LONG_DAYS else 1.0


def room(day: date, published: Sequence[date]) -> float:
    """How much could be written about a day: the root of the number of later articles."""
    later = len(published) - bisect_right(published, day)
    return sqrt(UNWRITTEN + later)


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
