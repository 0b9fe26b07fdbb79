"""Who says so: the subject of the verb that reports an event, or whoever stands behind "according to"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPLEMENTS = ("ccomp", "pcomp", "xcomp", "prep")
PRONOUNS = ("he", "she", "they", "i", "we")


def said_by(head: Token) -> Token | None:
    """Whoever says it, or None for the article itself."""
    for verb in reports(head):
        return speaker(verb)
    return next(sources(head), None)


def reports(head: Token) -> Iterator[Token]:
    """The reporting verbs whose complement the event is in, the nearest first."""
    below, token = head, head.head
    while below.i != token.i:
        if token.lemma_ in words("stance", "reporting", "verbs") and below.dep_ in COMPLEMENTS:
            yield token
        below, token = token, token.head


def speaker(verb: Token) -> Token | None:
    """The subject of a reporting verb; in the passive, whoever it is said by ("was accused by Chad of …")."""
    if any(c.dep_ == "auxpass" for c in verb.children):
        by = (c for c in verb.children if c.dep_ == "agent")
        return next((c for agent in by for c in agent.children if c.dep_ == "pobj"), None)
    return next((c for c in verb.children if c.dep_ == "nsubj"), None)


def sources(head: Token) -> Iterator[Token]:
    """ "according to the union"."""
    for verb in (head, *head.ancestors):
        for according in (c for c in verb.children if c.lower_ == "according"):
            to = (c for c in according.children if c.lower_ == "to")
            yield from (c for t in to for c in t.children if c.dep_ == "pobj")


def own_account(head: Token) -> Token | None:
    """The verb in "said he had been beaten": that somebody has suffered something from others is alleged, as long as
    only he or his side says so. What the police or a doctor find is no such account."""
    verb, suffered = head.head, words("stance", "reporting", "suffered")
    told = verb.lemma_ in words("stance", "reporting", "own_account") and head.lemma_ in suffered
    who = speaker(verb)
    if (
        head.dep_ != "ccomp"
        or not told
        or who is None
        or who.lemma_.lower() in words("stance", "reporting", "onlookers")
    ):
        return None
    undergoes = (c for c in head.children if c.dep_ == "nsubjpass" and c.i > verb.i)
    return verb if any(c.lower_ in PRONOUNS for c in undergoes) else None
