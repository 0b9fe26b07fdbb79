"""What an article is about: whether it belongs to the pages of art or sport.

There people meet, travel, promise and refuse as they do in politics, but it is no news of states. The words of a field
give it away by their number (Biber 1988, "Variation across speech and writing").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.events.base import BESIDE
from timeline.extraction.kinds import is_force, names_of
from timeline.extraction.mention import Mention
from timeline.language import Document
from timeline.words import table, words

if TYPE_CHECKING:
    from spacy.tokens import Token

SHARE = 0.012  # of its words: one in eighty
DIFFERENT = 3  # one word said again and again may be a name


def is_of_art_or_sport(document: Document) -> bool:
    """Whether so many words of the article belong to the arts, or to sport."""
    said = [t.lemma_.lower() for sentence in document.sentences for t in sentence.span if t.is_alpha]
    for field in table("subjects")["fields"].values():
        of_it = [word for word in said if word in frozenset(field)]
        if len(set(of_it)) >= DIFFERENT and len(of_it) >= SHARE * len(said):
            return True
    return False


def with_public_parties(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions without everyday events between people of no public standing."""
    return tuple(m for m in mentions if not (m.type.everyday or m.type.public) or any(map(is_public, partakers(m))))


def partakers(mention: Mention) -> list[Token]:
    """The words that name those who take part; what only stands beside them does not."""
    return [t for phrases in mention.roles.values() for p in phrases if p.case != BESIDE for t in p.tokens]


def is_public(token: Token) -> bool:
    """Whether the word names a state, its people, an office or a public body; not one of a people ("a French band")."""
    if token.text in names_of("names", "demonyms"):
        return token.dep_ not in ("amod", "compound", "nmod")
    lemma = token.lemma_.lower()
    return is_force(token) or lemma in words("subjects", "public", "nouns") | words("offices", "public", "offices")
