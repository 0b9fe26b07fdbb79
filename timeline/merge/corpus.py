"""What the rules know beside the two reports that they compare: who is named often, and which words are rare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from timeline.merge.articles import Likeness
from timeline.merge.profiles import Known, Profile

WEIGHTS = {"person": 4, "organization": 3, "group": 2, "country": 1, "place": 1}
FREQUENT_COUNT, FREQUENT_SHARE = 20, 0.02  # an actor in more reports than both says one point less
PRIOR_REPORTS = 50  # imagined beside the real ones, so that two reports tell what is rare
RARE_COUNT, RARE_SHARE = 3, 0.002  # a word in at most so many reports, or that share of them, is rare


class Corpus:
    """What the rules know beside the two reports: everything Known, and what is rare among all reports."""

    def __init__(self, known: Known, profiles: Sequence[Profile]):
        self.known, self.profiles = known, profiles
        self.state, self.kind, self.name, self.broader = known.state, known.kind, known.name, known.broader
        self.counted = known.counted
        self.is_named, self.name_words = known.is_named, known.name_words
        self.likeness = Likeness(known.articles)
        self.actor_counts = Counter(actor for p in profiles for actor in p.actors)
        self.place_counts = Counter(p.place.id for p in profiles if p.place)
        self.word_counts = Counter(stem for p in profiles for stem in p.stems)
        self.frequent = max(FREQUENT_COUNT, FREQUENT_SHARE * len(profiles))
        self.rare = max(RARE_COUNT, RARE_SHARE * len(profiles))
        self._weights: dict[str, int] = {}
        self._worth: dict[frozenset[str], int] = {}
        total = PRIOR_REPORTS + len(profiles)
        self.rarity = {stem: round(1000 * log(total / count)) for stem, count in self.word_counts.items()}

    def weight(self, actor: str) -> int:
        """What sharing this actor says, in points: most for a person, little for a state or one named everywhere."""
        found = self._weights.get(actor)
        if found is None:
            found = max(1, WEIGHTS[self.kind(actor)] - self.is_frequent(self.actor_counts[actor]))
            self._weights[actor] = found
        return found

    def is_frequent(self, count: int) -> bool:
        """True for an actor or a place that stands in many reports."""
        return count > self.frequent

    def is_rare(self, stem: str) -> bool:
        """True for a word that stands in hardly any report."""
        return self.word_counts[stem] <= self.rare

    def overlap(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The share of the words that two sets have in common, each weighed by its rarity; from 0 to 1."""
        shared = a & b
        if len(shared) < 2:
            return 0.0
        return sum(map(self.rarity.__getitem__, shared)) / max(1, min(self.worth(a), self.worth(b)))

    def worth(self, stems: frozenset[str]) -> int:
        """How much all words of a report say, in milli-nats; whole numbers add up the same in any order."""
        found = self._worth.get(stems)
        if found is None:
            found = self._worth[stems] = sum(map(self.rarity.__getitem__, stems))
        return found
