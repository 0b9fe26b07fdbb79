"""Groups whose members the article lists: "the EU3—Britain, France and Germany", "six states (Burma, Ghana, …)".

A collective with an enumeration set off behind it is defined by that list (Quirk et al. 1985, 17.73: identifying
apposition); from then on the same words, or the same number of states, mean those members.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.actors.pronouns import Link
from timeline.lists import BETWEEN, runs

if TYPE_CHECKING:
    from timeline.actors.phrases import Spotted

WHOSE = r"(?:\s+(?:of|to) [^,;:()\u2013\u2014]{1,60}?)?"  # "the four guarantors of the treaty"
OPENS = re.compile(
    WHOSE + r"\s*(?:\(|--|[:\u2013\u2014]|\s-\s|,?\s*(?:comprising|consisting of|composed of|made up of|namely)\b)\s*"
    r"(?:[a-z]+ (?:from|of) )?(?:the )?"
)
COMMA = re.compile(WHOSE + r"\s*,\s*(?:the )?")
NOTE = re.compile(r"\s*\[[^\]]*\]")  # "Ceylon [Sri Lanka]"
FEW = 2  # members at least; behind a mere comma one more, as two names there may be two of anything
REACH = 2  # sentences within which a list is still spoken of
BARE = ("the countries", "the states", "the nations")  # "the leaders" may be anybody's, "the Gulf states" others
STATES = frozenset("country state nation power government leader member side neighbor neighbour".split())

Lists = Sequence[tuple[int, ...]]


def members(spotted: Sequence[Spotted]) -> dict[int, Link]:
    """Index of each mention of a group whose members the article lists → these members."""
    found: dict[int, Link] = {}
    lists = lists_of(spotted)
    for index, spot in enumerate(spotted):
        if is_collective(spot):
            link = (
                listed_behind(spot, spotted, lists)
                or meant_again(spot, spotted, found)
                or just_listed(spot, spotted, lists)
            )
            if link is not None:
                found[index] = link
    return found


def is_collective(spot: Spotted) -> bool:
    """Whether it may stand for several states: a group, or a body that is not known by itself."""
    mention = spot.mention
    if mention.form == "group":
        return mention.plural and mention.country is None and mention.number != 1
    return mention.form == "name" and mention.kind in ("organization", None) and mention.key is None


def lists_of(spotted: Sequence[Spotted]) -> list[tuple[int, ...]]:
    """The indexes of states that stand in one list, of each list."""
    states = [i for i, spot in enumerate(spotted) if spot.mention.form == "state" and not is_note(spot)]
    found = runs(states, lambda one, other: joins(spotted[one], spotted[other]))
    return [tuple(run) for run in found if len(run) >= FEW]


def is_note(spot: Spotted) -> bool:
    """Whether a bracket gives another name of what stands before it."""
    at = spot.mention.start - spot.head.doc.user_data["offset"]
    return spot.head.doc.text[:at].endswith("[")


def joins(one: Spotted, other: Spotted) -> bool:
    """Whether nothing but a comma or "and" stands between the two."""
    between = NOTE.sub("", text_between(one, other))
    return one.sentence == other.sentence and BETWEEN.fullmatch(between) is not None


def text_between(one: Spotted, other: Spotted) -> str:
    """The words between two mentions of one sentence, "" for others."""
    offset = one.head.doc.user_data["offset"]
    return one.head.doc.text[one.mention.end - offset : other.mention.start - offset]


def listed_behind(spot: Spotted, spotted: Sequence[Spotted], lists: Lists) -> Link | None:
    """The members in the list that is set off behind the mention."""
    for names in lists:
        first = spotted[names[0]]
        if first.sentence != spot.sentence or first.mention.start <= spot.mention.end:
            continue
        between = text_between(spot, first)
        set_off = OPENS.fullmatch(between) or spot.mention.plural and len(names) > FEW and COMMA.fullmatch(between)
        if set_off and spot.mention.number in (None, len(names)):
            return Link(names, f"{spot.mention.text} are listed behind it")
        return None
    return None


def meant_again(spot: Spotted, spotted: Sequence[Spotted], found: dict[int, Link]) -> Link | None:
    """The members of a group listed before: of the same name, or of a definite group of the same noun or number."""
    for earlier, link in reversed(found.items()):
        if is_same(spot, spotted[earlier], len(link.to)):
            return Link(link.to, f"{spot.mention.text} are those listed before")
    return None


def just_listed(spot: Spotted, spotted: Sequence[Spotted], lists: Lists) -> Link | None:
    """ "The five leaders", "the states": of the last list before, where it is of as many, and of more than two."""
    noun, number = spot.head.lemma_.casefold(), spot.mention.number
    last = next((names for names in reversed(lists) if spotted[names[-1]].mention.end < spot.mention.start), ())
    if not spot.mention.definite or len(last) <= FEW or spot.sentence - spotted[last[0]].sentence > REACH:
        return None
    fits = number == len(last) and noun in STATES or number is None and spot.mention.text.casefold() in BARE
    return Link(last, f"{spot.mention.text} are those listed before") if fits else None


def is_same(spot: Spotted, other: Spotted, count: int) -> bool:
    """Whether a mention is of the group that another one has introduced with so many members."""
    mention = spot.mention
    if mention.form == "name":
        return mention.name == other.mention.name
    if not mention.definite or mention.number not in (None, count):
        return False
    noun = spot.head.lemma_.casefold()
    return noun == other.head.lemma_.casefold() or mention.number == count > FEW and noun in STATES
