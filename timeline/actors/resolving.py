"""Mentions of all articles → actors and places, each with the reason. Order of evidence is the order of the code.

Within an article: what `read` linked. Across articles: known identity (states, international bodies, users' actors),
the same full name, spellings of it, last names by office, offices by date. Two candidates are no candidate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from timeline.actors import census, identify
from timeline.actors.bodies import Bodies
from timeline.actors.cast import ActorMention, Cast, PlaceMention
from timeline.actors.gazetteer import country_name, lookup, slug
from timeline.actors.identify import Span
from timeline.actors.known import KnownActor
from timeline.actors.leaders import merged
from timeline.actors.nouns import kind_of_noun
from timeline.actors.people import Individual, Persona, personae
from timeline.actors.register import Register
from timeline.actors.tables import words
from timeline.models import Actor, Claim, Decision, Event, Place, Problem, When, stable_id

Key = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who and where, across all articles. Actors and places are sorted by id; `who` maps (article, start, end, name) of
    a mention to the id of its actor; `public` are the ids of people who are known beforehand or of whom an article
    names an office."""

    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    problems: tuple[Problem, ...] = ()
    who: Mapping[Key, str] = field(default_factory=dict)
    by_id: Mapping[str, Actor] = field(default_factory=dict)
    public: frozenset[str] = frozenset()

    def state(self, code: str) -> Actor | None:
        """The state with this code, if anybody mentions it."""
        return self.by_id.get(f"ac-{slug(code)}")

    def actor_of(self, article: str, mention: ActorMention) -> Actor | None:
        """The actor of a mention that `Cast.fillers` returned; None when it stays unresolved."""
        return self.by_id.get(self.who.get((article, mention.start, mention.end, mention.name), ""))

    def of(self, claims: Iterable[Claim], events: Iterable[Event]) -> tuple[Actor, ...]:
        """Those who take part in these or say so; not whom an article only names. Sorted by id."""
        claims, events = tuple(claims), tuple(events)
        said = {c.according_to for c in claims} | {f.actor for c in claims for who in c.roles.values() for f in who}
        used = said | {p.id for event in events for who in event.roles.values() for p in who}
        return tuple(a for a in self.actors if a.id in used)

    def place_of(self, place: PlaceMention) -> Place:
        """The place of a mention that `Cast.place` returned."""
        return as_place(place)


@dataclass(frozen=True, slots=True)
class Around:
    """What a mention can mean: people of its article, of the corpus, of those known; the article's date."""

    here: tuple[Persona, ...]
    people: Mapping[tuple[str, str | None], tuple[Individual, ...]]
    known: tuple[KnownActor, ...]
    span: Span
    bodies: Bodies


def resolve(
    casts: Mapping[str, Cast],
    *,
    known: Iterable[KnownActor] = (),
    decisions: Iterable[Decision] = (),
    published: Mapping[str, When | None] | None = None,
) -> Resolution:
    """Every mention of every article → an actor, or unresolved. `published` gives the dates of the articles."""
    spans = {article: Span.of((published or {}).get(article)) for article in casts}
    register, everyone = Register(), merged(known)
    here = {a: tuple(personae(casts[a], spans[a].earliest)) for a in sorted(casts)}
    people, problems = census.enter_people(register, (p for ps in here.values() for p in ps), everyone, spans)
    bodies, offices = Bodies(casts, everyone), by_office(people)
    for article in sorted(casts):
        around = Around(here[article], offices, everyone, spans[article], bodies)
        for mention in casts[article].mentions:
            enter(register, article, mention, around)
    decide(register, decisions)
    actors = register.actors()
    places = {p.id: p for a in sorted(casts) for m in casts[a].places for p in (as_place(m),)}
    by_id, public = {a.id: a for a in actors}, frozenset(register.public)
    return Resolution(actors, tuple(places[k] for k in sorted(places)), problems, register.who, by_id, public)


def by_office(people: Iterable[Individual]) -> dict[tuple[str, str | None], tuple[Individual, ...]]:
    """People by each office that an article gives them."""
    found: dict[tuple[str, str | None], list[Individual]] = defaultdict(list)
    for person in people:
        for office, of in sorted({(o, of) for o, of, former in person.offices if not former}, key=str):
            found[office, of].append(person)
    return {key: tuple(value) for key, value in found.items()}


def enter(register: Register, article: str, mention: ActorMention, around: Around) -> None:
    """Find the actor of one mention, and note its words."""
    if mention.form == "pronoun" or mention.refers_to:
        return
    id = identity(register, article, mention, around)
    if id is None:
        return
    register.who[article, mention.start, mention.end, mention.name] = id
    entry = register.entries[id]
    words_ = " ".join(
        mention.text.removeprefix("the ").removeprefix("The ").removeprefix("a ").removeprefix("A ").split()
    )
    spoken_for = " speak for " in mention.because
    if entry.kind != "person" and not spoken_for and (mention.form in ("name", "group") or lookup(words_)):
        entry.names[words_] += 1
    if mention.country and not entry.country and entry.kind != "person":
        entry.countries[mention.country] += 1
    if entry.kind != "person":
        entry.reason(mention.because)


def identity(register: Register, article: str, mention: ActorMention, around: Around) -> str | None:
    """The id of the actor of a mention, by its form."""
    if mention.key:
        return around.bodies.enter_known(register, mention)
    if mention.form == "office":
        return from_office(register, article, mention, around)
    if mention.form == "group":
        return around.bodies.enter_group(register, article, mention)
    if mention.kind == "person":
        return register.who.get((article, mention.start, mention.end, mention.name))
    return around.bodies.enter_named(register, mention)


def from_office(register: Register, article: str, mention: ActorMention, around: Around) -> str | None:
    """ "the Secretary of State": the one of the article who holds it, of the corpus at that time, of those known; else
    the state that such people speak for; else somebody of this article."""
    persona = identify.office_in_article(mention, around.here)
    if persona is not None:
        first = persona.mentions[0]
        return register.who.get((article, first.start, first.end, first.name))
    holders = around.people.get((mention.office or "", mention.of), ())
    person = identify.office_in_corpus(mention, holders, around.span)
    if person is not None:
        return person.id
    found = holder_known(register, mention, around)
    return found or state_spoken_for(register, mention, around) or somebody(register, article, mention)


def holder_known(register: Register, mention: ActorMention, around: Around) -> str | None:
    """The one known person who held the office then."""
    if not mention.office or not mention.of or mention.former:
        return None
    known = identify.holder(mention.office, mention.of, around.known, around.span)
    if len(known) != 1:
        return None
    id = census.person_id(known[0], known[0].name)
    entry = register.entry(id, "person", known[0].name, known[0].country)
    entry.identifiers.update(known[0].identifiers)
    entry.reason(f"{mention.office} of {country_name(mention.of) or mention.of} then")
    return id


def state_spoken_for(register: Register, mention: ActorMention, around: Around) -> str | None:
    """An envoy or official of a state stands for the state."""
    noun = (mention.office or mention.name).split()[-1]
    state = country_name(mention.country)
    of_a_body = mention.of not in (None, mention.country)  # "the Taliban leader" is not Afghanistan
    if noun not in words("actors_nouns", "representative") or not state or mention.country is None or of_a_body:
        return None
    spoken = ActorMention(
        mention.start, mention.end, mention.text, state, "country", "state", mention.country, mention.country
    )
    return around.bodies.enter_known(register, spoken)


def somebody(register: Register, article: str, mention: ActorMention) -> str | None:
    """A person known by office or description only, within the article."""
    if kind_of_noun(mention.name.split()[-1]) is None and mention.office is None:
        return None
    id = stable_id("ac", "person", "by office", mention.office or mention.name, mention.of, article)
    register.entry(id, "person", mention.name, mention.country).reason("by office only")
    return id


def decide(register: Register, decisions: Iterable[Decision]) -> None:
    """Apply what people decided about actors: the same, another name, another country."""
    for d in sorted(decisions, key=lambda d: (d.left, d.right or "", d.field or "")):
        if d.verdict == "same" and d.right:
            register.rename(max(d.left, d.right), min(d.left, d.right))
        elif d.verdict == "correct" and d.left in register.entries and d.field in ("name", "country"):
            entry = register.entries[d.left]
            entry.fixed, entry.country = (d.value, entry.country) if d.field == "name" else (entry.fixed, d.value)
            entry.reason(f"{d.field} corrected by {d.by}")


def as_place(mention: PlaceMention) -> Place:
    """The place of a mention: known ones by their key, others by name and country."""
    base = mention.key or slug(mention.name) or stable_id("x", mention.name)
    scope = "" if mention.key or not mention.country else f"-{mention.country.casefold()}"
    return Place(
        id=f"pl-{base.removeprefix('country-')}{scope}",
        name=mention.name,
        country=mention.country,
        within=mention.within,
    )
