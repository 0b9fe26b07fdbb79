"""What one article says of its own day: each clue leaves those days of a set on which the article can have appeared.

Days are proleptic Gregorian ordinals (`date.toordinal`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from timeline.dates.expression import Direction, Expression, Form
from timeline.dates.resolving import span_of
from timeline.dates.spans import Span
from timeline.dates.story import Story
from timeline.dates.witness import Report, Witness

Days = frozenset[int]
NEAR_WEEKDAY = 3  # days: 95 in 100 weekdays named in news of the past are at most so far back
ANNOUNCED = 92  # days: nine of ten days announced without a year in newspapers lie within so many
RECENT = 250  # days: a past date without a year is no older
AHEAD = ("planned", "possible")


@dataclass(frozen=True)
class Candidates:
    """The days on which an article can have appeared by its own words, why, and what in them excludes one another."""

    days: Days
    reasons: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


def candidates(witness: Witness, window: Days) -> Candidates:
    """The days of the window that the article's own words allow. A sure clue that excludes all that the others leave
    contradicts them: then the days are those of either. What is only usual gives way."""
    days = window
    reasons: list[str] = []
    against: list[str] = []
    for clue in (*SURE, *USUAL):
        left, reason = clue(witness, days)
        if left and left != days:
            days, reasons = left, [*reasons, reason]
        elif not left and clue in SURE and reasons and (alone := clue(witness, window)[0]):
            days, against = days | alone, [*against, f"{reason}, but {reasons[-1]}"]
    return Candidates(days, tuple(reasons), tuple(against))


def dateline(witness: Witness, days: Days) -> tuple[Days, str]:
    """ "RIGA, May 28 (Reuters) -" gives the day, the window its year."""
    line = witness.dateline
    if line is None or not (line.form.month and line.form.day):
        return days, ""
    return Days(d for d in days if is_day(line.form, d)), f"its dateline says {line.text!r}"


def is_day(form: Form, ordinal: int) -> bool:
    """The day has this month and day of the month, and this weekday where one is given."""
    day = date.fromordinal(ordinal)
    return (day.month, day.day) == (form.month, form.day) and form.weekday in (None, day.isoweekday())


def stated_dates(witness: Witness, days: Days) -> tuple[Days, str]:
    """An article is not older than what it tells as past with its year."""
    stated = [
        (span.start.toordinal(), e.text)
        for e in witness.expressions
        if e.direction == "past" and is_stated(e) and (span := span_of(e.form, Story(None), "past"))
    ]
    last, text = max(stated, default=(0, ""))
    return Days(d for d in days if d >= last), f"it tells of {text!r} as past"


def is_stated(expression: Expression) -> bool:
    """A month or a day with its year."""
    form = expression.form
    return form.shape == "calendar" and bool(form.year and form.month) and form.part is None


def weekday_and_date(witness: Witness, days: Days) -> tuple[Days, str]:
    """ "Monday, May 28" fixes the year."""
    for e in witness.expressions:
        if e.form.shape == "calendar" and e.form.weekday and e.form.day and e.form.month and not e.form.year:
            fits = {
                year: (d := valid(year, e.form)) is not None and d.isoweekday() == e.form.weekday
                for year in {date.fromordinal(x).year + k for x in days for k in (-1, 0, 1)}
            }
            left = Days(x for x in days if (span := span_at(e.form, e.direction, x)) and fits.get(span.start.year))
            return left, f"{e.text!r} fits no other year"
    return days, ""


def valid(year: int, form: Form) -> date | None:
    try:
        return date(year, form.month or 1, form.day or 1)
    except ValueError:
        return None


def recent_dates(witness: Witness, days: Days) -> tuple[Days, str]:
    """A date of the past that is given without its year is of the months before the article."""
    said = ""
    for e in witness.expressions:
        if (
            e.direction == "past"
            and e.form.shape == "calendar"
            and e.form.month
            and e.form.day
            and not e.form.year
            and e.form.within is None
        ):
            left = Days(
                d for d in days if (span := span_at(e.form, "past", d)) and 0 <= d - span.start.toordinal() <= RECENT
            )
            if left and left != days:
                days, said = left, e.text
    return days, f"it tells of {said!r} as past, without the year"


def announced(witness: Witness, days: Days) -> tuple[Days, str]:
    """A meeting that is announced with its day, but no year, is near."""
    said = ""
    for report in witness.reports:
        if report.status == "planned" and report.expression and is_announced(report.expression):
            left = Days(d for d in days if event_days(report, d, wire=witness.wire))
            if left and left != days:
                days, said = left, report.expression.text
    return days, f"it announces something for {said!r}"


def near_weekdays(witness: Witness, days: Days) -> tuple[Days, str]:
    """Weekdays of the past are those of the last days; only agencies call their own day by its weekday."""
    named = [e for e in witness.expressions if e.direction == "past" and is_weekday(e.form)]
    wanted = {e.form.weekday for e in named}
    nearest = 0 if witness.wire or witness.dateline else 1
    left = Days(d for d in days if all(nearest <= gap(d, weekday or 1, nearest) <= NEAR_WEEKDAY for weekday in wanted))
    return left, "its last days are " + ", ".join(sorted({repr(e.text) for e in named}))


def is_weekday(form: Form) -> bool:
    return form.shape == "calendar" and bool(form.weekday) and not form.day and not form.month and form.within is None


def gap(ordinal: int, weekday: int, nearest: int) -> int:
    """Days since the last such weekday, which is at least `nearest` days ago."""
    back = (date.fromordinal(ordinal).isoweekday() - weekday) % 7
    return back if back >= nearest else back + 7


@lru_cache(maxsize=200_000)
def span_at(form: Form, direction: Direction, ordinal: int) -> Span | None:
    """What the form means in an article of that day."""
    return span_of(form, Story(date.fromordinal(ordinal)), direction)


def event_days(report: Report, ordinal: int, *, wire: bool) -> Days | None:
    """On which days the event can be, told so in an article of that day; None where the report does not say."""
    expression = report.expression
    if expression is None or expression.form.anchor == "story" or expression.form.shape == "same":
        return None
    found: set[int] = set()
    for direction in directions(report, expression):
        span = span_at(expression.form, direction, ordinal)
        if span is not None:
            found.update(range(span.start.toordinal(), span.end.toordinal() + 1))
    return Days(limited(report, expression, found, ordinal, wire=wire))


def directions(report: Report, expression: Expression) -> tuple[Direction, ...]:
    """A noun tells neither way: "Monday's talks" may be over or to come."""
    if report.status in AHEAD:
        return ("future",)
    if expression.direction == "none" and is_weekday(expression.form):
        return ("past", "future")
    return (expression.direction,)


def limited(report: Report, expression: Expression, days: Iterable[int], ordinal: int, *, wire: bool) -> Iterator[int]:
    """Without the days on which a newspaper would have said it otherwise."""
    past = expression.direction == "past" and report.status not in AHEAD
    for day in days:
        if is_weekday(expression.form) and (
            abs(day - ordinal) > NEAR_WEEKDAY or (past and day == ordinal and not wire)
        ):
            continue
        if expression.form.part == "BEFORE" and day >= ordinal:
            continue
        if report.status in AHEAD and (day < ordinal or (is_announced(expression) and day - ordinal > ANNOUNCED)):
            continue
        yield day


SURE = (dateline, stated_dates, weekday_and_date)
USUAL = (recent_dates, announced, near_weekdays)


def is_announced(expression: Expression) -> bool:
    """A day of a month without the year."""
    return bool(expression.form.shape == "calendar" and expression.form.day and not expression.form.year)
