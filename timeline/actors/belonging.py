"""Whose a government, army or president is that stands without a state: of the one state spoken of around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.actors.cast import ActorMention
from timeline.actors.comparing import fold
from timeline.actors.gazetteer import country_name, lookup
from timeline.actors.groups import LOCAL
from timeline.actors.leaders import last_names
from timeline.actors.noun_phrase import institution, is_representative
from timeline.actors.nouns import kind_of_noun
from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import Link
from timeline.actors.tables import words
from timeline.actors.titles import is_single

if TYPE_CHECKING:
    from spacy.tokens import Token

SENTENCES_BACK = 1
INITIALS = re.compile(r"[A-Z][A-Za-z.&/-]{1,9}$")
SMALL = frozenset("of for the and in on to de la du des y e et".split())


def placed(spotted: list[Spotted]) -> list[Spotted]:
    """The mentions, nobody's institutions given to the one state that their sentence, or the one before, speaks of."""
    spoken: list[set[str]] = [set() for _ in range(max((s.sentence for s in spotted), default=-1) + 1)]
    for s in spotted:
        if s.mention.country and not of_counterpart(s.head):
            spoken[s.sentence].add(s.mention.country)
    return [replace(s, mention=given(s, s.mention, around(s, spotted, spoken))) if is_bare(s) else s for s in spotted]


def spoken_of_alone(spotted: list[Spotted], linked: Mapping[int, Link]) -> list[Spotted]:
    """The mentions of those who hold a high office ("the president", "President Kone") and are nobody named before:
    of the one state, where the article speaks of no other."""
    everywhere = {s.mention.country for s in spotted if s.mention.country}
    if len(everywhere) != 1:
        return spotted
    code = everywhere.pop()
    because = f"{country_name(code)} is the one state spoken of"
    return [
        replace(s, mention=replace(s.mention, country=code, of=code, because=because))
        if i not in linked and is_high(s.mention) and not deals_with(code, s, spotted)
        else s
        for i, s in enumerate(spotted)
    ]


def deals_with(code: str, spot: Spotted, spotted: list[Spotted]) -> bool:
    """Whether the sentence of the holder tells of the state only as of another's, so that it need not be his."""
    if spot.mention.form == "office":
        return spot.mention.country is None
    said = [s for s in spotted if s.sentence == spot.sentence and s.mention.country == code]
    return bool(said) and (all_undergo(code, spot, spotted) or all(of_counterpart(s.head) for s in said))


def is_high(mention: ActorMention) -> bool:
    """An office that one person of a state holds, of no state so far; a person by name who is no known leader."""
    if mention.of or mention.former or not is_single(mention.office):
        return False
    if mention.form == "office":
        return mention.definite
    return mention.form == "name" and not mention.country and fold(mention.name).split()[-1] not in last_names()


def of_counterpart(token: Token) -> bool:
    """ "The president and his Peruvian counterpart": the other's state is not the president's."""
    above = token.head if token.dep_ in ("amod", "poss", "compound", "nmod") else token
    return above.lemma_.casefold() == "counterpart"


def around(spot: Spotted, spotted: list[Spotted], spoken: list[set[str]]) -> str | None:
    """The one state of its sentence, unless the holder does something to it ("the president accused Libya"); where the
    sentence has none, that of the one before."""
    for back in range(min(SENTENCES_BACK, spot.sentence) + 1):
        if found := spoken[spot.sentence - back]:
            code = next(iter(found))
            return code if len(found) == 1 and (back or not all_undergo(code, spot, spotted)) else None
    return None


def all_undergo(code: str, spot: Spotted, spotted: list[Spotted]) -> bool:
    """Whether the sentence speaks of the state only as what the verb of the holder is done to."""
    verb = spot.head.head if spot.head.dep_ in ("nsubj", "agent") else None
    said = [s for s in spotted if s.sentence == spot.sentence and s.mention.country == code]
    return verb is not None and all(is_done_to(s.head, verb) for s in said)


def is_done_to(token: Token, verb: Token) -> bool:
    """An object of the verb, or of one of its prepositions but a place ("in Chad"), or whose office that is."""
    if token.dep_ in ("amod", "poss", "compound") and kind_of_noun(token.head.lemma_) == "person":
        token = token.head
    above = token.head
    if token.dep_ in ("dobj", "dative"):
        return above == verb
    return token.dep_ == "pobj" and above.head == verb and above.lower_ in ("against", "with", "to", "on", "by", "from")


def is_bare(spot: Spotted) -> bool:
    """A definite or institutional noun, or a named chamber, without a state."""
    mention, noun = spot.mention, spot.head.lemma_.casefold()
    owned = mention.form == "group" and any(c.dep_ == "poss" or is_of_others(c) for c in spot.head.children)
    if mention.country or mention.key or mention.form == "pronoun" or owned:
        return False
    if mention.form == "name":
        return mention.kind == "organization" and bool(
            lookup(f"US {mention.name}") or mention.name.casefold() in words("actors_nouns", "institution")
        )
    if mention.form == "office":
        return mention.definite and is_single(mention.office) and mention.of is None
    return (
        mention.form == "group"
        and (mention.definite or mention.plural or noun == "police")
        and (noun in words("actors_nouns", "institution") or noun in LOCAL or noun in ("government", "authority"))
    )


def is_of_others(token: Token) -> bool:
    """ "European officials", "foreign troops": an adjective says that they are of no state in particular."""
    return token.dep_ in ("amod", "compound") and token.lower_ in words("actors_nouns", "beyond_states")


def given(spot: Spotted, mention: ActorMention, code: str | None) -> ActorMention:
    """The mention as one of that state. Whose office it is stays a guess, which no holder is looked up for."""
    if code is None:
        return mention
    noun, because = spot.head.lemma_.casefold(), f"{country_name(code)} is the one state spoken of"
    if mention.form == "name":
        full = lookup(f"{'US' if code == 'USA' else country_name(code)} {mention.name}")
        name, key = (full[0].name, full[0].key) if full else (mention.name, None)
        return replace(mention, country=code, name=name, key=key, because=because)
    if mention.form == "office":
        return replace(mention, country=code, because=because)
    if noun in ("government", "authority") and is_representative(noun) and mention.number is None:
        return replace(
            mention,
            country=code,
            key=code,
            kind="country",
            form="state",
            because=because,
            name=country_name(code) or mention.name,
        )
    if noun in words("actors_nouns", "institution"):
        return replace(
            mention, country=code, kind="organization", form="name", because=because, name=institution(code, noun)
        )
    return replace(mention, country=code, because=because)


def explained(spotted: list[Spotted]) -> Iterator[tuple[int, int]]:
    """Pairs of an abbreviation and the long name that it stands for: "Long Name (LN)".

    After Schwartz and Hearst (2003): the letters of the abbreviation must be found in order in the words before it.
    """
    for index in range(1, len(spotted)):
        short, long = spotted[index], spotted[index - 1]
        if (
            short.sentence == long.sentence
            and in_brackets(short)
            and short.mention.start - long.mention.end in (1, 2)
            and long.mention.form == "name"
            and is_short_for(short.mention.text, long.mention.name)
        ):
            yield index, index - 1


def in_brackets(spot: Spotted) -> bool:
    """Whether the mention stands alone in brackets."""
    first, last = spot.tokens[0], spot.tokens[-1]
    doc = first.doc
    return first.i > 0 and doc[first.i - 1].text == "(" and last.i + 1 < len(doc) and doc[last.i + 1].text == ")"


def is_short_for(short: str, long: str) -> bool:
    """Whether the initials of the long name make up the abbreviation.

    >>> is_short_for("IAEA", "International Atomic Energy Agency"), is_short_for("NATO", "African Union")
    (True, False)
    """
    if not INITIALS.match(short):
        return False
    letters = [c for c in short.casefold() if c.isalpha()]
    initials = [w[0].casefold() for w in re.findall(r"[^\W_]+", long) if w.casefold() not in SMALL]
    every = [w[0].casefold() for w in re.findall(r"[^\W_]+", long)]
    return letters in (initials, every)
