"""One article → its Cast: everyone it mentions, where they stand, and which mentions are one within the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.actors.acting import case_of
from timeline.actors.belonging import placed, spoken_of_alone
from timeline.actors.cast import ActorMention, Cast, Head, PlaceMention
from timeline.actors.coreference import links, possessed
from timeline.actors.eras import of_their_time
from timeline.actors.leaders import last_names_of_leaders
from timeline.actors.name import Named
from timeline.actors.named import names_in
from timeline.actors.noun_phrase import PARTITIVE
from timeline.actors.phrases import Spotted, spotted_in
from timeline.actors.places import place_of
from timeline.actors.places_again import Said
from timeline.actors.roles import counterparts
from timeline.language import Document, start_of
from timeline.models import ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token


def read(document: Document) -> Cast:
    """Everyone whom the article mentions, with links between mentions of the same."""
    named = of_their_time([names_in(sentence) for sentence in document.sentences])
    spotted = [
        s for sentence, names in zip(document.sentences, named, strict=True) for s in spotted_in(sentence, names)
    ]
    spotted = placed(agreed(spotted))
    linked = links(spotted)
    spotted = spoken_of_alone(spotted, linked)
    held = counterparts(spotted, linked)
    spotted = [
        replace(s, mention=replace(s.mention, office=held[i])) if i in held else s for i, s in enumerate(spotted)
    ]
    spotted = possessed(spotted, linked)
    spotted = [replace(s, mention=replace(s.mention, case=case_of(s.head))) for s in spotted]
    mentions = tuple(
        replace(s.mention, refers_to=linked[i].to, because=linked[i].because) if i in linked else s.mention
        for i, s in enumerate(spotted)
    )
    places, at = places_in(document, named)
    heads = tuple(sorted(heads_in(document, spotted, at), key=lambda h: h.start))
    return Cast(document.article.id, exact(document, mentions), places, heads)


def exact(document: Document, mentions: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    """The mentions with the words of the article as it was given (the parse may have straightened quotes)."""
    text = document.article.text
    return tuple(m if m.text == text[m.start : m.end] else replace(m, text=text[m.start : m.end]) for m in mentions)


def agreed(spotted: list[Spotted]) -> list[Spotted]:
    """A name is of one kind all through an article: the last name of a full name is that person, and so is that of a
    leader of a state that the article speaks of."""
    states = {s.mention.country for s in spotted if s.mention.form == "state" and s.mention.country}
    people = {last for code in states for last in last_names_of_leaders().get(code, ())} | {
        s.mention.name.split()[-1]
        for s in spotted
        if s.mention.kind == "person" and s.mention.form == "name" and (" " in s.mention.name or s.mention.office)
    }
    votes: dict[str, Counter[ActorKind]] = {}
    for s in spotted:
        if s.mention.form == "name" and s.mention.kind and not s.mention.key:
            votes.setdefault(s.mention.name, Counter())[s.mention.kind] += 1
    return [
        replace(s, mention=settled(s.mention, people, votes)) if s.mention.form == "name" and not s.mention.key else s
        for s in spotted
    ]


def settled(mention: ActorMention, people: set[str], votes: dict[str, Counter[ActorKind]]) -> ActorMention:
    """The mention with the kind that the article as a whole gives to its name."""
    if mention.name in people:
        return replace(mention, kind="person", country=mention.country)
    counts = votes.get(mention.name, Counter[ActorKind]())
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))
    return replace(mention, kind=kinds[0] if kinds else "person" if " " in mention.name else None)


def places_in(
    document: Document, named: list[tuple[Named, ...]]
) -> tuple[tuple[PlaceMention, ...], dict[tuple[int, int], int]]:
    """The places of the article, and which token (sentence, index) denotes which."""
    places: list[PlaceMention] = []
    at: dict[tuple[int, int], int] = {}
    said = Said()
    for sentence, found in zip(document.sentences, named, strict=True):
        names = {t.i: n for n in found for t in n.tokens}
        for token in sentence.span:
            if token.tag_[0] == "N" and (token.i not in names or names[token.i].head.i == token.i):
                place = place_of(token, names)
                if place is not None:
                    at[sentence.index, token.i] = len(places)
                    places.append(
                        replace(said.again(token, place), text=document.article.text[place.start : place.end])
                    )
    return tuple(places), at


def heads_in(document: Document, spotted: list[Spotted], at: dict[tuple[int, int], int]) -> Iterator[Head]:
    """What each noun, name and pronoun denotes."""
    denoted: dict[tuple[int, int], tuple[int, ...]] = {}
    for index, s in enumerate(spotted):
        key = (s.sentence, s.head.i)
        denoted[key] = (*denoted.get(key, ()), index)
    for sentence in document.sentences:
        for token in sentence.span:
            key = (sentence.index, token.i)
            if key in denoted or key in at or token.tag_[0] == "N" or token.tag_ in ("PRP", "PRP$", "CD", "WP"):
                actors = denoted.get((sentence.index, meant(token).i), ())
                yield Head(start_of(token), depth(token), actors, at.get(key))


def meant(token: Token) -> Token:
    """The noun that a quantity stands for: "thousands of protesters" are protesters."""
    if token.lemma_.casefold() in PARTITIVE or token.lower_ in PARTITIVE or token.tag_ == "CD":
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ == "of":
                return next(
                    (o for o in child.children if o.dep_ == "pobj" and o.tag_ in ("NNS", "NNP", "NNPS", "PRP", "NN")),
                    token,
                )
    return token


def depth(token: Token) -> int:
    """How many arcs lie between the token and the root of its sentence."""
    return sum(1 for _ in token.ancestors)
