"""How prominent somebody is for a pronoun (Lappin and Leass 1994, "An algorithm for pronominal anaphora resolution"):
subjects before objects before others, near sentences before far ones, all mentions of one person together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.actors.clauses import OBJECTS, SUBJECTS, governor, is_verb, place_of
from timeline.actors.phrases import Spotted

if TYPE_CHECKING:
    from spacy.tokens import Token

RECENT, SUBJECT, OBJECT, OBLIQUE, HEAD, MAIN = 100, 80, 50, 40, 80, 50
KNOWN = 50  # no "a trainer", which is new
PARALLEL = 35  # the same part of the sentence as that of the pronoun
DECAY = 0.5  # of each sentence in between
INSIDE = ("poss", "compound", "amod", "nmod", "nummod")


def salience(mentions: Iterable[Spotted], pronoun: Spotted) -> float:
    """The weight of one person, whose mentions these are, for a pronoun."""
    by_sentence: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for spot in mentions:
        by_sentence[spot.sentence] |= factors(spot, pronoun.head)
    return sum(sum(w for _, w in found) * DECAY ** (pronoun.sentence - at) for at, found in by_sentence.items())


def factors(spot: Spotted, pronoun: Token) -> set[tuple[str, int]]:
    """What makes a mention prominent, each with its weight."""
    at = place_of(spot.head)
    found = {("recent", RECENT)}
    if spot.mention.form != "office" or spot.mention.definite:
        found.add(("known", KNOWN))
    if at.dep_ in SUBJECTS:
        found.add(("subject", SUBJECT))
    elif at.dep_ in OBJECTS:
        found.add(("object", OBJECT))
    elif governor(at) is not None:
        found.add(("oblique", OBLIQUE))
    if not is_inside(at):
        found.add(("head", HEAD))
    if not is_fronted(at):
        found.add(("main", MAIN))
    if part_of(at) == part_of(pronoun):
        found.add(("parallel", PARALLEL))
    return found


def part_of(token: Token) -> str:
    """Subject, object, possessor, or another part."""
    at = place_of(token)
    return "subject" if at.dep_ in SUBJECTS else "object" if at.dep_ in OBJECTS else at.dep_


def is_inside(token: Token) -> bool:
    """Whether it stands inside another noun phrase: "Togo's president", "the car of a minister"."""
    if token.dep_ in INSIDE:
        return True
    return any(not is_verb(t) and t.pos_ in ("NOUN", "PROPN") for t in token.ancestors)


def is_fronted(token: Token) -> bool:
    """Whether it stands in a phrase or clause before the subject: "In Chad, …", "When Mori came, …"."""
    return any(t.dep_ in ("prep", "advcl") and is_verb(t.head) and t.i < t.head.i for t in (token, *token.ancestors))
