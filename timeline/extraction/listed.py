"""What is joined as equals though the parser does not say so: "U.S.-Russian", "the chairman, President X, and Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

HYPHENS = ("-", "/", "\u2013")


def is_hyphenated(token: Token) -> bool:
    """Whether a hyphen ties a name to the one that it hangs on: "U.S." in "U.S.-Russian", not in "U.S.-led" or in the
    surname of "Ann Lloyd-Jones"."""
    if token.i >= token.head.i:
        return False
    hyphen = token.nbor(1)
    surname = token.ent_type_ == token.head.ent_type_ == "PERSON" and token.ent_iob_ == "I"
    tied = hyphen.text in HYPHENS and not token.whitespace_ and not hyphen.whitespace_
    people = token.head.tag_ == "NNPS"  # "Iranian-Americans" are Americans
    apart = tied and not surname and not people
    return apart and token.text[:1].isupper() and token.head.text[:1].isupper()


def is_listed(token: Token) -> bool:
    """Whether a name that the parser sets beside another as the same is one more of a list: there are several such, and
    an "and" at the end."""
    beside = [c for c in token.head.children if c.dep_ == "appos" and c.pos_ == "PROPN"]
    return token.dep_ == "appos" and len(beside) > 1 and any(c.dep_ == "cc" for c in token.head.children)
