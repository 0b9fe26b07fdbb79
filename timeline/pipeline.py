"""Start here: from articles to a timeline, one line per stage."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from timeline import actors, articles, dates
from timeline.claims import claims_of
from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.graph import EventGraph
from timeline.language import DEFAULT_MODEL
from timeline.merge import merge
from timeline.models import Decision
from timeline.reading import read
from timeline.timeline import Timeline


def build(inputs: Any, *, event_types: Iterable[type[EventType]] = EVENT_TYPES, known_actors: Iterable[Any] = (),
          decisions: Iterable[Decision] = (), model: str = DEFAULT_MODEL,
          progress: Callable[[Iterable[Any]], Iterable[Any]] = iter) -> Timeline:
    """Read articles, find what happened, decide what is the same, and keep the reasons."""
    found, problems = articles.collect(inputs)
    readings = [read(article, event_types, model) for article in progress(found)]
    published = dates.date_articles(readings)
    names = actors.resolve({r.article.id: r.cast for r in readings}, known=known_actors, decisions=decisions)
    claims = [claim for r in readings for claim in claims_of(r, published[r.article.id], names)]
    merged = merge(claims, articles=found, actors=names.actors, decisions=decisions)
    return Timeline(EventGraph(articles=found, claims=claims, events=merged.events, actors=names.actors,
                               decisions=merged.decisions, problems=problems))
