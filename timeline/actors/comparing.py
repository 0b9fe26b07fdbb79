"""Whether two names of people can be one person's: same, different, or undecidable from the names alone.

Part by part: last names, given names, middle names and initials are each compared with their like; a rule that cannot
tell stays silent. Spelling variants of transcribed names are judged by rigour's part-aligned comparison.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Literal, NamedTuple

from timeline.actors.given_names import short_forms
from timeline.actors.tables import table

Verdict = Literal["same", "different", "undecidable"]
CACHED = 500_000  # names whose parts are kept: those of a large corpus, as written and folded
# Parts score 0.73 for Gaddafi / Qaddafi, 0.76 for Ahmadinejad / Ahmadinezhad, 0.56 for Khomeini / Khamenei.
VARIANT_FROM = 0.72
# Given names are shorter: 0.78 for Khaled / Khalid, 0.74 for Karen / Karin.
GIVEN_FROM = 0.77
# Consonants that two given names must share before a difference of vowels leaves it open.
TELLING = 3
PARTICLES = frozenset(
    "al el bin ibn bint ben de da di du del della der den van von ter la le dos das san ul ur e y the".split()
)
GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
# Particles that are given names when they come first: "Al Gore", "Ben Stevens", "Van Morrison".
ALSO_GIVEN = frozenset({"al", "ben", "van"})
HONORIFIC_EXTRA = frozenset("president minister senator general colonel captain chancellor king queen pope".split())
# Letters that news desks use for one sound: Gaddafi, Qaddafi, Kadhafi; Ahmadinejad, Ahmadinezhad.
SOUNDS = (
    ("sch", "s"),
    ("tch", "c"),
    ("kh", "k"),
    ("gh", "k"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("zh", "j"),
    ("sh", "s"),
    ("ch", "c"),
    ("ck", "k"),
    ("ts", "s"),
    ("tz", "s"),
    ("dj", "j"),
    ("q", "k"),
    ("g", "k"),
    ("z", "s"),
    ("w", "v"),
    ("x", "ks"),
)
SILENT = re.compile(r"[aeiouyh']")
DOUBLE = re.compile(r"(.)\1+")


class Parts(NamedTuple):
    """A person's name in its parts, each folded."""

    given: str
    middle: tuple[str, ...]
    last: str
    generation: str | None


@lru_cache(maxsize=CACHED)
def fold(name: str) -> str:
    """A name for comparison: lower case, without accents, full stops, hyphens and honorifics.

    >>> fold("Dr. Mohamed El-Baradei"), fold("Gabriel García Márquez")
    ('mohamed el baradei', 'gabriel garcia marquez')
    """
    plain = unicodedata.normalize("NFKD", name).replace("\u0131", "i").replace("\u0142", "l").replace("\u00f8", "o")
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[^\W_]+", re.sub(r"['\u2019`\u02bc.]", " " if re.search(r"\w\.\w", plain) else "", plain))
    respect = honorifics()
    kept = [
        w
        for i, w in enumerate(words)
        if not (w in respect and i < len(words) - 1 and len(words) > 1 and leading(words, i, respect))
    ]
    return " ".join(kept)


@cache
def honorifics() -> frozenset[str]:
    """Words of respect or office that are no part of a name."""
    return frozenset(table("offices")["honorifics"]) | HONORIFIC_EXTRA


def leading(words: list[str], at: int, respect: frozenset[str]) -> bool:
    """Whether everything before this word is a mark of respect too."""
    return all(w in respect for w in words[:at])


@lru_cache(maxsize=CACHED)
def parts_of(name: str) -> Parts:
    """The parts of a name; particles are glued to the part they stand before.

    >>> parts_of("George H. W. Bush Jr.")
    Parts(given='george', middle=('h', 'w'), last='bush', generation='jr')
    """
    words = fold(name).split()
    generation = GENERATIONS.get(words[-1]) if len(words) > 1 else None
    words = words[:-1] if generation else words
    named = words[0] in ALSO_GIVEN and len(words) == 2
    solid = words if named else [w for w in words if w not in PARTICLES] or words
    if not solid:
        return Parts("", (), "", generation)
    return Parts(solid[0] if len(solid) > 1 else "", tuple(solid[1:-1]), solid[-1], generation)


def compare(left: str, right: str) -> Verdict:
    """Whether two names can be one person's.

    >>> compare("Mahmoud Ahmadinejad", "Mahmud Ahmadinezhad"), compare("George W. Bush", "George H. W. Bush")
    ('same', 'different')
    >>> compare("Bush", "George W. Bush")
    'undecidable'
    """
    if fold(left) == fold(right):
        return "same"
    a, b = parts_of(left), parts_of(right)
    if a.generation != b.generation and a.generation and b.generation:
        return "different"
    if squeezed(left) == squeezed(right) or swapped(left, right):
        return "same"
    if not (alike(a.last, b.last) or glued(left, right)):
        return last_names_differ(a, b)
    if not a.given or not b.given:
        return "undecidable"
    if a.generation != b.generation:
        return "undecidable"
    return combine(given_names(a.given, b.given), middle_names(a.middle, b.middle))


def squeezed(name: str) -> str:
    """Without spaces, so that "ElBaradei" and "El Baradei" are one."""
    return fold(name).replace(" ", "")


def glued(left: str, right: str) -> bool:
    """Whether the last names are one when a particle is written with it ("ElBaradei", "El-Baradei")."""
    ends = [{"".join(w[-n:]) for n in (1, 2) if len(w) > n} for w in (fold(left).split(), fold(right).split())]
    return bool(ends[0] & ends[1])


def swapped(left: str, right: str) -> bool:
    """The same words in another order, as family names come first in some languages ("Ban Ki-moon", "Ki-moon Ban")."""
    a, b = fold(left).split(), fold(right).split()
    return len(a) > 1 and (a[1:] + a[:1] == b or b[1:] + b[:1] == a)


def last_names_differ(a: Parts, b: Parts) -> Verdict:
    """Two last names that are not alike: one may hold the other ("Aung San", "García Márquez"), else different."""
    if not a.given and not b.given:
        return "different"
    short, long = sorted((a, b), key=lambda p: len(p.middle))
    if short.given == long.given and short.last in long.middle and len(short.middle) < len(long.middle):
        return "undecidable"
    if not short.given and (short.last in long.middle or short.last == long.given):
        return "undecidable"
    return "different"


def combine(*verdicts: Verdict) -> Verdict:
    """Different if any part differs, same if all are the same."""
    if "different" in verdicts:
        return "different"
    return "undecidable" if "undecidable" in verdicts else "same"


def given_names(a: str, b: str) -> Verdict:
    """Equal, a spelling or a short form of one another; an initial alone cannot tell, nor can vowels alone ("Yasir",
    "Yasser"; "Karen", "Karin"). A form for the other sex is another person's ("Daniel", "Daniela")."""
    if a == b or frozenset((a, b)) in short_forms():
        return "same"
    if len(a) == 1 or len(b) == 1:
        return "undecidable" if a[0] == b[0] else "different"
    if a + "a" == b or b + "a" == a or {a[-1], b[-1]} == {"a", "o"} or {a[-1], b[-1]} == {"a", "e"}:
        return "different"
    if alike(a, b) and score(a, b) >= GIVEN_FROM:
        return "same"
    return (
        "undecidable"
        if skeleton(a) == skeleton(b) and len(skeleton(a)) >= TELLING and same_start(a, b)
        else "different"
    )


def same_start(a: str, b: str) -> bool:
    """The same first letter, or a vowel each ("Osama", "Usama")."""
    return a[0] == b[0] or (a[0] in "aeiou" and b[0] in "aeiou")


def middle_names(a: tuple[str, ...], b: tuple[str, ...]) -> Verdict:
    """What both give must agree in order. An initial that only one gives says nothing; a whole name can tell brothers
    apart ("Mohammad Khatami", "Mohammad Reza Khatami")."""
    if not a or not b:
        return "same" if all(len(word) == 1 for word in a or b) else "undecidable"
    for left, right in zip_longest(a, b):
        if left is None or right is None:
            return "undecidable"
        if left[0] != right[0] or (len(left) > 1 and len(right) > 1 and not alike(left, right)):
            return "different"
    return "same"


@lru_cache(maxsize=CACHED)
def alike(a: str, b: str) -> bool:
    """Whether two words are spellings of one name.

    >>> alike("gaddafi", "qaddafi"), alike("khomeini", "khamenei"), alike("clinton", "clifton")
    (True, False, False)
    """
    if a == b:
        return True
    if skeleton(a) != skeleton(b) or min(len(a), len(b)) < 4 and abs(len(a) - len(b)) > 1:
        return False
    return score(a, b) >= VARIANT_FROM


def score(a: str, b: str) -> float:
    """rigour's likeness of two words, between 0 and 1."""
    from rigour.names import NamePart, compare_parts

    found = compare_parts([NamePart(a, 0)], [NamePart(b, 0)])
    return max((x.score for x in found if x.qps and x.rps), default=0.0)


@lru_cache(maxsize=CACHED)
def skeleton(word: str) -> str:
    """The consonants of a word as they sound, for finding spellings of one name.

    >>> skeleton("ahmadinejad"), skeleton("ahmadinezhad"), skeleton("qaddafi"), skeleton("gaddafi")
    ('amdnjd', 'amdnjd', 'kdf', 'kdf')
    """
    for letters, sound in SOUNDS:
        word = word.replace(letters, sound)
    first = "a" if word[:1] in "aeiouyh" else word[:1]
    return DOUBLE.sub(r"\1", first + SILENT.sub("", word[1:]).replace("c", "k"))
