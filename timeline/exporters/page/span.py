"""The days that most events fall into, and how to say them: a few far outliers shall not press the rest together."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from datetime import date, timedelta

from timeline.exporters.page.wording import from_to, month
from timeline.models import Event, When

MOST = 0.8  # of the dated events that a main span holds
FEW = 5  # with fewer dated events none is an outlier
MUCH_SHORTER = 3  # times shorter than the whole span it must be, or the whole span is taken
VAGUE = 366  # days: a longer date, of a decade or a century, says nothing about when the others lie
NO_END = 9999  # the year of a last day that means that there is none
SAID_IN_DAYS, SAID_IN_MONTHS = 92, 3660  # days of a span that is said by days, or by months; a longer one by years


def days_of(when: When) -> tuple[date, date] | None:
    """The first and last day that a date names; where one end is open, the day at the other."""
    latest = when.latest if when.latest and when.latest.year < NO_END else None
    first, last = when.earliest or latest, latest or when.earliest
    return (first, last) if first and last else None


def main_span(events: Iterable[Event]) -> tuple[date, date] | None:
    """The shortest span with most events and those close to it, or the whole one where it is not much longer.

    Events known to a year or better make it; vaguer ones count where there are no others."""
    dated = [days for event in events if event.date and (days := days_of(event.date))]
    spans = sorted([(first, last) for first, last in dated if (last - first).days < VAGUE] or dated)
    if not spans:
        return None
    whole = spans[0][0], max(last for _, last in spans)
    if len(spans) < FEW:
        return whole
    main = with_near(shortest(spans, int(len(spans) * MOST + 0.999)), spans)
    return main if (main[1] - main[0]) * MUCH_SHORTER < whole[1] - whole[0] else whole


def shortest(spans: list[tuple[date, date]], size: int) -> tuple[date, date]:
    """The shortest span that holds that many of these spans, given in order."""
    ends: list[date] = []
    best = spans[0][0], max(last for _, last in spans)
    for first, last in reversed(spans):
        insort(ends, last)
        if len(ends) >= size and ends[size - 1] - first <= best[1] - best[0]:
            best = first, ends[size - 1]
    return best


def with_near(main: tuple[date, date], spans: list[tuple[date, date]]) -> tuple[date, date]:
    """The span with those just outside of it: up to a quarter of its length before, up to a half after."""
    length = main[1] - main[0] + timedelta(days=1)
    first = main[0] - min(length / 4, main[0] - date.min)
    last = main[1] + min(length / 2, date.max - main[1])
    near = [(a, b) for a, b in spans if a >= first and b <= last]
    return min([main[0], *(a for a, _ in near)]), max([main[1], *(b for _, b in near)])


def outside(events: Iterable[Event], main: tuple[date, date]) -> tuple[list[date], list[date]]:
    """The first days of the events that lie before the span, and the last days of those after it."""
    spans = [days for event in events if event.date and (days := days_of(event.date))]
    return sorted(a for a, b in spans if b < main[0]), sorted(b for a, b in spans if a > main[1])


def span_in_words(first: date, last: date) -> str:
    """A span as a headline says it: by days, by months, or by years.

    >>> span_in_words(date(2011, 1, 28), date(2011, 5, 22)), span_in_words(date(1994, 10, 7), date(2020, 8, 27))
    ('January to May 2011', '1994 to 2020')
    """
    length = (last - first).days
    if length <= SAID_IN_DAYS:
        return from_to(first, last)
    if length > SAID_IN_MONTHS:
        return f"{first.year} to {last.year}"
    return f"{month(first)}{'' if first.year == last.year else f' {first.year}'} to {month(last)} {last.year}"
