"""Which reports are compared at all: those that share keys. So cost grows with the reports, not with their square.

Each kind of key has a weight; a pair is compared when the weights of the keys that it shares reach ENOUGH, and it knows
the most telling kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from timeline.merge import keys
from timeline.merge.corpus import Corpus
from timeline.merge.keys import LARGE, Keys, Register
from timeline.merge.rule import NEAR_DAYS

ENOUGH = 5  # the weights of its keys with which a pair is compared
SMALL = 6  # reports with one key: the few of a SMALL block say more, those of a LARGE one less
NEIGHBOURS = 8  # each of a large block is compared only with so many that follow it in time

KIND_BITS, WEIGHT_BITS = 3, 4  # beside a pair, in one number of 64 bits

Pairs = tuple[np.ndarray, np.ndarray, np.ndarray]


class Kind(NamedTuple):
    """A kind of key: which keys the reports have, their weight in a block, in a small block, and in a large one."""

    keys: Callable[[Register], Keys]
    weight: int
    small: int
    large: int


class Candidates(NamedTuple):
    """Pairs of positions in the list of profiles, left < right, and for each the position of its kind in KINDS."""

    left: np.ndarray
    right: np.ndarray
    kind: np.ndarray


KINDS = (
    Kind(keys.same_article, 9, 9, 9),
    Kind(keys.same_day, 3, 4, 3),
    Kind(keys.same_month, 2, 3, 1),
    Kind(keys.same_parties, 3, 5, 2),
    Kind(keys.same_party, 2, 4, 0),
    Kind(keys.same_word, 2, 3, 0),
    Kind(keys.same_topic, 3, 3, 0),
)


def candidates(corpus: Corpus) -> Candidates:
    """All pairs worth comparing, once each, sorted. Pairs whose dates lie far apart are left out."""
    reports = Register(corpus)
    found = np.concatenate([pairs_of(number, reports) for number in range(len(KINDS))])
    found.sort()
    pair = found >> KIND_BITS + WEIGHT_BITS
    starts = np.flatnonzero(np.r_[True, pair[1:] != pair[:-1]]) if len(pair) else np.empty(0, np.int64)
    del pair
    weights = (found & (1 << WEIGHT_BITS) - 1).astype(np.int8)
    heavy = np.add.reduceat(weights, starts, dtype=np.int64) >= ENOUGH if len(starts) else np.empty(0, bool)
    chosen = found[starts[heavy]] >> WEIGHT_BITS
    left, right = np.divmod(chosen >> KIND_BITS, max(1, len(corpus.profiles)))
    return Candidates(left, right, (chosen & (1 << KIND_BITS) - 1).astype(np.int8))


def pairs_of(number: int, reports: Register) -> np.ndarray:
    """The pairs that share keys of one kind, each as one number: from the high bits to the low, left * (number of
    profiles) + right, the kind, its weight."""
    kind, total = KINDS[number], len(reports.profiles)
    held = kind.keys(reports)
    order = np.lexsort((held.holder, reports.time[held.holder], held.key))
    found = [np.empty(0, np.int64)]
    for left, right, size in in_blocks(held.key[order], held.holder[order], NEIGHBOURS if kind.large else 0):
        near = close_in_time(reports, left, right)
        left, right, size = left[near], right[near], size[near]
        pair = np.minimum(left, right) * total + np.maximum(left, right)
        weight = np.where(size <= SMALL, kind.small, np.where(size <= LARGE, kind.weight, kind.large))
        found.append((pair << KIND_BITS | number) << WEIGHT_BITS | weight)
    return np.concatenate(found)


def in_blocks(keys: np.ndarray, holders: np.ndarray, neighbours: int) -> Iterator[Pairs]:
    """Pairs of holders of one key, with the size of its block: all pairs of a block, but in a large one only those at
    most `neighbours` apart."""
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.empty(0, np.int64)
    sizes = np.diff(np.r_[starts, len(keys)])
    size, ends = np.repeat(sizes, sizes), np.repeat(starts + sizes, sizes)
    here = np.flatnonzero(size > 1)
    for step in range(1, LARGE):
        here = here[(here + step < ends[here]) & ((size[here] <= LARGE) | (step <= neighbours))]
        if not len(here):
            return
        yield holders[here], holders[here + step], size[here]


def close_in_time(reports: Register, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """A mask: False where two dates are so far apart that no rule could join them."""
    first, last = reports.first, reports.last
    gap = np.maximum(first[left], first[right]) - np.minimum(last[left], last[right])
    return np.asarray((gap <= NEAR_DAYS) | (last[left] == 0) | (last[right] == 0))
