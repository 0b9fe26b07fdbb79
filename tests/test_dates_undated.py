"""Articles without a date: what their words, and events shared with dated articles, leave of the days."""

import random

import pytest

from timeline.dates import find
from timeline.dates.records import publication
from timeline.dates.undated import date_articles
from timeline.dates.witness import Report, Witness

DATED = ("paper", "The ferry sank in the harbour.", "2007-05-29")


def witness(name, text, published=None, *, dateline=None, reports=()):
    line = next(iter(find(dateline)), None) if dateline else None
    return Witness(name, publication(published), line, False, find(text), reports, text)


def report(said, *, status="occurred", kind="meeting", marks=("lisbon", "oslo", "treaty")):
    (expression,) = find(said)
    return Report((kind,), status, "past", expression, frozenset((m, 2.0) for m in marks), said)


def interval(when):
    return when and (when.earliest.isoformat(), when.latest.isoformat(), when.basis)


ALONE = [  # text, dateline, first and last day
    ("Envoys met.", "RIGA, May 21", ("2007-05-21", "2007-05-21")),
    ("The bridge fell on March 3, 2008.", None, ("2008-03-03", "2008-05-29")),
    ("The vote was held on Monday, June 4.", None, ("2007-06-04", "2008-02-09")),
    ("Envoys met.", None, None),
]


@pytest.mark.parametrize("text, dateline, days", ALONE, ids=[a[0] for a in ALONE])
def test_what_an_article_says_of_its_own_day(text, dateline, days):
    dating = date_articles([witness(*DATED), witness("letter", text, dateline=dateline)])
    assert interval(dating["letter"]) == (days and (*days, "inferred"))
    assert bool(dating.reasons.get("letter")) == bool(days)


def test_nothing_is_inferred_without_any_dated_article():
    assert date_articles([witness("letter", "Envoys met on Monday, June 4.")])["letter"] is None


def test_a_stated_date_is_never_touched():
    dating = date_articles([witness(*DATED), witness("letter", "On June 4, 2007, envoys met.", "2007-05-01")])
    assert dating["letter"].edtf == "2007-05-01"


def shared(said="Envoys met today."):
    letter = witness("letter", said, reports=(report(said),))
    paper = witness("paper", "Envoys met on Monday.", "2007-05-29", reports=(report("Envoys met on Monday."),))
    return [paper, letter]


def test_a_shared_event_ties_the_days_and_says_with_which_article():
    dating = date_articles(shared())
    assert interval(dating["letter"]) == ("2007-05-28", "2007-05-28", "inferred")
    assert "paper" in dating.reasons["letter"][-1]


def test_reports_of_other_events_tie_nothing():
    paper, letter = shared()
    other = witness("letter", "Envoys met today.", reports=(report("Envoys met today.", kind="arrest"),))
    assert date_articles([paper, other])["letter"] is None
    assert date_articles([paper, letter])["letter"] is not None


def test_words_that_exclude_one_another_are_reported_and_widen():
    letter = witness("letter", "The bridge fell on May 20, 2008.", dateline="RIGA, May 21")
    sure = date_articles([witness(*DATED), letter])
    assert interval(sure["letter"]) == ("2008-05-21", "2008-05-21", "inferred") and not sure.problems
    letter = witness("letter", "The bridge fell on May 25, 2008.", dateline="RIGA, May 21")
    dating = date_articles([witness(*DATED), letter])
    (problem,) = dating.problems
    assert problem.article == "letter" and "'May 25, 2008'" in problem.message and "'May 21'" in problem.message
    assert dating["letter"] is None  # from May 2007 to May 2008: too wide to say anything


def test_the_result_does_not_depend_on_the_order():
    news = [*shared(), witness("note", "Envoys met on Sunday.", reports=(report("Envoys met on Sunday."),))]
    first = date_articles(news)
    for seed in range(4):
        random.Random(seed).shuffle(news)
        again = date_articles(news)
        assert dict(again) == dict(first) and again.problems == first.problems and again.reasons == first.reasons
