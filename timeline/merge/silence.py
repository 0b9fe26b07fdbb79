"""Which rules have nothing to say of which pairs, told for all pairs at once.

A rule says nothing where what it compares is missing or the same: no series, no contradiction in its numbers. What that
is, is written here as a condition over whole columns of reports, so that of a million pairs each is asked only the few
rules that may speak. It changes no verdict: a rule that is left out would have returned None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np

from timeline.merge.agreements import (
    same_actors,
    same_detail,
    same_named_thing,
    same_place,
    same_states,
    same_story,
)
from timeline.merge.circumstances import (
    plan_before_outcome,
    published_together,
    said_again,
    same_in_series,
    same_time,
    same_trigger,
)
from timeline.merge.contradictions import (
    before_its_time,
    other_actors,
    other_days,
    other_in_series,
    other_place,
    other_sense,
    other_type,
    plan_after_outcome,
    told_apart,
)
from timeline.merge.corpus import Corpus
from timeline.merge.profiles import AHEAD
from timeline.merge.rule import Rule
from timeline.merge.rules import CIRCUMSTANCES, CONTRADICTIONS, MAIN, RULES

PAIRS_AT_ONCE = 1 << 16


class Columns(NamedTuple):
    """What the conditions look at, one entry for each report: numbers that stand for values (0 for none), days, and
    whether something is there at all."""

    kind: np.ndarray
    article: np.ndarray
    first: np.ndarray
    last: np.ndarray
    told: np.ndarray
    status: np.ndarray
    ahead: np.ndarray
    roles: np.ndarray
    states: np.ndarray
    place: np.ndarray
    trigger: np.ndarray
    senses: np.ndarray
    ordinals: np.ndarray
    named: np.ndarray
    detailed: np.ndarray
    written: np.ndarray

    def at(self, positions: np.ndarray) -> Columns:
        """The entries of some reports."""
        return Columns(*(column[positions] for column in self))


class Asked(NamedTuple):
    """The rules that may speak of a pair, in the order in which they are read."""

    against: tuple[Rule, ...]
    main: tuple[Rule, ...]
    around: tuple[Rule, ...]


EVERY = Asked(CONTRADICTIONS, MAIN, CIRCUMSTANCES)
May = Callable[[Columns, Columns], np.ndarray]


def both(name: str) -> May:
    """Both reports have something of this."""
    return lambda a, b: (getattr(a, name) != 0) & (getattr(b, name) != 0)


def both_but_other(name: str) -> May:
    """Both have something of this, and not the same."""
    return lambda a, b: both(name)(a, b) & (getattr(a, name) != getattr(b, name))


def one_article(a: Columns, b: Columns) -> np.ndarray:
    """One article says both."""
    return np.asarray(a.article == b.article)


def disjoint(a: Columns, b: Columns) -> np.ndarray:
    """Both are dated, without a day in common."""
    return both("last")(a, b) & (np.maximum(a.first, b.first) > np.minimum(a.last, b.last))


def overlapping(a: Columns, b: Columns) -> np.ndarray:
    """Both are dated, with days in common."""
    return both("last")(a, b) & (np.maximum(a.first, b.first) <= np.minimum(a.last, b.last))


MAY_SPEAK: Mapping[Rule, May] = MappingProxyType(
    {
        other_type: both_but_other("kind"),
        other_days: disjoint,
        other_actors: both_but_other("roles"),
        other_place: both_but_other("place"),
        other_in_series: both_but_other("ordinals"),
        other_sense: both_but_other("senses"),
        told_apart: one_article,
        before_its_time: lambda a, b: (a.last == 0) != (b.last == 0),
        plan_after_outcome: lambda a, b: a.ahead != b.ahead,
        same_actors: both("roles"),
        same_states: both("states"),
        same_place: both("place"),
        same_named_thing: both("named"),
        same_detail: both("detailed"),
        same_story: lambda a, b: both("written")(a, b) & ~one_article(a, b),
        same_time: overlapping,
        same_trigger: both("trigger"),
        said_again: one_article,
        same_in_series: both("ordinals"),
        published_together: lambda a, b: both("told")(a, b) & ~one_article(a, b),
        plan_before_outcome: lambda a, b: a.status != b.status,
    }
)


def columns(corpus: Corpus) -> Columns:
    """The columns of all reports."""
    numbers: dict[tuple[str, Any], int] = {}

    def coded(what: str, values: Sequence[Any]) -> np.ndarray:
        return np.array([numbers.setdefault((what, v), 1 + len(numbers)) if v else 0 for v in values], np.int64)

    profiles = corpus.profiles
    return Columns(
        kind=coded("type", [p.type for p in profiles]),
        article=coded("article", [p.article for p in profiles]),
        first=np.array([p.first for p in profiles], np.int64),
        last=np.array([p.last for p in profiles], np.int64),
        told=np.array([p.told[1] for p in profiles], np.int64),
        status=coded("status", [p.status for p in profiles]),
        ahead=np.array([p.status in AHEAD for p in profiles], bool),
        roles=coded("roles", [p.roles for p in profiles]),
        states=coded("states", [p.states for p in profiles]),
        place=coded("place", [p.place and p.place.id for p in profiles]),
        trigger=coded("trigger", [p.trigger for p in profiles]),
        senses=coded("senses", [p.senses for p in profiles]),
        ordinals=coded("ordinals", [p.ordinals for p in profiles]),
        named=np.array([bool(p.names) for p in profiles], bool),
        detailed=np.array([bool(p.claim.details) for p in profiles], bool),
        written=np.array([corpus.known.is_written(p.article) for p in profiles], bool),
    )


def asked(table: Columns, left: np.ndarray, right: np.ndarray) -> Iterator[Asked]:
    """For each pair of reports the rules that may speak of it."""
    for start in range(0, len(left), PAIRS_AT_ONCE):
        part = slice(start, start + PAIRS_AT_ONCE)
        a, b = table.at(left[part]), table.at(right[part])
        masks = np.zeros(len(a.kind), np.int64)
        for bit, rule in enumerate(RULES):
            may = MAY_SPEAK.get(rule)
            masks |= np.int64(1 << bit) if may is None else may(a, b).astype(np.int64) << bit
        chosen = {mask: of(mask) for mask in np.unique(masks).tolist()}
        yield from map(chosen.__getitem__, masks.tolist())


def of(mask: int) -> Asked:
    """The rules whose bits are set."""
    chosen = {rule for bit, rule in enumerate(RULES) if mask >> bit & 1}
    return Asked(*(tuple(rule for rule in part if rule in chosen) for part in EVERY))
