"""JSONL and CSV files: one article a line or row."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator, Mapping
from io import BufferedReader
from pathlib import Path
from typing import Any

from timeline.articles.encoding import MARKS, decode
from timeline.articles.record import REQUIRED, Entry, entries
from timeline.errors import ArticleError
from timeline.models import Problem

LONGEST_FIELD = 10_000_000  # characters; the csv module stops at 131,072, less than a long report
MARK = 4  # bytes, at most
SNIFFED = 10_000  # characters of a table from which its delimiter is told
DELIMITERS = ",;\t|"


def read_jsonl(path: Path, stream: BufferedReader) -> Iterator[Entry | Problem]:
    """One object a line; empty lines are allowed, and a broken line is a Problem with its number."""
    for number, line in enumerate(_lines(stream, path), start=1):
        try:
            if record := _object(line, number):
                yield from entries(record, path.as_posix(), number)
        except ArticleError as error:
            yield Problem(kind="unreadable", message=str(error), path=path.as_posix(), line=number)


def _lines(stream: BufferedReader, path: Path) -> Iterator[bytes]:
    """Lines of UTF-8, one after the other; a file in UTF-16 or UTF-32 is turned into that first."""
    start = stream.peek(MARK)
    encoding = next((name for mark, name in MARKS if start.startswith(mark)), "utf-8")
    if encoding in ("utf-16", "utf-32"):
        yield from decode(stream.read(), path)[0].encode().splitlines()
    else:
        yield stream.readline().removeprefix(codecs.BOM_UTF8)
        yield from stream


def _object(line: bytes, number: int) -> dict[str, Any] | None:
    """The JSON object of a line, or None for an empty line."""
    try:
        text = line.decode("utf-8").strip()
        record = json.loads(text) if text else None
    except UnicodeDecodeError as error:
        raise ArticleError(f"is not UTF-8 (byte {error.start + 1} of the line).", line=number) from error
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"is no JSON: {error}. Needed is one object a line.", line=number) from error
    if record is not None and not isinstance(record, dict):
        raise ArticleError(f"is a JSON {type(record).__name__}, not an object.", line=number)
    return record


def read_csv(path: Path, stream: BufferedReader) -> Iterator[Entry | Problem]:
    """A header row that names `id` and `text`, then one row an article. The delimiter is told from the header."""
    csv.field_size_limit(LONGEST_FIELD)
    text, guesses = decode(stream.read(), path)
    yield from guesses
    rows = csv.DictReader(io.StringIO(text, newline=""), dialect=_dialect(text), strict=True)
    line = 1
    try:
        rows.fieldnames = _header(rows)
        line = rows.line_num + 1
        for row in rows:
            yield from _row(row, path, line)
            line = rows.line_num + 1
    except csv.Error as error:
        raise ArticleError(f"the table breaks off here: {error}.", line=line) from error


def _header(rows: csv.DictReader[str]) -> list[str]:
    """The names of the columns, in small letters. Raises ArticleError where `id` or `text` is missing."""
    header = [(field or "").strip().lower() for field in rows.fieldnames or ()]
    if lacking := [field for field in REQUIRED if field not in header]:
        columns = " and no column ".join(lacking)
        raise ArticleError(f"the header has no column {columns}. It has: {', '.join(header)}.", line=1)
    return header


def _row(row: Mapping[str, Any], path: Path, line: int) -> Iterator[Entry | Problem]:
    """The article of one row, which starts on that line."""
    if None in row or None in row.values():
        message = "has more or fewer fields than the header. Are quotation marks doubled?"
        yield Problem(kind="unreadable", path=path.as_posix(), line=line, article=row.get("id"), message=message)
    else:
        yield from entries(row, path.as_posix(), line)


def _dialect(text: str) -> type[csv.Dialect]:
    """Commas, unless the header is divided by semicolons, tabs or bars. Quotation marks are doubled inside fields."""
    header = text[:SNIFFED].splitlines()[0] if text.strip() else ""

    class Table(csv.excel):
        delimiter = max(DELIMITERS, key=header.count)

    return Table
