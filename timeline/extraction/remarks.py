"""Remarks of the writer on where the news comes from, which are no part of what they stand beside.

"…, an Egyptian newspaper said", "according to Thai sources": a reporting clause behind what is reported, or in its
middle, only comments on it (Quirk et al. 1985, "comment clauses"); one before it ("Chad said that …") is the main
clause, and its subject may well be a side.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


def remarks(event: Token) -> tuple[Token, ...]:
    """The tokens of such remarks in the sentence of the event, in the order of the text."""
    found = {t.i: t for part in parts(event) for t in part.subtree}
    return tuple(found[i] for i in sorted(found) if found[i] is not event)


def parts(event: Token) -> Iterator[Token]:
    """The phrases that make up the remarks."""
    chain = [event, *event.ancestors]
    for below, verb in zip(chain, chain[1:], strict=False):
        if below.dep_ in ("ccomp", "parataxis") and below.i < verb.i and is_reporting(verb):
            yield from (c for c in verb.children if c is not below and c.i > below.i)
    for token in event.sent:
        if token.dep_ == "parataxis" and is_reporting(token) and token not in chain:
            yield token
        if token.lower_ == "according" and token not in chain:
            yield token


def is_reporting(verb: Token) -> bool:
    """Whether the verb says what its complement says."""
    return verb.pos_ == "VERB" and verb.lemma_ in words("stance", "reporting", "verbs")
