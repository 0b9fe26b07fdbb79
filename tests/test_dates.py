"""Temporal expressions: what is found, with its TIMEX3 value, and what is not."""

import pickle
import subprocess
import sys
from datetime import date

import pytest

from timeline.dates import find, find_dates, resolve
from timeline.dates.records import publication
from timeline.errors import UsageError

FRIDAY, SUNDAY, TUESDAY = "2007-05-25", "2007-05-27", "2007-05-01"

FOUND = [  # sentence, publication, {words: TIMEX3 value}
    ("The treaty was signed on March 12, 1998.", FRIDAY, {"March 12, 1998": "1998-03-12"}),
    ("The treaty was signed on 12 March 1998.", FRIDAY, {"12 March 1998": "1998-03-12"}),
    ("The treaty was signed on the 3rd of June, 2001.", FRIDAY, {"the 3rd of June, 2001": "2001-06-03"}),
    ("Ministers met on 15-17 July 2005.", FRIDAY, {"15-17 July 2005": "2005-07-15/2005-07-17"}),
    ("They fought a war in 1980-88.", FRIDAY, {"1980-88": "1980/1988"}),
    ("The filing is dated 10/29/89.", FRIDAY, {"10/29/89": "1989-10-29"}),
    ("The filing is dated 2006-11-05.", FRIDAY, {"2006-11-05": "2006-11-05"}),
    ("The envoys are due to meet on May 28.", FRIDAY, {"May 28": "2007-05-28"}),
    ("She was jailed on May 2.", FRIDAY, {"May 2": "2007-05-02"}),
    ("She was stopped last December.", FRIDAY, {"last December": "2006-12"}),
    ("He paid a visit earlier this month.", FRIDAY, {"earlier this month": "2007-05"}),
    ("Troops left last week.", FRIDAY, {"last week": "2007-W20"}),
    ("They may meet this weekend.", TUESDAY, {"this weekend": "2007-W18-WE"}),
    ("He will attend the meeting this coming weekend.", TUESDAY, {"this coming weekend": "2007-W18-WE"}),
    ("The rebel was caught late last year.", TUESDAY, {"late last year": "2006"}),
    ("The spokesman said Friday that talks went on.", SUNDAY, {"Friday": "2007-05-25"}),
    ("Diplomats will meet Monday.", SUNDAY, {"Monday": "2007-05-28"}),
    ("Five men were seized this spring.", SUNDAY, {"this spring": "2007-SP"}),
    ("They met briefly in March.", SUNDAY, {"March": "2007-03"}),
    ("A year ago this week, the offer was made.", SUNDAY, {"A year ago this week": "2006-W21"}),
    ("The toll rose in both April and May.", "2007-06-01", {"April": "2007-04", "May": "2007-05"}),
    ("Profit rose in the third quarter of 1990.", "1991-02-01", {"the third quarter of 1990": "1990-Q3"}),
    ("Inflation fell in the 1980s and the late 1990s.", FRIDAY, {"the 1980s": "198", "the late 1990s": "199"}),
    ("Shops shut in October-November 2003.", FRIDAY, {"October": "2003-10", "November 2003": "2003-11"}),
    (
        "Shops shut in March, April and May 1998.",
        FRIDAY,
        {"March": "1998-03", "April": "1998-04", "May 1998": "1998-05"},
    ),
    ("Snow fell in December and January 1998.", FRIDAY, {"December": "1997-12", "January 1998": "1998-01"}),
    ("Two days ago, the bridge fell.", FRIDAY, {"Two days ago": "2007-05-23"}),
    ("The army withdrew three years ago.", FRIDAY, {"three years ago": "2004"}),
    (
        "He arrived on Jan. 3. Three days later, he left.",
        FRIDAY,
        {"Jan. 3": "2007-01-03", "Three days later": "2007-01-06"},
    ),
    ("The coup came in 1953. Later that year, he fled.", FRIDAY, {"1953": "1953", "Later that year": "1953"}),
    ("The strike lasted two weeks.", FRIDAY, {"two weeks": "P2W"}),
    ("The war went on for a year and a half.", FRIDAY, {"a year and a half": "P1Y6M"}),
    ("The board meets every Friday.", FRIDAY, {"every Friday": "XXXX-WXX-5"}),
    ("Papers appear daily.", FRIDAY, {"daily": "P1D"}),
    ("Shots were heard at 10 p.m. Wednesday.", FRIDAY, {"10 p.m. Wednesday": "2007-05-23T22:00"}),
    ("He flew home Thursday night.", FRIDAY, {"Thursday night": "2007-05-24TNI"}),
    ("The court now sits in The Hague.", FRIDAY, {"now": "PRESENT_REF"}),
    ("Prices have risen recently.", FRIDAY, {"recently": "PAST_REF"}),
    (
        "They marched on Christmas Eve and on Thanksgiving.",
        FRIDAY,
        {"Christmas Eve": "2006-12-24", "Thanksgiving": "2006-11-23"},
    ),
    ("The wall fell in nineteen eighty-nine.", FRIDAY, {"nineteen eighty-nine": "1989"}),
    ("A fortnight ago, the ferry sank.", FRIDAY, {"A fortnight ago": "2007-W19"}),
    ("The region will one day be free.", FRIDAY, {"one day": "FUTURE_REF"}),
    ("The march lasted one day.", FRIDAY, {"one day": "P1D"}),
    ("They gave him a week to leave.", FRIDAY, {"a week": "P1W"}),
    ("The law has evolved over several years.", FRIDAY, {"several years": "PXY"}),
    ("The talks went on for over two weeks.", FRIDAY, {"over two weeks": "P2W"}),
    ("They stayed for a while.", FRIDAY, {"a while": "PXX"}),
    ("He vanished in recent weeks and months.", FRIDAY, {"recent weeks and months": "PXW"}),
    ("The loan runs for a three-year period.", FRIDAY, {"a three-year period": "P3Y"}),
    ("Now that the road is open, trucks move.", FRIDAY, {"Now": "PRESENT_REF"}),
    ("The March accession was signed.", FRIDAY, {"March": "2007-03"}),
    ("They met on May 2, 4 and 9.", FRIDAY, {"May 2": "2007-05-02", "4": "2007-05-04", "9": "2007-05-09"}),
    ("On May 2 and 20 miners later died.", FRIDAY, {"May 2": "2007-05-02"}),
    (
        "Profit rose in the first nine months. In the 2006 period it fell; year-earlier sales were flat.",
        FRIDAY,
        {"the first nine months": "P9M", "the 2006 period": "2006", "year-earlier": "2006"},
    ),
    (
        "In the fourth quarter, sales rose. In the latest period, costs fell.",
        "2007-02-01",
        {"the fourth quarter": "2006-Q4", "the latest period": "2006-Q4"},
    ),
]


@pytest.mark.parametrize("sentence, published, expected", FOUND, ids=[f[0] for f in FOUND])
def test_found(sentence, published, expected):
    assert {r["text"]: r["value"] for r in find_dates(sentence, published)} == expected


NOT_FOUND = [
    "You may go, and they may march home.",
    "The troops march on.",
    "He sat down for a second.",
    "At the last minute the minister cancelled the talks.",
    "The next hour decided the match.",
    "April Jones resigned.",
    "The dam fell and water will spring from it.",
    "He sold 2000 shares for $1990.",
    "Police arrested Tom May.",
    "The 52-year-old woman is 52 years old.",
    "Come back as soon as you can.",
    "The sun rose over 1,998 men.",
    "They joined the march on Rome.",
    "He appealed to the 11th Circuit.",
    "The council passed Resolution 1650.",
    "In today's world, speed counts.",
    "They spoke of the future of the islands.",
    "It cost 20 francs a week to rent.",
]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_not_found(sentence):
    assert find_dates(sentence, FRIDAY) == []


UNDATED = [  # no publication: the year in force in the text
    (
        "War broke out in October 1938. On 12 March, troops marched in.",
        {"October 1938": "1938-10", "12 March": "1939-03-12"},
    ),
    (
        "On 17 December 1938 he gave orders. The following day they left.",
        {"17 December 1938": "1938-12-17", "The following day": "1938-12-18"},
    ),
    ("The treaty of 1919 failed. In May, the minister resigned.", {"1919": "1919", "May": "1919-05"}),
    ("On 3 May they met.", {"3 May": "XXXX-05-03"}),
    ("In 1998 they met. On Friday Kone left.", {"1998": "1998", "Friday": "XXXX-WXX-5"}),
    ("In May 1998 they met. On Friday Kone left.", {"May 1998": "1998-05", "Friday": "XXXX-WXX-5"}),
    (
        "In June 1975 war broke out. On 10 March 1976 they met. Talks ran to 26 March. In May 1975 the king had fled.",
        {"June 1975": "1975-06", "10 March 1976": "1976-03-10", "26 March": "1976-03-26", "May 1975": "1975-05"},
    ),
    (
        "The crisis went on from 24 July 1977 to 7 May 1979. Fighting began in 1977. In April, troops crossed a river.",
        {"24 July 1977": "1977-07-24", "7 May 1979": "1979-05-07", "1977": "1977", "April": "1977-04"},
    ),
    (
        "Troops struck on 25 December 1978 (compare the border war, in 1978-79). They withdrew on the 31st.",
        {"25 December 1978": "1978-12-25", "1978-79": "1978/1979", "the 31st": "1978-12-31"},
    ),
]


@pytest.mark.parametrize("text, expected", UNDATED, ids=[u[0] for u in UNDATED])
def test_year_in_force(text, expected):
    assert {r["text"]: r["value"] for r in find_dates(text)} == expected


DAYS = [  # sentence, publication, earliest, latest, EDTF
    ("Troops left last week.", FRIDAY, "2007-05-14", "2007-05-20", "2007-05-14/2007-05-20"),
    ("The exercises of last week went well.", SUNDAY, "2007-05-20", "2007-05-26", "2007-05-20/2007-05-26"),
    ("He was caught in 1986.", FRIDAY, "1986-01-01", "1986-12-31", "1986"),
    ("He was caught around May 2.", FRIDAY, "2007-05-01", "2007-05-03", "2007-05-02~"),
    ("He was caught about a month ago.", FRIDAY, "2007-03-02", "2007-05-30", "2007-04~"),
    ("He came earlier this month.", FRIDAY, "2007-05-01", "2007-05-25", "2007-05-01/2007-05-25"),
    ("They were seized this spring.", SUNDAY, "2007-03-01", "2007-05-31", "2007-21"),
    ("Shops shut in October-November 2003.", FRIDAY, "2003-10-01", "2003-11-30", "2003-10-01/2003-11-30"),
    ("The talks ran from May 3 to May 6.", FRIDAY, "2007-05-03", "2007-05-06", "2007-05-03/2007-05-06"),
]


@pytest.mark.parametrize("sentence, published, earliest, latest, edtf", DAYS, ids=[d[0] for d in DAYS])
def test_days(sentence, published, earliest, latest, edtf):
    when = resolve(find(sentence), publication(published))[0].when
    assert (when.earliest.isoformat(), when.latest.isoformat(), when.edtf) == (earliest, latest, edtf)


def test_an_interval_of_publication_gives_the_hull_or_nothing():
    reference = publication("2007-05-26").model_copy(
        update={"latest": date(2007, 5, 27), "edtf": "2007-05-26/2007-05-27"}
    )
    yesterday, month, full = (
        r.when for r in resolve(find("Yesterday, in March, and on May 2, 2006, they met."), reference)
    )
    assert (yesterday.earliest, yesterday.latest) == (date(2007, 5, 25), date(2007, 5, 26))
    assert month.edtf == "2007-03" and full.edtf == "2006-05-02"
    wide = reference.model_copy(update={"earliest": date(2005, 1, 1)})
    assert resolve(find("Friday they met."), wide)[0].when is None


def test_offsets_are_those_of_the_text():
    text = "“On May 2” — so he said — “and on 3 June 2004.”"
    assert [text[r["start"] : r["end"]] for r in find_dates(text, FRIDAY)] == ["May 2", "3 June 2004"]


def test_expressions_travel_between_processes():
    found = find("They met a year ago this week, from 3 to 5 May.")
    assert found and pickle.loads(pickle.dumps(found)) == found


def test_wrong_publication_says_what_to_write():
    with pytest.raises(UsageError, match="2007-05-25"):
        find_dates("Today.", "last week")


def test_finding_dates_imports_no_parser():
    code = (
        "import sys; from timeline.dates import find_dates; find_dates('Last week.', '2007-05-25');"
        "assert 'spacy' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "piece", ["May ", "1", "-", "May-", "1/", "1:", "1.", "a ", "twenty ", "the ", "'", "last ", "\n", "two-"]
)
def test_long_repetitions_end(piece):
    text = piece * (100_000 // len(piece))
    assert all(text[d["start"] : d["end"]] == d["text"] for d in find_dates(text, FRIDAY))
