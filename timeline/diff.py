"""What changed between two timelines: events added, removed, changed, merged, split.

Events are matched by the claims that they share, so that an event whose id changed is still found.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pydantic import Field

from timeline.graph import EventGraph
from timeline.models import Event, Frozen

COMPARED = ("id", "type", "label", "status", "date", "place", "roles", "details", "claims", "sources", "disputes")


class Change(Frozen):
    """One event before and after, and the names of the fields that differ."""

    old: Event
    new: Event
    fields: tuple[str, ...]


class Regrouping(Frozen):
    """Several old events that became one, or one that became several."""

    old: tuple[Event, ...]
    new: tuple[Event, ...]


class Diff(Frozen):
    """The difference between two timelines, each list in the order of its timeline. `became` gives, for each old event
    id that is no longer there, the ids of the events that hold its claims now; none when the claims are gone too."""

    added: tuple[Event, ...] = ()
    removed: tuple[Event, ...] = ()
    changed: tuple[Change, ...] = ()
    merged: tuple[Regrouping, ...] = ()
    split: tuple[Regrouping, ...] = ()
    became: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    def __bool__(self) -> bool:
        """True when anything differs."""
        return any((self.added, self.removed, self.changed, self.merged, self.split))


class Matches(NamedTuple):
    """For each event id of one timeline, the events of the other with which it shares claims, in their order."""

    of_old: Mapping[str, tuple[Event, ...]]
    of_new: Mapping[str, tuple[Event, ...]]


def diff(old: EventGraph, new: EventGraph) -> Diff:
    """What the new timeline has that the old one has not, and the reverse. An event that took part in a merge or a
    split is listed there and not among the changed."""
    found = Matches(matches(old, new), matches(new, old))
    merged = tuple(Regrouping(old=found.of_new[e.id], new=(e,)) for e in new.events if len(found.of_new[e.id]) > 1)
    split = tuple(Regrouping(old=(e,), new=found.of_old[e.id]) for e in old.events if len(found.of_old[e.id]) > 1)
    return Diff(
        added=tuple(e for e in new.events if not found.of_new[e.id]),
        removed=tuple(e for e in old.events if not found.of_old[e.id]),
        changed=changes(old, found),
        merged=merged,
        split=split,
        became={e.id: tuple(x.id for x in found.of_old[e.id]) for e in old.events if e.id not in new.event},
    )


def matches(here: EventGraph, there: EventGraph) -> dict[str, tuple[Event, ...]]:
    """For each event here, the events there with which it shares claims."""
    rank = {event.id: n for n, event in enumerate(there.events)}
    found = {e.id: {there.event_of[c].id for c in e.claims if c in there.event_of} for e in here.events}
    return {key: tuple(there.event[i] for i in sorted(ids, key=rank.__getitem__)) for key, ids in found.items()}


def changes(old: EventGraph, found: Matches) -> tuple[Change, ...]:
    """Events that are one before and one after, and not the same."""
    pairs = (
        (e, found.of_old[e.id][0])
        for e in old.events
        if len(found.of_old[e.id]) == 1 and len(found.of_new[found.of_old[e.id][0].id]) == 1
    )
    return tuple(Change(old=a, new=b, fields=fields) for a, b in pairs if (fields := differing(a, b)))


def differing(old: Event, new: Event) -> tuple[str, ...]:
    """The names of the fields that differ."""
    return tuple(name for name in COMPARED if getattr(old, name) != getattr(new, name))
