"""What an article says that helps to date it, as plain records: dateline, expressions, the events it reports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from timeline.dates.expression import Expression
from timeline.dates.finding import find
from timeline.models import Status, When

CITY, PERSON, STATE, WORD = 2.0, 2.0, 1.0, 0.5  # points for what two reports of one event have in common
LONG_WORD = re.compile(r"[^\W\d_]{5,}")  # words shorter than five letters say little of what happened
HEAD = 900  # characters in which an agency signs its dateline
SIGNED = re.compile(r"\([A-Z][^()\n]{1,40}\)\s*(?:[-–—]|--)")  # "(Reuters) -", "(Harbour Wire) --"


@dataclass(frozen=True)
class Report:
    """One mention of an event: what kind, how it stands, when by its own words, and by what it can be recognised."""

    family: tuple[str, ...]
    status: Status
    tense: str
    expression: Expression | None
    marks: frozenset[tuple[str, float]]
    quote: str


@dataclass(frozen=True)
class Witness:
    """One article. `published` is the stated date, None where there is none; `dateline` is one without a year; `wire`
    says that an agency signs it, whose reports call their own day by its weekday."""

    id: str
    published: When | None
    dateline: Expression | None = None
    wire: bool = False
    expressions: tuple[Expression, ...] = ()
    reports: tuple[Report, ...] = ()
    text: str = ""


def witness_of(reading: Any) -> Witness:
    """The witness of a reading: anything with `article`, `expressions`, `drafts` and `cast`."""
    article = reading.article
    dateline = next(iter(find(article.dateline.text)), None) if article.dateline else None
    return Witness(
        article.id,
        article.published,
        dateline,
        bool(SIGNED.search(article.text[:HEAD])),
        tuple(reading.expressions),
        tuple(report_of(draft, reading) for draft in reading.drafts),
        article.text,
    )


def report_of(draft: Any, reading: Any) -> Report:
    """The report that a draft makes."""
    expression = reading.expressions[draft.date] if draft.date is not None else None
    return Report(
        draft.family, draft.status, draft.tense, expression, frozenset(marks_of(draft, reading)), draft.quote.text
    )


def marks_of(draft: Any, reading: Any) -> Iterable[tuple[str, float]]:
    """By what an event can be recognised: who takes part, what its sentence names, its longer words."""
    start, end, cast = draft.quote.start, draft.quote.end, reading.cast
    taking_part = [m for _, spans in draft.roles for span in spans for m in cast.fillers(span.start, span.end)]
    yield from ((f"{mention.country} takes part", STATE) for mention in taking_part if mention.country)
    yield from ((f"{surname(mention)} takes part", STATE) for mention in taking_part if is_person(mention))
    for mention in (*taking_part, *(m for m in cast.mentions if start <= m.start and m.end <= end)):
        if mention.country:
            yield mention.country, STATE
        if is_person(mention):
            yield surname(mention), PERSON
    for place in (cast.place(span.start, span.end) for span in draft.places):
        if place and place.within:
            yield f"in {place.name.casefold()}", STATE
    for place in cast.places:
        if start <= place.start and place.end <= end:
            yield from ((place.country, STATE),) if place.country and not place.within else ()
            yield from ((place.name.casefold(), CITY),) if place.within else ()
    yield from ((word.casefold(), WORD) for word in LONG_WORD.findall(draft.quote.text) if word.islower())


def is_person(mention: Any) -> bool:
    """Somebody who is named, not only described."""
    return bool(mention.kind == "person" and mention.form == "name")


def surname(mention: Any) -> str:
    """The last word of a name."""
    return str(mention.name.rsplit(" ", 1)[-1].casefold())
