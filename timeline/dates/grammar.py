"""The patterns of words/dates_patterns.toml, and how they are matched against tokens.

A pattern has a bounded number of elements and is tried only where a token can begin it, so that the time of a match
does not depend on the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from timeline.dates.tokens import Token
from timeline.words import table

# Which field a class of words fills, where the pattern does not say it.
FIELDS = {
    "MONTH": "month",
    "WEEKDAY": "weekday",
    "WEEKDAYS": "weekdays",
    "DAY": "day",
    "DAYTH": "day",
    "YEAR": "year",
    "SHORT": "short_year",
    "SEASON": "season",
    "UNIT": "unit",
    "UNITS": "units",
    "NUM": "amount",
    "STEP": "step",
    "DECADE": "decade",
    "DECADEWORD": "decade",
    "HOLIDAY": "holiday",
    "DAYPART": "daypart",
    "DAYPARTS": "dayparts",
    "CLOCK": "clock",
    "AMPM": "ampm",
    "ZONE": "zone",
    "NUMERIC": "numeric",
    "EVERY": "every",
    "SOME": "some",
}


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: a class, or words of which one must stand there."""

    kinds: tuple[str, ...]
    words: frozenset[str]
    field: str | None
    optional: bool
    ahead: bool = False  # it must follow, but is no part of the expression


@dataclass(frozen=True, slots=True)
class Pattern:
    """Elements, and the fields that any match of them has."""

    elements: tuple[Element, ...]
    fixed: Mapping[str, Any]
    rank: int


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens [first, last) and the fields that they and their pattern give."""

    first: int
    last: int
    fields: Mapping[str, Any]


def element(written: str) -> Element:
    """Read one element: "the?", "DAY:last_day", "month/year", ">ended"."""
    if written.startswith(">"):
        return replace(element(written[1:]), ahead=True)
    optional = written.endswith("?")
    name, _, field = written.rstrip("?").partition(":")
    names = name.split("/") if name != "/" else [name]
    kinds = tuple(n for n in names if n.isupper() and len(n) > 1)
    words = frozenset(n.lower() for n in names if n not in kinds)
    return Element(kinds, words, field or next((FIELDS[k] for k in kinds if k in FIELDS), None), optional)


@lru_cache(maxsize=1)
def patterns_by_start() -> Mapping[str, tuple[Pattern, ...]]:
    """Word or class → the patterns that can begin with it."""
    by_start: dict[str, list[Pattern]] = {}
    rank = 0
    for entry in table("dates_patterns")["pattern"]:
        fixed = {key: value for key, value in entry.items() if key != "say"}
        for written in entry["say"]:
            pattern = Pattern(tuple(map(element, written.split())), fixed, rank)
            rank += 1
            for start in starts(pattern):
                by_start.setdefault(start, []).append(pattern)
    return {start: tuple(found) for start, found in by_start.items()}


def starts(pattern: Pattern) -> Iterator[str]:
    """All words and classes that the pattern can begin with."""
    for part in pattern.elements:
        yield from part.kinds
        yield from part.words
        if not part.optional:
            return


def longest_matches(tokens: list[Token], at: int) -> list[Match]:
    """The longest matches of all patterns that begin at this token, in the order of the table: "one day" may be a
    length or some day to come."""
    by_start, token = patterns_by_start(), tokens[at]
    candidates = {id(p): p for key in (token.low, *token.kinds) for p in by_start.get(key, ())}
    best: list[Match] = []
    for pattern in sorted(candidates.values(), key=lambda p: p.rank):
        for last, fields in ends(tokens, at, pattern.elements, at):
            if last > at and (not best or last >= best[0].last):
                match = Match(at, last, {**pattern.fixed, **fields})
                best = [*best, match] if best and last == best[0].last else [match]
    return best


def ends(
    tokens: list[Token], at: int, elements: tuple[Element, ...], first: int
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Where a match of these elements, begun at `first`, can end, with the fields it fills."""
    if not elements:
        yield at, {}
        return
    part, others = elements[0], elements[1:]
    for after, value in steps(tokens, at, part, inside=at > first):
        after = at if part.ahead else after
        for last, fields in ends(tokens, after, others, first):
            yield last, ({part.field: value, **fields} if part.field else fields)
    if part.optional:
        yield from ends(tokens, at, others, first)


def steps(tokens: list[Token], at: int, part: Element, *, inside: bool) -> Iterator[tuple[int, Any]]:
    """Where one element can end, and its value. An expression never goes over a blank line."""
    if at >= len(tokens) or (inside and tokens[at].lines > 1):
        return
    token = tokens[at]
    for kind in part.kinds:
        if kind in token.kinds:
            value, length = token.kinds[kind]
            yield at + length, value
    if token.low in part.words:
        yield at + 1, token.low
