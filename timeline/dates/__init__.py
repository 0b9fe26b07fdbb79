"""When: temporal expressions are found, resolved against the article and its story, and attached to events.

find                text → Expressions         (finding.py: tokens → patterns → forms → composition → modifiers)
resolve             Expressions → Resolved     (resolving.py: forms → stretches of the calendar → value and days)
attach              which expression dates an event; bounded_by_context: what is known of one without
find_dates          text → plain records, for people who need only this
"""

from timeline.dates.attachment import attach, bounded_by_context, tense
from timeline.dates.clause import Tense, tense_of
from timeline.dates.expression import Expression, Resolved
from timeline.dates.finding import find
from timeline.dates.records import find_dates, records
from timeline.dates.resolving import resolve

__all__ = [
    "Expression",
    "Resolved",
    "Tense",
    "attach",
    "bounded_by_context",
    "find",
    "find_dates",
    "records",
    "resolve",
    "tense",
    "tense_of",
]
