"""The points of all candidates: each rule is asked only where it may speak, and once where it says the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import repeat
from typing import NamedTuple

import numpy as np

from timeline.merge.candidates import Candidates
from timeline.merge.columns import Columns, Side
from timeline.merge.corpus import Corpus
from timeline.merge.decide import DIFFERENT_BELOW, MAIN_FROM
from timeline.merge.rule import VETO, Rule
from timeline.merge.rules import CIRCUMSTANCES, CONTRADICTIONS, MAIN
from timeline.merge.silence import BITS, MAY_SPEAK, SAYS_THE_SAME

MOST_AROUND = 12  # points that the circumstances can give
AT_ONCE = 1 << 20  # pairs


class Scores(NamedTuple):
    """For each candidate its points, as `judge` adds them up, those of them that contradictions take, and which rules
    spoke, as the sum of their BITS. A pair that can be no event any more is not read to the end: its points are then
    too high, and still too low."""

    points: np.ndarray
    against: np.ndarray
    spoke: np.ndarray


def scores(candidates: Candidates, corpus: Corpus, table: Columns) -> Scores:
    """Read the rules over all candidates."""
    starts = range(0, len(candidates.left), AT_ONCE)
    parts = [Candidates(*(column[start : start + AT_ONCE] for column in candidates)) for start in starts]
    found = [scored(Ballot(part, corpus, table)) for part in parts]
    empty = Scores(*(np.zeros(0, np.int32) for _ in Scores._fields))
    return Scores(*(np.concatenate(columns) for columns in zip(empty, *found, strict=True)))


class Ballot(NamedTuple):
    """Pairs of reports of which rules are asked."""

    pairs: Candidates
    corpus: Corpus
    table: Columns

    def only(self, chosen: np.ndarray) -> Ballot:
        """Some of the pairs."""
        return self._replace(pairs=Candidates(*(column[chosen] for column in self.pairs)))


def scored(ballot: Ballot) -> Scores:
    """The points of each pair."""
    against, spoke = votes(CONTRADICTIONS, ballot)
    points = against.copy()
    alive = np.flatnonzero(against > VETO)
    gained, heard = votes(MAIN, ballot.only(alive))
    points[alive] += gained
    spoke[alive] |= heard
    hopeful = points[alive] + MOST_AROUND >= DIFFERENT_BELOW
    alive, gained = alive[hopeful], gained[hopeful]
    around, heard = votes(
        CIRCUMSTANCES, ballot.only(alive), lambda each: np.where(gained < MAIN_FROM, each.clip(max=0), each)
    )
    points[alive] += around
    spoke[alive] |= heard
    return Scores(points, against, spoke)


def votes(
    rules: Sequence[Rule], ballot: Ballot, counted: Callable[[np.ndarray], np.ndarray] = np.asarray
) -> tuple[np.ndarray, np.ndarray]:
    """What some rules give to each pair together, as far as it is `counted`, and which of them spoke."""
    points, spoke = (np.zeros(len(ballot.pairs.left), np.int32) for _ in range(2))
    for rule in rules:
        each = counted(said(rule, ballot))
        points += each
        spoke |= np.where(each != 0, np.int32(BITS[rule]), np.int32(0))
    return points, spoke


def said(rule: Rule, ballot: Ballot) -> np.ndarray:
    """What one rule gives to each pair."""
    points = np.zeros(len(ballot.pairs.left), np.int32)
    a, b = (Side(ballot.table, ends) for ends in (ballot.pairs.left, ballot.pairs.right))
    may = MAY_SPEAK.get(rule)
    chosen = np.arange(len(points)) if may is None else np.flatnonzero(may(a, b))
    asked, answer = chosen, np.arange(len(chosen))
    if len(chosen) and (values := SAYS_THE_SAME.get(rule)):
        a, b = (Side(ballot.table, side.positions[chosen]) for side in (a, b))
        first, answer = alike(values(a, b))
        asked = chosen[first]
    points[chosen] = answers(rule, ballot.only(asked))[answer]
    return points


def alike(values: tuple[np.ndarray, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Where each combination of values first stands, and which of these combinations stands where."""
    code = values[0]
    for column in values[1:]:
        code = code * (1 + int(column.max())) + column
    _, first, which = np.unique(code, return_index=True, return_inverse=True)
    return first, which.reshape(-1)


def answers(rule: Rule, ballot: Ballot) -> np.ndarray:
    """What the rule gives to each pair, asked one by one."""
    profiles, corpus = ballot.corpus.profiles, ballot.corpus
    left, right = (map(profiles.__getitem__, ends.tolist()) for ends in (ballot.pairs.left, ballot.pairs.right))
    found = map(rule, left, right, repeat(corpus))
    return np.array([said.points if said is not None else 0 for said in found], np.int32)
