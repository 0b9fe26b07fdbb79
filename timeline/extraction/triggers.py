"""Where in a sentence an event type is triggered. The small language of trigger strings is that of `events/base.py`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.base import EventType
from timeline.extraction.grammar import objects, subjects
from timeline.extraction.valency import LABELS, SOMEBODY_NAMED, has_valency, is_complemented, is_infinitive, is_no_event

if TYPE_CHECKING:
    from spacy.tokens import Token

PREPOSITIONS = {"of", "on", "to", "for", "with", "between", "against", "in", "from", "over", "by", "at"}
VERB, NOUN = "verb", "noun"
PLACE = "PLACE"
WORD_CLASS = {"VERB": VERB, "AUX": VERB, "NOUN": NOUN, "PROPN": NOUN, "ADJ": "adjective"}
NEAR = {
    "prt",
    "prep",
    "dobj",
    "nsubjpass",
    "attr",
    "oprd",
    "acomp",
    "advmod",
    "dative",
    "agent",
    "ccomp",
    "xcomp",
    "obj",
    "npadvmod",
}
MODIFIERS = {"compound", "amod", "nmod", "poss", "nummod"}

TEMPORAL = {"DATE", "TIME"}
PLACES = {"GPE", "LOC", "FAC"}

Alternatives = frozenset[str]


@dataclass(frozen=True)
class Pattern:
    """One trigger: its type, the alternatives for its head, those before it and those below it; `valency` is the
    label of a dictionary where the trigger has one ("vi", "vt", "vr")."""

    type: type[EventType]
    word_class: str
    head: Alternatives
    before: tuple[Alternatives, ...] = ()
    below: tuple[Alternatives, ...] = ()
    valency: str = ""


@dataclass(frozen=True, eq=False)
class Match:
    """A pattern found in a sentence. `tokens[0]` is the head."""

    type: type[EventType]
    tokens: tuple[Token, ...]

    @property
    def head(self) -> Token:
        return self.tokens[0]

    @property
    def places(self) -> frozenset[int]:
        return frozenset(t.i for t in self.tokens)


def read_trigger(event_type: type[EventType], text: str) -> Pattern:
    """The pattern that a trigger string describes."""
    *named, last = text.split()
    label = last if named and last in LABELS else ""
    parts = [frozenset(w.split("|")) for w in (named if label else (*named, last))]
    if label != "n":
        return Pattern(event_type, VERB, parts[0], below=tuple(parts[1:]), valency=label)
    split = next((i for i, p in enumerate(parts) if i and p & PREPOSITIONS), len(parts))
    return Pattern(event_type, NOUN, parts[split - 1], tuple(parts[: split - 1]), tuple(parts[split:]))


def compile_triggers(event_types: Iterable[type[EventType]]) -> Mapping[str, tuple[Pattern, ...]]:
    """All patterns of these types, by each lemma that can be their head."""
    index: dict[str, list[Pattern]] = defaultdict(list)
    for event_type in event_types:
        for text in event_type.triggers:
            pattern = read_trigger(event_type, text)
            for lemma in sorted(pattern.head):
                index[lemma].append(pattern)
    return {lemma: tuple(patterns) for lemma, patterns in index.items()}


def lemma_of(token: Token) -> str:
    """The lemma in lower case; the tagger takes many capitalised plurals for names ("Talks"), so these lose their s."""
    lemma = token.lemma_.lower()
    if token.pos_ == "PROPN" and token.tag_ == "NNPS" and lemma.endswith("s") and not lemma.endswith("ss"):
        return lemma[:-1]
    return lemma


def matches(
    sentence: Iterable[Token],
    index: Mapping[str, tuple[Pattern, ...]],
    fits: Callable[[Match], bool],
    can_act: Callable[[Token], bool],
) -> tuple[Match, ...]:
    """Every trigger in the sentence that fits; one that lies within a longer one, or a broader type on the same words,
    is left out."""
    found = [
        m
        for token in sentence
        for pattern in patterns_at(token, index)
        if (m := match(pattern, token, can_act)) is not None and fits(m)
    ]
    found = sorted(found, key=lambda m: (-len(m.tokens), m.head.i, m.type.name))
    kept: list[Match] = []
    for candidate in found:
        if not any(covers(other, candidate) for other in kept):
            kept = [m for m in kept if not covers(candidate, m)] + [candidate]
    return tuple(sorted(kept, key=lambda m: (m.head.i, m.type.name)))


def patterns_at(token: Token, index: Mapping[str, tuple[Pattern, ...]]) -> Iterator[Pattern]:
    """The patterns whose head is the lemma, or the form as it stands ("talks n" is the plural only)."""
    yield from index.get(lemma_of(token), ())
    if token.lower_ != lemma_of(token):
        yield from index.get(token.lower_, ())


def covers(longer: Match, shorter: Match) -> bool:
    """True when the shorter match says nothing that the longer one does not say better."""
    if longer.type is shorter.type:
        return shorter.head.i == longer.head.i or shorter.places <= longer.places
    return (shorter.places < longer.places and shorter.head.i == longer.head.i) or (
        shorter.places == longer.places and issubclass(longer.type, shorter.type)
    )


def match(pattern: Pattern, token: Token, can_act: Callable[[Token], bool]) -> Match | None:
    """The pattern with this token as its head, or None."""
    if WORD_CLASS.get(token.pos_) != pattern.word_class and not is_participle(pattern, token):
        return None
    if pattern.word_class == NOUN and (token.ent_type_ in TEMPORAL or classifies(token)):
        return None
    if token.tag_ == "VBG" and token.dep_ == "amod" and token.i < token.head.i:  # "the investigating officer"
        return None
    if (pattern.valency and not has_valency(token, pattern.valency)) or is_no_event(token):
        return None
    tokens = [token]
    nearby = list(frame(token)) if pattern.below else []
    before = [c for c in token.children if c.i < token.i] if pattern.before else []
    for wanted, pool in (*((w, before) for w in pattern.before), *((w, nearby) for w in pattern.below)):
        hit = next((t for t in pool if t not in tokens and completes(t, wanted, tokens)), None)
        if hit is not None:
            tokens.append(hit)
        elif not is_complemented(tokens, wanted, can_act):
            return None
    if pattern.valency and any(
        c.dep_ == "prt" and c not in tokens for c in token.children
    ):  # "backed up" is not "back"
        return None
    return Match(pattern.type, tuple(tokens))


def completes(token: Token, wanted: Alternatives, matched: list[Token]) -> bool:
    """True when the token is what the trigger asks for next: one of its words, or the place right below them."""
    if PLACE in wanted and token.ent_type_ in PLACES and token.dep_ in ("pobj", "dobj") and token.head in matched:
        return True
    return says(token, wanted) and is_governed(token, matched)


def says(token: Token, wanted: Alternatives) -> bool:
    """True when the token is one of the words, by its lemma or as it stands. A verb in -ing is no noun: "stopped
    talking", "a mould-breaking dialogue"."""
    if token.pos_ in ("VERB", "ADJ") and token.tag_ == "VBG":
        return token.lower_ in wanted
    return lemma_of(token) in wanted or token.lower_ in wanted


def is_governed(token: Token, matched: list[Token]) -> bool:
    """A preposition belongs to a trigger whose words govern it: "called for talks", "sent troops into", but not "called
    it a model for others"; the parser hangs it under whoever is addressed, too ("asked the clerk for a form"). A
    particle stands alone: not "turned upside down"."""
    if token.dep_ == "advmod" and any(c.dep_ == "advmod" and c.lower_ == "upside" for c in token.children):
        return False
    if token.dep_ != "prep" or token.head in matched:
        return True
    verb, above = matched[0], token.head
    addressed = above.head is verb and (above.pos_ in ("PROPN", "PRON") or above.ent_type_ in SOMEBODY_NAMED)
    return addressed or above.dep_ in ("prt", "prep", "advmod", "npadvmod", "agent", "conj")


def classifies(noun: Token) -> bool:
    """True for a noun that only says of what kind another is: "attack helicopters", "the peace-talks venue"."""
    return noun.dep_ in ("compound", "nmod", "npadvmod") and noun.head.i > noun.i


def tells_time(preposition: Token) -> bool:
    """ "on 3 May", "in March": a preposition of time belongs to no trigger ("signed on" is not "signed on Monday")."""
    return preposition.pos_ == "ADP" and any(c.ent_type_ in TEMPORAL for c in preposition.children if c.dep_ == "pobj")


def is_participle(pattern: Pattern, token: Token) -> bool:
    """ "the detained academic": a verb in the place of an adjective."""
    return pattern.word_class == VERB and token.tag_ in ("VBN", "VBG") and token.pos_ in ("VERB", "ADJ")


def frame(head: Token) -> Iterator[Token]:
    """The words that may complete a trigger: particles, prepositions, the heads of subjects, objects and prepositional
    objects, their conjuncts and modifiers."""
    direct = [c for c in head.children if c.dep_ in NEAR or c.dep_ in MODIFIERS or is_infinitive(c)]
    undergone = list(objects(head)) if head.pos_ == "VERB" else []
    equated = any(c.dep_ in ("attr", "acomp") for c in head.children)  # "ministers became weary" makes no minister
    partakers = [t for case, t in (*undergone, *subjects(head)) if case == "object" or not (undergone or equated)]
    for token in (*direct, *partakers):
        if tells_time(token):
            continue
        yield token
        if token.dep_ == "agent":  # who does it is no part of what is done
            continue
        if token.dep_ in (
            "ccomp",
            "xcomp",
            "advcl",
        ):  # "charged that …", "said that they must …"; its own phrases are its own
            parts = [c for c in token.children if c.dep_ in ("mark", "neg", "prt", "aux", "acomp") and c.tag_ != "TO"]
            yield from (c for c in parts if c.tag_ != "MD" or not any(p.lemma_ == "have" for p in parts))
            continue
        below = [c for c in token.children if c.dep_ in ("pobj", "prep", "attr", "prt", "xcomp") or c.dep_ in MODIFIERS]
        for child in (*below, *(c for c in token.children if c.dep_ == "conj" and c.pos_ == "NOUN")):
            yield child
            yield from (c for c in child.children if c.dep_ in MODIFIERS or (child.dep_ == "prep" and c.dep_ == "pobj"))
