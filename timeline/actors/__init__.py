"""Names → one actor, and why: states, people and their offices, organisations, groups, places.

`read` takes one parsed article and returns its Cast; `resolve` takes the casts of all articles and returns the actors.
"""

from timeline.actors.cast import ActorMention, Cast, PlaceMention
from timeline.actors.gazetteer import is_city, is_of_a_state
from timeline.actors.known import HeldOffice, KnownActor, known_beside, load_known
from timeline.actors.nouns import can_act, can_say
from timeline.actors.reading import read
from timeline.actors.resolving import Resolution, resolve
from timeline.actors.standing import is_private

__all__ = [
    "ActorMention",
    "Cast",
    "HeldOffice",
    "KnownActor",
    "PlaceMention",
    "Resolution",
    "can_act",
    "can_say",
    "is_city",
    "is_of_a_state",
    "is_private",
    "known_beside",
    "load_known",
    "read",
    "resolve",
]
