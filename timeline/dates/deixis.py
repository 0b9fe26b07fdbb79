"""Dates counted from the publication or from the story: "last week", "two days ago", "the next year", "that day"."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.dates.calendar_parts import best_candidate, in_year
from timeline.dates.expression import Direction, Form
from timeline.dates.spans import CLOCKED, Span, span_holding
from timeline.dates.story import Story

QUARTERS = 4  # of a year
PER_YEAR = {"quarter": QUARTERS, "half": 2, "year": 1}
UNIT_GRAIN = {"fortnight": "week", "hour": "day", "minute": "day", "second": "day"}


def step_span(form: Form, story: Story) -> Span | None:
    """ "last week", "this spring", "next Friday", "the previous Friday" (this one seen from the story)."""
    step = form.step or 0
    ahead = step > 0 and story.reference is None  # "the next week" of a story
    day = story.day() if form.anchor == "story" or ahead else story.reference
    if day is None:
        return None
    if form.unit:
        grain = UNIT_GRAIN.get(form.unit, form.unit)
        if form.part == "LATEST":
            return last_quarter(day) if grain == "quarter" else span_holding(grain, day)
        if grain == "weekend":
            return weekend_span(day, step)
        return span_holding(grain, day).shift(step)
    if form.weekday:
        return stepped_weekday(form.weekday, day, step)
    if form.daypart:
        return Span("day", day + timedelta(days=step))
    return stepped_part(form, day, step)


def weekend_span(day: date, step: int) -> Span:
    """ "this weekend" is the coming one from Monday on; on a Saturday or Sunday it is the one that is."""
    here = span_holding("weekend", day)
    if step == 1:
        return here if here.start > day else here.shift(1)
    return here.shift(step)


def stepped_weekday(weekday: int, day: date, step: int) -> Span:
    """ "last Friday" lies before, "next Friday" after the day; "this Friday" in the same week, from Monday on."""
    if step < 0:
        return Span("day", day - timedelta(days=(day.isoweekday() - weekday - 1) % 7 + 1))
    if step > 0:
        return Span("day", day + timedelta(days=(weekday - day.isoweekday() - 1) % 7 + 1))
    return Span("day", day + timedelta(days=weekday - day.isoweekday()))


def stepped_part(form: Form, day: date, step: int) -> Span | None:
    """ "last December" is the last one that is over, "next May" the next not yet begun, "this fall" this year's."""
    spans = [span for year in range(day.year - 2, day.year + 3) if (span := in_year(form, year))]
    if step < 0:
        over = [span for span in spans if span.end < day]
        return over[-1] if over else None
    if step > 0:
        return next((span for span in spans if span.start > day), None)
    return next((span for span in spans if span.start.year == day.year), None) or best_candidate(spans, day, "none")


def shift_span(form: Form, story: Story) -> Span | None:
    """ "two days ago", "a year earlier", "the following month", "three days later"."""
    if form.daypart and form.step is not None:  # "the next morning"
        here = story.holding("day")
        return here.shift(form.step) if here else None
    if form.amount is None or form.unit is None or form.step is None:
        return None
    if form.unit in CLOCKED:
        day = story.day() if form.anchor == "story" else story.reference
        return Span("day", day) if day else None
    count, unit = (form.amount * 10, "year") if form.unit == "decade" else (form.amount, form.unit)
    count *= form.step
    if form.unit == "year" and form.amount == 1 and story.quarter is not None:
        return story.quarter.shift(PER_YEAR[story.quarter.grain] * form.step)
    day = story.day() if form.anchor == "story" else story.reference
    if form.anchor == "story" and unit in ("day", "week"):
        here = story.holding("day")
        day = here.start if here else None
    if day is None:
        return None
    start = span_holding(UNIT_GRAIN.get(unit, unit), day)
    if count.denominator == 1:
        return start.shift(int(count))
    return Span("month", date(day.year, day.month, 1)).shift(int(count * 12)) if form.unit == "year" else None


def same_span(form: Form, story: Story, direction: Direction) -> Span | None:
    """ "that year", "the quarter": the one the story is in; for a quarter never named, the last that was over."""
    if form.daypart or form.unit in CLOCKED:
        return story.holding("day")
    grain = UNIT_GRAIN.get(form.unit or "day", form.unit or "day")
    if grain == "quarter":
        return same_quarter(form, story)
    if grain == "weekend" and story.reference and not (story.here and story.here.grain == "weekend"):
        return weekend_span(story.reference, -1 if direction == "past" else 1)
    return story.holding(grain)


def same_quarter(form: Form, story: Story) -> Span | None:
    """ "the quarter", "the 1988 quarter", "the year-ago quarter" (four before), "the year-ago third quarter"."""
    quarter = story.quarter or last_quarter(story.reference)
    if quarter is None or quarter.grain != "quarter":
        return part_of_figures(form, story, quarter)
    number = form.quarter or (quarter.start.month + 2) // 3
    return in_year(Form("calendar", quarter=number), form.year or quarter.start.year + (form.step or 0) // 4)


def part_of_figures(form: Form, story: Story, figures: Span | None) -> Span | None:
    """ "the year-ago period", "the 1988 period" of figures for a half or a year; "the quarter" is still the last."""
    if figures is None or (not form.year and not form.step):
        return last_quarter(story.reference) if figures and figures.grain == "year" else figures
    years = form.year - figures.start.year if form.year else (form.step or 0) // QUARTERS
    return figures.shift(PER_YEAR[figures.grain] * years)


def last_quarter(reference: date | None) -> Span | None:
    """The last quarter that is over: companies report on it."""
    return span_holding("quarter", reference).shift(-1) if reference else None
