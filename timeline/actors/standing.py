"""Whether somebody stands for a state: the state itself, its organs, offices and forces, and those who fight it.

What private people and companies do to each other concerns no state, whatever states the text names beside them.
"""

from __future__ import annotations

from timeline.actors.gazetteer import lookup
from timeline.actors.tables import words
from timeline.models import Actor

BY_OFFICE = ("held office then", "is a known name of")


def is_private(actor: Actor) -> bool:
    """True for a person by name without a public office, for a company or club, and for people of no public kind.

    A state, its organs and forces, bodies of states, and those who fight a state are not; neither is what goes by its
    initials only, since that may be anything.
    """
    if actor.kind == "person":
        return not any(is_public(reason) for reason in actor.because) and not is_public_noun(actor.name)
    if actor.kind == "organization":
        return not actor.country and not is_body_of_states(actor) and not actor.name.isupper()
    return actor.kind == "group" and not is_public_noun(actor.name)


def is_body_of_states(actor: Actor) -> bool:
    """An international organisation that everybody knows, or a state's organ of that kind."""
    return any(entry.sort == "organization" for entry in lookup(actor.name))


def is_public(reason: str) -> bool:
    """Whether the reason for an identity is a public office: "foreign minister of Chad"."""
    if any(words_ in reason for words_ in BY_OFFICE):
        return True
    held, _, state = reason.removeprefix("once ").partition(" of ")
    return bool(state or held) and held.split()[-1] in words("offices", "public", "offices")


def is_public_noun(name: str) -> bool:
    """Officials, the armed, or a people as such: "Israelis"."""
    last = name.split()[-1].casefold()
    if any(entry.sort in ("country", "demonym") for entry in lookup(name)):
        return True
    return any(form in words("actors_nouns", "public") for form in (last, last.removesuffix("s"), last[:-3] + "y"))
