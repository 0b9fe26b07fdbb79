"""Events, claims, participations, actors and articles as tables: what CSV, Parquet and pandas share.

One row for each; a cell holds one value. Lists are joined with "; ", structures are JSON, what is missing is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from timeline.exporters.characters import HALVES, REPLACEMENT
from timeline.exporters.columns import joined, participants
from timeline.exporters.jsonl import line
from timeline.graph import EventGraph
from timeline.models import Claim, Place, When

Cell = str | int | float | date | None
Row = tuple[Cell, ...]


class Table(NamedTuple):
    """The columns (name → string, date, integer or double) and what makes the rows."""

    columns: Mapping[str, str]
    make: Callable[[EventGraph], Iterator[Row]]

    def rows(self, graph: EventGraph) -> Iterator[Row]:
        """The rows, in order. Halves of characters, which UTF-8 cannot hold, are U+FFFD."""
        for row in self.make(graph.in_order()):
            yield tuple(HALVES.sub(REPLACEMENT, cell) if isinstance(cell, str) else cell for cell in row)


def events(graph: EventGraph) -> Iterator[Row]:
    for e in graph.events:
        first = graph.claim.get(e.claims[0]) if e.claims else None
        yield (
            e.id,
            *dates(e.date),
            e.type,
            e.plover,
            e.status,
            e.label,
            *where(e.place),
            participants(e),
            json_of(e.details),
            e.sources,
            len(e.claims),
            joined(e.articles),
            joined(step.status for step in e.history),
            json_of(e.disputes),
            e.confidence,
            first.quote.text if first else None,
        )


def claims(graph: EventGraph) -> Iterator[Row]:
    for c in graph.claims:
        event, speaker = graph.event_of.get(c.id), graph.actor.get(c.according_to or "")
        yield (
            c.id,
            event.id if event else None,
            c.article,
            *dates(c.date),
            c.date.text if c.date else None,
            c.type,
            c.plover,
            c.status,
            *where(c.place),
            spoken(c),
            speaker.name if speaker else c.according_to,
            c.trigger.text,
            c.quote.text,
            c.quote.start,
            c.quote.end,
            json_of(c.details),
            c.extractor,
            c.confidence,
        )


def participations(graph: EventGraph) -> Iterator[Row]:
    for e in graph.events:
        for role, fillers in sorted(e.roles.items()):
            for filler in dict.fromkeys(fillers):
                actor = graph.actor.get(filler.id)
                yield (
                    e.id,
                    role,
                    filler.id,
                    filler.name,
                    actor.kind if actor else None,
                    actor.country if actor else None,
                    *dates(e.date),
                    e.type,
                    e.status,
                    e.label,
                )


def actors(graph: EventGraph) -> Iterator[Row]:
    for a in graph.actors:
        identifiers = joined(f"{key}={value}" for key, value in sorted(a.identifiers.items()))
        yield a.id, a.name, a.kind, a.country, joined(a.aliases) or None, identifiers or None


def articles(graph: EventGraph) -> Iterator[Row]:
    for a in graph.articles:
        yield a.id, a.title, *dates(a.published), a.url, a.publisher, a.language, len(a.text)


def dates(when: When | None) -> tuple[Cell, ...]:
    """The five columns of a date."""
    return (when.edtf, when.earliest, when.latest, when.precision, when.basis) if when else (None,) * 5


def where(place: Place | None) -> tuple[Cell, ...]:
    """The two columns of a place."""
    return (place.name, place.country) if place else (None, None)


def spoken(claim: Claim) -> str:
    """Who takes part, in the words of the article."""
    return joined(f"{role}: {', '.join(f.text for f in fillers)}" for role, fillers in sorted(claim.roles.items()))


def json_of(value: Mapping[str, object] | Sequence[object]) -> str | None:
    return line(value) if value else None


WHEN = {"date": "string", "earliest": "date", "latest": "date", "precision": "string", "basis": "string"}
WHERE = {"place": "string", "country": "string"}


def strings(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "string")


TABLES: Mapping[str, Table] = {
    "events": Table(
        {
            **strings("id"),
            **WHEN,
            **strings("type", "plover", "status", "label"),
            **WHERE,
            **strings("participants", "details"),
            "sources": "integer",
            "claims": "integer",
            **strings("articles", "history", "disputes"),
            "confidence": "double",
            **strings("quote"),
        },
        events,
    ),
    "claims": Table(
        {
            **strings("id", "event", "article"),
            **WHEN,
            **strings("date_text", "type", "plover", "status"),
            **WHERE,
            **strings("participants", "according_to", "trigger", "quote"),
            "quote_start": "integer",
            "quote_end": "integer",
            **strings("details", "extractor"),
            "confidence": "double",
        },
        claims,
    ),
    "participations": Table(
        {**strings("event", "role", "actor", "name", "kind", "country"), **WHEN, **strings("type", "status", "label")},
        participations,
    ),
    "actors": Table(strings("id", "name", "kind", "country", "aliases", "identifiers"), actors),
    "articles": Table(
        {**strings("id", "title"), **WHEN, **strings("url", "publisher", "language"), "characters": "integer"}, articles
    ),
}
