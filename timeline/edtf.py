"""Dates as EDTF: text in, `When` out, and back.

Read are levels 0 and 1 of EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/), and of level 2 the quarters:

    2007-05-28   2007-05   2007   200X (a decade)   2007-05-XX   2007-21 (spring)   2007-34 (second quarter)
    2007-05-18/2007-05-28   2007-05/..   ../2007   2007-05~ (about)   2007? (doubtful)   2007-05-28T10:00:00Z (its day)

What is written is level 1, so a week or a quarter is written as an interval; its name lives in `When.precision`.

Conventions where the standard leaves room: seasons are meteorological and northern (spring is March to May); winter
2007 is December 2007 to February 2008. A date marked ~, ? or % may lie earlier or later by as much as it is long, as
in python-edtf's `lower_fuzzy`. Years run from 0001 to 9999.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from timeline.errors import NotADate
from timeline.models import Basis, Precision, When

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
FIRST_QUARTER = 33  # level 2: 33 to 36 are the quarters of a year
SEASON_STARTS = {SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 12}
OPEN = ("..", "")
FORMS = "2007-05-28, 2007-05, 2007, 200X, 2007-21 (spring), 2007-05-18/2007-05-28, 2007-05/.."
TIME = re.compile(r"[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d(:?\d\d)?)?$")
DATE = re.compile(r"(?P<year>\d{4}|\d{3}X|\d\dXX)(-(?P<month>\d\d|XX)(-(?P<day>\d\d|XX))?)?(?P<mark>[~?%])?$")


def read(text: str, basis: Basis = "stated") -> When:
    """The date that an EDTF text means. Raises NotADate for anything else, "next week" and "30.2.2007" included."""
    text = text.strip()
    try:
        if "/" in text:
            return _interval(*text.split("/"), basis=basis)
        return _single(TIME.sub("", text), basis)
    except (ValueError, TypeError, OverflowError) as error:
        why = f" ({error})" if isinstance(error, NotADate) else ""
        raise NotADate(f"{text!r} is no EDTF date{why}. Forms: {FORMS}.") from error


def day(value: date, basis: Basis = "stated") -> When:
    """That day and no other."""
    return When(edtf=value.isoformat(), earliest=value, latest=value, precision="day", basis=basis)


def week(value: date, basis: Basis = "stated") -> When:
    """The week from Monday to Sunday that holds that day (ISO 8601)."""
    monday = value - timedelta(days=value.weekday())
    return between(monday, monday + timedelta(days=6), basis, "week")


def month(year: int, number: int, basis: Basis = "stated") -> When:
    """A month; 1 is January."""
    return When(
        edtf=f"{year:04}-{number:02}",
        earliest=date(year, number, 1),
        latest=_last_day(year, number),
        precision="month",
        basis=basis,
    )


def season(year: int, code: int, basis: Basis = "stated") -> When:
    """A season: 21 spring, 22 summer, 23 autumn, 24 winter (which ends in the next year)."""
    first = SEASON_STARTS[code]
    latest = _last_day(year + 1, 2) if code == WINTER else _last_day(year, first + 2)
    return When(edtf=f"{year:04}-{code}", earliest=date(year, first, 1), latest=latest, precision="season", basis=basis)


def quarter(year: int, number: int, basis: Basis = "stated") -> When:
    """A quarter, 1 to 4, written as its three months."""
    first = 3 * number - 2
    return When(
        edtf=f"{year:04}-{first:02}/{year:04}-{first + 2:02}",
        earliest=date(year, first, 1),
        latest=_last_day(year, first + 2),
        precision="quarter",
        basis=basis,
    )


def year(number: int, basis: Basis = "stated") -> When:
    """A year."""
    return When(
        edtf=f"{number:04}", earliest=date(number, 1, 1), latest=date(number, 12, 31), precision="year", basis=basis
    )


def decade(first: int, basis: Basis = "stated") -> When:
    """Ten years: `first` is any year of them, 1980 gives 198X."""
    start = first - first % 10
    return When(
        edtf=f"{start // 10:03}X",
        earliest=date(max(start, 1), 1, 1),
        latest=date(start + 9, 12, 31),
        precision="decade",
        basis=basis,
    )


def between(
    earliest: date | None, latest: date | None, basis: Basis = "stated", precision: Precision = "range"
) -> When:
    """From one day to another, both included; None leaves that end open. One day alone is a day."""
    if earliest is not None and earliest == latest:
        return day(earliest, basis)
    if earliest and latest and latest < earliest:
        raise NotADate(f"{earliest}/{latest} ends before it starts")
    if not earliest and not latest:
        raise NotADate("both ends are open")
    edtf = "/".join(end.isoformat() if end else ".." for end in (earliest, latest))
    return When(edtf=edtf, earliest=earliest, latest=latest, precision=precision, basis=basis)


def _interval(start: str, end: str, *, basis: Basis) -> When:
    """Two single dates, either of which may be open. The text is kept, so that 2007-05/2007-06 stays two months."""
    first, last = (None if part in OPEN else _single(part, basis) for part in (start, end))
    when = between(first.earliest if first else None, last.latest if last else None, basis)
    return when if when.is_day else when.model_copy(update={"edtf": f"{first or '..'}/{last or '..'}"})


def _single(text: str, basis: Basis) -> When:
    """One date, without time of day."""
    if not (found := DATE.match(text)):
        raise ValueError(text)
    when = _plain(found["year"], found["month"], found["day"], basis)
    return _widened(when, text) if found["mark"] else when


def _plain(in_year: str, in_month: str | None, in_day: str | None, basis: Basis) -> When:
    """A date out of its digits. Unspecified days and months leave the larger unit: 2007-05-XX is a month."""
    if in_year.endswith("XX"):
        if in_month:
            raise NotADate("a century has no month")
        start = int(in_year[:2]) * 100
        return between(date(max(start, 1), 1, 1), date(start + 99, 12, 31), basis).model_copy(update={"edtf": in_year})
    if in_year.endswith("X"):
        if in_month:
            raise NotADate("a decade has no month")
        return decade(int(in_year[:3]) * 10, basis)
    if in_month in (None, "XX"):
        if in_day not in (None, "XX"):
            raise NotADate("a day needs its month")
        return year(int(in_year), basis)
    return _within_year(int(in_year), int(in_month), in_day, basis)


def _within_year(in_year: int, part: int, in_day: str | None, basis: Basis) -> When:
    """A month, season or quarter by its two digits, or a day of a month."""
    if part in SEASON_STARTS and not in_day:
        return season(in_year, part, basis)
    if FIRST_QUARTER <= part < FIRST_QUARTER + 4 and not in_day:
        return quarter(in_year, part - FIRST_QUARTER + 1, basis)
    if in_day in (None, "XX"):
        return month(in_year, part, basis)
    return day(date(in_year, part, int(in_day)), basis)


def _widened(when: When, text: str) -> When:
    """Earlier and later by its own length, since the date is said to be approximate or doubtful."""
    if not (when.earliest and when.latest):
        return when
    unit = when.latest - when.earliest + timedelta(days=1)
    return When(
        edtf=text, earliest=when.earliest - unit, latest=when.latest + unit, precision="range", basis=when.basis
    )


def _last_day(in_year: int, in_month: int) -> date:
    return date(in_year, in_month, monthrange(in_year, in_month)[1])
