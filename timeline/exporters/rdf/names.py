"""The IRIs of things: one namespace for each class, and local names that every Turtle reader takes without escapes.

Virtuoso keeps the backslash of an escaped character in the IRI without a word, so that no local name may need one: no
slash, no percent sign, no dot or hyphen at an end. An id that is no such name becomes what is left of it with a hash;
the id itself is the thing's dct:identifier.
"""

from __future__ import annotations

import hashlib
import re
from functools import cached_property

from pyoxigraph import NamedNode

from timeline.errors import UsageError
from timeline.exporters.rdf.vocabulary import BASE_IRI, NAMESPACES

SAFE_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
UNSAFE_PART = re.compile(r"[^A-Za-z0-9_]+")
BASE_PATTERN = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#:]")
HASH_DIGITS = 12
READABLE_LENGTH = 40

FOLDERS = {
    "ac": "actor/",
    "art": "article/",
    "cl": "claim/",
    "de": "decision/",
    "di": "dispute/",
    "dv": "disputed-value/",
    "ev": "event/",
    "fi": "finding/",
    "fl": "filler/",
    "g": "graph/",
    "hi": "history/",
    "pl": "place/",
    "ro": "role/",
    "sp": "span/",
    "tr": "time-relation/",
}
OWN_PREFIX = {"ac", "cl", "de", "ev", "pl"}


def safe(name: str, full: str | None = None) -> str:
    """The name, if it needs no escape in Turtle; else what is left of it and a hash of `full`.

    >>> safe("000_4c81.txt"), safe('talks in "Oslo"')
    ('000_4c81.txt', 'talks-in-Oslo.f4a7a1c06b71')
    """
    if SAFE_NAME.fullmatch(name):
        return name
    readable = UNSAFE_PART.sub("-", name).strip("-")[:READABLE_LENGTH].strip("-")
    return f"{readable or 'x'}.{hashlib.sha256((full or name).encode()).hexdigest()[:HASH_DIGITS]}"


class Names:
    """The IRIs under one base IRI, each made once.

    Raises UsageError for a base that is no absolute IRI or that does not end in "/", "#" or ":".
    """

    def __init__(self, base_iri: str = BASE_IRI):
        if not BASE_PATTERN.fullmatch(base_iri):
            raise UsageError(
                f"{base_iri!r} cannot be a base IRI. It must be absolute and end in '/', '#' or ':', such "
                f"as {BASE_IRI!r}. Give another one."
            )
        if taken := [n for n in NAMESPACES.values() if base_iri.startswith(n)]:
            raise UsageError(f"{base_iri!r} cannot be a base IRI: the vocabulary {taken[0]!r} is in its way.")
        self.base = base_iri
        self.known: dict[tuple[str, str], NamedNode] = {}

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """Every prefix that our files declare."""
        ours = {prefix: self.base + folder for prefix, folder in FOLDERS.items()}
        return dict(sorted({**NAMESPACES, **ours}.items()))

    def local(self, prefix: str, identifier: str) -> str:
        """The local name: "3f2a" for ("ev", "ev-3f2a"); an id without the prefix of its class gets a hash."""
        if prefix not in OWN_PREFIX:
            return safe(identifier)
        bare = identifier.removeprefix(f"{prefix}-")
        return safe(bare if bare != identifier else f" {identifier}", identifier)

    def __call__(self, prefix: str, identifier: str) -> NamedNode:
        """The IRI of the actor, article, claim, decision, event or place (by prefix) with that id."""
        key = (prefix, identifier)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = NamedNode(f"{self.base}{FOLDERS[prefix]}{self.local(prefix, identifier)}")
        return found

    def part(self, prefix: str, owner: tuple[str, str], number: int | str) -> NamedNode:
        """The IRI of a part of a thing: `ro:3f2a-0` for ("ro", ("ev", "ev-3f2a"), 0)."""
        return NamedNode(f"{self.base}{FOLDERS[prefix]}{self.local(*owner)}-{number}")

    def span(self, article: str, start: int, end: int) -> str:
        """The IRI, as text, of the words of an article between two offsets."""
        return f"{self.base}{FOLDERS['sp']}{self.local('art', article)}-{start}-{end}"
