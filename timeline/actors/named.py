"""Where names stand in a sentence: the gazetteer first, then the tagger's entities, then runs of capitals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from timeline.actors import gazetteer
from timeline.actors.capitals import runs, titled
from timeline.actors.gazetteer import Hit
from timeline.actors.name import (
    CAPITALS,
    ORGANISATION_WORDS,
    SINGLE,
    Named,
    is_common,
    is_title,
    part_of_office,
    trimmed,
)
from timeline.actors.nouns import kind_of_noun
from timeline.actors.persons import is_persons
from timeline.actors.tables import words
from timeline.language import Sentence
from timeline.models import ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

Sort = ActorKind | Literal["thing", "name"]
HYPHENS = ("-", "\u2010", "\u2011", "\u2013")


def names_in(sentence: Sentence) -> tuple[Named, ...]:
    """The names of the sentence, in the order of the text, none overlapping."""
    taken: set[int] = set()
    found = []
    for named in candidates(sentence):
        if named.tokens and not taken & {t.i for t in named.tokens}:
            taken |= {t.i for t in named.tokens}
            found.append(named)
    found.extend(runs(sentence, taken))
    return tuple(sorted(found, key=lambda n: n.tokens[0].i))


def candidates(sentence: Sentence) -> Iterator[Named]:
    """Names by how far they can be trusted: of two that overlap the first is right."""
    known = tuple(known_names(sentence))
    spans = {n.tokens for n in known}
    people = [n for n in people_in(sentence, known) if n.tokens not in spans]
    bodies = [n for n in bodies_in(sentence, known) if n.tokens not in spans and not is_pair(n, known)]
    yield from (n for n in bodies if n.kind not in ("place", "thing") and len(n.tokens) > SINGLE and contains(n, known))
    yield from (n for n in known if n.kind == "organization")
    yield from (n for n in people if len(n.tokens) > SINGLE)
    yield from (n for n in bodies if n.kind == "place" and len(n.tokens) > SINGLE and contains(n, known))
    yield from known
    yield from people
    yield from bodies


def contains(named: Named, known: Iterable[Named]) -> bool:
    """Whether a known name is part of this longer one."""
    inside = set(named.tokens)
    return any(set(k.tokens) < inside for k in known)


def is_pair(named: Named, known: Iterable[Named]) -> bool:
    """ "North Korea-Japanese": what the tagger took for one name is two known ones and a hyphen."""
    inside = [k for k in known if set(k.tokens) < set(named.tokens)]
    rest = set(named.tokens) - {t for k in inside for t in k.tokens}
    return len(inside) > 1 and all(t.text in "-/\u2013" for t in rest)


def known_names(sentence: Sentence) -> Iterator[Named]:
    """Names of the gazetteer; "May" and the like cannot be among them, since the gazetteer holds none."""
    span = sentence.span
    base = span.start_char
    for hit in gazetteer.find(span.text):
        tokens = covered(sentence, hit, base)
        if tokens and not mistaken(tokens, hit) and not is_of_others(tokens[0]):
            entry = hit.entry
            yield Named(
                tokens,
                entry.kind if entry.acts or entry.sort == "demonym" else "place",
                entry,
                entry.country if len(hit.entries) == 1 else None,
                hit.entries,
            )


def is_of_others(token: Token) -> bool:
    """ "Pro-Libyan rebels" are not Libya's, nor are "ethnic Albanian guerrillas" Albania's: the word tells of a leaning
    or a descent, not of a state."""
    if token.i < token.sent.start + 2:
        return token.i > token.sent.start and is_ethnic(token)
    leaning = token.nbor(-1).text in HYPHENS and token.nbor(-2).lower_ == "pro"
    return leaning or is_ethnic(token)


def is_ethnic(token: Token) -> bool:
    """Whether the demonym of a modifier tells of descent. "Ethnic Albanians" are still a group."""
    return token.nbor(-1).lower_ == "ethnic" and token.dep_ in ("amod", "compound", "nmod")


def covered(sentence: Sentence, hit: Hit, base: int) -> tuple[Token, ...]:
    """The tokens of the sentence that the hit touches."""
    span = sentence.span.doc.char_span(base + hit.start, base + hit.end, alignment_mode="expand")
    return tuple(span) if span is not None else ()


def mistaken(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether the word is no name here: a common word in capitals at the start ("Split the bill"), "WHO" for who,
    or a person with the name of a place ("Paris Hilton", "President Jordan")."""
    word = tokens[0]
    if len(tokens) == SINGLE and hit.entry.sort in ("seat", "city") and is_addressed(word):
        return True
    if len(tokens) == SINGLE and word.tag_ in ("VB", "VBD", "VBP", "VBZ", "WP", "PRP", "IN", "MD", "RB", "UH"):
        return word.ent_type_ not in ("GPE", "NORP", "ORG", "LOC") and hit.entry.sort != "country"
    return (
        len(tokens) == SINGLE
        and word.text.isupper()
        and word.text.casefold() in ("who", "us", "it")
        and word.tag_ in ("WP", "PRP")
    )


def is_addressed(word: Token) -> bool:
    """ "Mr. Hamilton" is nobody's capital."""
    before = word.nbor(-1).lower_.rstrip(".") if word.i > word.sent.start else ""
    return before in words("offices", "honorifics") and before not in ("then", "ex", "former", "late")


def people_in(sentence: Sentence, known: tuple[Named, ...]) -> Iterator[Named]:
    """The tagger's people, without their titles and without a state before them."""
    demonyms = {t.i for n in known if n.entry and n.entry.sort in ("demonym", "country") for t in n.tokens}
    for entity in sentence.span.ents:
        if entity.label_ != "PERSON":
            continue
        tokens = trimmed(list(entity))
        while tokens and (is_title(tokens[0]) or (tokens[0].i in demonyms and len(tokens) > CAPITALS)):
            tokens = tokens[1:]
        tokens = widened(tokens)
        if tokens and any(t.text[:1].isupper() for t in tokens) and not is_common(tokens):
            yield Named(tuple(tokens), kind_of_name(tokens, "person"))


def widened(tokens: list[Token]) -> list[Token]:
    """With the parts of the name that the tagger left out: "el - Sheikh" after "Sharm", initials, "Jr"."""
    while tokens and tokens[-1].i + 1 < len(tokens[-1].doc):
        after = tokens[-1].nbor(1)
        glued = not tokens[-1].whitespace_ and after.text == "-" or tokens[-1].text == "-"
        if not (glued and after.tag_ in ("HYPH", "NNP", "NNPS")) and after.text not in ("Jr", "Jr.", "Sr", "III", "II"):
            break
        tokens = [*tokens, after]
    return tokens if tokens and tokens[-1].text != "-" else tokens[:-1]


def bodies_in(sentence: Sentence, known: tuple[Named, ...]) -> Iterator[Named]:
    """The tagger's organisations and places, with the country that is part of the name."""
    for entity in sentence.span.ents:
        if entity.label_ in ("ORG", "GPE", "LOC", "FAC"):
            tokens = trimmed(list(entity))
            if (
                tokens
                and any(t.tag_ in ("NNP", "NNPS") for t in tokens)
                and not part_of_office(tokens)
                and not has_title(tokens)
            ):
                default: Sort = "organization" if entity.label_ == "ORG" else "place"
                default = "person" if titled(tokens[0]) or is_persons(tokens) else default
                yield Named(tuple(tokens), kind_of_name(tokens, default), country=country_in(tokens, known))


def has_title(tokens: list[Token]) -> bool:
    """An office within what the tagger took for one name: "National Security Advisor Lee"."""
    return (
        any(
            t.lower_ in words("actors_nouns", "person")
            and t.lower_ not in ("general", "people", "children", "worker", "child")
            for t in tokens[:-1]
        )
        and tokens[0].lower_ not in ORGANISATION_WORDS
    )


def country_in(tokens: Iterable[Token], known: tuple[Named, ...]) -> str | None:
    """The one country that a known name among these tokens belongs to."""
    inside = set(tokens)
    found = {k.country for k in known if k.country and set(k.tokens) <= inside}
    return found.pop() if len(found) == 1 else None


def kind_of_name(tokens: list[Token], default: Sort) -> Sort:
    """What the last words of a name say it is; else the default. A document or a law is a `thing`."""
    last = tokens[-1].lower_.rstrip(".")
    if default == "person" and len(tokens) <= CAPITALS + 1 and last not in ORGANISATION_WORDS - {"post", "times"}:
        return "person"
    if default != "place" and last in ORGANISATION_WORDS:
        return "organization"
    if kind_of_noun(last) == "document":
        return "thing"
    if default == "organization" and last in words("places", "facility", "words") and last not in ORGANISATION_WORDS:
        return "place"
    return default
