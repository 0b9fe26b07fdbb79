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


def shared_objects(verb: Token) -> list[Token]:
    """The objects of the next verb where both share them: "shot and killed the guard" (Quirk et al. 1985, 13.61)."""
    after = verb.doc[verb.i + 1 : verb.i + 3]
    joined = len(after) == 2 and after[0].dep_ == "cc" and after[1].dep_ == "conj" and after[1].head == verb
    complete = any(c.dep_ in ("ccomp", "xcomp", "auxpass", "nsubjpass") for c in verb.children)
    if not joined or complete or after[1].tag_ != verb.tag_:
        return []
    return [c for c in after[1].children if c.dep_ in ("dobj", "obj") and c.pos_ != "ADP"]
