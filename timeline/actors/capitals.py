"""Runs of capitalised words that neither the gazetteer nor the tagger explains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.actors.name import (
    CAPITALS,
    JOINTS,
    ORGANISATION_WORDS,
    PARTICLES,
    SINGLE,
    Named,
    is_common,
    is_title,
    part_of_office,
    trimmed,
)
from timeline.actors.nouns import NOT_ACTING, kind_of_noun
from timeline.actors.persons import has_age
from timeline.actors.tables import words
from timeline.actors.titles import INSIDE_OFFICE
from timeline.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token


def runs(sentence: Sentence, taken: set[int]) -> Iterator[Named]:
    """Runs of proper nouns that nothing else explains."""
    run: list[Token] = []
    for token in (*sentence.span, None):
        if token is not None and token.i not in taken and (is_proper(token) or joins(token, run)):
            run.append(token)
            continue
        yield from from_run(run)
        run = []


def is_proper(token: Token) -> bool:
    """A capitalised proper noun that is no date, money or law."""
    return token.tag_ in ("NNP", "NNPS") and token.text[0].isupper() and token.ent_type_ not in NOT_ACTING


def joins(token: Token, run: list[Token]) -> bool:
    """A small word inside a name: "al-", "bin", or "of" after the first word of an organisation."""
    if not run or token.i + 1 >= len(token.doc) or not token.nbor(1).text[0].isalpha():
        return False
    if token.lower_ in JOINTS:
        return run[0].lower_ in ORGANISATION_WORDS and token.nbor(1).tag_ in ("NNP", "NNPS", "DT")
    return token.lower_ in PARTICLES and (token.text != "-" or not token.whitespace_)


def from_run(run: list[Token]) -> Iterator[Named]:
    """The name in a run of capitals, without titles; nothing when it is only a title."""
    last_title = max(
        (i for i, t in enumerate(run) if is_title(t) and t.lower_ not in ("general", "people")), default=-1
    )
    run = trimmed(run[last_title + 1 :] if run and run[0].lower_ not in ORGANISATION_WORDS else run)
    if len(run) >= CAPITALS and run[0].lower_ in INSIDE_OFFICE and part_of_office(run):
        run = run[1:]  # "Secretary of State Rice"
    if (
        not run
        or part_of_office(run)
        or before_title(run[-1])
        or (is_common(run) and kind_of_noun(run[0].lower_))
        or run[-1].lower_ in words("actors_nouns", "person")
    ):
        return
    last = run[-1].lower_
    if last in ORGANISATION_WORDS or (len(run) == SINGLE and run[0].text.isupper() and len(run[0].text) > SINGLE):
        yield Named(tuple(run), "organization")
    elif last in words("places", "facility", "words"):
        yield Named(tuple(run), "place")
    elif kind_of_noun(last) == "document" or not run[-1].text.isalpha():
        yield Named(tuple(run), "thing")
    else:
        person = len(run) >= CAPITALS or titled(run[0]) or has_age(run[-1])
        yield Named(tuple(run), "person" if person else "name")


def before_title(token: Token) -> bool:
    """Whether the word belongs to an office that follows: "National Security adviser"."""
    return (
        token.dep_ in ("compound", "nmod")
        and token.head.i == token.i + 1
        and token.head.tag_ == "NN"
        and kind_of_noun(token.head.lemma_) == "person"
    )


def titled(token: Token) -> bool:
    """Whether a title stands right before it."""
    return token.i > token.sent.start and is_title(token.nbor(-1))
