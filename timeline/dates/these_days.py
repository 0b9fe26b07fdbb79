"""What the date of an article says of an event without one: what goes on, or has just happened, is of these days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from timeline.dates.clause import Tense, governing_verb, tense_of
from timeline.extraction.mention import Mention
from timeline.models import ReportedWhen, Status, When
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

HOT = timedelta(days=14)  # "has introduced": the perfect of hot news
FRESH = timedelta(days=7)  # "accuses": reported in the present
SUBJECTS = ("nsubj", "nsubjpass")
LONG = ("year", "month", "decade", "generation", "century")  # "have talked for years"
MARKS = ("mark", "advmod", "prep")


def bounded_by_context(status: Status, reference: When | None, *, tense: Tense = "none") -> ReportedWhen | None:
    """What the article's own date says of an event without a date: what goes on, or is told in the present tense, is of
    these days; "has introduced" of the last two weeks. None for a bare past tense, and for what is only planned.

    Sources: the perfect of recent past (Comrie, Aspect, 1976, 3.2.4); news reports its speech in the present.
    """
    if reference is None or reference.earliest is None or reference.latest is None:
        return None
    first, last = reference.earliest, reference.latest
    if status == "ongoing" and tense != "past" or tense == "progressive":
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


def news(mention: Mention) -> Tense:
    """The tense in which the event is told as news of these days; "past" where it is told so but is none."""
    verb = mention.head if mention.head.tag_.startswith("V") else brought_by(mention.anchor)
    if verb is None:
        return "none"
    told = tense_of(verb)
    if verb.dep_ == "pcomp" or verb.dep_ == "acl" and verb.tag_ == "VB" or is_judged(mention, verb):
        return "past"  # "boasts of having sold", "a race to succeed him": no time of its own
    if told == "perfect" and is_experience(verb) or told in ("present", "progressive") and is_no_fact_yet(verb):
        return "past"
    return told


def is_judged(mention: Mention, verb: Token) -> bool:
    """ "Ratification is now essential": what is said of an event with an adjective need not have come to pass."""
    return mention.nominal and verb.lemma_ == "be" and any(c.dep_ == "acomp" for c in verb.children)


def brought_by(noun: Token) -> Token | None:
    """The verb of "the plan has DRAWN criticism", "protests have ERUPTED": the noun happens with it."""
    verb = noun.head
    if not verb.tag_.startswith("V"):
        return None
    made = noun.dep_ == "dobj" and verb.lemma_ in words("dates_context", "lemmas", "bringing")
    happens = noun.dep_ in SUBJECTS and verb.lemma_ in words("dates_context", "lemmas", "happening")
    return verb if made or happens else None


def is_experience(verb: Token) -> bool:
    """ "has repeatedly warned", "has ruled for ten years": the perfect of what was so once, often or for long says
    nothing of these days (Comrie, Aspect, 1976, 3.2.2 and 3.2.3)."""
    return any(
        c.lower_ in words("dates_context", "lemmas", "experience")
        or c.dep_ == "prep"
        and c.lower_ in ("for", "since", "over", "throughout")
        and any(
            o.dep_ in ("pobj", "pcomp") and (o.ent_type_ in ("DATE", "TIME") or o.lemma_ in LONG) for o in c.children
        )
        for c in verb.children
    )


def is_no_fact_yet(verb: Token) -> bool:
    """ "when he travels to Paris", "whenever a leader faces trial", "after being freed": such a clause looks ahead,
    says what is always so, or has no time of its own."""
    token: Token | None = verb
    while token is not None:
        if token.dep_ == "advcl" and any(c.dep_ in MARKS and is_condition(c) for c in token.children):
            return True
        if token.dep_ in ("relcl", "acl") and (is_time(token.head) or is_gerund(token)):
            return True
        token = None if token.head.i == token.i else governing_verb(token.head)
        token = token if token is not None and token.i != verb.i else None
    return False


def is_condition(mark: Token) -> bool:
    """ "when", "if", "until"."""
    return mark.lower_ in words("dates_context", "lemmas", "conditions")


def is_time(noun: Token) -> bool:
    """ "by the time the next president is inaugurated"."""
    return noun.lemma_ in ("time", "day", "moment", "case")


def is_gerund(participle: Token) -> bool:
    """ "within hours of her allegations being made public": behind a preposition of time, no progressive."""
    noun = participle.head
    being = any(c.lower_ == "being" for c in participle.children)
    return being and noun.dep_ == "pobj" and noun.head.lower_ in words("dates_context", "lemmas", "gerund")
