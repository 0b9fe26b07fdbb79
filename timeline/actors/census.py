"""Every person of every article gets an id: known people theirs, others one from the name they first appear under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from timeline.actors import identify
from timeline.actors.comparing import fold
from timeline.actors.gazetteer import country_name
from timeline.actors.identify import Span
from timeline.actors.known import KnownActor
from timeline.actors.people import Individual, Persona, by_last_name, candidates, individuals
from timeline.actors.register import Register
from timeline.models import Problem, stable_id

Index = Mapping[str, list[KnownActor]]


def enter_people(
    register: Register, found: Iterable[Persona], known: Iterable[KnownActor], spans: Mapping[str, Span]
) -> tuple[tuple[Individual, ...], tuple[Problem, ...]]:
    """Enter everyone; returns the people with a full name, sorted by id, and the names that stay ambiguous."""
    index = identify.index_known(known)
    whole, alone = individuals(found)
    people: dict[str, Individual] = {}
    for person in whole:
        enter_person(register, people, person, index)
    last = by_last_name(people[id] for id in sorted(people))
    problems = [enter_alone(register, p, last.get(p.last, ()), index, spans.get(p.article, Span())) for p in alone]
    return tuple(people[id] for id in sorted(people)), tuple(p for p in problems if p)


def enter_person(register: Register, people: dict[str, Individual], person: Individual, index: Index) -> None:
    """One person with everything that the articles say."""
    hit = identify.known_person(person, index, whole_span(person))
    first = min(person.names, key=lambda name: first_use(person, name))
    id = person_id(hit[0], hit[0].name) if hit else person_id(None, first)
    entry = register.entry(id, "person", hit[0].name if hit else None, hit[0].country if hit else None)
    if hit:
        register.public.add(id)
        entry.identifiers.update(hit[0].identifiers)
        entry.reason(hit[1])
    for because in person.because:
        entry.reason(because)
    merged = people.setdefault(id, Individual(id, hit is not None))
    for persona in person.personae:
        merged.personae.append(persona)
        claim(register, id, persona)
    merged.names |= person.names


def whole_span(person: Individual) -> Span:
    """From the first to the last article that names the person."""
    days = sorted(p.when for p in person.personae if p.when)
    return Span(days[0], days[-1]) if days else Span()


def first_use(person: Individual, name: str) -> tuple[date, str, str]:
    """When and where a name of a person appears first."""
    return min(
        ((p.when or date.max, p.article, name) for p in person.personae if name in p.names),
        default=(date.max, "", name),
    )


def person_id(known: KnownActor | None, name: str) -> str:
    """The id of a person: the known one's, else from the folded name."""
    return known.id if known and known.id else stable_id("ac", "person", fold(name))


def claim(register: Register, id: str, persona: Persona) -> None:
    """What one article says of the person: names, countries, offices; and whose its mentions are."""
    entry = register.entries[id]
    entry.names.update(mention.name for mention in persona.mentions)
    entry.countries.update(persona.countries)
    if persona.offices:
        register.public.add(id)
    for office, of, former in persona.offices:
        entry.reason(f"{'once ' if former else ''}{office}" + (f" of {country_name(of) or of}" if of else ""))
    for mention in persona.mentions:
        register.who[persona.article, mention.start, mention.end, mention.name] = id


def enter_alone(
    register: Register, persona: Persona, same_last: Sequence[Individual], index: Index, span: Span
) -> Problem | None:
    """A last name without a full name in its article: by office or country, else a person of this article only."""
    fitting = candidates(persona, same_last)
    hit = identify.last_name_only(persona, index, span) if len(fitting) != 1 else None
    if len(fitting) == 1:
        id, because = fitting[0].id, f"{persona.names[0]}, by office or country"
    elif hit:
        id, because = person_id(hit[0], hit[0].name), hit[1]
        register.public.add(id)
        register.entry(id, "person", hit[0].name, hit[0].country).identifiers.update(hit[0].identifiers)
    else:
        id, because = own_id(persona), f"named {persona.names[0]} only"
        register.entry(id, "person", None, identify.country_of_bearers(persona, index))
    claim(register, id, persona)
    register.entries[id].reason(because)
    return ambiguous(persona, fitting) if len(fitting) > 1 and not hit else None


def own_id(persona: Persona) -> str:
    """A last name with an office of a state is one person all over; without, one within its article."""
    held = sorted((o, of) for o, of, former in persona.offices if of and not former)
    return stable_id("ac", "person", persona.last, *(held[0] if held else (persona.article,)))


def ambiguous(persona: Persona, fitting: Iterable[Individual]) -> Problem:
    """The report of a name that several people bear."""
    names = ", ".join(sorted(min(p.names) for p in fitting))
    return Problem(
        kind="ambiguous actor",
        article=persona.article,
        message=f"{persona.names[0]!r} can be {names}: left "
        "apart. Say which with `timeline decide`, or give known actors with --actors.",
    )
