"""How events lie in time to one another, from what their claims say; and where that contradicts itself or the dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from timeline.models import Claim, Event, Problem, Relation

Triple = tuple[str, str, str]  # event, "before", event
Said = tuple[Claim, Relation]


def orders(claims: Iterable[Claim], events: Sequence[Event]) -> tuple[tuple[Triple, ...], tuple[Problem, ...]]:
    """Which event lies before which, as the claims say it; and a Problem for each statement that cannot hold: of one
    event, against another statement, or against the dates. Such a statement gives no relation."""
    related = sorted((c for c in claims if c.relations), key=lambda c: c.id)
    said = list(statements(related, events))
    pairs = {(first.id, second.id) for first, second, _ in said}
    relations: set[Triple] = set()
    problems: list[Problem] = []
    for first, second, source in said:
        against = objection(first, second, pairs)
        if against:
            problems.append(problem(source, against))
        else:
            relations.add((first.id, "before", second.id))
    return tuple(sorted(relations)), tuple(problems)


def statements(claims: Sequence[Claim], events: Sequence[Event]) -> Iterator[tuple[Event, Event, Said]]:
    """The earlier event, the later one, and who says so."""
    event_of = {claim: event for event in events for claim in event.claims} if claims else {}
    for claim in claims:
        for relation in claim.relations:
            left, right = event_of.get(claim.id), event_of.get(relation.claim)
            if left is None or right is None:
                continue  # one of the two was dropped by a person
            first, second = (left, right) if relation.kind == "before" else (right, left)
            yield first, second, (claim, relation)


def objection(first: Event, second: Event, pairs: set[tuple[str, str]]) -> str | None:
    """Why the first cannot lie before the second, or None."""
    if first.id == second.id:
        return f"one event would lie before itself ({first.id}); they are perhaps two"
    if (second.id, first.id) in pairs:
        return f"another sentence says the reverse ({first.id}, {second.id})"
    start = first.date.earliest if first.date else None
    end = second.date.latest if second.date else None
    if start and end and start > end:
        return f"{first.id} is of {first.date} and {second.id} of {second.date}"
    return None


def problem(source: Said, against: str) -> Problem:
    """The contradiction, with the article and the words that make it."""
    claim, relation = source
    return Problem(
        kind="order",
        article=claim.article,
        message=f"{relation.text!r} in {claim.quote.text!r} cannot hold: {against}. The relation is left out; if a "
        f"date is wrong, correct it with `timeline decide`.",
    )
