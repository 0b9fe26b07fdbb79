"""Named days: in which month and on which day of a given year they fall."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter

# Days with a fixed date: (month, day).
FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "independence day": (7, 4),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "women's day": (3, 8),
    "earth day": (4, 22),
    "halloween": (10, 31),
    "bastille day": (7, 14),
    "guy fawkes day": (11, 5),
    "epiphany": (1, 6),
    "all saints' day": (11, 1),
    "inauguration day": (1, 20),
    "nowruz": (3, 21),
    "year's end": (12, 31),
}
# Days counted from Easter Sunday of the western churches.
FROM_EASTER = {
    "easter": 0,
    "easter monday": 1,
    "good friday": -2,
    "palm sunday": -7,
    "ash wednesday": -46,
    "pentecost": 49,
}


def nth(year: int, month: int, weekday: int, count: int) -> date:
    """The count-th weekday (1 Monday … 7 Sunday) of the month; -1 is the last one."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


# Days of the United States that follow a weekday.
MOVING: dict[str, Callable[[int], date]] = {
    "thanksgiving": lambda year: nth(year, 11, 4, 4),
    "labor day": lambda year: nth(year, 9, 1, 1),
    "memorial day": lambda year: nth(year, 5, 1, -1),
    "columbus day": lambda year: nth(year, 10, 1, 2),
    "presidents day": lambda year: nth(year, 2, 1, 3),
    "martin luther king day": lambda year: nth(year, 1, 1, 3),
    "election day": lambda year: nth(year, 11, 1, 1) + timedelta(days=1),
    "mother's day": lambda year: nth(year, 5, 7, 2),
    "father's day": lambda year: nth(year, 6, 7, 3),
}


def holiday(name: str, year: int) -> date | None:
    """The day of that year on which it falls, or None for a name that is not listed or a year it cannot be told for."""
    if not 1583 <= year <= 4099:  # Gregorian Easter
        return None
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in MOVING:
        return MOVING[name](year)
    return easter(year) + timedelta(days=FROM_EASTER[name]) if name in FROM_EASTER else None
