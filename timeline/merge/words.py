"""What the words of a quote or an article give for comparison: content words, names and numbers, ordinals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from timeline.words import table as load

WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*\d|\d")
CARDINAL = re.compile(r"(?<![\w-])(?:\d[\d,]*\d|\d|[a-z]+)(?![\w-])(?!\W*year)")  # "a 16-year-old" are not sixteen
ORDINAL_DIGITS = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")
STEM_LETTERS = 6  # "sanctions", "sanctioned" → "sancti": derivation rarely reaches the sixth letter
ENDINGS = ("ings", "ing", "ed", "es", "s", "e")
DOUBLED = frozenset("bdgmnprt")  # letters that English doubles before an ending: "stabbed", "planned"


class Words(NamedTuple):
    """Stems of content words, and those of them that are written with a capital or in digits."""

    stems: frozenset[str]
    names: frozenset[str]


class Table(NamedTuple):
    """The content of `words/merging.toml`."""

    empty: frozenset[str]
    light: frozenset[str]
    ordinals: dict[str, int]
    cardinals: dict[str, int]
    inexact: re.Pattern[str]
    forms: dict[str, str]
    senses: tuple[tuple[str, frozenset[str]], ...]


@lru_cache(maxsize=1)
def table() -> Table:
    """Words that say nothing, verbs that say nothing beside their object, ordinals, irregular forms; for each phrase
    that has one, the sense and the stems."""
    found = load("merging")
    empty, forms = frozenset(found["empty"]), found["forms"]
    phrases = ((sense, phrase.split()) for sense, listed in found["senses"].items() for phrase in listed)
    senses = ((sense, frozenset(cut(w, forms) for w in said if w not in empty)) for sense, said in phrases)
    return Table(
        empty,
        frozenset(found["light"]),
        found["ordinals"],
        load("dates_words")["ONE"],
        re.compile(rf"\b({'|'.join(found['inexact'])})\b"),
        forms,
        tuple(senses),
    )


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The word in lower case, cut so that its inflected forms are mostly one. A stemmer that every text can share
    without a model; what it confuses ("univer" for university and universe) is weighed by how rare it is.

    >>> stem("Talks"), stem("meeting"), stem("sanctioned") == stem("sanctions")
    ('talk', 'meet', True)
    """
    return cut(word, table().forms)


def cut(word: str, forms: Mapping[str, str]) -> str:
    """The stem of a word, given the irregular forms."""
    lower = forms.get(word.casefold(), word.casefold())
    for ending in ENDINGS:
        if lower.endswith(ending) and len(lower) >= len(ending) + 3 and not lower.endswith("ss"):
            bare = lower[: -len(ending)]
            twice = len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] in DOUBLED
            return (bare[:-1] if twice else bare)[:STEM_LETTERS]
    return lower[:STEM_LETTERS]


@lru_cache(maxsize=1 << 17)
def is_empty(word: str) -> bool:
    """True for a word that says nothing about which event is meant."""
    return word.casefold() in table().empty


def read(text: str) -> Words:
    """The words of a text that may tell which event it speaks of."""
    full = [found for found in map(content, WORD.findall(text)) if found]
    return Words(frozenset([stem for stem, _ in full]), frozenset([stem for stem, named in full if named]))


@lru_cache(maxsize=1 << 17)
def content(word: str) -> tuple[str, bool] | None:
    """The stem of a word and whether it is written as a name or a number; None for an empty word."""
    return None if is_empty(word) else (stem(word), word[0].isupper() or word[0].isdigit())


def count(text: str) -> Counter[str]:
    """How often each stem stands in a text, empty words left out."""
    return Counter(stem(word) for word in WORD.findall(text) if not is_empty(word))


def names(text: str) -> frozenset[str]:
    """Stems of the words that stand in a text with a capital or as a number, and never in lower case."""
    found = set(WORD.findall(text))
    lower = {word for word in found if word[0].islower()}
    return frozenset(stem(w) for w in found if not w[0].islower() and w.casefold() not in lower and not is_empty(w))


def stems(texts: Iterable[str]) -> frozenset[str]:
    """The stems of all words of some short texts."""
    return frozenset().union(*map(stems_of, texts))


@lru_cache(maxsize=1 << 17)
def stems_of(text: str) -> frozenset[str]:
    """The stems of all words of a short text, such as a name."""
    return frozenset(map(stem, WORD.findall(text)))


@lru_cache(maxsize=1 << 15)
def trigger_stems(text: str) -> frozenset[str]:
    """The words of a trigger that name the event: {"offer"} for "made an eight-year offer".

    >>> sorted(trigger_stems("took into custody"))
    ['custod']
    """
    full = [w for w in WORD.findall(text) if not is_empty(w) and not w[0].isdigit()]
    return frozenset(map(stem, [w for w in full if w.casefold() not in table().light] or full))


@lru_cache(maxsize=1 << 15)
def senses(trigger: frozenset[str]) -> frozenset[str]:
    """What a trigger, given by its stems, can mean, by its longest phrases; empty when no table tells.

    >>> sorted(senses(trigger_stems("gunned down")) | senses(trigger_stems("was shot")))
    ['shooting']
    """
    found = [(sense, stems) for sense, stems in table().senses if stems <= trigger]
    return frozenset(sense for sense, stems in found if not any(stems < longer for _, longer in found))


def ordinals(text: str) -> frozenset[int]:
    """Positions in a series: {3} for "a third round", {21} for "the 21st"."""
    named = table().ordinals
    found = [named[word] for word in text.casefold().split() if word in named]
    return frozenset(found + [int(n) for n in ORDINAL_DIGITS.findall(text)])


@lru_cache(maxsize=1 << 15)
def quantity(text: str) -> int | None:
    """How many a phrase counts; None when it does not say, says it roughly, or counts several things.

    >>> quantity("Twelve soldiers"), quantity("at least 12 soldiers"), quantity("12 soldiers and 3 guards")
    (12, None, None)
    """
    lower, known = text.casefold(), table().cardinals
    found = [w for w in CARDINAL.findall(lower) if w[0].isdigit() or w in known]
    if len(found) != 1 or table().inexact.search(lower):
        return None
    return known[found[0]] if found[0] in known else int(found[0].replace(",", ""))
