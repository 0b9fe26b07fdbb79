"""The part that somebody has in a sentence: who does or undergoes something, or only where or whose something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.actors.nouns import kind_of_noun

if TYPE_CHECKING:
    from spacy.tokens import Token

CASES = {
    "nsubj": "subject",
    "csubj": "subject",
    "nsubjpass": "object",
    "dobj": "object",
    "dative": "object",
    "agent": "by",
}


def case_of(head: Token) -> str:
    """`subject`, `object`, the preposition that governs the name, or `owner` for "Chad's refusal came" and "the Libyan
    advance was halted", where what somebody does is the subject or the object; else "", as for "Chad's pop stars"."""
    token = head
    while token.dep_ == "conj":
        token = token.head
    if token.dep_ == "pobj":
        return token.head.lower_
    if token.dep_ in ("poss", "amod"):
        return "owner" if token.head.dep_ in CASES and kind_of_noun(token.head.lemma_) is None else ""
    return CASES.get(token.dep_, "")
