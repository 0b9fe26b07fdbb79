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

from timeline.actors import ActorMention, Resolution, is_city
from timeline.events.base import INVOLVED
from timeline.models import Actor, Claim, Filler
from timeline.reading import Draft, Reading

SIDES = 2  # parties of an event, beyond which nobody is missing
NAMED = 3  # states that one sentence gives to an event at most
MAIN = 2  # states that an article is about: those it speaks of most
REACH = 400  # characters before the sentence in which a state is still spoken of: two or three sentences
NAMED_KINDS = ("person", "organization")
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
    """The claims, those between two sides with the states that the text brings in."""
    said = tuple(states_of(reading, names))
    counts = Counter(s.country for s in said)
    main = {country for country, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:MAIN]}
    return [(draft, involving(draft, claim, said, main, names)) for draft, claim in told]


def states_of(reading: Reading, names: Resolution) -> Iterator[Said]:
    """Who in the article is a state or belongs to one, in the order of the text."""
    for mention in reading.cast.mentions:
        if mention.refers_to or not (mention.form in PARTS or mention.kind == "person"):
            continue
        actor = names.actor_of(reading.article.id, mention)
        if actor is not None and actor.country:
            yield Said(mention, actor, actor.country)


def involving(draft: Draft, claim: Claim, said: Sequence[Said], main: set[str], names: Resolution) -> Claim:
    """The claim with the states that have to do with it."""
    here = {c for who in claim.roles.values() for f in who if (c := names.by_id[f.actor].country)}
    if is_whole(draft, claim, names):
        return without_hosts(claim)
    missing = how_many_are_missing(draft, claim, here, names)
    if not missing:
        return claim
    fillers = {s.country: filler(claim, s) for s in beside(claim, said) if s.country not in here}
    fillers = dict(list(fillers.items())[: max(NAMED - len(here), missing)])
    for s in before(claim, said):
        if s.country in main and s.country not in here | fillers.keys() and len(fillers) < missing:
            fillers[s.country] = implied(claim, s, names)
    if not fillers:
        return claim
    roles = {**claim.roles, INVOLVED: (*claim.roles.get(INVOLVED, ()), *fillers.values())}
    return claim.model_copy(update={"roles": roles})


def how_many_are_missing(draft: Draft, claim: Claim, here: set[str], names: Resolution) -> int:
    """How many states lack: of those whom somebody brings together, however many do so, there are two."""
    if draft.states <= SIDES:
        return max(0, draft.states - len(here))
    sides = {names.by_id[f.actor].country for role in draft.together for f in claim.roles.get(role, ())}
    return max(0, SIDES - len(sides - {None}))


def is_whole(draft: Draft, claim: Claim, names: Resolution) -> bool:
    """Whether nobody is missing: both sides are known, be they of one state or of none, or an international body has
    gathered, whose members are its sides."""
    fillers = {(role, f.actor) for role, who in claim.roles.items() if role != INVOLVED for f in who}
    gathered = any(is_body(names.by_id[actor]) for role, actor in fillers if role in draft.together)
    return gathered or len({actor for _, actor in fillers if is_known(names.by_id[actor])}) >= max(SIDES, draft.states)


def without_hosts(claim: Claim) -> Claim:
    """The claim, where nobody is missing, without the state of a city that it only names: "met him in Vienna"."""
    kept = tuple(f for f in claim.roles.get(INVOLVED, ()) if not is_city(f.text))
    rest = {role: who for role, who in claim.roles.items() if role != INVOLVED}
    return claim.model_copy(update={"roles": {**rest, INVOLVED: kept} if kept else rest})


def is_known(actor: Actor) -> bool:
    """Whether one can say who it is: somebody of a state, or with a name of their own ("rebels", "a gunman": no)."""
    return actor.country is not None or actor.kind in NAMED_KINDS and actor.name[:1].isupper()


def is_body(actor: Actor) -> bool:
    """An organisation of no one state: "the Security Council"."""
    return actor.kind == "organization" and actor.country is None


def beside(claim: Claim, said: Sequence[Said]) -> list[Said]:
    """Those of the sentence, of each state the one nearest to the trigger; the nearest state first."""
    quote, trigger = claim.quote, claim.trigger.start
    inside = [s for s in said if quote.start <= s.mention.start and s.mention.end <= quote.end]
    near = sorted(inside, key=lambda s: (abs(s.mention.start - trigger), s.mention.start, s.actor.id))
    return list({s.country: s for s in reversed(near)}.values())[::-1]


def before(claim: Claim, said: Sequence[Said]) -> list[Said]:
    """Those named shortly before the sentence, the last first."""
    start = claim.quote.start
    return [s for s in reversed(said) if s.mention.end <= start <= s.mention.start + REACH]


def filler(claim: Claim, said: Said) -> Filler:
    """Who is named in the sentence, by these words."""
    mention = said.mention
    return Filler(start=mention.start, end=mention.end, text=mention.text, actor=said.actor.id, name=said.actor.name)


def implied(claim: Claim, said: Said, names: Resolution) -> Filler:
    """The state named before, by the words that imply it: those of the event."""
    state = names.state(said.country) or said.actor
    return Filler(**claim.trigger.model_dump(), actor=state.id, name=state.name)
