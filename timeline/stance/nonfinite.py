"""Infinitives and gerunds under nouns and adjectives: "free to go", "the will to agree", "hopes of winning".

They state nothing. What they name has come about only under those words that imply it ("was quick to accuse", "the
first to resign", "is proud of meeting"); under others it is an aim, or nothing is said of it (Karttunen 1971,
"Implicative verbs"; Vendler 1967 on gerunds)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.stance.clauses import AIM, is_implied
from timeline.stance.verb_forms import is_infinitive
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


def unstated(below: Token, governor: Token) -> Iterator[tuple[str, Token]]:
    """What a noun or an adjective leaves open of its infinitive or gerund."""
    if governor.pos_ not in ("NOUN", "ADJ"):
        return
    if below.pos_ in ("VERB", "AUX") and is_infinitive(below) and not is_implied(governor):
        lemma = governor.lemma_.lower()
        asked, aimed = (
            lemma in words("stance", "governors", "asked_nouns"),
            lemma in words("stance", "nonfinite", "aims"),
        )
        yield "possible" if asked else AIM if aimed else "nothing", governor
    if below.dep_ == "prep" and is_open(below, governor):
        yield "nothing", governor


def is_open(preposition: Token, governor: Token) -> bool:
    """ "talk of leaving", "an interest in winning", but not "footage of police attacking"."""
    if not any(c.dep_ == "pcomp" and c.pos_ == "VERB" for c in preposition.children):
        return False
    lemma = governor.lemma_.lower()
    if preposition.lower_ == "in":
        return lemma in words("stance", "nonfinite", "uninvolved")
    presumed = lemma in words("stance", "nonfinite", "presumed")
    return preposition.lower_ in words("stance", "nonfinite", "prepositions") and not presumed
