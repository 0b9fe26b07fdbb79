"""Without a publication: the years of dates that are given without one ("On 13 May …"), from those that are stated.

A story goes forward, and comes back to an earlier day less often. Of all ways to give each date one of the years that
stand before and after it, the one is taken that goes the least way in time, steps back counted double (the shortest
path through the candidates, as Viterbi's algorithm finds it). The time grows linearly with the number of dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.dates.calendar_parts import has_parts, in_year
from timeline.dates.expression import Expression, Form
from timeline.dates.spans import Span, year_span

FAR = 365  # days: a story may leap on, or back to another strand of it, and then any leap is as good as another
BACK, TURN = 2, 15  # a step back costs twice its days, and so many days more
# Days: what it costs to take a year that is not stated, one before the last that was reached, one not yet reached.
UNSTATED, GONE_BY, NOT_YET = 20, 5, 200
NEARBY = (-1, 0, 1)  # years around a stated one that a date beside it may be of


@dataclass(frozen=True, slots=True)
class Way:
    """The cheapest way to one candidate: its cost in days, and the dates on it, the last one first."""

    cost: float
    at: int
    span: Span
    before: Way | None


def years_in_force(expressions: Sequence[Expression]) -> Mapping[int, int]:
    """Index of each date of the story that lacks its year → that year; empty where no year is stated."""
    ways: list[Way] = []
    for at, form, years in waypoints(expressions):
        spans = [span for year in sorted(years) if (span := span_in(form, year))]
        ways = [onward(ways, at, span, years[span.start.year]) for span in spans] or ways
    return {way.at: way.span.start.year for way in traced(ways) if expressions[way.at].form.year is None}


def waypoints(expressions: Sequence[Expression]) -> Iterator[tuple[int, Form, dict[int, int]]]:
    """The dates of the story, each with the years that it may be of and what these cost: its own, or those near the
    stated ones around it. A look back is no station: a bare year, or what stands aside, before one reached."""
    following, last, reached = years_ahead(expressions), 0, 0
    behind: int | None = None
    for at, expression in enumerate(expressions):
        year, bare = expression.form.year, not has_parts(expression.form)
        if not is_waypoint(expression) or (year and year < reached and (bare or expression.aside)):
            continue
        if expression.aside and (bare or not year):
            continue
        behind, last = year or behind, max(last, year or 0)
        ends_period = at > 0 and expressions[at - 1].through
        reached = reached if ends_period or expression.role == "until" else max(reached, year or 0)
        stated = [y for y in (behind, following[at], last) if y]
        yield at, expression.form, {year: 0} if year else costs(stated, last)


def costs(stated: Sequence[int], last: int) -> dict[int, int]:
    """What it costs to take one of these years or one beside them: less for those that are stated, and not gone by."""
    near = {year + step for year in stated for step in NEARBY}
    return {
        year: UNSTATED * (year not in stated) + GONE_BY * (year < last) + NOT_YET * (year > last > 0)
        for year in sorted(near)
    }


def years_ahead(expressions: Sequence[Expression]) -> list[int | None]:
    """For each expression the next year that the story states."""
    found: list[int | None] = []
    ahead: int | None = None
    for expression in reversed(expressions):
        found.append(ahead)
        ahead = (expression.form.year if is_waypoint(expression) else None) or ahead
    return found[::-1]


def is_waypoint(expression: Expression) -> bool:
    """A date that the story comes to, with or without its year."""
    form = expression.form
    return (
        form.shape == "calendar"
        and form.within is None
        and form.short_year is None
        and (form.year is not None or has_parts(form))
    )


def span_in(form: Form, year: int) -> Span | None:
    return in_year(form, year) if has_parts(form) else year_span(year)


def onward(ways: Sequence[Way], at: int, span: Span, toll: int) -> Way:
    """The cheapest of these ways, led on to this stretch."""
    if not ways:
        return Way(toll, at, span, None)
    best = min(ways, key=lambda way: (way.cost + distance(way.span, span), way.span.start))
    return Way(best.cost + distance(best.span, span) + toll, at, span, best)


def distance(here: Span, there: Span) -> float:
    """Days from one stretch to the next; none where they overlap."""
    if there.start > here.end:
        return min((there.start - here.end).days, FAR)
    return min(BACK * (here.start - there.end).days, BACK * FAR) + TURN if there.end < here.start else 0


def traced(ways: Sequence[Way]) -> Iterator[Way]:
    """The stations of the cheapest way."""
    way = min(ways, key=lambda w: (w.cost, w.span.start), default=None)
    while way is not None:
        yield way
        way = way.before
