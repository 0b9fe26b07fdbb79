"""Which rules have nothing to say of which pairs, and of which pairs a rule says the same.

A rule says nothing where what it compares is missing or the same: no series, no contradiction in its numbers. And of
all pairs of whom it compares the same values, it says the same. Both is written here as conditions over whole columns
of reports, so that of a million pairs each rule is asked about few. It changes no verdict: what is left out would have
been None, or been said already.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from timeline.merge.agreements import same_actors, same_detail, same_named_thing, same_place, same_states, same_story
from timeline.merge.circumstances import (
    FAR_DAYS,
    only_possible,
    plan_before_outcome,
    published_together,
    said_again,
    same_in_series,
    same_time,
    same_trigger,
)
from timeline.merge.columns import Side
from timeline.merge.contradictions import (
    before_its_time,
    other_actors,
    other_days,
    other_in_series,
    other_number,
    other_place,
    other_sense,
    other_type,
    plan_after_outcome,
    told_apart,
)
from timeline.merge.profiles import WIDE
from timeline.merge.rule import Rule
from timeline.merge.rules import RULES

REMEMBERED = 1 << 14  # combinations of rules
MONTH = 31  # days; a wider time of publication says nothing

Condition = Callable[[Side, Side], np.ndarray]
Values = Callable[[Side, Side], tuple[np.ndarray, ...]]


BITS: Mapping[Rule, int] = MappingProxyType({rule: 1 << bit for bit, rule in enumerate(RULES)})


def both(name: str) -> Condition:
    """Both reports have something of this."""
    return lambda a, b: (a[name] != 0) & (b[name] != 0)


def both_but_other(name: str) -> Condition:
    """Both have something of this, and not the same."""
    return lambda a, b: both(name)(a, b) & (a[name] != b[name])


def one_article(a: Side, b: Side) -> np.ndarray:
    """One article says both."""
    return np.asarray(a["article"] == b["article"])


def gap(a: Side, b: Side, first: str = "first", last: str = "last") -> np.ndarray:
    """The days between two periods, at most 0 when they overlap."""
    return np.asarray(np.maximum(a[first], b[first]) - np.minimum(a[last], b[last]))


def published(a: Side, b: Side) -> np.ndarray:
    """Two articles of whom it is known to within a month when they appeared."""
    narrow = [(s["told last"] > 0) & (s["told last"] <= s["told first"] + MONTH) for s in (a, b)]
    return np.asarray(narrow[0] & narrow[1] & ~one_article(a, b))


MAY_SPEAK: Mapping[Rule, Condition] = MappingProxyType(
    {
        other_type: both_but_other("type"),
        other_days: lambda a, b: both("last")(a, b) & (gap(a, b) > 0),
        other_actors: both_but_other("roles"),
        other_place: both_but_other("place"),
        other_number: both("details"),
        other_in_series: both_but_other("ordinals"),
        other_sense: both_but_other("senses"),
        told_apart: one_article,
        before_its_time: lambda a, b: (a["last"] == 0) != (b["last"] == 0),
        plan_after_outcome: lambda a, b: a["ahead"] != b["ahead"],
        same_actors: both("roles"),
        same_states: both("states"),
        same_place: both("place"),
        same_named_thing: both("names"),
        same_detail: both("details"),
        same_story: lambda a, b: both("text")(a, b) & ~one_article(a, b),
        same_time: lambda a, b: both("last")(a, b) & (gap(a, b) <= 0),
        same_trigger: both("trigger"),
        said_again: one_article,
        same_in_series: both("ordinals"),
        published_together: published,
        plan_before_outcome: lambda a, b: a["status"] != b["status"],
        only_possible: lambda a, b: a["behind"] != b["behind"],
    }
)


def values(name: str) -> Values:
    """The two values of this, whichever comes first."""
    return lambda a, b: (np.minimum(a[name], b[name]), np.maximum(a[name], b[name]))


def longest(a: Side, b: Side) -> tuple[np.ndarray, ...]:
    """The days of the wider of two dates, as far as they matter."""
    return (np.minimum(np.maximum(a["last"] - a["first"], b["last"] - b["first"]), WIDE + MONTH),)


def published_apart(a: Side, b: Side) -> tuple[np.ndarray, ...]:
    """The days between two articles, as far as they matter, and whether both reports are dated."""
    return np.clip(gap(a, b, "told first", "told last"), 0, FAR_DAYS + 1), (a["dated"] & b["dated"]).astype(np.int64)


SAYS_THE_SAME: Mapping[Rule, Values] = MappingProxyType(
    {
        other_type: values("type"),
        other_actors: values("roles"),
        other_place: values("place"),
        other_in_series: values("ordinals"),
        other_sense: values("senses"),
        same_actors: values("roles"),
        same_states: values("roles"),
        same_place: values("place"),
        same_time: longest,
        same_trigger: values("trigger"),
        same_in_series: values("ordinals"),
        published_together: published_apart,
    }
)


@lru_cache(maxsize=REMEMBERED)
def those(mask: int) -> tuple[Rule, ...]:
    """The rules whose BITS are set, in the order in which they are read."""
    return tuple(rule for rule in RULES if mask & BITS[rule])
