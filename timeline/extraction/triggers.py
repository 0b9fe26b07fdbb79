"""Where in a sentence an event type is triggered. The small language of trigger strings is that of `events/base.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.base import EventType
from timeline.extraction.frames import MODIFIERS, TEMPORAL, frame, is_governed
from timeline.extraction.kinds import is_one_of, kinds
from timeline.extraction.patterns import NOUN, VERB, Alternatives, Pattern
from timeline.extraction.valency import doers, has_valency, is_complemented, is_no_event

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMES = {"ORG", "WORK_OF_ART"}
WORD_CLASS = {"VERB": VERB, "AUX": VERB, "NOUN": NOUN, "PROPN": NOUN, "ADJ": "adjective"}


@dataclass(frozen=True, eq=False)
class Match:
    """A pattern found in a sentence. `tokens[0]` is the head, `near` and `far` are the company that it asks
    for, `doer` the subject for which it asked. `named` are the words that name the event: those found as a kind of word
    are none ("killed", not "killed nine villagers"). `asked` are all words and kinds for which it asked."""

    type: type[EventType]
    tokens: tuple[Token, ...]
    near: Alternatives = frozenset()
    far: Alternatives = frozenset()
    doer: Token | None = None
    named: tuple[Token, ...] = ()
    asked: Alternatives = frozenset()

    @property
    def head(self) -> Token:
        return self.tokens[0]

    @property
    def places(self) -> frozenset[int]:
        return frozenset(t.i for t in (*self.tokens, *((self.doer,) if self.doer else ())))


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
    """Every trigger in the sentence that fits; one that lies within a longer one is left out."""
    found = [
        m
        for token in sentence
        for pattern in patterns_at(token, index)
        if (m := match(pattern, token, can_act)) is not None and fits(m)
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
        within = shorter.places <= longer.places and shorter.head in longer.named
        return shorter.head.i == longer.head.i or within
    kin = issubclass(longer.type, shorter.type) or issubclass(shorter.type, longer.type)  # see find.without_doubles
    return shorter.places < longer.places and shorter.head.i == longer.head.i and not kin


def match(pattern: Pattern, token: Token, can_act: Callable[[Token], bool]) -> Match | None:
    """The pattern with this token as its head, or None."""
    if not can_head(pattern, token) or (pattern.valency and not has_valency(token, pattern.valency)):
        return None
    doer = next((t for t in doers(token) if says(t, pattern.subject)), None) if pattern.subject else None
    if (pattern.subject and doer is None) or is_no_event(token):
        return None
    tokens, named = [token], [token]
    nearby = list(frame(token)) if pattern.below else []
    before = [c for c in token.children if c.i < token.i] if pattern.before else []
    for wanted, pool in (*((w, before) for w in pattern.before), *((w, nearby) for w in pattern.below)):
        fit = (t for t in pool if t not in (doer, *tokens) and completes(t, wanted, tokens))
        hit = next((t for t in fit if not is_of_somebody(t, tokens, can_act)), None)
        if hit is not None:
            tokens.append(hit)
            named += [hit] if literal(hit, wanted) else []
        elif not is_complemented(tokens, wanted, can_act):
            return None
    if pattern.valency and any(c.dep_ == "prt" and c not in tokens for c in token.children):
        return None  # "backed up" is not "back"
    return Match(pattern.type, tuple(tokens), pattern.near, pattern.far, doer, tuple(named), pattern.asked)


def can_head(pattern: Pattern, token: Token) -> bool:
    """True for a token of the word class that the pattern asks for, but neither a date nor what only classifies:
    "the investigating officer", "the attack helicopter"."""
    if WORD_CLASS.get(token.pos_) != pattern.word_class and not is_participle(pattern, token):
        return False
    if pattern.word_class == NOUN and (token.ent_type_ in TEMPORAL or classifies(token)):
        return False
    if pattern.word_class == VERB and in_a_name(token):
        return False
    return not (token.tag_ == "VBG" and token.i < token.head.i and (token.dep_ == "amod" or is_tied(token)))


def is_tied(token: Token) -> bool:
    """ "a never-ending war": tied by a hyphen to the word before."""
    return token.i > 1 and token.nbor(-1).text == "-" and not token.nbor(-1).whitespace_


def in_a_name(verb: Token) -> bool:
    """ "the Stop the War Coalition": the word belongs to a name, or stands in capitals behind one in small letters or a
    comma."""
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else None
    small = before is not None and (before.text == "," or (before.is_alpha and before.is_lower))
    return verb.ent_type_ in NAMES or (small and verb.is_title)


def completes(token: Token, wanted: Alternatives, matched: list[Token]) -> bool:
    """True when the token says what the trigger asks for next, as one of its words or as a kind of word."""
    asked = wanted & kinds()
    fits = literal(token, wanted) or (bool(asked) and is_instance(token, matched) and says(token, asked))
    return fits and is_governed(token, matched)


def is_instance(token: Token, matched: list[Token]) -> bool:
    """Whether a kind of word can be meant here: what is done to, or stands under one of the trigger's words. Not what
    only describes ("military aid", "the families of troops"), stands elsewhere ("took place in the town", "came to the
    aid of Chad"), or does it ("Chad warned that …" warns no place)."""
    if token.dep_ == "pobj" and matched[0].is_ancestor(token):
        return token.head in matched
    if token.dep_ in MODIFIERS and token.head not in matched[:1]:
        return False
    return token not in doers(matched[0])


def says(token: Token, wanted: Alternatives) -> bool:
    """True when the token is one of the words, or of one of the kinds that are asked for."""
    return literal(token, wanted) or (token.tag_ != "VBG" and is_one_of(token, wanted))


def literal(token: Token, wanted: Alternatives) -> bool:
    """True when the token is one of the words, by its lemma or as it stands. A verb in -ing is no noun: "stopped
    talking", "a mould-breaking dialogue"."""
    if token.pos_ in ("VERB", "ADJ") and token.tag_ == "VBG":
        return token.lower_ in wanted
    return lemma_of(token) in wanted or token.lower_ in wanted


def is_of_somebody(noun: Token, matched: list[Token], can_act: Callable[[Token], bool]) -> bool:
    """ "called on election officials": the word only says of what kind people are, who are no word of the trigger."""
    people = noun.head.tag_ == "NNS" and can_act(noun.head)
    return classifies(noun) and noun.head not in matched and people and not can_act(noun)


def classifies(noun: Token) -> bool:
    """True for a noun that only says of what kind another is: "attack helicopters", "the peace-talks venue"."""
    return noun.dep_ in ("compound", "nmod", "npadvmod") and noun.head.i > noun.i


def is_participle(pattern: Pattern, token: Token) -> bool:
    """ "the detained academic": a verb in the place of an adjective."""
    return pattern.word_class == VERB and token.tag_ in ("VBN", "VBG") and token.pos_ in ("VERB", "ADJ")
