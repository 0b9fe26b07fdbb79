"""Whom "they" means: a group, or those whom "and" joins, the most prominent that the grammar allows."""

from __future__ import annotations

from timeline.actors.binding import REFLEXIVE
from timeline.actors.clauses import first_joined
from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import MODIFIERS, Link, before, foremost, itself, rules_out, weight
from timeline.actors.sexes import Who

THEY = frozenset("they them their theirs themselves".split())
REACH = 1  # sentences


def several_meant(index: int, spotted: list[Spotted]) -> Link | None:
    """Whom "they" means: a group, or those who are joined by "and"."""
    spot = spotted[index]
    if spot.mention.name in REFLEXIVE:
        return itself(index, spotted)
    weights: dict[Who, float] = {}
    heads = set()
    for i in sorted(before(index, spotted, REACH)):
        at = (spotted[i].sentence, spotted[i].head.i)
        if at not in heads and is_several(i, spotted) and not rules_out(spot, spotted[i]):
            heads.add(at)
            weights[i] = weight([i], spot, spotted)
    first = foremost(weights)
    if not isinstance(first, int):
        return None
    return Link(joined_with(first, spotted), f"{spot.mention.text} are {spotted[first].mention.text}")


def is_several(index: int, spotted: list[Spotted]) -> bool:
    """A group, or the first of those who are joined, unless they only say whose a group is ("members of the House and
    the Senate")."""
    spot = spotted[index]
    mention, token = spot.mention, spot.head
    if mention.form == "pronoun" or token.dep_ in MODIFIERS:
        return False
    heads = {s.head.i: s.mention for s in spotted if s.sentence == spot.sentence}
    if first_joined(token).i != token.i and first_joined(token).i in heads:
        return False
    if mention.plural and mention.kind in ("group", "organization", "country"):
        return True
    above = token.head.head if token.dep_ == "pobj" else token.head
    owns_group = above.i in heads and heads[above.i].plural
    return not owns_group and any(t.dep_ == "conj" for t in token.conjuncts)


def joined_with(index: int, spotted: list[Spotted]) -> tuple[int, ...]:
    """This mention and those joined to it by "and" in its sentence; all that one word denotes ("the presidents of Chad
    and Mali")."""
    spot = spotted[index]
    heads = {spot.head.i} | {t.i for t in spot.head.conjuncts}
    return tuple(
        i
        for i, s in enumerate(spotted)
        if s.sentence == spot.sentence and s.head.i in heads and s.mention.form != "pronoun"
    )
