"""Titles and offices of people: "Secretary of State Rice", "Ali Larijani, Iran's chief nuclear negotiator"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.actors.name import Named
from timeline.actors.nouns import kind_of_noun
from timeline.actors.tables import table, words

if TYPE_CHECKING:
    from spacy.tokens import Token

MODIFIERS = frozenset("compound nmod amod poss nummod advmod appos npadvmod".split())
FORMER = frozenset("former ex then late ousted deposed outgoing previous".split())
GENDERED = ("female", "male")
# "of State", "of the Treasury", "for Political Affairs": part of an office, unless it is a name that is known.
INSIDE_OFFICE = frozenset(
    "state defense defence treasury staff foreign interior justice finance affairs exchequer general "
    "house parliament congress security health education energy intelligence opposition".split()
)


@dataclass(frozen=True, slots=True)
class Office:
    """What somebody holds. `title` in lower case ("foreign minister"), None when only a mark of respect stands there;
    `of` are the names that it is held in; `gender` is "female", "male" or None."""

    title: str | None = None
    of: tuple[Named, ...] = ()
    former: bool = False
    gender: str | None = None


def normal(title: str) -> str:
    """An office in its usual form.

    >>> normal("Vice-President"), normal("FM"), normal("Minister of Foreign Affairs"), normal("Prime Ministers")
    ('vice president', 'foreign minister', 'foreign minister', 'prime minister')
    """
    plain = re.sub(r"[-\s]+", " ", title.casefold().replace(".", "")).strip()
    for ending in ("ministers", "presidents", "ambassadors", "secretaries"):
        if plain.endswith(ending):
            plain = plain[:-3] + "y" if ending == "secretaries" else plain[:-1]
    short = table("offices")["short"]
    return short.get(plain) or " ".join(short.get(w, w) if w in ("fm", "pm", "vp") else w for w in plain.split())


def state_of(title: str | None) -> str | None:
    """The one state that has an office of that name, None when several have.

    >>> state_of("secretary of state"), state_of("president")
    ('USA', None)
    """
    found: str | None = table("offices")["state_of"].get(title or "")
    return found


def is_single(title: str | None) -> bool:
    """Whether one person at a time holds it."""
    return title in words("offices", "single", "offices")


def before_name(named: Named, names: dict[int, Named]) -> Office:
    """The office in the words before a person's name that belong to its phrase."""
    tokens = list(title_tokens(named))
    office = from_tokens(tokens, names)
    first = (tokens or named.tokens)[0]
    before = [t.lower_ for t in first.doc[max(first.sent.start, first.i - 2) : first.i]]
    return replace(office, former=True) if set(before) & {"then", "former", "ex"} else office


def title_tokens(named: Named) -> Iterator[Token]:
    """The words before the name that the parser hangs on it, as far as they stand together."""
    first, inside = named.tokens[0], {t.i for t in named.tokens}
    left = {
        t.i for child in named.head.lefts if child.dep_ in MODIFIERS and child.i not in inside for t in child.subtree
    }
    at = first.i - 1
    while at >= first.sent.start and (at in left or is_stray_title(first.doc[at])):
        at -= 1
    yield from first.doc[at + 1 : first.i]


def is_stray_title(token: Token) -> bool:
    """A capitalised title right before a name, however it was parsed."""
    word = token.text.casefold().rstrip(".")
    return (
        token.text[0].isupper()
        and (
            word in words("offices", "honorifics")
            or word in words("offices", "ranks")
            or word in words("offices", "short")
        )
        or token.text == "."
        and at_abbreviation(token)
    )


def at_abbreviation(token: Token) -> bool:
    """The full stop of "Lt ." when the tokenizer split it off."""
    return (
        token.i > 0 and token.nbor(-1).text.casefold() in words("offices", "ranks") and not token.nbor(-1).whitespace_
    )


def from_tokens(tokens: list[Token], names: dict[int, Named]) -> Office:
    """The office that these words give: names among them are where it is held."""
    of = tuple(dict.fromkeys(names[t.i] for t in tokens if t.i in names and belonging(names[t.i], tokens)))
    plain = [t for t in tokens if t.i not in names or names[t.i].kind == "thing"]
    kept = [t for t in plain if not dropped(t)]
    while kept and (kept[-1].tag_ in ("IN", "CC", "HYPH", "DT")):
        kept = kept[:-1]
    while kept and kept[0].tag_ in ("IN", "CC", "HYPH"):
        kept = kept[1:]
    title = normal(joined(kept)) if any(is_office_word(t) for t in kept) else None
    former = any(t.lower_ in FORMER for t in tokens)
    return Office(title, of, former, gender_of(t.lower_.rstrip(".") for t in tokens))


def belonging(named: Named, tokens: list[Token]) -> bool:
    """Whether the holder belongs to what is named: not for a subject of study ("Iran expert") or a post abroad
    ("Baghdad ambassador", "Paris correspondent")."""
    if named.kind == "thing":
        return False
    words_ = {t.lemma_.casefold() for t in tokens}
    plain = named.entry is not None and named.entry.sort != "demonym" and named.tokens[-1].dep_ in ("compound", "nmod")
    if plain and words_ & words("offices", "topical"):
        return False
    return not (
        named.entry is not None and named.entry.sort in ("seat", "city") and words_ & words("offices", "posted")
    )


def joined(tokens: list[Token]) -> str:
    """The words with their own spacing ("Vice-President")."""
    return "".join(t.text + ("" if not t.whitespace_ else " ") for t in tokens).strip()


def dropped(token: Token) -> bool:
    """Words that are no part of the office: articles, possessives, marks of respect, "former"."""
    word = token.lower_.rstrip(".")
    return (
        token.tag_ in ("DT", "POS", "PRP$", "CD", ",", "``", "''", ":", "JJR", "JJS")
        or word in FORMER
        or word in words("offices", "honorifics")
        or token.text == "."
    )


def is_part_of_office(token: Token) -> bool:
    """ "State" in "Secretary of State"."""
    doc = token.doc
    return (
        token.i >= 2
        and doc[token.i - 1].lower_ == "of"
        and token.lower_ in INSIDE_OFFICE
        and doc[token.i - 2].lower_
        in ("secretary", "minister", "undersecretary", "secretaries", "ministers", "chief", "attorney", "chancellor")
    )


def is_office_word(token: Token) -> bool:
    """A noun for a person, or a rank, or short for an office."""
    word = token.lower_.rstrip(".")
    return (
        word in words("offices", "short")
        or word in words("offices", "ranks")
        or kind_of_noun(word) == "person"
        or kind_of_noun(token.lemma_) == "person"
        or word in ("general", "secretary")
    )


def gender_of(found: Iterator[str]) -> str | None:
    """What these words say of somebody's sex."""
    for word in found:
        for gender in GENDERED:
            if word in words("offices", gender):
                return gender
    return None


def of_noun(noun: Token, names: dict[int, Named]) -> Office:
    """The office that a noun with its modifiers names: "Iran's chief nuclear negotiator", "head of the agency"."""
    left = [t.i for child in noun.lefts if child.dep_ in MODIFIERS or child.dep_ == "det" for t in child.subtree]
    tokens = list(noun.doc[min(left, default=noun.i) : noun.i + 1])
    held: list[Named] = []
    belongs = noun.lemma_.casefold() in words("offices", "belonging")
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ in ("of", "for", "at") and child.i == noun.i + 1:
            inside = list(child.subtree)
            if belongs or child.lower_ == "at":
                held.extend(dict.fromkeys(names[t.i] for t in inside if t.i in names and names[t.i].kind != "thing"))
            if any(t.lower_ in INSIDE_OFFICE for t in inside[:4]):
                tokens.extend(t for t in inside if t.i not in names)
    office = from_tokens(tokens, names)
    return Office(office.title, tuple(dict.fromkeys((*office.of, *held))), office.former, office.gender)
