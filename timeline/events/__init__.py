"""What can happen: one file = one event type. `EVENT_TYPES` is the explicit list."""

from timeline.events.arrest import Arrest
from timeline.events.base import EventType

EVENT_TYPES: tuple[type[EventType], ...] = (Arrest,)
