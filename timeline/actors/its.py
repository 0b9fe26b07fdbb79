"""Which state or organisation "it" and "its" mean: the subject of the clause, else the main subject before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.actors.clauses import SUBJECTS as SPOKEN
from timeline.actors.nouns import kind_of_noun
from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import Link, before
from timeline.actors.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

IT = frozenset("it its itself".split())
SUBJECTS = (*SPOKEN, "agent")


def body_meant(index: int, spotted: list[Spotted]) -> Link | None:
    """The subject of the clause when it is a state or an organisation, else the nearest one before. Where its own
    sentence has none, "it" goes on about the main subject before only if it does something itself."""
    spot = spotted[index]
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


def by_sentence(indexes: list[int], spotted: list[Spotted]) -> list[int]:
    """The nearest sentence first; within a sentence the subject first, then in the order of the text."""
    return sorted(indexes, key=lambda i: (-spotted[i].sentence, spotted[i].head.dep_ not in SUBJECTS, i))


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
    return spot.head.dep_ == "nsubj" and verb.pos_ == "VERB" and verb.lemma_ not in words("pronouns", "nobody_does")


def is_body(spot: Spotted) -> bool:
    """A state, an organisation or a singular group, not as a modifier."""
    return (
        spot.mention.kind in ("country", "organization", "place")
        and spot.mention.form != "pronoun"
        and spot.head.dep_ not in ("amod", "compound", "nmod")
    )
