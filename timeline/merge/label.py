"""The label of an event in plain words: "Meeting between United States and Iran in Baghdad".

It is a noun phrase, since that holds for whatever status: a visit that was cancelled is still "Visit by …".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.events.base import Actors, EventType, Places, Role, Things
from timeline.models import Participant, Place

NAMED = 3  # names in a row; more are "and others"
LONGEST = 60  # characters of a thing that a label quotes
PREPOSITIONS = tuple("of against on to into for with from by in at off around".split())

Roles = Mapping[str, tuple[Participant, ...]]


def label(
    event_type: type[EventType] | None, kind: str, roles: Roles, place: Place | None, things: Mapping[str, object]
) -> str:
    """What, of whom, by whom, where: "Arrest of Haleh Esfandiari". `kind` is the type's name, `things` its details."""
    if event_type is None:
        everybody = [p for fillers in roles.values() for p in fillers]
        where = f"in {place.name}" if place else ""
        return said(kind.replace("_", " ") + (":" if everybody else ""), listed(everybody), where)
    actors = list(phrases(event_type, roles))
    named = any(p.name == place.name for fillers in roles.values() for p in fillers) if place else False
    where = f"{leading(event_type)} {place.name}" if place and not named else ""
    what = thing(event_type, things)
    return said(event_type.label, *actors, where) + (f": {what}" if what else "")


def phrases(event_type: type[EventType], roles: Roles) -> Iterator[str]:
    """Whoever is acted upon, then whoever acts, at most two roles, each with its preposition."""
    filled = [(r, roles[n]) for n, r in event_type.roles.items() if r.kind is Actors and roles.get(n)]
    for role, people in sorted(filled, key=lambda item: item[0].cases[0] == "subject")[-2:]:
        yield f"{preposition(role, len(people))} {listed(people)}"


def preposition(role: Role, people: int) -> str:
    """The word that leads to those who fill a role: "between" two parties, "by" who acts, else the first declared."""
    if role.together and people > 1 and "between" in role.cases:
        return "between"
    if role.cases[0] == "subject" and not role.together:
        return "by"
    return next((case for case in role.cases if case in PREPOSITIONS), "of")


def leading(event_type: type[EventType]) -> str:
    """The word before the place: "to" for a visit, "in" for most."""
    cases = next((r.cases for r in event_type.roles.values() if r.kind is Places), ())
    return next((case for case in cases if case in PREPOSITIONS), "in")


def thing(event_type: type[EventType], things: Mapping[str, object]) -> str:
    """What the first role that takes things says, where it is short."""
    said = (str(things.get(name) or "") for name, role in event_type.roles.items() if role.kind is Things)
    return next((words for words in said if words and len(words) <= LONGEST), "")


def listed(people: Sequence[Participant]) -> str:
    """Names in a row: "A", "A and B", "A, B and others".

    >>> listed([Participant(id="a", name="A"), Participant(id="b", name="B")])
    'A and B'
    """
    names = [p.name for p in people]
    if len(names) > NAMED:
        names = [*names[: NAMED - 1], "others"]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1] if names else "")))


def said(*parts: str) -> str:
    """The parts that are there, as one phrase with a capital at its start."""
    text = " ".join(filter(None, parts))
    return text[:1].upper() + text[1:]
