"""Several words of one clause that tell one event: a noun and the verb that carries it, an attack and its victims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.events.base import BESIDE, CLAUSE
from timeline.extraction.grammar import is_passive
from timeline.extraction.mention import Mention
from timeline.language import span_of

if TYPE_CHECKING:
    from spacy.tokens import Token

UNSAID = (CLAUSE, BESIDE)  # cases without a word that says what part somebody has


def carried_by(mention: Mention, mentions: tuple[Mention, ...]) -> Mention:
    """The mention whose verb tells what a noun of the same type adds to ("in the first talks since 1980, envoys are to
    meet"); else the mention itself."""
    above = mention.anchor.head
    if not mention.nominal or above.dep_ != "prep" or above.lower_ not in ("in", "for"):
        return mention
    told = (m for m in mentions if m.type is mention.type and not m.nominal and above.head in clause_of(m.head))
    return next(told, mention)


def clause_of(verb: Token) -> list[Token]:
    """The verb and those that it completes, up to the finite one ("are due to meet")."""
    chain = [verb]
    while chain[-1].dep_ in ("xcomp", "acomp", "ccomp") and chain[-1].head is not chain[-1]:
        chain.append(chain[-1].head)
    return chain


def just_told(mention: Mention, mentions: tuple[Mention, ...]) -> int | None:
    """Where the trigger starts with which the clause told this event before, by its verb or by a noun; else None."""
    verb = carried_by(mention, mentions)
    same = (m for m in mentions if m is not mention and (carried_by(m, mentions) is verb or tells_on(mention, m)))
    start = min((span_of(m.trigger)[0] for m in same), default=None)
    return start if start is not None and start < span_of(mention.trigger)[0] else None


def without_victims(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without those that only count the victims of another: "nine were killed in clashes" tells of
    clashes, and of no attack beside them; "nine were killed when rebels attacked" of one attack. How many there were is
    a detail of that event, and they are its target where it names none."""
    fallen = {id(m): [o for o in mentions if fell_in(m, o)] for m in mentions}
    return tuple(
        with_victims(m, [v for v in mentions if any(o is m for o in fallen[id(v)])])
        for m in mentions
        if not fallen[id(m)]
    )


def with_victims(event: Mention, verbs: Sequence[Mention]) -> Mention:
    """The event with the partakers of the verbs that count its victims, in roles that it leaves empty."""
    if not verbs:
        return event
    taken = {name: who for verb in verbs for name, who in verb.roles.items() if name in event.type.roles}
    own = {n: who for n, who in event.roles.items() if n not in taken or any(p.case not in UNSAID for p in who)}
    return replace(event, roles={**taken, **own}, told_by=verbs[0].head)


def fell_in(verb: Mention, other: Mention) -> bool:
    """Whether a verb says what befell somebody in the other event: that of which the noun is its subject, or a passive
    one. The deaths "in" an event of the same type are told by the verb itself (see `carried_by`)."""
    if not verb.nominal and other.nominal and verb.details and tells_on(verb, other):
        return True  # "The bombing killed nine and wounded twelve"
    if verb.nominal or verb.type.plover != other.type.plover or not is_passive(verb.head):
        return False
    if not other.nominal:
        when = any(c.lower_ in ("when", "as") for c in other.anchor.children)
        return when and other.anchor.dep_ == "advcl" and other.anchor.head == verb.head
    within = other.anchor.head
    while within.dep_ in ("conj", "pobj", "prep") and within.lower_ not in ("in", "during"):
        within = within.head
    return verb.type is not other.type and within.dep_ == "prep" and within.head in clause_of(verb.head)


def tells_on(verb: Mention, other: Mention) -> bool:
    """ "The raid killed nine" tells on of the raid; "killed nine and wounded twelve" count victims of one event; "shot
    and killed him" is one deed."""
    kin = verb.type in other.type.__mro__ or other.type in verb.type.__mro__
    if verb.nominal or not kin or other.head.doc is not verb.head.doc:
        return False
    first = verb.head.head if verb.head.dep_ == "conj" else verb.head
    if other.nominal:
        return other.anchor.dep_ == "nsubj" and other.anchor.head in (verb.head, first)
    counted = bool(verb.details) and verb.details == other.details
    return other.head == first != verb.head and (counted or undergo(verb) & undergo(other) != set())


def undergo(mention: Mention) -> set[int]:
    """Where those stand to whom it is done, in so many words."""
    return {p.head.i for phrases in mention.roles.values() for p in phrases if p.case == "object"}


def without_purposes(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without those that only say what another of their type was for: "met to discuss trade"."""
    return tuple(
        m
        for m in mentions
        if m.nominal
        or m.anchor.dep_ not in ("advcl", "acl", "xcomp", "relcl")
        or not any(o.type is m.type and o is not m and m.anchor.head in (o.anchor, o.head) for o in mentions)
    )
