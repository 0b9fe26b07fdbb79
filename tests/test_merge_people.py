"""What people decide holds over the rules; what cannot be done is reported; and what becomes of several claims."""

from datetime import date

import pytest

from tests.claims_by_hand import actors, article, claim
from timeline.graph import EventGraph
from timeline.merge import explain, merge
from timeline.models import Decision

ARREST = {"arrested": ("Ana Brandt",)}
MONDAY = claim(
    "wire", "Ana Brandt was arrested in Hull.", "arrested", ARREST, on="2007-05-28", at="Hull", kind="arrest"
)
SAME = claim("courier", "Police detained Ana Brandt.", "detained", ARREST, on="2007-05-28", at="Hull", kind="arrest")
OTHER = claim(
    "early", "Jo Castle was detained.", "detained", {"arrested": ("Jo Castle",)}, on="2007-03", at="Hull", kind="arrest"
)
SOURCES = (
    article("wire", "The wire tells it in its own words.", "2007-05-29"),
    article("courier", "A courier writes at length about something else.", "2007-05-29"),
    article("early", "Months before, another story stood here.", "2007-03-30"),
)


def decide(left, right, verdict, **more):
    return Decision(left=left, right=right, verdict=verdict, by="ana", when=date(2024, 1, 1), **more)


def merged(*claims, decisions=(), sources=SOURCES):
    return merge(claims, articles=sources, actors=actors(), decisions=decisions)


def groups(result):
    return {frozenset(e.claims) for e in result.events}


def told(status, day):
    """The arrest with a status, in an article of that day of May 2007."""
    source = f"paper{day}"
    text = "Ana Brandt was arrested in Hull."
    return claim(source, text, "arrested", ARREST, on="2007-05-28", at="Hull", kind="arrest", status=status)


def test_same_and_different_hold_over_the_rules():
    assert groups(merged(MONDAY, SAME)) == {frozenset({MONDAY.id, SAME.id})}
    apart = decide(MONDAY.id, SAME.id, "different")
    assert groups(merged(MONDAY, SAME, decisions=[apart])) == {frozenset({MONDAY.id}), frozenset({SAME.id})}
    joined = decide(MONDAY.id, OTHER.id, "same")
    assert groups(merged(MONDAY, OTHER)) != groups(merged(MONDAY, OTHER, decisions=[joined]))


@pytest.mark.parametrize(
    "field, value, shown",
    [
        pytest.param("date", "2007-05-27", lambda e: e.date.edtf == "2007-05-27", id="a day"),
        pytest.param("status", "denied", lambda e: e.status == "denied", id="a status"),
        pytest.param("details.charge", "theft", lambda e: e.details == {"charge": "theft"}, id="a detail"),
    ],
)
def test_a_corrected_value_is_the_value_of_the_event(field, value, shown):
    result = merged(MONDAY, decisions=[decide(MONDAY.id, None, "correct", field=field, value=value)])
    assert shown(result.events[0]) and result.problems == ()


def test_a_dropped_claim_is_in_no_event():
    assert groups(merged(MONDAY, OTHER, decisions=[decide(OTHER.id, None, "drop")])) == {frozenset({MONDAY.id})}


@pytest.mark.parametrize(
    "decisions, parts",
    [
        pytest.param(
            [decide(MONDAY.id, "cl-gone", "same")], ("cl-gone", '"verdict":"same"'), id="a claim that is gone"
        ),
        pytest.param(
            [decide(MONDAY.id, SAME.id, "same"), decide(SAME.id, MONDAY.id, "different")],
            ('"verdict":"same"', '"verdict":"different"'),
            id="same and different",
        ),
        pytest.param(
            [decide(MONDAY.id, None, "correct", field="date", value=day) for day in ("2007-05-26", "2007-05-27")],
            ('"2007-05-26"', '"2007-05-27"'),
            id="two values for one field",
        ),
        pytest.param(
            [decide(MONDAY.id, None, "correct", field="date", value="some day")],
            ("some day",),
            id="a value that is none",
        ),
    ],
)
def test_what_cannot_be_done_is_reported_with_its_lines(decisions, parts):
    (problem,) = merged(MONDAY, SAME, decisions=decisions).problems
    assert problem.kind == "decision" and all(part in problem.message for part in parts)


@pytest.mark.parametrize(
    "said, history, status",
    [
        pytest.param(
            (("planned", 20), ("occurred", 29)), ["planned", "occurred"], "occurred", id="a plan and its outcome"
        ),
        pytest.param((("planned", 20), ("cancelled", 27)), ["planned", "cancelled"], "cancelled", id="cancelled"),
        pytest.param((("alleged", 29), ("denied", 30)), ["alleged", "denied"], "denied", id="alleged, then denied"),
        pytest.param((("planned", 20), ("planned", 21)), ["planned"], "planned", id="said twice"),
    ],
)
def test_history_follows_the_articles(said, history, status):
    claims = [told(how, day) for how, day in said]
    sources = tuple(article(f"paper{day}", f"{how} {day}", f"2007-05-{day}") for how, day in said)
    (event,) = merged(*reversed(claims), sources=sources).events
    assert [step.status for step in event.history] == history and event.status == status


def test_what_sources_dispute_stays_with_its_sources():
    wrong = SAME.model_copy(update={"details": {"charge": "3 thefts"}})
    right = MONDAY.model_copy(update={"details": {"charge": "2 thefts"}})
    (event,) = merged(wrong, right).events
    (dispute,) = event.disputes
    assert dispute["field"] == "details.charge"
    assert [(v["value"], v["articles"]) for v in dispute["values"]] == [
        ("2 thefts", ["wire"]),
        ("3 thefts", ["courier"]),
    ]


def test_a_copy_is_no_further_source():
    copied = tuple(
        article(name, "Ana Brandt was arrested in Hull on Monday, it was said.", "2007-05-29")
        for name in ("wire", "courier")
    )
    once, twice = (merged(MONDAY, SAME, sources=s).events[0] for s in (copied, SOURCES))
    assert (once.sources, twice.sources) == (1, 2) and once.confidence < twice.confidence


@pytest.mark.parametrize(
    "left, right, part",
    [
        pytest.param(MONDAY, None, "points, 7 are enough", id="why it is one"),
        pytest.param(MONDAY, SAME, "are one event", id="two claims of one event"),
        pytest.param(MONDAY, OTHER, "never compared, because", id="why they are two"),
        pytest.param(MONDAY, None, "place: ", id="where a value comes from"),
    ],
)
def test_explained_in_words(left, right, part):
    result = merged(MONDAY, SAME, OTHER)
    graph = EventGraph(
        articles=SOURCES,
        claims=(MONDAY, SAME, OTHER),
        events=result.events,
        actors=actors(),
        decisions=result.decisions,
    )
    assert part in explain(graph, left.id, right.id if right else None)


def test_a_corrected_value_is_explained_by_the_person_who_gave_it():
    said = decide(MONDAY.id, None, "correct", field="date", value="2007-05-27")
    result = merged(MONDAY, decisions=[said])
    graph = EventGraph(articles=SOURCES, claims=(MONDAY,), events=result.events, decisions=result.decisions)
    text = explain(graph, MONDAY.id)
    assert f"date of {MONDAY.id}: 2007-05-27: {said.by} said so" in text and "in common" not in text
