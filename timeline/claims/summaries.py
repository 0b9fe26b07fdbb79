"""A noun that sums up, ahead of the story, what the article tells with its date below: "the arrest of X … on 2 May X
was jailed". News put the result first (the inverted pyramid): what is told below speaks of it again."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.models import Claim
from timeline.reading import Draft

Told = tuple[Draft, Claim]


def summed_up(told: Sequence[Told]) -> list[Told]:
    """The claims; one with a date speaks again of the noun above that sums it up.

    Of coordinated nouns ("the arrest and imprisonment of X") the last one is the last of as many events told below.
    """
    summary_of: dict[str, str] = {}
    nouns = [one for one in told if sums_up(*one)]
    for noun in nouns:
        together = [other for other in nouns if coordinated(other, noun)]
        below = [claim.id for draft, claim in told if is_told(draft, claim, noun[1])]
        if together[-1] is noun and len(below) == len(together):
            summary_of.setdefault(below[-1], noun[1].id)
    return [
        (draft, claim.model_copy(update={"refers_to": summary_of[claim.id]}) if claim.id in summary_of else claim)
        for draft, claim in told
    ]


def sums_up(draft: Draft, claim: Claim) -> bool:
    """A noun for a fact, which names who takes part, but neither day nor place of its own story."""
    return draft.nominal and claim.status == "occurred" and not (claim.date or claim.refers_to) and bool(claim.roles)


def coordinated(one: Told, other: Told) -> bool:
    """Two nouns of one kind in one sentence, of the same people."""
    return one[1].quote == other[1].quote and one[1].type == other[1].type and bool(people(one[1]) & people(other[1]))


def is_told(draft: Draft, claim: Claim, noun: Claim) -> bool:
    """What a verb tells below with its date, of the same kind and the same people in the same role."""
    dated = claim.date is not None and claim.date.text is not None and not claim.refers_to
    below = claim.quote.start > noun.quote.start and claim.status == "occurred"
    return dated and below and not draft.nominal and claim.type == noun.type and people(noun) <= people(claim)


def people(claim: Claim) -> frozenset[tuple[str, str]]:
    """Who takes part, and as what."""
    return frozenset((role, filler.actor) for role, fillers in claim.roles.items() for filler in fillers)
