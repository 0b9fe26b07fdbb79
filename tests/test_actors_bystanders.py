"""Which states that a text names are no side of an event: reporters, hosts, topics, and the world of private people."""

import pytest

import timeline


def involved(text, event_type):
    """The codes of the states involved in the first claim of that type, and of all its actors."""
    built = timeline.build([{"id": "a", "text": text, "published": "1998-05-04"}], processes=1)
    actors = built.graph.actor
    claim = next(c for c in built.claims if c.type == event_type)
    codes = {role: {actors[f.actor].country for f in who} - {None} for role, who in claim.roles.items()}
    return codes.pop("involved", set()), set().union(*codes.values(), set())


@pytest.mark.parametrize(
    ("text", "event_type", "absent"),
    [
        # a remark behind the news says where it comes from
        ("Chad attacked two villages on Monday, an Egyptian newspaper said.", "attack", "EGY"),
        ("Kenyan rebels kidnapped an envoy, diplomats in neighbouring Uganda said on Monday.", "hostage_taking", "UGA"),
        ("Chad rejected the plan on Monday, according to Swiss radio.", "rejection", "CHE"),
        # where people meet, and what about
        ("Chad and the Arab League held talks in Japan on Monday.", "meeting", "JPN"),
        ("Togo demanded answers about Chile on Monday.", "demand", "CHL"),
        # an affair of one state stays its own
        ("Peruvian students protested on Monday while Chile looked on.", "protest", "CHL"),
        # where people and companies act, a state is where they live
        (
            "Anna Brook grew up in Canada. Her firm sells maps. Her sister keeps bees, her father drives a bus, and "
            "her mother paints. On Monday the firm sued a publisher.",
            "trial",
            "CAN",
        ),
        (
            "The film opened in Spain. Critics praised it, viewers liked it, and its author, Tom Bell, won a prize. "
            "Carla Stone criticised him on Monday.",
            "condemnation",
            "ESP",
        ),
    ],
)
def test_a_bystander_is_no_side(text, event_type, absent):
    named, parts = involved(text, event_type)
    assert absent not in named | parts


@pytest.mark.parametrize(
    ("text", "event_type", "present"),
    [
        # whoever says so in the main clause may well be a side
        ("Chad said on Monday that Libyan jets had bombed two villages.", "bombing", {"TCD"}),
        # a list is taken as a whole
        (
            "Togo was visited on Monday by envoys of Benin, Niger, Mali, Ghana, and Liberia.",
            "visit",
            {"BEN", "NER", "MLI", "GHA", "LBR"},
        ),
        # between two people, of whose states the text says nothing, stand those of which it tells
        ("Peru quarrelled with Chile. Talks were held on Monday.", "meeting", {"PER", "CHL"}),
        # a town belongs to a state
        ("Iraq is poor. Turkish jets bombed two farms near Basra on Monday.", "bombing", {"IRQ", "TUR"}),
        # the stronghold says whose the armed are
        ("Militants based in Sudan attacked a village on Monday.", "attack", {"SDN"}),
    ],
)
def test_who_may_be_a_side_is_one(text, event_type, present):
    named, parts = involved(text, event_type)
    assert present <= named | parts
