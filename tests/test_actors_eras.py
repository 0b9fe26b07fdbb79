"""States that are no longer there: what a capital and a people meant in their time."""

import pytest

from tests.test_actors_sides import fillers

SOVIET = "The Soviet Union and Cuba signed a treaty. Soviet jets left Havana. "
ZAIRE = "Zaire and Chad met. Zaire closed its border. "
ERAS = [
    (SOVIET + "Chad accused Moscow of piracy.", "accusation", "accused", {"SUN"}),
    (SOVIET + "Russian troops attacked the port.", "attack", "attacker", {"SUN"}),
    (SOVIET + "In 2004 Moscow rejected the plan.", "rejection", "rejecter", {"RUS"}),
    (SOVIET + "Russia is its heir. Chad accused Moscow of piracy.", "accusation", "accused", {"RUS"}),
    ("The former Soviet Union fell apart. Chad accused Moscow of piracy.", "accusation", "accused", {"RUS"}),
    ("Chad accused Moscow of piracy.", "accusation", "accused", {"RUS"}),
    (ZAIRE + "Congo rejected the plan.", "rejection", "rejecter", {"COG"}),
    (ZAIRE + "Kinshasa rejected the plan.", "rejection", "rejecter", {"COD"}),
    ("Congo rejected the plan.", "rejection", "rejecter", {"COD"}),
    (
        "Czechoslovakia and Spain met. Czechoslovak troops left. Prague rejected the plan.",
        "rejection",
        "rejecter",
        {"CSK"},
    ),
    ("Argentine troops landed on South Georgia on Monday.", "invasion", "target", {"SGS"}),
]


@pytest.mark.parametrize(("text", "event_type", "role", "codes"), ERAS, ids=[t[-40:] for t, *_ in ERAS])
def test_names_mean_what_they_meant_then(text, event_type, role, codes):
    assert fillers(text, event_type, role) == codes
