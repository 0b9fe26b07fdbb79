"""When: temporal expressions are found, resolved against the article and its story, and attached to events.

find                text → Expressions         (finding.py: tokens → patterns → forms → composition → modifiers)
resolve             Expressions → Resolved     (resolving.py: forms → stretches of the calendar → value and days)
attach              which expression dates an event; bounded_by_context: what is known of one without
narrated, told      the date that a story has reached when it tells of an event; scene, of_the_scene: in a dated article
find_dates          text → plain records, for people who need only this
"""

from timeline.dates.attachment import attach
from timeline.dates.clause import Tense, tense_of
from timeline.dates.expression import Expression, Resolved
from timeline.dates.finding import find
from timeline.dates.narration import Narrated, narrated, told
from timeline.dates.records import find_dates, records
from timeline.dates.relations import Order, orders
from timeline.dates.resolving import resolve
from timeline.dates.scenes import Scene, of_the_scene, scene
from timeline.dates.these_days import FRESH, bounded_by_context, news, tense

__all__ = [
    "FRESH",
    "Order",
    "orders",
    "Expression",
    "Narrated",
    "Resolved",
    "Scene",
    "Tense",
    "attach",
    "bounded_by_context",
    "find",
    "find_dates",
    "narrated",
    "news",
    "of_the_scene",
    "records",
    "resolve",
    "scene",
    "tense",
    "told",
    "tense_of",
]
