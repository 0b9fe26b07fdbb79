"""What governs an event says how it stands in the world: the climb from its word to the root of the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.stance.verb_forms import auxiliaries, is_infinitive
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


def above(event: Token) -> Iterator[tuple[str, Token]]:
    """Cues that govern the event's verb or noun, the nearest first; a fact ends the climb."""
    below, token = event, event.head
    while below.i != token.i and not stands_apart(below):
        yield from to_be_done(token, below)
        yield from told_of_subject(token, below)
        if below.dep_ == "pcomp" and token.lower_ == "without":
            yield "denied", token  # "left without meeting the minister"
        if below.dep_ in COMPLEMENTS or governs_phrase(token, below):
            yield from governed(below, token, event)
            if token.lemma_ in words("stance", "governors", "fact"):
                return
        if token.pos_ in ("VERB", "AUX"):
            yield from hypothetical(token, below)
        below, token = token, token.head


def to_be_done(verb: Token, infinitive: Token) -> Iterator[tuple[str, Token]]:
    """ "is to meet" is planned, "has to meet" is a duty; what they have yet to do, or were to have done, is not done.
    "Had to meet" did."""
    if infinitive.dep_ != "xcomp" or not is_infinitive(infinitive) or verb.lemma_ not in ("be", "have", "remain"):
        return
    yet = any(c.lower_ == "yet" for c in (*verb.children, *infinitive.children))
    if yet or any(c.lower_ == "have" for c in infinitive.children):
        yield "nothing", verb
    if verb.lemma_ == "have" and verb.tag_ in ("VBZ", "VBP"):
        yield "nothing", verb
    if verb.lemma_ == "be":
        yield "planned", verb


def told_of_subject(verb: Token, subject: Token) -> Iterator[tuple[str, Token]]:
    """ "The talks are likely", "the vote was due in May": what an adjective says of an event as its subject."""
    if verb.lemma_ == "be" and subject.dep_ == "nsubj":
        for child in verb.children:
            yield from (
                (s, child)
                for s in ("possible", "planned")
                if child.dep_ == "acomp" and child.lower_ in words("stance", "governors", s)
            )


def governs_phrase(governor: Token, preposition: Token) -> bool:
    """ "called for", "accused of", "a plan for": a complement follows its governor, unlike in
    "in the talks they called …"."""
    return (
        preposition.dep_ == "prep"
        and governor.pos_ in ("VERB", "ADJ", "ADV", "NOUN")
        and preposition.i > governor.i
        and preposition.lower_ in words("stance", "conditions", "governing")
    )


def stands_apart(token: Token) -> bool:
    """What is said for itself, whatever is said above it: what describes a noun ("the man who was arrested", "a bill
    now being drafted"), what gives a reason, a manner or a time ("as shown by its drills", "after talks in Rome")."""
    if token.dep_ == "prep":
        return token.lower_ in words("stance", "conditions", "background")
    described = token.dep_ in ("relcl", "acl") and not is_infinitive(token)
    return token.dep_ == "advcl" or (described and not tells_content(token))


def tells_content(clause: Token) -> bool:
    """ "rumours that the minister resigned": a clause that a noun takes for its content."""
    return clause.dep_ == "acl" and any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)


def governed(below: Token, governor: Token, event: Token) -> Iterator[tuple[str, Token]]:
    """What a governor says of its complement. Its subject is no complement, unless it is in the passive. An event that
    is asked for by its name ("called for talks", "a request for a truce") is on the table: possible."""
    if below.dep_ == "nsubj" and governor.pos_ == "VERB":
        return
    if is_asked_for(below, governor, event) and word_of(governor) == governor.lemma_.lower():
        yield "possible", governor
    if below is event and event.pos_ == "NOUN" and governor.lemma_ in words("stance", "governors", "ending"):
        yield "nothing", governor
    if governor.pos_ == "NOUN" and governor.dep_ in ("dobj", "nsubjpass") and is_dropped(governor):
        yield "cancelled", governor.head
    if is_hearsay(below, governor):
        yield "alleged", governor
    if is_subjunctive(below):
        yield "nothing", governor
    word, negated = word_of(governor), is_negated(governor)
    for status in GOVERNED_AS:
        if below.dep_ != "xcomp" and word in words("stance", "governors", "with_infinitive"):
            continue
        if word in words("stance", "governors", status):
            if status == "alleged" and any(c.lower_ in words("stance", "adverbs", "manner") for c in event.children):
                return
            yield "denied" if negated and status in ("planned", "possible") else status, governor
    if negated and governor.pos_ == "NOUN":
        yield "nothing", governor


def is_negated(governor: Token) -> bool:
    """ "is not planning to meet", "no evidence that they met"."""
    dep, negations = ("det",) if governor.pos_ == "NOUN" else ("neg",), words("stance", "conditions", "negations")
    return any(c.dep_ in dep and c.lower_ in negations for c in governor.children)


def is_hearsay(below: Token, governor: Token) -> bool:
    """ "is believed to have fled": nobody is named who says so."""
    passive = any(c.dep_ == "auxpass" for c in governor.children)
    perfect = any(c.dep_ == "aux" and c.lower_ == "have" for c in below.children)
    return passive and perfect and below.dep_ == "xcomp" and governor.lemma_ in words("stance", "governors", "hearsay")


def is_subjunctive(clause: Token) -> bool:
    """ "ordered that he be arrested": the bare form in a clause tells what is to be."""
    first = next((c for c in clause.children if c.dep_ in ("aux", "auxpass")), clause)
    that = any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)
    return clause.dep_ == "ccomp" and that and first.tag_ == "VB"


def word_of(verb: Token) -> str:
    """The lemma, with its particle where that makes another word of it: "call off"."""
    lemma = verb.lemma_.lower()
    phrases = (f"{lemma} {c.lower_}" for c in verb.children if c.dep_ == "prt")
    return next((p for p in phrases if any(p in words("stance", "governors", s) for s in GOVERNED_AS)), lemma)


def is_dropped(plan: Token) -> bool:
    """ "abandoned its plan to attack": what is planned comes to nothing."""
    planned = plan.lemma_.lower() in words("stance", "governors", "planned")
    return planned and word_of(plan.head) in words("stance", "governors", "dropped")


def is_asked_for(below: Token, governor: Token, event: Token) -> bool:
    """ "urged talks", "appealed for a truce": a noun names what is asked for, right under the word that asks; so do
    the verbs of "urged them to meet", "threatened to invade", "is ready to withdraw"."""
    named = governor.pos_ == "NOUN"  # "an advocate of talks" is somebody, not an act of asking
    asks = governor.lemma_.lower() in words("stance", "governors", "asked_nouns" if named else "asked")
    if event.pos_ == "VERB":
        held_out = asks or governor.lemma_.lower() in words("stance", "governors", "held_out")
        return held_out and below.i == first_of(event).i and below.dep_ in ("xcomp", "ccomp", "acl", "advcl", "pcomp")
    if event.pos_ != "NOUN" or not asks:
        return False
    return (below.i == first_of(event).i and below.dep_ in ("dobj", "nsubjpass", "conj")) or (
        below.dep_ == "prep" and event.head.i == below.i and below.lower_ in ("for", "to", "of", "on")
    )


def first_of(token: Token) -> Token:
    """The first of the words that a conjunction joins with it: "to halt (and negotiate)"."""
    while token.dep_ == "conj" and token.head.pos_ == token.pos_:
        token = token.head
    return token


def hypothetical(verb: Token, below: Token) -> Iterator[tuple[str, Token]]:
    """A clause under "if", "would" or "should" takes what it governs with it."""
    if below.dep_ in ("advcl", "relcl", "npadvmod"):
        return
    for child in verb.children:
        if child.dep_ == "mark" and child.lower_ in words("stance", "conditions", "marks"):
            yield "nothing", child
    yield from (cue for cue in auxiliaries(verb) if cue[0] == "nothing" or below.dep_ in ("xcomp", "nsubjpass"))
