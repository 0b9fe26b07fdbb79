"""attach(): which expression says when an event is. bounded_by_context(): what is known of an event without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from timeline.dates.clause import Tense, head_of, tense_of, tokens_of
from timeline.dates.expression import Expression
from timeline.dates.reporting import is_period
from timeline.extraction.grammar import listed_passive
from timeline.extraction.mention import Mention
from timeline.language import Sentence
from timeline.models import ReportedWhen, Status, When
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

BOUNDS = ("since", "until", "till", "before", "after", "following", "by", "prior")  # prepositions: no date of the event
# Dependencies through which a date reaches the word that it dates, from below.
DATING = (
    "prep",
    "pobj",
    "npadvmod",
    "nmod",
    "amod",
    "advmod",
    "poss",
    "compound",
    "nummod",
    "tmod",
    "appos",
    "dep",
    "pcomp",
    "det",
    "case",
    "punct",
    "dobj",
    "attr",
    "oprd",
    "meta",
    "parataxis",
    "quantmod",
    "acomp",
    "intj",
)
CLAUSES = ("relcl", "advcl", "ccomp", "acl", "csubj", "parataxis", "conj")
CHAIN = ("xcomp", "acomp", "oprd", "auxpass", "aux", "prt")
HOT = timedelta(days=14)  # "has introduced": the perfect of hot news
FRESH = timedelta(days=7)  # "accuses": reported in the present


def attach(mention: Mention, expressions: Sequence[Expression]) -> int | None:
    """The index of the expression that says when the event is, or None.

    Its own phrase first, then the verb of its clause; never a duration, a set, a bound ("since 1980") or the date of
    another clause. Of several at one level, the one nearest to the trigger.
    """
    nearby = [
        (at, head)
        for at, expression in enumerate(expressions)
        if dates_events(expression)
        and mention.sentence.start <= expression.start < mention.sentence.end
        and (head := head_of(expression, mention.sentence)) is not None
        and not is_bound(head)
    ]
    for level in levels(mention):
        if (at := told_by_when(level, expressions, mention.sentence)) is not None:
            return at
        governed = [(abs(head.i - mention.anchor.i), at) for at, head in nearby if level.i in reached(head)]
        if governed:
            return min(governed)[1]
    return right_behind(mention, nearby, expressions)


def right_behind(
    mention: Mention, nearby: Sequence[tuple[int, Token]], expressions: Sequence[Expression]
) -> int | None:
    """ "complained of the arrest of aid workers in recent weeks": a period right behind a noun's own phrase holds for
    it too, whatever verb the parser hangs it on (late closure: Frazier, On comprehending sentences, 1979)."""
    if not mention.nominal:
        return None
    edge = max(t.i for t in mention.anchor.subtree)
    return next(
        (
            at
            for at, head in nearby
            if is_period(expressions[at].form) and head.dep_ == "pobj" and head.head.i == edge + 1
        ),
        None,
    )


def told_by_when(verb: Token, expressions: Sequence[Expression], sentence: Sentence) -> int | None:
    """ "until 14 July, when they signed": the date right before "when" is that of its clause."""
    when = next((c for c in verb.children if c.lower_ == "when" and c.dep_ == "advmod"), None)
    if when is None:
        return None
    before = when.nbor(-1) if when.i else None
    end = before.nbor(-1) if before is not None and before.text == "," and before.i else before
    return next((at for at, e in enumerate(expressions) if dates_events(e) and end in tokens_of(e, sentence)), None)


def dates_events(expression: Expression) -> bool:
    """A date or time, and no vague "now"; or "in recent weeks", a length that the article bounds."""
    if is_period(expression.form):
        return expression.role is None
    return expression.kind in ("DATE", "TIME") and (
        expression.form.shape != "vague" or expression.form.unit is not None
    )


def is_bound(head: Token) -> bool:
    """ "since 1980", "until Friday"."""
    return head.dep_ == "pobj" and head.head.lower_ in BOUNDS or head.dep_ == "pcomp" and head.head.lower_ in BOUNDS


def levels(mention: Mention) -> Iterator[Token]:
    """The words whose date is the event's, nearest first: the noun or verb itself, its carrier, its clause's verb."""
    token, seen = mention.anchor, set()
    yield token
    if mention.head.i != token.i:
        yield mention.head
        token = mention.head
    while token.i not in seen and token.head.i != token.i:
        seen.add(token.i)
        above = next_level(token)
        if above is None:
            return
        yield above
        token = above


def next_level(token: Token) -> Token | None:
    """The word above that shares its date with this one, or None at the edge of the clause."""
    head = listed_passive(token) or token.head if token.dep_ == "acl" else token.head
    if says_of_document(token):
        return head
    if token.tag_.startswith("V"):
        shares = token.dep_ in CHAIN or (token.dep_ == "conj" and head.tag_.startswith("V"))
        return head if shares or head.i != token.head.i else None
    if token.dep_ in ("nsubj", "nsubjpass", "attr", "compound", "poss", "appos", "nmod"):
        return head
    if head.lemma_ in words("dates_context", "lemmas", "speech"):
        return None
    return head if token.dep_ in ("dobj", "pobj", "prep", "agent", "conj", "dative", "pcomp") else None


def says_of_document(verb: Token) -> bool:
    """ "passed a resolution that demanded …", "issued a statement calling for …": a document says so on the day of
    its issue."""
    telling = verb.dep_ == "relcl" or (verb.dep_ == "acl" and verb.tag_ == "VBG")
    return telling and is_issued(verb.head)


def is_issued(noun: Token) -> bool:
    """A document that is the object of its clause: it comes to be by what the clause tells."""
    named = noun.dep_ in ("nummod", "appos") and noun.head.lemma_.lower() in words(
        "dates_context", "lemmas", "documents"
    )
    noun = noun.head if named else noun
    listed = noun.lemma_.lower() in words("dates_context", "lemmas", "documents")
    return listed and noun.dep_ in ("dobj", "nsubjpass")


def reached(head: Token) -> frozenset[int]:
    """The words that a date hangs on: up through prepositions to the first noun or verb; a length of time is no such
    noun ("met for four hours on Monday")."""
    found, token = set(), head
    if (
        head.head.i == head.i
    ):  # "The following day the town was taken", parsed as "the day (on which) the town was taken"
        found |= {c.i for c in head.children if c.dep_ == "relcl" and c.i > head.i}
    while token.head.i != token.i and token.dep_ in DATING and token.i not in found:
        token = token.head
        if token.tag_.startswith(("V", "MD")):
            found.add(token.i)
            break
        if token.dep_ != "prep" and token.ent_type_ not in ("TIME", "DATE"):
            found.add(token.i)
    return frozenset(found)


def bounded_by_context(status: Status, reference: When | None, *, tense: Tense = "none") -> ReportedWhen | None:
    """What the article's own date says of an event without a date: what goes on, or is told in the present tense, is of
    these days; "has introduced" of the last two weeks. None for a bare past tense, and for what is only planned.

    Sources: the perfect of recent past (Comrie, Aspect, 1976, 3.2.4); news reports its speech in the present.
    """
    if reference is None or reference.earliest is None or reference.latest is None:
        return None
    first, last = reference.earliest, reference.latest
    if status == "ongoing" or tense == "progressive":
        earliest, latest = first, last
    elif status == "occurred" and tense in ("perfect", "present"):
        earliest, latest = first - (HOT if tense == "perfect" else FRESH), last
    else:
        return None
    day = earliest == latest
    return ReportedWhen(
        edtf=f"{earliest}" if day else f"{earliest}/{latest}",
        earliest=earliest,
        latest=latest,
        precision="day" if day else "range",
        basis="context",
    )


def tense(mention: Mention) -> Tense:
    """The tense in which the event is told; "none" for a bare noun."""
    return tense_of(mention.head) if mention.head.tag_.startswith("V") else "none"
