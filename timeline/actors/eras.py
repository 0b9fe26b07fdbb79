"""States that are no longer: in an article about the Soviet Union, "Moscow" and "the Russians" mean that state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from timeline.actors.gazetteer import Entry, lookup
from timeline.actors.name import Named
from timeline.actors.tables import table

BY_NAME = ("country", "demonym")
FORMER = ("former", "late", "post", "ex")
OFTEN = 2
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def of_their_time(named: Sequence[tuple[Named, ...]]) -> list[tuple[Named, ...]]:
    """The names of an article, sentence by sentence, with what they meant in the time of the states it is about."""
    states = gone(named)
    return [tuple(then(name, states) for name in names) for names in named] if states else list(named)


def gone(named: Iterable[tuple[Named, ...]]) -> list[str]:
    """The keys of the states with another time's words that the article is about: it names each of them more than
    once, and half as often as these words, and no heir of theirs by its own name."""
    names = [n for names in named for n in names if n.entry is not None]
    said = Counter(n.entry.key for n in names if n.entry and n.entry.sort in BY_NAME and not is_former(n))
    texts = Counter(n.text for n in names)
    own = {(n.entry.key, n.text) for n in names if n.entry and n.entry.sort == "country"}
    return [
        state
        for state in eras()
        if said[state] >= max(OFTEN, uses(state, texts) / 2) and not is_there(heirs(state), own, state)
    ]


def is_there(keys: frozenset[str], own: set[tuple[str, str]], state: str) -> bool:
    """Whether one of the heirs stands in the article by a name that was not another's then."""
    return any(key in keys and text not in eras()[state] for key, text in own)


def uses(state: str, texts: Mapping[str, int]) -> int:
    """How often the article has the words that would mean the state."""
    return sum(texts[word] for word, key in eras()[state].items() if key == state)


def is_former(name: Named) -> bool:
    """Whether the article speaks of the state as one that has been: "the former Soviet Union"."""
    first = name.tokens[0]
    return any(t.lower_ in FORMER for t in first.doc[max(0, first.i - 2) : first.i])


@cache
def eras() -> dict[str, dict[str, str]]:
    """State → words that mean another one beside it than they do today, each with the key of that one."""
    return {key: dict(record["then"]) for key, record in table("countries").items() if "then" in record}


@cache
def heirs(state: str) -> frozenset[str]:
    """The states that have the words of that one today, where they did not stand beside it."""
    return frozenset(e.key for word, key in eras()[state].items() if key == state for e in lookup(word))


@cache
def words_then(state: str) -> dict[str, Entry]:
    """What each of the words of that time stood for."""
    found: dict[str, Entry] = {}
    for word, key in eras()[state].items():
        record, today = table("countries")[key], lookup(word)
        code = record.get("country", key.upper())
        place = bool(today) and today[0].sort == "city"
        sort = today[0].sort if today else "seat"
        found[word] = (
            Entry(today[0].key, today[0].name, sort, code)
            if place
            else Entry(key, record["name"], sort, code, record.get("wikidata"))
        )
    return found


def then(name: Named, states: Sequence[str]) -> Named:
    """The name with what it meant then, unless its sentence tells of a later year."""
    for state in states:
        entry = words_then(state).get(name.text)
        if entry is not None and not is_later(name, table("countries")[state]["until"]):
            return replace(name, entry=entry, country=entry.country, choices=())
    return name


def is_later(name: Named, year: int) -> bool:
    """Whether the sentence names a year after that one."""
    return any(int(found) > year for found in YEAR.findall(name.tokens[0].sent.text))
