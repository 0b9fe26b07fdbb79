"""Without a parse: whether the clause around an expression looks back or ahead, from the verb nearest to it."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from timeline.dates.expression import Direction
from timeline.dates.tokens import Token
from timeline.words import table

FARTHEST_VERB = 25  # tokens between an expression and the verb that may govern it
CLOSERS = frozenset(".?!;")
ED = 4  # letters of the shortest past tense in -ed that is looked for ("used")


@lru_cache(maxsize=2)
def verbs(name: str) -> frozenset[str]:
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
    """past or future by the nearest cue to the left in the sentence, else the nearest to the right; else none."""
    here = bisect_right(starts, first)
    begin, end = starts[here - 1], starts[here] if here < len(starts) else len(tokens)
    for at in range(first - 1, max(begin, first - FARTHEST_VERB) - 1, -1):
        if found := cue(tokens, at):
            return found
    for at in range(last, min(end, last + FARTHEST_VERB)):
        if found := cue(tokens, at):
            return found
    return "none"


def cue(tokens: list[Token], at: int) -> Direction | None:
    """What one word says."""
    low = tokens[at].low
    if "MONTH" in tokens[at].kinds:  # "May"
        return None
    if low in verbs("future") or (
        low == "to" and at and tokens[at - 1].low in ("is", "are", "was", "were", "due", "set")
    ):
        return "future"
    if low == "ll" and tokens[at - 1].low == "'":
        return "future"
    if low in verbs("past") or (low.endswith("ed") and len(low) >= ED and low.isalpha()):
        return "past"
    return None
