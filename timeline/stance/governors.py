"""What governs an event says how it stands in the world: the climb from its word to the root of the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.stance.clauses import AIM, aim, instead_of, is_aim, is_implied, is_perfect, is_vague, standing
from timeline.stance.complements import governed
from timeline.stance.granted import is_granted, is_known, only_told_of
from timeline.stance.negation import negation
from timeline.stance.nonfinite import unstated
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


def above(event: Token, head: Token) -> Iterator[tuple[str, Token]]:
    """Cues that govern the event's verb or noun, the nearest first; a fact ends the climb. `head` carries the event."""
    below, token = event, event.head
    while below.i != token.i:
        if is_before_colon(below, token):
            return
        if is_aim(below) and is_done(event, head, below):
            yield from aim(below)
        elif stands_apart(below):
            yield from (cue for cue in standing(below) if cue[0] == "nothing" or is_done(event, head, below))
            return
        carried = head != event and (token == head or head.is_ancestor(token))
        if (not carried and is_granted(event, below, token)) or is_astray(below, token):
            return
        yield from to_be_done(token, below)
        yield from told_of_subject(token, below)
        if below.dep_ == "pcomp" and token.lower_ == "without":
            yield "denied", token  # "left without meeting the minister"
        yield from instead_of(below, token)
        if is_purpose(below, token):
            yield AIM, token
        elif below.dep_ in COMPLEMENTS or governs_phrase(token, below):
            near = head != event or below == event or (event.head == below and below.dep_ == "prep")
            yield from (c for c in governed(below, token, event) if near or not is_untouched(event, c[0]))
            if token.lemma_ in words("stance", "governors", "fact"):
                yield from wished(token)
                return
        yield from unstated(below, token)
        if token.pos_ in ("VERB", "AUX"):
            yield from hypothetical(token, below, event)
        below, token = token, token.head


def is_untouched(event: Token, status: str) -> bool:
    """ "accused them of lying about the attack": what is alleged or denied is not the attack."""
    return is_known(event) and status in ("alleged", "denied")


def is_purpose(below: Token, noun: Token) -> bool:
    """ "in order to arrest them"."""
    return below.dep_ == "acl" and noun.lower_ == "order" and noun.head.lower_ == "in"


def is_done(event: Token, head: Token, clause: Token) -> bool:
    """Whether it is the event that a clause tells of: its verb carries it, or what it completes, or brings it up ("to
    persuade them to meet", "to reach a deal"); "to punish them for leaving" is about something else, and "to have left"
    looks back."""
    below = head
    if is_perfect(head):
        return False
    if head == event and event.pos_ in ("NOUN", "PROPN"):
        below = next((t for t in event.ancestors if t.pos_ in ("VERB", "AUX")), event)
        causes = below.lemma_ in words("stance", "nonfinite", "causing")
        if not causes or not any(brings_up(t, event) for t in (event, event.head)):
            return False
    while below != clause and below.dep_ in ("xcomp", "conj", "ccomp"):
        below = below.head
        if below.lemma_ in words("stance", "reporting", "verbs"):
            return False
    return below == clause


def is_astray(below: Token, verb: Token) -> bool:
    """A past tense that the parser joins with an infinitive: "preferred to talk and resisted" is two statements."""
    return below.dep_ == "conj" and below.tag_ == "VBD" and is_infinitive(verb)


def wished(verb: Token) -> Iterator[tuple[str, Token]]:
    """ "would welcome talks": what somebody would be glad of is not there."""
    if verb.lemma_ in words("stance", "governors", "glad"):
        yield from (cue for cue in auxiliaries(verb) if cue[0] == "nothing")


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
        between = [c for c in verb.children if c.dep_ in ("prep", "acomp", "attr") and verb.i < c.i < infinitive.i]
        yield from ((s, verb) for s in said_between(between))


def said_between(words_between: list[Token]) -> Iterator[str]:
    """What stands between "is" and "to meet": nothing ("is to meet"), "the favourite", "the first"; under others, such
    as "it is up to them to meet", nothing is said of its happening."""
    if any(is_implied(c) for c in words_between):
        return
    listed = (s for s in ("possible", "planned") for c in words_between if c.lemma_ in words("stance", "governors", s))
    yield next(listed, "nothing") if words_between else "planned"


def told_of_subject(verb: Token, subject: Token) -> Iterator[tuple[str, Token]]:
    """ "The talks are likely", "the vote was due in May": what an adjective says of an event as its subject."""
    if verb.lemma_ == "be" and subject.dep_ == "nsubj":
        for child in verb.children:
            yield from (
                (s, child)
                for s in ("possible", "planned")
                if child.dep_ == "acomp" and child.lower_ in words("stance", "governors", s)
                if s == "planned" or not tells_effect(subject, child)
            )


def tells_effect(subject: Token, adjective: Token) -> bool:
    """ "The talks are likely to help": the talks are there, and their effect is only likely."""
    done = next((c for c in adjective.children if c.dep_ == "xcomp"), None)
    return done is not None and only_told_of(subject, done)


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


def hypothetical(verb: Token, below: Token, event: Token) -> Iterator[tuple[str, Token]]:
    """A clause under "if", "would" or "should" takes what it governs with it; under "may" and "will", an infinitive, a
    means ("by attacking") or a noun that brings up something new ("will lead to protests")."""
    if below.dep_ in ("advcl", "relcl", "npadvmod"):
        return
    for child in verb.children:
        if child.dep_ == "mark" and child.lower_ in words("stance", "conditions", "marks"):
            yield "nothing", child
    shares = (
        below.dep_ in ("xcomp", "nsubjpass") or is_ranked(below, event) or is_means(below) or brings_up(below, event)
    )
    untouched = below.dep_ == "nsubjpass" and is_known(event)
    for status, cue in auxiliaries(verb):
        if status == "nothing" or (shares and not (untouched and status == "possible")):
            yield status, cue
    if (is_means(below) or brings_up(below, event)) and (denied := negation(verb)):
        yield "nothing", denied


def is_before_colon(clause: Token, verb: Token) -> bool:
    """ "They reached a deal: both would leave": two statements, though the parser hangs the first on the second."""
    between = clause.doc[clause.i : max(clause.i, verb.i)]
    return clause.dep_ == "ccomp" and any(t.text in (":", ";", "--") for t in between)


def is_ranked(noun: Token, event: Token) -> bool:
    """ "will be the first to visit": the infinitive of what somebody is."""
    return noun.dep_ == "attr" and event.head == noun and is_infinitive(event) and is_implied(noun)


def is_means(preposition: Token) -> bool:
    """ "win by attacking", "coerced them into leaving"."""
    gerund = any(c.dep_ == "pcomp" and c.pos_ == "VERB" for c in preposition.children)
    return gerund and preposition.dep_ == "prep" and preposition.lower_ in words("stance", "nonfinite", "means")


def brings_up(below: Token, event: Token) -> bool:
    """ "make concessions", "lead to war", "there are talks", "is followed by a meeting": an argument that is new."""
    if not is_vague(event):
        return False
    if below == event:
        return below.dep_ in ("dobj", "attr")
    led_to = below.dep_ == "prep" and below.lower_ in ("to", "into", "for")
    return event.head == below and (led_to or below.dep_ == "agent")
