"""What shows that a name is a person's, whatever the tagger took it for: a given name, an age, an office beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.actors.comparing import fold
from timeline.actors.gazetteer import lookup
from timeline.actors.given_names import sex_of
from timeline.actors.name import CAPITALS, ORGANISATION_WORDS
from timeline.actors.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 4  # words of a person's name
AGES = range(10, 110)
OF_A_TRADE = frozenset("market industry world global sector".split())  # "the market leader" may be a company


def is_persons(tokens: list[Token]) -> bool:
    """Whether a name that may be a place's or a body's is that of a person."""
    if len(tokens) > LONGEST or any(is_of_a_body(t) for t in tokens):
        return False
    return has_given_name(tokens) or has_age(tokens[-1]) or is_beside_office(tokens)


def is_of_a_body(token: Token) -> bool:
    """A word of the names of bodies or places, or one that is no part of a name."""
    word = token.lower_.rstrip(".")
    return (
        word in ORGANISATION_WORDS
        or word in words("places", "facility", "words")
        or token.tag_ not in ("NNP", "HYPH", "NNPS")
    )


def has_given_name(tokens: list[Token]) -> bool:
    """ "Vince Cable": two words or more, the first a given name that is no place."""
    first = tokens[0].text
    return len(tokens) >= CAPITALS and bool(sex_of(fold(first))) and not lookup(first)


def has_age(last: Token) -> bool:
    """ "Kunene, 40, was jailed", as newspapers tell an age."""
    after = [t.text for t in last.doc[last.i + 1 : last.i + 4]]
    if len(after) < 3 or after[0] != "," or after[2] not in (",", "."):
        return False
    return after[1].isdecimal() and int(after[1]) in AGES


def is_beside_office(tokens: list[Token]) -> bool:
    """ "The Chadian president, Omar Kone", "Omar Kone, the president": an office that only a person holds."""
    inside = {t.i for t in tokens}
    head = next((t for t in tokens if t.head.i not in inside), tokens[-1])
    beside = [c for c in head.children if c.dep_ == "appos"]
    beside += [head.head] if head.dep_ == "appos" else []
    return any(
        t.tag_ in ("NN", "NNP")
        and t.lemma_.casefold() in words("offices", "public", "offices")
        and not any(c.lower_ in OF_A_TRADE for c in t.children)
        for t in beside
    )
