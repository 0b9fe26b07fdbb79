"""Text and Markdown files: one article each, with optional front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from timeline.articles.encoding import decode
from timeline.articles.folders import name
from timeline.articles.record import Entry, entries
from timeline.errors import ArticleError
from timeline.models import Problem

FRONT_MATTER = re.compile(r"---[^\S\r\n]*\r?\n(?P<fields>(?:.*\r?\n)*?)---[^\S\r\n]*(?:\r?\n|$)")
FIELD = re.compile(r"(?P<key>[A-Za-z_]\w*)\s*:\s*(?P<value>.*?)\s*$")
KEYS = ("id", "title", "published", "url", "publisher", "language")


def read(path: Path, stream: BufferedReader) -> Iterator[Entry | Problem]:
    """The article of a file. Its text starts after the front matter, which may name its id."""
    text, guesses = decode(stream.read(), path)
    yield from guesses
    fields: dict[str, str] = {}
    if found := FRONT_MATTER.match(text):
        fields, text = _fields(found["fields"]), text[found.end() :]
    yield from entries({"id": name(path), **fields, "text": text}, path.as_posix())


def _fields(lines: str) -> dict[str, str]:
    """`key: value` lines, with or without quotation marks. Raises ArticleError for a line that is neither that, nor a
    comment, nor part of a list; keys that are not ours are left out."""
    fields = {}
    for number, line in enumerate(lines.splitlines(), start=2):
        if not line.strip() or line.lstrip().startswith(("#", "- ")) or line.startswith((" ", "\t")):
            continue
        if not (found := FIELD.match(line)):
            raise ArticleError(f"the front matter has {line.strip()!r}, which is no `key: value` line.", line=number)
        value = found["value"]
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
        fields[found["key"].lower()] = value[1:-1] if quoted else value
    return {key: value for key, value in fields.items() if key in KEYS and value}
