"""The language of triggers: what each form finds and what it leaves."""

import pytest

from tests.parsed import mentions
from timeline.events.base import EventType


def made(*triggers, **more):
    return type("Made", (EventType,), {"__doc__": "A type.", "plover": "CONSULT", "triggers": triggers, **more})


def finds(trigger, sentence):
    return bool(mentions(sentence, (made(trigger),)))


FORMS = [
    ("demonstrate vi", "Teachers demonstrated in Lima.", True),
    ("demonstrate vi", "The minister demonstrated his loyalty.", False),
    ("demonstrate vi", "The vote demonstrates that the party is split.", False),
    ("demonstrate vi", "The danger was demonstrated in a trial.", False),
    ("become minister", "She became minister of trade.", True),
    ("become minister", "The minister became weary.", False),
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
    ("come to PLACE", "The Soviet Union came to the aid of Ethiopia.", False),
    ("stop talk", "The rebels stopped the talks.", True),
    ("stop talk", "People stopped talking about her.", False),
    ("break dialogue", "The rebels broke the dialogue.", True),
    ("break dialogue", "They started a mould-breaking dialogue.", False),
]


@pytest.mark.parametrize(("trigger", "sentence", "found"), FORMS, ids=lambda value: str(value)[:50])
def test_a_form_of_trigger(trigger, sentence, found):
    assert finds(trigger, sentence) is found


def test_a_word_of_elsewhere_in_the_sentence_hides_the_type():
    kind = made("release", elsewhere=("album",))
    assert mentions("The duo was released in May.", (kind,))
    assert not mentions("The duo released a third album in May.", (kind,))
