"""What a common noun with its modifiers denotes: "American and Iranian envoys", "police in Ankara"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline.actors import noun_phrase, titles
from timeline.actors.cast import ActorMention
from timeline.actors.gazetteer import country_name
from timeline.actors.name import Named
from timeline.actors.nouns import kind_of_noun
from timeline.actors.tables import words
from timeline.language import end_of, start_of

if TYPE_CHECKING:
    from spacy.tokens import Token

Found = Iterator[tuple[ActorMention, str | None]]
PLURAL = ("NNS", "NNPS")
# Where a group is, says whose it is: "police in Ankara"; where a person is, does not: "a tourist in Ankara".
LOCAL = frozenset(
    "police authority official rebel insurgent militant militia protester demonstrator voter opposition court "
    "government troop force army guerrilla student resident villager worker farmer prosecutor judge civilian "
    "prisoner leader soldier group party people refugee".split()
)


def mentions_of_noun(noun: Token, names: dict[int, Named]) -> Found:
    """The mentions of one noun phrase; none when the noun cannot act."""
    lemma = singular(noun)
    if titles.is_part_of_office(noun) or (
        noun.tag_ in ("NNP", "NNPS") and (not words_for_people(lemma) or noun.dep_ in ("compound", "nmod"))
    ):
        return
    kind = kind_of_noun(lemma)
    if kind in (None, "document") and lemma not in noun_phrase.PARTITIVE and lemma not in noun_phrase.NUMBERS:
        return
    if kind == "settlement":
        yield mention(noun, "place", only_country(owners_of(noun, names))), None
        return
    owners = owners_of(noun, names)
    if kind == "person" and noun.tag_ not in PLURAL:
        yield person_noun(noun, names, owners)
    elif lemma in noun_phrase.ANAPHORIC and not owners:
        yield mention(noun, "group", None), None
    elif owners and noun_phrase.number_of(noun) is None:
        yield from ((owned(noun, lemma, owner, len(owners) > 1), None) for owner in owners)
    else:
        yield group(noun, owners), None


def words_for_people(lemma: str) -> bool:
    """Whether a capitalised common noun is one in the tables; an ending alone shows nothing ("December")."""
    return any(
        lemma in words("actors_nouns", kind) for kind in ("person", "group", "organisation", "institution", "vehicle")
    )


def singular(noun: Token) -> str:
    """The noun as it stands in the tables; two words where they make one noun ("security forces")."""
    lemma = noun.lemma_.casefold()
    before = noun.nbor(-1) if noun.i > noun.sent.start else None
    if before is not None and before.head.i == noun.i and before.dep_ in ("compound", "amod"):
        pair = f"{before.lower_} {lemma}"
        if pair in words("actors_nouns", "institution") or pair in words("actors_nouns", "organisation"):
            return pair
    return lemma


def owners_of(noun: Token, names: dict[int, Named]) -> tuple[Named, ...]:
    """The states and organisations in the modifiers: "U.S. and Iranian", "Hamas", "of Algeria", "in Ankara"."""
    found = [
        n for child in noun.lefts if child.dep_ in ("amod", "compound", "nmod", "poss") for n in chain(child, names)
    ]
    for child in (*noun.rights, *(c for verb in noun.rights if is_based(verb) for c in verb.rights)):
        place = child.lower_ in ("in", "across", "throughout", "from") and noun.lemma_.casefold() in LOCAL
        if child.dep_ == "prep" and (child.lower_ == "of" or place):
            found.extend(n for obj in child.children if obj.dep_ == "pobj" for n in owners_behind(obj, names))
    return tuple(dict.fromkeys(n for n in found if n.entry or n.kind in ("organization", "place")))


def is_based(verb: Token) -> bool:
    """ "Rebels based in Sudan", "militants operating from Mali"."""
    return verb.dep_ == "acl" and verb.lower_ in ("based", "operating", "stationed", "living")


def owners_behind(token: Token, names: dict[int, Named]) -> Iterator[Named]:
    """The name behind the preposition, or that of the body there: "leaders of Romania's government"."""
    if token.i not in names and kind_of_noun(token.lemma_) == "organisation":
        yield from owners_of(token, names)
    yield from chain(token, names)


def chain(token: Token, names: dict[int, Named]) -> Iterator[Named]:
    """The name at this token, those joined to it by a hyphen or "and", and the owner of what it heads."""
    if token.i not in names:
        return
    for part in token.subtree:
        if part.i in names and (
            part.i == token.i
            or part.dep_ in ("conj", "compound", "nmod", "amod", "npadvmod", "poss", "appos")
            or names[part.i].tokens[-1].i == token.i
        ):
            yield names[part.i]


def mention(noun: Token, kind: str, country: str | None, **more: Any) -> ActorMention:
    """A mention by the noun phrase as it stands."""
    tokens = noun_phrase.phrase_tokens(noun)
    values: dict[str, Any] = {
        "start": start_of(tokens[0]),
        "end": end_of(tokens[-1]),
        "text": noun_phrase.text_of(tokens),
        "name": noun_phrase.group_name(tokens),
        "kind": kind,
        "form": "group",
        "country": country,
        "number": noun_phrase.number_of(noun),
        "definite": noun_phrase.is_definite(noun),
        "plural": noun.tag_ in PLURAL,
        "because": "a group in the text",
    }
    return ActorMention(**{**values, **more})


def person_noun(noun: Token, names: dict[int, Named], owners: tuple[Named, ...]) -> tuple[ActorMention, str | None]:
    """One person by office or by what they are: "the Iranian ambassador", "a prominent academic"."""
    office = titles.of_noun(noun, names)
    country = noun_phrase.office_country(office) or (only_country(owners) if noun.lemma_.casefold() in LOCAL else None)
    return mention(
        noun,
        "person",
        country,
        form="office",
        office=office.title,
        of=noun_phrase.office_of(office) or country,
        former=office.former,
        because="by office",
    ), office.gender


def only_country(owners: tuple[Named, ...]) -> str | None:
    """The one state that these names belong to."""
    found = {n.country for n in owners if n.country}
    return found.pop() if len(found) == 1 else None


def owned(noun: Token, lemma: str, owner: Named, several: bool) -> ActorMention:
    """People or a body of one state or organisation: the state itself when they speak for it, a part of it when it is
    an institution, else a group of that state."""
    entry, base = owner.entry, mention(noun, "group", owner.country)
    if several:
        base = replace(base, start=start_of(owner.tokens[0]), end=end_of(owner.tokens[-1]), text=owner.text)
    speaks = noun_phrase.is_representative(lemma, of_body=entry is not None and entry.country is None)
    if entry and speaks and entry.acts:
        return replace(
            base,
            kind=entry.kind,
            name=entry.name,
            form="state" if entry.kind == "country" else "name",
            key=entry.key,
            because=f"{base.name} speak for {entry.name}",
        )
    if not entry and speaks and owner.kind == "organization":
        return replace(
            base,
            kind="organization",
            name=" ".join(owner.text.split()),
            form="name",
            because=f"{base.name} speak for {owner.text}",
        )
    if owner.country and lemma in words("actors_nouns", "institution") and entry and entry.kind == "country":
        return replace(
            base,
            kind="organization",
            name=noun_phrase.institution(owner.country, lemma),
            form="name",
            because=f"a part of {country_name(owner.country)}",
        )
    name = f"{owner.text} {noun.text}" if several else base.name
    return replace(base, name=name, because=f"of {entry.name if entry else owner.text}")


def group(noun: Token, owners: tuple[Named, ...]) -> ActorMention:
    """Several people, with a number, or of nobody in particular."""
    return mention(noun, "group", only_country(owners))
