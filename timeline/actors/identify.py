"""Which person of the corpus, or of those known beforehand, a name or an office means at a date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.actors.cast import ActorMention
from timeline.actors.comparing import alike, compare, fold, parts_of, skeleton
from timeline.actors.known import HeldOffice, KnownActor
from timeline.actors.leaders import last_names_of_leaders
from timeline.actors.people import Individual, Persona
from timeline.actors.titles import is_single
from timeline.models import When

# An office that the corpus gives to somebody is taken to be held this long before and after.
TERM = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Span:
    """When an article appeared, as far as it is known."""

    earliest: date | None = None
    latest: date | None = None

    @classmethod
    def of(cls, when: When | None) -> Span:
        return cls(when.earliest, when.latest) if when else cls()


def index_known(known: Iterable[KnownActor]) -> dict[str, list[KnownActor]]:
    """Known people by the sound of each last name."""
    found: dict[str, list[KnownActor]] = defaultdict(list)
    for actor in known:
        if actor.kind == "person":
            for key in sorted({skeleton(parts_of(n).last) for n in (actor.name, *actor.aliases)}):
                found[key].append(actor)
    return found


def known_person(
    person: Individual, index: Mapping[str, list[KnownActor]], span: Span
) -> tuple[KnownActor, str] | None:
    """The one known actor whose name this person bears and whom nothing speaks against, with the reason."""
    for name in sorted(person.names):
        near = index.get(skeleton(parts_of(name).last), ())
        exact = [k for k in near if fold(name) in {fold(n) for n in (k.name, *k.aliases)} and not against(person, k)]
        if len(exact) == 1:
            return exact[0], f"{name} is a known name of {exact[0].name}"
        spelled = [
            k
            for k in near
            if any(compare(name, n) == "same" for n in (k.name, *k.aliases) if parts_of(n).given)
            and not against(person, k)
        ]
        spelled = [k for k in spelled if in_office(k, person, span)] if len(spelled) > 1 else spelled
        if len(spelled) == 1:
            return spelled[0], f"{name} is a spelling of {spelled[0].name}"
    return None


def against(person: Individual, known: KnownActor) -> bool:
    """Whether the articles give the person another country than the known one has, and never that."""
    return bool(known.country and person.countries and known.country not in person.countries)


def in_office(known: KnownActor, person: Individual, span: Span) -> bool:
    """Whether the known actor held an office that the articles give this person, then."""
    return any(
        h.office == o and h.holds(span.earliest, span.latest) for h in known.offices for o, _, _ in person.offices
    )


def holder(office: str, of: str | None, known: Iterable[KnownActor], span: Span) -> list[KnownActor]:
    """The known people who held that office at that time; nobody when the time is unknown."""
    if span.earliest is None and span.latest is None:
        return []
    return [k for k in known if any(matches(h, office, of) and h.holds(span.earliest, span.latest) for h in k.offices)]


def matches(held: HeldOffice, office: str, of: str | None) -> bool:
    """Whether it is the same office of the same state, or of none given."""
    return held.office == office and (of is None or held.of is None or held.of == of)


def last_name_only(
    persona: Persona, index: Mapping[str, list[KnownActor]], span: Span
) -> tuple[KnownActor, str] | None:
    """The known person of that last name who held the office that the article gives: "President Bush" in 2007."""
    near = bearers(persona, index)
    held = persona.offices
    if not held:
        there = [k for k in near if span.latest and any(h.holds(span.earliest, span.latest) for h in k.offices)]
        return (there[0], f"{there[0].name} held office then") if len(near) == len(there) == 1 else None
    now = [
        k
        for k in near
        if any(
            matches(h, o, of) and (past or h.holds(span.earliest, span.latest))
            for h in k.offices
            for o, of, past in held
        )
    ]
    ever = [
        k
        for k in near
        if any(
            matches(h, o, of) and (h.start or date.min) <= (span.latest or date.max)
            for h in k.offices
            for o, of, _ in held
        )
    ]
    found = now or ever
    if len(found) != 1:
        return None
    office = next(o for o, _, _ in held if any(h.office == o for h in found[0].offices))
    return found[0], f"{office} {persona.names[0]} is {found[0].name}"


def country_of_bearers(persona: Persona, index: Mapping[str, list[KnownActor]]) -> str | None:
    """The one state that all known people of that last name have held the office of: whichever "President Bush" it is,
    he is of the United States."""
    held = {office for office, _, former in persona.offices if is_single(office)}
    of = {h.of for k in bearers(persona, index) for h in k.offices if h.office in held}
    return of.pop() if len(of) == 1 and not persona.countries else None


def bearers(persona: Persona, index: Mapping[str, list[KnownActor]]) -> list[KnownActor]:
    """Known people of that last name whose country nothing speaks against; where nobody has it and an office is given,
    those of whose last name it is a spelling."""
    states = set(persona.countries)
    near = [k for k in index.get(skeleton(persona.last), ()) if not states or not k.country or k.country in states]
    exact = [k for k in near if persona.last in last_names(k)]
    spelled = (k for k in near if any(alike(persona.last, last) for last in last_names(k)))
    return exact or (list(spelled) if persona.offices else [])


def last_names(known: KnownActor) -> set[str]:
    """The last name in each name of a known actor."""
    return {parts_of(name).last for name in (known.name, *known.aliases)}


def office_in_article(mention: ActorMention, here: Iterable[Persona]) -> Persona | None:
    """The one person of the article who holds that office of that state, not formerly."""
    state = mention.of or mention.country
    held = [
        p
        for p in here
        if any(
            o == mention.office and (of == state or not of or not state) and not former for o, of, former in p.offices
        )
        and not leads_another(p, state)
    ]
    return held[0] if len(held) == 1 and is_single(mention.office) else None


def leads_another(persona: Persona, state: str | None) -> bool:
    """Whether the name is that of a leader of another state: "Pakistan's president" is not the President Mubarak of
    whom the article speaks as well."""
    leaders = last_names_of_leaders()
    bearers = {code for code, names in leaders.items() if persona.last in {fold(name) for name in names}}
    return state in leaders and bool(bearers) and state not in bearers


def office_in_corpus(mention: ActorMention, people: Iterable[Individual], span: Span) -> Individual | None:
    """The one person whom articles of about that time give that office."""
    if not is_single(mention.office) or mention.of is None or mention.former:
        return None
    found = [
        p
        for p in people
        if any((mention.office, mention.of, False) in q.offices and near(q.when, span) for q in p.personae)
    ]
    return found[0] if len(found) == 1 else None


def near(when: date | None, span: Span) -> bool:
    """Whether the two dates are known and lie within one term."""
    at = span.earliest or span.latest
    return when is not None and at is not None and abs(when - at) <= TERM
