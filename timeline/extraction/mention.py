"""What extraction hands on: a Mention, with the Phrases that fill its roles. Both hold live tokens of the parse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.events.base import EventType
from timeline.language import Sentence, span_of

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, eq=False)
class Phrase:
    """An argument of a trigger: its grammatical case, its head, and all its tokens in the order of the text, without
    conjoined phrases (those are Phrases of their own) and without relative clauses."""

    case: str
    head: Token
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        return span_of(self.tokens)[0]

    @property
    def end(self) -> int:
        return span_of(self.tokens)[1]

    @property
    def text(self) -> str:
        return self.head.doc.text[self.tokens[0].idx : self.tokens[-1].idx + len(self.tokens[-1].text)]


@dataclass(frozen=True, eq=False)
class Mention:
    """One place in the text that speaks of an event of that type.

    `trigger` are the tokens that triggered, `anchor` the one of them that names the event, `head` the token that
    governs the arguments (the light verb of "held a meeting"; else the anchor). `roles` maps role names to phrases.
    `definite` is true for "the meeting", "her arrest", which may speak of an event again. `lacking` is true where a
    role that the type requires is empty: "the arrest" is an event only if it does speak of one again. `told_by` is the
    verb that tells of its victims ("nine were killed in the raid").
    """

    type: type[EventType]
    sentence: Sentence
    trigger: tuple[Token, ...]
    anchor: Token
    head: Token
    roles: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    places: tuple[Phrase, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    definite: bool = False
    lacking: bool = False
    told_by: Token | None = None

    @property
    def nominal(self) -> bool:
        """True when a noun names the event, which has no tense of its own."""
        return self.anchor.pos_ in ("NOUN", "PROPN")
