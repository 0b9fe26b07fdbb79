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
from typing import TYPE_CHECKING

from timeline.dates.clause import governing_verb, tense_of
from timeline.dates.expression import Expression, Resolved
from timeline.extraction.mention import Mention
from timeline.language import Document
from timeline.models import ReportedWhen, Status
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

NEAR = 2  # sentences after a date in which most events are of that very date; farther on they are of it or later
WIDEST = 366  # days: a wider interval says nothing


@dataclass(frozen=True, slots=True)
class Narrated:
    """Where the story is: the index of the expression that it has reached, that of the next one that it comes to, and
    how many sentences ago it was named."""

    reached: int
    until: int | None
    away: int


def narrated(mention: Mention, expressions: Sequence[Expression], document: Document) -> Narrated | None:
    """Where the story is when it tells of this event, or None where the event is no part of the story's course."""
    if not goes_on(mention):
        return None
    starts = [sentence.start for sentence in document.sentences]
    here, named = mention.sentence.index, []
    for at in stations(expressions):
        named.append((bisect_right(starts, expressions[at].start) - 1, at))
    reached = in_sentence(named, here, mention, expressions) or max((n for n in named if n[0] < here), default=None)
    if reached is None:
        return None
    until = next((at for sentence, at in named if sentence > here), None)
    return Narrated(reached[1], until, here - reached[0])


def in_sentence(
    named: Sequence[tuple[int, int]], here: int, mention: Mention, expressions: Sequence[Expression]
) -> tuple[int, int] | None:
    """The last date of the sentence before the event, else the first after it."""
    own = [n for n in named if n[0] == here]
    before = [n for n in own if expressions[n[1]].start < document_offset(mention)]
    return before[-1] if before else own[0] if own else None


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


def goes_on(mention: Mention) -> bool:
    """The event's clause is one of the story: in the simple past, and neither somebody's words nor a description."""
    if mention.nominal and mention.definite:
        return False
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
    reached = resolved[story.reached].when if story else None
    if story is None or reached is None or reached.earliest is None or status not in ("occurred", "ongoing"):
        return None
    if story.away <= NEAR:
        return context(reached.earliest, reached.latest or reached.earliest, reached)
    following = resolved[story.until].when if story.until is not None else None
    if following is None or following.latest is None or not 0 <= (following.latest - reached.earliest).days <= WIDEST:
        return None
    return context(reached.earliest, following.latest, None)


def context(earliest: date, latest: date, whole: ReportedWhen | None) -> ReportedWhen:
    """These days, known from the context; `whole` lends its notation and precision."""
    return ReportedWhen(
        edtf=whole.edtf if whole else f"{earliest}/{latest}",
        earliest=earliest,
        latest=latest,
        precision=whole.precision if whole else "range",
        basis="context",
    )
