"""reached(): the words that a date hangs on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

# Dependencies through which a date reaches the word that it dates, from below.
DATING = (
    "prep",
    "pobj",
    "npadvmod",
    "nmod",
    "amod",
    "advmod",
    "poss",
    "compound",
    "nummod",
    "tmod",
    "appos",
    "dep",
    "pcomp",
    "det",
    "case",
    "punct",
    "dobj",
    "attr",
    "oprd",
    "meta",
    "parataxis",
    "quantmod",
    "acomp",
    "intj",
)
OCCASIONS = ("in", "at", "during")
TIMES = ("on", "in", "at", "over", "during")  # prepositions of a date
NAMED = ("PERSON", "GPE", "NORP", "LOC", "FAC", "CARDINAL")  # what has no date of its own


def reached(head: Token) -> frozenset[int]:
    """The words that a date hangs on: up through prepositions to the first noun or verb; a length of time is no such
    noun ("met for four hours on Monday")."""
    found, token = set(), head
    if (
        head.head.i == head.i
    ):  # "The following day the town was taken", parsed as "the day (on which) the town was taken"
        found |= {c.i for c in head.children if c.dep_ == "relcl" and c.i > head.i}
    while token.head.i != token.i and (token.dep_ in DATING or is_undated(token)):
        token = token.head
        if token.tag_.startswith(("V", "MD")):
            found.add(token.i)
            break
        if token.dep_ != "prep" and token.ent_type_ not in ("TIME", "DATE"):
            found |= {token.i, *occasion(head, token)}
            if not misplaced(head, token):
                break
    return frozenset(found)


def misplaced(date: Token, noun: Token) -> bool:
    """ "The rebels on Sunday took the town", "spoke with leaders over the weekend": people, names and numbers are not
    dated, so that a date behind them is that of their clause."""
    between = noun.doc[noun.i + 1 : date.i]  # "the woman who shot two men in May": a verb in between takes the date
    return is_behind(date, noun) and is_undated(noun) and not any(t.tag_.startswith("V") for t in between)


def is_undated(noun: Token) -> bool:
    """Somebody, or a number of them."""
    if noun.pos_ not in ("NOUN", "PROPN", "NUM", "PRON"):
        return False
    people = noun.lemma_.lower() in words("actors_nouns", "person") | words("actors_nouns", "group")
    return people or noun.ent_type_ in NAMED or noun.lower_ == "number"


def occasion(date: Token, noun: Token) -> Iterator[int]:
    """The verb of "won in Sunday's election", "said in a speech on Friday", "In the south on Friday troops …": what
    happens on an occasion has its day, and so has what a phrase in front sets the scene for."""
    owned = date.dep_ == "poss" and date.head.i == noun.i
    listed = noun.lemma_.lower() in words("dates_context", "lemmas", "occasions")
    behind = is_behind(date, noun) and (listed or noun.head.is_sent_start)
    above = noun.head.head
    said = above.dep_ == "dobj" and noun.lemma_.lower() in words("dates_context", "lemmas", "documents")
    verb = above.head if said else above  # "condemned the raid in a speech": no raid is in a speech
    if (owned or behind) and noun.dep_ == "pobj" and noun.head.lower_ in OCCASIONS and verb.tag_.startswith("V"):
        yield verb.i


def is_behind(date: Token, noun: Token) -> bool:
    """The date of "the election on Friday"."""
    return date.dep_ == "pobj" and date.head.lower_ in TIMES and date.head.head.i == noun.i
