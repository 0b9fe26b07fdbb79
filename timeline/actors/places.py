"""What a noun or a name denotes as a place, and what contains it: "Evin prison" in Tehran, in Iran."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.actors.cast import PlaceMention
from timeline.actors.gazetteer import Entry, country_name, slug
from timeline.actors.name import Named
from timeline.actors.noun_phrase import phrase_tokens, text_of
from timeline.actors.tables import table, words
from timeline.language import end_of, start_of

if TYPE_CHECKING:
    from spacy.tokens import Token

BORDERS = frozenset({"border", "frontier", "boundary", "borderland"})
HOUSES = frozenset(
    "senate house congress parliament assembly court embassy consulate university college hospital ministry "
    "palace headquarters council commons lords office museum church mosque hotel pentagon bank center centre "
    "department institute school stadium base camp airport prison jail knesset bundestag duma".split()
)
NAME_LIMIT = 60


def place_of(token: Token, names: dict[int, Named]) -> PlaceMention | None:
    """The place that this noun or name denotes, None for anything else."""
    if token.i in names:
        return place_of_name(names[token.i], names)
    lemma = token.lemma_.casefold()
    if lemma in BORDERS:
        return border(token, names)
    if lemma in ("capital",):
        return capital(token, names)
    if lemma in words("places", "facility", "words"):
        return facility(token, names)
    return None


def place_of_name(named: Named, names: dict[int, Named]) -> PlaceMention | None:
    """A name as a place: states, cities, seas; organisations only when they have a house."""
    entry = named.entry
    last = named.tokens[-1].lower_
    if entry is not None and entry.sort == "demonym":
        return None
    if named.kind in ("person", "thing", "name") or (named.kind == "organization" and not has_house(named, last)):
        return nested(named, names) if named.kind == "name" and likely_place(named) else None
    if entry is not None and entry.sort != "organization":
        return known_place(named, entry)
    return nested(named, names)


def has_house(named: Named, last: str) -> bool:
    """Whether an organisation is also a building or a chamber that things happen in."""
    return (
        last in HOUSES
        or named.tokens[0].lower_ in HOUSES
        or (named.entry is not None and any(w.casefold() in HOUSES for w in named.entry.name.split()))
    )


def likely_place(named: Named) -> bool:
    """A single unknown name after a preposition of place."""
    head = named.head
    return head.dep_ == "pobj" and head.head.lower_ in ("in", "at", "near", "outside", "around", "from", "to")


def known_place(named: Named, entry: Entry) -> PlaceMention:
    """A place of the gazetteer. A seat of government is the city that it names, not the state."""
    seat = entry.sort == "seat"
    state = country_name(named.country)
    name = plain(named) if seat else entry.name
    within = (state,) if state and entry.sort != "country" else ()
    key = slug(name) if seat else entry.key if entry.sort != "country" else f"country-{entry.key.casefold()}"
    return PlaceMention(*bounds(named.tokens), named.text, name, named.country, within, key)


def plain(named: Named) -> str:
    """The name on one line."""
    return " ".join(named.text.split())


def nested(named: Named, names: dict[int, Named]) -> PlaceMention:
    """A place that the gazetteer does not know, within what the phrase says."""
    entry = named.entry
    name = entry.name if entry else plain(named)
    within, country = containers(named.head, names, named)
    country = named.country or country
    state = country_name(country)
    return PlaceMention(*bounds(named.tokens), named.text, name, country, with_state(within, state, name))


def with_state(within: tuple[str, ...], state: str | None, name: str) -> tuple[str, ...]:
    """The containers with the state at the end, once."""
    kept = tuple(w for w in within if w != state and w != name)
    return (*kept, state) if state and state != name else kept


def containers(head: Token, names: dict[int, Named], own: Named | None = None) -> tuple[tuple[str, ...], str | None]:
    """Names of what contains the place, nearest first, and their state: "Tehran's", "in Cuba", "the Egyptian"."""
    found = [n for n in inside(head, names) if n is not own]
    named = [
        n.entry.name if n.entry and n.entry.sort not in ("seat", "demonym") else plain(n)
        for n in found
        if not (n.entry and n.entry.sort == "demonym")
    ]
    countries = [n.country for n in found if n.country]
    return tuple(dict.fromkeys(named)), countries[0] if len(set(countries)) == 1 else None


def inside(head: Token, names: dict[int, Named]) -> Iterator[Named]:
    """Places named in the phrase: by preposition first, then possessive, then adjective; also around an apposition."""
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ in ("in", "of", "near", "at", "on", "outside"):
            yield from (names[o.i] for o in child.children if o.i in names and is_place_name(names[o.i]))
        elif child.dep_ == "appos" and child.i in names and is_place_name(names[child.i]) and child.i - head.i <= 4:
            yield names[child.i]
    for child in head.lefts:
        yield from (names[t.i] for t in child.subtree if t.i in names and is_place_name(names[t.i]))
    if head.dep_ == "appos":
        yield from inside_left(head.head, names)


def inside_left(head: Token, names: dict[int, Named]) -> Iterator[Named]:
    """The places before a noun: "the Egyptian resort"."""
    for child in head.lefts:
        if child.i in names and is_place_name(names[child.i]):
            yield names[child.i]


def is_place_name(named: Named) -> bool:
    """A state, a demonym, a city or a region."""
    return named.entry is not None and named.entry.sort != "organization" or named.kind == "place"


def border(noun: Token, names: dict[int, Named]) -> PlaceMention | None:
    """ "the border between Iran and Iraq", "the Iran-Iraq border", "Syria's border with Turkey"."""
    sides = [
        n for t in noun.subtree if t.i in names for n in (names[t.i],) if n.country and n.entry and n.head.i == t.i
    ]
    states = list(dict.fromkeys(name for n in sides if (name := country_name(n.country))))
    if not states:
        return None
    tokens = [noun, *(t for n in sides for t in n.tokens)]
    span = tuple(noun.doc[min(t.i for t in tokens) : max(t.i for t in tokens) + 1])
    ends = sorted(states[:2])
    name = f"border between {ends[0]} and {ends[1]}" if len(ends) > 1 else f"border of {ends[0]}"
    return PlaceMention(
        *bounds(span), text_of(span), name, sides[0].country if len(ends) == 1 else None, (), slug(name)
    )


def capital(noun: Token, names: dict[int, Named]) -> PlaceMention | None:
    """ "the Iraqi capital", "Iraq's capital, Baghdad"."""
    for child in noun.children:
        if child.dep_ == "appos" and child.i in names:
            return place_of_name(names[child.i], names)
    _, country = containers(noun, names)
    seats = table("countries").get(country or "", {}).get("seats", ())
    if not seats:
        return None
    tokens = phrase_tokens(noun)
    state = country_name(country)
    return PlaceMention(*bounds(tokens), text_of(tokens), seats[0], country, (state,) if state else (), slug(seats[0]))


def facility(noun: Token, names: dict[int, Named]) -> PlaceMention | None:
    """A common noun for a place with a name before, after or in it; None when nothing says which one."""
    for child in noun.children:
        if (
            child.dep_ == "appos"
            and child.i in names
            and is_place_name(names[child.i])
            or child.i in names
            and child.dep_ == "prep"
            and child.lower_ == "of"
        ):
            return place_of_name(names[child.i], names)
    own = [n for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.i in names for n in (names[c.i],)]
    within, country = containers(noun, names)
    if not own and not within and not country:
        return None
    name = f"{plain(own[-1])} {noun.text}" if own else facility_name(noun, within)
    tokens = (*own[-1].tokens, noun) if own else phrase_tokens(noun)
    state = country_name(country)
    containing = tuple(w for w in within if not own or w != plain(own[-1]))
    return PlaceMention(
        *bounds(tokens), text_of(tokens), name[:NAME_LIMIT], country, with_state(containing, state, name)
    )


def facility_name(noun: Token, within: tuple[str, ...]) -> str:
    """ "airport in Basra", "embassy in Tehran": such a place has no name but where it is."""
    kept = [
        t for t in phrase_tokens(noun) if t.tag_ not in ("DT", "PRP$", "CD", "POS") and t.dep_ not in ("poss", "case")
    ]
    words_ = " ".join(t.text for t in kept)
    return f"{words_} in {within[0]}" if within and within[0] not in words_ else words_


def bounds(tokens: tuple[Token, ...]) -> tuple[int, int]:
    """Offsets of the first and last token in the article."""
    return start_of(tokens[0]), end_of(tokens[-1])
