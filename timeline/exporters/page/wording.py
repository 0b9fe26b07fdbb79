"""Values in words that a newspaper reader knows: dates with their precision, how a date was obtained, statuses."""

from __future__ import annotations

from datetime import date
from typing import Any

from timeline.models import When

# Not strftime's %B, which speaks the language of the machine.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# EDTF (ISO 8601-2:2019, 4.8): the "month" of a season or a quarter.
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
QUARTERS = {33: "first", 34: "second", 35: "third", 36: "fourth"}

BASIS = {
    "stated": "as it stands in the text",
    "relative": "worked out from the words of the text and the date of the article or of another event",
    "context": "taken from what the text around it says",
    "inferred": "inferred: no text gives it",
    "corrected": "corrected by a person",
}

STATUS = {
    "occurred": "reported as having happened",
    "ongoing": "reported as going on",
    "planned": "announced or expected, not yet reported as having happened",
    "possible": "spoken of as possible",
    "cancelled": "called off",
    "denied": "reported, and denied",
    "alleged": "alleged, not confirmed by the source itself",
}


def spaced(name: str) -> str:
    """A name of the code as words.

    >>> spaced("sanctions_bill")
    'sanctions bill'
    """
    return name.replace("_", " ").replace("-", " ")


def month(value: date) -> str:
    """The English name of its month."""
    return MONTHS[value.month - 1]


def day(value: date) -> str:
    """28 May 2007."""
    return f"{value.day} {month(value)} {value.year}"


def when_in_words(when: When) -> str:
    """A date in words, with the precision that it was given with.

    >>> when_in_words(When(edtf="2007-05", earliest="2007-05-01", latest="2007-05-31", precision="month"))
    'May 2007'
    """
    words = "about " if "~" in when.edtf or "%" in when.edtf else ""
    words += span_in_words(when)
    return words + (" (uncertain)" if "?" in when.edtf or "%" in when.edtf else "")


def span_in_words(when: When) -> str:
    """The days that a date allows, as one would say them."""
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return open_in_words(when)
    part = int(when.edtf[5:7]) if when.edtf[5:7].isdigit() else 0
    named = {
        "day": day(first),
        "week": f"the week of {day(first)}",
        "month": f"{month(first)} {first.year}",
        "season": f"{SEASONS[part]} {when.edtf[:4]}" if part in SEASONS else "",
        "quarter": f"{QUARTERS[part]} quarter of {when.edtf[:4]}" if part in QUARTERS else "",
        "year": str(first.year),
        "decade": f"the {first.year}s",
    }
    return (named.get(when.precision, "") if when.precision != "day" or when.is_day else "") or between(first, last)


def open_in_words(when: When) -> str:
    """A date that is open at one end or both."""
    if when.latest is not None:
        return f"by {day(when.latest)}"
    return f"{day(when.earliest)} or later" if when.earliest is not None else when.edtf


def between(first: date, last: date) -> str:
    """Between 18 and 28 May 2007: what both days share is said once.

    >>> between(date(2007, 5, 18), date(2007, 5, 28))
    'between 18 and 28 May 2007'
    """
    return day(first) if first == last else f"between {shared(first, last)} and {day(last)}"


def from_to(first: date, last: date) -> str:
    """18 to 28 May 2007."""
    return day(first) if first == last else f"{shared(first, last)} to {day(last)}"


def shared(first: date, last: date) -> str:
    """The first day without what the last one repeats."""
    if first.year != last.year:
        return day(first)
    return str(first.day) if first.month == last.month else f"{first.day} {month(first)}"


def value_in_words(value: Any) -> str:
    """Any value of a claim as text: a name, a date, a list, or key and value."""
    if isinstance(value, dict):
        if "edtf" in value:
            return when_in_words(When(**{k: v for k, v in value.items() if k in When.model_fields}))
        return (
            str(value["name"])
            if "name" in value
            else "; ".join(f"{spaced(str(k))}: {value_in_words(value[k])}" for k in sorted(value))
        )
    if isinstance(value, When | date):
        return when_in_words(value) if isinstance(value, When) else day(value)
    if isinstance(value, set | frozenset):
        return ", ".join(sorted(map(value_in_words, value)))
    if isinstance(value, list | tuple):
        return ", ".join(map(value_in_words, value))
    return "not given" if value is None else str(value)
