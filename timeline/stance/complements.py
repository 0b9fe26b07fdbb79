"""What a verb, a noun or an adjective says of its complement: "plans to meet", "denied that they met", "calls for
talks"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.stance.clauses import is_vague
from timeline.stance.negation import negation
from timeline.stance.verb_forms import first_of
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

GOVERNED_AS = ("nothing", "denied", "cancelled", "alleged", "possible", "planned")


def governed(below: Token, governor: Token, event: Token) -> Iterator[tuple[str, Token]]:
    """What a governor says of its complement. Its subject is no complement, unless it is in the passive. An event that
    is asked for by its name ("called for talks", "a request for a truce") is on the table: possible."""
    word, verbal = word_of(governor), governor.pos_ == "VERB"
    if is_turned_down(governor):
        yield "nothing", governor
    if verbal and (below.dep_ == "nsubj" or (below.dep_ == "dobj" and is_named_so(governor))):
        return
    if is_content(below, governor):
        yield "alleged", governor
    if fits_form(governor, below) and is_asked_for(below, governor, event) and word == governor.lemma_.lower():
        yield "possible", governor
    if below == event and event.pos_ == "NOUN" and governor.lemma_ in words("stance", "governors", "ending"):
        yield "nothing", governor
    if governor.pos_ == "NOUN" and governor.dep_ in ("dobj", "nsubjpass") and is_dropped(governor):
        yield "cancelled", governor.head
    if is_hearsay(below, governor):
        yield ("alleged" if negation(governor) is None else "nothing"), governor
    if is_subjunctive(below):
        yield "nothing", governor
    yield from listed(word, below, governor, event)


def listed(word: str, below: Token, governor: Token, event: Token) -> Iterator[tuple[str, Token]]:
    """What the tables say of a governor, and what its negation makes of that."""
    negated = is_negated(governor)
    for status in GOVERNED_AS:
        if not fits_form(governor, below) or (is_past(below) and not is_wish(word, status)):
            continue
        if word in words("stance", "governors", status):
            if status == "alleged" and any(c.lower_ in words("stance", "adverbs", "manner") for c in event.children):
                return
            refuted = status == "alleged" and is_refuted(governor)
            yield "denied" if refuted else undone(status, event, negated=negated), governor
    unsaid = negated and below.dep_ == "ccomp" and word in words("stance", "negation", "saying")
    if unsaid or (negated and governor.pos_ == "NOUN"):
        yield "nothing", governor


def is_refuted(rumour: Token) -> bool:
    """ "denied rumours that he had resigned"."""
    taken = rumour.pos_ == "NOUN" and rumour.dep_ in ("dobj", "nsubjpass")
    return taken and rumour.head.lemma_ in words("stance", "governors", "denied")


def undone(status: str, event: Token, *, negated: bool) -> str:
    """ "is not planning to meet" denies it, "expects no attack" speaks of none; "denied the charges" does not deny that
    they were made."""
    if negated and status in ("planned", "possible"):
        return "nothing" if event.pos_ == "NOUN" else "denied"
    spoken = status == "denied" and event.lemma_.lower() in words("stance", "granted", "spoken")
    return "nothing" if spoken else status


def fits_form(governor: Token, below: Token) -> bool:
    """Some words look ahead only with an infinitive ("is set to meet"), only with a gerund ("talked of leaving"), or
    only in the passive ("is tipped to win")."""
    word, passive = word_of(governor), any(c.dep_ == "auxpass" for c in governor.children)
    forms = {
        "with_preposition": below.dep_ != "prep" or below.lower_ in ("for", "on"),
        "with_infinitive": below.dep_ in ("xcomp", "acl") and below.tag_ not in ("VBD", "VBZ", "VBP"),
        "with_gerund": below.tag_ == "VBG" or any(c.dep_ == "pcomp" for c in below.children),
        "in_passive": passive or (governor.tag_ == "VBN" and governor.dep_ in ("acl", "relcl")),
    }
    asked = [has for form, has in forms.items() if word in words("stance", "governors", form)]
    return any(asked) or not asked


def is_past(clause: Token) -> bool:
    """ "(agreed) that he had left", "(suggest) that the vote was rigged": a clause that tells of the past."""
    tags = {c.tag_ for c in clause.children if c.dep_ in ("aux", "auxpass")} or {clause.tag_}
    return clause.dep_ == "ccomp" and "VBD" in tags and "MD" not in tags


def is_wish(word: str, status: str) -> bool:
    """Whether even a clause in the past tense tells of nothing that has happened: "wished that he had left". Whoever
    agrees, expects or suggests that something happened only says so."""
    return status not in ("planned", "nothing") or (
        status == "nothing" and word not in words("stance", "reporting", "verbs")
    )


def is_named_so(governor: Token) -> bool:
    """ "called the deployment routine", "called a halt": the object of "call" is not what is called for."""
    return governor.lemma_ in words("stance", "governors", "with_preposition")


def is_negated(governor: Token) -> bool:
    """ "is not planning to meet", "none of them decided to meet", "no evidence that they met"."""
    if governor.pos_ != "NOUN" and negation(governor) is not None:
        return True
    dep, negations = ("det",) if governor.pos_ == "NOUN" else ("neg",), words("stance", "conditions", "negations")
    return any(c.dep_ in dep and c.lower_ in negations for c in governor.children)


def is_hearsay(below: Token, governor: Token) -> bool:
    """ "is believed to have fled", "is said to be hiding": nobody is named who says so."""
    passive = any(c.dep_ == "auxpass" for c in governor.children)
    return passive and below.dep_ == "xcomp" and governor.lemma_ in words("stance", "governors", "hearsay")


def is_content(clause: Token, governor: Token) -> bool:
    """ "accusations emerged that they attacked", "there are suggestions that they did": what is only said to be so."""
    subjects = (c.lemma_.lower() for c in governor.children if c.dep_ == "nsubj")
    emerged = governor.lemma_ in words("stance", "reporting", "emerging")
    if emerged and any(s in words("stance", "governors", "alleged") for s in subjects):
        return clause.dep_ == "ccomp"
    guessed = governor.pos_ == "NOUN" and governor.lemma_ in words("stance", "reporting", "guesses")
    tags = {c.tag_ for c in (clause, *clause.children) if c is clause or c.dep_ in ("aux", "auxpass")}
    return guessed and clause.dep_ == "acl" and "VBD" in tags and "MD" not in tags


def is_subjunctive(clause: Token) -> bool:
    """ "ordered that he be arrested": the bare form in a clause tells what is to be."""
    first = next((c for c in clause.children if c.dep_ in ("aux", "auxpass")), clause)
    that = any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)
    return clause.dep_ == "ccomp" and that and first.tag_ == "VB"


def word_of(verb: Token) -> str:
    """The lemma, with its particle where that makes another word of it: "call off"."""
    lemma = verb.lemma_.lower()
    phrases = (f"{lemma} {c.lower_}" for c in verb.children if c.dep_ == "prt")
    return next(
        (p for p in phrases if any(p in words("stance", "governors", s) for s in (*GOVERNED_AS, "refusing"))), lemma
    )


def is_dropped(plan: Token) -> bool:
    """ "abandoned its plan to attack": what is planned comes to nothing."""
    planned = plan.lemma_.lower() in words("stance", "governors", "planned")
    return planned and word_of(plan.head) in words("stance", "governors", "dropped")


def is_turned_down(offer: Token) -> bool:
    """ "rejected an offer of talks", "their invitation to meet was declined"."""
    offered = offer.lemma_.lower() in words("stance", "governors", "asked_nouns")
    taken = offer.dep_ in ("dobj", "nsubjpass")
    return offered and taken and word_of(offer.head) in words("stance", "governors", "refusing")


def is_asked_for(below: Token, governor: Token, event: Token) -> bool:
    """ "urged talks", "appealed for a truce": a noun names what is asked for, right under the word that asks; so do
    the verbs of "urged them to meet", "threatened to invade", "is ready to withdraw"."""
    named = governor.pos_ == "NOUN"  # "an advocate of talks" is somebody, not an act of asking
    asks = governor.lemma_.lower() in words("stance", "governors", "asked_nouns" if named else "asked")
    if event.pos_ == "VERB":
        held_out = asks or governor.lemma_.lower() in words("stance", "governors", "held_out")
        return held_out and below.i == first_of(event).i and below.dep_ in ("xcomp", "ccomp", "acl", "advcl", "pcomp")
    if event.pos_ == "NOUN" and below == event and below.dep_ == "dobj" and governor.lemma_ == "threaten":
        return True
    if event.pos_ != "NOUN" or not asks:
        return False
    if below.dep_ == "xcomp" and event.head.lower_ in words("stance", "nonfinite", "through"):
        return is_vague(event) and event.head.head == below  # "urged them to settle it through talks"
    return (below.i == first_of(event).i and below.dep_ in ("dobj", "nsubjpass", "conj")) or (
        below.dep_ == "prep" and event.head.i == below.i and below.lower_ in ("for", "to", "of", "on")
    )
