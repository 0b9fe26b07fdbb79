"""Which phrases fill which roles, and what the details are: by the cases that the event type declares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from timeline.events.base import Actors, Detail, EventType, Places, Role
from timeline.extraction.frames import TEMPORAL
from timeline.extraction.grammar import OUTSIDE_A_PHRASE, arguments, tokens_of
from timeline.extraction.kinds import KINDS, is_one_of
from timeline.extraction.mention import Phrase
from timeline.extraction.triggers import Match, lemma_of
from timeline.extraction.valency import TO_DO, is_infinitive
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

PLACE_ENTITIES = {"GPE", "LOC", "FAC"}
CanAct = Callable[["Token"], bool]
NUMBER = re.compile(
    r"^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)"
    r"teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|hundreds|thousands|tens)$",
    re.IGNORECASE,
)


def fill(
    roles: Mapping[str, Role], phrases: Iterable[Phrase], can_act: CanAct, verbs: frozenset[str] = frozenset()
) -> dict[str, tuple[Phrase, ...]]:
    """Role names to phrases. Required roles choose first, then the others in the order of their declaration; no phrase
    fills two roles, and an actor's role takes only what can act. `verbs` are those that tell the event."""
    left, filled = list(phrases), {}
    for name, role in sorted(roles.items(), key=lambda item: not item[1].required):
        fits = [p for p in left if stands_in(role, p, verbs) and accepts(role, p, can_act)]
        if not role.together:
            first = next((case for case in role.cases if any(p.case == case for p in fits)), None)
            fits = [p for p in fits if p.case == first]
        if fits:
            filled[name] = tuple(fits)
            left = [p for p in left if not any(p is f for f in fits)]
    return {name: filled[name] for name in roles if name in filled}


def stands_in(role: Role, phrase: Phrase, verbs: frozenset[str]) -> bool:
    """True when the phrase stands in one of the role's cases, with the verb and kind that this case asks for."""
    only = role.only or ((),) * len(role.cases)
    asked = (parts for case, parts in zip(role.cases, only, strict=True) if case == phrase.case)
    return any(all(part & verbs or is_one_of(phrase.head, part) for part in parts) for parts in asked)


def accepts(role: Role, phrase: Phrase, can_act: CanAct) -> bool:
    """True when the phrase can be what the role asks for."""
    if phrase.head.ent_type_ in TEMPORAL and not can_act(phrase.head):
        return False
    if role.kind is Places:
        return phrase.head.pos_ == "PROPN" or phrase.head.ent_type_ in PLACE_ENTITIES or names_a_place(phrase)
    return role.kind is not Actors or can_act(phrase.head) or counts_actors(phrase.head, can_act)


def names_a_place(phrase: Phrase) -> bool:
    """ "the coast of Lebanon", "his capital": a common noun for a place, or one with the name of a place in it."""
    return phrase.head.lemma_.lower() in words("metonyms", "sites") or any(
        t.ent_type_ in PLACE_ENTITIES for t in phrase.tokens
    )


def counts_actors(head: Token, can_act: CanAct) -> bool:
    """ "thousands of students", "a series of officials"; "Israeli jets" are Israel's."""
    if head.lemma_.lower() in words("metonyms", "machines"):
        return any(c.ent_type_ in ("NORP", "GPE", "ORG") for c in head.children if c.i < head.i)
    return head.lemma_.lower() in words("metonyms", "numbers") and any(
        can_act(t) for c in head.children if c.lower_ == "of" for t in c.children if t.dep_ == "pobj"
    )


def lacks(match: Match, filled: Mapping[str, Any]) -> bool:
    """True when a role that the type requires is empty."""
    return any(role.required and name not in filled for name, role in match.type.roles.items())


def impossible(match: Match, phrases: Iterable[Phrase], can_act: CanAct) -> bool:
    """True when the arguments show another sense: a word stands in `but_not`, or what stands as the subject of a verb
    cannot act ("the scene arrested every visitor"). What the trigger itself asks for is no other sense."""
    event_type = match.type
    named = {t.i for t in match.named}
    phrases = [p for p in phrases if p.head.i not in named]
    other = {case: frozenset(lemmas) - match.asked for case, lemmas in event_type.but_not.items()}
    if any(has_sense(p.head, other[p.case]) for p in phrases if p.case in other):
        return True
    infinitives = [c for c in match.head.children if is_infinitive(c)]
    if any(lemma_of(verb) in event_type.but_not.get(TO_DO, ()) for verb in infinitives):
        return True
    classified = [t for token in match.named if token.pos_ == "NOUN" for t in modifiers(token)]
    if any(belongs(t, other.get("modifier", frozenset())) for t in classified):
        return True
    return any(
        p.case == "subject"
        and p.head.i not in match.places
        and p.head.pos_ == "NOUN"
        and p.head.head.pos_ == "VERB"
        and takes_actor(event_type)
        and not (can_act(p.head) or stands_for_somebody(p.head))
        for p in phrases
    )


def has_sense(head: Token, words_or_kinds: frozenset[str]) -> bool:
    """Whether the head, what it counts, or a word that classifies it is one of these; a name that does is not meant: a
    Texas prisoner is no land."""
    counted = [t for c in head.children if c.lower_ == "of" for t in c.children]
    meant = [head, *(counted if head.lemma_.lower() in words("metonyms", "numbers") else ())]
    others = words_or_kinds - KINDS.keys()
    return any(belongs(t, words_or_kinds) for t in meant) or any(belongs(t, others) for t in modifiers(head))


def belongs(token: Token, words_or_kinds: frozenset[str]) -> bool:
    """Whether the token is one of the words, by its lemma or as it stands ("media"), or of one of the kinds."""
    return lemma_of(token) in words_or_kinds or token.lower_ in words_or_kinds or is_one_of(token, words_or_kinds)


def stands_for_somebody(head: Token) -> bool:
    """ "tanks shelled the town", "the resolution called for a truce", "thousands marched"."""
    return any(head.lemma_.lower() in words("metonyms", kind) for kind in ("machines", "deeds", "papers", "numbers"))


def takes_actor(event_type: type[EventType]) -> bool:
    """True when the subject of this type's verbs has to be somebody."""
    return any("subject" in r.cases and r.kind is Actors for r in event_type.roles.values())


def modifiers(head: Token) -> list[Token]:
    """The words that classify a noun: "fire drill", "peace talks". Those of a name do not ("the Trade Study Group")."""
    found = [c for c in head.children if c.dep_ in ("compound", "amod", "nmod") and c.i < head.i]
    return [c for c in found if not (head.pos_ == "PROPN" and c.pos_ == "PROPN")]


def details(
    event_type: type[EventType], match: Match, phrases: Iterable[Phrase], filled: Mapping[str, tuple[Phrase, ...]]
) -> dict[str, Any]:
    """The details that are said, by name."""
    phrases = list(phrases)
    free = [p for p in phrases if not any(p is f for group in filled.values() for f in group)]
    values = {
        name: number_of(d, match, phrases) if d.number else detail_value(d, match, free)
        for name, d in event_type.details.items()
    }
    return {name: value for name, value in values.items() if value is not None}


def detail_value(detail: Detail, match: Match, phrases: list[Phrase]) -> Any:
    """One detail, or None: by the trigger's words, by the case of a phrase, or by the words that introduce it."""
    by_trigger = dict(detail.by_trigger)
    for token in match.tokens:
        if lemma_of(token) in by_trigger:
            return by_trigger[lemma_of(token)]
    for cue in detail.cues:
        value = by_case(cue, phrases) or (by_cue(cue, match) if " " in cue else None)
        if value is not None:
            return value
    return None


def number_of(detail: Detail, match: Match, phrases: list[Phrase]) -> str | None:
    """What is counted, with its number: a phrase in the case of a cue ("900 paratroopers"), or the object of a verb of
    the sentence that is a cue ("killed 12 sailors", "left nine dead")."""
    verbs = [t for t in match.head.sent if t.lemma_.lower() in detail.cues and t.pos_ in ("VERB", "ADJ")]
    undergone = [p for verb in verbs for p in arguments(verb) if p.case == "object"]
    named = [p for cue in detail.cues for p in phrases if p.case == cue]
    for phrase in (*named, *undergone):
        if phrase.head.ent_type_ not in TEMPORAL and any(NUMBER.match(t.text) for t in phrase.tokens):
            return phrase.text
    return None


def by_case(cue: str, phrases: list[Phrase]) -> Any:
    """The words of the phrase in that case."""
    for phrase in phrases:
        if phrase.case == cue and phrase.head.ent_type_ not in TEMPORAL:
            return " ".join(t.text for t in tokens_of(phrase.head, whole=True)).replace(" 's", "'s")
    return None


def by_cue(cue: str, match: Match) -> str | None:
    """What follows the words of the cue in the clause of the trigger: "on a charge of" → "espionage"."""
    sought, sentence = cue.split(), match.head.sent
    texts = [t.lower_ for t in sentence]
    for i in range(len(texts) - len(sought)):
        if texts[i : i + len(sought)] != sought or i < match.head.i - sentence.start:
            continue
        last = sentence[i + len(sought) - 1]
        below = next((c for c in last.children if c.dep_ in ("pobj", "pcomp", "dobj")), None)
        if below is not None:
            kept = [t for t in below.subtree if t.dep_ not in OUTSIDE_A_PHRASE or t is below]
            return below.doc[kept[0].i : kept[-1].i + 1].text
    return None
