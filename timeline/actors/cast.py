"""Who and where an article speaks of: plain, frozen data that can be pickled and resolved across articles.

`Cast.fillers` and `Cast.place` answer what a phrase of the article denotes.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from timeline.models import ActorKind

Form = Literal["name", "state", "office", "group", "pronoun"]
ACTING = frozenset("subject object owner with against between among for by toward towards".split())


@dataclass(frozen=True, slots=True)
class ActorMention:
    """One mention of somebody. `start`, `end` and `text` are its words in the article.

    `name` is the name without titles; for a state the name of the state; for a group its words without article and
    number. `form` says how it is mentioned: by `name`; as a `state` ("Iran", "Tehran", "Iranian officials"); by
    `office` ("the foreign minister"); as a `group` ("five Iranians", "police in Ankara"); by `pronoun`.
    `key` is the identity of a known state or organisation. `country` is an ISO 3166-1 alpha-3 code. `office` is what
    the person holds, `of` of what (a country's code, or an organisation's name). `number` of members, where given.
    `case` is its part in the sentence: `subject`, `object`, `owner` of either, a preposition ("in"), or "".
    `refers_to` are indexes of the mentions in the same cast that this one stands for. `because` says why.
    """

    start: int
    end: int
    text: str
    name: str
    kind: ActorKind | None
    form: Form = "name"
    key: str | None = None
    country: str | None = None
    office: str | None = None
    of: str | None = None
    former: bool = False
    number: int | None = None
    definite: bool = False
    plural: bool = False
    case: str = ""
    refers_to: tuple[int, ...] = ()
    because: str = ""

    @property
    def acts(self) -> bool:
        """Whether it does or undergoes something, or something is done with it, and not only there or to what it
        owns."""
        return self.case in ACTING


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A phrase as a place. `within` names what contains it, nearest first; `key` is set for a known place."""

    start: int
    end: int
    text: str
    name: str
    country: str | None = None
    within: tuple[str, ...] = ()
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """A noun, pronoun or demonym: its offset, its depth in the sentence's tree, what it denotes (indexes)."""

    start: int
    depth: int
    actors: tuple[int, ...] = ()
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Cast:
    """Every actor and place that one article mentions, in the order of the text."""

    article: str
    mentions: tuple[ActorMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    heads: tuple[Head, ...] = ()

    def fillers(self, start: int, end: int) -> tuple[ActorMention, ...]:
        """Whom the phrase at [start, end) denotes, after coreference; () when it is nobody who can act.

        The phrase is a head with its modifiers, without conjoined phrases.
        """
        head = self.head(start, end)
        found = self.antecedents(head.actors) if head else ()
        return tuple(dict.fromkeys(found))

    def place(self, start: int, end: int) -> PlaceMention | None:
        """What the phrase at [start, end) denotes as a place; None when it is no place."""
        head = self.head(start, end)
        return None if head is None or head.place is None else self.places[head.place]

    def head(self, start: int, end: int) -> Head | None:
        """The nominal at [start, end) that governs the others there; of equals, the last that denotes something."""
        at = bisect_left(self.heads, start, key=lambda h: h.start)
        inside = []
        while at < len(self.heads) and self.heads[at].start < end:
            inside.append(self.heads[at])
            at += 1
        return min(inside, key=lambda h: (h.depth, not h.actors and h.place is None, -h.start)) if inside else None

    def antecedents(self, indexes: tuple[int, ...]) -> tuple[ActorMention, ...]:
        """The mentions with these indexes, each replaced by what it stands for; unresolved pronouns are left out."""
        found: list[ActorMention] = []
        for index in indexes:
            mention = self.mentions[index]
            if mention.refers_to:
                found.extend(self.antecedents(mention.refers_to))
            elif mention.form != "pronoun":
                found.append(mention)
        return tuple(found)
