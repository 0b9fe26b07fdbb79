"""What each noun, name and pronoun of a sentence denotes, before coreference: people, groups, states, organisations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.actors import titles
from timeline.actors.cast import ActorMention, Form
from timeline.actors.gazetteer import Entry
from timeline.actors.groups import mentions_of_noun
from timeline.actors.name import Named
from timeline.actors.noun_phrase import (
    NUMBERS,
    PARTITIVE,
    group_name,
    is_definite,
    number_of,
    office_country,
    office_of,
    phrase_tokens,
    text_of,
)
from timeline.actors.nouns import PERSONAL, kind_of_noun
from timeline.language import Sentence, end_of, start_of
from timeline.models import ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

# What is left of quotation marks that were read in a wrong encoding.
NO_LETTERS = re.compile(r"^[^\w'\u2018\u2019(]+|(?:\s|\ufffd|\u00e2\u20ac.?)+$")
PEOPLE_TAGS = ("NNS", "NNPS")


@dataclass(frozen=True, eq=False, slots=True)
class Spotted:
    """A mention with the live tokens behind it, and what the words around it say of the sex of a person."""

    head: Token
    mention: ActorMention
    sentence: int
    named: Named | None = None
    gender: str | None = None
    tokens: tuple[Token, ...] = ()


def spotted_in(sentence: Sentence, named: tuple[Named, ...]) -> Iterator[Spotted]:
    """Everything in the sentence that can be an actor, by the position of its head."""
    names = {t.i: n for n in named for t in n.tokens}
    taken = {t.i for n in named if n.kind in ("person", "name") for t in titles.title_tokens(n)} - set(names)
    for token in sentence.span:
        if token.i in taken:
            continue
        if token.i in names:
            if names[token.i].head.i == token.i:
                yield from from_name(names[token.i], names, sentence)
        elif token.tag_ in ("PRP", "PRP$") and token.lower_ in PERSONAL:
            yield pronoun(token, sentence)
        elif token.tag_.startswith("NN") or stands_alone(token):
            yield from from_noun(token, names, sentence)


def stands_alone(token: Token) -> bool:
    """A number, quantity or adjective used as a noun: "holding the five", "many fled", "the wounded"."""
    return (
        token.tag_ in ("CD", "DT", "JJ", "JJS", "VBN", "NN", "PDT")
        and token.dep_ in ("nsubj", "dobj", "nsubjpass", "pobj", "conj")
        and (token.lower_ in NUMBERS or token.lower_ in PARTITIVE or kind_of_noun(token.lower_) == "person")
        and token.ent_type_ not in ("DATE", "TIME", "MONEY", "PERCENT")
    )


def pronoun(token: Token, sentence: Sentence) -> Spotted:
    """A personal or possessive pronoun, still unresolved."""
    word = token.lower_
    gender = (
        "female"
        if word in ("she", "her", "hers", "herself")
        else "male"
        if word in ("he", "him", "his", "himself")
        else None
    )
    mention = ActorMention(
        start_of(token),
        end_of(token),
        token.text,
        word,
        None,
        "pronoun",
        plural=word in ("they", "them", "their", "theirs", "we", "us", "our", "themselves"),
    )
    return Spotted(token, mention, sentence.index, gender=gender, tokens=(token,))


def from_name(named: Named, names: dict[int, Named], sentence: Sentence) -> Iterator[Spotted]:
    """The mention that a name makes; none for a thing or for a place that cannot act."""
    entry, head = named.entry, named.head
    if named.kind in ("thing",) or (
        named.kind == "place" and entry is not None and not entry.acts and entry.sort != "demonym"
    ):
        return
    if (
        entry is not None
        and entry.sort == "demonym"
        and head.tag_ in (*PEOPLE_TAGS, "NN", "NNP")
        and not modifies(head)
    ):
        yield people_of(named, sentence)
        return
    tokens = named.tokens
    base: dict[str, Any] = {"start": start_of(tokens[0]), "end": end_of(tokens[-1]), "text": named.text}
    if entry is not None:
        yield Spotted(head, known(entry, named, base), sentence.index, named, tokens=tokens)
    elif named.kind in ("person", "name"):
        yield from_person(named, names, base, sentence)
    else:
        kind: ActorKind = "organization" if named.kind == "organization" else "place"
        mention = ActorMention(
            **base, name=plain_name(named), kind=kind, country=named.country, because="named in the text"
        )
        yield Spotted(head, mention, sentence.index, named, tokens=tokens)


def plain_name(named: Named) -> str:
    """The name on one line, without a full stop or possessive at its end, or what is no letter at its start."""
    name = " ".join(named.text.split()).removesuffix("'s").rstrip(",")
    return NO_LETTERS.sub("", name) or name


def known(entry: Entry, named: Named, base: dict[str, Any]) -> ActorMention:
    """A name of the gazetteer."""
    form: Form = "state" if entry.kind == "country" else "name"
    sort = {"seat": "a seat of government stands for its state", "demonym": "a demonym"}.get(entry.sort, "a known name")
    return ActorMention(
        **base, name=entry.name, kind=entry.kind, form=form, key=entry.key, country=named.country, because=sort
    )


def modifies(token: Token) -> bool:
    """Whether the word stands before a noun and belongs to it."""
    return token.dep_ in ("amod", "compound", "nmod") and token.head.i > token.i


def people_of(named: Named, sentence: Sentence) -> Spotted:
    """ "five Iranians": the people of a state as a group."""
    head = named.head
    tokens = phrase_tokens(head)
    assert named.entry is not None
    mention = ActorMention(
        start_of(tokens[0]),
        end_of(tokens[-1]),
        text_of(tokens),
        group_name(tokens),
        "group",
        "group",
        country=None if any(c.lower_ == "ethnic" for c in head.lefts) else named.country,
        number=number_of(head),
        definite=is_definite(head),
        plural=head.tag_ in PEOPLE_TAGS,
        because=f"people of {named.entry.name}",
    )
    return Spotted(head, mention, sentence.index, named, tokens=tokens)


def from_person(named: Named, names: dict[int, Named], base: dict[str, Any], sentence: Sentence) -> Spotted:
    """A person with the office that stands around the name."""
    office = best_office(named, names)
    kind: ActorKind | None = "person" if named.kind == "person" or office.title else None
    mention = ActorMention(
        **base,
        name=plain_name(named),
        kind=kind,
        country=office_country(office),
        office=office.title,
        of=office_of(office),
        former=office.former,
        because=because_of(office),
    )
    return Spotted(named.head, mention, sentence.index, named, office.gender, named.tokens)


def because_of(office: titles.Office) -> str:
    """Why a person belongs where the office says."""
    return f"called {office.title}" if office.title else "named in the text"


def best_office(named: Named, names: dict[int, Named]) -> titles.Office:
    """The office before the name, else the one in an apposition to it."""
    office = titles.before_name(named, names)
    if office.title and (office.of or titles.state_of(office.title)):
        return office
    for noun in appositions(named):
        other = titles.of_noun(noun, names)
        if other.title and (other.of or not office.title):
            return other
    for child in named.head.rights:
        if office.title and child.dep_ == "prep" and child.lower_ == "of":
            of = tuple(dict.fromkeys(names[t.i] for t in child.subtree if t.i in names))
            return titles.Office(office.title, of, office.former, office.gender)
    return office


def appositions(named: Named) -> Iterator[Token]:
    """Person nouns set beside the name: after it, or before it with the name as their apposition."""
    head = named.head
    yield from (c for c in head.children if c.dep_ == "appos" and kind_of_noun(c.lemma_) == "person")
    if head.dep_ == "appos" and kind_of_noun(head.head.lemma_) == "person":
        yield head.head
    if head.dep_ == "appos" and head.head.dep_ == "pobj" and head.head.head.lower_ == "of":
        office = head.head.head.head  # "the foreign minister of Chad, Omar Kone": parsers set the name beside Chad
        if kind_of_noun(office.lemma_) == "person":
            yield office
    if head.dep_ in ("nsubj",) and head.head.lemma_ == "be":
        yield from (c for c in head.head.children if c.dep_ == "attr" and kind_of_noun(c.lemma_) == "person")


def from_noun(noun: Token, names: dict[int, Named], sentence: Sentence) -> Iterator[Spotted]:
    """The mentions that a common noun with its modifiers makes."""
    for mention, gender in mentions_of_noun(noun, names):
        yield Spotted(noun, mention, sentence.index, gender=gender, tokens=phrase_tokens(noun))
