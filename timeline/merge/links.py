"""The candidates that are the same or may be: judged pairs, the most points first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

import numpy as np

from timeline.merge.candidates import Candidates
from timeline.merge.columns import Columns, columns
from timeline.merge.corpus import Corpus
from timeline.merge.decide import DIFFERENT_BELOW, SAME_FROM, conflict
from timeline.merge.scoring import scores

AT_ONCE = 1 << 16  # links made one by one
TIE = 1  # points within which two events that exclude each other fit a report equally well
MOST = 3  # of so many that a report fits equally well, one may exclude the others


class Link(NamedTuple):
    """A judged pair of positions in the list of profiles, the kind of key that led to it, and the rules that spoke, as
    the sum of their BITS."""

    points: int
    left: int
    right: int
    kind: int
    rules: int


class Links(NamedTuple):
    """Many links, one column for each of their values."""

    points: np.ndarray
    left: np.ndarray
    right: np.ndarray
    kind: np.ndarray
    rules: np.ndarray

    @classmethod
    def of(cls, links: Iterable[Link]) -> Links:
        """Links that were made one by one."""
        return cls(*np.array(list(links), np.int64).reshape(-1, len(cls._fields)).T)

    def only(self, chosen: np.ndarray) -> Links:
        """Those at the positions, or under the mask."""
        return Links(*(column[chosen] for column in self))

    def strongest_first(self) -> Links:
        """By points, then by position."""
        return self.only(np.lexsort((self.right, self.left, -self.points)))

    def each(self) -> Iterator[Link]:
        """One by one."""
        for start in range(0, len(self.points), AT_ONCE):
            part = slice(start, start + AT_ONCE)
            yield from map(Link._make, zip(*(column[part].tolist() for column in self), strict=True))


class Judged(NamedTuple):
    """The links that are the same and those that are unsure, the strongest first; by pair, as left * (number of
    reports) + right, the points of those that nothing speaks against."""

    same: Links
    unsure: Links
    unopposed: Mapping[int, int]


def judge_all(candidates: Candidates, corpus: Corpus) -> Judged:
    """Read the rules over all candidates."""
    table = columns(corpus)
    points, against, spoke = scores(candidates, corpus, table)
    links = Links(points, *candidates, spoke)
    likely = points >= DIFFERENT_BELOW
    clear = likely & (against == 0)
    pairs = candidates.left[clear] * len(corpus.profiles) + candidates.right[clear]
    unopposed = dict(zip(pairs.tolist(), points[clear].tolist(), strict=True))
    same, unsure = links.only(points >= SAME_FROM), links.only(likely & (points < SAME_FROM))
    torn = ambiguous(same, corpus, table, unopposed)
    unsure = Links(*(np.concatenate(c) for c in zip(unsure, same.only(torn), strict=True)))
    return Judged(same.only(~torn).strongest_first(), unsure.strongest_first(), unopposed)


def ambiguous(links: Links, corpus: Corpus, table: Columns, unopposed: Mapping[int, int]) -> np.ndarray:
    """A mask: links of a report without a certain day to others that exclude each other and fit equally well. Where
    most of these are of one mind, only the links to the few that are not."""
    vague = (table["last"] == 0) | (table["first"] != table["last"])
    ends = [(links.left, links.right), (links.right, links.left)]
    here = np.concatenate([a[vague[a]] for a, _ in ends])
    there = np.concatenate([b[vague[a]] for a, b in ends])
    link = np.concatenate([np.flatnonzero(vague[a]) for a, _ in ends])
    order = np.lexsort((link, here))
    fits = order[fit_best(here[order], links.points[link[order]])]
    torn, undecided = np.zeros(len(links.points), bool), []
    for start, stop in groups(here[fits]):
        best = fits[start:stop]
        stray = strays(there[best].tolist(), corpus, unopposed)
        if MOST * len(stray) > len(best):
            undecided.append(here[best[0]])
        else:
            torn[link[best[stray]]] = True
    torn[link[np.isin(here, undecided)]] = True
    return torn


def fit_best(here: np.ndarray, points: np.ndarray) -> np.ndarray:
    """A mask: of the links of each report, which stand together, those with the most points."""
    starts = np.flatnonzero(np.r_[True, here[1:] != here[:-1]]) if len(here) else np.empty(0, np.int64)
    most = np.maximum.reduceat(points, starts) if len(here) else points
    return np.asarray(points >= np.repeat(most, np.diff(np.r_[starts, len(here)])) - TIE)


def groups(values: np.ndarray) -> Iterator[tuple[int, int]]:
    """Where runs of two or more equal values start and end."""
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]]) if len(values) else np.empty(0, np.int64)
    stops = np.r_[starts[1:], len(values)]
    several = stops - starts > 1
    yield from zip(starts[several].tolist(), stops[several].tolist(), strict=True)


def strays(ends: list[int], corpus: Corpus, unopposed: Mapping[int, int]) -> list[int]:
    """Which of these reports, given by their place in the list, to leave out so that no two exclude each other: again
    and again the one that excludes most."""
    profiles, total = corpus.profiles, len(corpus.profiles)
    against: list[set[int]] = [set() for _ in ends]
    for (i, x), (j, y) in combinations(enumerate(ends), 2):
        pair = x * total + y if x < y else y * total + x
        if pair not in unopposed and conflict(profiles[x], profiles[y], corpus):
            against[i].add(j)
            against[j].add(i)
    found: list[int] = []
    while any(against):
        worst = max(range(len(ends)), key=lambda i: (len(against[i]), i))
        for other in against[worst]:
            against[other].discard(worst)
        against[worst] = set()
        found.append(worst)
    return found
