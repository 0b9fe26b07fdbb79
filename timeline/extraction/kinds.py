"""Kinds of words for which a trigger may ask: PLACE, FORCES, POWER … (the list stands in `events/base.py`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from timeline.words import table, words

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMED_PLACES = {"GPE", "LOC", "FAC"}
FEW = {"few", "several", "many", "numerous", "countless"}


def is_one_of(token: Token, wanted: frozenset[str]) -> bool:
    """Whether the token is of one of the kinds among these words, or counts somebody who is ("thousands of troops")."""
    asked = wanted & kinds()
    return bool(asked) and any(KINDS[k](t) if k in KINDS else listed(t, k) for t in counted(token) for k in asked)


@cache
def kinds() -> frozenset[str]:
    """The names of all kinds."""
    return frozenset(KINDS) | {name.upper() for name in table("kinds")}


def counted(token: Token) -> Iterator[Token]:
    """The token itself, and for a word that counts or names a part, what it is a part of: "one of its ships"."""
    yield token
    if token.pos_ == "NUM" or token.lemma_.lower() in words("metonyms", "numbers") | {"one", "most", "some", "all"}:
        yield from (t for c in token.children if c.lower_ == "of" for t in c.children if t.dep_ == "pobj")


def listed(token: Token, kind: str) -> bool:
    """Whether the word stands in that list of `words/kinds.toml`."""
    return token.lemma_.lower() in words("kinds", kind.lower()) or token.lower_ in words("kinds", kind.lower())


def is_land(token: Token) -> bool:
    """The name of a country, town, region or island, or a common noun for what an army can take."""
    named = token.ent_type_ in ("GPE", "LOC") or (token.pos_ == "PROPN" and token.text in names_of("names", "cities"))
    return named or (token.pos_ in ("NOUN", "PROPN") and listed(token, "land"))


def is_force(token: Token) -> bool:
    """Troops, other fighters, police; and a named armed group. Of an officer the word before tells of which sort he is:
    "police officers"."""
    if listed(token, "ranks") and any(c.dep_ == "compound" and is_force(c) for c in token.children):
        return True
    return is_troop(token) or (token.pos_ in ("NOUN", "PROPN", "ADJ") and listed(token, "fighters"))


def is_troop(token: Token) -> bool:
    """Soldiers and their units, by noun or name; "force" alone is no unit ("it added force to his argument")."""
    if token.pos_ == "PROPN" and token.ent_type_ != "PERSON" and token.lower_ in words("kinds", "armed_groups"):
        return True
    if token.text[:1].isupper() and token.lower_ in words("kinds", "armed_names"):
        return True
    abstract = token.lower_ == "force" and not any(
        c.dep_ in ("det", "amod", "compound", "poss") for c in token.children
    )
    return token.pos_ in ("NOUN", "PROPN", "ADJ") and listed(token, "troops") and not abstract


def is_power(token: Token) -> bool:
    """Who can wage war: a state or its people, forces, or their ships and planes."""
    if token.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    state = token.ent_type_ == "GPE" or token.text in names_of("names", "demonyms") or token.lemma_.lower() == "country"
    return state or is_force(token) or listed(token, "machines")


@cache
def names_of(*keys: str) -> frozenset[str]:
    """The last words of the names of all states and of what else the keys name ("demonyms", "cities"), and their seats
    of one word (not "White House"); the recogniser knows few of the small ones."""
    states = table("countries").values()
    seats = [n for s in states for n in s.get("seats", []) if " " not in n]
    found = (*seats, *(n for s in states for n in (s["name"], *(n for k in keys for n in s.get(k, [])))))
    return frozenset(form for n in found for form in (n.split()[-1], n.split()[-1] + "s"))


def is_counted(token: Token) -> bool:
    """ "nine people", "dozens of students", "eight": how many is said."""
    number = any((c.dep_ == "nummod" and c.i < token.i) or c.lower_ in FEW for c in token.children)
    return number or token.pos_ == "NUM" or token.ent_type_ == "CARDINAL"


KINDS: dict[str, Callable[[Token], bool]] = {
    "PLACE": lambda t: t.ent_type_ in NAMED_PLACES,
    "PERSON": lambda t: t.ent_type_ == "PERSON" and not is_power(t),
    "LAND": is_land,
    "TROOPS": is_troop,
    "FORCES": is_force,
    "POWER": is_power,
    "COUNTED": is_counted,
}
