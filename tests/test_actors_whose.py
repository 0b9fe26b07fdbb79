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


def names(*texts):
    """Name → how many articles' mentions it has, of all actors that take part in something."""
    articles = [{"id": str(i), "text": text, "published": "2014-03-01"} for i, text in enumerate(texts)]
    return sorted(a.name for a in timeline.build(articles, processes=1).actors)


@pytest.mark.parametrize(
    ("one", "other", "count", "word"),
    [
        # police of two cities are not one body, and a man's opposition is no body of a state
        ("Los Angeles police arrested a singer.", "New York police arrested a banker.", 2, "police"),
        ("France watched. His opposition protested.", "France watched. Its opposition protested.", 2, "opposition"),
        ("Peru is poor. Its officials met.", "Peru is poor. The officials met.", 2, "officials"),
        # a group that is named by its state is one wherever it is named so
        ("Peruvian officials met on Monday.", "Peruvian miners protested.", 0, "officials"),
        ("Peruvian miners protested.", "Peruvian miners protested in Lima.", 1, "miners"),
        # nor are the chambers of two states
        ("Brazil was tense. The Senate rejected it.", "France was tense. The Senate rejected it.", 2, "Senate"),
        ("France was calm. The Senate rejected it.", "France was tense. The Senate rejected it.", 1, "Senate"),
        # an Obama after a broken quotation mark is an Obama
        ("\ufffd Barack Obama met Hassan Rouhani.", "Barack Obama met Hassan Rouhani.", 1, "Obama"),
    ],
)
def test_who_is_one_actor_in_two_articles(one, other, count, word):
    assert sum(word in name for name in names(one, other)) == count


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At least 110 villagers were killed by rebels.", "110 villagers"),
        ("An estimated 120 activists were arrested by police.", "120 activists"),
        ("Up to 100 monks marched through Lagos on Monday.", "100 monks"),
    ],
)
def test_a_group_is_named_by_its_number_once(text, name):
    assert name in names(text)
