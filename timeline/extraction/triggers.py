"""Where in a sentence an event type is triggered. The small language of trigger strings is that of `events/base.py`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.base import EventType
from timeline.extraction.grammar import objects, subjects
from timeline.extraction.kinds import is_one_of, kinds
from timeline.extraction.valency import doers, has_valency

if TYPE_CHECKING:
    from spacy.tokens import Token

PREPOSITIONS = {"of", "on", "to", "for", "with", "between", "against", "in", "from", "over", "by", "at"}
VERB, NOUN = "verb", "noun"
LABELS = {"n", "vi", "vt", "vr"}
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
SOMEBODY = {"PERSON", "ORG", "GPE", "NORP"}

Alternatives = frozenset[str]


@dataclass(frozen=True)
class Pattern:
    """One trigger: its type, the alternatives for its head, those before it and those below it; `valency` is the
    label of a dictionary where the trigger has one ("vi", "vt", "vr"); `subject` who must do it, `near` what must
    stand in the sentence, `far` what must not."""

    type: type[EventType]
    word_class: str
    head: Alternatives
    before: tuple[Alternatives, ...] = ()
    below: tuple[Alternatives, ...] = ()
    valency: str = ""
    subject: Alternatives = frozenset()
    near: Alternatives = frozenset()
    far: Alternatives = frozenset()


@dataclass(frozen=True, eq=False)
class Match:
    """A pattern found in a sentence. `tokens[0]` is the head, `near` and `far` are the company that it asks
    for, `doer` the subject for which it asked. `named` are the words that name the event: those found as a kind of word
    are none ("killed", not "killed nine villagers")."""

    type: type[EventType]
    tokens: tuple[Token, ...]
    near: Alternatives = frozenset()
    far: Alternatives = frozenset()
    doer: Token | None = None
    named: tuple[Token, ...] = ()

    @property
    def head(self) -> Token:
        return self.tokens[0]

    @property
    def places(self) -> frozenset[int]:
        return frozenset(t.i for t in (*self.tokens, *((self.doer,) if self.doer else ())))


def read_trigger(event_type: type[EventType], text: str) -> Pattern:
    """The pattern that a trigger string describes."""
    text, _, shunned = text.partition(" not near ")
    text, _, company = text.partition(" near ")
    near, far = frozenset(company.split("|")) - {""}, frozenset(shunned.split("|")) - {""}
    *named, last = text.split()
    label = last if named and last in LABELS else ""
    parts = [frozenset(w.split("|")) for w in (named if label else (*named, last))]
    if label != "n":
        subject = parts.pop(0) if parts[0] & kinds() else frozenset()
        return Pattern(event_type, VERB, parts[0], (), tuple(parts[1:]), label, subject, near, far)
    at = next((i for i, p in enumerate(parts) if i and p & PREPOSITIONS), len(parts))
    return Pattern(event_type, NOUN, parts[at - 1], tuple(parts[: at - 1]), tuple(parts[at:]), near=near, far=far)


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
    sentence: Iterable[Token], index: Mapping[str, tuple[Pattern, ...]], fits: Callable[[Match], bool] = lambda _: True
) -> tuple[Match, ...]:
    """Every trigger in the sentence that fits; one that lies within a longer one, or a broader type on the same words,
    is left out."""
    found = [
        m
        for token in sentence
        for pattern in patterns_at(token, index)
        if (m := match(pattern, token)) is not None and fits(m)
    ]
    found = sorted(found, key=lambda m: (-len(m.places), m.head.i, m.type.name))
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


def match(pattern: Pattern, token: Token) -> Match | None:
    """The pattern with this token as its head, or None."""
    if WORD_CLASS.get(token.pos_) != pattern.word_class and not is_participle(pattern, token):
        return None
    if pattern.word_class == NOUN and (token.ent_type_ in TEMPORAL or classifies(token)):
        return None
    if token.tag_ == "VBG" and token.dep_ == "amod" and token.i < token.head.i:  # "the investigating officer"
        return None
    if pattern.valency and not has_valency(token, pattern.valency):
        return None
    doer = next((t for t in doers(token) if says(t, pattern.subject)), None) if pattern.subject else None
    if pattern.subject and doer is None:
        return None
    tokens, named = [token], [token]
    nearby = list(frame(token)) if pattern.below else []
    before = [c for c in token.children if c.i < token.i] if pattern.before else []
    for wanted, pool in (*((w, before) for w in pattern.before), *((w, nearby) for w in pattern.below)):
        hit = next((t for t in pool if t not in (doer, *tokens) and fits_there(t, wanted, tokens)), None)
        if hit is None:
            return None
        tokens.append(hit)
        named += [hit] if literal(hit, wanted) else []
    return Match(pattern.type, tuple(tokens), pattern.near, pattern.far, doer, tuple(named))


def fits_there(token: Token, wanted: Alternatives, matched: list[Token]) -> bool:
    """True when the token says what the trigger wants, under one of its words. What only describes is no instance of a
    kind: "provided military aid" provides no military, "moved the families of troops" no troops."""
    owner = token.dep_ == "pobj" and token.head.lower_ == "of" and token.head not in matched
    inner = owner or (token.dep_ in MODIFIERS and token.head not in matched[:1])
    return is_governed(token, matched) and says(token, wanted - kinds() if inner else wanted)


def says(token: Token, wanted: Alternatives) -> bool:
    """True when the token is one of the words, by its lemma or as it stands, or of the kind that is asked for. A verb
    in -ing is no noun: "stopped talking", "a mould-breaking dialogue"."""
    if token.pos_ in ("VERB", "ADJ") and token.tag_ == "VBG":
        return token.lower_ in wanted
    return literal(token, wanted) or is_one_of(token, wanted)


def literal(token: Token, wanted: Alternatives) -> bool:
    """True when the token is one of the words."""
    return lemma_of(token) in wanted or token.lower_ in wanted


def is_governed(token: Token, matched: list[Token]) -> bool:
    """What hangs under a trigger's words belongs to it: "called for talks", "sent troops into", "thousands of troops";
    but not "called it a model for others" or, for "take town", "took place in the town". The parser hangs a preposition
    under whoever is addressed, too ("asked the clerk for a form")."""
    if token.dep_ == "pobj" and matched[0].is_ancestor(token):
        return token.head in matched or token.head.lower_ == "of"
    if token.dep_ != "prep" or token.head in matched:
        return True
    verb, above = matched[0], token.head
    addressed = above.head is verb and (above.pos_ in ("PROPN", "PRON") or above.ent_type_ in SOMEBODY)
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
    direct = [c for c in head.children if c.dep_ in NEAR or c.dep_ in MODIFIERS]
    undergone = list(objects(head)) if head.pos_ == "VERB" else []
    partakers = [t for case, t in (*undergone, *subjects(head)) if case == "object" or not undergone]
    for token in (*direct, *partakers):
        if tells_time(token):
            continue
        yield token
        if token.dep_ == "agent":  # who does it is no part of what is done
            continue
        if token.dep_ in ("ccomp", "xcomp"):  # "charged that …", "said that they must …"; its own phrases are its own
            parts = [c for c in token.children if c.dep_ in ("mark", "neg", "prt", "aux") and c.tag_ != "TO"]
            yield from (c for c in parts if c.tag_ != "MD" or not any(p.lemma_ == "have" for p in parts))
            continue
        below = [c for c in token.children if c.dep_ in ("pobj", "prep", "attr", "prt", "xcomp") or c.dep_ in MODIFIERS]
        for child in (*below, *(c for c in token.children if c.dep_ == "conj" and c.pos_ == "NOUN")):
            yield child
            yield from (c for c in child.children if c.dep_ in MODIFIERS or (child.dep_ == "prep" and c.dep_ == "pobj"))
