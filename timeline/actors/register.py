"""The actors that a corpus speaks of, while their names, countries and reasons are collected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline.models import Actor, ActorKind

MAX_REASONS = 5


@dataclass(slots=True)
class Entry:
    """One actor in the making. `fixed` names win over counted ones."""

    kind: ActorKind
    fixed: str | None = None
    country: str | None = None
    names: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    identifiers: dict[str, str] = field(default_factory=dict)
    because: list[str] = field(default_factory=list)

    def reason(self, because: str) -> None:
        """Give a reason once."""
        if because and because not in self.because:
            self.because.append(because)


class Register:
    """Actors by id. `who` maps a mention (article, start, end, name) to the id of its actor; `public` are the
    people who are known beforehand or of whom an article names an office, past or present."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.who: dict[tuple[str, int, int, str], str] = {}
        self.public: set[str] = set()

    def entry(self, id: str, kind: ActorKind, name: str | None = None, country: str | None = None) -> Entry:
        """The actor of that id, made when it is new."""
        if id not in self.entries:
            self.entries[id] = Entry(kind, name, country)
        return self.entries[id]

    def rename(self, gone: str, kept: str) -> None:
        """Put one actor into another, as a person decided."""
        if gone == kept or gone not in self.entries or kept not in self.entries:
            return
        old, new = self.entries.pop(gone), self.entries[kept]
        new.names.update(old.names)
        if old.fixed:
            new.names[old.fixed] += 1
        new.countries.update(old.countries)
        new.identifiers = {**old.identifiers, **new.identifiers}
        new.reason(f"the same as {gone}: decided by a person")
        self.public |= {kept} if gone in self.public else set()
        self.who = {mention: kept if id == gone else id for mention, id in self.who.items()}

    def actors(self) -> tuple[Actor, ...]:
        """Everyone, sorted by id."""
        return tuple(actor(id, self.entries[id]) for id in sorted(self.entries))


def actor(id: str, entry: Entry) -> Actor:
    """The finished actor: its name is the given one, else the most frequent, the longest of equals."""
    name = entry.fixed or best(entry.names)
    aliases = tuple(sorted(n for n in entry.names if n != name))
    return Actor(
        id=id,
        name=name,
        kind=entry.kind,
        country=entry.country or only(entry.countries),
        aliases=aliases,
        identifiers=dict(sorted(entry.identifiers.items())),
        because=tuple(sorted(entry.because)[:MAX_REASONS]),
    )


def best(names: Counter[str]) -> str:
    """The full name that is most frequent; of equals the longest, then the first in the alphabet."""
    full = [n for n in names if " " in n] or list(names)
    return min(full, key=lambda n: (-names[n], -len(n), n))


def only(countries: Counter[str]) -> str | None:
    """The country that most mentions give; None when two are given equally often."""
    ranked = sorted(countries.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return None
    return ranked[0][0]


def clean(names: Iterable[str]) -> tuple[str, ...]:
    """Names on one line, sorted, each once."""
    return tuple(sorted({" ".join(n.split()) for n in names if n.strip()}))
