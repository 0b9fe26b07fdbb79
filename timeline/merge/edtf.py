"""The dates that people write when they correct one: EDTF days, months, years and intervals of them."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Any

from timeline.models import ReportedWhen

PRECISION = {1: "year", 2: "month", 3: "day"}


def corrected_date(value: Any) -> ReportedWhen | None:
    """A date given by a person: EDTF, or the fields of a When; None for "no date".

    Raises ValueError for anything else.

    >>> corrected_date("2007-05").latest
    datetime.date(2007, 5, 31)
    """
    if value is None:
        return None
    if isinstance(value, dict):
        return ReportedWhen.model_validate({**value, "basis": "corrected"})
    start, slash, end = str(value).partition("/")
    earliest, latest = bounds(start)[0], bounds(end or start)[1]
    precision = "range" if slash else PRECISION[len(start.split("-"))]
    return ReportedWhen.model_validate({"edtf": str(value), "earliest": earliest, "latest": latest,
                                        "precision": precision, "basis": "corrected"})


def bounds(edtf: str) -> tuple[date, date]:
    """First and last day of YYYY, YYYY-MM or YYYY-MM-DD. Raises ValueError for anything else."""
    try:
        parts = [int(part) for part in edtf.split("-")]
        year, month, day = (*parts, None, None)[:3]
        if len(parts) > 3:
            raise ValueError
        last_month = month or 12
        return date(year, month or 1, day or 1), date(year, last_month,
                                                      day or calendar.monthrange(year, last_month)[1])
    except ValueError:
        raise ValueError(f"{edtf!r} is no date; write 2007-05-28, 2007-05, 2007, or two of them with a slash between"
                         ) from None
