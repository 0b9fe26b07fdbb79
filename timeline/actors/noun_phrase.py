"""The words of a noun phrase: its text, its name without article and number, how many it means, whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.actors import titles
from timeline.actors.tables import table, words

if TYPE_CHECKING:
    from spacy.tokens import Token

NUMBERS = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
PARTITIVE = frozenset(
    "one some many several most all both none few hundred thousand dozen score million number group lot "
    "majority couple pair handful crowd band half part member rest team family each any another wave scores "
    "hundreds thousands dozens".split()
)
ANAPHORIC = frozenset("country nation side state party government pair duo neighbour neighbor power".split())
DEFINITE = frozenset("the this that these those its his her their our your my both".split())
LEFT = frozenset("amod compound nmod poss nummod det advmod quantmod npadvmod".split())


def office_country(office: titles.Office) -> str | None:
    """The one state that the office belongs to."""
    found = {n.country for n in office.of if n.country}
    return found.pop() if len(found) == 1 else titles.state_of(office.title) if not found else None


def office_of(office: titles.Office) -> str | None:
    """Where the office is held: an organisation's name, else the state's code."""
    bodies = [n.entry.name if n.entry else n.text for n in office.of if n.kind == "organization"]
    return bodies[0] if bodies else office_country(office)


def phrase_tokens(head: Token) -> tuple[Token, ...]:
    """The noun with what stands before it and belongs to it."""
    left = [t for child in head.lefts if child.dep_ in LEFT for t in child.subtree]
    return (*sorted(left, key=lambda t: t.i), head)


def text_of(tokens: tuple[Token, ...]) -> str:
    """The words from the first to the last of these tokens."""
    return tokens[0].doc.text[tokens[0].idx : tokens[-1].idx + len(tokens[-1].text)]


def group_name(tokens: tuple[Token, ...]) -> str:
    """The words without article, number and punctuation before them."""
    counted = max((i for i, t in enumerate(tokens) if t.tag_ == "CD" and t.dep_ == "nummod"), default=-1)
    kept = list(tokens[counted + 1 :] or tokens)
    while len(kept) > 1 and (
        kept[0].tag_
        in ("DT", "CD", "PRP$", "PDT", "IN", "RB", ",", "``", "HYPH", "JJR", "JJS", "RBR", "RBS", "POS", "TO")
        or kept[0].lower_ in ("several", "many", "some", "few", "other", "such", "dozen", "dozens", "least")
        or kept[0].lower_ in NUMBERS
        or (kept[0].ent_type_ in ("DATE", "TIME") and kept[-1].ent_type_ not in ("DATE", "TIME"))
    ):
        kept = kept[1:]
    return " ".join(text_of(tuple(kept)).split())


def number_of(head: Token) -> int | None:
    """How many, where a number stands before the noun or is the noun.

    "five Iranians" → 5, "1,200 troops" → 1200.
    """
    for token in (*(c for c in head.lefts if c.dep_ == "nummod"), head):
        word = token.lower_.replace(",", "")
        if word in NUMBERS:
            return NUMBERS[word]
        if word.isdigit():
            return int(word)
    return None


def is_definite(head: Token) -> bool:
    """Whether an article, demonstrative or possessive makes it one that is known."""
    return any(c.lower_ in DEFINITE or c.dep_ == "poss" for c in head.lefts)


def institution(country: str, noun: str) -> str:
    """The name of a part of a state: "Turkish police"."""
    record = table("countries").get(country, {})
    return f"{(record.get('demonyms') or [record.get('name', country)])[0]} {noun}"


def is_representative(noun: str, *, of_body: bool = False) -> bool:
    """Whether such people speak for their state, or for the international body that they are of."""
    return noun in words("actors_nouns", "representative") or (
        of_body and noun in words("actors_nouns", "representative_of_body")
    )
