"""How an event stands in the world: occurred, ongoing, planned, possible, cancelled, denied, alleged, or not at all.

The cues are in `words/stance.toml`. From the event's verb or noun we climb to the root of its sentence; the nearest
cue decides (scope follows the parse, so that "plans to meet" says nothing of an event beside it).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.models import Status
from timeline.stance.clauses import AIM, is_repeated, is_whoever
from timeline.stance.governors import above
from timeline.stance.granted import is_absent, is_lasting, only_told_of
from timeline.stance.negation import is_doubtful, negation, no_longer
from timeline.stance.speakers import own_account, said_by
from timeline.stance.verb_forms import auxiliaries, is_inverted, is_progressive, under_way
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

Outcome = Status | None


@dataclass(frozen=True, eq=False)
class Stance:
    """`status` is None when the text speaks of no event ("should", "if", "wants to"). `speaker` is the token that names
    who says it, or None for the article itself. `cue` is the token that decided, or None."""

    status: Outcome
    speaker: Token | None = None
    cue: Token | None = None

    @property
    def announced(self) -> bool:
        """True when somebody commits himself to it: "will", "said it would", "vowed to", "threatened to"."""
        return (
            self.status in ("planned", "possible")
            and self.cue is not None
            and (
                self.cue.lemma_ in ("will", "shall", "would")
                or self.cue.lemma_ in words("stance", "reporting", "commissive")
            )
        )

    @property
    def asked(self) -> bool:
        """True when somebody asks for it: "urged them to meet", "called for a truce"."""
        return (
            self.status == "possible"
            and self.cue is not None
            and self.cue.lemma_.lower() in words("stance", "governors", "asked")
        )


def read(head: Token, anchor: Token) -> Stance:
    """The stance of a text towards the event whose governing verb (or noun) is `head`."""
    speaker = said_by(head)
    status, cue = first((*beside(anchor, head), *above(anchor, head)))
    if status == "denied" and cue is not None and cue.head == head:
        further, _ = first(above(anchor, head))  # "hoped that they would not meet" denies nothing
        status = "nothing" if further in ("nothing", "possible") else status
    if cue is None:
        status = under_way(head) if is_progressive(head) else "occurred"
    return Stance(None if status == "nothing" else status, speaker, cue)  # type: ignore[arg-type]


def first(cues: Iterable[tuple[str, Token]]) -> tuple[str, Token | None]:
    """The nearest cue; an aim is planned, if nothing else is said of what is done for it."""
    aim = None
    for status, cue in cues:
        if status != AIM:
            return status, cue
        aim = aim if aim is not None else cue
    return "planned", aim


def beside(anchor: Token, head: Token) -> Iterator[tuple[str, Token]]:
    """Cues at the event itself: the words before its noun, auxiliaries, negation, adverbs, a conditional mark."""
    yield from before_noun(anchor)
    if not only_told_of(anchor, head):
        yield from own_clause(anchor, head)
    elif not is_lasting(head):
        yield from (cue for cue in auxiliaries(head) if cue[0] == "planned")
    for child in head.children:
        yield from (
            (s, child)
            for s in ("alleged", "possible", "nothing")
            if child.dep_ == "advmod" and child.lower_ in words("stance", "adverbs", s)
        )
    if (verb := own_account(head)) is not None:
        yield "alleged", verb


def before_noun(anchor: Token) -> Iterator[tuple[str, Token]]:
    """ "the planned talks", "an alleged attack"."""
    if anchor.pos_ in ("NOUN", "PROPN"):
        for child in anchor.children:
            yield from (
                (s, child)
                for s in ("planned", "possible", "cancelled", "alleged", "ongoing", "nothing")
                if child.i < anchor.i and child.lower_ in words("stance", "before", s)
            )


def own_clause(anchor: Token, head: Token) -> Iterator[tuple[str, Token]]:
    """What the clause of the event says by its conjunction, its negation, its form and its subject."""
    for child in head.children:
        if child.dep_ == "mark" and child.lower_ in words("stance", "conditions", "marks"):
            yield "nothing", child
        elif child.dep_ == "prep" and any(c.lower_ in words("stance", "conditions", "nouns") for c in child.children):
            yield "nothing", child  # "on condition that", "in the event of"
        elif is_doubtful(child):
            yield "nothing", child
    if (denied := negation(head)) is not None:
        yield ("nothing" if is_duty(head) or is_absent(anchor, head) else "denied"), denied
    if is_inverted(head) or is_whoever(head) or is_repeated(head) or no_longer(head):
        yield "nothing", head
    yield from auxiliaries(head)


def is_duty(head: Token) -> bool:
    """ "The army must not attack": who says so asks for it, and denies nothing."""
    return any(c.dep_ == "aux" and c.lower_ in words("stance", "auxiliaries", "duty") for c in head.children)
