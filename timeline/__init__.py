"""Typed events out of news articles, as a timeline in which every fact carries the sentence that says it.

    >>> import timeline
    >>> tl = timeline.build("news/")                              # doctest: +SKIP
    >>> tl.of(actor="Iran", type="meeting")                       # doctest: +SKIP

Names are imported when they are first used, so that `import timeline` is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

PUBLIC = {
    "pipeline": ("build", "extract"),
    "dates": ("find_dates",),
    "timeline": ("Timeline",),
    "graph": ("EventGraph",),
    "models": (
        "Actor",
        "Article",
        "Claim",
        "Decision",
        "Event",
        "Filler",
        "Finding",
        "Place",
        "Problem",
        "Quote",
        "ReportedWhen",
        "When",
    ),
    "events": ("EVENT_TYPES",),
    "events.base": ("Actors", "EventType", "Example", "Places", "Things", "detail", "role"),
    "errors": (
        "ArticleError",
        "DeclarationError",
        "NotATimeline",
        "TimelineError",
        "UnknownFormat",
        "UnknownId",
        "UnknownModel",
        "UsageError",
    ),
}
ROOM_OF = {name: room for room, names in PUBLIC.items() for name in names}
__all__ = sorted(ROOM_OF)  # noqa: PLE0605

if TYPE_CHECKING:
    from timeline.dates import find_dates
    from timeline.errors import (
        ArticleError,
        DeclarationError,
        NotATimeline,
        TimelineError,
        UnknownFormat,
        UnknownId,
        UnknownModel,
        UsageError,
    )
    from timeline.events import EVENT_TYPES
    from timeline.events.base import Actors, EventType, Example, Places, Things, detail, role
    from timeline.graph import EventGraph
    from timeline.models import (
        Actor,
        Article,
        Claim,
        Decision,
        Event,
        Filler,
        Finding,
        Place,
        Problem,
        Quote,
        ReportedWhen,
        When,
    )
    from timeline.pipeline import build, extract
    from timeline.timeline import Timeline


def __getattr__(name: str) -> Any:
    if name not in ROOM_OF:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}. It has: {', '.join(__all__)}.")
    return getattr(import_module(f"timeline.{ROOM_OF[name]}"), name)


def __dir__() -> list[str]:
    return __all__
