"""The fields of a match become a Form and a TIMEX3 type."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from timeline.dates.expression import Form, Kind
from timeline.dates.spans import CLOCKED, LETTER

PLAIN = (
    "year",
    "short_year",
    "month",
    "day",
    "weekday",
    "season",
    "quarter",
    "half",
    "decade",
    "century",
    "holiday",
    "daypart",
    "unit",
    "step",
    "anchor",
    "value",
    "more_unit",
    "part",
)


def form_of(shape: str, fields: Mapping[str, Any]) -> Form | None:
    """The form, or None where the fields make no sense together (hour 31, month 13)."""
    form = Form(shape, **{name: fields[name] for name in PLAIN if name in fields})
    if "units" in fields:
        form = form.but(unit=fields["units"])
    if shape == "set":
        return form.but(value=repetition(fields), step=None, daypart=None)
    if "numeric" in fields:
        return numeric(form, fields["numeric"])
    if "fixed_clock" in fields:
        return form.but(clock=fields["fixed_clock"])
    if "clock" in fields or "hour" in fields:
        clock = clock_of(fields)
        return form.but(clock=clock, daypart=None) if clock else None
    return with_until(with_amount(form, fields), fields)


def with_amount(form: Form, fields: Mapping[str, Any]) -> Form:
    """How many, and in which direction."""
    amount = fields.get("amount")
    vague = "some" in fields or form.unit == "time"  # "some time"
    if amount is None and not vague and "unit" in fields and form.shape in ("length", "shift"):
        amount = 1
    more, more_unit = fields.get("more"), fields.get("more_unit")
    if form.unit == "fortnight" and amount is not None and form.shape != "step":
        form, amount = form.but(unit="week"), 2 * amount
    if isinstance(more, str):  # "a year and a half"
        more, more_unit = None, None
        amount = Fraction(amount or 1) + Fraction(1, 2)
    return form.but(
        amount=None if amount is None else Fraction(str(amount)),
        more_unit=more_unit,
        more=None if more is None else Fraction(more),
        step=fields.get("sign", form.step),
    )


def with_until(form: Form, fields: Mapping[str, Any]) -> Form:
    """The other end of "15-17 July", "1980-88"."""
    if "last_day" in fields:
        return form.but(until=form.but(day=fields["last_day"]))
    if "last_year" in fields:
        return form.but(until=form.but(year=fields["last_year"]))
    if "last_short" in fields and form.year:
        return form.but(until=form.but(year=form.year // 100 * 100 + fields["last_short"]))
    return form


def numeric(form: Form, written: str) -> Form | None:
    """ "2007-05-28", "10/29/89", "29.10.1989": month first, unless that cannot be."""
    parts = [int(p) for p in written.replace("/", "-").replace(".", "-").split("-")]
    if parts[0] > 31:
        year, month, day = parts
    else:
        month, day, year = parts if "." not in written else (parts[1], parts[0], parts[2])
        month, day = (day, month) if month > 12 else (month, day)
        year += 0 if year > 99 else 2000 if year < 50 else 1900
    return form.but(year=year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def clock_of(fields: Mapping[str, Any]) -> str | None:
    """ "T17:00"; with a zone of its own as "T17:00Z"."""
    hour, minute = fields["clock"] if "clock" in fields else (fields["hour"], None)
    if "ampm" in fields:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + fields["ampm"]
    elif fields.get("daypart") in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    if hour > 24:
        return None
    return f"T{hour:02d}:{minute or 0:02d}{fields.get('zone', '')}"


def repetition(fields: Mapping[str, Any]) -> str:
    """The value of a SET: P1W, XXXX-WXX-5, XXXX-07, XXXX-SU, with a part of the day where there is one."""
    if "value" in fields:
        return str(fields["value"])
    daypart = fields.get("daypart") or fields.get("dayparts") or ""
    suffix = f"T{daypart}" if daypart else ""
    for name, pattern in (
        ("weekday", "XXXX-WXX-{}"),
        ("weekdays", "XXXX-WXX-{}"),
        ("month", "XXXX-{:02d}"),
        ("season", "XXXX-{}"),
    ):
        if name in fields:
            return pattern.format(fields[name]) + suffix
    unit = fields.get("unit") or fields.get("units")
    if unit:
        count = fields.get("amount") or fields.get("every") or 1
        return f"P{'T' if unit in CLOCKED else ''}{count}{LETTER.get(unit, 'D')}"
    return f"XXXX-XX-XX{suffix}"


def kind_of(form: Form) -> Kind:
    """The TIMEX3 type."""
    if form.shape == "length":
        return "DURATION"
    if form.shape == "set":
        return "SET"
    return "TIME" if form.clock or form.daypart else "DATE"
