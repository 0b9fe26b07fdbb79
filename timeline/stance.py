"""How an event stands in the world: occurred, ongoing, planned, possible, cancelled, denied, alleged, or not at all.

The cues are in `words/stance.toml`. From the event's verb or noun we climb to the root of its sentence; the nearest
cue decides (scope follows the parse, so that "plans to meet" says nothing of an event beside it).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.models import Status
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPLEMENTS = {
    "xcomp",
    "ccomp",
    "pcomp",
    "dobj",
    "nsubj",
    "nsubjpass",
    "acl",
    "relcl",
    "attr",
    "oprd",
    "csubj",
    "csubjpass",
}
GOVERNED_AS = ("nothing", "denied", "cancelled", "alleged", "possible", "planned")
Outcome = Status | None


@dataclass(frozen=True, eq=False)
class Stance:
    """`status` is None when the text speaks of no event ("should", "if", "urged to"). `speaker` is the token that names
    who says it, or None for the article itself. `cue` is the token that decided, or None."""

    status: Outcome
    speaker: Token | None = None
    cue: Token | None = None

    @property
    def announced(self) -> bool:
        """True when somebody commits himself to what is planned: "will", "said it would", "vowed to"."""
        return (
            self.status == "planned"
            and self.cue is not None
            and (self.cue.tag_ == "MD" or self.cue.lemma_ in words("stance", "reporting", "commissive"))
        )


def read(head: Token, anchor: Token) -> Stance:
    """The stance of a text towards the event whose governing verb (or noun) is `head`."""
    speaker = said_by(head)
    for status, cue in (*beside(anchor, head), *above(anchor)):
        return Stance(None if status == "nothing" else status, speaker, cue)  # type: ignore[arg-type]
    return Stance("ongoing" if is_progressive(head) else "occurred", speaker)


def beside(anchor: Token, head: Token) -> Iterator[tuple[str, Token]]:
    """Cues at the event itself: the words before its noun, auxiliaries, negation, adverbs, a conditional mark."""
    if anchor.pos_ in ("NOUN", "PROPN"):
        for child in anchor.children:
            yield from (
                (s, child)
                for s in ("planned", "possible", "cancelled", "alleged", "ongoing", "nothing")
                if child.i < anchor.i and child.lower_ in words("stance", "before", s)
            )
    for child in head.children:
        if child.dep_ == "mark" and child.lower_ in words("stance", "conditions", "marks"):
            yield "nothing", child
        elif child.dep_ == "prep" and any(c.lower_ in words("stance", "conditions", "nouns") for c in child.children):
            yield "nothing", child  # "on condition that", "in the event of"
        elif child.dep_ == "neg":
            yield "denied", child
    yield from auxiliaries(head)
    if head.dep_ == "advcl" and is_infinitive(head):
        yield "planned", head  # "sent police to arrest them": an aim
    for child in head.children:
        yield from (
            (s, child)
            for s in ("alleged", "possible")
            if child.dep_ == "advmod" and child.lower_ in words("stance", "adverbs", s)
        )


def auxiliaries(verb: Token) -> Iterator[tuple[str, Token]]:
    """What the verb's auxiliaries say; a conjoined verb shares those of the first."""
    own = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if not own and verb.dep_ == "conj" and verb.head.tag_ == verb.tag_:
        yield from auxiliaries(verb.head)
    perfect = any(c.lemma_ == "have" for c in own)
    for child in own:
        if child.lower_ == "could" and perfect:
            yield "nothing", child
        if child.lower_ in ("would", "'d") and is_future_in_the_past(verb):
            yield "planned", child
            return
        yield from (
            (s, child)
            for s in ("planned", "possible", "nothing")
            if child.tag_ == "MD" and child.lower_ in words("stance", "auxiliaries", s)
        )


def is_future_in_the_past(verb: Token) -> bool:
    """ "announced that it would withdraw": "would" under a past verb of announcing is its "will", unless a condition
    goes with it."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    announced = verb.dep_ == "ccomp" and verb.head.tag_ in ("VBD", "VBN")
    return (
        announced
        and verb.head.lemma_ in words("stance", "reporting", "announcing")
        and not any(
            c.dep_ == "mark"
            and c.lower_ in words("stance", "conditions", "marks")
            or c.dep_ == "pobj"
            and c.lemma_ == "condition"
            for t in (verb, *verb.children)
            for c in t.children
        )
    )


def above(event: Token) -> Iterator[tuple[str, Token]]:
    """Cues that govern the event's verb or noun, the nearest first; a fact ends the climb."""
    below, token = event, event.head
    while below.i != token.i and not stands_apart(below):
        if token.lemma_ == "be" and below.dep_ == "xcomp" and below.tag_ == "VB":
            yield "planned", token  # "is to meet"
        if below.dep_ in COMPLEMENTS or governs_phrase(token, below):
            yield from governed(below, token, event)
            if token.lemma_ in words("stance", "governors", "fact"):
                return
        if token.pos_ in ("VERB", "AUX"):
            yield from hypothetical(token, below)
        below, token = token, token.head


def governs_phrase(governor: Token, preposition: Token) -> bool:
    """ "called for", "accused of", "a plan for": a complement follows its governor, unlike in
    "in the talks they called …"."""
    return (
        preposition.dep_ == "prep"
        and governor.pos_ in ("VERB", "ADJ", "NOUN")
        and preposition.i > governor.i
        and preposition.lower_ in words("stance", "conditions", "governing")
    )


def stands_apart(token: Token) -> bool:
    """What is said for itself, whatever is said above it: what describes a noun ("the man who was arrested", "a bill
    now being drafted"), what gives a reason, a manner or a time ("as shown by its drills", "after talks in Rome")."""
    if token.dep_ == "prep":
        return token.lower_ in words("stance", "conditions", "background")
    return token.dep_ == "advcl" or (token.dep_ in ("relcl", "acl") and not is_infinitive(token))


def is_infinitive(verb: Token) -> bool:
    """ "(time) to start": the complement of the noun before it, not a description of it."""
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def governed(below: Token, governor: Token, event: Token) -> Iterator[tuple[str, Token]]:
    """What a governor says of its complement. Its subject is no complement, unless it is in the passive. An event that
    is asked for by its name ("called for talks", "a request for a truce") is on the table: possible."""
    if below.dep_ == "nsubj" and governor.pos_ == "VERB":
        return
    if is_asked_for(below, governor, event):
        yield "possible", governor
    if below is event and event.pos_ == "NOUN" and governor.lemma_ in words("stance", "governors", "ending"):
        yield "nothing", governor
    for status in GOVERNED_AS:
        if below.dep_ != "xcomp" and governor.lemma_ in words("stance", "governors", "with_infinitive"):
            continue
        if governor.lemma_.lower() in words("stance", "governors", status):
            if status == "alleged" and any(c.lower_ in words("stance", "adverbs", "manner") for c in event.children):
                return
            yield status, governor


def is_asked_for(below: Token, governor: Token, event: Token) -> bool:
    """ "urged talks", "appealed for a truce": a noun names what is asked for, right under the word that asks."""
    if event.pos_ != "NOUN" or governor.lemma_.lower() not in words("stance", "governors", "asked"):
        return False
    return (below is event and below.dep_ in ("dobj", "nsubjpass", "conj")) or (
        below.dep_ == "prep" and event.head is below and below.lower_ in ("for", "to", "of")
    )


def hypothetical(verb: Token, below: Token) -> Iterator[tuple[str, Token]]:
    """A clause under "if", "would" or "should" takes what it governs with it."""
    if below.dep_ in ("advcl", "relcl", "npadvmod"):
        return
    for child in verb.children:
        if child.dep_ == "mark" and child.lower_ in words("stance", "conditions", "marks"):
            yield "nothing", child
    yield from (cue for cue in auxiliaries(verb) if cue[0] == "nothing" or below.dep_ in ("xcomp", "nsubjpass"))


def is_progressive(verb: Token) -> bool:
    """ "are holding talks", "a resolution now being drafted": what has begun and is not over."""
    helpers = {(c.lemma_, c.tag_) for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if verb.tag_ == "VBN":
        return ("be", "VBG") in helpers and not helpers & {("be", "VBD")}
    return verb.tag_ == "VBG" and bool(helpers & {("be", "VBP"), ("be", "VBZ")})


def said_by(head: Token) -> Token | None:
    """Who says it: the subject of the reporting verb whose complement the event is in."""
    below, token = head, head.head
    while below.i != token.i:
        if token.lemma_ in words("stance", "reporting", "verbs") and below.dep_ in ("ccomp", "pcomp", "xcomp", "prep"):
            return next((c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        below, token = token, token.head
    return None
