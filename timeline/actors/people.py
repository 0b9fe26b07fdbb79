"""Which people of different articles are one person.

Within an article a last name means the one full name that ends in it. Across articles: the same full name; a
spelling of it; a last name with an office that one person held then. Two candidates are no candidate.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from timeline.actors.cast import ActorMention, Cast
from timeline.actors.comparing import compare, fold, parts_of, skeleton
from timeline.actors.given_names import full_forms
from timeline.actors.leaders import last_names
from timeline.actors.titles import is_single

Held = tuple[str, str | None, bool]


@dataclass(frozen=True, slots=True)
class Persona:
    """One person within one article: every mention, name and office that the article gives."""

    article: str
    mentions: tuple[ActorMention, ...]
    names: tuple[str, ...]
    offices: tuple[Held, ...] = ()
    countries: tuple[str, ...] = ()
    when: date | None = None

    @property
    def full(self) -> str | None:
        """The longest full name, None when there is only a last name."""
        whole = [n for n in self.names if parts_of(n).given]
        return max(whole, key=lambda n: (len(fold(n)), n)) if whole else None

    @property
    def last(self) -> str:
        """The last name, folded."""
        return parts_of(self.full or self.names[0]).last


@dataclass(slots=True)
class Individual:
    """One person across articles, while being put together."""

    id: str = ""
    known: bool = False
    personae: list[Persona] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    because: list[str] = field(default_factory=list)

    def add(self, persona: Persona, because: str) -> None:
        """Take in what one article says."""
        self.personae.append(persona)
        self.names.update(n for n in persona.names if parts_of(n).given)
        if because not in self.because:
            self.because.append(because)

    @property
    def offices(self) -> set[Held]:
        return {held for p in self.personae for held in p.offices}

    @property
    def countries(self) -> Counter[str]:
        return Counter(c for p in self.personae for c in p.countries)


def personae(cast: Cast, when: date | None) -> Iterator[Persona]:
    """The people of one article."""
    named = [(i, m) for i, m in enumerate(cast.mentions) if m.form == "name" and m.kind == "person" and not m.key]
    full: dict[str, list[int]] = defaultdict(list)
    for i, m in named:
        if parts_of(m.name).given:
            full[home(m.name, full)].append(i)
    alone: dict[str, list[int]] = defaultdict(list)
    for i, m in named:
        if not parts_of(m.name).given:
            owner = owner_of(m, full, cast, i)
            (full[owner] if owner else alone[fold(m.name)]).append(i)
    for indexes in (*full.values(), *alone.values()):
        yield persona_of(cast, sorted(indexes), when)


def home(name: str, full: Mapping[str, list[int]]) -> str:
    """The full name of the article that this one spells, or itself."""
    folded = fold(name)
    tail = [f for f in full if f.endswith(f" {folded}")]
    if folded not in full and len(tail) == 1:
        return tail[0]
    same = [f for f in full if f == folded or (parts_of(f).last == parts_of(name).last and compare(f, name) == "same")]
    return same[0] if len(same) == 1 else folded


def owner_of(mention: ActorMention, full: Mapping[str, list[int]], cast: Cast, index: int) -> str | None:
    """The one full name of the article that this single name is part of; by office or nearness where several are."""
    word = parts_of(mention.name).last
    ends = [f for f in full if parts_of(f).last == word] or [f for f in full if word in f.split() and len(word) > 2]
    if len(ends) > 1 and mention.office:
        held = [f for f in ends if any(cast.mentions[i].office == mention.office for i in full[f])]
        ends = held or ends
    return ends[0] if len(ends) == 1 else None


def persona_of(cast: Cast, indexes: list[int], when: date | None) -> Persona:
    """What the article says of the person of these mentions, those that refer to them included."""
    about = [cast.mentions[i] for i in indexes]
    about += [m for m in cast.mentions if m.form == "office" and set(m.refers_to) & set(indexes)]
    offices = tuple(sorted({(m.office, m.of, m.former) for m in about if m.office}, key=str))
    names = tuple(sorted({cast.mentions[i].name for i in indexes}))
    leads = any(fold(name).split()[-1] in last_names() for name in names)  # whose "the president" is, may be a guess
    countries = tuple(sorted(m.country for m in about if m.country and (m.form == "name" or m.of or not leads)))
    return Persona(cast.article, tuple(cast.mentions[i] for i in indexes), names, offices, countries, when)


def individuals(found: Iterable[Persona]) -> tuple[list[Individual], list[Persona]]:
    """People by full name, spellings of one name together; and the personae that have no full name."""
    by_name: dict[str, Individual] = {}
    alone = []
    for persona in sorted(found, key=lambda p: (p.when or date.max, p.article, p.mentions[0].start)):
        if persona.full is None:
            alone.append(persona)
        else:
            person = by_name.setdefault(fold(persona.full), Individual())
            person.add(persona, f"the same name, {persona.full}")
    return joined(by_name), alone


def joined(by_name: dict[str, Individual]) -> list[Individual]:
    """Spellings of one name put together, when all names of both sides can be one person's. Only names that share a key
    are compared: names of one person do (`keys`)."""
    keys_of = {name: keys(name) for name in by_name}
    blocks: dict[str, list[str]] = defaultdict(list)
    for name, found in keys_of.items():
        for key in found:
            blocks[key].append(name)
    merged = dict(by_name)
    for name, found in keys_of.items():
        near = dict.fromkeys(n for key in found for n in blocks[key] if n != name and n in merged)
        other = spelling_of(name, list(near), merged)
        if other:
            take(merged, other, name)
    return list(merged.values())


def keys(name: str) -> list[str]:
    """What two folded names that `compare` calls the same have in common, if their last names sound alike: the sound of
    the given name, the full form of a short one, or all their letters.

    >>> keys("bill clinton")
    ['clntn bl', 'clntn =william', '=billclinton']
    """
    parts = parts_of(name)
    last = skeleton(parts.last)
    full = (f"{last} ={long}" for long in full_forms(parts.given))
    return [f"{last} {skeleton(parts.given)}", *full, f"={name.replace(' ', '')}"]


def spelling_of(name: str, others: list[str], merged: dict[str, Individual]) -> str | None:
    """The one other name of the block that is a spelling of this one and belongs to no different person."""
    if name not in merged:
        return None
    same = [
        o
        for o in others
        if all(compare(a, b) == "same" for a in merged[name].names for b in merged[o].names)
        and agree(merged[name], merged[o])
    ]
    return same[0] if len(same) == 1 else None


def agree(a: Individual, b: Individual) -> bool:
    """Whether two people can be of one country, as far as the articles say."""
    return not a.countries or not b.countries or bool(set(a.countries) & set(b.countries))


def take(merged: dict[str, Individual], kept: str, gone: str) -> None:
    """Put one person into another."""
    old = merged.pop(gone)
    for persona in old.personae:
        merged[kept].add(persona, f"{persona.full} is a spelling of {sorted(merged[kept].names)[0]}")


def by_last_name(people: Iterable[Individual]) -> dict[str, list[Individual]]:
    """People by each of their last names."""
    found: dict[str, list[Individual]] = defaultdict(list)
    for person in people:
        for last in sorted({parts_of(n).last for n in person.names}):
            found[last].append(person)
    return found


def candidates(persona: Persona, people: Iterable[Individual]) -> list[Individual]:
    """Those of a last name whom an office or a country that both give makes one with the persona; without such evidence
    only a known person who is the one of that name in all articles."""
    people = list(people)
    if len(people) == 1 and people[0].known and not set(persona.countries) - set(people[0].countries):
        return people
    held = {(o, of) for o, of, _ in persona.offices}
    same_office = [p for p in people if held & {(o, of) for o, of, _ in p.offices}]
    if len(same_office) == 1:
        return same_office
    loose = {o for o, _ in held if is_single(o)}
    return same_office or [
        p
        for p in people
        if agree_strictly(persona, p) and (not loose or not p.offices or loose & {o for o, _, _ in p.offices})
    ]


def agree_strictly(persona: Persona, person: Individual) -> bool:
    """Whether both give a country and it is the same."""
    return bool(set(persona.countries) & set(person.countries))
