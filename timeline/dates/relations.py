"""What a sentence says of how two of its events lie in time: "after the vote", "two days before they met"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from timeline.dates.expression import Expression
from timeline.extraction.mention import Mention
from timeline.language import end_of, span_of, start_of
from timeline.words import table

if TYPE_CHECKING:
    from spacy.tokens import Token

Kind = Literal["before", "after"]
LONGEST_CUE = 5  # words: "hot on the heels of"
CLIMB = 5  # steps from the cue to the event that it hangs on: "paid a visit hot on the heels of"
CLAUSES = ("advcl", "pcomp", "ccomp", "acl")
# Days in a unit, at least and at most. "Some" are two to seven of them.
DAYS_OF = {"day": (1, 1), "week": (7, 7), "fortnight": (14, 14), "month": (28, 31), "year": (365, 366)}
SOME = (2, 7)


@dataclass(frozen=True, slots=True)
class Order:
    """The event that these words hang on is `kind` the one with the trigger at [other_start, other_end), by `least` to
    `most` days where they say it. `start` and `end` are the words; `soon`: for the sake of what is to come."""

    kind: Kind
    other_start: int
    other_end: int
    start: int
    end: int
    least: int | None = None
    most: int | None = None
    soon: bool = False


@lru_cache(maxsize=1)
def cues() -> Mapping[tuple[str, ...], Mapping[str, Any]]:
    """Words → what they say."""
    return {
        tuple(words.replace("-", " - ").split()): cue for cue in table("dates_relations")["cue"] for words in cue["say"]
    }


def orders(mentions: Sequence[Mention], expressions: Sequence[Expression]) -> dict[int, tuple[Order, ...]]:
    """Index of a mention → how it lies to others of its sentence."""
    found: dict[int, list[Order]] = {}
    by_sentence: dict[int, list[int]] = {}
    for at, mention in enumerate(mentions):
        by_sentence.setdefault(mention.sentence.index, []).append(at)
    for group in by_sentence.values():
        for right in group:
            for left, order in orders_to(right, group, mentions, expressions):
                found.setdefault(left, []).append(order)
    return {at: tuple(each) for at, each in found.items()}


def orders_to(
    right: int, group: Sequence[int], mentions: Sequence[Mention], expressions: Sequence[Expression]
) -> Iterator[tuple[int, Order]]:
    """What the words before this mention say of the mentions that they hang on."""
    mention = mentions[right]
    last = last_of_cue(mention)
    words = longest_cue(last) if last is not None else None
    if words is None or len(group) < 2:
        return
    above = governors(words, mention)
    for left in group:
        other = mentions[left]
        if left != right and (other.anchor.i in above or other.head.i in above):
            yield left, order_of(words, mention, expressions)


def last_of_cue(mention: Mention) -> Token | None:
    """The preposition or conjunction that governs the mention."""
    verb = mention.head
    if verb.pos_ in ("VERB", "AUX") and verb.dep_ in CLAUSES:
        mark = next((c for c in verb.children if c.dep_ in ("mark", "advmod") and (c.lower_,) in cues()), None)
        return mark or (verb.head if verb.dep_ == "pcomp" else None)
    noun = mention.anchor
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun.head if noun.dep_ in ("pobj", "pcomp") else None


def longest_cue(last: Token) -> list[Token] | None:
    """The tokens of the longest cue that ends with this one."""
    for length in range(LONGEST_CUE + 2, 0, -1):
        if last.i - length + 1 >= 0:
            words = [last.nbor(step) for step in range(1 - length, 1)]
            if tuple(w.lower_ for w in words) in cues():
                return words
    return None


def governors(words: Sequence[Token], mention: Mention) -> frozenset[int]:
    """The words that the cue hangs on, up to the first verb."""
    inside, found = {w.i for w in words}, set()
    token = words[0] if mention.head.dep_ != "advcl" or words[-1].dep_ != "mark" else mention.head
    for _ in range(CLIMB):
        if token.head.i == token.i:
            break
        token = token.head
        if token.i not in inside:
            found.add(token.i)
            if token.pos_ in ("VERB", "AUX"):
                break
    return frozenset(found - {mention.anchor.i, mention.head.i})


def order_of(words: Sequence[Token], mention: Mention, expressions: Sequence[Expression]) -> Order:
    """The relation, with the days between the two where they are said."""
    cue = cues()[tuple(w.lower_ for w in words)]
    first, length = start_of(words[0]), length_before(words[0], expressions)
    least, most = days_in(length) if length else (cue.get("least"), cue.get("most"))
    other_start, other_end = span_of(mention.trigger)
    return Order(
        kind=cue["left"],
        other_start=other_start,
        other_end=other_end,
        start=length.start if length else first,
        end=max(end_of(words[-1]), other_end),
        least=least,
        most=most,
        soon=cue.get("soon", False),
    )


def length_before(word: Token, expressions: Sequence[Expression]) -> Expression | None:
    """ "two days" in "two days after the raid"."""
    if not word.i:
        return None
    end = end_of(word.nbor(-1))
    return next((e for e in expressions if e.end == end and e.form.shape == "length" and e.form.unit in DAYS_OF), None)


def days_in(length: Expression) -> tuple[int | None, int | None]:
    """The least and the most days of a length."""
    unit, amount = DAYS_OF[length.form.unit or "day"], length.form.amount
    least, most = (int(amount), int(amount)) if amount is not None else SOME
    return least * unit[0], most * unit[1]
