"""Which reports are compared at all: those that share keys. So cost grows with the reports, not with their square.

A key joins the type family with a day, a month, an actor, a state, a place or a rare word. Each kind of key has a
weight; a pair is compared when the weights of the keys that it shares reach ENOUGH, and it knows the most telling kind.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

import numpy as np

from timeline.merge.corpus import Corpus
from timeline.merge.profiles import Profile
from timeline.merge.rule import NEAR_DAYS

ENOUGH = 5  # the weights of its keys with which a pair is compared
SMALL, LARGE = 6, 40  # reports with one key: the few of a SMALL block say more; in a LARGE one
NEIGHBOURS = 8  # each is compared only with so many that follow it in time
RARE_WORDS = 6  # of a report, the rarest that another report shares
TIME_BITS = 24  # of a key: a day or month below, the number of a party or word above

Key = tuple[str, int]
Pairs = tuple[np.ndarray, np.ndarray, np.ndarray]


class Kind(NamedTuple):
    """A kind of key: which keys a report has, their weight in a block, in a small block, and in a large one."""

    keys: Callable[[Profile, Corpus], Iterable[Key]]
    weight: int
    small: int
    large: int


class Candidates(NamedTuple):
    """Pairs of positions in the list of profiles, left < right, and for each the position of its kind in KINDS."""

    left: np.ndarray
    right: np.ndarray
    kind: np.ndarray


def parties(p: Profile) -> frozenset[str]:
    """Actors, their states and the place of a report."""
    return p.actors | p.states | {p.place.id} if p.place else p.actors | p.states


def same_article(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """the same article"""
    return ((p.article, 0),)


def same_day(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """the same day, and an actor, a state or a place in common"""
    return [(x, p.first) for x in parties(p)] if p.first == p.last != 0 else ()


def same_month(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """the same month, and an actor, a state or a place in common"""
    return [(x, m) for m in months(p) for x in parties(p)]


def same_parties(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """two actors, two states, or an actor and a place in common"""
    named = sorted(p.actors | {p.place.id} if p.place else p.actors)
    return [(f"{x}\t{y}", 0) for side in (named, sorted(p.states)) for x, y in combinations(side, 2)]


def same_party(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """a rare actor, state or place in common"""
    return [(x, 0) for x in parties(p)]


def same_word(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """rare words in common"""
    counts = corpus.word_counts
    shared = sorted((counts[s], s) for s in p.stems if 1 < counts[s] <= LARGE)
    return [(s, 0) for _, s in shared[:RARE_WORDS]]


def same_topic(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """articles about the same things, in which the same word names the event"""
    return [(f"{topic}\t{word}", 0) for topic in corpus.likeness.topics(p.article) for word in p.trigger]


KINDS = (
    Kind(same_article, 9, 9, 9),
    Kind(same_day, 3, 4, 3),
    Kind(same_month, 2, 3, 1),
    Kind(same_parties, 3, 5, 2),
    Kind(same_party, 2, 4, 0),
    Kind(same_word, 2, 3, 0),
    Kind(same_topic, 3, 3, 0),
)


def candidates(corpus: Corpus) -> Candidates:
    """All pairs worth comparing, once each, sorted. Pairs whose dates lie far apart are left out."""
    profiles = corpus.profiles
    found = [pairs_of(number, corpus) for number in range(len(KINDS))]
    code, weight, kind = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.argsort(code, kind="stable")
    code, weight, kind = code[order], weight[order], kind[order]
    starts = np.flatnonzero(np.r_[True, code[1:] != code[:-1]]) if len(code) else np.empty(0, np.int64)
    heavy = np.add.reduceat(weight, starts, dtype=np.int64) >= ENOUGH if len(starts) else np.empty(0, bool)
    chosen = starts[heavy]
    left, right = np.divmod(code[chosen], max(1, len(profiles)))
    near = close_in_time(profiles, left, right)
    return Candidates(left[near], right[near], kind[chosen][near])


def pairs_of(number: int, corpus: Corpus) -> Pairs:
    """The pairs that share keys of one kind, as left * (number of profiles) + right; their weights; the kind."""
    kind, total = KINDS[number], len(corpus.profiles)
    keys, holders = coded(kind, corpus)
    codes, weights = [np.empty(0, np.int64)], [np.empty(0, np.int8)]
    for left, right, size in in_blocks(keys, holders, 0 if kind.large == 0 else NEIGHBOURS):
        codes.append(np.minimum(left, right) * total + np.maximum(left, right))
        weights.append(
            np.where(size <= SMALL, kind.small, np.where(size <= LARGE, kind.weight, kind.large)).astype(np.int8)
        )
    code = np.concatenate(codes)
    return code, np.concatenate(weights), np.full(len(code), number, np.int8)


def coded(kind: Kind, corpus: Corpus) -> tuple[np.ndarray, np.ndarray]:
    """The keys of one kind as numbers, and the positions of the reports that have them; by key, then by time."""
    numbers: dict[tuple[str, str], int] = {}
    codes, holders = array("q"), array("q")
    for position, p in enumerate(corpus.profiles):
        for thing, time in kind.keys(p, corpus):
            codes.append(numbers.setdefault((p.family, thing), len(numbers)) << TIME_BITS | time)
            holders.append(position)
    keys, positions = (np.frombuffer(a, np.int64) if a else np.empty(0, np.int64) for a in (codes, holders))
    first = np.array([p.first or p.told[0] for p in corpus.profiles], np.int64)
    order = np.lexsort((positions, first[positions], keys))
    return keys[order], positions[order]


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


def close_in_time(profiles: Sequence[Profile], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """A mask: False where two dates are so far apart that no rule could join them."""
    first = np.array([p.first for p in profiles], dtype=np.int64)
    last = np.array([p.last for p in profiles], dtype=np.int64)
    gap = np.maximum(first[left], first[right]) - np.minimum(last[left], last[right])
    return np.asarray((gap <= NEAR_DAYS) | (last[left] == 0) | (last[right] == 0))


def months(p: Profile) -> Iterable[int]:
    """The months that a report's date touches, as 12 * year + month; none for a wide or unknown date."""
    if not p.dated:
        return ()
    start, end = date.fromordinal(p.first), date.fromordinal(p.last)
    return range(12 * start.year + start.month, 12 * end.year + end.month + 1)
