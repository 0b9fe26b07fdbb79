"""Where a date without its year or week is looked for: before the article or after it, without a parse and with one."""

import pytest

from timeline.dates import find, find_dates, resolve
from timeline.dates.records import publication
from timeline.language import load, parse
from timeline.models import Article

WEDNESDAY = "2007-05-23"

SAID = [  # sentence, TIMEX3 values, seen from a Wednesday
    ("The envoy will be named in August.", ["2007-08"]),
    ("The dam is to be finished in August.", ["2007-08"]),
    ("The ferry was raised in August.", ["2006-08"]),
    ("The dividend would be paid on a still disputed date in August.", ["2007-08"]),
    ("The United Nations will send monitors Tuesday.", ["2007-05-29"]),
    ("The envoy would fly from the United States on Tuesday.", ["2007-05-29"]),
    ("Just ahead of the trip, the ministry on Sunday issued a warning.", ["2007-05-20"]),
    ("The court on Monday formally charged him.", ["2007-05-21"]),
    ("The strike has closed the port until Friday.", ["2007-05-25"]),
    ("Until Friday, they had not named a suspect.", ["2007-05-18"]),
    ("The offer had been due to expire Friday.", ["2007-05-18"]),
    ("The minister could not be reached on Friday.", ["2007-05-18"]),
    ("The offer is due to expire Friday.", ["2007-05-25"]),
    ("The index closed near a record set on Aug. 6.", ["2006-08-06"]),
    ("The hearing is set for Friday.", ["2007-05-25"]),
    ("They agreed to buy the mine in August.", ["2007-08"]),
    ("Since August, prices have doubled.", ["2006-08"]),
    ("The bullet tore through a window on Friday.", ["2007-05-18"]),
    ("Lawyers will look for ways around Monday's ruling.", ["2007-05-21"]),
    ("The summit would still be held on June 24 and 25.", ["2007-06-24", "2007-06-25"]),
]


@pytest.mark.parametrize("sentence, expected", SAID, ids=[s[0] for s in SAID])
def test_without_a_parse(sentence, expected):
    assert [r["value"] for r in find_dates(sentence, WEDNESDAY)] == expected


@pytest.mark.parametrize("sentence, expected", SAID, ids=[s[0] for s in SAID])
def test_with_a_parse(sentence, expected):
    document = parse(Article(id="a", text=sentence), load())
    assert [r.value for r in resolve(find(sentence, document=document), publication(WEDNESDAY))] == expected
