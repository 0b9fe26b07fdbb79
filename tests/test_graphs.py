"""The graphs that other tests build upon are what they say."""

import pytest

from tests.graphs import large, small


@pytest.mark.parametrize("graph", [small(), large(50)], ids=["small", "large"])
def test_every_span_holds_its_words(graph):
    for claim in graph.claims:
        text = graph.article[claim.article].text
        fillers = [f for role in claim.roles.values() for f in role]
        for quote in (claim.quote, claim.trigger, *fillers):
            assert text[quote.start : quote.end] == quote.text
            assert claim.quote.start <= quote.start and quote.end <= claim.quote.end
        if claim.date and claim.date.text:
            assert text[claim.date.start : claim.date.end] == claim.date.text


@pytest.mark.parametrize("graph", [small(), large(50)], ids=["small", "large"])
def test_every_id_is_known(graph):
    assert {c for e in graph.events for c in e.claims} == set(graph.claim) == set(graph.event_of)
    for event in graph.events:
        assert set(event.articles) == {graph.claim[c].article for c in event.claims}
        assert {p.id for role in event.roles.values() for p in role} <= set(graph.actor)
        assert {report.claim for report in event.history} <= set(event.claims)


def test_large_is_the_same_each_time_and_as_large_as_asked():
    assert large(40) == large(40) and large(40) != large(40, seed=1)
    assert len(large(40).events) == 40
    assert {e.status for e in small().events} == {
        "occurred",
        "planned",
        "possible",
        "denied",
        "alleged",
        "cancelled",
        "ongoing",
    }
