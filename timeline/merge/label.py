"""The label of an event in plain words: "United States and Iran meet in Baghdad"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.base import EventType
from timeline.models import Participant, Place

NAMED = 3  # names in a row; more are "and others"
SIBILANTS = ("s", "x", "z", "ch", "sh", "o")
PATIENT = ("object", "of", "on", "against", "to")  # cases of those who are acted upon

Roles = Mapping[str, tuple[Participant, ...]]


def label(
    event_type: type[EventType] | None, kind: str, roles: Roles, place: Place | None, things: Mapping[str, object]
) -> str:
    """Who does what to whom, and where. `kind` is the type's name, `things` are the details.

    Without a verb among the type's triggers, or without somebody who acts: "Arrest of Haleh Esfandiari".
    """
    name = event_type.label if event_type else kind.replace("_", " ")
    where = f" in {place.name}" if place else ""
    if event_type is None:
        everybody = [p for fillers in roles.values() for p in fillers]
        return capital(f"{name}: {listed(everybody)}{where}" if everybody else f"{name}{where}")
    agents, patients = sides(event_type, roles, things)
    word = verb(event_type)
    if agents and word and (patients or together(event_type, roles)):
        return capital(f"{listed(agents)} {conjugated(word, len(agents))} {patients}".rstrip() + where)
    by = f" by {listed(agents)}" if agents else ""
    return capital(f"{name} of {patients}{by}{where}" if patients else f"{name}{by}{where}")


def sides(event_type: type[EventType], roles: Roles, things: Mapping[str, object]) -> tuple[list[Participant], str]:
    """Those who act, and, in words, who or what is acted upon."""
    agents: list[Participant] = []
    patients = ""
    for name, role in event_type.roles.items():
        first = role.cases[0] if role.cases else ""
        if first == "subject" and not agents:
            agents = list(roles.get(name, ()))
        elif first in PATIENT and not patients:
            patients = listed(roles.get(name, ())) or str(things.get(name) or "")
    return agents, patients


def together(event_type: type[EventType], roles: Roles) -> bool:
    """True when those who act do so with each other, so that nobody need be acted upon."""
    return any(role.together and len(roles.get(name, ())) > 1 for name, role in event_type.roles.items())


def verb(event_type: type[EventType]) -> str | None:
    """The first trigger that is a verb of one word."""
    return next((t for t in event_type.triggers if " " not in t), None)


def conjugated(word: str, actors: int) -> str:
    """The third person, present tense: "meets", "pushes", "denies"; the plural for several.

    >>> conjugated("deny", 1), conjugated("meet", 2)
    ('denies', 'meet')
    """
    if actors > 1:
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(SIBILANTS) else "s")


def listed(people: Sequence[Participant]) -> str:
    """Names in a row: "A", "A and B", "A, B and others".

    >>> listed([Participant(id="a", name="A"), Participant(id="b", name="B")])
    'A and B'
    """
    names = [p.name for p in people]
    if len(names) > NAMED:
        names = [*names[: NAMED - 1], "others"]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1] if names else "")))


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]
