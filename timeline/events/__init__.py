"""What can happen: one file = one event type. `EVENT_TYPES` is the explicit list."""

from timeline.events.arrest import Arrest
from timeline.events.base import EventType
from timeline.events.meeting import Meeting
from timeline.events.military_exercise import MilitaryExercise
from timeline.events.naval_exercise import NavalExercise
from timeline.events.sanctions_bill import SanctionsBill

EVENT_TYPES: tuple[type[EventType], ...] = (Meeting, Arrest, SanctionsBill, MilitaryExercise, NavalExercise)
