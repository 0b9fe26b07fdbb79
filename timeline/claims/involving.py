"""The states that a text brings into an event without making them an argument of its words.

An event between two sides whose sentence says who only one of them is, takes the other from what is spoken of: the
other states of its sentence, the nearest first, else the states that the article is about and that were named just
before (implicit arguments: Gerber and Chai 2012, "Semantic role labeling of implicit arguments for nominal
predicates"). They fill the role `involved`, which says that no grammar tells what part they have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.actors import ActorMention, Resolution, is_city, is_private
from timeline.events.base import INVOLVED
from timeline.lists import BETWEEN, runs
from timeline.models import Actor, Claim, Filler
from timeline.reading import Draft, Reading

SIDES = 2  # parties of an event, beyond which nobody is missing
NAMED = 5  # states of one sentence that an event is given at most, with those named in one list with them
MAIN = 2  # states that an article is about: those it speaks of most
REACH = 600  # characters before the sentence in which a state is still spoken of: two or three sentences
SHARE = 0.2  # of those who act in an article are states, where it is about states
EVERY = 310  # characters of such an article, a sentence or two, in which at least one state acts
THERE = ("in", "at", "near", "off")
ABOUT = ("on", "over", "about", "amid")
ASIDE = ("for", "to", "from", "with", "in")  # what a clause goes on to speak of, where both sides are known
PARTS = ("state", "group", "office")


@dataclass(frozen=True, slots=True)
class Said:
    """A mention of a state, or of people of it."""

    mention: ActorMention
    actor: Actor
    country: str


def with_involved(
    told: Sequence[tuple[Draft, Claim]], reading: Reading, names: Resolution
) -> list[tuple[Draft, Claim]]:
    """The claims without bystanders; in an article about states those between sides with those that it brings in."""
    told = [(draft, without_bystanders(draft, claim, reading, names)) for draft, claim in told]
    if not is_about_states(reading):
        return told
    said = tuple(sorted((*states_of(reading, names), *places_of(reading, names)), key=lambda s: s.mention.start))
    counts = Counter(s.country for s in said)
    main = {country for country, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:MAIN]}
    return [(draft, involving(draft, claim, said, main, names, reading.article.text)) for draft, claim in told]


def is_about_states(reading: Reading) -> bool:
    """Whether the article tells what states do: they are a fair part of those who act in it, and one does so every
    sentence or two. Where people and companies act, a state that the text speaks of is where they live."""
    acting = [m for m in reading.cast.mentions if m.acts and m.form != "pronoun"]
    states = sum(m.form == "state" for m in acting)
    return states >= SHARE * len(acting) > 0 and states * EVERY >= len(reading.article.text)


def states_of(reading: Reading, names: Resolution) -> Iterator[Said]:
    """Who in the article is a state or belongs to one, in the order of the text."""
    for mention in reading.cast.mentions:
        if mention.refers_to or not (mention.form in PARTS or mention.kind == "person"):
            continue
        actor = names.actor_of(reading.article.id, mention)
        if actor is not None and actor.country:
            yield Said(mention, actor, actor.country)


def places_of(reading: Reading, names: Resolution) -> Iterator[Said]:
    """The towns and regions of the article, each for the state that it belongs to: "shells fell near Basra"."""
    spoken = {m.start for m in reading.cast.mentions if m.form == "state"}
    for place in reading.cast.places:
        state = names.state(place.country) if place.country else None
        if state is not None and state.country and place.start not in spoken and place.name != state.name:
            at = (place.start, place.end, place.text, place.name)
            yield Said(ActorMention(*at, "place", "state", place.key, state.country), state, state.country)


def involving(draft: Draft, claim: Claim, said: Sequence[Said], main: set[str], names: Resolution, text: str) -> Claim:
    """The claim with the states that have to do with it."""
    here = {c for who in claim.roles.values() for f in who if (c := names.by_id[f.actor].country)}
    missing = how_many_are_missing(draft, claim, here, names)
    if not missing or is_whole(draft, claim, names):
        return claim
    near = [s for s in beside(draft, claim, said) if s.country not in here]
    taken = near[: max(NAMED - len(here), missing)]
    fillers = {s.country: filler(claim, s) for s in (*taken, *listed_with(taken, near, text))}
    for s in before(claim, said) if may_be_implied(draft, claim, names) else ():
        if s.country in main and s.country not in here | fillers.keys() and len(fillers) < missing:
            fillers[s.country] = implied(claim, s, names)
    if not fillers:
        return claim
    roles = {**claim.roles, INVOLVED: (*claim.roles.get(INVOLVED, ()), *fillers.values())}
    return claim.model_copy(update={"roles": roles})


def may_be_implied(draft: Draft, claim: Claim, names: Resolution) -> bool:
    """Whether a state that its sentence does not name can be a side: not in an affair of one state, nor among private
    people and companies."""
    known = [names.by_id[f.actor] for role, who in claim.roles.items() if role != INVOLVED for f in who]
    named = [actor for actor in known if actor.kind in ("person", "organization")]
    return draft.states > 1 and not (named and all(is_private(actor) for actor in named))


def how_many_are_missing(draft: Draft, claim: Claim, here: set[str], names: Resolution) -> int:
    """How many states lack: of those whom somebody brings together, however many do so, there are two."""
    sides = {names.by_id[f.actor].country for role in draft.together for f in claim.roles.get(role, ())}
    brought = SIDES - len(sides - {None}) if draft.states > SIDES else 0
    return max(0, brought, draft.states - len(here))


def is_whole(draft: Draft, claim: Claim, names: Resolution) -> bool:
    """Whether nobody is missing: all sides are known, be they of one state, or an international body has gathered,
    whose members are its sides. Whoever brings others together is none of those."""
    fillers = {(role, f.actor) for role, who in claim.roles.items() if role != INVOLVED for f in who}
    sides = {actor for _, actor in fillers if names.by_id[actor].country or is_body(names.by_id[actor])}
    together = {actor for role, actor in fillers if role in draft.together and actor in sides}
    if draft.gathers and any(is_body(names.by_id[actor]) for actor in together):
        return True
    return len(sides) >= max(SIDES, draft.states) and (draft.states <= SIDES or len(together) >= SIDES)


def without_bystanders(draft: Draft, claim: Claim, reading: Reading, names: Resolution) -> Claim:
    """The claim without the states that its sentence names beside it and that are no side: where people only meet ("met
    him in Vienna", "a summit in Japan"), what it is about, any but its own in an affair of one state, and, where nobody
    is missing, that of any city."""
    cases = {m.end: m.case for m in reading.cast.mentions if m.form == "state"}
    fillers, whole = claim.roles.get(INVOLVED, ()), is_whole(draft, claim, names)
    own = draft.states == 1 and countries_of(claim, names)
    aside = {f.end for f in fillers if whole and (is_city(f.text) or is_aside(f, claim, cases.get(f.end, "")))}
    kept = tuple(f for f in fillers if not (own or f.end in aside or is_apart(cases.get(f.end, ""), draft)))
    rest = {role: who for role, who in claim.roles.items() if role != INVOLVED}
    return claim.model_copy(update={"roles": {**rest, INVOLVED: kept} if kept else rest}) if kept != fillers else claim


def countries_of(claim: Claim, names: Resolution) -> set[str]:
    """The states of those who have a part of their own."""
    known = (names.by_id[f.actor].country for role, who in claim.roles.items() if role != INVOLVED for f in who)
    return {country for country in known if country}


def is_aside(filler: Filler, claim: Claim, case: str) -> bool:
    """Whether a state only stands in what the clause goes on to tell: "accused Chad of blocking talks with Togo"."""
    return case in ASIDE and filler.start > claim.trigger.end


def is_apart(case: str, draft: Draft) -> bool:
    """Whether a state is only what the event is about, or where people gather."""
    return case in ABOUT or draft.gathers and case in THERE


def is_body(actor: Actor) -> bool:
    """An organisation of no one state: "the Security Council"."""
    return actor.kind == "organization" and actor.country is None


def beside(draft: Draft, claim: Claim, said: Sequence[Said]) -> list[Said]:
    """Those of the sentence but of remarks on who reports it, of each state the one nearest to the trigger; the nearest
    state first."""
    quote, trigger = claim.quote, claim.trigger.start
    inside = [s for s in said if quote.start <= s.mention.start and s.mention.end <= quote.end]
    inside = [s for s in inside if has_part(s, draft)]
    near = sorted(inside, key=lambda s: (abs(s.mention.start - trigger), s.mention.start, s.actor.id))
    return list({s.country: s for s in reversed(near)}.values())[::-1]


def has_part(said: Said, draft: Draft) -> bool:
    """Whether it may be a side: not where only the reporter is named, nor a private person; nor the state in which
    somebody gathers."""
    mention = said.mention
    if any(start < mention.end and mention.start < end for start, end in draft.remarks):
        return False
    if mention.form == "state":
        return not is_apart(mention.case, draft)
    return mention.form == "office" or not is_private(said.actor)


def listed_with(taken: Sequence[Said], near: Sequence[Said], text: str) -> list[Said]:
    """Who stands in one list with those taken: "Chad, Niger, and Sudan" come together or not at all."""
    found = sorted(near, key=lambda s: s.mention.start)
    lists = runs(found, lambda a, b: BETWEEN.fullmatch(text[a.mention.end : b.mention.start]) is not None)
    return [s for run in lists if any(one in taken for one in run) for s in run if s not in taken]


def before(claim: Claim, said: Sequence[Said]) -> list[Said]:
    """Those named shortly before the sentence, the last first."""
    start = claim.quote.start
    near = (s for s in reversed(said) if s.mention.end <= start <= s.mention.start + REACH)
    return [s for s in near if s.mention.kind != "place"]


def filler(claim: Claim, said: Said) -> Filler:
    """Who is named in the sentence, by these words."""
    mention = said.mention
    return Filler(start=mention.start, end=mention.end, text=mention.text, actor=said.actor.id, name=said.actor.name)


def implied(claim: Claim, said: Said, names: Resolution) -> Filler:
    """The state named before, by the words that imply it: those of the event."""
    state = names.state(said.country) or said.actor
    return Filler(**claim.trigger.model_dump(), actor=state.id, name=state.name)
