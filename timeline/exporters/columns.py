"""The columns of nodes and edges, and what stands in them: one plain value, or none.

No column has a name that Gephi takes for a visual property (size, x, color, weight …) or that networkx writes as
something else (id, type, pid, parents …). Numbers stand in columns of their own, since Gephi cannot rank by dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from timeline.exporters.jsonl import line
from timeline.models import Actor, Article, Event, Place, When

Value = str | int | float | bool
EPOCH = date(1970, 1, 1)
JOIN = "; "
ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# name → type; the types are those that GraphML and GEXF share, but for "integer", which GraphML calls "int"
NODE_COLUMNS: dict[str, str] = {
    "kind": "string",  # actor, event, place, article
    "title": "string",  # the whole label, name or headline
    "event_type": "string",
    "plover": "string",
    "status": "string",
    "date_edtf": "string",
    "precision": "string",
    "basis": "string",
    "undated": "boolean",
    "year": "integer",  # of the first day
    "start_day": "long",  # days since 1970-01-01
    "days": "integer",  # how many the date allows
    "place": "string",
    "country": "string",
    "within": "string",
    "n_sources": "integer",
    "n_claims": "integer",
    "n_events": "integer",
    "n_disputes": "integer",
    "confidence": "double",
    "participants": "string",  # role: name, name; role: …
    "details": "string",
    "disputes": "string",  # JSON
    "history": "string",  # planned, occurred …
    "claims": "string",
    "articles": "string",  # their ids
    "actor_kind": "string",
    "aliases": "string",
    "identifiers": "string",
    "because": "string",
    "url": "string",
    "publisher": "string",
    "language": "string",
}
EDGE_COLUMNS: dict[str, str] = {
    "role": "string",  # what the source is to the target
    "n_claims": "integer",
    "n_sources": "integer",
    "n_events": "integer",
    "confidence": "double",
    "events": "string",  # ids of the events that join two actors
    "quotes": "string",  # the sentences of the article that report the event
}


def event_values(event: Event) -> dict[str, Value]:
    """What is known of an event."""
    return some(
        kind="event",
        title=event.label,
        event_type=event.type,
        plover=event.plover,
        status=event.status,
        **date_values(event.date),
        place=event.place and event.place.name,
        country=event.place and event.place.country,
        n_sources=event.sources,
        n_claims=len(event.claims),
        n_disputes=len(event.disputes),
        confidence=event.confidence,
        participants=participants(event),
        details=event.details and line(event.details),
        disputes=event.disputes and line(event.disputes),
        history=joined([step.status for step in event.history]),
        claims=joined(event.claims),
        articles=joined(event.articles),
    )


def actor_values(actor: Actor) -> dict[str, Value]:
    """What is known of an actor."""
    return some(
        kind="actor",
        title=actor.name,
        actor_kind=actor.kind,
        country=actor.country,
        aliases=joined(actor.aliases),
        identifiers=joined(f"{k}={v}" for k, v in sorted(actor.identifiers.items())),
        because=joined(actor.because),
    )


def place_values(place: Place) -> dict[str, Value]:
    """What is known of a place."""
    return some(kind="place", title=place.name, country=place.country, within=joined(place.within))


def article_values(article: Article) -> dict[str, Value]:
    """What is known of an article. Its text is left out."""
    return some(
        kind="article",
        title=article.title or article.id,
        articles=article.id,
        **date_values(article.published),
        url=article.url,
        publisher=article.publisher,
        language=article.language,
    )


def date_values(when: When | None) -> dict[str, Value | None]:
    """The date in words and in numbers."""
    if when is None:
        return {"undated": True}
    first, last = when.earliest, when.latest
    return {
        "date_edtf": when.edtf,
        "precision": when.precision,
        "basis": when.basis,
        "undated": False,
        "year": first.year if first else None,
        "start_day": (first - EPOCH).days if first else None,
        "days": (last - first).days + 1 if first and last else None,
    }


def participants(event: Event) -> str:
    """Who takes part, role by role."""
    return joined([f"{role}: {', '.join([p.name for p in fillers])}" for role, fillers in sorted(event.roles.items())])


def joined(words: Iterable[str]) -> str:
    return JOIN.join(words)


def some(**values: Any) -> dict[str, Value]:
    """The values that are there, fit for XML; 0 and False are there."""
    return {
        key: fit for key, value in values.items() if (fit := legal(value) if type(value) is str else value) or fit == 0
    }


def legal(text: str) -> str:
    """The text without the characters that XML 1.0 refuses in any form, which networkx would write all the same."""
    return text if text.isprintable() else ILLEGAL.sub("", text)
