"""Start here: from articles to a timeline, one line per stage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from timeline import actors, articles, dating
from timeline.claims import claims_of
from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.extractors import Extractor, heard
from timeline.graph import EventGraph
from timeline.language import DEFAULT_MODEL
from timeline.merge import merge
from timeline.models import Article, Claim, Decision
from timeline.readers import read_all
from timeline.shelf import shelf_in
from timeline.timeline import Timeline


def build(
    inputs: Any,
    *,
    event_types: Sequence[type[EventType]] = EVENT_TYPES,
    known_actors: Iterable[Any] | None = None,
    decisions: Iterable[Decision] = (),
    extractors: Sequence[Extractor] = (),
    model: str = DEFAULT_MODEL,
    processes: int | None = None,
    folder: str | os.PathLike[str] | None = None,
    progress: Callable[[Iterable[Any]], Iterable[Any]] = iter,
) -> Timeline:
    """Read articles, find what happened, decide what is the same, and keep the reasons.

    `inputs` are paths of files and folders, Article objects, or dicts with `id` and `text`; one or a list. Actors that
    are known beforehand are, unless given, those of `actors.toml` in the folders. What an earlier build with this
    `folder` has read is not read again. `extractors` stand beside the rules: extractors.py.
    """
    kinds, decided = tuple(event_types), tuple(decisions)
    found, problems = articles.collect(inputs)
    shelf = shelf_in(folder, kinds, model)
    readings = read_all(found, kinds, model, processes=processes, progress=progress, shelf=shelf)
    dated, undecided = dating.published(readings)
    known = actors.known_beside(inputs) if known_actors is None else known_actors
    casts, days = {r.article.id: r.cast for r in readings}, dating.times(readings, dated)
    names = actors.resolve(casts, known=known, decisions=decided, published=days)
    by_rules = [c for r, a in zip(readings, dated, strict=True) for c in claims_of(r, a.published, names)]
    claims, refused = heard(extractors, by_rules, readings, dated, names, kinds)
    merged = merge(claims, articles=dated, actors=names.actors, decisions=decided, event_types=kinds)
    graph = EventGraph(
        articles=tuple(dated),
        claims=claims,
        events=merged.events,
        relations=merged.relations,
        actors=names.of(claims, merged.events),
        decisions=merged.decisions,
        problems=(*problems, *undecided, *names.problems, *refused, *merged.problems),
    )
    return Timeline(graph, event_types=kinds)


def extract(article: Article | dict[str, Any], **options: Any) -> tuple[Claim, ...]:
    """The claims of one article. Options are those of `build`."""
    return build([article], **options).claims
