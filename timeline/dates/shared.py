"""Events that several articles report tie their publication dates together: "today" here, "on Monday" there.

For each shared event we keep the days on which it can be, for each article those on which it can have appeared; each
report relates the two, and both sets shrink until nothing changes (arc consistency, Mackworth 1977). A report that
would leave no day is not of the same event, and is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from timeline.dates.clues import AHEAD, Days, event_days
from timeline.dates.witness import WORD, Report, Witness
from timeline.models import Problem

ENOUGH = 4.0  # points that two reports must have in common to be taken for one event
COMMON = 0.2  # a mark in more than this share of the articles says nothing …
MANY = 20  # … in collections of at least so many
LONGEST_TELLING = 31  # days: an event told less exactly than by its month ties nothing

Node = tuple[int, int]  # number of the article, number of its report


@dataclass
class Ties:
    """The state of the search: the days left for each article and each shared event, `own` those that the articles
    had before, and what was concluded."""

    witnesses: tuple[Witness, ...]
    days: dict[int, Days]
    own: Mapping[int, Days]
    event_of: dict[Node, int] = field(default_factory=dict)
    event_days: dict[int, Days] = field(default_factory=dict)
    reasons: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    problems: list[Problem] = field(default_factory=list)


def tie(witnesses: tuple[Witness, ...], days: Mapping[int, Days]) -> Ties:
    """Shrink the days of each article by the events that it shares with others, the surest pairs first."""
    ties = Ties(witnesses, dict(days), dict(days))
    for _, left, right in sorted(pairs(witnesses), key=lambda p: (-p[0], p[1], p[2])):
        join(ties, left, right)
    settle(ties)
    return ties


def pairs(witnesses: tuple[Witness, ...]) -> Iterator[tuple[float, Node, Node]]:
    """Pairs of reports of two articles, at least one of them undated, with the points that they have in common."""
    nodes = [(a, r) for a, w in enumerate(witnesses) for r, report in enumerate(w.reports) if ties_days(report)]
    by_mark: dict[str, list[Node]] = defaultdict(list)
    for a, r in nodes:
        for mark, points in witnesses[a].reports[r].marks:
            if points > WORD:
                by_mark[mark].append((a, r))
    shared: dict[tuple[Node, Node], float] = defaultdict(float)
    limit = max(2, int(len(witnesses) * COMMON)) if len(witnesses) >= MANY else len(nodes)
    for found in by_mark.values():
        if len({a for a, _ in found}) <= limit:
            for one in found:
                if witnesses[one[0]].published is None:
                    for other in found:
                        if other[0] != one[0]:
                            shared[min(one, other), max(one, other)] = 1.0
    for one, other in shared:
        points = in_common(witnesses[one[0]].reports[one[1]], witnesses[other[0]].reports[other[1]])
        if points >= ENOUGH:
            yield points, one, other


def ties_days(report: Report) -> bool:
    """It says when, more exactly than by a year."""
    return report.expression is not None and report.status not in ("denied", "cancelled")


def says_its_year(report: Report) -> bool:
    """ "in April 1980": that says nothing of the day of the article."""
    return report.expression is not None and report.expression.form.year is not None


def in_common(one: Report, other: Report) -> float:
    """Points for the marks that both have; nothing for events of different kinds."""
    if one.family[0] not in other.family and other.family[0] not in one.family:
        return 0.0
    return sum(points for _, points in one.marks & other.marks)


def join(ties: Ties, left: Node, right: Node) -> None:
    """Take the two reports for one event, if there are days on which that can be."""
    known = [ties.event_of[node] for node in (left, right) if node in ties.event_of]
    new = [node for node in (left, right) if node not in ties.event_of]
    if len(known) == 2 or any(clashes(ties, node, known) for node in new):
        return
    event = known[0] if known else len(ties.event_days)
    possible = ties.event_days.get(event)
    for node in new:
        told = all_days(ties, node)
        possible = told if possible is None else possible & told
    if not possible:
        return
    ties.event_days[event] = possible
    for node in new:
        ties.event_of[node] = event
        if not says_its_year(ties.witnesses[node[0]].reports[node[1]]):
            ties.reasons[node[0]].append(reason(ties, node, right if node == left else left))
        narrow(ties, node)


def clashes(ties: Ties, node: Node, events: Iterable[int]) -> bool:
    """The article tells that event already, in other words of time."""
    mine = ties.witnesses[node[0]].reports[node[1]].expression
    return any(
        a == node[0] and e in events and ties.witnesses[a].reports[r].expression != mine
        for (a, r), e in ties.event_of.items()
    )


def all_days(ties: Ties, node: Node) -> Days:
    """Every day on which this report can put its event."""
    witness = ties.witnesses[node[0]]
    days: set[int] = set()
    for ordinal in ties.days[node[0]]:
        told = event_days(witness.reports[node[1]], ordinal, wire=witness.wire) or Days()
        days |= told if len(told) <= LONGEST_TELLING else Days()
    return Days(days)


def narrow(ties: Ties, node: Node) -> bool:
    """Leave the article the days on which it can tell the event so; True where that changed anything."""
    article, witness = node[0], ties.witnesses[node[0]]
    wanted = ties.event_days[ties.event_of[node]]
    left = Days(
        d for d in ties.days[article] if (event_days(witness.reports[node[1]], d, wire=witness.wire) or Days()) & wanted
    )
    if not left or left == ties.days[article]:
        return False
    ties.days[article] = left
    return True


def settle(ties: Ties) -> None:
    """Repeat until nothing changes: each round takes days away, so it ends."""
    changed = True
    while changed:
        changed = False
        for node, event in sorted(ties.event_of.items()):
            left = ties.event_days[event] & all_days(ties, node)
            if not left:
                changed = loosen(ties, node)
                continue
            if left != ties.event_days[event]:
                ties.event_days[event], changed = left, True
            changed = narrow(ties, node) or changed


def loosen(ties: Ties, node: Node) -> bool:
    """The article cannot tell the event with the days that the others leave it: the tie is given up, the article keeps
    the days that it had before, and the contradiction is reported."""
    event = ties.event_of.pop(node)
    others = [other for other, e in sorted(ties.event_of.items()) if e == event]
    mine, theirs = ties.witnesses[node[0]], [ties.witnesses[a].reports[r].quote for a, r in others]
    quote = mine.reports[node[1]].quote
    told = "; ".join(f"{ties.witnesses[a].id}: {said!r}" for (a, _), said in zip(others, theirs, strict=True))
    ties.problems.append(
        Problem(
            kind="dating",
            article=mine.id,
            message=f"{quote!r} cannot be of the days of what it seems to tell again ({told}). Its date is left wide.",
        )
    )
    if mine.published is None:
        ties.days[node[0]] = ties.own[node[0]]
    return True


def reason(ties: Ties, node: Node, other: Node) -> str:
    """In words."""
    report, witness = ties.witnesses[node[0]].reports[node[1]], ties.witnesses[other[0]]
    said = report.expression.text if report.expression else "that it is planned" if report.status in AHEAD else ""
    return f"it tells of a {report.family[0].replace('_', ' ')} that {witness.id} tells of too, here with {said!r}"
