"""Places that an article names once in full and then in short: "the Egyptian resort Sharm el-Sheikh", later "Sharm"."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.actors.cast import PlaceMention

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(slots=True)
class Said:
    """The places of an article so far. `described` are those that a noun describes, by noun and state; `first` those of
    several words by their first word."""

    described: dict[tuple[str, str | None], list[PlaceMention]] = field(default_factory=dict)
    first: dict[str, list[PlaceMention]] = field(default_factory=dict)

    def again(self, token: Token, place: PlaceMention) -> PlaceMention:
        """The place under its full name, where the article has given one; the place itself where not."""
        noun = token.lemma_.casefold()
        if place.key is None:
            same = self.first.get(place.name, []) or (
                self.described.get((noun, place.country), []) if noun in place.name.casefold() else []
            )
            names = {p.name for p in same}
            if len(names) == 1:
                return replace(same[0], start=place.start, end=place.end, text=place.text)
        self.note(token, noun, place)
        return place

    def note(self, token: Token, noun: str, place: PlaceMention) -> None:
        """Remember a place under the noun that describes it and under its first word."""
        if " " in place.name and place.name[:1].isupper():
            self.first.setdefault(place.name.split()[0], []).append(place)
        if token.dep_ == "appos" and token.head.tag_ == "NN":
            self.described.setdefault((token.head.lemma_.casefold(), place.country), []).append(place)
        elif noun not in place.name.casefold():
            self.described.setdefault((noun, place.country), []).append(place)
