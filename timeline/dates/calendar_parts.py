"""Dates of which some parts are given: "12 March", "Friday", "the third quarter", "Christmas". The missing parts come
from the publication and the direction of the clause, or, without a publication, from the year in force in the text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from timeline.dates.expression import Direction, Form
from timeline.dates.holidays import holiday
from timeline.dates.spans import SEASONS, Span, add_months, day_span, span_holding, year_span
from timeline.dates.story import Story

AGAINST = 6  # a date against the direction of its clause must be this many times nearer to be meant
USUAL_YEAR, USUAL_DECADE = 1980, 199  # what "'89" and "the '80s" are near to in a text without any date


def calendar_span(form: Form, story: Story, direction: Direction, outer: Span | None) -> Span | None:
    """The stretch that the given parts mean; `outer` is what "of last year" or "this week's" gave."""
    if form.century:
        return Span("century", date(max(1, (form.century - 1) * 100), 1, 1))
    if form.decade is not None:
        return decade_span(form.decade, story)
    year = full_year(form, story)
    if outer and year is None and outer.grain in ("week", "month") and form.weekday:
        return weekday_in(form.weekday, outer, story, direction)
    if outer and year is None:
        year = outer.start.year
    if form.weekday and not form.day:
        return weekday_span(form.weekday, story, direction)
    if form.day and not form.month and outer and outer.grain == "month":
        return day_span(outer.start.year, outer.start.month, form.day)
    if form.day and not form.month:
        return day_in_story(form.day, story, direction)
    if has_parts(form):
        span = part_of_year(form, year, story, direction)
        return span_holding("week", span.start) if span and form.unit == "week" else span
    return year_span(year) if year else None


def day_in_story(day: int, story: Story, direction: Direction) -> Span | None:
    """ "on the 15th": of the month that the story is in, or of the next one where it has come farther; in news that
    name no month, the nearest such day that the clause allows."""
    start = story.day()
    if start is None:
        return None
    here = story.here or Span("day", start)
    if here.grain == "year" and story.today and here.start <= story.today.start <= here.end:
        start, here = story.today.start, story.today  # "1978" in brackets does not lead away from December
    months = (add_months(date(start.year, start.month, 1), step) for step in (-1, 0, 1))
    candidates = [span for first in months if (span := day_span(first.year, first.month, day))]
    if story.here is None or here.grain == "year":
        return best_candidate(candidates, story.reference, direction) if story.reference else None
    return next((span for span in candidates if span.start >= here.start), None)


def has_parts(form: Form) -> bool:
    return bool(form.month or form.quarter or form.half or form.season or form.holiday)


def full_year(form: Form, story: Story) -> int | None:
    """The year given; "'89" is the one nearest to the article that ends so."""
    if form.short_year is None:
        return form.year
    day = story.day()
    near = day.year if day else USUAL_YEAR
    return min((century * 100 + form.short_year for century in range(10, 22)), key=lambda year: abs(year - near - 0.5))


def decade_span(decade: int, story: Story) -> Span:
    """The 1980s; "the '80s" and "the eighties" are the last ones before the article."""
    if decade < 100:
        day = story.day()
        near = day.year // 10 if day else USUAL_DECADE
        decade = max(d for d in range(100 + decade % 10, near + 10, 10) if d <= near) if decade < 10 else decade
    return Span("decade", date(decade * 10, 1, 1))


def weekday_in(weekday: int, outer: Span, story: Story, direction: Direction) -> Span:
    """ "Friday of last week"."""
    if outer.grain == "week":
        return Span("day", outer.start + timedelta(days=weekday - 1))
    return weekday_span(weekday, Story(outer.end), "past") or outer


def weekday_span(weekday: int, story: Story, direction: Direction) -> Span | None:
    """The last such day up to the article's own, or, in a clause that looks ahead, the next one from it. Without a
    publication, only of a story that has come to a day or a week: no Friday follows from "in 1998"."""
    exact = story.here is not None and story.here.grain in ("day", "week", "weekend")
    day = story.reference or (story.day() if exact else None)
    if day is None:
        return None
    ahead = (weekday - day.isoweekday()) % 7
    if direction == "future" or (direction == "none" and ahead == 1):
        return Span("day", day + timedelta(days=ahead))
    return Span("day", day - timedelta(days=(day.isoweekday() - weekday) % 7))


def part_of_year(form: Form, year: int | None, story: Story, direction: Direction) -> Span | None:
    """A month, day, quarter, half, season or holiday: of the year given, or of the one that fits best."""
    if year is not None:
        return in_year(form, year)
    if story.reference is None:
        return nearest_to_story(form, story)
    near = [span for y in range(story.reference.year - 1, story.reference.year + 2) if (span := in_year(form, y))]
    if form.quarter and direction != "future":  # figures are of quarters that are over, or of this one
        near = [span for span in near if span.start <= story.reference]
    return best_candidate(near, story.reference, direction)


def in_year(form: Form, year: int) -> Span | None:
    """That part of that year, or None where the calendar has no such day."""
    if not 1 <= year <= 9999:
        return None
    if form.holiday:
        day = holiday(form.holiday, year)
        return Span("day", day) if day else None
    if form.month:
        return day_span(year, form.month, form.day) if form.day else Span("month", date(year, form.month, 1))
    if form.quarter:
        return Span("quarter", date(year, form.quarter * 3 - 2, 1)) if form.quarter <= 4 else None
    if form.half:
        return Span("half", date(year, 1 if form.half == 1 else 7, 1)) if form.half <= 2 else None
    return Span("season", date(year, SEASONS[form.season or "SP"], 1))


def best_candidate(candidates: Iterable[Span], reference: date, direction: Direction) -> Span | None:
    """The nearest to the article; one that lies against the direction of the clause counts as farther away."""

    def distance(span: Span) -> int:
        if span.start <= reference <= span.end:
            return 0
        if span.start > reference:
            return (span.start - reference).days * (AGAINST if direction == "past" else 1)
        return (reference - span.end).days * (AGAINST if direction == "future" else 1)

    return min(candidates, key=lambda span: (distance(span), span.start), default=None)


def nearest_to_story(form: Form, story: Story) -> Span | None:
    """Without a publication: in the year in force, or in the one after or before it where that lies nearer to the date
    that the story has reached. Stories go forward, so the way back counts double."""
    if story.year is None or story.here is None:
        return None
    here = story.here
    candidates = [span for y in range(story.year - 1, story.year + 2) if (span := in_year(form, y))]

    def distance(span: Span) -> int:
        if here.start <= span.start <= here.end or span.start <= here.start <= span.end:
            return 0
        return (span.start - here.end).days if span.start > here.end else 2 * (here.start - span.start).days

    return min(candidates, key=lambda span: (distance(span), span.start), default=None)
