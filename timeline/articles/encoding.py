"""Bytes of a file → text, without a guess that nobody sees."""

from __future__ import annotations

import codecs
from pathlib import Path

from timeline.errors import ArticleError
from timeline.models import Problem

# Longest first, since the mark of UTF-16 is the start of that of UTF-32.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WESTERN = "cp1252"
MARGIN = 0.1  # of charset-normalizer's coherence, the share of letters as common as in a known language
CONTROL = {chr(code) for code in range(32)} - set("\t\n\v\f\r\x1a\x1b")


def decode(data: bytes, path: Path) -> tuple[str, list[Problem]]:
    """The text, line ends as they are, and a Problem if its encoding had to be guessed. A byte order mark belongs to
    the encoding and not to the text.

    UTF-8, UTF-16 and UTF-32 by their marks, UTF-8 without, else what charset-normalizer finds. Raises ArticleError
    for bytes that are no text.
    """
    text, guessed = _decoded(data)
    if control := next((c for c in text if c in CONTROL), None):
        raise ArticleError(f"is no text: it holds the control character U+{ord(control):04X}. Save it as UTF-8 text.")
    if not guessed:
        return text, []
    message = f"is not UTF-8; it was read as {guessed}, which is a guess. Save it as UTF-8."
    return text, [Problem(kind="encoding", message=message, path=path.as_posix())]


def _decoded(data: bytes) -> tuple[str, str | None]:
    """The text, and the encoding if it is a guess."""
    marked = next((name for mark, name in MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(marked), None
    except UnicodeDecodeError as error:
        if marked != "utf-8":
            what = f"is marked as {marked}, but byte {error.start} does not fit. Save it as UTF-8."
            raise ArticleError(what) from error
        return _guessed(data)


def _guessed(data: bytes) -> tuple[str, str]:
    """The likeliest text. Western European where that is as likely: browsers assume it too (WHATWG Encoding)."""
    from charset_normalizer import from_bytes

    matches = from_bytes(data)
    if not (best := matches.best()):
        raise ArticleError("is in no encoding that can be recognised. Save it as UTF-8.")
    as_likely = {
        name
        for match in matches
        if match.chaos <= best.chaos and match.coherence >= best.coherence - MARGIN
        for name in match.could_be_from_charset
    }
    name = WESTERN if WESTERN in as_likely else best.encoding
    return data.decode(name), name
