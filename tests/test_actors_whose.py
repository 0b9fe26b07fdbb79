"""Whose somebody is: of no state by descent or leaning, of the state named before, of both states, of an office."""

import pytest

import timeline


def fillers(text, event_type):
    """Role → (names, countries) of the first claim of that type."""
    built = timeline.build([{"id": "a", "text": text}], processes=1)
    actors = built.graph.actor
    claim = next(c for c in built.claims if c.type == event_type)
    return {
        role: ({actors[f.actor].name for f in who}, {actors[f.actor].country for f in who} - {None})
        for role, who in claim.roles.items()
    }


@pytest.mark.parametrize(
    ("text", "event_type", "role", "codes"),
    [
        ("Ethnic Uzbek guerrillas attacked a village on Monday.", "attack", "attacker", set()),
        ("About 300 ethnic Russians marched through Tallinn on Monday.", "protest", "protester", set()),
        ("There were pro-Libyan rebel attacks on the garrison.", "attack", "attacker", set()),
        ("Uzbek guerrillas attacked a village on Monday.", "attack", "attacker", {"UZB"}),
        (
            "Peru and Chile quarrelled. Leaders of both countries met on Monday.",
            "meeting",
            "participant",
            {"PER", "CHL"},
        ),
        (
            "Peru and Chile quarrelled. The two countries' foreign ministers held talks on Monday.",
            "meeting",
            "participant",
            {"PER", "CHL"},
        ),
        ("Peru and Chile quarrelled. The six leaders met on Monday.", "meeting", "participant", set()),
        (
            "Norway watched. Kuwait's crisis ended when it signed a treaty with Poland.",
            "agreement",
            "party",
            {"KWT", "POL"},
        ),
        ("The Danish answer came on Monday, when it sent troops to Estonia.", "deployment", "deployer", {"DNK"}),
        ("President Bush threatened Chad on Monday.", "threat", "threatener", {"USA"}),
        ("Norway spoke when Secretary of State Dulles threatened Chad.", "threat", "threatener", {"USA"}),
        ("On Monday the president accused Libya of lying.", "accusation", "accuser", set()),
        ("Chad was angry. On Monday the president accused Libya of lying.", "accusation", "accuser", set()),
    ],
)
def test_whose_somebody_is(text, event_type, role, codes):
    assert fillers(text, event_type).get(role, (set(), set()))[1] == codes


def test_an_office_of_a_state_is_nobody_who_is_of_no_known_state():
    text = "President Mubarak spoke. Pakistan's president, a general, rejected the plan on Monday."
    assert fillers(text, "rejection")["rejecter"][1] == {"PAK"}
    assert "Hosni Mubarak" not in fillers(text, "rejection")["rejecter"][0]
