"""What counts as a dispute: two voices, each in words of its own, say what excludes one another, and nothing else."""

import pytest

from tests.claims_by_hand import actor_id, actors, article, claim, when
from timeline.events import EVENT_TYPES
from timeline.merge.disputes import disputes
from timeline.merge.profiles import Known

SOURCES = (article("wire"), article("courier"), article("echo"))
KNOWN = Known(SOURCES, actors(), EVENT_TYPES)
RAID = "A raid on the depot was reported."
LATER = "The depot was raided, it was said."


def told(
    source, sentence=RAID, status="occurred", who=None, by=None, on=None, basis="stated", kind="attack", **details
):
    """A report of a raid."""
    made = claim(source, sentence, "raid", who or {}, status=status, kind=kind)
    return made.model_copy(update={"according_to": by, "date": when(on, basis), "details": details})


def met(source, sentence, *who):
    return claim(source, sentence, "met", who)


def fields(*claims):
    return [d["field"] for d in disputes(claims, KNOWN)]


@pytest.mark.parametrize(
    "one, other, found",
    [
        pytest.param(told("wire"), told("courier", LATER, "denied"), ["status"], id="two articles"),
        pytest.param(
            told("wire"), told("wire", LATER, "denied", by=actor_id("Iran")), ["status"], id="reported speech"
        ),
        pytest.param(told("wire"), told("wire", LATER, "denied"), [], id="one voice does not contradict itself"),
        pytest.param(told("wire", status="planned"), told("courier", LATER), [], id="a plan and its outcome"),
        pytest.param(told("wire", on="2007-05-02"), told("courier", LATER, on="2007-05-03"), ["date"], id="two days"),
        pytest.param(told("wire", on="2007-05-02"), told("courier", LATER, on="2007-05"), [], id="a day of that month"),
        pytest.param(
            told("wire", on="2007-05-02", basis="relative"),
            told("courier", on="2007-05-03", basis="relative"),
            [],
            id="one sentence, printed on two days",
        ),
        pytest.param(
            told("wire", on="2007-05-02", basis="context"),
            told("courier", LATER, on="2007-05-03", basis="context"),
            [],
            id="days that no words give",
        ),
        pytest.param(told("wire", killed="nine"), told("courier", LATER, killed="12"), [], id="no number, no dispute"),
        pytest.param(told("wire", killed="9"), told("courier", LATER, killed="12"), ["details.killed"], id="two tolls"),
    ],
)
def test_voices_that_exclude_each_other(one, other, found):
    assert fields(one, other) == fields(other, one) == found


@pytest.mark.parametrize(
    "one, other, found",
    [
        pytest.param(("France",), ("Iran",), ["roles.attacker"], id="each names another culprit"),
        pytest.param(("Iran",), ("Manouchehr Mottaki",), [], id="a state and its minister"),
        pytest.param(("France", "United States"), ("Iran",), [], id="a list may name some only"),
        pytest.param(("police",), ("Iran",), [], id="a group may be anybody"),
    ],
)
def test_roles_that_one_actor_fills(one, other, found):
    assert fields(told("wire", who={"attacker": one}), told("courier", LATER, who={"attacker": other})) == found


def test_sources_that_name_other_delegates_do_not_disagree():
    sentences = ("The envoys met in Geneva.", "In Geneva ministers met.", "They met by the lake.")
    claims = [
        met("wire", sentences[0], "Ali Larijani"),
        met("courier", sentences[1], "Javier Solana"),
        met("echo", sentences[2], "Ryan Crocker", "France"),
    ]
    assert fields(*claims) == []


def test_whoever_is_named_beside_an_event_is_no_dispute():
    assert (
        fields(told("wire", who={"involved": ("Iran",)}), told("courier", LATER, who={"involved": ("France",)})) == []
    )
