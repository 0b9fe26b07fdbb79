"""Where the sources of one event contradict each other: every value, with the claims that give it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any

from timeline.merge.parties import contrast
from timeline.merge.profiles import BEHIND, Known, span
from timeline.merge.rule import holds
from timeline.models import Claim, Place, When

NUMBER = re.compile(r"\d[\d.,]*")
Values = list[tuple[Any, Claim]]


def disputes(claims: Sequence[Claim], known: Known) -> tuple[dict[str, Any], ...]:
    """Fields of which two values exclude each other, sorted by field: {"field", "values": [{"value", "claims"}]}.

    A plan and its outcome are no dispute, a date and a narrower one neither.
    """
    if len(claims) == 1:
        return ()
    found: list[tuple[str, Values, Callable[[Any, Any], bool]]] = [
        ("date", [(c.date, c) for c in claims if c.date], disjoint),
        ("place", [(c.place, c) for c in claims if c.place], apart),
        ("status", [(c.status, c) for c in claims], contrary),
        *((f"details.{k}", v, other_number) for k, v in details(claims)),
    ]
    listed = [dispute(field, values) for field, values, clash in found if clashes(values, clash)]
    return tuple(sorted([*listed, *role_disputes(claims, known)], key=lambda d: d["field"]))


def clashes(values: Values, clash: Callable[[Any, Any], bool]) -> bool:
    """True when two different values of the list exclude each other."""
    distinct = list({value.id if isinstance(value, Place) else shown(value): value for value, _ in values}.values())
    return any(clash(a, b) for a, b in combinations(distinct, 2))


def dispute(field: str, values: Values) -> dict[str, Any]:
    """All values of a field, each with the claims and articles that give it."""
    told: dict[str, list[Claim]] = {}
    for value, claim in values:
        told.setdefault(shown(value), []).append(claim)
    return {
        "field": field,
        "values": [
            {"value": v, "claims": sorted(c.id for c in told[v]), "articles": sorted({c.article for c in told[v]})}
            for v in sorted(told)
        ],
    }


def shown(value: Any) -> str:
    """A value as it stands in the list of disputes."""
    return value.edtf if isinstance(value, When) else value.name if isinstance(value, Place) else str(value)


def details(claims: Sequence[Claim]) -> Iterator[tuple[str, Values]]:
    """The details that claims give, by name."""
    for name in sorted({k for c in claims for k in c.details}):
        yield name, [(c.details[name], c) for c in claims if c.details.get(name) is not None]


def role_disputes(claims: Sequence[Claim], known: Known) -> Iterator[dict[str, Any]]:
    """Roles in which two articles name people or states of whom neither can stand for the other."""
    for role in sorted({r for c in claims for r in c.roles}):
        mine = [(((role, frozenset(f.actor for f in c.roles[role])),), c) for c in claims if c.roles.get(role)]
        if any(
            (found := contrast(a, b, known)) and found.all_differ
            for a, b in combinations(dict.fromkeys(roles for roles, _ in mine), 2)
        ):
            yield dispute(f"roles.{role}", [(", ".join(sorted({f.name for f in c.roles[role]})), c) for _, c in mine])


def disjoint(a: When, b: When) -> bool:
    """Two dates without a day in common."""
    (first, last), (start, end) = span(a), span(b)
    return max(first, start) > min(last, end)


def apart(a: Place, b: Place) -> bool:
    """Two places of which neither contains the other."""
    return a.id != b.id and not holds(a, b)


def contrary(a: str, b: str) -> bool:
    """One says that it happened, the other that it did not."""
    return bool({a, b} & BEHIND) and bool({a, b} & {"denied", "cancelled"})


def other_number(a: Any, b: Any) -> bool:
    """Both give numbers, and none in common."""
    mine, others = set(NUMBER.findall(str(a))), set(NUMBER.findall(str(b)))
    return bool(mine) and bool(others) and not mine & others
