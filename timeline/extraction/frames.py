"""Which words can belong to a trigger: those that the parse hangs around its head, and those that its words govern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.extraction.grammar import objects, subjects
from timeline.extraction.valency import SOMEBODY_NAMED, is_infinitive
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

NEAR = {
    "prt",
    "prep",
    "dobj",
    "nsubjpass",
    "attr",
    "oprd",
    "acomp",
    "advmod",
    "dative",
    "agent",
    "ccomp",
    "xcomp",
    "obj",
    "npadvmod",
}
MODIFIERS = {"compound", "amod", "nmod", "poss", "nummod"}

TEMPORAL = {"DATE", "TIME"}


def frame(head: Token) -> Iterator[Token]:
    """The words that may complete a trigger: particles, prepositions, the heads of subjects, objects and prepositional
    objects, their conjuncts and modifiers."""
    direct = [c for c in head.children if c.dep_ in NEAR or c.dep_ in MODIFIERS or is_infinitive(c)]
    undergone = list(objects(head)) if head.pos_ == "VERB" else []
    equated = any(c.dep_ in ("attr", "acomp") for c in head.children)  # "ministers became weary" makes no minister
    partakers = [t for case, t in (*undergone, *subjects(head)) if case == "object" or not (undergone or equated)]
    for token in (*direct, *partakers):
        if tells_time(token):
            continue
        yield token
        if token.dep_ == "agent":  # who does it is no part of what is done
            continue
        if token.dep_ in (
            "ccomp",
            "xcomp",
            "advcl",
        ):  # "charged that …", "said that they must …"; its own phrases are its own
            parts = [c for c in token.children if c.dep_ in ("mark", "neg", "prt", "aux", "acomp") and c.tag_ != "TO"]
            yield from (c for c in parts if c.tag_ != "MD" or not any(p.lemma_ == "have" for p in parts))
            continue
        below = [c for c in token.children if c.dep_ in ("pobj", "prep", "attr", "prt", "xcomp") or c.dep_ in MODIFIERS]
        for child in (*below, *(c for c in token.children if c.dep_ == "conj" and c.pos_ == "NOUN")):
            yield child
            yield from (c for c in child.children if c.dep_ in MODIFIERS or (child.dep_ == "prep" and c.dep_ == "pobj"))


def tells_time(preposition: Token) -> bool:
    """ "on 3 May", "in March": a preposition of time belongs to no trigger ("signed on" is not "signed on Monday")."""
    return preposition.pos_ == "ADP" and any(c.ent_type_ in TEMPORAL for c in preposition.children if c.dep_ == "pobj")


def is_governed(token: Token, matched: list[Token]) -> bool:
    """A preposition belongs to a trigger whose words govern it: "called for talks", "sent troops into", but not "called
    it a model for others"; the parser hangs it under whoever is addressed, too ("asked the clerk for a form"). A
    particle stands alone: not "turned upside down". What stands under a preposition of time is no part of it: "won the
    cup during his presidency"."""
    if stands_apart(token, matched):
        return False
    if token.dep_ == "advmod" and any(c.dep_ == "advmod" and c.lower_ == "upside" for c in token.children):
        return False
    if token.dep_ != "prep" or token.head in matched:
        return True
    verb, above = matched[0], token.head
    addressed = above.head is verb and (above.pos_ in ("PROPN", "PRON") or above.ent_type_ in SOMEBODY_NAMED)
    return addressed or above.dep_ in ("prt", "prep", "advmod", "npadvmod", "agent", "conj")


def stands_apart(token: Token, matched: list[Token]) -> bool:
    """Whether the word hangs under "after", "during", "despite" …, for which the trigger does not ask."""
    between = [t for t in token.ancestors if matched[0].is_ancestor(t) and t not in matched]
    return any(t.dep_ == "prep" and t.lower_ in words("generic", "set_apart") for t in between)
