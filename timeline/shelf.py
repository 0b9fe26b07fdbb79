"""Readings kept from an earlier build, so that only new and changed articles are read again.

A shelf is one SQLite file. A reading is found again by a key over everything that it depends on: the article, the
event types, the language model, and the code and tables of this package. A wrong or damaged entry is read anew.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from timeline.events.base import EventType
from timeline.models import Article
from timeline.reading import Reading

READING = TypeAdapter(Reading)
LIBRARIES = ("spacy", "rigour", "dateparser")


class Shelf:
    """The readings in one file; opened anew for each call, so that no lock outlives it."""

    def __init__(self, path: Path, event_types: Iterable[type[EventType]], model: str):
        self.path = path
        self.conditions = conditions(tuple(event_types), model)

    def key(self, article: Article) -> str:
        """What the reading of this article depends on, as a hash."""
        return hashlib.sha256(f"{self.conditions}\n{article.model_dump_json()}".encode()).hexdigest()

    def find(self, articles: Sequence[Article]) -> dict[str, Reading]:
        """The readings that are here, by the id of their article."""
        if not self.path.exists():
            return {}
        wanted = {self.key(article): article.id for article in articles}
        with sqlite3.connect(self.path) as connection:
            return dict(unpacked(wanted, connection))

    def keep(self, readings: Iterable[Reading]) -> None:
        """Keep these readings and no others."""
        rows = [(self.key(r.article), zlib.compress(READING.dump_json(r))) for r in readings]
        with sqlite3.connect(self.path) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS reading (key TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID")
            connection.execute("CREATE TEMP TABLE kept (key TEXT PRIMARY KEY)")
            connection.executemany("INSERT OR IGNORE INTO kept VALUES (?)", [(key,) for key, _ in rows])
            connection.execute("DELETE FROM reading WHERE key NOT IN kept")
            connection.executemany("INSERT OR REPLACE INTO reading VALUES (?, ?)", rows)


def unpacked(wanted: dict[str, str], connection: sqlite3.Connection) -> Iterator[tuple[str, Reading]]:
    """The rows that are wanted and can be read."""
    try:
        for key, body in connection.execute("SELECT key, body FROM reading"):
            if key in wanted:
                yield wanted[key], READING.validate_json(zlib.decompress(body))
    except (sqlite3.DatabaseError, zlib.error, ValidationError):
        return  # a shelf is a convenience: what cannot be found is read again


@cache
def conditions(event_types: tuple[type[EventType], ...], model: str) -> str:
    """Everything but the article that a reading depends on, as a hash."""
    found = hashlib.sha256(model.encode())
    for name in LIBRARIES:
        found.update(f"{name} {version(name)}".encode())
    for event_type in sorted(event_types, key=lambda t: t.name):
        public = {k: v for k, v in vars(event_type).items() if not k.startswith("__")}
        found.update(f"{event_type.__module__}.{event_type.name} {sorted(public.items(), key=str)}".encode())
    for source in sorted(Path(str(files("timeline"))).rglob("*")):
        if source.suffix in (".py", ".toml"):
            found.update(source.read_bytes())
    return found.hexdigest()
