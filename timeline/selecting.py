"""Which events somebody asks for: by their days, types, status, actors and places."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from timeline.models import Actor, Event, When


def overlaps(when: When, first: date, last: date) -> bool:
    """True when the date may lie in the days from first to last."""
    return (when.earliest or date.min) <= last and (when.latest or date.max) >= first


def lies_within(when: When, first: date, last: date) -> bool:
    """True when the date lies in the days from first to last for certain."""
    return when.earliest is not None and when.latest is not None and first <= when.earliest and when.latest <= last


def as_set(value: str | Iterable[str] | None) -> frozenset[str] | None:
    """One value or several as a set; None stays None."""
    return None if value is None else frozenset((value,)) if isinstance(value, str) else frozenset(value)


def goes_by(actor: Actor, name: str) -> bool:
    """True when this is the id, the name or an alias of the actor, in upper or lower case."""
    return name.casefold() in {actor.id, *(n.casefold() for n in (actor.name, *actor.aliases))}


def is_at(event: Event, place: str) -> bool:
    """True when the event's place, or what contains it, has this name or id."""
    here = event.place
    return here is not None and place.casefold() in {here.id, *(n.casefold() for n in (here.name, *here.within))}
