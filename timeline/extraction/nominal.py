"""Nouns that name events: the verbs that carry them, and whether they speak of a particular event at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.extraction.grammar import arguments, is_passive
from timeline.extraction.mention import Phrase
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


MOVES = ("from", "to", "into", "by")
PARTAKERS = {"of", "by", "between", "with", "among", "possessor", "modifier", "against"}


def carrier(noun: Token) -> Token | None:
    """The light verb that carries the noun ("held a meeting", "talks took place"), or None."""
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    head = noun.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ == "NOUN":
        return carrier(noun.head.head) if noun.head.head.lemma_ in ("round", "series", "set", "spate", "wave") else None
    if noun.dep_ in ("dobj", "nsubjpass") and head.lemma_ in words("light_verbs", "object"):
        return head
    if noun.dep_ == "nsubj" and head.lemma_ in words("light_verbs", "subject"):
        return head
    if noun.dep_ == "pobj":
        verb = head.head if head.head.pos_ == "VERB" else head.head.head
        if any(carries(entry.split(), verb, head) for entry in words("light_verbs", "preposition")):
            return verb
    return None


def carries(entry: list[str], verb: Token, preposition: Token) -> bool:
    """Whether a verb carries a noun behind the preposition: "be in (talks)", "take part in (talks)", but not "the
    stakes in the talks are high"."""
    between = preposition.head == verb or preposition.head.lower_ in entry[1:-1]
    return entry[0] == verb.lemma_ and entry[-1] == preposition.lower_ and between


def nominal_arguments(noun: Token) -> tuple[Phrase, ...]:
    """The arguments of the noun, of its carrier, and those it shares with a conjoined one ("arrest and trial of X")."""
    found = list(arguments(noun))
    for partner in partners(noun):
        cases = {p.case for p in found}
        found += [p for p in arguments(partner) if p.case not in cases]
    verb = carrier(noun)
    if verb is not None:
        own = {t.i for t in noun.subtree}
        found += [
            replace(p, case="object") if p.case == "subject" and is_undergone(noun, verb) else p
            for p in arguments(verb)
            if p.head.i not in own
            and not (p.case == "object" and is_passive(verb))
            and not any(p.head.i == f.head.i for f in found)
        ]
    cases = {p.case for p in found}
    found += [p for p in misattached(found) if p.case not in cases]
    return tuple(sorted(found, key=lambda p: (p.head.i, p.case)))


def is_undergone(noun: Token, verb: Token) -> bool:
    """ "is under investigation", "came under attack": the subject is whom it is done to."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "under" and verb.lemma_ in ("be", "come", "remain", "stay")


def partners(noun: Token) -> Iterator[Token]:
    """The nouns that are conjoined with it."""
    if noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        yield noun.head
    yield from (c for c in noun.children if c.dep_ == "conj" and c.pos_ == "NOUN")


def misattached(phrases: list[Phrase]) -> Iterator[Phrase]:
    """ "the arrest in Evin prison of X": the parser hangs "of X" under the prison; it is the arrest's. So it does with
    "the expulsion of workers from Y"."""
    for phrase in phrases:
        wanted = ("of",) if phrase.case in ("in", "at", "on", "near", "by") else MOVES if phrase.case == "of" else ()
        yield from (p for p in arguments(phrase.head) if p.case in wanted)


def is_particular(noun: Token) -> bool:
    """False for "any talks", "no meeting", "future drills", "the prospect of an attack"."""
    before = {c.lower_ for c in noun.children if c.i < noun.i}
    if before & words("generic", "not_particular"):
        return False
    governor = noun.head.head if noun.dep_ == "pobj" else noun.head
    return not (governor.pos_ == "NOUN" and governor.lemma_ in words("generic", "hypothetical_nouns"))


def is_background(noun: Token) -> bool:
    """True for a noun that only says when or why something else happened ("after the meeting", "amid protests", "this
    attack"), with neither partakers nor a date of its own."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN"):
        first = first.head
    behind = first.dep_ == "pobj" and first.head.lower_ in words("generic", "background")
    pointed = any(c.lower_ in ("this", "these") for c in noun.children)
    if carrier(noun) is not None or not (behind or pointed):
        return False
    return not any(p.case in PARTAKERS or p.head.ent_type_ == "DATE" for p in arguments(noun))


def is_definite(noun: Token) -> bool:
    """True for "the meeting", "her arrest", "those talks"."""
    return any(c.lower_ in words("generic", "definite") for c in noun.children if c.i < noun.i)
