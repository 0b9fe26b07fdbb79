"""What the form of a verb says of the event: its auxiliaries and its aspect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.models import Status
from timeline.words import table, words

if TYPE_CHECKING:
    from spacy.tokens import Token

WOULD = ("would", "'d")


def auxiliaries(verb: Token) -> Iterator[tuple[str, Token]]:
    """What the verb's auxiliaries say; a conjoined verb shares those of the first."""
    own = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if not own and verb.dep_ == "conj" and verb.head.tag_ == verb.tag_:
        yield from auxiliaries(verb.head)
    perfect = any(c.lemma_ == "have" for c in own)
    for child in own:
        if child.lower_ == "could" and perfect:
            yield "nothing", child
        if child.lower_ in WOULD and (is_future_in_the_past(verb) or is_provided_for(verb)):
            yield "planned", child
            return
        if (child.lower_ == "would" and is_fulfilled(verb)) or (perfect and is_conceded(child, verb)):
            return
        yield from (
            (s, child)
            for s in ("planned", "possible", "nothing")
            if child.tag_ == "MD" and child.lower_ in words("stance", "auxiliaries", s)
        )


def is_future_in_the_past(verb: Token) -> bool:
    """ "announced that it would withdraw": "would" under a past verb of announcing is its "will", unless a condition
    goes with it."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    announced = verb.dep_ == "ccomp" and verb.head.tag_ in ("VBD", "VBN")
    return (
        announced
        and verb.head.lemma_ in words("stance", "reporting", "announcing")
        and not any(
            c.dep_ == "mark"
            and c.lower_ in words("stance", "conditions", "marks")
            or c.dep_ == "pobj"
            and c.lemma_ == "condition"
            for t in (verb, *verb.children)
            for c in t.children
        )
    )


def is_provided_for(verb: Token) -> bool:
    """ "a plan under which he would resign", "under the deal, they would leave": what an agreement or plan sets out."""
    terms, first = words("stance", "reporting", "terms"), first_of(verb)
    set_out = first.dep_ == "relcl" and first.head.lemma_.lower() in terms
    whereby = any(t.lower_ in ("whereby", "which") and t.i < verb.i for t in first.subtree)
    under = (c for c in first.children if c.dep_ == "prep" and c.lower_ == "under")
    return (set_out and whereby) or any(c.lemma_.lower() in terms for p in under for c in p.children)


def is_fulfilled(verb: Token) -> bool:
    """ "the envoy, who would later be killed": a future in the past that the writer knows to have come true."""
    told = any(c.lower_ in words("stance", "time", "fulfilled") for c in verb.children if c.dep_ == "advmod")
    return told and verb.dep_ in ("ROOT", "relcl", "conj")


def is_conceded(modal: Token, verb: Token) -> bool:
    """ "although you may have lost": what is conceded is so."""
    marks = (c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < modal.i)
    return modal.lower_ in ("may", "might") and any(m in words("stance", "conditions", "conceding") for m in marks)


def first_of(token: Token) -> Token:
    """The first of the words that a conjunction joins with it: "to halt (and negotiate)"."""
    while token.dep_ == "conj" and token.head.pos_ == token.pos_:
        token = token.head
    return token


def is_inverted(verb: Token) -> bool:
    """ "Did they meet?", "Had they met, …": a question or a condition, by the auxiliary before the subject. Not "nor
    did they meet", and not "why did they meet?", which takes it for granted that they did."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if not subjects or not helpers or helpers[0].i > subjects[0].i:
        return False
    before = [t for t in verb.subtree if t.i < helpers[0].i and t.is_alpha]
    asked = verb.sent[-1].text == "?" or any(t.text == "?" for t in verb.children)
    return not before and (asked or helpers[0].lower_ == "had")


def is_infinitive(verb: Token) -> bool:
    """ "(time) to start": the complement of the noun before it, not a description of it."""
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def is_progressive(verb: Token) -> bool:
    """ "are holding talks", "a resolution now being drafted", "saw them being beaten": what has begun and is not over.
    A gerund is none: "after being arrested"."""
    helpers = {(c.lemma_, c.tag_) for c in verb.children if c.dep_ in ("aux", "auxpass")}
    finite = bool(helpers & {("be", "VBP"), ("be", "VBZ")})
    if verb.tag_ == "VBN":
        seen = verb.dep_ == "ccomp" and verb.head.lemma_ in words("stance", "progressive", "seeing")
        result = verb.head.dep_ == "pobj" and verb.head.head.lower_ in words("stance", "progressive", "resulting")
        beside = (verb.dep_ == "acl" and not result) or seen
        return ("be", "VBG") in helpers and not helpers & {("be", "VBD")} and (finite or beside)
    return verb.tag_ == "VBG" and finite


def under_way(verb: Token) -> Status:
    """What a progressive says: "is being debated" goes on. What is only being made is not there yet ("is being
    drafted": Dowty 1979 on verbs of creation); what is being laid before others is there ("is being presented")."""
    made: dict[Status, list[str]] = table("stance")["progressive"]["made"]
    return next((status for status, verbs in made.items() if verb.lemma_ in verbs), "ongoing")
