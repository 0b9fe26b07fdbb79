"""When two claims are one event, and when they are two."""

import pytest

from tests.claims_by_hand import actors, article, claim
from timeline.merge import merge

US_IRAN = ("United States", "Iran")
PLAN = claim(
    "preview",
    "Envoys of the United States and Iran are due to meet in Baghdad to discuss security in Iraq.",
    "meet",
    US_IRAN,
    on="2007-05-28",
    at="Baghdad",
    status="planned",
)
REPORT = claim(
    "weekly",
    "The United States and Iran held a meeting earlier this week to discuss security in Iraq.",
    "meeting",
    US_IRAN,
    on="2007-05-28/2007-05-31",
)
TODAY = claim(
    "diary",
    "Today the ambassador Ryan Crocker sat down with his counterpart, Hassan Kazemi Qomi.",
    "sat down",
    ("Ryan Crocker", "Hassan Kazemi Qomi"),
    on="2007-05-28",
)
AGAIN = claim(
    "diary",
    "It was the first time that the talks of the two countries were official.",
    "talks",
    start=400,
    refers_to=TODAY.id,
)
MONDAY = claim(
    "agency",
    "Monday's talks in Baghdad are one element of the strategy.",
    "talks",
    on="2007-05-28",
    at="Baghdad",
    status="planned",
)
MARCH = claim(
    "agency", "Diplomats of the United States and Iran met briefly in March.", "met", US_IRAN, on="2007-03", start=900
)
LARIJANI = claim(
    "preview",
    "Ali Larijani is to meet Javier Solana on May 31.",
    "meet",
    ("Ali Larijani", "Javier Solana"),
    on="2007-05-31",
    status="planned",
    start=500,
)
TALKS = (PLAN, REPORT, TODAY, AGAIN, MONDAY)
SOURCES = (
    article("preview"),
    article("weekly", published="2007-06-01"),
    article("diary"),
    article("agency", published="2007-05-27"),
)


def merged(*claims, sources=SOURCES, decisions=()):
    return merge(claims, articles=sources, actors=actors(), decisions=decisions)


def groups(*claims, **more):
    """The events, as sets of claims."""
    return {frozenset(e.claims) for e in merged(*claims, **more).events}


def together(*claims, **more):
    return groups(*claims, **more) == {frozenset(c.id for c in claims)}


def test_a_plan_and_the_reports_of_its_outcome_are_one_event():
    (event,) = (e for e in merged(*TALKS, MARCH, LARIJANI).events if PLAN.id in e.claims)
    assert set(event.claims) == {c.id for c in TALKS}
    assert event.date.edtf == "2007-05-28" and event.status == "occurred" and event.place.name == "Baghdad"
    assert [s.status for s in event.history] == ["planned", "occurred"]
    assert event.label == "Meeting between United States and Iran in Baghdad"
    assert event.sources == 4 and event.disputes == ()


@pytest.mark.parametrize("a, b", [(PLAN, REPORT), (PLAN, TODAY), (PLAN, MONDAY)])
def test_one_event(a, b):
    assert together(a, b)


UNDATED_PLAN = PLAN.model_copy(update={"date": None})
UNDATED_REPORT = REPORT.model_copy(update={"date": None})
UNDATED_MARCH = MARCH.model_copy(update={"date": None})
NEXT_DAY = claim(
    "wire",
    "The United States and Iran held a meeting in Baghdad on Tuesday.",
    "meeting",
    US_IRAN,
    on="2007-05-29",
    at="Baghdad",
)
RICE = claim(
    "wire",
    "Condoleezza Rice may meet Manouchehr Mottaki in Egypt.",
    "meet",
    ("Condoleezza Rice", "Manouchehr Mottaki"),
    on="2007-05-28",
    status="possible",
)
FRANCE_IRAN = claim("wire", "France and Iran met in Baghdad.", "met", ("France", "Iran"), on="2007-05-28", at="Baghdad")
IN_CAIRO = claim("wire", "The United States and Iran met in Cairo.", "met", US_IRAN, on="2007-05-28", at="Cairo")
ARREST = claim(
    "wire",
    "Ana Brandt was arrested in Hull on Monday.",
    "arrested",
    {"arrested": ("Ana Brandt",)},
    on="2007-05-28",
    at="Hull",
    kind="arrest",
)
OTHER_ARREST = claim(
    "courier",
    "Jo Castle was arrested in Hull on Monday.",
    "arrested",
    {"arrested": ("Jo Castle",)},
    on="2007-05-28",
    at="Hull",
    kind="arrest",
)
SAME_ARREST = claim(
    "courier",
    "The detention of Ana Brandt caused protests.",
    "detention",
    {"arrested": ("Ana Brandt",), "authority": ("police",)},
    kind="arrest",
)
TOO_EARLY = claim("early", "The United States and Iran held a meeting to discuss security in Iraq.", "meeting", US_IRAN)
BARE = claim("wire", "They met on Monday.", "met", on="2007-05-28")
BARE_TOO = claim("courier", "The club met on Monday.", "met", on="2007-05-28")
THIRD = claim("wire", "The third round of talks of the United States and Iran was short.", "talks", US_IRAN)
SECOND = claim("courier", "The second round of talks of the United States and Iran was short.", "talks", US_IRAN)
MORE_SOURCES = (*SOURCES, article("early", published="2007-05-20"), article("wire"), article("courier"))


@pytest.mark.parametrize(
    "a, b", [(UNDATED_PLAN, UNDATED_REPORT), (ARREST, SAME_ARREST.model_copy(update={"date": ARREST.date}))]
)
def test_one_event_though_half_is_unknown(a, b):
    assert together(a, b, sources=MORE_SOURCES)


@pytest.mark.parametrize(
    "a, b",
    [
        pytest.param(REPORT, MARCH, id="another month"),
        pytest.param(PLAN, NEXT_DAY, id="the same people a day later"),
        pytest.param(REPORT.model_copy(update={"date": PLAN.date}), NEXT_DAY, id="two reports a day apart"),
        pytest.param(TODAY, RICE, id="other people of the same states"),
        pytest.param(PLAN, FRANCE_IRAN, id="one of two parties is another state"),
        pytest.param(PLAN, IN_CAIRO, id="another town"),
        pytest.param(ARREST, OTHER_ARREST, id="another person, on the same day in the same town"),
        pytest.param(PLAN, TOO_EARLY, id="reported as past before its day"),
        pytest.param(BARE, BARE_TOO, id="nothing but the day"),
        pytest.param(UNDATED_REPORT, UNDATED_MARCH, id="two states, and nothing else"),
        pytest.param(THIRD, SECOND, id="another round"),
        pytest.param(
            MARCH, MARCH.model_copy(update={"id": "cl-other", "date": PLAN.date}), id="one article, two dates"
        ),
    ],
)
def test_two_events(a, b):
    assert groups(a, b, sources=MORE_SOURCES) == {frozenset({a.id}), frozenset({b.id})}


@pytest.mark.parametrize("a, b", [(REPORT, TODAY)])
def test_unsure_stays_apart_and_is_listed(a, b):
    result = merged(a, b)
    assert len(result.events) == 2
    (decision,) = result.decisions
    assert decision.verdict == "unsure" and {decision.left, decision.right} == {a.id, b.id}
    assert decision.points == sum(f.points for f in decision.findings)


def test_no_chain_joins_what_excludes_each_other():
    undated = claim(
        "courier", "The United States and Iran held a meeting in Baghdad.", "meeting", US_IRAN, at="Baghdad"
    )
    first = claim(
        "early",
        "The United States and Iran held a meeting in Baghdad.",
        "meeting",
        US_IRAN,
        on="2007-03-10",
        at="Baghdad",
    )
    second = claim(
        "wire",
        "The United States and Iran held a meeting in Baghdad.",
        "meeting",
        US_IRAN,
        on="2007-05-28",
        at="Baghdad",
    )
    sources = (article("early"), article("wire"), article("courier"))
    assert together(first, undated, sources=sources) and together(second, undated, sources=sources)
    assert groups(first, undated, second, sources=sources) == {frozenset({c.id}) for c in (first, undated, second)}
