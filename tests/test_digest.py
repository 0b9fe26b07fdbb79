"""The days that matter most: those to which later articles refer back."""

from datetime import date

import pytest

from tests.claims_by_hand import actors, article, claim
from timeline.digest import BACK, BACKGROUND, LANDMARK, NEWS, digest, nearness, reference, room
from timeline.graph import EventGraph
from timeline.merge import merge

WHO = ("United States", "Iran")
LANDMARK_DAY = [("jan", "2007-01-05"), ("feb", "2007-02-10"), ("mar", "2007-03-15")]
BUSY_DAY = [("apr1", "2007-04-02"), ("apr2", "2007-04-02"), ("apr3", "2007-04-03"), ("apr4", "2007-04-03")]


def graph():
    """Four articles tell the news of 2 April; three, over months, speak of 5 January."""
    told = [(name, day, "2007-01-05", "Baghdad") for name, day in LANDMARK_DAY]
    told += [(name, day, "2007-04-02", "Cairo") for name, day in BUSY_DAY]
    articles = tuple(article(name, f"{name} tells it in words of its own", day) for name, day, _, _ in told)
    claims = tuple(
        claim(name, f"The United States and Iran held a meeting in {town}.", "meeting", WHO, on=on, at=town)
        for name, _, on, town in told
    )
    merged = merge(claims, articles=articles, actors=actors())
    return EventGraph(articles=articles, claims=claims, events=merged.events, actors=actors()).in_order()


def test_a_day_that_is_remembered_matters_more_than_a_busy_one():
    (day,) = digest(graph(), 1)
    assert day.date == date(2007, 1, 5)


def test_days_are_in_the_order_of_the_calendar_with_a_quote_each():
    days = digest(graph(), 5)
    assert [d.date for d in days] == [date(2007, 1, 5), date(2007, 4, 2)]
    assert ["Baghdad" in d.events[0].quote.text for d in days] == [True, False]


@pytest.mark.parametrize(
    "told, weight", [("2007-01-05", NEWS), ("2007-01-06", NEWS), ("2007-01-07", BACK), ("2007-01-12", LANDMARK)]
)
def test_weight_of_an_article(told, weight):
    assert reference(date(2007, 1, 5), date.fromisoformat(told)) == weight


def test_an_article_without_a_day_counts_as_news():
    assert reference(date(2007, 1, 5), None) == NEWS


@pytest.mark.parametrize("day, share", [("2006-12-01", BACKGROUND), ("2006-12-28", 1.0), ("2007-02-01", 1.0)])
def test_a_day_long_before_the_first_article_is_background(day, share):
    assert nearness(date.fromisoformat(day), [date(2007, 1, 1), date(2007, 3, 1)]) == share


def test_a_late_day_had_less_room():
    published = [date(2007, 1, n) for n in range(1, 31)]
    assert room(date(2007, 1, 30), published) < room(date(2007, 1, 1), published)
