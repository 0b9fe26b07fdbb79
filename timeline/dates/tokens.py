"""Text becomes tokens that know which classes of words they belong to (MONTH, YEAR, NUM …), in time linear in length.

Every alternative of the one regular expression is bounded or deterministic: no input makes it go back over itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from timeline.words import table

TOKEN = re.compile(
    r"(?P<numeric>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d.,/-]?\d)|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?![\d.,/-]?\d))"
    r"|(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<decade>(?:\d{4}|'?\d0)'?s\b)"
    r"|(?P<short>'\d\d\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<half>[AaPp]\.\s?[Mm]\b\.?)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>\S)"
)
STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d\u00a0\u2013\u2014\u2011", "''\"\" ---")
LONGEST_PHRASE = 5  # tokens; "the day before yesterday" has four
FIRST_YEAR, LAST_YEAR = 1000, 2199
WHOLE = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)  # not abbreviated
CASED = ("MONTH", "WEEKDAY", "WEEKDAYS", "HOLIDAY")  # written with a capital letter


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark. `kinds` maps each class it begins to (value, number of tokens)."""

    text: str
    low: str
    start: int
    end: int
    lines: int  # line breaks between the token before it and this one
    kinds: dict[str, tuple[Any, int]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def phrases() -> dict[str, list[tuple[tuple[str, ...], str, Any]]]:
    """First word → (words, class, value), longest first."""
    by_first: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
    for kind, words in table("dates_words").items():
        for phrase, value in words.items():
            parts = tuple(match.group().lower() for match in TOKEN.finditer(phrase))
            by_first.setdefault(parts[0], []).append((parts, kind, value))
    return {first: sorted(found, key=lambda f: (-len(f[0]), f[1])) for first, found in by_first.items()}


def tokenize(text: str) -> list[Token]:
    """The tokens of the text with their classes."""
    bare, end = [], 0
    for match in TOKEN.finditer(text.translate(STRAIGHT)):
        lines = text.count("\n", end, match.start())
        word, start, end = match.group(), match.start(), match.end()
        token = Token(word, word.lower(), start, end, lines)
        if match.lastgroup not in ("word", "mark", "half"):
            token.kinds.update(number_kinds(word, match.lastgroup or ""))
        bare.append(token)
    tokens = list(abbreviations_with_their_dots(bare))
    name_classes(tokens)
    return tokens


def abbreviations_with_their_dots(tokens: list[Token]) -> Iterator[Token]:
    """ "Oct" and "." become one token."""
    short = {word for kind in ("MONTH", "WEEKDAY") for word in table("dates_words")[kind]} - WHOLE
    waiting = None
    for token in tokens:
        if waiting and token.text == "." and token.start == waiting.end:
            yield Token(f"{waiting.text}.", waiting.low, waiting.start, token.end, waiting.lines, waiting.kinds)
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = token if token.low in short and token.text != token.low else None
        if not waiting:
            yield token
    if waiting:
        yield waiting


def number_kinds(word: str, group: str) -> dict[str, tuple[Any, int]]:
    """What a token that begins with a digit may be."""
    if group == "numeric":
        return {"NUMERIC": (word, 1)}
    if group == "clock":
        hour, minute = (int(part) for part in word.split(":")[:2])
        return {"CLOCK": ((hour, minute), 1)} if hour < 25 and minute < 60 else {}
    if group == "ordinal":
        return {"ORDINAL": (int(word[:-2]), 1)} | ({"DAYTH": (int(word[:-2]), 1)} if 0 < int(word[:-2]) < 32 else {})
    if group == "decade":
        digits = word.strip("'s").rstrip("'")
        return {"DECADE": (int(digits) // 10, 1)} if digits.endswith("0") else {}
    if group == "short":
        return {"SHORT": (int(word[1:]), 1)}
    return plain_number(word)


def plain_number(word: str) -> dict[str, tuple[Any, int]]:
    """What "1990", "12", "07" and "1,500" may be."""
    digits = word.replace(",", "")
    if "." in word or len(digits) > 6:
        return {"DECIMAL": (digits, 1)} if digits.count(".") == 1 and len(digits) < 8 else {}
    number, kinds = int(digits), {"NUM": (int(digits), 1)}
    if len(word) == 4 and FIRST_YEAR <= number <= LAST_YEAR:
        kinds["YEAR"] = (number, 1)
    if len(word) <= 2 and 0 < number < 32:
        kinds["DAY"] = (number, 1)
    if len(word) == 2:
        kinds["TWODIGITS"] = (number, 1)
    return kinds


def name_classes(tokens: list[Token]) -> None:
    """Look up each token, and the phrases that begin with it, in the word tables."""
    known = phrases()
    for at, token in enumerate(tokens):
        for parts, kind, value in known.get(token.low, ()):
            if kind in token.kinds or (kind in CASED and token.text[0].islower() and "year" not in parts):
                continue
            if len(parts) == 1 or tuple(t.low for t in tokens[at : at + len(parts)]) == parts:
                token.kinds[kind] = (value, len(parts))
    for at in range(len(tokens) - 1, -1, -1):
        if "ONE" in tokens[at].kinds or "NUM" in tokens[at].kinds or tokens[at].low in ("a", "an", "hundred", "dozen"):
            spelled_number(tokens, at)


def spelled_number(tokens: list[Token], at: int) -> None:
    """Give a token the class NUM where it begins a number in words ("thirty-five", "a hundred"), YEAR for a year."""
    total, last, here, begun = 0, 0, at, at
    while here < min(len(tokens), begun + LONGEST_PHRASE + 2):
        token = tokens[here]
        if "ONE" in token.kinds and (not last or (last in range(20, 100, 10) and token.kinds["ONE"][0] < 10)):
            last, here = last + token.kinds["ONE"][0], here + 1
        elif "TIMES" in token.kinds and here > at:
            total, last, here = total + max(last, 1) * token.kinds["TIMES"][0], 0, here + 1
        elif (
            here == at
            and token.low in ("a", "an")
            and at + 1 < len(tokens)
            and "TIMES" in tokens[at + 1].kinds
            or (
                token.low in ("-", "and")
                and here > at
                and here + 1 < len(tokens)
                and "ONE" in tokens[here + 1].kinds
                and ((token.low == "-" and last in range(20, 100, 10)) or (token.low == "and" and total and not last))
            )
        ):
            here += 1
        else:
            break
    if here == at:
        return
    tokens[at].kinds["NUM"] = (total + last, here - at)
    spelled_year(tokens, at, here)


def spelled_year(tokens: list[Token], at: int, here: int) -> None:
    """ "nineteen ninety-six" is a year; so is "two thousand" in "the year two thousand" (which patterns ask for)."""
    first = tokens[at].kinds["NUM"][0]
    if first in range(14, 21) and here < len(tokens) and "NUM" in tokens[here].kinds:
        rest, length = tokens[here].kinds["NUM"]
        if 10 <= rest <= 99 and tokens[here].text[0].isalpha():
            tokens[at].kinds["YEAR"] = (first * 100 + rest, here - at + length)
