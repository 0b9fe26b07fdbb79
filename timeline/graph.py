"""The event graph: everything that a build found, with the links between them. It applies decisions, it makes none.

`EventGraph` is what every exporter reads. `to_networkx` gives the same as a networkx graph.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any

from pydantic import ConfigDict

from timeline.models import Actor, Article, Claim, Decision, Event, Frozen, Place, Problem


class EventGraph(Frozen):
    """Articles, claims, events, actors, decisions and problems, each sorted by id (events by date, then id).

    `decisions` holds those of the rules (with points and findings) and those of people. `relations` are statements
    about two events, such as ("ev-1", "before", "ev-2").
    """

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    events: tuple[Event, ...] = ()
    actors: tuple[Actor, ...] = ()
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()
    relations: tuple[tuple[str, str, str], ...] = ()

    @cached_property
    def article(self) -> Mapping[str, Article]:
        """Articles by id."""
        return {a.id: a for a in self.articles}

    @cached_property
    def claim(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {c.id: c for c in self.claims}

    @cached_property
    def event(self) -> Mapping[str, Event]:
        """Events by id."""
        return {e.id: e for e in self.events}

    @cached_property
    def actor(self) -> Mapping[str, Actor]:
        """Actors by id."""
        return {a.id: a for a in self.actors}

    @cached_property
    def event_of(self) -> Mapping[str, Event]:
        """The event that each claim (by id) belongs to."""
        return {claim: event for event in self.events for claim in event.claims}

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every place of an event or a claim, once, sorted by id."""
        known: tuple[Claim | Event, ...] = (*self.claims, *self.events)
        found = {one.place.id: one.place for one in known if one.place}
        return tuple(found[key] for key in sorted(found))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> EventGraph:
        """A copy with these parts changed. Unlike pydantic's, it does not take the old look-ups with it."""
        return EventGraph(**{name: getattr(self, name) for name in ORDER} | dict(update or {}))

    def in_order(self) -> EventGraph:
        """The same graph, with everything in the order that the files have, whatever order it was put together in."""
        parts = {kind: tuple(sorted(getattr(self, kind), key=key)) for kind, key in ORDER.items()}
        return self if all(getattr(self, kind) == part for kind, part in parts.items()) else EventGraph(**parts)

    @cached_property
    def _views(self) -> dict[str, Any]:
        return {}

    def kept(self, name: str, make: Callable[[EventGraph], Any]) -> Any:
        """What `make` makes of this graph, made once and kept under that name: the graph never changes."""
        if name not in self._views:
            self._views[name] = make(self)
        return self._views[name]


def by_date(event: Event) -> tuple[date, date, str]:
    """Events from the earliest to the latest, those without a date at the end; the id decides between equals."""
    first, last = (event.date.earliest, event.date.latest) if event.date else (None, None)
    return first or last or date.max, last or date.max, event.id


def by_place(problem: Problem) -> tuple[str, int, str, str, str]:
    """Problems as a reader looks for them: file, line, article."""
    return problem.path or "", problem.line or 0, problem.article or "", problem.kind, problem.message


def by_claims(decision: Decision) -> tuple[str, ...]:
    """Decisions by the claims that they are about."""
    d = decision
    return d.left, d.right or "", d.by, d.verdict, d.field or "", str(d.when or ""), d.why or "", str(d.value)


ORDER: Mapping[str, Callable[[Any], Any]] = {
    "articles": attrgetter("id"),
    "claims": attrgetter("id"),
    "events": by_date,
    "actors": attrgetter("id"),
    "decisions": by_claims,
    "problems": by_place,
    "relations": tuple,
}
