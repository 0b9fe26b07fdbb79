"""Who is meant where several are: both sides, lists, pairs with a hyphen; who held an office in an undated article."""

import pytest

import timeline

PAIRS = [
    ("U.S.-Russian negotiations began in Geneva on Monday.", "meeting", "participant", {"USA", "RUS"}),
    ("The Turkish-Syrian talks resumed on Monday.", "meeting", "participant", {"TUR", "SYR"}),
    ("The North Korea-Japanese talks resumed on Monday.", "meeting", "participant", {"PRK", "JPN"}),
    ("Chinese-North Korean forces attacked Seoul on Monday.", "attack", "attacker", {"CHN", "PRK"}),
]
LISTS = [
    ("Norway recalled its ambassadors from Peru, Chile, and Bolivia.", "break_relations", "party", {"PER", "BOL"}),
    ("Mediation by Oman, Sa'udi Arabia, and Qatar, members of the council, failed.", "mediation", "mediator", {"QAT"}),
    ("Spain accused its neighbours--France and Portugal--of piracy.", "accusation", "accused", {"FRA", "PRT"}),
    ("Six of Chad's neighbours (Niger, Sudan, and Libya) demanded a truce.", "demand", "demander", {"NER", "LBY"}),
    (
        "The Secretary General, U.S. President Obama, French President Hollande, German Chancellor Merkel, and British "
        "Prime Minister Cameron met on Monday.",
        "meeting",
        "participant",
        {"USA", "FRA", "DEU", "GBR"},
    ),
]
SIDES = [
    (
        "Peru and Chile clashed on Sunday. Peruvian jets bombed a port. Brazil and Spain urged both sides to stop.",
        "demand",
        "addressee",
        {"PER", "CHL"},
    ),
    (
        "Chad and Libya fought. President Kaunda of Zambia mediated in vain. Both sides rejected a plan.",
        "rejection",
        "rejecter",
        {"TCD", "LBY"},
    ),
    ("Togo again accused Ghana and Benin of the raid; both denied it.", "rejection", "rejecter", {"GHA", "BEN"}),
]


def fillers(text, event_type, role, published="2012-05-04"):
    """The codes of the states of those who fill the role in the last claim of that type."""
    built = timeline.build([{"id": "a", "text": text, "published": published}], processes=1)
    claim = [c for c in built.claims if c.type == event_type][-1]
    return {built.graph.actor[f.actor].country for f in claim.roles.get(role, ())}


@pytest.mark.parametrize(("text", "event_type", "role", "codes"), PAIRS, ids=[t[:30] for t, *_ in PAIRS])
def test_a_hyphen_joins_two(text, event_type, role, codes):
    assert fillers(text, event_type, role) == codes


def test_a_hyphen_before_a_participle_joins_nobody():
    assert fillers("Soviet-backed rebels attacked Luanda on Monday.", "attack", "attacker") == {None}


@pytest.mark.parametrize(("text", "event_type", "role", "codes"), LISTS, ids=[t[:30] for t, *_ in LISTS])
def test_whoever_stands_in_one_list_has_one_part(text, event_type, role, codes):
    assert codes <= fillers(text, event_type, role)


@pytest.mark.parametrize(("text", "event_type", "role", "codes"), SIDES, ids=[t[-30:] for t, *_ in SIDES])
def test_both_sides_are_those_spoken_of_and_not_whoever_deals_with_them(text, event_type, role, codes):
    assert fillers(text, event_type, role) == codes


OFFICES = [
    ("On 3 May 1984 François Mitterrand met envoys. Mitterrand left on 5 May 1984.", "FRA"),
    ("In June 1984 President Mitterand met envoys of Chad. They left on 5 July 1984.", "FRA"),
    ("On 2 April 1956 Nehru met envoys of Nepal.", "IND"),
    ("In June 1990 President Bush met envoys of Chad. They left on 5 July 1990.", "USA"),
    ("Habré met Libyan envoys on 3 May 1986. Chad had asked for it.", "TCD"),
]


@pytest.mark.parametrize(("text", "code"), OFFICES, ids=[t[:30] for t, _ in OFFICES])
def test_who_held_office_at_the_time_that_an_undated_article_tells_of(text, code):
    built = timeline.build([{"id": "a", "text": text}], processes=1)
    (person,) = (a for a in built.actors if a.kind == "person")
    assert person.country == code
