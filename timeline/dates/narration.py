"""Narratives: an event that is told without a date of its own has the date that the story has reached.

In a narrative, clauses in the simple past follow the last date that was set, until the next one is (reference time:
Hinrichs, Temporal anaphora in discourses of English, 1986; Partee, Nominal and temporal anaphora, 1984). What the
pluperfect, a relative clause or somebody's words tell lies elsewhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.dates.attachment import attach
from timeline.dates.clause import governing_verb, tense_of
from timeline.dates.expression import Expression, Resolved
from timeline.extraction.mention import Mention
from timeline.language import Document
from timeline.models import ReportedWhen, Status
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

NEAR = 2  # sentences after a date in which most events are of that very date; farther on they are of it or later
KEPT = 4  # dates that the story has come to, of which the last may be looks back
COARSE = ("year", "decade")
WIDEST = 366  # days: a wider interval says nothing


@dataclass(frozen=True, slots=True)
class Narrated:
    """Where the story is: the expressions that it has come to, as (index, sentences ago), the last one first, and the
    index of the next one that it comes to. `report` is the date on which somebody says that the event has happened."""

    reached: tuple[tuple[int, int], ...]
    until: int | None
    report: int | None = None


def narrated(mention: Mention, expressions: Sequence[Expression], document: Document) -> Narrated | None:
    """Where the story is when it tells of this event, or None where the event is no part of the story's course."""
    named = sentences_ago(mention, expressions, document)
    if not goes_on(mention):
        report = date_of_report(mention, expressions)
        before = tuple(n for n in reversed(named) if report is not None and n[0] < report)
        return Narrated(before[:KEPT], None, report) if before else None
    reached = [*in_sentence(named, mention, expressions), *(n for n in reversed(named) if n[1] > 0)]
    if mention.nominal and mention.definite:  # "the war" of another sentence may be any before
        reached = [n for n in reached if n[1] == 0]
    until = next((at for at, away in named if away < 0), None)
    return Narrated(tuple(reached[:KEPT]), until) if reached else None


def sentences_ago(mention: Mention, expressions: Sequence[Expression], document: Document) -> list[tuple[int, int]]:
    """The dates that the story comes to, each with how many sentences before the event's it stands."""
    starts = [sentence.start for sentence in document.sentences]
    here = mention.sentence.index
    return [(at, here - bisect_right(starts, expressions[at].start) + 1) for at in stations(expressions)]


def in_sentence(
    named: Sequence[tuple[int, int]], mention: Mention, expressions: Sequence[Expression]
) -> list[tuple[int, int]]:
    """The dates of the sentence before the event, the last one first, else those after it."""
    own = [n for n in named if n[1] == 0]
    before = [n for n in own if expressions[n[0]].start < document_offset(mention)]
    return before[::-1] or own


def document_offset(mention: Mention) -> int:
    """Where the event's word stands in the article."""
    return mention.sentence.start + mention.anchor.idx - mention.sentence.span.start_char


def stations(expressions: Sequence[Expression]) -> Iterator[int]:
    """The dates that the story comes to."""
    for at, expression in enumerate(expressions):
        if (
            expression.kind in ("DATE", "TIME")
            and expression.form.shape != "vague"
            and not expression.aside
            and expression.direction != "future"
        ):
            yield at


def date_of_report(mention: Mention, expressions: Sequence[Expression]) -> int | None:
    """The date of "announced on 18 November that a post HAD BEEN ATTACKED": it happened up to that day."""
    verb = governing_verb(mention.head)
    while verb is not None and verb.dep_ == "conj" and verb.head.tag_.startswith("V"):
        verb = verb.head
    if verb is None or verb.dep_ != "ccomp" or verb.head.lemma_ not in words("dates_context", "lemmas", "reports"):
        return None
    if mention.nominal or tense_of(verb) not in ("past", "pluperfect", "perfect") or tense_of(verb.head) != "past":
        return None
    telling = Mention(mention.type, mention.sentence, (verb.head,), verb.head, verb.head)
    return attach(telling, expressions)


def goes_on(mention: Mention) -> bool:
    """The event's clause is one of the story: in the simple past, and neither somebody's words nor a description."""
    verb = governing_verb(mention.head)
    return verb is not None and tense_of(verb) in ("past", "perfect") and not is_embedded(verb)


def is_embedded(verb: Token) -> bool:
    """ "said that …", "the town that was bombed"."""
    while verb.head.i != verb.i:
        if verb.dep_ == "relcl" and not continues(verb):
            return True
        if verb.dep_ == "acl" and verb.tag_ != "VBG":
            return True
        if verb.dep_ == "ccomp" and verb.head.lemma_ in words("dates_context", "lemmas", "speech"):
            return True
        if verb.dep_ not in ("conj", "xcomp", "ccomp", "advcl", "pcomp", "prep", "dep", "relcl", "acl"):
            return False
        verb = verb.head
    return False


def continues(verb: Token) -> bool:
    """ "on 13 May, when …", "invaded with troops, who took the town": the story goes on in the relative clause."""
    first = min((t for t in verb.subtree), key=lambda t: t.i)
    return any(c.lower_ == "when" for c in verb.children) or (first.i > 0 and first.nbor(-1).text == ",")


def told(story: Narrated | None, resolved: Sequence[Resolved], status: Status) -> ReportedWhen | None:
    """The date of an event of the story, basis `context`: the one reached, or, farther on, from it to the next one."""
    if story and story.report is not None:
        return up_to_report(story, story.report, resolved) if status in ("occurred", "ongoing", "alleged") else None
    here = station(story, resolved) if story and status in ("occurred", "ongoing") else None
    if story is None or here is None:
        return None
    reached, away = here
    if away <= NEAR:
        return context(reached, reached.latest, reached)
    following = resolved[story.until].when if story.until is not None else None
    return context(reached, following.latest, None) if following else None


def up_to_report(story: Narrated, report: int, resolved: Sequence[Resolved]) -> ReportedWhen | None:
    """From the date that the story had reached before the report to that of the report."""
    said, here = resolved[report].when, station(story, resolved)
    return context(here[0], said.latest, None) if said and here else None


def station(story: Narrated, resolved: Sequence[Resolved]) -> tuple[ReportedWhen, int] | None:
    """The date reached, and how many sentences ago. A year or longer that lies before the date named before it is a
    look back: the story is still at that one."""
    known = [(when, away) for at, away in story.reached if (when := resolved[at].when) is not None]
    for (when, away), (before, _) in pairwise([*known, *known[-1:]]):
        looks_back = when.latest and before.earliest and when.latest < before.earliest
        if not (looks_back and when.precision in COARSE):
            return when, away
    return None


def context(first: ReportedWhen, latest: date | None, whole: ReportedWhen | None) -> ReportedWhen | None:
    """From the first day of this date to the latest; `whole` lends its notation and precision."""
    if first.earliest is None or latest is None or not 0 <= (latest - first.earliest).days <= WIDEST:
        return None
    day = first.earliest == latest
    written = f"{latest}" if day else f"{first.earliest}/{latest}"
    return ReportedWhen(
        edtf=whole.edtf if whole else written,
        earliest=first.earliest,
        latest=latest,
        precision=whole.precision if whole else "day" if day else "range",
        basis="context",
    )
