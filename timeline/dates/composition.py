"""Neighbouring pieces become one expression: "10 p.m. Wednesday", "Friday, Oct. 23", "this year's third quarter"."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.dates.expression import Form
from timeline.dates.spans import GRAINS
from timeline.dates.tokens import Token

LINKS = {
    (): "next to",
    (",",): "next to",
    ("of",): "of",
    ("in",): "of",
    ("on",): "next to",
    ("'", "s"): "'s",
    ("of", "the"): "of",
    ("at",): "next to",
    ("in", "the"): "of",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens [first, last) that mean `form`."""

    first: int
    last: int
    form: Form


def compose(tokens: list[Token], pieces: list[Piece]) -> list[Piece]:
    """Join neighbours from left to right as long as they complete each other."""
    joined: list[Piece] = []
    for piece in pieces:
        whole = combined(tokens, joined[-1], piece) if joined else None
        if whole:
            joined[-1] = whole
        else:
            joined.append(piece)
    return joined


def combined(tokens: list[Token], left: Piece, right: Piece) -> Piece | None:
    """One piece, or None where the two are separate expressions."""
    between = tuple(t.low for t in tokens[left.last : right.first])
    if between not in LINKS or any(t.lines for t in tokens[left.last : right.first + 1]):
        return None
    form = together(left.form, right.form, LINKS[between])
    return Piece(left.first, right.last, form) if form else None


def together(left: Form, right: Form, link: str) -> Form | None:
    """The meaning of both, where they complete each other."""
    if link == "of":
        if left.shape == "same" and left.daypart and is_day(right) and not right.clock:
            return right.but(daypart=left.daypart)  # "the night of May 3"
        return (
            left.but(within=right)
            if fits_in(left, right) and (left.clock or left.daypart or is_finer(left, right))
            else None
        )
    if link == "'s":
        return right.but(within=left) if fits_in(right, left) and is_finer(right, left) else None
    for first, second in ((left, right), (right, left)):
        if (
            first.shape == "calendar"
            and (first.clock or first.daypart)
            and not grain_of(first)
            and is_day(second)
            and not second.clock
        ):
            return second.but(clock=first.clock or None, daypart=None if first.clock else first.daypart)
        if (
            (only_weekday(first) or (first.shape == "step" and first.weekday))
            and second.shape == "calendar"
            and second.day
            and not second.weekday
        ):
            return second.but(
                weekday=first.weekday, clock=first.clock or second.clock, daypart=first.daypart or second.daypart
            )
    if (
        fits_in(left, right)
        and is_finer(left, right)
        and (right.shape in ("step", "shift") or (left.shape == "calendar" and right.year and not right.month))
    ):
        return left.but(within=right)
    if left.shape == "shift" and right.shape == "step" and right.step == 0 and right.unit in ("week", "month"):
        return left.but(within=right)
    return None


def only_weekday(form: Form) -> bool:
    return bool(form.weekday) and form.shape == "calendar" and not form.day and not form.month


def is_day(form: Form) -> bool:
    """It means one day, whichever."""
    return grain_of(form) == "day"


def fits_in(inner: Form, outer: Form) -> bool:
    """The inner one lacks what the outer one gives: "June" in "last year", not "June 2001" in "last year"."""
    return (
        inner.shape == "calendar"
        and inner.within is None
        and inner.year is None
        and inner.decade is None
        and inner.short_year is None
        and inner.century is None
        and outer.within is None
        and outer.shape in ("calendar", "step", "shift", "same")
        and not outer.clock
    )


def is_finer(inner: Form, outer: Form) -> bool:
    """A smaller stretch of the calendar than the other."""
    first, second = grain_of(inner), grain_of(outer)
    return bool(first and second) and GRAINS.index(first) > GRAINS.index(second)


def grain_of(form: Form) -> str | None:
    """How long the stretch is that it means, or None for a mere time of day, a vague word, a length."""
    if form.shape == "calendar" or (form.shape == "step" and not form.unit):
        for grain, given in (
            ("day", form.day or form.weekday or form.holiday),
            ("month", form.month),
            ("quarter", form.quarter),
            ("season", form.season),
            ("half", form.half),
            ("year", form.year or form.short_year is not None),
            ("decade", form.decade),
            ("century", form.century),
        ):
            if given:
                return grain
        return None
    if form.shape in ("step", "shift", "same") and form.unit:
        return form.unit if form.unit in GRAINS else "week" if form.unit == "fortnight" else None
    return None
