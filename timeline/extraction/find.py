"""Find the mentions of events in a document: triggers, their arguments, the roles these fill."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.events.base import OWNER, Actors, EventType, Places, Things
from timeline.extraction.clause import with_clause
from timeline.extraction.grammar import arguments, under_preposition
from timeline.extraction.mention import Mention, Phrase
from timeline.extraction.nominal import carrier, is_background, is_definite, is_particular, nominal_arguments
from timeline.extraction.patterns import Pattern, compile_triggers
from timeline.extraction.roles import CanAct, details, fill, impossible, lacks
from timeline.extraction.subject import is_of_art_or_sport, with_public_parties
from timeline.extraction.triggers import Match, lemma_of, matches, says
from timeline.language import Document, Sentence
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

PLACE_CASES = (
    "in",
    "at",
    "near",
    "off",
    "outside",
    "inside",
    "on",
    "across",
    "along",
    "around",
    "to",
    "into",
    "modifier",
    "possessor",
    "of",
    "over",
    "from",
    "aboard",
    "through",
    "within",
)


def find_mentions(document: Document, event_types: Iterable[type[EventType]], can_act: CanAct) -> tuple[Mention, ...]:
    """Every mention of an event of these types, in the order of the text."""
    index = compile_triggers(event_types)
    before: Sentence | None = None
    found: list[Mention] = []
    told: set[type[EventType]] = set()
    for sentence in document.sentences:
        found += without_doubles(list(in_sentence(sentence, before, told, index, can_act)))
        told |= {kind for mention in found for kind in mention.type.__mro__}
        before = sentence
    return with_public_parties(found) if is_of_art_or_sport(document) else tuple(found)


def without_doubles(found: list[Mention]) -> Iterator[Mention]:
    """One mention for "held talks" and "talks with the rebels" where it is the same noun: that of the verb, or of the
    longer trigger, with what the other one knows besides; and that of the narrower type where one word says both."""
    for m in found:
        others = [o for o in found if issubclass(o.type, m.type) and o is not m]
        if any(is_part(m, o) if o.type is m.type else o.anchor == m.anchor for o in others):
            continue
        for same in (o for o in others if o.type is m.type and is_part(o, m)):
            m = replace(m, roles={**same.roles, **m.roles}, details={**same.details, **m.details})
        yield m


def is_part(noun: Mention, whole: Mention) -> bool:
    """Whether the noun that names the event stands among the words of the other one."""
    within = noun.anchor in whole.trigger
    return within and (whole.anchor not in noun.trigger or len(whole.trigger) > len(noun.trigger))


def in_sentence(
    sentence: Sentence,
    before: Sentence | None,
    told: set[type[EventType]],
    index: Mapping[str, tuple[Pattern, ...]],
    can_act: CanAct,
) -> Iterator[Mention]:
    """The mentions of one sentence; `before` is the sentence before it, `told` the types of which the text spoke."""
    for match in matches(sentence.span, index, lambda match: in_context(match, before, told), can_act):
        if (mention := read(match, sentence, can_act)) is not None:
            yield mention


def in_context(match: Match, before: Sentence | None, told: Collection[type[EventType]]) -> bool:
    """True when the type asks for no context, or one of its words stands in the sentence; or in the one before it,
    where the trigger compares itself with something said there ("a similar bill", "such exercises"). False where a
    word shows that the sentence is about something else."""
    if match.type.elsewhere and any(says(t, frozenset(match.type.elsewhere)) for t in match.head.sent):
        return False
    context = {word.lower() for word in match.type.context}
    tokens = [t for t in match.head.sent if t is not match.head]
    compares = any(c.lower_ in words("generic", "comparing") for token in match.tokens for c in token.children)
    if compares and before is not None:
        tokens += before.span
    fits = not context or any(t.lemma_.lower() in context or t.lower_ in context for t in tokens)
    return fits and in_company(match, before, told)


def in_company(match: Match, before: Sentence | None, told: Collection[type[EventType]]) -> bool:
    """True when the words that the trigger asks for stand in its sentence or the one before; or when "the attack" can
    speak of one that the text has told: a word keeps its sense throughout a text (Gale, Church and Yarowsky 1992). The
    words that it shuns must not stand in its sentence."""
    if match.far and any(says(t, match.far) for t in match.head.sent):
        return False
    if not match.near or (match.type in told and is_definite(match.head)):
        return True
    near = [*match.head.sent, *(before.span if before is not None else ())]
    return any(says(t, match.near) for t in near if t.i not in match.places)


def read(match: Match, sentence: Sentence, can_act: CanAct) -> Mention | None:
    """The mention that this match is, or None when its arguments show another sense or no particular event."""
    head = match.head
    nominal = head.pos_ in ("NOUN", "PROPN")
    if nominal and (not is_particular(head) or is_background(head)):
        return None
    governor = (carrier(head) or head) if nominal else head
    phrases = tuple(all_arguments(match, nominal=nominal))
    filled = fill(match.type.roles, phrases, can_act, frozenset({lemma_of(head), lemma_of(governor)}))
    definite = nominal and is_definite(head)
    if lacks(match, filled) and not definite or impossible(match, phrases, can_act):
        return None
    return Mention(
        type=match.type,
        sentence=sentence,
        trigger=tuple(sorted(match.named, key=lambda t: t.i)),
        anchor=head,
        head=governor,
        roles=with_clause(match.type.roles, of_kind(Actors, match, filled), head, governor),
        places=(*named_places(match, filled), *places(phrases)),
        definite=definite,
        lacking=lacks(match, filled),
        details={**things(match, filled), **details(match.type, match, phrases, filled)},
    )


def of_kind(kind: type, match: Match, filled: Mapping[str, tuple[Phrase, ...]]) -> dict[str, tuple[Phrase, ...]]:
    """The roles of that kind."""
    return {name: phrases for name, phrases in filled.items() if match.type.roles[name].kind is kind}


def things(match: Match, filled: Mapping[str, tuple[Phrase, ...]]) -> dict[str, str]:
    """What fills a role without being an actor or a place: its words, if they say more than "it"."""
    named = of_kind(Things, match, filled).items()
    said = {name: ", ".join([p.text for p in phrases if p.head.pos_ != "PRON"]) for name, phrases in named}
    return {name: text for name, text in said.items() if text}


def named_places(match: Match, filled: Mapping[str, tuple[Phrase, ...]]) -> tuple[Phrase, ...]:
    """What fills a role that asks for a place."""
    return tuple(p for phrases in of_kind(Places, match, filled).values() for p in phrases)


def all_arguments(match: Match, *, nominal: bool) -> Iterator[Phrase]:
    """The arguments of all words of the trigger, and of the deed that does it ("a Syrian strike killed …"); those words
    themselves are none."""
    seen: set[tuple[int, str]] = set()
    deed = match.doer if match.doer and match.doer.lemma_.lower() in words("metonyms", "deeds") else None
    for token in (*match.tokens, *((deed,) if deed else ())):
        if token is not match.head and (token.pos_ not in ("NOUN", "PROPN", "VERB") or token.dep_ == "ccomp"):
            continue  # "Chad claimed that jets had bombed it": what the clause tells has partakers of its own
        own = nominal_arguments(token) if nominal and token is match.head else arguments(token)
        for phrase in own:
            if phrase.case in ("modifier", "possessor") and token is not deed and is_partaker(token, match):
                phrase = replace(phrase, case=OWNER)
            if (phrase.head.i, phrase.case) not in seen:
                seen.add((phrase.head.i, phrase.case))
                yield phrase


def is_partaker(token: Token, match: Match) -> bool:
    """Whether a word of the trigger names no event but who or what has part in it: what is found as a kind of word, or
    a place ("seized the Chadian embassy")."""
    return token not in match.named or (token is not match.head and token.lemma_.lower() in words("metonyms", "sites"))


def places(phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """The phrases that may name the place, the likeliest case first; then those below them ("at a dinner in Rome")."""
    fits = sorted((p for p in phrases if p.case in PLACE_CASES), key=lambda p: (PLACE_CASES.index(p.case), p.head.i))
    inner = [
        p
        for outer in fits
        if outer.case in ("at", "in", "during", "on")
        for token in outer.head.subtree
        if token.dep_ == "prep" and token.lower_ in ("at", "in")
        for p in under_preposition(token)
    ]
    return (*fits, *(p for p in inner if all(p.head.i != f.head.i for f in fits)))
