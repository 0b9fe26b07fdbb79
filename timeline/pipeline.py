"""Start here: from articles to a timeline, one line per stage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from timeline import actors, articles, dating
from timeline.claims import claims_of
from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.graph import EventGraph
from timeline.language import DEFAULT_MODEL
from timeline.merge import merge
from timeline.models import Article, Claim, Decision, Problem
from timeline.readers import read_all
from timeline.timeline import Timeline


def build(
    inputs: Any,
    *,
    event_types: Sequence[type[EventType]] = EVENT_TYPES,
    known_actors: Iterable[Any] | None = None,
    decisions: Iterable[Decision] = (),
    model: str = DEFAULT_MODEL,
    processes: int | None = None,
    progress: Callable[[Iterable[Any]], Iterable[Any]] = iter,
) -> Timeline:
    """Read articles, find what happened, decide what is the same, and keep the reasons.

    `inputs` are paths of files and folders, Article objects, or dicts with `id` and `text`; one or a list. Actors that
    are known beforehand are, unless given, those of `actors.toml` in the folders.
    """
    found, problems = collect(inputs)
    readings = read_all(found, event_types, model, processes=processes, progress=progress)
    casts = {r.article.id: r.cast for r in readings}
    dated = dating.published(readings)
    known = actors.known_beside(inputs) if known_actors is None else known_actors
    names = actors.resolve(casts, known=known, decisions=decisions, published={a.id: a.published for a in dated})
    claims = [c for r, article in zip(readings, dated, strict=True) for c in claims_of(r, article.published, names)]
    merged = merge(claims, articles=dated, actors=names.actors, decisions=decisions, event_types=event_types)
    return Timeline(
        EventGraph(
            articles=dated,
            claims=claims,
            events=merged.events,
            actors=names.actors,
            decisions=merged.decisions,
            problems=(*problems, *names.problems, *merged.problems),
        )
    )


def extract(article: Article | dict[str, Any], **options: Any) -> tuple[Claim, ...]:
    """The claims of one article. Options are those of `build`."""
    return build([article], **options).claims


def collect(inputs: Any) -> tuple[list[Article], list[Problem]]:
    """The articles of all inputs in the order of their ids, and what could not be read."""
    entered = list(articles.read(inputs))
    found = sorted((a for a in entered if isinstance(a, Article)), key=lambda a: a.id)
    return found, [p for p in entered if isinstance(p, Problem)]
