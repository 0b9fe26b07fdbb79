"""attach(): which expression says when an event is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.dates.along import at_the_same_time, issued_with, told_by_both
from timeline.dates.clause import head_of, tokens_of
from timeline.dates.expression import Expression
from timeline.dates.reach import reached
from timeline.dates.reporting import is_period
from timeline.extraction.grammar import listed_passive
from timeline.extraction.mention import Mention
from timeline.language import Sentence
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

BOUNDS = ("since", "until", "till", "before", "after", "following", "by", "prior")  # prepositions: no date of the event
CHAIN = ("xcomp", "acomp", "oprd", "auxpass", "aux", "prt")


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
    phrase = (t for t in mention.trigger if t.pos_ == "NOUN")  # "declined an interview request on Monday"
    for level in (*levels(mention), *phrase, *issued_with(mention), *told_by_both(mention.head)):
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
    if mention.nominal and mention.head.lemma_ in words("dates_context", "lemmas", "speech"):
        return  # "on Tuesday they discussed the shooting"
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
    if token.dep_ in ("dobj", "nsubjpass") and is_of_the_plan(head):
        return None  # "pledged talks on Monday": the day of the pledge
    if token.tag_.startswith("V"):
        return at_the_same_time(token) or (head if token.dep_ in CHAIN or head.i != token.head.i else None)
    if token.dep_ in ("nsubj", "nsubjpass", "attr", "compound", "poss", "appos", "nmod"):
        return head
    if head.lemma_ in words("dates_context", "lemmas", "speech"):
        return None
    return head if token.dep_ in ("dobj", "pobj", "prep", "agent", "conj", "dative", "pcomp") else None


def is_of_the_plan(verb: Token) -> bool:
    """Whether the date of a verb is that of a pledge or plan, and not of what is to come: "the visit was agreed in
    June"; "talks were announced for June" says which."""
    made = verb.lemma_ in words("stance", "reporting", "commissive") or verb.lemma_ in ("agree", "propose", "suggest")
    return made and not any(c.dep_ == "prep" and c.lower_ == "for" for c in verb.children)


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
