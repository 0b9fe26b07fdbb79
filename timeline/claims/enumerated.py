"""Whoever is named in one list has one part: "Kenya, Uganda, and Sudan", of which a parser finds the first.

Two names joined by "and" are left to the parser, since they need not belong together ("in Chad, Libya and …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.actors import ActorMention, Resolution
from timeline.events.base import INVOLVED
from timeline.lists import BETWEEN, runs
from timeline.models import Actor, Claim, Filler
from timeline.reading import Draft, Reading

LIST = 3  # names that make a list
FRONTED = re.compile(r"\s*\w+\s+(?:the\s+)?")  # "In", "Unlike": one word before the first name of a sentence


@dataclass(frozen=True, slots=True)
class Named:
    """A state by its name, and who that is."""

    mention: ActorMention
    actor: Actor


def with_fellows(told: Sequence[tuple[Draft, Claim]], reading: Reading, names: Resolution) -> list[tuple[Draft, Claim]]:
    """The claims, with everyone who stands in a list with one who has a part."""
    lists = lists_in(reading, names)
    return [(draft, completed(claim, lists, reading.article.text)) for draft, claim in told]


def lists_in(reading: Reading, names: Resolution) -> list[tuple[Named, ...]]:
    """The lists of states of an article."""
    text = reading.article.text

    def joined(one: Named, other: Named) -> bool:
        return BETWEEN.fullmatch(text[one.mention.end : other.mention.start]) is not None

    return [tuple(run) for run in runs(states_in(reading, names), joined) if len(run) >= LIST]


def states_in(reading: Reading, names: Resolution) -> Iterator[Named]:
    """The states of an article by their names, in the order of the text."""
    for mention in reading.cast.mentions:
        actor = names.actor_of(reading.article.id, mention) if mention.form == "state" else None
        if actor is not None and not mention.refers_to and actor.kind == "country":
            yield Named(mention, actor)


def completed(claim: Claim, lists: Sequence[tuple[Named, ...]], text: str) -> Claim:
    """The claim with the fellows of those who fill its roles."""
    roles = dict(claim.roles)
    for name in [role for role in roles if role != INVOLVED]:
        for one in (named for named in lists if any(is_in(named, f) for f in claim.roles[name])):
            taken = {f.actor for role, fillers in roles.items() if role != INVOLVED for f in fillers}
            fresh = [n for n in belonging(one, claim, text) if n.actor.id not in taken]
            roles[name] = (*roles[name], *map(filler, fresh))
    return claim if roles == claim.roles else claim.model_copy(update={"roles": without_doubles(roles)})


def without_doubles(roles: dict[str, tuple[Filler, ...]]) -> dict[str, tuple[Filler, ...]]:
    """The roles, nobody involved who has a part of his own."""
    taken = {f.actor for role, fillers in roles.items() if role != INVOLVED for f in fillers}
    left = {r: tuple(f for f in who if r != INVOLVED or f.actor not in taken) for r, who in roles.items()}
    return {role: who for role, who in left.items() if who}


def is_in(named: Sequence[Named], filler: Filler) -> bool:
    """Whether the words of the filler are a name of the list, be it with an article."""
    return any(filler.end == n.mention.end and n.mention.start - filler.start in (0, len("the ")) for n in named)


def belonging(named: tuple[Named, ...], claim: Claim, text: str) -> tuple[Named, ...]:
    """The list without a name that only opens the sentence: "In Chad, Libya, and …"."""
    first = named[0].mention.start
    return named[1:] if FRONTED.fullmatch(text[claim.quote.start : first]) else named


def filler(named: Named) -> Filler:
    """Who is listed, by that name."""
    mention = named.mention
    return Filler(start=mention.start, end=mention.end, text=mention.text, actor=named.actor.id, name=named.actor.name)
