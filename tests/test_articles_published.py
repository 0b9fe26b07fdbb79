"""The date of publication: read when it is one, refused when it is a guess."""

import pytest

from timeline.articles import published
from timeline.errors import NotADate

READ = [
    ("2007-05-28", "2007-05-28"),
    ("2007-05", "2007-05"),
    ("2007-05-18/2007-05-28", "2007-05-18/2007-05-28"),
    ("2007-05-28T23:10:00-05:00", "2007-05-28"),
    ("20070528", "2007-05-28"),
    ("28 May 2007", "2007-05-28"),
    ("May 28th, 2007", "2007-05-28"),
    ("Mon, 28 May 2007 23:10:00 GMT", "2007-05-28"),
    ("Sun Feb 20, 2011 6:47 pm EST", "2011-02-20"),
    ("May 02 , 2013", "2013-05-02"),
    ("28. Mai 2007", "2007-05-28"),
    ("28 mai 2007", "2007-05-28"),
    ("28 de mayo de 2007", "2007-05-28"),
    ("28 мая 2007 г.", "2007-05-28"),
    ("2007年5月28日", "2007-05-28"),
    ("۲۸ مه ۲۰۰۷", "2007-05-28"),
    ("28 mayıs 2007", "2007-05-28"),
    ("May 2007", "2007-05"),
    ("mayo de 2007", "2007-05"),
    ("28/05/2007", "2007-05-28"),
    ("05/28/2007", "2007-05-28"),
    ("28.05.2007", "2007-05-28"),
    ("05/05/2007", "2007-05-05"),
    ("2007", "2007"),
    ("15 / 09 / 2013", "2013-09-15"),
    ("2013 - 09 - 26", "2013-09-26"),
    ("2007/05/28", "2007-05-28"),
]
REFUSED = [
    ("4 / 9 / 2007", "may be"),
    ("03/04/2007", "2007-04-03 or 2007-03-04"),
    ("3.4.2007", "may be"),
    ("28/05/07", "two digits"),
    ("Monday", "no year"),
    ("yesterday", "no year"),
    ("next week", "no year"),
    ("May 28", "no year"),
    ("12", "a number"),
    ("1180310400", "a number"),
    ("20071332", "a number"),
    ("31/02/2007", "calendar"),
    ("13/13/2007", "calendar"),
    ("3007-05-28", "1605"),
    ("0907", "1605"),
    ("Elections 2007", "no date"),
    ("The 28 May 2007 attack", "no date"),
    ("28 May 07", "no year"),
]


@pytest.mark.parametrize("text, edtf", READ)
def test_read(text, edtf):
    when = published.read(text)
    assert (str(when), when.basis) == (edtf, "stated")


@pytest.mark.parametrize("text, says", REFUSED)
def test_refused(text, says):
    with pytest.raises(NotADate, match=says):
        published.read(text)


def test_the_order_of_texts_changes_nothing():
    texts = ["28. Mai 2007", "28 mai 2007", "28 May 2007", "5 de marzo de 2009", "5 mars 2009"]
    assert [str(published.read(t)) for t in texts] == [str(published.read(t)) for t in reversed(texts)][::-1]
