"""The language of triggers: what each form finds and what it leaves."""

import pytest

from tests.parsed import mentions
from timeline.events.base import EventType


def finds(trigger, sentence):
    kind = type("Made", (EventType,), {"__doc__": "A type.", "plover": "CONSULT", "triggers": (trigger,)})
    return bool(mentions(sentence, (kind,)))


FORMS = [
    ("demonstrate vi", "Teachers demonstrated in Lima.", True),
    ("demonstrate vi", "The minister demonstrated his loyalty.", False),
    ("demonstrate vi", "The vote demonstrates that the party is split.", False),
    ("depose vt", "The generals deposed the king.", True),
    ("depose vt", "The king was deposed by his generals.", True),
    ("fire minister|general vt", "The sultan fired his defence minister.", True),
    ("fire minister|general vt", "Gunmen fired on the general.", False),
    ("discuss vr", "The two presidents discussed the border.", True),
    ("discuss vr", "She discussed the border with the governor.", True),
    ("discuss vr", "The cabinet discussed the budget.", True),
    ("discuss vr", "The singer discussed his divorce in a magazine.", False),
    ("elect vt", "Voters elected a new mayor.", True),
    ("elect vt", "She is an elected official.", False),
    ("investigate", "Police are investigating the fire.", True),
    ("investigate", "The investigating officer left.", False),
    ("fly to PLACE", "The envoy flew to Nairobi.", True),
    ("fly to PLACE", "The envoy flew to pieces.", False),
    ("stop talk", "The rebels stopped the talks.", True),
    ("stop talk", "People stopped talking about her.", False),
    ("break dialogue", "The rebels broke the dialogue.", True),
    ("break dialogue", "They started a mould-breaking dialogue.", False),
]


@pytest.mark.parametrize(("trigger", "sentence", "found"), FORMS, ids=lambda value: str(value)[:50])
def test_a_form_of_trigger(trigger, sentence, found):
    assert finds(trigger, sentence) is found


KINDS = [
    ("capture LAND vt", "Rebels captured the town.", True),
    ("capture LAND vt", "Rebels captured Bangui.", True),
    ("capture LAND vt", "Rebels captured the minister in the town.", False),
    ("attack LAND vt", "Benin was attacked at dawn.", True),
    ("attack LAND vt", "Cotonou was attacked at dawn.", True),
    ("occupy LAND", "Will she ever occupy the White House?", False),
    ("take LAND", "The meeting took place in the capital.", False),
    ("POWER enter LAND", "Chadian troops entered the capital.", True),
    ("POWER enter LAND", "The capital was entered by Chadian troops.", True),
    ("POWER enter LAND", "The tourists entered the capital.", False),
    ("POWER withdraw", "Thousands of soldiers withdrew.", True),
    ("POWER withdraw", "The singer withdrew.", False),
    ("FORCES withdraw", "One of the militias withdrew.", True),
    ("provide FORCES", "Chad provided 300 soldiers.", True),
    ("provide FORCES", "Chad provided military aid.", False),
    ("move TROOPS", "Chad moved the families of its troops.", False),
    ("move TROOPS", "Chad moved thousands of troops.", True),
    ("add FORCES", "It added force to his argument.", False),
    ("kill COUNTED", "Gunmen killed nine people.", True),
    ("kill COUNTED", "A dozen were killed.", True),
    ("kill COUNTED", "She killed her husband.", False),
    ("kill COUNTED", "She killed her husband, 29, at home.", False),
    ("kill COUNTED not near DISASTER", "Nine people were killed in a flood.", False),
    ("battle n near ARMS", "The battle left forty soldiers dead.", True),
    ("battle n near ARMS", "The battle over the budget goes on.", False),
    ("POWER attack n", "A rebel attack shook the capital.", True),
    ("POWER attack n", "An editorial attack shook the capital.", False),
]


@pytest.mark.parametrize(("trigger", "sentence", "found"), KINDS, ids=lambda value: str(value)[:50])
def test_a_kind_of_word(trigger, sentence, found):
    assert finds(trigger, sentence) is found


def test_a_noun_that_points_back_needs_no_company():
    kind = type("Made", (EventType,), {"__doc__": "A.", "plover": "ASSAULT", "triggers": ("attack n near ARMS",)})
    found = mentions("Nine soldiers fell in an attack. Their families wept. The attack lasted an hour.", (kind,))
    assert len(found) == 2
    assert mentions("The attack lasted an hour.", (kind,)) == mentions("Critics wept. The attack hurt.", (kind,)) == ()


def test_what_is_found_as_a_kind_of_word_is_no_part_of_the_trigger():
    kind = type("Made", (EventType,), {"__doc__": "A.", "plover": "ASSAULT", "triggers": ("POWER enter into LAND",)})
    (mention,) = mentions("Soldiers entered into the town.", (kind,))
    assert [t.text for t in mention.trigger] == ["entered", "into"]
