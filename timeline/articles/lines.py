"""The lines and paragraphs of a text, with their offsets. The text itself is never changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

LINE = re.compile(r"[^\r\n\u2028\u2029]+")
BLANK = re.compile(r"(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029])")
# "â€" is what a closing quotation mark becomes in a wrong encoding.
SENTENCE_END = re.compile(r"[.!?…:;。؟۔]\W*(?:â€\W*)*$")
BULLET = re.compile(r"(?:[-*•·–—+>]|\\\*|#+|\d{1,2}[.)])\s+")
WRAP_WIDTH = 120  # characters; texts broken by hand or by mail programs have shorter lines
SHORT_LINE = 0.6  # of the widest line: a shorter one is the last of its paragraph, or a heading


@dataclass(frozen=True)
class Paragraph:
    """A line, or in a text with hard line breaks the lines of one paragraph. `block` counts the runs of text between
    empty lines."""

    start: int
    end: int
    text: str
    block: int

    @property
    def ends_sentence(self) -> bool:
        """True when it ends like a sentence; a colon does, since the sentence goes on."""
        return bool(SENTENCE_END.search(self.text))

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def bullet(self) -> int:
        """The number of characters of a list mark at its start ("- ", "* ", "## ", "1. ")."""
        found = BULLET.match(self.text)
        return found.end() if found else 0


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text, without the white space around them."""
    lines = list(_lines(text))
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _lines(text: str) -> Iterator[Paragraph]:
    """Lines that are not empty."""
    block, before = 0, 0
    for found in LINE.finditer(text):
        line = found.group().strip(" \t\f\v\u00a0\ufeff\u3000")
        if line.strip():
            start = found.start() + found.group().index(line)
            block += bool(BLANK.search(text, before, start))
            before = start + len(line)
            yield Paragraph(start, before, line, block)


def _is_wrapped(lines: list[Paragraph]) -> bool:
    """True for a text whose lines break within sentences: many end without an end mark, and the next starts small."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.block == b.block]
    broken = [(a, b) for a, b in pairs if not a.ends_sentence]
    small = [1 for _, b in broken if b.text[0].islower()]
    widest = max((len(line.text) for line in lines), default=0)
    return len(pairs) > 2 and widest <= WRAP_WIDTH and 2 * len(broken) > len(pairs) and 4 * len(small) > len(pairs)


def _unwrapped(text: str, lines: list[Paragraph]) -> list[Paragraph]:
    """Lines joined into paragraphs. A short line ends one, unless the next goes on with a small letter."""
    widest = max(len(line.text) for line in lines)
    joined = lines[:1]
    for above, line in pairwise(lines):
        goes_on = len(above.text) > SHORT_LINE * widest or line.text[0].islower()
        if line.block == above.block and goes_on and not line.bullet:
            start = joined.pop().start
            joined.append(Paragraph(start, line.end, text[start : line.end], line.block))
        else:
            joined.append(line)
    return joined
