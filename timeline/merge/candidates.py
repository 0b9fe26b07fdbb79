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
    found = [pairs_of(number, reports) for number in range(len(KINDS))]
    code, weight, kind = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.argsort(code, kind="stable")
    code, weight, kind = code[order], weight[order], kind[order]
    starts = np.flatnonzero(np.r_[True, code[1:] != code[:-1]]) if len(code) else np.empty(0, np.int64)
    heavy = np.add.reduceat(weight, starts, dtype=np.int64) >= ENOUGH if len(starts) else np.empty(0, bool)
    chosen = starts[heavy]
    left, right = np.divmod(code[chosen], max(1, len(corpus.profiles)))
    return Candidates(left, right, kind[chosen])


def pairs_of(number: int, reports: Register) -> Pairs:
    """The pairs that share keys of one kind, as left * (number of profiles) + right; their weights; the kind."""
    kind, total = KINDS[number], len(reports.profiles)
    held = kind.keys(reports)
    order = np.lexsort((held.holder, reports.time[held.holder], held.key))
    codes, weights = [np.empty(0, np.int64)], [np.empty(0, np.int8)]
    for left, right, size in in_blocks(held.key[order], held.holder[order], NEIGHBOURS if kind.large else 0):
        near = close_in_time(reports, left, right)
        left, right, size = left[near], right[near], size[near]
        codes.append(np.minimum(left, right) * total + np.maximum(left, right))
        weights.append(
            np.where(size <= SMALL, kind.small, np.where(size <= LARGE, kind.weight, kind.large)).astype(np.int8)
        )
    code = np.concatenate(codes)
    return code, np.concatenate(weights), np.full(len(code), number, np.int8)


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
