"""EDTF in and out: bounds, precision, and what is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import edtf
from timeline.errors import NotADate

READ = [  # text, EDTF written, earliest, latest, precision
    ("2007-05-28", "2007-05-28", "2007-05-28", "2007-05-28", "day"),
    ("2007-05-28T23:10:00Z", "2007-05-28", "2007-05-28", "2007-05-28", "day"),
    ("2007-05-28 23:10:00+02:00", "2007-05-28", "2007-05-28", "2007-05-28", "day"),
    ("2004-02", "2004-02", "2004-02-01", "2004-02-29", "month"),
    ("2007", "2007", "2007-01-01", "2007-12-31", "year"),
    ("200X", "200X", "2000-01-01", "2009-12-31", "decade"),
    ("19XX", "19XX", "1900-01-01", "1999-12-31", "range"),
    ("2007-05-XX", "2007-05", "2007-05-01", "2007-05-31", "month"),
    ("2007-XX", "2007", "2007-01-01", "2007-12-31", "year"),
    ("2007-XX-XX", "2007", "2007-01-01", "2007-12-31", "year"),
    ("2007-21", "2007-21", "2007-03-01", "2007-05-31", "season"),
    ("2007-24", "2007-24", "2007-12-01", "2008-02-29", "season"),
    ("2007-34", "2007-04/2007-06", "2007-04-01", "2007-06-30", "quarter"),
    ("2007-05-18/2007-05-28", "2007-05-18/2007-05-28", "2007-05-18", "2007-05-28", "range"),
    ("2007-04/2007-05", "2007-04/2007-05", "2007-04-01", "2007-05-31", "range"),
    ("2007-05-28/2007-05-28", "2007-05-28", "2007-05-28", "2007-05-28", "day"),
    ("1980/..", "1980/..", "1980-01-01", None, "range"),
    ("1980/", "1980/..", "1980-01-01", None, "range"),
    ("../2007-05", "../2007-05", None, "2007-05-31", "range"),
    ("2007-05-28~", "2007-05-28~", "2007-05-27", "2007-05-29", "range"),
    ("2007?", "2007?", "2006-01-01", "2008-12-30", "range"),
    (" 2007-05 ", "2007-05", "2007-05-01", "2007-05-31", "month"),
]
REFUSED = [
    "",
    "next week",
    "28.05.2007",
    "2007-02-30",
    "2007-13",
    "2007-5-1",
    "07-05-28",
    "2007-W21",
    "2007/2006",
    "2007-05-28/2007-05-27",
    "../..",
    "/",
    "2007/2008/2009",
    "XXXX",
    "200X-05",
    "0000",
    "20070528",
    "2007-XX-28",
    "2007-21-03",
    "1",
    "May 2007",
]


@pytest.mark.parametrize("text, written, earliest, latest, precision", READ)
def test_read(text, written, earliest, latest, precision):
    when = edtf.read(text, "relative")
    assert (when.edtf, when.precision, when.basis) == (written, precision, "relative")
    assert tuple(end and end.isoformat() for end in (when.earliest, when.latest)) == (earliest, latest)


@pytest.mark.parametrize("text", REFUSED)
def test_refused_with_the_forms_that_are_allowed(text):
    with pytest.raises(NotADate, match="2007-05-28"):
        edtf.read(text)


@pytest.mark.parametrize(
    "when, text",
    [
        (edtf.week(date(2007, 5, 27)), "2007-05-21/2007-05-27"),
        (edtf.quarter(2007, 4), "2007-10/2007-12"),
        (edtf.decade(1984), "198X"),
        (edtf.between(date(2007, 5, 1), None), "2007-05-01/.."),
        (edtf.season(2007, edtf.SPRING), "2007-21"),
        (edtf.month(987, 3), "0987-03"),
    ],
)
def test_written(when, text):
    assert str(when) == text


def test_an_interval_that_runs_backwards_is_refused():
    with pytest.raises(NotADate, match="before it starts"):
        edtf.between(date(2007, 5, 2), date(2007, 5, 1))


days = st.dates(date(1, 1, 1), date(9990, 12, 31))
WHENS = st.one_of(
    days.map(edtf.day),
    days.map(lambda d: edtf.month(d.year, d.month)),
    days.map(lambda d: edtf.year(d.year)),
    days.map(lambda d: edtf.season(d.year, edtf.SPRING + d.month % 4)),
    st.tuples(days, days).map(lambda ends: edtf.between(min(ends), max(ends))),
)


@given(WHENS)
def test_what_is_written_is_read_again(when):
    assert edtf.read(when.edtf) == when


@given(WHENS)
def test_bounds_agree_with_another_implementation(when):
    other = pytest.importorskip("edtf", reason="python-edtf is not installed").parse_edtf(when.edtf)
    assert tuple(other.lower_strict()[:3]) == (when.earliest.year, when.earliest.month, when.earliest.day)
    if when.precision != "season":  # python-edtf ends the winter with its year
        assert tuple(other.upper_strict()[:3]) == (when.latest.year, when.latest.month, when.latest.day)
