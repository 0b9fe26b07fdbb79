"""Inputs of every kind, one after the other → Article or Problem."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

from timeline.articles import html, plain, tables
from timeline.articles.folders import FolderOf, paths, suffix
from timeline.articles.layout import laid_out
from timeline.articles.record import Entry, entries
from timeline.errors import ArticleError
from timeline.models import Article, Problem

STREAM = Path("stdin")
PEEKED, WHITE = 1024, b"\xef\xbb\xbf \t\r\n"  # bytes; the byte order mark counts as white
Input = str | Path | Article | Mapping[str, Any]
READERS: dict[str, Callable[[Path, BufferedReader], Iterator[Entry | Problem]]] = {
    ".txt": plain.read,
    ".md": plain.read,
    ".html": html.read,
    ".htm": html.read,
    ".jsonl": tables.read_jsonl,
    ".csv": tables.read_csv,
}


def read(inputs: Input | Iterable[Input]) -> Iterator[Article | Problem]:
    """Articles of files, folders (with all their folders, sorted), dicts with `id` and `text`, and Article objects.

    What is missing in an article and stands in its first lines is filled in: title, date, dateline; and `body`, which
    leaves out headline and boilerplate. The second article of an id is a Problem, as is all that cannot be read.
    Raises UsageError at once for a path that does not exist, and UnknownFormat for a file that is none of these.
    """
    return _unique(_entries(inputs))


def read_stream(stream: BufferedReader) -> Iterator[Article | Problem]:
    """The articles of a stream: JSON Lines when it begins with an object, else the text of one article."""
    first = stream.peek(PEEKED).lstrip(WHITE)[:1]
    reader = tables.read_jsonl if first == b"{" else plain.read
    return _unique(reader(STREAM, stream))


def collect(inputs: Input | Iterable[Input]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The same, sorted by id, whatever the order of the inputs: of two articles with one id, the one whose path comes
    first is used."""
    found = list(_unique(sorted(_entries(inputs), key=_order)))
    articles = sorted((a for a in found if isinstance(a, Article)), key=lambda a: a.id)
    return tuple(articles), tuple(p for p in found if isinstance(p, Problem))


def _order(item: Entry | Problem) -> tuple[str, int, str]:
    """Path, line, and the whole content for what has neither."""
    content = item if isinstance(item, Problem) else item.article
    return item.path or "", item.line or 0, content.model_dump_json()


def _entries(inputs: Input | Iterable[Input]) -> Iterator[Entry | Problem]:
    """All that the inputs hold. Wrong paths are refused before anything is read."""
    given = [inputs] if isinstance(inputs, (str, Path, Article, Mapping)) else inputs
    sources = [source for one in given for source in (paths(one, READERS) if isinstance(one, (str, Path)) else [one])]
    return (item for source in sources for item in _read(source))


def _read(source: Path | FolderOf | Article | Mapping[str, Any]) -> Iterator[Entry | Problem]:
    """The articles of one source."""
    if isinstance(source, Path):
        yield from _read_file(source)
    elif isinstance(source, FolderOf):
        yield source.problem()
    elif isinstance(source, Article):
        yield Entry(source)
    else:
        yield from entries(source)


def _read_file(path: Path) -> Iterator[Entry | Problem]:
    """The articles of one file; what goes wrong in the middle becomes a Problem, and what was read before it stays."""
    packed = path.suffix.lower() == ".gz"
    try:
        with gzip.open(path) if packed else open(path, "rb") as stream:
            yield from READERS[suffix(path)](path, cast(BufferedReader, stream))
    except ArticleError as error:
        yield Problem(kind="unreadable", message=str(error), path=path.as_posix(), line=error.line)
    except (OSError, EOFError, zlib.error) as error:
        yield Problem(
            kind="unreadable",
            path=path.as_posix(),
            message=f"cannot be read ({error}): is the file whole, and may you read it?",
        )


def _unique(found: Iterable[Entry | Problem]) -> Iterator[Article | Problem]:
    """The first article of each id, laid out."""
    first: dict[str, Entry] = {}
    for item in found:
        if isinstance(item, Problem):
            yield item
        elif not item.article.text.strip():
            yield item.problem("empty", "the text is empty.")
        elif item.article.id in first:
            yield item.problem(
                "duplicate",
                f"the id {item.article.id!r} is that of {first[item.article.id].where} too; "
                "only that one is used. Give each article an id of its own.",
            )
        else:
            first[item.article.id] = Entry(item.article.model_copy(update={"text": ""}), item.path, item.line)
            yield laid_out(item.article)
