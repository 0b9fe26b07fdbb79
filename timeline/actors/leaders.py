"""People whom everybody writes about by last name only, and the offices they held: `words/leaders.toml`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from timeline.actors.comparing import fold
from timeline.actors.gazetteer import country_name
from timeline.actors.known import HeldOffice, KnownActor, day
from timeline.actors.tables import table

TELLING = 5  # letters of a last name that by itself tells of a leader


@cache
def leaders() -> tuple[KnownActor, ...]:
    """All of them."""
    return tuple(leader(name, record) for name, record in table("leaders").items())


def leader(name: str, record: dict[str, Any]) -> KnownActor:
    """One entry of the table of leaders: its id is what any article's full name would give."""
    offices = tuple(
        HeldOffice(h[0], record["of"], day(h[1], 1), day(h[2], 12) if len(h) > 2 else None) for h in record["held"]
    )
    identifiers = (("wikidata", record["wikidata"]),) if "wikidata" in record else ()
    code = record.get("country", record["of"])
    return KnownActor(
        "", name, "person", code if country_name(code) else None, tuple(record.get("names", ())), identifiers, offices
    )


@cache
def last_names_of_leaders() -> dict[str, frozenset[str]]:
    """Country → the last words of the names of its leaders, those long enough to be nobody else's."""
    found: dict[str, set[str]] = {}
    for one in leaders():
        last = {name.split()[-1].removeprefix("al-") for name in (one.name, *one.aliases)}
        found.setdefault(one.country or "", set()).update(word for word in last if len(word) >= TELLING)
    return {country: frozenset(names) for country, names in found.items()}


@cache
def offices_of_leaders() -> dict[str, frozenset[tuple[str, str | None]]]:
    """Folded name of a leader → the offices that he ever held, and of which state; by last name where it is only his
    and nobody else's."""
    found: dict[str, set[tuple[str, str | None]]] = {}
    bearers: dict[str, set[str]] = {}
    for one in leaders():
        for name in (one.name, *one.aliases):
            found.setdefault(fold(name), set()).update((h.office, h.of) for h in one.offices)
            bearers.setdefault(fold(name).split()[-1], set()).add(one.name)
    for last, names in bearers.items():
        if len(names) == 1 and len(last) >= TELLING:
            found.setdefault(last, set()).update(found[fold(*names)])
    return {name: frozenset(held) for name, held in found.items()}


@cache
def last_names() -> frozenset[str]:
    """The folded last names of all leaders."""
    return frozenset(fold(name).split()[-1] for one in leaders() for name in (one.name, *one.aliases))


def merged(known: Iterable[KnownActor]) -> tuple[KnownActor, ...]:
    """The users' actors first, then the leaders that they do not give themselves."""
    mine = tuple(known)
    names = {n for k in mine for n in (k.name, *k.aliases)}
    return (*mine, *(k for k in leaders() if k.name not in names))
