"""Which reports are compared at all: those that share a key. So cost grows with the reports, not with their square.

A key is of one kind: the same type family, and a day, a month or nothing, and an actor, a state, a place or a rare
word. Each pair knows by which kind of key it came to be compared, the most telling first.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

import numpy as np

from timeline.merge.profiles import Corpus, Profile
from timeline.merge.rules import NEAR_DAYS

BLOCK = 40                  # reports with one key that are all compared with one another
NEIGHBOURS = 12             # in a larger block, each is compared with so many that follow it in time
MONTH_DAYS = 92             # dates wider than a quarter belong to no month
RARE_WORDS = 6              # of a report, the rarest that another report shares

Key = Hashable
Keys = Callable[[Profile, Corpus], Iterable[Key]]


class Candidates(NamedTuple):
    """Pairs of positions in the list of profiles, left < right, and for each the position of its key in KEYS."""

    left: np.ndarray
    right: np.ndarray
    key: np.ndarray


def parties(p: Profile) -> tuple[str, ...]:
    """Actors, their states and the place of a report."""
    return (*p.actors, *p.states, *((p.place.id,) if p.place else ()))


def same_article(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """the same article"""
    return (p.article,)


def same_day_and_party(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """the same day, and an actor, a state or a place in common"""
    return ((p.first, x) for x in parties(p)) if p.first == p.last != 0 else ()


def same_month_and_party(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """the same month, and an actor, a state or a place in common"""
    return ((m, x) for m in months(p) for x in parties(p))


def same_parties(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """two actors, states or places in common"""
    return combinations(sorted(parties(p)), 2)


def same_party(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """an actor, a state or a place in common"""
    return parties(p)


def same_rare_word(p: Profile, corpus: Corpus) -> Iterable[Key]:
    """a rare word in common"""
    shared = [s for s in p.stems if corpus.word_counts[s] > 1]
    return sorted(shared, key=lambda s: (corpus.word_counts[s], s))[:RARE_WORDS]


KEYS: tuple[Keys, ...] = (same_article, same_day_and_party, same_month_and_party, same_parties, same_party,
                          same_rare_word)


def candidates(corpus: Corpus) -> Candidates:
    """All pairs worth comparing, once each, sorted. Pairs whose dates lie far apart are left out."""
    profiles, codes, kinds = corpus.profiles, array("q"), array("b")
    for number, keys in enumerate(KEYS):
        before = len(codes)
        codes.extend(left * len(profiles) + right for left, right in pairs(profiles, corpus, keys))
        kinds.extend([number] * (len(codes) - before))
    unique, first = np.unique(np.frombuffer(codes, dtype=np.int64) if codes else np.empty(0, np.int64),
                              return_index=True)
    kind = np.array(kinds, dtype=np.int8)[first]
    left, right = np.divmod(unique, max(1, len(profiles)))
    near = close_in_time(profiles, left, right)
    return Candidates(left[near], right[near], kind[near])


def pairs(profiles: tuple[Profile, ...], corpus: Corpus, keys: Keys) -> Iterator[tuple[int, int]]:
    """Pairs of positions that share a key of this kind."""
    blocks: dict[Key, list[int]] = {}
    for position, p in enumerate(profiles):
        for key in keys(p, corpus):
            blocks.setdefault((p.family, key), []).append(position)
    for block in blocks.values():
        if len(block) <= BLOCK:
            yield from combinations(block, 2)
        else:
            yield from neighbours(block, profiles)


def neighbours(block: list[int], profiles: tuple[Profile, ...]) -> Iterator[tuple[int, int]]:
    """In a large block: each with those that follow it by date, then by publication."""
    ordered = sorted(block, key=lambda i: (profiles[i].first, profiles[i].told, i))
    for start, here in enumerate(ordered):
        for there in ordered[start + 1:start + 1 + NEIGHBOURS]:
            yield (here, there) if here < there else (there, here)


def close_in_time(profiles: tuple[Profile, ...], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """A mask: False where two dates are so far apart that no rule could join them."""
    first = np.array([p.first for p in profiles], dtype=np.int64)
    last = np.array([p.last for p in profiles], dtype=np.int64)
    gap = np.maximum(first[left], first[right]) - np.minimum(last[left], last[right])
    return (gap <= NEAR_DAYS) | (last[left] == 0) | (last[right] == 0)


def months(p: Profile) -> Iterable[int]:
    """The months that a report's date touches, as 12 * year + month; none for a wide or unknown date."""
    if not p.last or p.last - p.first >= MONTH_DAYS:
        return ()
    start, end = date.fromordinal(p.first), date.fromordinal(p.last)
    return range(12 * start.year + start.month, 12 * end.year + end.month + 1)
