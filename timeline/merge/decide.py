"""The verdict on each pair, and the clusters that follow. Exclusions hold for whole clusters, not only for pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from timeline.merge.candidates import Candidates
from timeline.merge.corpus import Corpus
from timeline.merge.profiles import Profile
from timeline.merge.rule import VETO, Rule, Says
from timeline.merge.rules import CIRCUMSTANCES, CONTRADICTIONS, MAIN
from timeline.models import Finding, Verdict

SAME_FROM = 7  # points from which two reports are one event
DIFFERENT_BELOW = 3  # points below which they are two; between: unsure, kept apart and listed for review
MAIN_FROM = 2  # points of the main rules from which circumstances count
MOST_AROUND = 10  # points that the circumstances can give
TIE = 1  # points within which two events that exclude each other fit a report equally well


class Judgement(NamedTuple):
    """What the rules say of a pair: same, different or unsure, with each rule that spoke."""

    verdict: Verdict
    points: int
    findings: tuple[tuple[Rule, Says], ...]

    def recorded(self) -> tuple[Finding, ...]:
        """The findings in words."""
        return tuple(
            Finding(rule=rule.__name__, points=said.points, reason=said.reason()) for rule, said in self.findings
        )


class Link(NamedTuple):
    """A judged pair of positions in the list of profiles, and the kind of key that led to it."""

    points: int
    left: int
    right: int
    kind: int


def judge(a: Profile, b: Profile, corpus: Corpus, *, in_full: bool = True) -> Judgement:
    """Read all rules over a pair and add up. Circumstances count only after a main rule.

    With `in_full` false, a pair that can be no event any more is not read to the end: its points are then too high.
    """
    against = heard(CONTRADICTIONS, a, b, corpus)
    total = sum(said.points for _, said in against)
    if not in_full and total <= VETO:
        return Judgement("different", total, ())
    main = heard(MAIN, a, b, corpus)
    gained = sum(said.points for _, said in main)
    if not in_full and total + gained + MOST_AROUND < DIFFERENT_BELOW:
        return Judgement("different", total + gained, ())
    around = heard(CIRCUMSTANCES, a, b, corpus)
    if gained < MAIN_FROM:
        around = [(rule, said) for rule, said in around if said.points < 0]
    points = total + gained + sum(said.points for _, said in around)
    return Judgement(verdict(points), points, tuple(against + main + around))


def conflict(a: Profile, b: Profile, corpus: Corpus) -> bool:
    """True when the two exclude each other: by a veto, or because they contradict each other and too little outweighs
    it. Then no chain of likely links may join them."""
    against = sum(said.points for _, said in heard(CONTRADICTIONS, a, b, corpus))
    return against <= VETO or (against < 0 and judge(a, b, corpus).points < DIFFERENT_BELOW)


def heard(rules: Iterable[Rule], a: Profile, b: Profile, corpus: Corpus) -> list[tuple[Rule, Says]]:
    """The rules that have something to say, with what they say."""
    found = []
    for rule in rules:
        said = rule(a, b, corpus)
        if said is not None:
            found.append((rule, said))
    return found


def verdict(points: int) -> Verdict:
    """The verdict that follows from the points."""
    return "same" if points >= SAME_FROM else "different" if points < DIFFERENT_BELOW else "unsure"


def judge_all(candidates: Candidates, corpus: Corpus) -> tuple[list[Link], list[Link]]:
    """The pairs that are the same and those that are unsure, the most points first."""
    profiles = corpus.profiles
    same: list[Link] = []
    unsure: list[Link] = []
    for left, right, kind in zip(*(column.tolist() for column in candidates), strict=True):
        judged = judge(profiles[left], profiles[right], corpus, in_full=False)
        if judged.verdict != "different":
            (same if judged.verdict == "same" else unsure).append(Link(judged.points, left, right, kind))
    torn = ambiguous(same, corpus)
    unsure += [link for link in same if link in torn]
    same = [link for link in same if link not in torn]
    return sorted(same, key=strongest_first), sorted(unsure, key=strongest_first)


def strongest_first(link: Link) -> tuple[int, int, int]:
    """Sorts links by points, then by position."""
    return -link.points, link.left, link.right


def ambiguous(links: Sequence[Link], corpus: Corpus) -> frozenset[Link]:
    """Links of a report without a certain day to two others that exclude each other and fit equally well."""
    of: dict[int, list[Link]] = {}
    for link in links:
        for here in (link.left, link.right):
            if not (p := corpus.profiles[here]).last or p.first != p.last:
                of.setdefault(here, []).append(link)
    return frozenset(link for here, mine in of.items() if len(mine) > 1 for link in torn(here, mine, corpus))


def torn(here: int, links: list[Link], corpus: Corpus) -> list[Link]:
    """All of these links of one report when the best of them lead to reports that exclude each other."""
    best = max(link.points for link in links)
    ends = [corpus.profiles[link.left + link.right - here] for link in links if link.points >= best - TIE]
    clash = any(conflict(a, b, corpus) for i, a in enumerate(ends) for b in ends[i + 1 :])
    return links if clash else []


class Clusters:
    """Reports joined step by step. `apart` gives, by position, those that a person has said to be different."""

    def __init__(self, corpus: Corpus, apart: dict[int, frozenset[int]]):
        self.corpus, self.apart = corpus, apart
        self.home = list(range(len(corpus.profiles)))
        self.members: dict[int, list[int]] = {i: [i] for i in self.home}

    def join(self, left: int, right: int, *, by_person: bool = False) -> bool:
        """Join the clusters of two reports, unless they exclude each other; True when they now are one.

        A person's word excludes always; the rules' vetoes do not hold against a person.
        """
        a, b = sorted((self.home[left], self.home[right]))
        if a == b:
            return True
        if self.forbidden(a, b) or (not by_person and self.vetoed(a, b)):
            return False
        for moved in self.members[b]:
            self.home[moved] = a
        self.members[a] += self.members.pop(b)
        return True

    def forbidden(self, a: int, b: int) -> bool:
        """True when a person has said that a member of the one differs from a member of the other."""
        if not self.apart:
            return False
        other = set(self.members[b])
        return any(not self.apart.get(i, frozenset()).isdisjoint(other) for i in self.members[a])

    def vetoed(self, a: int, b: int) -> bool:
        """True when any member of the one excludes any member of the other; like members are asked once."""
        mine, others = self.distinct(a), self.distinct(b)
        return any(conflict(x, y, self.corpus) for x in mine for y in others)

    def distinct(self, cluster: int) -> list[Profile]:
        """The members of a cluster that differ in anything that can exclude."""
        found = (self.corpus.profiles[i] for i in self.members[cluster])
        return list(
            {
                (p.type, p.article, p.first, p.last, p.status, p.roles, p.place and p.place.id, p.ordinals): p
                for p in found
            }.values()
        )
