"""What each rule of merging is worth, as the tool says: it changes what it names, and counts links between articles."""

from contextlib import nullcontext

import pytest

from tests.benchmarks import bench_points as bench
from tests.claims_by_hand import actors, article, claim
from timeline.merge import merge
from timeline.merge.agreements import same_actors, same_words

PAIR = ("Ali Larijani", "Javier Solana")
CLAIMS = (
    claim("first", "Ali Larijani met Javier Solana.", "met", PAIR, on="2007-05-31"),
    claim("second", "Talks between Javier Solana and Ali Larijani were short.", "Talks", PAIR, on="2007-05-31"),
)


@pytest.mark.parametrize(
    ("changed", "events"),
    [
        (nullcontext(), 1),
        (bench.points(same_actors, bench.silent), 2),
        (bench.points(same_words, bench.silent), 1),
        (bench.points(same_actors, bench.stronger), 1),
        (bench.threshold("SAME_FROM", 20), 2),
        (bench.threshold("MAIN_FROM", 20), 1),
    ],
)
def test_a_change_shows_in_the_events_and_is_taken_back(changed, events):
    articles = (article("first"), article("second"))

    def merged():
        return len(merge(CLAIMS, articles=articles, actors=actors()).events)

    with changed:
        assert merged() == events
    assert merged() == 1


@pytest.mark.parametrize(
    ("events", "expected"),
    [([("a", "b"), ("c",)], (0.5, 0.5)), ([("a",), ("b",), ("c",)], (0, 0)), ([("a", "b", "c", "d")], (2 / 5, 1))],
)
def test_links_are_between_articles(events, expected):
    truth = {"a": [("one", "x")], "b": [("two", "x"), ("two", "y")], "c": [("three", "y")], "d": []}
    assert bench.figures(events, truth)[:2] == pytest.approx(expected)
