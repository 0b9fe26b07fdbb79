"""States that a sentence names with an event without making them an argument of its verb."""

import pytest

import timeline


def countries(sentence, event_type):
    """Role → codes of the states in it, of the first claim of that type."""
    built = timeline.build([{"id": "a", "text": sentence, "published": "1998-05-04"}], processes=1)
    actors = built.graph.actor
    claim = next(c for c in built.claims if c.type == event_type)
    return {role: {actors[f.actor].country for f in who} - {None} for role, who in claim.roles.items()}


@pytest.mark.parametrize(
    ("sentence", "event_type", "role", "codes"),
    [
        ("Peru rejected a Chilean ultimatum on Monday.", "rejection", "addressee", {"CHL"}),
        ("Kenya accepted Norway's proposal on Monday.", "acceptance", "proposer", {"NOR"}),
        ("Chad claimed on Monday that Libyan jets had bombed two villages.", "accusation", "accused", {"LBY"}),
        ("Ethiopian militants attacked a camp for Somali refugees on Monday.", "attack", "target", {"SOM"}),
        ("Syria withdrew its troops from Lebanon on Monday.", "withdrawal", "left", {"LBN"}),
        ("Belgium sent 200 paratroopers to Rwanda on Monday.", "deployment", "host", {"RWA"}),
    ],
)
def test_a_state_that_the_clause_names_fills_the_open_role(sentence, event_type, role, codes):
    assert countries(sentence, event_type)[role] == codes


@pytest.mark.parametrize(
    ("sentence", "event_type", "absent"),
    [
        ("After elections in Ghana, Togo attacked Benin on Monday.", "attack", "GHA"),
        ("Togo attacked Benin on Monday, while Ghana celebrated its harvest.", "attack", "GHA"),
        ("Peruvian and Chilean envoys met in Vienna on Monday.", "meeting", "AUT"),
    ],
)
def test_what_belongs_to_another_clause_or_is_only_a_city_takes_no_part(sentence, event_type, absent):
    assert not any(absent in codes for codes in countries(sentence, event_type).values())


def test_a_group_belongs_to_whoever_its_pronoun_means():
    found = countries("Peru said on Monday that its patrol had been attacked by rebels.", "attack")
    assert found["target"] == {"PER"}


def test_whoever_is_only_involved_makes_no_event():
    built = timeline.build([{"id": "a", "text": "Togo dreams of talks.", "published": "1998-05-04"}], processes=1)
    assert built.claims == ()
