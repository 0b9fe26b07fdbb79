"""Who is meant by an office: "the ambassador", "her Polish counterpart, Adam Rotfeld"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.actors.cast import ActorMention
from timeline.actors.comparing import fold
from timeline.actors.leaders import offices_of_leaders
from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import REACH, Link, before, foremost
from timeline.actors.salience import salience
from timeline.actors.sexes import People, Who
from timeline.actors.tables import table, words

if TYPE_CHECKING:
    from spacy.tokens import Token

ROLE_REACH = 60
SECOND = frozenset("vice deputy assistant shadow under".split())  # whoever stands in for the holder of an office


def appositive(index: int, spot: Spotted, spotted: list[Spotted]) -> Link | None:
    """ "her Iranian counterpart, Manouchehr Mottaki": the name beside the office, first one behind it."""
    near = {t.i for t in (*spot.head.children, *held_by(spot.head)) if t.dep_ == "appos"} | called(spot.head)
    follow = set(near)
    if spot.head.dep_ in ("compound", "nmod"):
        near |= {t.i for t in spot.head.ancestors if t.i > spot.head.i}
    if spot.head.dep_ == "appos":
        near.add(spot.head.head.i)
    if spot.head.dep_ == "attr":
        near |= {t.i for t in spot.head.head.children if t.dep_ == "nsubj"}
    near |= {t.i for t in spot.head.conjuncts if is_loose_name(spot, t.i)}
    if is_listed(spot, len(near)):
        return None
    beside = [i for i, other in enumerate(spotted) if other.sentence == spot.sentence and other.head.i in near]
    for i in sorted(beside, key=lambda i: spotted[i].head.i not in follow):
        if spotted[i].mention.form == "name" and spotted[i].mention.kind in ("person", None):
            return Link((i,), f"{spot.mention.text} is named beside it")
    return None


def called(noun: Token) -> set[int]:
    """ "A suspect identified as Omar Kone", "a man named Omar Kone": where the name stands."""
    verbs = [c for c in noun.children if c.dep_ == "acl" and c.lower_ in words("pronouns", "called")]
    parts = [c for v in verbs for c in v.children if c.dep_ in ("oprd", "dobj", "prep", "attr")]
    return {t.i for c in parts for t in (c, *c.children) if c.dep_ != "prep" or c.lower_ == "as"}


def held_by(office: Token) -> Iterator[Token]:
    """What stands beside the state or body of an office: "the foreign minister of Chad, Omar Kone", where parsers set
    the name beside the state."""
    for child in office.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            yield from (t for named in child.children for t in named.children)


def is_listed(spot: Spotted, named: int) -> bool:
    """ "The secretary general, President Kekkonen, Chancellor Brandt, and …": several names after an office, which the
    parser sets beside it, are others of a list."""
    return named > 1 and any(c.dep_ == "cc" for c in spot.head.children)


def is_loose_name(spot: Spotted, at: int) -> bool:
    """A comma alone between an office and a name, which the parser took for a list."""
    between = spot.head.doc[spot.head.i + 1 : at]
    return 0 < len(between) <= 3 and between[0].text == "," and all(t.tag_ in (",", "NNP") for t in between)


def role_before(index: int, spotted: list[Spotted], people: People) -> Link | None:
    """ "the ambassador", "the Iranian envoy": the one before who holds such an office, of that state if given; of
    several the one who stands out."""
    spot = spotted[index]
    if not spot.mention.definite or spot.mention.office is None or spot.head.lemma_.casefold() == "counterpart":
        return None
    named: dict[Who, list[int]] = defaultdict(list)
    for i in before(index, spotted, ROLE_REACH):
        if i in people.who and spotted[i].mention.form == "name" and can_be_called(spot.mention, i, people):
            named[people.of(i)].append(i)
    who = next(iter(named), None)
    if len(named) > 1:
        who = foremost({w: salience(near_by(found, spot, spotted), spot) for w, found in named.items()})
    return Link((named[who][0],), f"{spot.mention.text} was named before") if who is not None else None


def near_by(mentions: list[int], spot: Spotted, spotted: list[Spotted]) -> Iterator[Spotted]:
    """Those of the mentions that are in this sentence or the ones just before."""
    yield from (spotted[i] for i in mentions if spot.sentence - spotted[i].sentence <= REACH)


def can_be_called(mention: ActorMention, index: int, people: People) -> bool:
    """Whether somebody holds or held an office of that name, of the state that the words give, by what the article says
    or by what everybody knows."""
    other, office, state = people.spotted[index].mention, mention.office or "", mention.country if mention.of else None
    held = {(other.office, other.country)} if other.office else set()
    names = people.full_names(index) or {other.name}
    held |= {pair for name in names for pair in offices_of_leaders().get(fold(name), ())}
    return any(alike(office, o) and state in (None, of) for o, of in held)


def alike(said: str, held: str) -> bool:
    """Whether one who holds `held` can be called `said`: the same last word, or one kind of work; no vice president is
    called president."""
    if said == held or held.endswith(" " + said):
        return not SECOND & set(held.split()) - set(said.split())
    return held in table("offices")["alike"].get(said, ()) or held.split()[-1] in table("offices")["alike"].get(
        said, ()
    )


def counterparts(spotted: list[Spotted], found: dict[int, Link]) -> dict[int, str | None]:
    """The office of those called somebody's counterpart: the one that answers to that person's ("her Polish
    counterpart, Adam Rotfeld" is foreign minister when she is secretary of state). Index of the name → office."""
    offices: dict[int, str | None] = {}
    for index, spot in enumerate(spotted):
        if spot.head.lemma_.casefold() == "counterpart" and index in found:
            owners = [
                i
                for i, s in enumerate(spotted)
                if s.sentence == spot.sentence and s.head.dep_ == "poss" and s.head.head.i == spot.head.i
            ]
            held = office_of_chain(owners[0], spotted, found) if owners else None
            for i in found[index].to:
                if spotted[i].mention.office in (None, "counterpart"):
                    offices[i] = table("offices")["counterpart"].get(held, held) if held else None
    return offices


def office_of_chain(index: int, spotted: list[Spotted], found: dict[int, Link]) -> str | None:
    """The office of this mention, of what it refers to, or of the same name elsewhere in the article."""
    seen = set()
    while index in found and index not in seen:
        seen.add(index)
        if spotted[index].mention.office:
            return spotted[index].mention.office
        index = found[index].to[0]
    mention = spotted[index].mention
    last = mention.name.split()[-1]
    return mention.office or next(
        (
            s.mention.office
            for s in spotted
            if s.mention.kind == "person" and s.mention.office and s.mention.name.split()[-1] == last
        ),
        None,
    )
