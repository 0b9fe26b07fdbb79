"""Stretches of the calendar: a grain and a first day. Shifting, ends, TIMEX3 values."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

MONTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # northern, meteorological: the month each begins with
LETTER = {
    "year": "Y",
    "month": "M",
    "week": "W",
    "day": "D",
    "hour": "H",
    "minute": "M",
    "second": "S",
    "quarter": "Q",
    "decade": "E",
    "century": "C",
    "time": "X",  # "a while", which TIMEX3 writes PXX
}
CLOCKED = ("hour", "minute", "second")
# Coarse to fine; a unit inside another comes after it.
GRAINS = ("century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day")


@dataclass(frozen=True, slots=True)
class Span:
    """One century, decade, year, half, quarter, season, month, week, weekend or day; `start` is its first day."""

    grain: str
    start: date

    @property
    def end(self) -> date:
        """The last day."""
        if self.grain in MONTHS:
            return add_months(self.start, MONTHS[self.grain]) - timedelta(days=1)
        return self.start + timedelta(days=1 if self.grain == "weekend" else DAYS[self.grain] - 1)

    def shift(self, count: int) -> Span:
        """The span that is `count` of its kind later. Raises OverflowError outside of the years 1 to 9999."""
        if self.grain == "season":
            return Span(self.grain, add_months(self.start, 12 * count))
        if self.grain in MONTHS:
            return Span(self.grain, add_months(self.start, MONTHS[self.grain] * count))
        return Span(self.grain, self.start + timedelta(days=DAYS[self.grain] * count))

    @property
    def value(self) -> str:
        """As TIMEX3 writes it."""
        year, month = self.start.year, self.start.month
        week = self.start.isocalendar()
        return {
            "century": lambda: f"{year // 100:02d}",
            "decade": lambda: f"{year // 10:03d}",
            "year": lambda: f"{year:04d}",
            "half": lambda: f"{year:04d}-H{1 + month // 7}",
            "quarter": lambda: f"{year:04d}-Q{(month + 2) // 3}",
            "season": lambda: f"{year:04d}-{season_of(month)}",
            "month": lambda: f"{year:04d}-{month:02d}",
            "week": lambda: f"{week.year:04d}-W{week.week:02d}",
            "weekend": lambda: f"{week.year:04d}-W{week.week:02d}-WE",
            "day": lambda: self.start.isoformat(),
            "fortnight": lambda: f"{week.year:04d}-W{week.week:02d}",
        }[self.grain]()


def add_months(day: date, count: int) -> date:
    """The same day of the month, or the last one where that month is shorter. Raises OverflowError beyond year 9999."""
    total = day.year * 12 + day.month - 1 + count
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"{day} and {count} months is outside of the calendar (years 1 to 9999).")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def season_of(month: int) -> str:
    """The season that begins with that month."""
    return next(name for name, first in SEASONS.items() if first == month)


def span_holding(grain: str, day: date) -> Span:
    """The span of that grain in which the day lies."""
    if grain == "week" or grain == "fortnight":
        return Span(grain, day - timedelta(days=day.weekday()))
    if grain == "weekend":
        return Span(grain, day - timedelta(days=day.weekday()) + timedelta(days=5))
    if grain == "season":
        first = day.month // 3 * 3 or 12
        return Span(grain, date(day.year - (day.month < 3), first, 1))
    if grain in ("month", "quarter", "half"):
        return Span(grain, date(day.year, (day.month - 1) // MONTHS[grain] * MONTHS[grain] + 1, 1))
    if grain in MONTHS:
        years = MONTHS[grain] // 12
        return Span(grain, date(max(1, day.year // years * years), 1, 1))
    return Span("day", day)


def year_span(year: int) -> Span | None:
    """The calendar year, or None outside of 1 to 9999."""
    return Span("year", date(year, 1, 1)) if 1 <= year <= 9999 else None


def day_span(year: int, month: int, day: int) -> Span | None:
    """The day, or None where the calendar has no such day ("February 30")."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return Span("day", date(year, month, day))


def duration(amount: Fraction | None, unit: str, more: Fraction | None = None, more_unit: str | None = None) -> str:
    """The TIMEX3 value of a length: P2Y, PXM, PT1H30M; decades and centuries are counted in years.

    >>> duration(Fraction(2), "decade")
    'P20Y'
    """
    if amount is None:
        return f"P{'T' if unit in CLOCKED else ''}X{LETTER.get(unit, 'D')}"
    if more is not None and more_unit:
        first, second = duration(amount, unit), duration(more, more_unit)
        return first + (second[1:] if (unit in CLOCKED) != (more_unit in CLOCKED) else second.lstrip("PT"))
    scale, unit = {
        "decade": (10, "year"),
        "century": (100, "year"),
        "fortnight": (2, "week"),
        "weekend": (2, "day"),
    }.get(unit, (1, unit))
    return whole_units(amount * scale, unit)


def whole_units(amount: Fraction, unit: str) -> str:
    """A fraction of a unit becomes a smaller unit where one fits: two and a half years are P2Y6M."""
    smaller = {"year": ("month", 12), "hour": ("minute", 60), "minute": ("second", 60), "day": ("hour", 24)}
    whole, rest = divmod(amount, 1)
    prefix = "PT" if unit in CLOCKED else "P"
    if rest and unit in smaller and (rest * smaller[unit][1]).denominator == 1:
        name, count = smaller[unit]
        tail = f"{int(rest * count)}{LETTER[name]}"
        head = f"{int(whole)}{LETTER[unit]}" if whole else ""
        middle = "T" if name in CLOCKED and unit not in CLOCKED else ""
        return f"{prefix}{head}{middle}{tail}"
    return f"{prefix}{int(amount) if not rest else float(amount)}{LETTER[unit]}"
