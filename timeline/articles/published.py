"""What the metadata says of the day of publication → `When`, or a reason why not. Nothing is guessed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline import edtf
from timeline.errors import NotADate
from timeline.models import When

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

FIRST_NEWSPAPER = 1605  # Relation, Strasbourg
LAST_YEAR = 2199
COMPACT = re.compile(r"(\d{4})[./]?(\d\d)[./]?(\d\d)$")  # 20070528, 2007/05/28
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})(?P<mark>[/.\- ])(\d{1,2})(?P=mark)(\d{4}|\d{2})(?!\d)")  # 28/05/2007
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LETTER = re.compile(r"[^\W\d_]")
NUMBERS = re.compile(r"\d+")
HOW = "Write it as 2007-05-28, 2007-05 or 2007-05-18/2007-05-28."


def read(text: str) -> When:
    """The date of publication: any EDTF, or a written date with its year, in many languages ("28. Mai 2007").

    Raises NotADate, with the reason, for a relative word, a weekday, a bare number, a year of two digits, and for
    days and months that could be exchanged ("03/04/2007").
    """
    plain = _plain(text)
    if found := COMPACT.match(plain):
        plain = "-".join(found.groups())
    return _of_a_newspaper(_edtf(plain) or _numeric(plain, text) or _written(plain, text), text)


def _edtf(plain: str) -> When | None:
    """The date, if it is written as EDTF."""
    try:
        return edtf.read(plain)
    except NotADate:
        return None


def _plain(text: str) -> str:
    """ASCII digits, single spaces; none before a comma, or around the marks of a date in numbers ("2 / 5 / 2007")."""
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)
    plain = re.sub(r"\s+(?=,)", "", " ".join(digits.split()))
    return plain if LETTER.search(plain) else re.sub(r"(?<=\d)\s*([/.-])\s*(?=\d)", r"\1", plain)


def _of_a_newspaper(when: When, text: str) -> When:
    """The same date, if a newspaper can bear it."""
    for end in (when.earliest, when.latest):
        if end and not FIRST_NEWSPAPER <= end.year <= LAST_YEAR:
            raise NotADate(f"{text!r} lies outside of {FIRST_NEWSPAPER} to {LAST_YEAR}. {HOW}")
    return when


def _numeric(plain: str, text: str) -> When | None:
    """A date in three numbers, year last, where only one order is possible."""
    if not (found := NUMERIC.search(plain)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        raise NotADate(f"{text!r} has a year of two digits. {HOW}")
    if max(first, second) <= 12 and first != second:
        raise NotADate(f"{text!r} may be {date(year, second, first)} or {date(year, first, second)}. {HOW}")
    month, day = sorted((first, second))
    try:
        return edtf.day(date(year, month, day))
    except ValueError:
        raise NotADate(f"{text!r} is no day of the calendar. {HOW}") from None


def _written(plain: str, text: str) -> When:
    """A date with the month in words. Its year, and its day if there is one, must stand there as numbers."""
    if not LETTER.search(plain):
        raise NotADate(f"{text!r} is a number, not a date. {HOW}")
    if not YEAR.search(plain):
        raise NotADate(f"{text!r} names no year of four digits. {HOW}")
    numbers = {int(number) for number in NUMBERS.findall(plain)}
    if (day := _parse(plain, ("day", "month", "year"), "day")) and {day.year, day.day} <= numbers:
        return edtf.day(day)
    if (month := _parse(plain, ("month", "year"), "month")) and month.year in numbers:
        return edtf.month(month.year, month.month)
    raise NotADate(f"{text!r} is no date that can be read. {HOW}")


def _parse(plain: str, parts: tuple[str, ...], precision: str) -> date | None:
    """The day, as written: a time zone does not move it."""
    found = _parser(parts).get_date_data(plain)
    return found.date_obj.date() if found.date_obj and found.period in (precision, "time") else None


@lru_cache(maxsize=2)
def _parser(parts: tuple[str, ...]) -> DateDataParser:
    """Fixed base and no memory of earlier languages, so that a text always means the same."""
    from dateparser.date import DateDataParser

    settings = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": list(parts), "RELATIVE_BASE": datetime(2000, 1, 1)}
    return DateDataParser(try_previous_locales=False, settings=settings)
