"""The reports as columns of numbers, so that a condition can be told for a million pairs of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from timeline.merge.corpus import Corpus
from timeline.merge.profiles import AHEAD, BEHIND

Columns = Mapping[str, np.ndarray]  # one entry for each report


class Side:
    """The left or the right reports of some pairs: `side["first"]` has an entry for each pair."""

    def __init__(self, table: Columns, positions: np.ndarray):
        self.table, self.positions = table, positions

    def __getitem__(self, name: str) -> np.ndarray:
        return self.table[name].take(self.positions)


def columns(corpus: Corpus) -> Columns:
    """For each report days, numbers that stand for values (0 where there is none), and truths."""
    profiles, known = corpus.profiles, corpus.known
    return {
        "first": whole(p.first for p in profiles),
        "last": whole(p.last for p in profiles),
        "told first": whole(p.told[0] for p in profiles),
        "told last": whole(p.told[1] for p in profiles),
        "type": numbered(p.type for p in profiles),
        "article": numbered(p.article for p in profiles),
        "status": numbered(p.status for p in profiles),
        "roles": numbered(p.roles for p in profiles),
        "states": numbered(p.states for p in profiles),
        "place": numbered(p.place and p.place.id for p in profiles),
        "trigger": numbered(p.trigger for p in profiles),
        "senses": numbered(p.senses for p in profiles),
        "ordinals": numbered(p.ordinals for p in profiles),
        "names": true(p.names for p in profiles),
        "details": true(p.claim.details for p in profiles),
        "text": true(known.is_written(p.article) for p in profiles),
        "dated": true(p.dated for p in profiles),
        "ahead": true(p.status in AHEAD for p in profiles),
        "behind": true(p.status in BEHIND for p in profiles),
    }


def whole(values: Iterable[int]) -> np.ndarray:
    """Whole numbers."""
    return np.fromiter(values, np.int64)


def true(values: Iterable[Any]) -> np.ndarray:
    """Whether there is anything."""
    return np.fromiter(map(bool, values), bool)


def numbered(values: Iterable[Any]) -> np.ndarray:
    """A number for each different value, 0 for what is empty."""
    numbers: dict[Any, int] = {}
    return np.fromiter((numbers.setdefault(v, 1 + len(numbers)) if v else 0 for v in values), np.int64)
