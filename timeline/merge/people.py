"""What people have decided: same, different, a corrected value, drop. It holds over everything that the rules say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from timeline import edtf
from timeline.errors import NotADate
from timeline.models import Claim, Decision, Problem, ReportedWhen

RULE_SET = "rules-1"  # who decided, in decisions of the rules
ACTOR = "ac-"


class Ruling(NamedTuple):
    """The claims as corrected, without those that are dropped; who is one and who is not; what could not be done."""

    claims: tuple[Claim, ...]
    same: tuple[Decision, ...]
    apart: Mapping[str, frozenset[str]]
    decisions: tuple[Decision, ...]
    problems: tuple[Problem, ...]


def rule(claims: Iterable[Claim], decisions: Iterable[Decision]) -> Ruling:
    """Apply the decisions of people to the claims. Those of the rules are left out: they are made anew each time.
    Those about actors are kept: they hold where actors are resolved."""
    known = {c.id: c for c in claims}
    made = sorted({key(d): d for d in decisions if d.by != RULE_SET}.items())
    kept = [d for _, d in made]
    problems = [
        gone(d, missing)
        for d in kept
        if not d.left.startswith(ACTOR) and (missing := [i for i in (d.left, d.right) if i and i not in known])
    ]
    valid = [d for d in kept if d.left in known and (d.right is None or d.right in known)]
    known, refused = corrected(known, [d for d in valid if d.verdict == "correct"])
    dropped = {d.left for d in valid if d.verdict == "drop"}
    apart = separated([d for d in valid if d.verdict == "different"])
    return Ruling(
        tuple([claim for claim in known.values() if claim.id not in dropped]),
        tuple(d for d in valid if d.verdict == "same" and not {d.left, d.right} & dropped),
        apart,
        tuple(kept),
        tuple(problems + refused),
    )


def key(decision: Decision) -> tuple[str, ...]:
    """A decision's place in the list, whatever the order in which it was read."""
    return (
        decision.when.isoformat() if decision.when else "",
        decision.left,
        decision.right or "",
        decision.verdict,
        decision.field or "",
        str(decision.value),
        decision.by,
        decision.why or "",
    )


def line(decision: Decision) -> str:
    """A decision as its line in decisions.jsonl, so that it can be found and deleted."""
    return decision.model_dump_json(exclude_none=True, exclude_defaults=True)


def gone(decision: Decision, missing: list[str]) -> Problem:
    """A decision about claims that are not there."""
    return Problem(
        kind="decision",
        message=f"No claim {' or '.join(missing)} in this timeline, so the decision "
        f"{line(decision)} has no effect. Delete the line, or add the article again.",
    )


def conflict(refused: Decision, others: Iterable[Decision]) -> Problem:
    """A decision that others contradict. The more careful one, "different", holds."""
    against = " and ".join(line(d) for d in others)
    return Problem(
        kind="decision",
        message=f"The decision {line(refused)} contradicts {against}. What is said to be "
        "different stays apart. Delete one of the lines.",
    )


def separated(decisions: list[Decision]) -> dict[str, frozenset[str]]:
    """For each claim, those that a person has said to be different from it."""
    found: dict[str, set[str]] = {}
    for d in decisions:
        if d.right:
            found.setdefault(d.left, set()).add(d.right)
            found.setdefault(d.right, set()).add(d.left)
    return {claim: frozenset(others) for claim, others in found.items()}


def corrected(claims: dict[str, Claim], decisions: list[Decision]) -> tuple[dict[str, Claim], list[Problem]]:
    """The claims with the values that people gave; of two values for one field the later decision holds, and the
    conflict is reported."""
    changed, problems = dict(claims), []
    last: dict[tuple[str, str | None], Decision] = {}
    for d in decisions:
        earlier = last.get((d.left, d.field))
        if earlier is not None and earlier.value != d.value:
            problems.append(overruled(earlier, d))
        last[d.left, d.field] = d
        try:
            changed[d.left] = with_value(changed[d.left], d.field or "", d.value)
        except (ValueError, ValidationError, NotADate) as error:
            problems.append(Problem(kind="decision", message=f"The decision {line(d)} cannot be applied: {error}"))
    return changed, problems


def overruled(earlier: Decision, later: Decision) -> Problem:
    """Two corrections of one value."""
    return Problem(
        kind="decision",
        message=f"The decision {line(earlier)} gives another value than {line(later)}; "
        "the later one holds. Delete one of the lines.",
    )


def with_value(claim: Claim, field: str, value: Any) -> Claim:
    """The claim with one value replaced. Raises ValueError for a field that cannot be corrected or a wrong value."""
    name, _, part = field.partition(".")
    if name == "date":
        update: dict[str, Any] = {"date": corrected_date(value)}
    elif name in ("status", "type", "place", "according_to"):
        update = {name: value}
    elif name in ("details", "roles") and part:
        update = {name: {**claim.model_dump()[name], part: value}}
    else:
        raise ValueError(
            f"the field is {field!r}; date, status, type, place, according_to, details.NAME and "
            "roles.NAME can be corrected"
        )
    return Claim.model_validate({**claim.model_dump(), **update})


def corrected_date(value: Any) -> dict[str, Any] | None:
    """The fields of a date given by a person, as EDTF or as fields; None for "no date". Raises NotADate."""
    given = edtf.read(value).model_dump() if isinstance(value, str) else value
    return {**ReportedWhen.model_validate(given).model_dump(), "basis": "corrected"} if given else None
