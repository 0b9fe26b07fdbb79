"""Who is killed by whom: armed force makes an event, private crime and misfortune make none."""

import pytest

import timeline
from tests.parsed import mentions


def told(text):
    return [
        (c.type, {name: ", ".join(f.text for f in who) for name, who in c.roles.items()})
        for c in timeline.extract({"id": "a", "text": text})
    ]


KILLED = [
    ("US forces killed Omar Farah in Somalia.", "attack", {"attacker": "US forces", "target": "Omar Farah"}),
    ("Omar Farah was shot dead by police.", "attack", {"attacker": "police", "target": "Omar Farah"}),
    ("Police shot dead the rebel leader.", "attack", {"attacker": "Police", "target": "the rebel leader"}),
    ("Ann Lee was shot by a police officer in Akron.", "attack", {"target": "Ann Lee"}),
    ("An air strike killed the commander of the militia.", "attack", {"target": "the commander of the militia"}),
    ("Omar Farah was killed in a drone strike.", "attack", {"target": "Omar Farah"}),
    ("An Israeli air strike killed Omar Farah.", "attack", {"attacker": "Israeli", "target": "Omar Farah"}),
    ("A strike by Chad killed Omar Farah.", "attack", {"attacker": "Chad", "target": "Omar Farah"}),
    ("Insurgents beheaded Luc Morel.", "attack", {"attacker": "Insurgents", "target": "Luc Morel"}),
    ("Gunmen killed a judge.", "attack", {"attacker": "Gunmen", "target": "a judge"}),
    ("Gunmen shot dead a judge in Palermo.", "attack", {"attacker": "Gunmen", "target": "a judge"}),
    ("Three soldiers were killed by a roadside bomb.", "bombing", {"target": "Three soldiers"}),
    ("Officers shot and killed a man of 60 in Akron.", "attack", {"target": "a man of 60"}),
    ("Three people were wounded in an office shooting in Akron.", "attack", {"target": "Three people"}),
    ("A mortar shell killed her mother.", "bombing", {"target": "her mother"}),
    ("A car bomb killed a judge.", "bombing", {"target": "a judge"}),
    ("Six soldiers were killed in a suicide bombing in Gao.", "bombing", {"target": "Six soldiers"}),
]
NOT_KILLED = [
    "A sprinter killed his girlfriend.",
    "Ann Lee shot Luc Morel.",
    "A man killed his wife.",
    "A former soldier killed his girlfriend.",
    "The shooting of his girlfriend ended his career.",
    "Luc Morel was shot dead at his home in Pretoria.",
    "A bus killed a judge.",
    "A drunk driver killed a policeman.",
    "A shark attack killed Ann Lee.",
    "A heart attack killed the general.",
    "Cancer killed Ann Lee.",
    "A soldier was killed in a road accident.",
    "Police shot a stray dog.",
    "Soldiers killed a bear.",
    "The strike killed the deal.",
    "The police killed the story.",
    "Germany killed off Brazil.",
    "France attacked Ann Lee over trade.",
    "The regime killed the free press.",
]


@pytest.mark.parametrize(("text", "name", "roles"), KILLED)
def test_killed_by_armed_force(text, name, roles):
    assert any(found == name and roles.items() <= who.items() for found, who in told(text))


@pytest.mark.parametrize("text", NOT_KILLED)
def test_private_crime_and_misfortune_are_no_attack(text):
    assert not {m.type.name for m in mentions(text)} & {"attack", "bombing", "assassination"}


ROLES = [  # who stands near does nothing
    ("An air strike on a village that killed six people shocked Kabul.", "attacker", "village"),
    ("The air strike on a village, which killed six people, was condemned.", "attacker", "village"),
    ("A British soldier was killed by a bomb.", "attacker", "British"),
    ("The Chadian embassy was seized on Monday.", "captor", "Chadian"),
    ("He planned to enter the embassy in Paris to seize the dissident.", "authority", "embassy"),
    ("Police detained Helen Lloyd-Jones.", "authority", "Lloyd"),
    ("Gunmen shot dead a judge in Palermo.", "target", "Palermo"),
]


@pytest.mark.parametrize(("text", "role", "nobody"), ROLES)
def test_who_stands_near_fills_no_role(text, role, nobody):
    found = mentions(text)
    assert found
    assert not any(nobody in p.text for m in found for p in m.roles.get(role, ()))


def test_who_is_the_first_to_do_it_does_it():
    (visit,) = (m for m in mentions("She was the first queen to visit Lagos.") if m.type.name == "visit")
    assert [p.text for p in visit.roles["visitor"]] == ["She"]


def test_a_hyphenated_surname_is_one_name():
    (arrest,) = (m for m in mentions("Police detained Helen Lloyd-Jones.") if m.type.name == "arrest")
    assert [p.text for p in arrest.roles["arrested"]] == ["Helen Lloyd-Jones"]
    (talks,) = (m for m in mentions("The Obama-Putin talks lasted two hours.") if m.type.name == "meeting")
    assert [p.text for p in talks.roles["participant"]] == ["Obama", "Putin"]
