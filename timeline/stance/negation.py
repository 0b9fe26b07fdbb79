"""Whether what a verb tells is denied: by its own negation, by a subject or object that is nobody, or by the verb that
it is joined with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

TAKEN = ("dobj", "nsubj", "nsubjpass", "attr")


def negation(verb: Token) -> Token | None:
    """The word that denies it, or None."""
    if is_not_until(verb):
        return None
    own = next((c for c in verb.children if is_not(c) or is_none(c)), None)
    return own if own is not None else joined_negation(verb)


def is_not_until(verb: Token) -> bool:
    """ "did not leave until Friday" has left then (Karttunen 1974, "Until")."""
    limits = [c.lower_ for c in verb.children if c.dep_ == "prep"]
    limits += [m.lower_ for c in verb.children if c.dep_ == "advcl" for m in c.children if m.dep_ == "mark"]
    past = any(c.lower_ in ("did", "was", "were") for c in verb.children if c.dep_ in ("aux", "auxpass"))
    return past and ("until" in limits or "till" in limits)


def is_not(child: Token) -> bool:
    """ "did not", "neither confirmed"; not "did not only"."""
    if child.dep_ == "neg":
        behind = child.nbor(1).lower_ if child.i + 1 < len(child.doc) else ""
        return behind not in words("stance", "negation", "not_only")
    return child.dep_ == "preconj" and child.lower_ == "neither"


def is_none(child: Token) -> bool:
    """ "No agreement was reached", "made no demand", "none of them came", "neither Chad nor Togo": what a verb has for
    its subject or object is nothing or nobody."""
    if child.dep_ not in TAKEN:
        return False
    before = {c.lower_ for c in child.children if c.dep_ in ("det", "preconj", "neg")}
    negative = words("stance", "negation", "determiners")
    return bool(before & negative) or child.lower_ in words("stance", "negation", "pronouns")


def joined_negation(verb: Token) -> Token | None:
    """ "has not resigned or apologised", "neither met nor called": a verb without a subject of its own, joined by "or"
    or "nor", or under the same auxiliary, shares the negation of the first."""
    if verb.dep_ != "conj" or any("subj" in c.dep_ or c.dep_ == "neg" for c in verb.children):
        return None
    joint = next((c.lower_ for c in reversed(list(verb.head.children)) if c.dep_ == "cc" and c.i < verb.i), "")
    helped = any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    bare = verb.tag_ in ("VB", "VBN") and verb.tag_ == verb.head.tag_ and not helped
    shares = joint in ("or", "nor") or (bare and joint in words("stance", "negation", "joins"))
    return negation(verb.head) if shares and verb.head.pos_ in ("VERB", "AUX") else None


def is_doubtful(child: Token) -> bool:
    """ "Few ministers met", "hardly anyone met"."""
    doubt = words("stance", "negation", "doubtful")
    few = any(t.lower_ in doubt for t in (child, *child.children) if t.dep_ in ("nsubj", "amod", "advmod", "det"))
    some = any(t.lower_ == "a" for t in child.subtree if t.i < child.i)
    return child.dep_ in ("nsubj", "nsubjpass") and few and not some


def no_longer(verb: Token) -> bool:
    """ "They no longer meet"."""
    return any(c.lower_ == "longer" and any(n.lower_ in ("no", "any") for n in c.children) for c in verb.children)
