"""Labels of events: noun phrases that hold for every status."""

import pytest

from timeline.events import EVENT_TYPES
from timeline.merge.label import label
from timeline.models import Participant, Place

TYPES = {t.name: t for t in EVENT_TYPES}
OSLO = Place(id="pl-oslo", name="Oslo", country="NOR")


def people(*names):
    return tuple(Participant(id=f"ac-{name}", name=name) for name in names)


LABELS = (
    ("meeting", {"participant": people("Norway", "Chad")}, OSLO, {}, "Meeting between Norway and Chad in Oslo"),
    ("meeting", {"participant": people("Mona Lind")}, None, {}, "Meeting with Mona Lind"),
    ("meeting", {}, OSLO, {}, "Meeting in Oslo"),
    ("meeting", {"participant": people("A", "B", "C", "D")}, None, {}, "Meeting between A, B and others"),
    ("arrest", {"arrested": people("Mona Lind"), "authority": people("Norway")}, OSLO, {},
     "Arrest of Mona Lind by Norway in Oslo"),
    ("threat", {"threatener": people("Chad"), "threatened": people("Norway")}, None, {"means": "war"},
     "Threat against Norway by Chad: war"),
    ("visit", {"visitor": people("Mona Lind")}, OSLO, {}, "Visit by Mona Lind to Oslo"),
    ("rejection", {"rejecter": people("Chad")}, None, {"rejected": "the plan"}, "Rejection by Chad: the plan"),
    ("rejection", {"rejecter": people("Chad")}, None, {"rejected": "the plan " * 20}, "Rejection by Chad"),
    ("invasion", {"target": people("Oslo")}, OSLO, {}, "Invasion of Oslo"),
)  # fmt: skip


@pytest.mark.parametrize("kind, roles, place, things, expected", LABELS)
def test_label(kind, roles, place, things, expected):
    assert label(TYPES[kind], kind, roles, place, things) == expected


def test_label_of_a_type_that_is_not_known():
    assert label(None, "boat_race", {"crew": people("A", "B")}, OSLO, {}) == "Boat race: A and B in Oslo"
