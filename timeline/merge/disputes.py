"""Where the sources of one event contradict each other: every value, with the claims that give it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any

from timeline.merge.parties import contrast
from timeline.merge.profiles import BEHIND, Known, span
from timeline.merge.rule import holds
from timeline.models import Claim, Place, ReportedWhen, When

NUMBER = re.compile(r"\d[\d.,]*")
Values = list[tuple[Any, Claim]]


def disputes(claims: Sequence[Claim], known: Known) -> tuple[dict[str, Any], ...]:
    """Fields of which two values exclude each other, sorted by field: {"field", "values": [{"value", "claims"}]}.

    A plan and its outcome are no dispute, a date and a narrower one neither.
    """
    if len(claims) == 1:
        return ()
    found: list[tuple[str, Values, Callable[[Any, Any], bool]]] = [
        ("date", [(c.date, c) for c in claims if c.date and is_said(c.date)], disjoint),
        ("place", [(c.place, c) for c in claims if c.place], apart),
        ("status", [(c.status, c) for c in claims], contrary),
        *((f"details.{k}", v, other_number) for k, v in details(claims)),
    ]
    listed = [dispute(field, values) for field, values, clash in found if clashes(values, clash)]
    return tuple(sorted([*listed, *role_disputes(claims, known)], key=lambda d: d["field"]))


def clashes(values: Values, clash: Callable[[Any, Any], bool]) -> bool:
    """True when two values of the list exclude each other, and two voices give them, each in words of its own."""
    distinct = {value.id if isinstance(value, Place) else shown(value): value for value, _ in values}
    if not any(clash(a, b) for a, b in combinations(distinct.values(), 2)):
        return False
    said = list({(shown(value), voice(c), c.quote.text): (value, c) for value, c in values}.values())
    return any(
        voice(c) != voice(d) and c.quote.text != d.quote.text and clash(a, b)
        for (a, c), (b, d) in combinations(said, 2)
    )


def voice(claim: Claim) -> tuple[str, str | None]:
    """Who says it: the article, or somebody whose words it reports. One voice does not contradict itself: where it
    seems to, it was misread, or speaks of two stages of one affair."""
    return claim.article, claim.according_to


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
    """Roles for which two voices name one actor each, of whom neither can stand for the other.

    Where several may take part side by side, the delegates of a meeting, one source naming some and another naming
    others is no dispute; nor is it where a source names several: it may name some of them only.
    """
    for role in sorted({r for c in claims for r in c.roles}):
        values = [(c.roles[role], c) for c in claims if c.roles.get(role)]
        alone = [(filled[0].actor, c) for filled, c in values if len({f.actor for f in filled}) == 1]

        def others(a: str, b: str, role: str = role) -> bool:
            found = contrast(((role, frozenset({a})),), ((role, frozenset({b})),), known)
            return found is not None and found.all_differ

        exclusive = [(actor, c) for actor, c in alone if role not in known.shared_roles.get(c.type, ())]
        if clashes(exclusive, others):
            yield dispute(f"roles.{role}", [(", ".join(sorted({f.name for f in filled})), c) for filled, c in values])


def is_said(date: ReportedWhen) -> bool:
    """True when words give the date, and not only where they stand: a sentence reprinted a day later is no dispute."""
    return date.basis not in ("context", "inferred")


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
