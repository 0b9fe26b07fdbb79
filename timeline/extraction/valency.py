"""What a verb has beside it: who does it, and the complements that the label of a dictionary asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.extraction.grammar import conjoined, objects, subjects
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPLEMENTS = {"dobj", "dative", "obj", "ccomp", "attr", "oprd"}


def doers(verb: Token) -> Iterator[Token]:
    """Who does it, whatever the voice: subjects, what is joined to them, and the agent of a passive."""
    agents = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
    for token in (*agents, *(t for case, t in subjects(verb) if case == "subject")):
        yield from conjoined(token)


def has_valency(verb: Token, label: str) -> bool:
    """True when the verb is a predicate with the complements that its label asks for: none, an object, several
    partners ("they discussed it", "discussed it with her", but not "he discussed his book")."""
    if verb.dep_ == "amod" or verb.pos_ == "ADJ":
        return False
    partakers = [*subjects(verb), *objects(verb)]
    if label == "vi":
        return not any(c.dep_ in COMPLEMENTS for c in verb.children)
    if label == "vt":
        return any(case == "object" for case, _ in partakers)
    doers = [t for case, t in partakers if case == "subject"]
    return any(c.lower_ == "with" for c in verb.children) or len(doers) > 1 or any(is_several(t) for t in doers)


def is_several(noun: Token) -> bool:
    """ "ministers", "they", "Egypt and Israel", and whatever has members: "the cabinet", "Congress"."""
    lemma = noun.lemma_.lower()
    if noun.tag_ in ("NNS", "NNPS") or noun.ent_type_ in ("ORG", "NORP") or lemma in ("they", "we", "both", "who"):
        return True
    members = lemma in words("actors_nouns", "group") or lemma in words("actors_nouns", "organisation")
    return members or any(c.dep_ == "conj" for c in noun.children)
