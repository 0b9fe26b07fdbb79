"""HTML pages: main text and metadata, by trafilatura. Offsets are into the text as it was taken out of the page."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from timeline.articles.encoding import decode
from timeline.articles.folders import name
from timeline.articles.record import Entry, entries
from timeline.errors import ArticleError
from timeline.models import Problem

# Only dates that the page declares: an extensive search takes the year of a copyright line for the day of publication.
# The last day is fixed, or the result would depend on the day of the build.
DECLARED = {"extensive_search": False, "original_date": True, "max_date": "2199-12-31"}
# What trafilatura has to say of a page is said in a Problem; without a handler, logging would print it.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())


def read(path: Path, stream: BufferedReader) -> Iterator[Entry | Problem]:
    """The article of a page. Raises ArticleError when no main text is found."""
    data = stream.read()
    if not data.strip():
        raise ArticleError("the file is empty.")
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    page = bare_extraction(
        _markup(data, path), with_metadata=True, include_comments=False, date_extraction_params=DECLARED
    )
    if not isinstance(page, Document) or not (page.text or "").strip():
        raise ArticleError("no main text was found. Save the page whole, or give the text as .txt.")
    yield from entries(
        {
            "id": name(path),
            "text": page.text,
            "title": page.title,
            "published": page.date,
            "url": page.url,
            "publisher": page.sitename,
            "language": page.language,
        },
        path.as_posix(),
    )


def _markup(data: bytes, path: Path) -> str | bytes:
    """Text where a mark or UTF-8 tells the encoding; else the bytes, since the page itself may declare it."""
    try:
        text, guesses = decode(data, path)
    except ArticleError:
        return data
    return data if guesses else text
