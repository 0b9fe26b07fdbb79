"""Which mentions of one article are of the same: pronouns, "the ambassador", "the two countries", "her counterpart".

Rules after what was measured on news text: a singular personal pronoun means the person mentioned last, subjects before
others; what agrees with nobody stays unresolved.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.actors.belonging import explained
from timeline.actors.cast import ActorMention
from timeline.actors.gazetteer import country_name
from timeline.actors.its import IT, body_meant
from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import HE_SHE, Link, before, person_meant
from timeline.actors.roles import appositive, role_before
from timeline.actors.rosters import members
from timeline.actors.sexes import People
from timeline.actors.sides import STATE_REACH, THE_TWO, THE_TWO_PEOPLE, both_before, sides_meant
from timeline.actors.theirs import THEY, several_meant

if TYPE_CHECKING:
    from spacy.tokens import Token

THE_COUNTRY = re.compile(r"^(?:the|this) (?:country|nation|kingdom|republic|island nation|state)$", re.I)
SET_OFF = ("--", "-", ":", "(", "\u2013", "\u2014")
OWN_STATE = frozenset({"country", "nation", "government", "homeland", "administration"})


def links(spotted: list[Spotted]) -> dict[int, Link]:
    """Index of a mention → what it refers to. Only mentions that refer are in it."""
    found = {short: Link((long,), f"short for {spotted[long].mention.name}") for short, long in explained(spotted)}
    found = {**members(spotted), **found}
    people = People(spotted)
    for index in range(len(spotted)):
        if index in found:
            continue
        link = pronoun_link(index, spotted, found, people) or link_of(index, spotted, found, people)
        if link is not None and index not in link.to:
            found[index] = link
            if spotted[link.to[0]].mention.kind == "person" or link.to[0] in people.who:
                people.join(index, link.to[0])
    return found


def pronoun_link(index: int, spotted: list[Spotted], found: dict[int, Link], people: People) -> Link | None:
    """The antecedent of a pronoun."""
    mention = spotted[index].mention
    if mention.form != "pronoun":
        return None
    if mention.name in HE_SHE:
        return person_meant(index, spotted, people)
    if mention.name in THEY:
        return several_meant(index, spotted)
    return body_meant(index, spotted, found) if mention.name in IT else None


def link_of(index: int, spotted: list[Spotted], found: dict[int, Link], people: People) -> Link | None:
    """The one antecedent of a mention, by its form."""
    spot = spotted[index]
    mention = spot.mention
    if THE_TWO.match(mention.text) or THE_TWO_PEOPLE.match(mention.text):
        return sides_meant(index, spot, spotted)
    if THE_COUNTRY.match(mention.text):
        return state_before(index, spot, spotted)
    if mention.form == "office":
        return (
            appositive(index, spot, spotted)
            or owner_state(index, spot, spotted, found)
            or role_before(index, spotted, people)
        )
    if mention.form == "group":
        return (
            owner_state(index, spot, spotted, found)
            or of_both(index, spot, spotted, found)
            or named_group(index, spot, spotted)
            or the_number(index, spot, spotted)
        )
    return None


def owner_state(index: int, spot: Spotted, spotted: list[Spotted], found: dict[int, Link]) -> Link | None:
    """ "his country", "their governments": the states of those whom the possessive means."""
    if spot.head.lemma_.casefold() not in OWN_STATE:
        return None
    for i in before(index, spotted, 0):
        pronoun = spotted[i]
        if pronoun.mention.form == "pronoun" and pronoun.head.head.i == spot.head.i and i in found:
            codes = [c for j in found[i].to if (c := root_country(j, spotted, found))]
            to = tuple(j for c in dict.fromkeys(codes) if (j := state_mention(c, spotted)) is not None)
            return Link(to, f"{spot.mention.text} is the state of that person") if to else None
    return None


def of_both(index: int, spot: Spotted, spotted: list[Spotted], found: dict[int, Link]) -> Link | None:
    """ "Leaders of both countries", "the two states' envoys": of the states that their owner means."""
    if not spot.mention.plural or spot.mention.country:
        return None
    owners = {c.i for c in spot.head.children if c.dep_ == "poss"}
    owners |= {t.i for c in spot.head.children if c.lower_ in ("of", "from") for t in c.children if t.dep_ == "pobj"}
    for i, other in enumerate(spotted):
        if other.sentence == spot.sentence and other.head.i in owners and THE_TWO.match(other.mention.text):
            link = found.get(i) or both_before(i, other, spotted, 2)
            return link and Link(link.to, f"{spot.mention.text} are of the states named before")
    return None


def possessed(spotted: list[Spotted], found: dict[int, Link]) -> list[Spotted]:
    """The mentions, those of a pronoun's owner given to the state of that owner: "its forces", "their envoys"."""
    pronouns = {(s.sentence, s.head.i): i for i, s in enumerate(spotted) if s.mention.form == "pronoun" and i in found}
    return [replace(s, mention=of_owner(s, pronouns, spotted, found)) for s in spotted]


def of_owner(
    spot: Spotted, pronouns: dict[tuple[int, int], int], spotted: list[Spotted], found: dict[int, Link]
) -> ActorMention:
    """The mention as one of the state that its possessive pronoun means, where that is one state."""
    mention = spot.mention
    if mention.country or mention.key or mention.form not in ("group", "office"):
        return mention
    places = [(spot.sentence, c.i) for c in spot.head.children if c.dep_ == "poss"]
    meant = [j for place in places if place in pronouns for j in found[pronouns[place]].to]
    codes = {root_country(j, spotted, found) for j in meant} - {None}
    if len(codes) != 1:
        return mention
    code = codes.pop()
    return replace(mention, country=code, of=code, because=f"{mention.text}: of {country_name(code)}, named before")


def root_country(index: int, spotted: list[Spotted], found: dict[int, Link]) -> str | None:
    """The country of a mention or of what it refers to."""
    mention = spotted[index].mention
    if mention.country or index not in found:
        return mention.country or country_of_name(mention, spotted)
    return root_country(found[index].to[0], spotted, found)


def country_of_name(mention: ActorMention, spotted: list[Spotted]) -> str | None:
    """The country that the article gives elsewhere to the person of this name."""
    return next(
        (
            s.mention.country
            for s in spotted
            if s.mention.country
            and s.mention.kind == "person"
            and s.mention.name.split()[-1] == mention.name.split()[-1]
        ),
        None,
    )


def state_mention(code: str, spotted: list[Spotted]) -> int | None:
    """The first mention of the state with this code."""
    return next((i for i, s in enumerate(spotted) if s.mention.form == "state" and s.mention.country == code), None)


def named_group(index: int, spot: Spotted, spotted: list[Spotted]) -> Link | None:
    """ "The Iranian side", "the militants": left to themselves unless a name stands beside them, or for several
    countries a list ("its neighbours--Algeria and Libya--")."""
    near = {t.i for t in spot.head.children if t.dep_ == "appos"}
    several = spot.mention.plural or spot.mention.number not in (None, 1)
    if several:
        near = {
            t.i for c in near if is_set_off(spot.head.doc[c]) for t in (spot.head.doc[c], *spot.head.doc[c].conjuncts)
        }
    to = tuple(
        i
        for i, s in enumerate(spotted)
        if s.sentence == spot.sentence
        and s.head.i in near
        and s.mention.form in (("state",) if several else ("name", "state"))
    )
    return Link(to, f"{spot.mention.text} is named beside it") if len(to) > several else None


def is_set_off(token: Token) -> bool:
    """Whether a dash, a colon or a bracket stands before the name: what follows says who they are."""
    return token.i > token.sent.start and token.nbor(-1).text in SET_OFF


def the_number(index: int, spot: Spotted, spotted: list[Spotted]) -> Link | None:
    """ "holding the five": the group of that number mentioned before."""
    mention = spot.mention
    if mention.number is None or not mention.definite or mention.plural:
        return None
    for i in before(index, spotted, STATE_REACH):
        other = spotted[i].mention
        if other.form == "group" and other.number == mention.number and other.plural:
            return Link((i,), f"{mention.text} are the {mention.number} mentioned before")
    return None


def state_before(index: int, spot: Spotted, spotted: list[Spotted]) -> Link | None:
    """ "the country": the one state that this sentence so far, or else the one before, names."""
    for sentence in (spot.sentence, spot.sentence - 1):
        found = {
            spotted[i].mention.key: i
            for i in before(index, spotted, 1)
            if spotted[i].sentence == sentence and spotted[i].mention.form == "state"
        }
        if found:
            return (
                Link(tuple(found.values()), f"{spot.mention.text} is the state named before")
                if len(found) == 1
                else None
            )
    return None
