"""For whom or what a relative pronoun stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATIVE_WORDS = {"who", "whom", "which", "that"}
NAMED_PLACES = {"GPE", "LOC", "FAC"}


def antecedent(token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for; any other token is itself."""
    if token.lower_ in RELATIVE_WORDS:
        clause = verb
        while clause.dep_ in ("conj", "xcomp", "ccomp") and clause.head.i != clause.i:
            clause = clause.head
        if clause.dep_ == "relcl":
            return struck_from(clause.head)
    return token


def struck_from(noun: Token) -> Token:
    """The strike of "a strike on a village that killed six", where the clause hangs under the place; else the noun."""
    place = noun.lemma_.lower() in words("metonyms", "sites") or noun.ent_type_ in NAMED_PLACES
    above = noun.head.head
    deed = noun.dep_ == "pobj" and above.pos_ == "NOUN" and above.lemma_.lower() in words("metonyms", "deeds")
    return above if place and deed else noun
