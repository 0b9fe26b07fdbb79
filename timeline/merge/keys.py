"""The keys of reports: two reports that share some may be worth comparing.

A key joins the type family with a day, a month, an actor, a state, a place or a rare word. Keys are numbers, made for
all reports at once. The docstring of each kind says what two reports with such a key have in common.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

import numpy as np

from timeline.merge.corpus import Corpus
from timeline.merge.profiles import WIDE, Profile

LARGE = 40  # reports with one key; a word in more is not rare
RARE_WORDS = 6  # of a report, the rarest that another report shares
TIME_BITS = 24  # of a key: a day or month below, the number of a party or word above
MONTHS = 5  # that a date of at most a quarter can touch
UNIX_EPOCH = 719163  # 1970-01-01 as a proleptic Gregorian ordinal


class Keys(NamedTuple):
    """Keys, and for each the position of a report that has it."""

    key: np.ndarray
    holder: np.ndarray

    def at(self, time: np.ndarray) -> Keys:
        """These keys at a time, given for each report."""
        return Keys(self.key << TIME_BITS | time[self.holder], self.holder)

    def only(self, reports: np.ndarray) -> Keys:
        """Those of some reports, given as a mask."""
        chosen = reports[self.holder]
        return Keys(self.key[chosen], self.holder[chosen])


class Register:
    """What the reports of a corpus name, as keys; their days."""

    def __init__(self, corpus: Corpus):
        self.corpus, self.profiles = corpus, corpus.profiles
        self.first = np.fromiter((p.first for p in self.profiles), np.int64)
        self.last = np.fromiter((p.last for p in self.profiles), np.int64)
        self.time = np.fromiter((p.first or p.told[0] for p in self.profiles), np.int64)
        self.dated = (self.last != 0) & (self.last - self.first < WIDE)

    @cached_property
    def parties(self) -> Keys:
        """Actors, their states and the place of each report."""
        return self.keys(lambda p: {*p.actors, *p.states, *placed(p)})

    def keys(self, things: Callable[[Profile], Iterable[object]]) -> Keys:
        """A key for each thing of each report, the same for equal things of one family of types."""
        numbers: dict[str, dict[object, int]] = {}
        key, holder, following = array("q"), array("q"), 0
        for position, p in enumerate(self.profiles):
            known = numbers.setdefault(p.family, {})
            for thing in things(p):
                number = known.get(thing)
                if number is None:
                    number = known[thing] = following
                    following += 1
                key.append(number)
                holder.append(position)
        return Keys(*(np.frombuffer(a, np.int64) if a else np.empty(0, np.int64) for a in (key, holder)))


def placed(p: Profile) -> tuple[str, ...]:
    """The place of a report, if it has one."""
    return (p.place.id,) if p.place else ()


def same_article(reports: Register) -> Keys:
    """the same article"""
    return reports.keys(lambda p: (p.article,))


def same_day(reports: Register) -> Keys:
    """the same day, and an actor, a state or a place in common"""
    certain = (reports.first == reports.last) & (reports.last != 0)
    return reports.parties.only(certain).at(reports.first)


def same_month(reports: Register) -> Keys:
    """the same month, and an actor, a state or a place in common"""
    start, end = months(reports.first), months(reports.last)
    touched = ((start + further, reports.dated & (start + further <= end)) for further in range(MONTHS))
    return together([reports.parties.only(those).at(month) for month, those in touched])


def months(day: np.ndarray) -> np.ndarray:
    """The months in which these days lie, as 12 * year + month."""
    return (day - UNIX_EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) + 12 * 1970 + 1


def same_parties(reports: Register) -> Keys:
    """two actors, two states, or an actor and a place in common"""
    named, states = pairs(reports.keys(lambda p: {*p.actors, *placed(p)})), pairs(reports.keys(lambda p: p.states))
    return together([named, Keys(states.key + 1 + named.key.max(initial=0), states.holder)])


def pairs(keys: Keys) -> Keys:
    """A key for each two keys of one report."""
    order = np.lexsort((keys.key, keys.holder))
    key, holder = keys.key[order], keys.holder[order]
    found, others = [Keys(key[:0], holder[:0])], 1 + int(key.max(initial=0))
    for step in range(1, len(key)):
        first = np.flatnonzero(holder[:-step] == holder[step:])
        if not len(first):
            break
        found.append(Keys(key[first] * others + key[first + step], holder[first]))
    return together(found)


def together(parts: Iterable[Keys]) -> Keys:
    """All of them."""
    return Keys(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def same_party(reports: Register) -> Keys:
    """a rare actor, state or place in common"""
    return reports.parties


def same_word(reports: Register) -> Keys:
    """rare words in common"""
    counts = reports.corpus.word_counts

    def rare(p: Profile) -> list[str]:
        found = sorted([(n, s) for s in p.stems if 1 < (n := counts[s]) <= LARGE])
        return [s for _, s in found[:RARE_WORDS]]

    return reports.keys(rare)


def same_topic(reports: Register) -> Keys:
    """articles about the same things, in which the same word, or one of the same sense, names the event"""
    topics = reports.corpus.likeness.topics
    return reports.keys(lambda p: [(topic, word) for topic in topics(p.article) for word in p.trigger | p.senses])
