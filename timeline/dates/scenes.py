"""News tells several things of one scene: "On Saturday Karzai met the envoys. He also called for restraint."

In a dated article, what a main clause in the simple past tells within a few sentences of a day of that week, with no
other time named in between, is of that week too; right after it, and of the same subject, it is of that very day
(Lascarides and Asher, "Temporal interpretation, discourse relations and commonsense entailment", 1993: narration and
elaboration). What looks back ("recently", "had met"), a subordinate clause and somebody's words tell of other times.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from timeline.dates.along import at_the_same_time
from timeline.dates.attachment import dates_events
from timeline.dates.clause import governing_verb, head_of, tense_of
from timeline.dates.expression import Expression, Resolved
from timeline.dates.narration import context
from timeline.dates.these_days import FRESH
from timeline.extraction.mention import Mention
from timeline.language import Document, Sentence
from timeline.models import ReportedWhen, When
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 3  # sentences over which a scene lasts
WEEK = 7  # days that a date of the scene may be long
SUBJECTS = ("nsubj", "nsubjpass")
SPEAKERS = ("i", "we", "my", "our", "me", "us")  # the words of somebody
ANYBODY = ("he", "she", "they")


@dataclass(frozen=True, slots=True)
class Scene:
    """The index of the expression that set the scene, those named from there to the sentence after the event, and
    whether the event is told right behind it, of the same subject."""

    set_by: int
    named: tuple[int, ...]
    same: bool


def scene(mention: Mention, expressions: Sequence[Expression], document: Document) -> Scene | None:
    """The scene of an event that a main clause tells, or None."""
    verb, here = mention.head, mention.sentence.index
    if mention.nominal and mention.head is mention.anchor or not is_told_plainly(verb, mention.sentence):
        return None
    beside = document.sentences[max(0, here - REACH) : here + 2]
    named = [at for at, e in enumerate(expressions) if beside[0].start <= e.start < beside[-1].end and is_named(e)]
    before = [at for at in named if expressions[at].start < mention.sentence.start]
    if not before:
        return None
    told = next((s for s in beside if s.start <= expressions[before[-1]].start < s.end), None)  # none: in a dateline
    same = (
        told is not None
        and told.index == here - 1
        and sets_scene(expressions[before[-1]], told)
        and same_subject(verb, told)
    )
    return Scene(before[-1], tuple(at for at in named if at >= before[-1]), same)


def is_named(expression: Expression) -> bool:
    """A date or time that says when something is."""
    return expression.kind in ("DATE", "TIME") and dates_events(expression)


def is_told_plainly(verb: Token, sentence: Sentence) -> bool:
    """A main clause in the simple past, in the words of the article, which does not look back."""
    main = verb
    while (above := at_the_same_time(main)) is not None:
        main = above
    if main.head.i != main.i or tense_of(main) != "past" or main.tag_ not in ("VBD", "VBN"):
        return False
    looks_back = words("dates_context", "lemmas", "elsewhen") | words("dates_context", "lemmas", "experience")
    if any(c.lower_ in looks_back for v in (verb, main) for c in v.children):
        return False
    quoted = sum(t.text in ('"', "``", "''") for t in sentence.span if t.i < verb.i) % 2
    return not quoted and not any(t.lower_ in SPEAKERS for t in sentence.span)


def sets_scene(expression: Expression, sentence: Sentence) -> bool:
    """The date is that of the main verb of its sentence."""
    head = head_of(expression, sentence)
    verb = governing_verb(head) if head is not None else None
    return verb is not None and verb.head.i == verb.i and tense_of(verb) == "past"


def same_subject(verb: Token, before: Sentence) -> bool:
    """ "He called for …", "Karzai also called for …" after a sentence about Karzai."""
    one, other = subject_of(verb), subject_of(before.span.root)
    if one is None or other is None:
        return False
    if one.lower_ in ANYBODY:
        return other.pos_ in ("PROPN", "NOUN", "PRON")
    return one.lemma_.lower() == other.lemma_.lower()


def subject_of(verb: Token) -> Token | None:
    """The subject of a verb, or of the one that it is coordinated with or shares a time with."""
    found = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    above = at_the_same_time(verb)
    return found if found is not None or above is None else subject_of(above)


def of_the_scene(told: Scene | None, resolved: Sequence[Resolved], published: When) -> ReportedWhen | None:
    """The day of the scene, for the same subject; else from a week before the article to it. Nothing is carried on from
    the day of an article that itself is inferred."""
    if told is None or not published.is_day or published.latest is None or published.basis == "inferred":
        return None
    if not all(is_fresh(resolved[at].when, published.latest) for at in told.named):
        return None
    set_by = resolved[told.set_by].when
    if set_by is None or set_by.earliest is None:
        return None
    if told.same:
        return context(set_by, set_by.latest, set_by)
    first = min(set_by.earliest, published.latest - FRESH)
    return context(set_by.model_copy(update={"earliest": first}), published.latest, None)


def is_fresh(when: ReportedWhen | None, day: date) -> bool:
    """A date of the last days, no longer than a week."""
    if when is None or when.earliest is None or when.latest is None:
        return when is None
    return when.latest <= day and (day - when.latest) <= FRESH and (when.latest - when.earliest).days < WEEK
