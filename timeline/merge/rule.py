"""What a rule is: it looks at two reports and gives points and the reason in words, or None when it does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from timeline.merge.corpus import Corpus
from timeline.merge.profiles import Profile
from timeline.models import Place

VETO = -20
NEAR_DAYS = 14  # a meeting planned for the 10th may take place on the 24th


class Says(NamedTuple):
    """What a rule says of two reports: integer points, and the reason, put into words when somebody asks."""

    points: int
    reason: Callable[[], str]


Rule = Callable[[Profile, Profile, Corpus], Says | None]


def in_one_sentence(a: Profile, b: Profile) -> bool:
    """True when one sentence says both: then that its words are the same says nothing."""
    if a.article != b.article:
        return False
    mine, other = a.claim.quote, b.claim.quote
    return mine.start < other.end and other.start < mine.end


def days_between(a: tuple[int, int], b: tuple[int, int]) -> int:
    """The days between two periods, at most 0 when they overlap or one is unknown."""
    return max(a[0], b[0]) - min(a[1], b[1]) if a[1] and b[1] else 0


def narrow(told: tuple[int, int]) -> bool:
    """True when the day of publication is known to within a month."""
    return 0 < told[1] <= told[0] + 31


def holds(a: Place, b: Place) -> bool:
    """True when one of two places contains the other."""
    return a.name in b.within or b.name in a.within
