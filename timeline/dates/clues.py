"""What the words of an article say of the day on which it was published. `fits` asks whether a day can be it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from timeline import edtf
from timeline.dates.expression import Expression, Form
from timeline.dates.resolving import resolve

Side = Literal["past", "future", "none"]
AHEAD = timedelta(days=183)     # "is due on May 28": a day without a year lies in the next half-year
BACK = timedelta(days=183)
FRESH_DAYS = 2                  # in wire copy the freshest weekday is at most two days old in 98 of 100 articles
LEAD = 600                      # characters: the first two or three sentences, which tell what is new


@dataclass(frozen=True)
class Clue:
    """Some words of an article that bear on its date of publication.

    `side` says whether what they date lies behind the publication or ahead of it. `event` is the key of the event that
    they date, if other articles speak of it too; then `expression` may be None. `quote` is what a reader can check.
    """

    article: str
    quote: str
    side: Side = "none"
    expression: Expression | None = None
    event: str | None = None


def fits(clue: Clue, day: date, lead: frozenset[int]) -> bool:
    """False when the article cannot have appeared on that day. `lead` are the weekdays (1 to 7) named in the lead."""
    form = clue.expression.form if clue.expression else None
    if form is None:
        return True
    if is_month_day(form):
        return month_day_fits(form, clue.side, day)
    if is_weekday(form) and clue.side == "past":
        return day.isoweekday() != form.weekday or form.weekday in lead
    if form.shape == "step" and form.unit == "month" and form.step == 0 and clue.side == "past" and form.part == "BEFORE":
        return day.day > 1
    return True


def bounds(clue: Clue) -> tuple[date | None, date | None]:
    """The first and last day of publication that a date with its year allows: what has happened lies behind."""
    form = clue.expression.form if clue.expression else None
    if form is None or clue.expression is None or not form.year or form.shape != "calendar":
        return None, None
    when = resolve((clue.expression,), None)[0].when
    if when is None:
        return None, None
    if clue.side == "past":
        return when.earliest, None
    return None, when.latest if clue.side == "future" and form.month else None


def is_month_day(form: Form) -> bool:
    """"May 28", "Monday, May 28": no year."""
    return form.shape == "calendar" and bool(form.month and form.day) and not form.year and form.within is None


def is_weekday(form: Form) -> bool:
    """"on Saturday": a bare weekday."""
    return form.weekday is not None and not form.month and not form.day and form.within is None


def month_day_fits(form: Form, side: Side, day: date) -> bool:
    """Whether some year puts the date where the sentence says, as seen from that day, on the weekday that is given."""
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            meant = date(year, form.month or 1, form.day or 1)
        except ValueError:
            continue
        nearest = -BACK <= meant - day <= AHEAD
        turned = side == "none" or (meant >= day) == (side == "future") or meant == day
        if nearest and turned and form.weekday in (None, meant.isoweekday()):
            return True
    return False


def is_fresh(clues: Iterable[Clue], day: date, lead: frozenset[int]) -> bool:
    """News is fresh: the most recent of the past weekdays that an article names is at most two days old."""
    weekdays = {c.expression.form.weekday for c in clues if c.expression and c.side == "past"
                and is_weekday(c.expression.form)}
    ages = [(day.isoweekday() - w) % 7 for w in weekdays if w]
    return not ages or min(ages) <= FRESH_DAYS


def meant_from(expression: Expression, day: date) -> tuple[int, int] | None:
    """The first and last day (ordinals) that the expression means when the article appeared on that day."""
    when = resolve((expression,), edtf.day(day))[0].when
    if when is None or when.earliest is None or when.latest is None:
        return None
    return when.earliest.toordinal(), when.latest.toordinal()
