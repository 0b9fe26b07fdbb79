"""find_dates(): temporal expressions as plain records, for people who need only this."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from timeline.dates.expression import Resolved
from timeline.dates.finding import find
from timeline.dates.resolving import resolve
from timeline.errors import UsageError
from timeline.models import When


def find_dates(text: str, published: str | date | When | None = None) -> list[dict[str, Any]]:
    """The temporal expressions of a text: start, end, text, TIMEX3 type and value, earliest and latest day.

    `published` is the day of the article (ISO 8601, or a `When`). Raises UsageError where it is no date.
    """
    return records(resolve(find(text), publication(published)))


def records(resolved: Iterable[Resolved]) -> list[dict[str, Any]]:
    """One record an expression; `earliest` and `latest` are ISO dates or None."""
    return [
        {
            "start": r.expression.start,
            "end": r.expression.end,
            "text": r.expression.text,
            "type": r.type,
            "value": r.value,
            "earliest": iso(r.when.earliest if r.when else None),
            "latest": iso(r.when.latest if r.when else None),
        }
        for r in resolved
    ]


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def publication(published: str | date | When | None) -> When | None:
    """A publication date in any of the accepted forms."""
    if published is None or isinstance(published, When):
        return published
    try:
        day = published if isinstance(published, date) else date.fromisoformat(published[:10])
    except ValueError:
        raise UsageError(f"{published!r} is no publication date. Write it as 2007-05-25, or leave it out.") from None
    return When(edtf=day.isoformat(), earliest=day, latest=day, precision="day")
