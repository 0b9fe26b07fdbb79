"""Without a parse: whether the clause around an expression looks back or ahead, from the verb nearest to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from timeline.dates.expression import Direction
from timeline.dates.tokens import Token
from timeline.words import table

FARTHEST_VERB = 25  # tokens between an expression and the verb that may govern it
CLOSERS = frozenset(".?!;")
LONGEST_CHAIN = 5  # tokens of auxiliaries and adverbs before a participle ("will not formally have been")
ED = 4  # letters of the shortest past tense in -ed that is looked for ("used")


@lru_cache(maxsize=16)
def listed(name: str) -> frozenset[str]:
    """One list of words/dates_context.toml."""
    return frozenset(table("dates_context")[name]["words"])


def clauses(tokens: list[Token]) -> list[int]:
    """Indices of the tokens with which sentences begin."""
    starts = [0]
    for at in range(1, len(tokens)):
        before = tokens[at - 1]
        ended = before.low in CLOSERS and before.text == before.low and tokens[at].start > before.end
        if tokens[at].lines > 1 or (ended and not tokens[at].text[0].islower()):
            starts.append(at)
    return starts


def clause_direction(tokens: list[Token], starts: list[int], first: int, last: int) -> Direction:
    """past or future: by a verb right behind ("the court on Monday ruled"), else by the nearest cue to the left in the
    sentence, else by the nearest to the right; else none."""
    here = bisect_right(starts, first)
    begin, end = starts[here - 1], starts[here] if here < len(starts) else len(tokens)
    before, after = (
        range(first - 1, max(begin, first - FARTHEST_VERB) - 1, -1),
        range(last, min(end, last + FARTHEST_VERB)),
    )
    if first > begin and (found := bound(tokens, first - 1, (*before, *after))):
        return found
    left = next((found for at in before if (found := cue(tokens, at, begin))), None)
    if left != "past" and is_verb_behind(tokens, last, end):
        return "past"
    nearest = left or next((found for at in after if (found := cue(tokens, at, begin))), None)
    return "none" if nearest is None or (nearest == "future" and is_possessor(tokens, last)) else nearest


def bound(tokens: list[Token], at: int, around: Iterable[int]) -> Direction | None:
    """ "since May" looks back; "ahead of the weekend", "is closed until May" ahead, but not "had not met until May"."""
    if tokens[at].low == "since":
        return "past"
    if tokens[at].low == "of" and at and tokens[at - 1].low == "ahead":
        return "future"
    until = tokens[at].low in ("until", "till", "through")
    return "future" if until and not any(tokens[i].low in ("had", "not", "n't", "t") for i in around) else None


def is_possessor(tokens: list[Token], last: int) -> bool:
    """ "will appeal against Monday's ruling": the day is that of the noun, and says nothing of the verb."""
    return [t.low for t in tokens[last : last + 2]] == ["'", "s"]


def is_verb_behind(tokens: list[Token], last: int, end: int) -> bool:
    """A finite past tense right behind the expression, but for an adverb: "on Sunday formally issued"."""
    at = last + (last < end and tokens[last].low.endswith("ly"))
    return at < end and is_past_form(tokens, at, -1)


def cue(tokens: list[Token], at: int, begin: int) -> Direction | None:
    """What one word says, together with the auxiliaries before it."""
    low = tokens[at].low
    if "MONTH" in tokens[at].kinds:  # "May"
        return None
    if is_past_form(tokens, at, begin):
        return auxiliaries(tokens, at) or "past"
    if low in listed("future") or is_set_ahead(tokens, at):
        if low in listed("nouns") and tokens[at - 1].low in listed("determiners"):
            return None
        return auxiliaries(tokens, at) or "future"
    if low == "to" and at and tokens[at - 1].low in listed("infinitive"):
        return "future"
    return "future" if low == "ll" and tokens[at - 1].low == "'" else None


def is_past_form(tokens: list[Token], at: int, begin: int) -> bool:
    """A past tense or participle. A word in capitals inside of a sentence is part of a name ("the United Nations")."""
    low = tokens[at].low
    if low in listed("future") or is_set_ahead(tokens, at) or (tokens[at].text != low and at != begin):
        return False
    return low in listed("past") or (
        low.endswith("ed") and len(low) >= ED and low.isalpha() and not describes(tokens, at)
    )


def describes(tokens: list[Token], at: int) -> bool:
    """ "a still UNSPECIFIED date", "the DISPUTED strip": what stands between a determiner and its noun is no verb."""
    before = at - 1 - (at > 1 and tokens[at - 1].low in listed("degrees"))
    return before >= 0 and tokens[before].low in listed("determiners")


def auxiliaries(tokens: list[Token], at: int) -> Direction | None:
    """What the auxiliaries before a participle say: "will be NAMED", "is to be paid" look ahead, "could have been
    FOUND", "could not be REACHED" and "had been DUE" back; None where there are none."""
    perfect = negated = False
    for before in range(at - 1, max(at - LONGEST_CHAIN, 0) - 1, -1):
        low = tokens[before].low
        if low == "to" and before and tokens[before - 1].low in listed("future"):
            return auxiliaries(tokens, before - 1) or "future"  # "had been due to EXPIRE"
        if low in ("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ll", "to"):
            over = (perfect and low not in ("will", "shall", "ll")) or (negated and low == "could")
            return "past" if over else "future"
        if low == "had" or (perfect and low in ("has", "having")):
            return "past"
        perfect = perfect or low in ("have", "been")
        negated = negated or low in ("not", "t")
        if not (low in listed("between") or low.endswith("ly")):
            return None
    return None


def is_set_ahead(tokens: list[Token], at: int) -> bool:
    """ "is set to meet", "a hearing set for Friday"."""
    return tokens[at].low == "set" and at + 1 < len(tokens) and tokens[at + 1].low in listed("set")
