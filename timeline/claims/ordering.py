"""Which claims of an article lie before which, by its own words, and what that says of the dates of those without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from timeline import edtf
from timeline.dates import FRESH, Order
from timeline.models import Claim, Relation, ReportedWhen, When
from timeline.reading import Draft

Told = tuple[Draft, Claim]
WIDEST = 366  # days: a wider interval says nothing
FINE = 7  # days: around a date that is no finer than a week, so few make no difference
FACTS = ("occurred", "ongoing")


def ordered(told: Sequence[Told], text: str, published: When | None) -> tuple[Claim, ...]:
    """The claims with how they lie to one another; those without a date get what that leaves of the days."""
    by_id = {claim.id: claim for _, claim in told}
    for left, order, right in pairs(told):
        one = by_id[left]
        by_id[left] = one.model_copy(update={"relations": (*one.relations, relation(order, right, text))})
    for left, order, right in pairs(told):
        before = order.kind == "before"
        by_id[left] = dated(by_id[left], first_told(by_id[right], by_id), order, published, before=before)
        by_id[right] = dated(by_id[right], first_told(by_id[left], by_id), order, published, before=not before)
    return tuple(by_id[claim.id] for _, claim in told)


def pairs(told: Sequence[Told]) -> Iterator[tuple[str, Order, str]]:
    """The ids of two claims, and what orders them; of several types that one word triggers, the first."""
    by_trigger: dict[tuple[int, int], str] = {}
    for _, claim in told:
        by_trigger.setdefault((claim.trigger.start, claim.trigger.end), claim.id)
    for draft, claim in told:
        for order in draft.orders:
            right = by_trigger.get((order.other_start, order.other_end))
            if right is not None and right != claim.id:
                yield claim.id, order, right


def relation(order: Order, right: str, text: str) -> Relation:
    """What is kept of it: with the words that say it."""
    return Relation(
        kind=order.kind,
        claim=right,
        least=order.least,
        most=order.most,
        start=order.start,
        end=order.end,
        text=text[order.start : order.end],
    )


def first_told(claim: Claim, by_id: dict[str, Claim]) -> Claim:
    """The claim that it speaks of again, which has the date."""
    return by_id.get(claim.refers_to, claim) if claim.refers_to and claim.date is None else claim


def dated(one: Claim, other: Claim, order: Order, published: When | None, *, before: bool) -> Claim:
    """The first claim with the days that its place before or after the other leaves, if it has no date of its own."""
    if one.refers_to or (one.date is not None and one.date.basis != "context") or other.date is None:
        return one
    days = days_left(one, other.date, order, published, before=before)
    return one.model_copy(update={"date": days}) if days else one


def days_left(
    one: Claim, when: ReportedWhen, order: Order, published: When | None, *, before: bool
) -> ReportedWhen | None:
    """The days on which it can be: counted, where the words say how far apart they are; else from the one event to the
    article. What is done for the sake of something to come is news, and of these days."""
    if when.earliest is None or when.latest is None:
        return None
    if order.most is not None and order.least is not None:
        if order.most <= FINE < (when.latest - when.earliest).days:
            return interval(when.earliest, when.latest, about=True)
        nearest, farthest = timedelta(days=order.least), timedelta(days=order.most)
        known = published.latest if published and published.latest and one.status in FACTS else date.max
        if before:
            return interval(when.earliest - farthest, min(when.latest - nearest, known))
        return interval(when.earliest + nearest, min(when.latest + farthest, known))
    if one.date or one.status not in FACTS or not (published and published.earliest and published.latest):
        return None
    if not before:
        return interval(when.earliest, published.latest)
    if order.soon and when.latest >= published.latest:
        return interval(published.earliest - FRESH, published.latest)
    return None


def interval(earliest: date, latest: date, *, about: bool = False) -> ReportedWhen | None:
    """The days between, resolved against another event; None where that says nothing."""
    if not 0 <= (latest - earliest).days <= WIDEST:
        return None
    mark = "~" if about else ""
    when = edtf.read(f"{earliest}{mark}" if earliest == latest else f"{earliest}{mark}/{latest}{mark}", "relative")
    return ReportedWhen(**when.model_dump())
