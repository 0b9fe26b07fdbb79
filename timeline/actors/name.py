"""A name as it stands in a sentence, and which words belong to names and which to titles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from timeline.actors.gazetteer import Entry
from timeline.actors.tables import words
from timeline.models import ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

# What stands inside names in lower case: "Khalid bin Salman", "Charles de Gaulle", "Abu Musab al-Zarqawi".
PARTICLES = frozenset(
    "al el bin ibn bint de da di du del della der den van von ter abu umm y la le dos das - ' of".split()
)
JOINTS = frozenset("of for on and the & in to de la".split())
SINGLE, CAPITALS = 1, 2
NOT_TITLES = frozenset({"national", "native", "people", "fellow", "general", "star", "champion"})
ORGANISATION_WORDS = words("organisations", "name_words")


@dataclass(frozen=True, eq=False, slots=True)
class Named:
    """A name in a sentence. `kind` is an actor kind, `place` for what is no actor, or `thing`; `entry` is set when it
    is a known name, `country` when the name holds one ("Iraqi National Congress")."""

    tokens: tuple[Token, ...]
    kind: ActorKind | Literal["thing", "name"]
    entry: Entry | None = None
    country: str | None = None
    choices: tuple[Entry, ...] = ()

    @property
    def head(self) -> Token:
        """The token that the rest of the sentence hangs on."""
        inside = {t.i for t in self.tokens}
        return next((t for t in reversed(self.tokens) if t.head.i not in inside and t.tag_[0] in "NJ"), self.tokens[-1])

    @property
    def text(self) -> str:
        return self.tokens[0].doc.text[self.tokens[0].idx : self.tokens[-1].idx + len(self.tokens[-1].text)]


def trimmed(tokens: list[Token]) -> list[Token]:
    """Without articles, possessive endings, punctuation, and white space at either end."""
    while tokens and (
        tokens[0].tag_ in ("DT", "PRP$", ",", "``", "''", "HYPH", ":", "CD", "-LRB-") or tokens[0].is_space
    ):
        tokens = tokens[1:]
    while tokens and (
        tokens[-1].tag_ in ("DT", "IN")
        or tokens[-1].is_space
        or (tokens[-1].tag_ in ("POS", ",", "``", "''", ".", "HYPH", ":", "-RRB-") and not tokens[-1].text[0].isalpha())
    ):
        tokens = tokens[:-1]
    return tokens


def is_title(token: Token) -> bool:
    """A word that stands before names and is none: "Mr", "Gen.", "President", "then"."""
    word = token.text.casefold().rstrip(".")
    if word in words("offices", "honorifics") or word in words("offices", "ranks") or word in words("offices", "short"):
        return True
    return word in words("actors_nouns", "person") and word not in NOT_TITLES and token.i + 1 < len(token.doc)


def is_common(tokens: list[Token]) -> bool:
    """A single word that is a common noun or adjective in capitals."""
    return len(tokens) == SINGLE and (tokens[0].tag_ not in ("NNP", "NNPS") or is_title(tokens[0]))


def part_of_office(tokens: list[Token]) -> bool:
    """ "State" in "Secretary of State"."""
    first = tokens[0]
    return (
        first.i >= CAPITALS
        and first.nbor(-1).lower_ == "of"
        and first.nbor(-2).lower_
        in ("secretary", "minister", "undersecretary", "secretaries", "ministers", "chief", "attorney", "chancellor")
    )
