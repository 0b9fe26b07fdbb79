"""What is found and what comes of it: Form (the meaning before any reference), Expression, Resolved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from timeline.models import ReportedWhen

Kind = Literal["DATE", "TIME", "DURATION", "SET"]
Direction = Literal["past", "future", "none"]
Anchor = Literal["reference", "story"]


@dataclass(frozen=True, slots=True)
class Form:
    """The meaning of some words, not yet resolved. Which fields count depends on `shape`:

    calendar  parts of a date that are given: "12 March" has month and day; `within` gives the rest ("June last year")
    step      the unit, weekday, month, season … that is `step` away: "last week" -1, "this spring" 0
    shift     `amount` units before (negative) or after the reference or the story: "two days ago", "a year earlier"
    same      the unit that the story is in: "that year", "the quarter"
    vague     a TIMEX3 value that names no date: PAST_REF, PRESENT_REF, FUTURE_REF
    length    a duration: `amount` units
    set       a TIMEX3 value that repeats: "every Friday", "monthly"
    """

    shape: str
    year: int | None = None
    short_year: int | None = None  # "'89", "1980-88"
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # 1 Monday … 7 Sunday
    season: str | None = None  # SP SU FA WI
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None  # 198 for the 1980s; 8 for "the '80s"
    century: int | None = None  # 20 for the 20th century
    holiday: str | None = None
    daypart: str | None = None  # MO MI AF EV NI DT
    clock: str | None = None  # "T17:00"
    unit: str | None = None
    step: int | None = None
    amount: Fraction | None = None
    more: Fraction | None = None  # "two years and THREE months", "a year AND A HALF"
    more_unit: str | None = None
    anchor: Anchor = "reference"
    value: str | None = None
    part: str | None = None  # START MID END, BEFORE AFTER: "early", "the end of", "earlier", "later"
    about: bool = False  # "around", "nearly"
    within: Form | None = None
    until: Form | None = None  # the other end of "15-17 July"

    def but(self, **changes: object) -> Form:
        """A copy with other values."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that say when. `start` and `end` are offsets into the article.

    `direction` is what the sentence says about where to look for a date that is not fully given, seen from the
    publication: past, future, or none. `role` is the word before it that says how it bounds an event ("since",
    "until", "by", "before", "after", "from"), or None. `through` means that this expression and the next one are the
    two ends of one period ("from March to June"). `aside` is true where the story does not come to that
    date, but looks back to it or describes something with it ("the 1963 treaty"); only a parse can tell.
    """

    start: int
    end: int
    text: str
    kind: Kind
    form: Form
    direction: Direction = "none"
    role: str | None = None
    through: bool = False
    aside: bool = False


@dataclass(frozen=True)
class Resolved:
    """An expression with its TIMEX3 type and value, and the days that it means, or None where it means none."""

    expression: Expression
    type: Kind
    value: str
    when: ReportedWhen | None
