"""What of a text is title, date, dateline and body; and what must not be taken for a headline or boilerplate."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.articles import read
from timeline.models import Article

MET = "The envoys of both states met in Geneva on Monday to talk about the strait."
LEFT = "They left in the evening without a statement, and no further talks were announced."


def laid_out(text: str, **fields) -> Article:
    (article,) = read(Article(id="a", text=text, **fields))
    return article


def body(text: str, **fields) -> list[str]:
    article = laid_out(text, **fields)
    return [article.text[a:b] for a, b in article.body]


@pytest.mark.parametrize(
    "text, title",
    [
        (f"Envoys Meet in Geneva\n\n{MET}\n{LEFT}", "Envoys Meet in Geneva"),
        (f"Envoys Meet in Geneva\n{MET}\n{LEFT}", "Envoys Meet in Geneva"),
        (f"A Thaw on the Strait?\n\nMay 29, 2007\n\n{MET}", "A Thaw on the Strait?"),
        (f"ANALYSIS\nEnvoys Meet in Geneva\nBy Jane Doe\n\n{MET}", "Envoys Meet in Geneva"),
        (f"# Envoys meet\n\n{MET}", "Envoys meet"),
        (f"10:39 GMT\nEnvoys meet\n{MET}", "Envoys meet"),
        (f"Envoys meet\r\n\r\n{MET}\r\n", "Envoys meet"),
    ],
)
def test_title(text, title):
    assert laid_out(text).title == title
    assert title not in body(text) and MET in body(text)


@pytest.mark.parametrize(
    "text",
    [
        MET,
        f"{MET}\n{LEFT}",
        "The envoys met in Geneva",
        "Envoys met in Geneva\nNo statement followed",
        f"“We met,” the envoy said.\n{LEFT}",
        f"The minister said:\n{LEFT}",
        f"The envoys of Iran,\nIraq and Turkey met.\n{LEFT}",
        f"Would the envoys of the two states, which had not spoken for years, ever meet again?\n\n{LEFT}",
        "- The envoys met.\n- They left.",
    ],
)
def test_no_title_where_the_first_line_is_part_of_the_story(text):
    assert laid_out(text).title is None
    assert "".join(body(text)).replace(" ", "") == "".join(text.replace("- ", "").split())


def test_a_title_that_is_known_is_kept_and_left_out_of_the_body():
    article = laid_out(f"Envoys met.\n{MET}", title="Envoys met.")
    assert article.title == "Envoys met." and article.text[slice(*article.body[0])] == MET


DATELINES = [  # text, date of publication, dateline without a year, where the story starts
    (f"Talks\n\nMay 28, 2007\n\n{MET}", "2007-05-28", None),
    (f"Talks\nPublished: Monday 28 May 2007, 10:30 GMT\n{MET}", "2007-05-28", None),
    (f"Talks\nLast updated at 17:50 GMT on 28 May 2007 | By Jane Doe\n{MET}", None, None),
    (f"Gespräche\n28. Mai 2007\n{MET}", "2007-05-28", None),
    (f"2007-05-28\n{MET}", "2007-05-28", None),
    (f"May 2007\n\n{MET}", "2007-05", None),
    (f"Talks\nMay 28\n{MET}", None, "May 28"),
    (f"Talks\nMonday, May 28\n{MET}", None, "Monday, May 28"),
    (f"03/04/2007\n{MET}", None, None),
    (f"RIGA, May 28 (Reuters) - {MET}", None, "May 28"),
    (f"RIGA, 28 May (Xinhua) -- {MET}", None, "28 May"),
    (f"RIGA, Latvia, May 28, 2007 (AP) — {MET}", "2007-05-28", None),
    (f"RIGA (AP) _ {MET}", None, None),
    (f"RIGA, Latvia (AP) _\n\n{MET}", None, None),
    (f"RIGA — {MET}", None, None),
    (f"ST. JOHN'S, N.B. _ {MET}", None, None),
    (f"Riga, May 28 – {MET}", None, "May 28"),
    (f"Riga (dpa) - {MET}", None, None),
    (f"RIGA | Mon May 28, 2007 6:47 pm EST RIGA (Reuters) - {MET}", "2007-05-28", None),
    (f"RIGA\\/OSLO | Mon May 28, 2007 6:47 pm EST RIGA\\/OSLO (Reuters) - {MET}", "2007-05-28", None),
    (f"Envoys meet RIGA | Mon May 28, 2007 6:47 pm EST RIGA (Reuters) - {MET}", "2007-05-28", None),
    (f"* Envoys meet * No statement (Adds quote) RIGA, May 28 (Reuters) - {MET}", None, "May 28"),
    (f"By Jane Doe RIGA | Mon May 28, 2007 7:57 am EDT {MET}", "2007-05-28", None),
    (f"Envoys are seen in Riga, May 27, 2007. \nRIGA (Reuters) - {MET}", None, None),
]


@pytest.mark.parametrize("text, published, without_year", DATELINES)
def test_datelines(text, published, without_year):
    article = laid_out(text)
    assert (article.published and str(article.published)) == published
    assert (article.dateline and article.dateline.text) == without_year
    assert article.dateline is None or text[article.dateline.start : article.dateline.end] == without_year
    assert [text[a:b] for a, b in article.body] == [MET]


@pytest.mark.parametrize(
    "line",
    [
        "NATO — which met in Riga — said no.",
        "AVON-ON-SEA voted on Monday.",
        "IBM rose by 2 percent on Monday.",
        "In May 2007, the envoys met.",
        "On May 28 - a Monday - the envoys met.",
        "U.S. - Iranian talks were held.",
        "The Geneva talks (the first since 1980) - were long.",
        "May 28, 2007 was a Monday.",
    ],
)
def test_no_dateline(line):
    article = laid_out(f"{line}\n{LEFT}")
    assert article.published is None and article.dateline is None and body(article.text)[0] == line


def test_a_place_in_capitals_further_down_opens_no_story():
    text = f"{MET}\nGENEVA — The Swiss hosts were pleased.\n{LEFT}"
    assert body(text) == text.split("\n")


def test_the_date_of_the_metadata_goes_before_the_dateline():
    article = next(iter(read({"id": "a", "text": f"May 28, 2007\n{MET}", "published": "2007-05-29"})))
    assert str(article.published) == "2007-05-29"


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "By JANE DOE and John Roe, Staff Writers",
        "Written by",
        "Written by Jane Doe",
        "Pressure",
        "What the two sides want",
        "THE NUCLEAR FILE",
        "## Background",
        "Advertisement",
        "Read more: Ten years of talks",
        "Copyright 2007 The Lake Post. All rights reserved.",
        "© 2007 The Lake Post",
        "Photograph: Jane Doe/Lake Post",
        "Follow us on Twitter @lakepost",
        "https://lake.example/talks",
        "jane.doe@lake.example",
        "Share this article",
        "Subscribe to our newsletter.",
        "If you want to read more, subscribe today for your free trial.",
        "This article was amended on 29 May 2007.",
        "Editor's note: this story was changed.",
        "·",
        "* * *",
    ],
)
def test_left_out_between_sentences(line):
    assert body(f"{MET}\n\n{line}\n\n{LEFT}") == [MET, LEFT]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the envoys had left.",
        "Written by the minister, the letter was clear.",
        "He wrote the letter himself.",
        "The US may sign up to the treaty, its envoy said.",
        "“You must subscribe to our terms,” the minister said.",
        "Google changed its privacy policy in May.",
        "Photographs of the arrest were published.",
        "- They agreed on a date.",
        "The author is under arrest.",
        "Also on Friday, four people were arrested.",
        "Pressure grew.",
        "Why now?",
        "Readers subscribed to the paper in 2007.",
        "The copyright law was passed in May.",
        "The report was edited by the state.",
    ],
)
def test_kept_between_sentences(line):
    assert body(f"{MET}\n\n{line}\n\n{LEFT}") == [MET, line.removeprefix("- "), LEFT]


@pytest.mark.parametrize(
    "foot",
    [
        "Jane Doe is a commentator and author of several books on the region.",
        "Jane Doe, a former ambassador, is a senior fellow at the Lake Institute.",
        "The writer is professor of history at Riga.",
        "(Reporting by Jane Doe; Editing by John Roe) Our other services",
        "(Reporting by Jane Doe)\nThis discussion is now closed.\nThe envoys should be arrested.",
        "We welcome comments on this article.\nThe envoys should be arrested.",
        "More from this author\nThe arrest of the envoys.",
        "Good journalism is never free.\nBy subscribing, you can help us to go on.",
    ],
)
def test_left_out_at_the_end(foot):
    assert body(f"{MET}\n\n{LEFT}\n\n{foot}") == [MET, LEFT]


@pytest.mark.parametrize(
    "foot",
    [
        "The author of the report is under arrest.",
        "Jane Doe is in Geneva, where an editor was arrested.",
        "Jane Doe was an editor until her arrest.",
        "“We welcome comments,” the envoy said.",
        "The book is the one that commentators will turn to.",
    ],
)
def test_kept_at_the_end(foot):
    assert body(f"{MET}\n\n{LEFT}\n\n{foot}") == [MET, LEFT, foot]


WRAPPED = """Envoys meet

The envoys of both states met in Geneva on Monday to
talk about the strait, the first such talks since the
crisis began.
No statement followed. The hosts said that the envoys would
come together again in June,
but named no day.
"""


def test_hard_line_breaks_do_not_divide_sentences():
    first, *_, last = body(WRAPPED)
    assert first.startswith("The envoys of both") and first.replace("\n", " ").endswith("since the crisis began.")
    assert last.endswith("but named no day.") and len(body(WRAPPED)) == 2


LINES = st.lists(
    st.sampled_from(
        [
            MET,
            LEFT,
            "",
            "Pressure",
            "May 28, 2007",
            "RIGA (AP) _",
            "By Jane Doe",
            "- ",
            "\ufeff",
            "* x",
            "(Reporting by Jane)",
            "e\u0301te\u0301",
            "Subscribe to our paper, you",
            "#",
            "\t",
        ]
    ),
    max_size=9,
)


@given(LINES, st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
def test_the_body_is_in_order_and_never_empty(lines, end):
    text = end.join(lines)
    for article in read({"id": "a", "text": text or "x"}):
        spans = [*getattr(article, "body", ())]
        assert all(0 <= a < b <= len(text or "x") for a, b in spans) and spans == sorted(set(spans))
        assert all(b <= c for (_, b), (c, _) in pairwise(spans))
        assert all((text or "x")[a:b].strip() == (text or "x")[a:b] for a, b in spans)


def test_sentences_are_read_over_hard_line_breaks_and_keep_their_offsets():
    from timeline.language import load, parse

    article = laid_out(WRAPPED)
    first = parse(article, load()).sentences[0]
    assert first.text.endswith("the first such talks since the crisis began.")
    assert article.text[first.start : first.end].split() == first.text.split()
