"""Which states "both sides", "the parties" and "the two countries" are: those that the article speaks of most."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import Link, before

if TYPE_CHECKING:
    from spacy.tokens import Token

THE_TWO = re.compile(
    r"^(?:the|both|these|those|all|neither|either) ?(?:two|three|both)? (?:countries|nations|sides|states|"
    r"governments|parties|neighbou?rs|powers|foes|enemies|rivals)$|^both (?:countries|sides|nations|states|"
    r"governments)$|^the (?:two|three|pair|duo)$|^both$",
    re.I,
)
THE_TWO_PEOPLE = re.compile(
    r"^(?:the|both|these) ?(?:two)? ?(?:\w+ )?(?:leaders|presidents|ministers|men|women|envoys|diplomats|premiers|"
    r"kings|negotiators|secretaries|officials|chancellors|politicians|generals)$",
    re.I,
)
STATE_REACH = 4
BARE = ("both", "the two", "the three", "the pair", "the duo")  # "both denied it"
SUBJECTS = ("nsubj", "nsubjpass")
MAY_BE_ANY = ("man", "woman", "politician")  # "the men" are no states


def sides_meant(index: int, spot: Spotted, spotted: list[Spotted]) -> Link | None:
    """Whom "the two countries" or "both leaders" means."""
    if THE_TWO.match(spot.mention.text):
        three = "three" in spot.mention.text.casefold()
        return None if is_narrowed(spot) else both_before(index, spot, spotted, 3 if three else 2)
    counted = are_two(spot)
    if has_owner(spot) or spot.mention.number not in (None, 2) or not counted and spot.head.lemma_ in MAY_BE_ANY:
        return None
    people = people_before(index, spot, spotted) if counted else None
    return people or both_before(index, spot, spotted, 2, only=not counted)


def is_narrowed(spot: Spotted) -> bool:
    """ "The countries in the region" are told by where they are, "the two countries" by what was said before."""
    told = spot.mention.number is None and spot.tokens[0].lower_ == "the"
    return told and any(c.dep_ == "prep" and c.lower_ in ("in", "around", "across", "with") for c in spot.head.children)


def are_two(spot: Spotted) -> bool:
    """ "The two men", "both leaders"; "the men" may be any."""
    return spot.mention.number == 2 or spot.mention.number is None and "both" in spot.tokens[0].lower_


def has_owner(spot: Spotted) -> bool:
    """ "The foreign ministers of Gulf states" are told by whose they are, and mean nobody named before."""
    return any(c.dep_ == "poss" or c.dep_ == "prep" and c.lower_ in ("of", "from") for c in spot.head.children)


def people_before(index: int, spot: Spotted, spotted: list[Spotted]) -> Link | None:
    """ "the two leaders": the two people with an office named last, in this sentence or the ones before."""
    if not spot.mention.plural:
        return None
    found: dict[str, int] = {}
    for i in before(index, spotted, STATE_REACH):
        mention = spotted[i].mention
        if mention.form == "name" and mention.kind == "person" and mention.office:
            found.setdefault(mention.name.split()[-1], i)
    if len(found) != 2:
        return None
    return Link(tuple(sorted(found.values())), f"{spot.mention.text} are those named before")


def both_before(index: int, spot: Spotted, spotted: list[Spotted], count: int, *, only: bool = False) -> Link | None:
    """The states of this sentence and the ones before: of several those that the article has spoken of most so far, the
    nearest first; of a bare "both" those named last. Whoever deals with the sides is none of them ("France urged both
    sides to stop"). With `only`, several are too many: "the leaders"."""
    found: dict[str, int] = {}
    aside: dict[str, int] = {}
    for i in before(index, spotted, STATE_REACH):
        key = spotted[i].mention.key
        if spotted[i].mention.form == "state" and key and not is_city(spotted[i]) and not deals(spotted[i], spot):
            (aside if is_of_a_person(spotted[i], spotted) else found).setdefault(key, i)
    for key, i in aside.items():
        if len(found) < count:
            found.setdefault(key, i)
    if len(found) < count or only and len(found) > count:
        return None
    bare = spot.mention.text.casefold() in BARE
    said = Counter(s.mention.key for s in spotted[:index] if s.mention.key in found and not bare)
    order = sorted(found, key=lambda key: (-said[key], -found[key]))
    return Link(tuple(sorted(found[key] for key in order[:count])), f"{spot.mention.text} are the states named before")


def is_city(spot: Spotted) -> bool:
    """Whether the name of a capital speaks of the city: "the Baghdad ambassador", "in Baghdad"."""
    seat = spot.named is not None and spot.named.entry is not None and spot.named.entry.sort == "seat"
    return seat and (spot.head.dep_ == "compound" or spot.head.head.lower_ in ("in", "at", "near"))


def deals(other: Spotted, spot: Spotted) -> bool:
    """Whether the state is the subject of the verb whose object the sides are, or of that above their infinitive."""
    if other.sentence != spot.sentence:
        return False
    subject = other.head
    while subject.dep_ == "conj":
        subject = subject.head
    return subject.dep_ in SUBJECTS and subject.head in verbs_above(spot.head)


def verbs_above(token: Token) -> list[Token]:
    """The verbs of which the phrase is no subject, up to the clause that has its own tense."""
    found, at = [], token
    while at.head.i != at.i:
        below, at = at, at.head
        if at.pos_ != "VERB":
            continue
        if below.dep_ not in SUBJECTS:
            found.append(at)
        if at.tag_ not in ("VB", "VBG"):
            break
    return found


def is_of_a_person(spot: Spotted, spotted: list[Spotted]) -> bool:
    """Whether the state only says whose office somebody holds: "President Kaunda of Zambia", "the U.S. president"."""
    above = spot.head.head.head if spot.head.head.lower_ == "of" else spot.head.head
    return any(s.sentence == spot.sentence and s.mention.kind == "person" and above in s.tokens for s in spotted)
