"""The verdict on a pair: the rules are read, and their points added up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.merge.corpus import Corpus
from timeline.merge.profiles import Profile
from timeline.merge.rule import VETO, Rule, Says
from timeline.merge.rules import CIRCUMSTANCES, CONTRADICTIONS, MAIN
from timeline.models import Finding, Verdict

SAME_FROM = 7  # points from which two reports are one event
DIFFERENT_BELOW = 3  # points below which they are two; between: unsure, kept apart and listed for review
MAIN_FROM = 2  # points of the main rules from which circumstances count


class Judgement(NamedTuple):
    """What the rules say of a pair: same, different or unsure, with each rule that spoke."""

    verdict: Verdict
    points: int
    findings: tuple[tuple[Rule, Says], ...]

    def recorded(self) -> tuple[Finding, ...]:
        """The findings in words."""
        return tuple(
            Finding.model_construct(rule=rule.__name__, points=said.points, reason=said.reason())
            for rule, said in self.findings
        )


def judge(a: Profile, b: Profile, corpus: Corpus) -> Judgement:
    """Read the rules over a pair and add up. Circumstances count only after a main rule."""
    main, around = heard(MAIN, a, b, corpus), heard(CIRCUMSTANCES, a, b, corpus)
    if total(main) < MAIN_FROM:
        around = [(rule, said) for rule, said in around if said.points < 0]
    found = heard(CONTRADICTIONS, a, b, corpus) + main + around
    points = total(found)
    return Judgement(verdict(points), points, tuple(found))


def total(found: Iterable[tuple[Rule, Says]]) -> int:
    """The sum of what was said."""
    return sum(said.points for _, said in found)


def conflict(a: Profile, b: Profile, corpus: Corpus) -> bool:
    """True when the two exclude each other: by a veto, or because they contradict each other and too little outweighs
    it. Then no chain of likely links may join them."""
    against = 0
    for rule in CONTRADICTIONS:
        said = rule(a, b, corpus)
        if said is not None:
            against += said.points
            if against <= VETO:
                return True
    return against < 0 and judge(a, b, corpus).points < DIFFERENT_BELOW


def heard(rules: Iterable[Rule], a: Profile, b: Profile, corpus: Corpus) -> list[tuple[Rule, Says]]:
    """The rules that have something to say, with what they say."""
    return [(rule, said) for rule in rules if (said := rule(a, b, corpus)) is not None]


def verdict(points: int) -> Verdict:
    """The verdict that follows from the points."""
    return "same" if points >= SAME_FROM else "different" if points < DIFFERENT_BELOW else "unsure"
