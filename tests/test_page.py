"""timeline.html as a file: nothing from outside, nothing unescaped, the same bytes each time."""

import json
import re
from datetime import date

import pytest

from tests.graphs import large, small
from tests.newsroom import newsroom
from timeline.exporters import page
from timeline.exporters.page import content as contents
from timeline.exporters.page.content import content, joined, shown_decisions
from timeline.exporters.page.document import dek, digest, document, json_in_script, title
from timeline.exporters.page.wording import value_in_words, when_in_words
from timeline.graph import EventGraph
from timeline.models import Article, Decision, When

SCRIPT = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL)


def shown(html: str):
    """The content of a page, read back as a browser would."""
    return json.loads(next(body for tag, body in SCRIPT.findall(html) if "application/json" in tag))


def when(edtf, earliest, latest, precision):
    return When(edtf=edtf, earliest=earliest, latest=latest, precision=precision)


@pytest.mark.parametrize(
    "given, words",
    [
        (when("2007-05-28", "2007-05-28", "2007-05-28", "day"), "28 May 2007"),
        (when("2007-05", "2007-05-01", "2007-05-31", "month"), "May 2007"),
        (when("2007", "2007-01-01", "2007-12-31", "year"), "2007"),
        (when("200X", "2000-01-01", "2009-12-31", "decade"), "the 2000s"),
        (when("2007-21", "2007-03-01", "2007-05-31", "season"), "spring 2007"),
        (when("2007-33", "2007-01-01", "2007-03-31", "quarter"), "first quarter of 2007"),
        (when("2007-05-21/2007-05-27", "2007-05-21", "2007-05-27", "week"), "the week of 21 May 2007"),
        (when("2007-05-18/2007-05-28", "2007-05-18", "2007-05-28", "range"), "between 18 and 28 May 2007"),
        (
            when("2006-12-30/2007-01-02", "2006-12-30", "2007-01-02", "range"),
            "between 30 December 2006 and 2 January 2007",
        ),
        (when("2007-04-30/2007-05-02", "2007-04-30", "2007-05-02", "range"), "between 30 April and 2 May 2007"),
        (when("../2007-05-03", None, "2007-05-03", "range"), "by 3 May 2007"),
        (when("2007-05-03/..", "2007-05-03", None, "range"), "3 May 2007 or later"),
        (when("2007-05~", "2007-05-01", "2007-05-31", "month"), "about May 2007"),
        (when("2007?", "2007-01-01", "2007-12-31", "year"), "2007 (uncertain)"),
    ],
    ids=str,
)
def test_a_date_in_words(given, words):
    assert when_in_words(given) == words


@pytest.mark.parametrize(
    "value, words",
    [
        (None, "not given"),
        (["a", 2], "a, 2"),
        (frozenset("zyx"), "x, y, z"),
        (date(2019, 1, 1), "1 January 2019"),
        ({"name": "Oslo", "id": "pl-1"}, "Oslo"),
        ({"b": 1, "a_c": [2]}, "a c: 2; b: 1"),
        ({"edtf": "2007", "earliest": "2007-01-01", "latest": "2007-12-31", "precision": "year"}, "2007"),
    ],
)
def test_a_value_in_words(value, words):
    assert value_in_words(value) == words


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029", "& 'n' \"q\"", "🐟\x00"]
)
def test_json_in_a_script_cannot_end_it(text):
    written = json_in_script({text: text})
    assert json.loads(written) == {text: text} and not set("<>&\u2028\u2029") & set(written)


def test_an_article_cannot_break_out_of_the_page():
    wicked = "</script></noscript><img src=x onerror=alert(1)>"
    graph = small()
    event = graph.events[0].model_copy(update={"label": wicked})
    article = Article(id=wicked, text=wicked, title=wicked)
    html = document(
        graph.model_copy(update={"events": (event, *graph.events[1:]), "articles": (*graph.articles, article)})
    )
    assert wicked not in html and shown(html)["articles"][wicked]["title"] == wicked
    assert html.count("</script>") == 2 and html.count("</noscript>") == 1


def test_the_policy_allows_this_script_and_this_style_alone():
    html = document(newsroom())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html).group(1)
    script = next(body for tag, body in SCRIPT.findall(html) if not tag)
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL).group(1)
    assert f"script-src '{digest(script)}';" in policy and f"style-src '{digest(style)}';" in policy
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "http" not in policy


def test_nothing_is_fetched():
    skeleton = re.sub(r"<(script|style|pre)[^>]*>.*?</\1>", "", document(newsroom()), flags=re.DOTALL)
    assert re.findall(r"\b(?:src|srcset|action)=|<link|url\(", skeleton) == []
    assert re.findall(r'href="([^"]+)"', skeleton) == ["#main"]


def test_same_bytes_from_the_same_graph(tmp_path):
    assert page.write(newsroom(), tmp_path / "a.html") == ()
    page.write(newsroom(), tmp_path / "b.html")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


@pytest.mark.parametrize(
    "graph, name, words",
    [
        (EventGraph(), "Timeline", "No event was found in 0 articles."),
        (
            newsroom(),
            "Timeline, March to August 2020",
            "17 events told by 9 articles; 2 earlier, from 1994; 2 without a date.",
        ),
        (small(), "Timeline, March to September 2019", "8 events told by 5 articles; 3 without a date."),
    ],
)
def test_the_masthead_says_what_the_page_holds(graph, name, words):
    assert (title(graph), dek(graph)) == (name, words)


def test_every_event_and_quote_is_in_the_page():
    graph = small()
    held = content(graph)
    assert [e["id"] for e in held["events"]] == [e.id for e in graph.events]
    for claim in graph.claims:
        ((offset, text),) = held["articles"][claim.article]["parts"]
        quote = held["claims"][claim.id]["quote"]
        assert text[quote["start"] - offset : quote["end"] - offset] == quote["text"] == claim.quote.text


def test_a_disputed_date_is_said_as_dates_are():
    (dispute,) = next(e["disputes"] for e in content(small())["events"] if "disputes" in e)
    assert dispute["field"] == "date" and [s["value"] for s in dispute["sides"]] == ["14 March 2019", "15 March 2019"]


def test_large_articles_are_held_around_their_quotes(monkeypatch, tmp_path):
    monkeypatch.setattr(contents, "WHOLE_TEXTS_UP_TO", 100)
    monkeypatch.setattr(contents, "PASSAGE_MARGIN", 5)
    graph = newsroom()
    held = content(graph)
    for claim in graph.claims:
        parts = held["articles"][claim.article]["parts"]
        assert any(start <= claim.quote.start and claim.quote.end <= start + len(text) for start, text in parts)
    assert sum(len(text) for a in held["articles"].values() for _, text in a["parts"]) < sum(
        len(a.text) for a in graph.articles
    )
    (said,) = page.write(graph, tmp_path / "page.html")
    assert "9 articles" in said and "not whole" in said


def test_spans_that_touch_are_joined():
    assert joined([(20, 30), (5, 9), (0, 5), (6, 7)]) == [(0, 9), (20, 30)]


def test_decisions_of_far_pairs_are_left_out_and_counted(tmp_path):
    graph = large(30)
    firsts = [event.claims[0] for event in graph.events]
    far = tuple(
        Decision(left=firsts[0], right=other, verdict="different", points=-n, by="rules-1")
        for n, other in enumerate(firsts[1:], 1)
    )
    person = Decision(left=firsts[0], right=firsts[-1], verdict="different", by="Ana", when=date(2020, 1, 1))
    graph = graph.model_copy(update={"decisions": (*graph.decisions, *far, person)})
    kept = [d for d in shown_decisions(graph) if d.verdict == "different"]
    assert person in kept and {far[0], far[1], far[2]} <= set(kept)
    assert len(kept) == len(far) + 1, "each pair is among the nearest of its other event"
    crowd = tuple(
        Decision(left=a, right=b, verdict="different", points=-1, by="rules-1")
        for n, a in enumerate(firsts)
        for b in firsts[n + 1 :]
    )
    (said,) = page.write(graph.model_copy(update={"decisions": crowd}), tmp_path / "page.html")
    assert said.startswith("The page leaves out ") and f"of {len(crowd)} decisions" in said
