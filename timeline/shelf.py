"""Readings kept from an earlier build, so that only new and changed articles are read again.

A shelf is one SQLite file for each folder that is built. It stands in the user's cache, so that the folder holds what
its readers expect and nothing else; only the user may read it, and it is removed at some later build when its folder is
gone. A reading is found again by a key over everything that it depends on: the article, the event types, the language
model, the libraries, and the code and tables of this package. A damaged entry is read anew, and where no shelf can be
kept everything is.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Collection, Sequence
from contextlib import closing, suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from operator import itemgetter
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path
from pydantic import TypeAdapter, ValidationError

from timeline.events.base import EventType
from timeline.models import Article
from timeline.reading import Reading

READING = TypeAdapter(Reading)
LIBRARIES = ("spacy", "thinc", "numpy", "rigour")
# What extraction reads of a type.
DECLARED = (
    "name",
    "plover",
    "triggers",
    "context",
    "elsewhere",
    "but_not",
    "roles",
    "details",
    "domestic",
    "public",
    "everyday",
)
NAME = 16  # hex digits of the hash of a folder's path: the name of its shelf
PRIVATE = 0o700  # a shelf holds texts


def shelf_in(folder: str | os.PathLike[str] | None, event_types: Sequence[type[EventType]], model: str) -> Shelf | None:
    """The shelf of that folder; None without a folder."""
    return None if folder is None else Shelf(Path(folder).resolve(), event_types, model)


def room() -> Path:
    """Where all shelves stand."""
    return user_cache_path("timeline", appauthor=False)


class Shelf:
    """The readings for one folder; opened anew for each call, so that no lock outlives it."""

    def __init__(self, folder: Path, event_types: Sequence[type[EventType]], model: str):
        self.folder = folder
        self.path = room() / f"{hashlib.sha256(str(folder).encode()).hexdigest()[:NAME]}.sqlite"
        self.conditions = conditions(tuple(event_types), model)

    def key(self, article: Article) -> str:
        """What the reading of this article depends on, as a hash."""
        return hashlib.sha256(f"{self.conditions}\n{article.model_dump_json()}".encode()).hexdigest()

    def find(self, articles: Sequence[Article]) -> dict[str, Reading]:
        """The readings that are here and can be used, by the id of their article."""
        if not self.path.exists():
            return {}
        with closing(sqlite3.connect(self.path)) as connection:
            bodies = ((article.id, body_of(connection, self.key(article))) for article in articles)
            return {id: reading for id, body in bodies if body and (reading := unpacked(body)) is not None}

    def size(self) -> int:
        """How many readings are here, of whatever articles."""
        if not self.path.exists():
            return 0
        with closing(sqlite3.connect(self.path)) as connection:
            row = asked(connection, "SELECT COUNT(*) FROM reading")
        return int(row[0]) if row else 0

    def keep(self, readings: Sequence[Reading], found: Collection[str]) -> None:
        """Keep these readings and no others. `found` are the ids of articles whose readings come from here."""
        with suppress(OSError, sqlite3.DatabaseError):  # a cache that cannot be written to costs time and nothing else
            self.path.parent.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            self.write(readings, found)
            clear(self.path)

    def write(self, readings: Sequence[Reading], found: Collection[str]) -> None:
        """Write the file anew, beside its place, and put it there."""
        beside = self.path.with_name(f"{self.path.name}.new")
        beside.unlink(missing_ok=True)
        by_key = sorted(((self.key(r.article), r) for r in readings), key=itemgetter(0))
        try:
            with closing(sqlite3.connect(beside)) as new, closing(sqlite3.connect(self.path)) as old, new:
                new.execute("CREATE TABLE folder AS SELECT ? AS path", (str(self.folder),))
                new.execute("CREATE TABLE reading (key TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID")
                rows = (
                    (key, (body_of(old, key) if reading.article.id in found else None) or packed(reading))
                    for key, reading in by_key
                )
                new.executemany("INSERT INTO reading VALUES (?, ?)", rows)
            os.replace(beside, self.path)
        finally:
            beside.unlink(missing_ok=True)


def clear(own: Path) -> None:
    """Remove the shelves whose folders are gone."""
    for path in sorted(own.parent.glob("*.sqlite")):
        if path != own:
            with closing(sqlite3.connect(path)) as connection:
                row = asked(connection, "SELECT path FROM folder")
            if row is not None and not Path(row[0]).exists():
                path.unlink(missing_ok=True)


def packed(reading: Reading) -> bytes:
    """A reading as it lies on the shelf."""
    return zlib.compress(READING.dump_json(reading))


def unpacked(body: bytes) -> Reading | None:
    """A reading from the shelf, or None for one that is damaged."""
    try:
        return READING.validate_json(zlib.decompress(body))
    except (zlib.error, ValidationError):
        return None


def body_of(connection: sqlite3.Connection, key: str) -> bytes | None:
    """What lies under this key, or None."""
    row = asked(connection, "SELECT body FROM reading WHERE key = ?", key)
    return bytes(row[0]) if row else None


def asked(connection: sqlite3.Connection, question: str, *values: str) -> tuple[Any, ...] | None:
    """The first row of an answer. A file that is no shelf answers nothing: what cannot be found is read again."""
    try:
        row: tuple[Any, ...] | None = connection.execute(question, values).fetchone()
    except sqlite3.DatabaseError:
        return None
    return row


@cache
def conditions(event_types: tuple[type[EventType], ...], model: str) -> str:
    """Everything but the article that a reading depends on, as a hash."""
    found = hashlib.sha256(f"{model} {model_version(model)} Python {sys.version_info[:2]}".encode())
    for name in LIBRARIES:
        found.update(f"{name} {version(name)}".encode())
    for event_type in sorted(event_types, key=lambda t: t.name):
        declared = [getattr(event_type, name) for name in DECLARED]
        found.update(f"{declared} {event_type.broader()}".encode())
    for source in sorted(Path(str(files("timeline"))).rglob("*")):
        if source.suffix in (".py", ".toml"):
            found.update(source.read_bytes())
    return found.hexdigest()


def model_version(model: str) -> str:
    """The version of an installed pipeline, or the description of one that lies in a folder."""
    try:
        return version(model.replace("_", "-"))
    except PackageNotFoundError:
        meta = Path(model) / "meta.json"
        return meta.read_text(encoding="utf8") if meta.is_file() else ""
