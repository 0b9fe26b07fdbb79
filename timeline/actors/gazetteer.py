"""Names that everybody knows: states and their demonyms, capitals and cities, international bodies, seas and regions.

`find` looks them up in plain text, the longest first, by capital letters: a statistical tagger often errs on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from timeline.actors.tables import table
from timeline.models import ActorKind

Sort = Literal["country", "demonym", "seat", "city", "organization", "region", "water"]
WORD = re.compile(r"[^\W_]+|[^\w\s]")
# Demonyms that take no -s for several people ("the Swiss", "five Chinese").
UNCHANGED = ("ese", "ish", "ch", "ss", "men", "man", "woman", "é", "s", "x")
# "Georgia" the state of the United States is told by these words before it or by other states around it.
POSSESSIVE = re.compile(r"['\u2019]s\b")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a known name stands for. `key` is its identity (an alpha-3 code, or a slug of the name), `name` the name it
    is listed under, `country` an alpha-3 code. `acts` is false for what is a place only (seas, continents)."""

    key: str
    name: str
    sort: Sort
    country: str | None = None
    wikidata: str | None = None
    acts: bool = True

    @property
    def kind(self) -> ActorKind:
        """The kind of actor that this is when it acts."""
        if self.sort in ("country", "demonym", "seat"):
            return "country" if self.acts else "place"
        return "organization" if self.sort == "organization" else "place"


@dataclass(frozen=True, slots=True)
class Hit:
    """A known name in a text, with everything that it can mean (more than one: ambiguous)."""

    start: int
    end: int
    entries: tuple[Entry, ...]

    @property
    def entry(self) -> Entry:
        return self.entries[0]


def slug(name: str) -> str:
    """A name in lower case with hyphens, for ids.

    >>> slug("Sharm el-Sheikh"), slug("Côte d'Ivoire")
    ('sharm-el-sheikh', 'cote-d-ivoire')
    """
    import unicodedata

    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    return "-".join(re.findall(r"[^\W_]+", plain.casefold()))


def plurals(demonym: str) -> tuple[str, ...]:
    """The word itself and, where it takes one, its plural ("Iranian", "Iranians")."""
    return (demonym,) if demonym.endswith(UNCHANGED) else (demonym, demonym + "s")


def country_entries(key: str, record: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Every name of one state with what it stands for."""
    code, qid = record.get("country", key.upper()), record.get("wikidata")
    state = Entry(key, record["name"], "country", code, qid)
    for name in (record["name"], *record.get("names", ())):
        yield name, state
    people = Entry(key, record["name"], "demonym", code, qid)
    for demonym in record.get("demonyms", ()):
        yield from ((word, people) for word in plurals(demonym))
    seat = Entry(key, record["name"], "seat", code, qid)
    for name in record.get("seats", ()):
        yield name, seat
    for name in record.get("cities", ()):
        yield name, Entry(slug(name), name, "city", code)


def organisation_entries(record: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Every name of one organisation."""
    name = record["name"]
    entry = Entry(slug(name), name, "organization", record.get("country"), record.get("wikidata"))
    for alias in (name, *record.get("names", ())):
        yield alias, entry


def place_entries(record: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Every name of one region or water, and the demonyms of its people."""
    acts, code = record.get("acts", False), record.get("country")
    sort: Sort = "water" if record["kind"] in ("sea", "waterway") else "city" if record["kind"] == "city" else "region"
    for name in record["names"]:
        yield name.removeprefix("the "), Entry(slug(record["names"][0]), record["names"][0], sort, code, None, acts)
    for demonym in record.get("demonyms", ()):
        people = Entry(slug(record["names"][0]), record["names"][0], "demonym", code, None, acts=False)
        yield from ((word, people) for word in plurals(demonym))


def all_entries() -> Iterator[tuple[str, Entry]]:
    """Every known name, the more telling sort first: a state before an organisation before a city."""
    countries = table("countries")
    for key in countries:
        yield from (pair for pair in country_entries(key, countries[key]) if pair[1].sort != "city")
    for record in table("organisations")["organisation"]:
        yield from organisation_entries(record)
    for record in table("places")["place"]:
        yield from place_entries(record)
    for record in table("places")["states"]:
        yield from ((n, Entry(slug(n), n, "region", record["country"])) for n in record["names"])
    for key in countries:
        yield from (pair for pair in country_entries(key, countries[key]) if pair[1].sort == "city")


@cache
def lexicon() -> dict[str, tuple[Entry, ...]]:
    """Name → what it can mean. The first sort that has it wins; several of one sort stay."""
    found: dict[str, tuple[Entry, ...]] = {}
    for name, entry in all_entries():
        have = found.get(name, ())
        if not have or (have[0].sort == entry.sort and entry not in have and entry.sort == "demonym"):
            found[name] = (*have, entry)
    return found


@cache
def openings() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word of a name → all names that begin with it, as words, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in lexicon():
        words = tuple(WORD.findall(name))
        found.setdefault(words[0], []).append(words)
    return {word: tuple(sorted(names, key=lambda n: (-len(n), n))) for word, names in found.items()}


@cache
def by_words() -> dict[tuple[str, ...], tuple[Entry, ...]]:
    """The lexicon by the words of the names."""
    return {tuple(WORD.findall(name)): entries for name, entries in lexicon().items()}


def find(text: str) -> tuple[Hit, ...]:
    """Every known name in the text, from left to right, the longest first, none within another.

    >>> [(h.entry.name, h.entry.sort) for h in find("U.S. and Iranian envoys met in Baghdad.")]
    [('United States', 'country'), ('Iran', 'demonym'), ('Iraq', 'seat')]
    """
    spans = [(m.group(), m.start(), m.end()) for m in WORD.finditer(text)]
    hits, at, starts = [], 0, openings()
    while at < len(spans):
        length = longest(spans, at, starts.get(spans[at][0], ()))
        if length:
            key = tuple(word for word, _, _ in spans[at : at + length])
            hits.append(Hit(spans[at][1], spans[at + length - 1][2], by_words()[key]))
        at += length or 1
    return tuple(hits)


def longest(spans: list[tuple[str, int, int]], at: int, names: tuple[tuple[str, ...], ...]) -> int:
    """How many words from `at` on make up the longest of these names; 0 for none."""
    for name in names:
        if tuple(word for word, _, _ in spans[at : at + len(name)]) == name:
            return len(name)
    return 0


def country_name(code: str | None) -> str | None:
    """The name of the state with this alpha-3 code, None when there is none.

    >>> country_name("IRN")
    'Iran'
    """
    record = table("countries").get(code or "")
    return record["name"] if record else None


def lookup(name: str) -> tuple[Entry, ...]:
    """What a known name can mean; () when it is not known. A leading "the" is ignored."""
    return lexicon().get(name) or lexicon().get(name.removeprefix("the ").removeprefix("The "), ())


def is_of_a_state(word: str) -> bool:
    """Whether the word by itself is the name of a state or of its people.

    >>> is_of_a_state("Syrian"), is_of_a_state("Damascus"), is_of_a_state("polish")
    (True, False, False)
    """
    return any(entry.sort in ("country", "demonym") for entry in lexicon().get(word, ()))


def is_city(name: str) -> bool:
    """Whether the name is one of a city, be it the seat of a government."""
    return any(entry.sort in ("seat", "city") for entry in lookup(name))
