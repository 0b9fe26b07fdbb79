"""The main span of a timeline: what a headline names and the first view shows, whatever single dates lie far away."""

from datetime import date, timedelta

import pytest

from tests.graphs import large
from timeline.exporters.page.span import main_span, outside, span_in_words
from timeline.models import Event, When

MAY = date(2007, 5, 1)


def event(first: date | None, last: date | None) -> Event:
    when = When(edtf=f"{first}/{last}", earliest=first, latest=last, precision="range")
    return Event(
        id=f"ev-{first}-{last}",
        type="visit",
        plover="CONSULT",
        label="Visit",
        status="occurred",
        date=when,
        claims=(),
        articles=(),
        sources=1,
        confidence=0.5,
    )


def days(*numbers: int) -> list[Event]:
    return [event(MAY + timedelta(days=n), MAY + timedelta(days=n)) for n in numbers]


FAR_PAST, FAR_FUTURE = date(1806, 1, 1), date(2099, 12, 31)


@pytest.mark.parametrize(
    "events, first, last",
    [
        (days(*range(10)), MAY, date(2007, 5, 10)),
        ([*days(*range(10)), event(FAR_PAST, FAR_PAST)], MAY, date(2007, 5, 10)),
        ([*days(*range(10)), event(MAY, FAR_FUTURE)], MAY, date(2007, 5, 10)),
        ([*days(*range(10)), event(None, FAR_PAST), event(FAR_FUTURE, None)], MAY, date(2007, 5, 10)),
        # Just outside of the densest days: still in it.
        ([*days(*range(10), 13), event(FAR_PAST, FAR_PAST)], MAY, date(2007, 5, 14)),
        # Not much longer with all of them: then all of them.
        (days(*range(10), 20), MAY, date(2007, 5, 21)),
        # Of three events none is an outlier.
        ([*days(0, 1), event(FAR_PAST, FAR_PAST)], FAR_PAST, date(2007, 5, 2)),
        # A century or a decade does not stretch the axis, even of two events; it counts where there is nothing better.
        ([*days(0, 1), event(date(1800, 1, 1), date(1899, 12, 31))], MAY, date(2007, 5, 2)),
        ([*days(0, 1), event(date(2000, 1, 1), date(2009, 12, 31))], MAY, date(2007, 5, 2)),
        ([*days(*range(10)), *[event(date(1990, 1, 1), date(1999, 12, 31))] * 9], MAY, date(2007, 5, 10)),
        ([event(date(1990, 1, 1), date(1999, 12, 31))], date(1990, 1, 1), date(1999, 12, 31)),
        # A year is known well enough.
        ([*days(0), event(date(2008, 1, 1), date(2008, 12, 31))], MAY, date(2008, 12, 31)),
        # The year 9999 says that there is no end.
        ([event(MAY, date(9999, 12, 31)), *days(1)], MAY, date(2007, 5, 2)),
    ],
)
def test_the_main_span_leaves_far_outliers_out(events, first, last):
    assert main_span(events) == (first, last)
    assert main_span(events[::-1]) == (first, last)


def test_without_dates_there_is_no_span():
    assert main_span([]) is main_span([event(None, None)]) is None


def test_evenly_spread_events_have_no_outliers():
    events = large(300).events
    dated = [e for e in events if e.date]
    assert main_span(events) == (min(e.date.earliest for e in dated), max(e.date.latest for e in dated))


def test_what_lies_outside_is_told_by_its_ends():
    events = [
        *days(*range(10)),
        event(FAR_PAST, date(1806, 12, 31)),
        event(FAR_PAST, FAR_FUTURE),
        event(FAR_FUTURE, None),
    ]
    assert outside(events, (MAY, date(2007, 5, 10))) == ([FAR_PAST], [FAR_FUTURE])


@pytest.mark.parametrize(
    "first, last, words",
    [
        (MAY, MAY, "1 May 2007"),
        (MAY, date(2007, 5, 28), "1 to 28 May 2007"),
        (MAY, date(2007, 9, 28), "May to September 2007"),
        (MAY, date(2009, 1, 2), "May 2007 to January 2009"),
        (MAY, date(2027, 1, 2), "2007 to 2027"),
    ],
)
def test_a_longer_span_is_said_more_coarsely(first, last, words):
    assert span_in_words(first, last) == words
