"""States that a text brings into an event without making them an argument of its words."""

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


@pytest.mark.parametrize(
    ("text", "event_type", "codes"),
    [
        ("Peru quarrelled with Chile over a border river. Talks were held on Monday.", "meeting", {"PER", "CHL"}),
        ("Togo had long accused Benin. On Monday Benin was attacked at dawn.", "attack", {"TGO"}),
        ("Peru quarrelled with Chile over a border river. On Monday rebels attacked a port.", "attack", {"PER", "CHL"}),
        ("For Norway the crisis was over when Kenya withdrew its ambassador.", "break_relations", {"NOR"}),
    ],
)
def test_an_event_between_two_takes_the_other_from_what_is_spoken_of(text, event_type, codes):
    assert countries(text, event_type)["involved"] == codes


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("Chile had watched. Police in Peru arrested two Peruvian students on Monday.", "arrest"),
        ("Ghana had warned of war. Togo attacked Benin on Monday.", "attack"),
        ("Chile had watched. Peru tested a nuclear bomb on Monday.", "weapons_test"),
        ("Javier Solana met the Kenyan president in Vienna on Monday.", "meeting"),
        ("Peru and Chile quarrelled. The Security Council met on Monday.", "meeting"),
        ("Libya had warned of a war. On Monday President Idriss Déby of Chad was overthrown in a coup.", "coup"),
    ],
)
def test_nobody_is_brought_in_where_both_sides_are_known_or_there_is_only_one(text, event_type):
    assert "involved" not in countries(text, event_type)


def test_who_is_implied_is_quoted_by_the_words_of_the_event():
    text = "Peru quarrelled with Chile over a border river. Talks were held on Monday."
    built = timeline.build([{"id": "a", "text": text, "published": "1998-05-04"}], processes=1)
    (claim,) = (c for c in built.claims if c.type == "meeting")
    assert {text[f.start : f.end] for f in claim.roles["involved"]} == {claim.trigger.text}
