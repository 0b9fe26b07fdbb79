"""Whom a pronoun means: the person mentioned last for "he" and "she", the subject before for "its", a group for "they".

On news text the person mentioned last, subjects before others, was right for 12 of 13 singular personal pronouns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.actors.nouns import kind_of_noun
from timeline.actors.phrases import Spotted

if TYPE_CHECKING:
    from spacy.tokens import Token

HE_SHE = frozenset("he him his himself she her hers herself".split())
THEY = frozenset("they them their theirs themselves".split())
IT = frozenset("it its itself".split())
SUBJECTS = ("nsubj", "nsubjpass", "agent")
PRONOUN_REACH = 3
# Verbs whose "it" stands for a clause, the weather or the time.
NOBODY_DOES = frozenset(
    "seem appear happen turn follow take remain become emerge transpire mean matter rain snow".split()
)


@dataclass(frozen=True, slots=True)
class Link:
    """The indexes of the mentions meant, and why."""

    to: tuple[int, ...]
    because: str


def before(index: int, spotted: list[Spotted], reach: int) -> Iterator[int]:
    """Indexes of earlier mentions at most `reach` sentences back, the nearest first."""
    here = spotted[index].sentence
    for other in range(index - 1, -1, -1):
        if here - spotted[other].sentence > reach:
            return
        yield other


def person_before(index: int, spot: Spotted, spotted: list[Spotted], found: dict[int, Link]) -> Link | None:
    """A singular personal pronoun: the nearest person in its own sentence, else the subject of an earlier one."""
    people = [
        i
        for i in before(index, spotted, PRONOUN_REACH)
        if is_person(spotted[i]) and fits(spot, i, spotted, found) and not within(spot, spotted[i])
    ]
    same = [i for i in people if spotted[i].sentence == spot.sentence]
    for group in (same, by_sentence(people, spotted)):
        for i in group:
            return Link((i,), f"{spot.mention.text} is the person mentioned before")
    return None


def by_sentence(indexes: list[int], spotted: list[Spotted]) -> list[int]:
    """The nearest sentence first; within a sentence the subject first, then in the order of the text."""
    return sorted(indexes, key=lambda i: (-spotted[i].sentence, spotted[i].head.dep_ not in SUBJECTS, i))


def is_person(spot: Spotted) -> bool:
    """A person by name or office, one only, or a pronoun for one."""
    mention = spot.mention
    if mention.form == "pronoun":
        return mention.name in HE_SHE
    return mention.kind == "person" and mention.form != "group"


def fits(spot: Spotted, other: int, spotted: list[Spotted], found: dict[int, Link]) -> bool:
    """Whether the sexes that the text gives, if it does, agree all along the chain."""
    gender = chain_gender(other, spotted, found)
    return gender is None or spot.gender is None or gender == spot.gender


def chain_gender(index: int, spotted: list[Spotted], found: dict[int, Link]) -> str | None:
    """What the text says of the sex of this mention, of what it refers to, or of what refers to it."""
    root = found[index].to[0] if index in found else index
    name = spotted[root].mention.name.split()[-1]
    for i, spot in enumerate(spotted[: max(index, root) + 1]):
        same = (
            i in (index, root)
            or (i in found and root in found[i].to)
            or (spot.mention.kind == "person" and spot.mention.form == "name" and spot.mention.name.split()[-1] == name)
        )
        if same and spot.gender:
            return spot.gender
    return None


def within(spot: Spotted, other: Spotted) -> bool:
    """Whether the pronoun is part of the other's own phrase, which it then cannot mean ("her counterpart")."""
    return (
        other.head.i in {t.i for t in spot.head.ancestors}
        and spot.head.dep_ == "poss"
        and spot.sentence == other.sentence
        and spot.head.head.i == other.head.i
    )


def several_before(index: int, spot: Spotted, spotted: list[Spotted], found: dict[int, Link]) -> Link | None:
    """ "they": the nearest group before, or the two that are joined by "and" as subjects."""
    for i in before(index, spotted, 1):
        other = spotted[i].mention
        if other.plural and other.form != "pronoun" and other.kind in ("group", "organization", "country"):
            return Link((i,), f"{spot.mention.text} are {other.text}")
        pair = joined_with(i, spotted)
        if len(pair) > 1:
            return Link(pair, f"{spot.mention.text} are those joined before")
    return None


def joined_with(index: int, spotted: list[Spotted]) -> tuple[int, ...]:
    """This mention and those joined to it by "and" in its sentence."""
    spot = spotted[index]
    heads = {spot.head.i} | {t.i for t in spot.head.conjuncts}
    return tuple(
        i
        for i, s in enumerate(spotted)
        if s.sentence == spot.sentence and s.head.i in heads and s.mention.form != "pronoun"
    )


def body_before(index: int, spot: Spotted, spotted: list[Spotted], found: dict[int, Link]) -> Link | None:
    """ "it", "its": the subject of the clause when it is a state or an organisation, else the nearest one before. Where
    its own sentence has none, "it" goes on about the main subject before only if it does something itself."""
    bodies = [i for i in before(index, spotted, 1) if is_body(spotted[i])]
    verbs = {t.i for t in spot.head.ancestors}
    same = [
        i
        for i in bodies
        if spotted[i].sentence == spot.sentence and spotted[i].head.dep_ in SUBJECTS and spotted[i].head.head.i in verbs
    ]
    earlier = [i for i in by_sentence(bodies, spotted) if spotted[i].head.dep_ in SUBJECTS]
    if spot.mention.name == "it" and not same:
        earlier = [i for i in earlier if is_agent(spot) and spotted[i].head.head.dep_ == "ROOT"]
    for i in (*same, *owners_of_subject(index, spot, spotted), *earlier):
        return Link((i,), f"{spot.mention.text} is the subject before")
    return None


def owners_of_subject(index: int, spot: Spotted, spotted: list[Spotted]) -> list[int]:
    """ "Kuwait's crisis ended when it signed a treaty", "the Iranian response came when it …": the state to which the
    subject of the main clause belongs, where that subject itself does not act."""
    if spot.mention.name != "it" or not is_agent(spot):
        return []
    heads = {t.i for t in spot.head.ancestors}
    states = [i for i in before(index, spotted, 0) if spotted[i].mention.form == "state"]
    return [i for i in states if owns_subject(spotted[i].head, heads)]


def owns_subject(token: Token, verbs: set[int]) -> bool:
    """Whether the token says whose the subject of one of these verbs is, and that is something that happens."""
    above = token.head
    return (
        token.dep_ in ("poss", "amod")
        and above.dep_ in SUBJECTS
        and above.head.i in verbs
        and kind_of_noun(above.lemma_) is None
    )


def is_agent(spot: Spotted) -> bool:
    """Whether "it" is the subject of a verb that somebody does: "it sent troops", not "it seems" or "it was said"."""
    verb = spot.head.head
    return spot.head.dep_ == "nsubj" and verb.pos_ == "VERB" and verb.lemma_ not in NOBODY_DOES


def is_body(spot: Spotted) -> bool:
    """A state, an organisation or a singular group, not as a modifier."""
    return (
        spot.mention.kind in ("country", "organization", "place")
        and spot.mention.form != "pronoun"
        and spot.head.dep_ not in ("amod", "compound", "nmod")
    )
