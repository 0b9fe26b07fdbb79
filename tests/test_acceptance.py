"""Five real articles, which are not ours to publish: they lie beside the repository, in ../shared/seeds."""

from pathlib import Path

import networkx
import pyoxigraph
import pytest
import rdflib

import timeline

SHARED = Path(__file__).parent.parent.parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the five articles are not in ../shared/seeds")
BAGHDAD, DAY = "Baghdad", "2007-05-28"
TELLERS = ("000", "002", "003", "004")  # the articles that tell of the talks, by the start of their ids


@pytest.fixture(scope="module")
def five():
    return timeline.build(SHARED)


@pytest.fixture(scope="module")
def folder(five, tmp_path_factory):
    path = tmp_path_factory.mktemp("five")
    five.write(path)
    return path


@pytest.fixture(scope="module")
def talks(five):
    """The only meeting in Baghdad on that day."""
    meetings = [e for e in five.of(type="meeting") if e.date and e.date.edtf == DAY]
    (event,) = [e for e in meetings if e.place and e.place.name == BAGHDAD]
    return event


def test_all_five_are_read(five):
    assert len(five.articles) == 5 and five.problems == ()


def test_the_talks_are_one_event_in_four_articles(talks):
    assert sorted(article[:3] for article in talks.articles) == list(TELLERS)
    assert talks.sources == 4


def told(five, talks, status):
    """The articles that report the talks with this status, by the start of their ids."""
    return {five[claim].article[:3] for claim in talks.claims if five[claim].status == status}


def test_the_talks_were_planned_and_then_took_place(five, talks):
    assert talks.status == "occurred"
    assert (talks.history[0].status, talks.history[-1].status) == ("planned", "occurred")
    assert told(five, talks, "planned") == {"000", "004"} and told(five, talks, "occurred") >= {"002", "003"}


def test_nobody_reports_the_talks_before_they_took_place(five, talks):
    assert told(five, talks, "occurred") == {"002", "003"}


def test_the_explanation_of_the_talks_names_each_article_and_adds_up(five, talks):
    text = str(five.explain(talks.id))
    assert all(article in text for article in talks.articles)
    reasons = [d for d in five.graph.decisions if {d.left, d.right} <= set(talks.claims) and d.verdict == "same"]
    assert reasons and all(d.points == sum(f.points for f in d.findings) for d in reasons)
    assert any(finding.reason in text for d in reasons for finding in d.findings)


def test_every_quote_is_found_at_its_offsets(five):
    texts = {article.id: article.text for article in five.articles}
    for claim in five.claims:
        fillers = [filler for found in claim.roles.values() for filler in found]
        dated = [claim.date] if claim.date and claim.date.text else []
        for said in (claim.quote, claim.trigger, *fillers, *dated):
            assert texts[claim.article][said.start : said.end] == said.text


def test_turtle_has_the_same_triples_for_two_readers(folder):
    path = folder / "timeline.ttl"
    store = pyoxigraph.Store()
    store.load(path=path, format=pyoxigraph.RdfFormat.TURTLE)
    assert len(rdflib.Graph().parse(path, format="turtle")) == len(store) > 1000


def test_graphml_keeps_every_node_and_edge_in_networkx(folder):
    text = (folder / "timeline.graphml").read_text(encoding="utf8")
    graph = networkx.read_graphml(folder / "timeline.graphml", force_multigraph=True)
    assert graph.number_of_nodes() == text.count("<node ") > 0
    assert graph.number_of_edges() == text.count("<edge ") > 0
    assert len({key for *_, key in graph.edges(keys=True)}) == graph.number_of_edges(), "edge ids are unique"
