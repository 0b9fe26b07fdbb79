"""The clusters of reports that are one event. Exclusions hold for whole clusters, not only for pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.merge.corpus import Corpus
from timeline.merge.decide import DIFFERENT_BELOW, conflict, judge

MOST_OF_A_PAIR = 10  # points of one pair when clusters are compared: one copy of a text shall not speak for all


class Clusters:
    """Reports joined step by step. `apart` gives, by position, those that a person has said to be different;
    `unopposed` the points of pairs that nothing speaks against, by left * (number of reports) + right."""

    def __init__(self, corpus: Corpus, apart: dict[int, frozenset[int]]):
        self.corpus, self.apart = corpus, apart
        self.home = list(range(len(corpus.profiles)))
        self.unopposed: Mapping[int, int] = {}
        self._members: dict[int, list[int]] = {}

    def members(self, cluster: int) -> Sequence[int]:
        """The positions of the reports of a cluster."""
        return self._members.get(cluster, (cluster,))

    def all(self) -> Iterator[Sequence[int]]:
        """The members of each cluster."""
        return (self.members(i) for i, home in enumerate(self.home) if i == home)

    def join(self, left: int, right: int, *, by_person: bool = False) -> bool:
        """Join the clusters of two reports, unless they exclude each other; True when they now are one.

        A person's word excludes always; the rules' vetoes do not hold against a person.
        """
        a, b = sorted((self.home[left], self.home[right]))
        if a == b:
            return True
        if self.forbidden(a, b) or (not by_person and (self.vetoed(a, b) or not self.alike(a, b))):
            return False
        moved = self._members.pop(b, [b])
        self._members.setdefault(a, [a]).extend(moved)
        for position in moved:
            self.home[position] = a
        return True

    def forbidden(self, a: int, b: int) -> bool:
        """True when a person has said that a member of the one differs from a member of the other."""
        if not self.apart:
            return False
        other = set(self.members(b))
        return any(not self.apart.get(i, frozenset()).isdisjoint(other) for i in self.members(a))

    def vetoed(self, a: int, b: int) -> bool:
        """True when any member of the one excludes any member of the other."""
        profiles, others = self.corpus.profiles, self.members(b)
        for x in self.members(a):
            for y in others:
                if self.pair(x, y) not in self.unopposed and conflict(profiles[x], profiles[y], self.corpus):
                    return True
        return False

    def alike(self, a: int, b: int) -> bool:
        """True when the members of the two fit one another on the whole, not only the two that are linked."""
        mine, others = self.members(a), self.members(b)
        if len(mine) == 1 or len(others) == 1:
            return True
        points = sum(min(self.points(x, y), MOST_OF_A_PAIR) for x in mine for y in others)
        return points >= DIFFERENT_BELOW * len(mine) * len(others)

    def points(self, x: int, y: int) -> int:
        """What the rules say of two reports."""
        known = self.unopposed.get(self.pair(x, y))
        return judge(self.corpus.profiles[x], self.corpus.profiles[y], self.corpus).points if known is None else known

    def pair(self, x: int, y: int) -> int:
        """The number of a pair of reports."""
        return x * len(self.home) + y if x < y else y * len(self.home) + x
