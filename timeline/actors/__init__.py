"""Who: the names, offices, groups and pronouns of an article become actors, and why."""

from timeline.actors.cast import ActorMention, Cast, PlaceMention
from timeline.actors.nouns import can_act
from timeline.actors.reading import read

__all__ = ["ActorMention", "Cast", "PlaceMention", "can_act", "read"]
