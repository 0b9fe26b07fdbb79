"""When: temporal expressions are found, resolved against the article and its story, and attached to events.

    find      text → Expressions          (finding.py: tokens → patterns → forms → composition → modifiers)
    resolve   Expressions → Resolved      (resolving.py: forms → stretches of the calendar → TIMEX3 value and days)
"""

from timeline.dates.expression import Expression, Resolved
from timeline.dates.finding import find
from timeline.dates.records import find_dates
from timeline.dates.resolving import resolve

__all__ = ["Expression", "Resolved", "find", "find_dates", "resolve"]
