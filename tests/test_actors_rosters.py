"""A group whose members the article lists is these members, there and wherever it is mentioned again."""

import pytest

from tests.test_actors_sides import fillers

LISTED = [
    (
        "Iran accused the EU3—Britain, France and Germany—of bad faith. The EU3 and Iran signed a treaty in May.",
        "agreement",
        "party",
        {"GBR", "FRA", "DEU", "IRN"},
    ),
    (
        "Six neutral states (Chad, Niger, Mali, Togo, Benin [Dahomey] and Ghana) offered a plan. On Monday the six "
        "states called for a truce.",
        "demand",
        "demander",
        {"TCD", "NER", "MLI", "TGO", "BEN", "GHA"},
    ),
    (
        "The four guarantors of the treaty, Argentina, Brazil, Chile and Peru, met on Monday. The guarantors rejected "
        "the offer.",
        "rejection",
        "rejecter",
        {"ARG", "BRA", "CHL", "PER"},
    ),
    (
        "The Lima Group, comprising delegations from Peru, Brazil and Chile, met on Monday. The Lima Group called on "
        "Cuba to withdraw.",
        "demand",
        "demander",
        {"PER", "BRA", "CHL"},
    ),
    (
        "Peru, Chile and Togo offered a plan. The states rejected the attack on Monday.",
        "rejection",
        "rejecter",
        {"PER", "CHL", "TGO"},
    ),
    (
        "He spoke with the leaders of Chad, Mali and Niger. The three leaders rejected the offer.",
        "rejection",
        "rejecter",
        {"TCD", "MLI", "NER"},
    ),
]
UNLISTED = [
    ("The rebels in the south, Niger, Mali and Chad signed a truce.", "ceasefire", "party", {None}),
    (
        "Three states (Spain, Italy and Malta) offered a plan. Five states rejected the offer on Monday.",
        "rejection",
        "rejecter",
        {None},
    ),
    ("Spain, Italy and Malta offered a plan. The leaders rejected it on Monday.", "rejection", "rejecter", {None}),
    ("Spain and Italy offered a plan. The five states rejected it on Monday.", "rejection", "rejecter", {None}),
]
BODIES = [
    ("EU foreign ministers imposed sanctions on Syria on Monday.", "sanctions", "sanctioner", "European Union"),
    ("The foreign ministers of the G8 met in Potsdam on Monday.", "meeting", "participant", "G8"),
    ("NATO defence ministers rejected the plan on Monday.", "rejection", "rejecter", "NATO"),
    ("Labour ministers rejected the plan on Monday.", "rejection", "rejecter", "labour ministers"),
    ("Iranian ministers rejected the plan on Monday.", "rejection", "rejecter", "Iranian ministers"),
]


@pytest.mark.parametrize(("text", "event_type", "role", "codes"), LISTED, ids=[t[:30] for t, *_ in LISTED])
def test_who_is_listed_is_meant_again(text, event_type, role, codes):
    assert fillers(text, event_type, role) == codes


@pytest.mark.parametrize(("text", "event_type", "role", "codes"), UNLISTED, ids=[t[:30] for t, *_ in UNLISTED])
def test_who_is_not_listed_stays_a_group(text, event_type, role, codes):
    assert fillers(text, event_type, role) == codes


@pytest.mark.parametrize(("text", "event_type", "role", "name"), BODIES, ids=[t[:30] for t, *_ in BODIES])
def test_ministers_of_a_body_speak_for_it(text, event_type, role, name):
    import timeline

    built = timeline.build([{"id": "a", "text": text, "published": "2012-05-04"}], processes=1)
    claim = [c for c in built.claims if c.type == event_type][-1]
    assert {built.graph.actor[f.actor].name for f in claim.roles[role]} == {name}
