"""Events that a sentence takes for granted when it names them: "the attack" is there, whatever is said or denied of it.

A definite noun presupposes what it names, and presuppositions survive negation and modals (Strawson 1950; Karttunen
1973), unless the verb itself says whether the thing comes about ("the talks may begin").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.stance.negation import negation
from timeline.stance.verb_forms import is_infinitive
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

WITHIN = ("in", "during", "after", "since")
INNER = ("in", "at", "during", "after", "before", "from", "over")


def is_known(event: Token) -> bool:
    """ "the attack", "its visit", "Togo's attack"; with what is joined to it."""
    if event.pos_ not in ("NOUN", "PROPN"):
        return False
    own = [c for c in event.children if c.dep_ in ("det", "poss")]
    if not own and event.dep_ == "conj" and event.head.pos_ in ("NOUN", "PROPN"):
        return is_known(event.head)
    return any(c.dep_ == "poss" or c.lower_ in words("generic", "definite") for c in own)


def is_granted(event: Token, below: Token, governor: Token) -> bool:
    """Whether what governs a noun takes for granted what it names: "investigate the attack", "responsible for attacks",
    "the results in the election"."""
    if below.dep_ == "prep" and governor.lemma_.lower() in words("stance", "granted", "partaking"):
        return True
    if governor.lemma_ == "blame" and event.pos_ == "NOUN":
        return True
    if below.dep_ == "ccomp" and event.head == below and not is_infinitive(below):
        return only_told_of(event, below)  # "is keen to show that the talks are useful"
    if not is_known(event) or not is_phrase(below):
        return False
    if governor.pos_ == "NOUN":
        return below.dep_ == "prep" and below.lower_ in INNER
    within = below.dep_ == "prep" and below.lower_ in WITHIN and event.head == below
    within = within and governor.lemma_ not in words("stance", "granted", "leading")  # "would end in the overthrow of"
    return governor.pos_ == "VERB" and (within or governor.lemma_ in words("stance", "granted", "verbs"))


def is_phrase(below: Token) -> bool:
    """Whether it is an object, a passive subject, or under a preposition."""
    return below.dep_ in ("dobj", "nsubjpass", "prep")


def only_told_of(noun: Token, verb: Token) -> bool:
    """ "The trial did not come out well", "the talks could take months": the verb says something of what the noun
    names, and not whether it comes about."""
    if noun.i == verb.i or noun.dep_ != "nsubj" or not is_known(noun):
        return False
    objects = {c.lower_ for c in verb.children if c.dep_ in ("dobj", "attr", "acomp")}
    phrases = {verb.lemma_, *(f"{verb.lemma_} {c.lower_}" for c in verb.children)}
    return not phrases & words("stance", "granted", "occurring") or bool(objects - {"place", "effect"})


def is_lasting(verb: Token) -> bool:
    """ "The talks will end": what ends or lasts is there."""
    return verb.lemma_ in words("stance", "granted", "lasting")


def is_absent(noun: Token, verb: Token) -> bool:
    """ "did not attend the talks": the talks are there, and somebody is not."""
    away = verb.lemma_ in words("stance", "granted", "attending") and noun.pos_ in ("NOUN", "PROPN")
    return away and noun.dep_ in ("dobj", "pobj") and negation(verb) is not None
