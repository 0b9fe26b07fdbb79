"""How alike two articles are: wire copies of one another, or reports of the same story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from math import log, sqrt

from rensa import RMinHash

from timeline.merge import words
from timeline.models import Article

SHINGLE = 4  # words: "held a meeting earlier" …
PERMUTATIONS, SEED = 128, 1
MARKED = 1 << 12  # articles whose fingerprint is remembered
REMEMBERED = 1 << 17  # pairs of articles
NAME_WEIGHT = 2  # who and where tells two stories of one sort apart
TOPICS = 10  # words that stand for an article
SHARED = 100  # articles that share a word which still tells one story from others
COPY = 0.5  # estimated share of common shingles from which a text is a copy of another


class Likeness:
    """Compares articles by their rare words; reads each text once, when it is first asked for."""

    def __init__(self, articles: Mapping[str, Article]):
        self.articles = articles
        self._weights: dict[str, dict[str, float]] = {}
        self._topics: dict[str, tuple[str, ...]] = {}
        self._alike = lru_cache(maxsize=REMEMBERED)(self._compare)

    @cached_property
    def terms(self) -> Mapping[str, Counter[str]]:
        """How often each article says each stem."""
        return {key: words.count(a.text) for key, a in self.articles.items() if a.text}

    @cached_property
    def counts(self) -> Counter[str]:
        """In how many articles a stem stands."""
        return Counter(stem for stems in self.terms.values() for stem in stems)

    def weights(self, article: str) -> dict[str, float]:
        """How much each stem of the article says: term frequency times inverse document frequency, names
        counting double; scaled to length 1."""
        if article not in self.terms:
            return {}
        if article not in self._weights:
            total = 1 + len(self.articles)
            names = words.names(self.articles[article].text)
            raw = {
                s: (1 + log(n)) * log(total / self.counts[s]) * (NAME_WEIGHT if s in names else 1)
                for s, n in self.terms[article].items()
            }
            length = sqrt(sum(sorted(w * w for w in raw.values()))) or 1.0
            self._weights[article] = {s: w / length for s, w in raw.items()}
        return self._weights[article]

    def topics(self, article: str) -> tuple[str, ...]:
        """The few words that say most of what an article is about, of those that some other articles share."""
        if article not in self.terms:
            return ()
        if article not in self._topics:
            weights = self.weights(article)
            shared = (s for s in weights if 1 < self.counts[s] <= SHARED)
            self._topics[article] = tuple(sorted(shared, key=lambda s: (-weights[s], s))[:TOPICS])
        return self._topics[article]

    def alike(self, left: str, right: str) -> float:
        """Cosine of the two articles' words, from 0 to 1; 0 when a text is not at hand."""
        if not (self.weights(left) and self.weights(right)):
            return 0.0
        return self._alike(*sorted((left, right)))

    def _compare(self, left: str, right: str) -> float:
        a, b = self.weights(left), self.weights(right)
        small, large = (a, b) if len(a) < len(b) else (b, a)
        return sum(sorted(w * large[s] for s, w in small.items() if s in large))


def independent(articles: Iterable[Article]) -> tuple[tuple[str, ...], ...]:
    """Groups of article ids that are copies of one another; each group is one source. Sorted."""
    groups: list[tuple[list[str], list[RMinHash]]] = []
    for article in sorted(articles, key=lambda a: a.id):
        marks = [fingerprint(article.text)] if article.text else []
        alike = (g for mark in marks for g in groups if any(m.jaccard(mark) >= COPY for m in g[1]))
        group = next(alike, None)
        if group is None:
            groups.append(([article.id], marks))
        else:
            group[0].append(article.id)
            group[1].extend(marks)
    return tuple(tuple(ids) for ids, _ in groups)


@lru_cache(maxsize=MARKED)
def fingerprint(text: str) -> RMinHash:
    """MinHash of the word shingles of a text; texts shorter than a shingle count as one."""
    found = [w.casefold() for w in words.WORD.findall(text)]
    mark = RMinHash(PERMUTATIONS, SEED)
    mark.update([" ".join(found[i : i + SHINGLE]) for i in range(max(1, len(found) - SHINGLE + 1))])
    return mark
