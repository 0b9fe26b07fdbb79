"""resolve(): the expressions of one article, in their order, become TIMEX3 values and days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from timeline.dates.calendar_parts import calendar_span
from timeline.dates.deixis import same_span, shift_span, step_span
from timeline.dates.expression import Direction, Expression, Form, Kind, Resolved
from timeline.dates.reporting import few, hull, reported
from timeline.dates.spans import Span, duration, span_holding
from timeline.dates.story import Story
from timeline.dates.years import years_in_force
from timeline.models import Basis, When

UNKNOWN = {"past": "PAST_REF", "future": "FUTURE_REF", "none": "PRESENT_REF"}


def resolve(
    expressions: Iterable[Expression], reference: When | None, *, narrative: bool = True
) -> tuple[Resolved, ...]:
    """All expressions of one article, in the order of the text, seen from its publication.

    `reference` may be an interval (an article whose date was inferred): then the days are the hull of what both ends
    give, or None where that says nothing. Without any reference, dates without a year take the year in force, if the
    text is a narrative: news without its date of publication does not say which Monday it means.
    """
    expressions = tuple(expressions)
    first, last = (reference.earliest, reference.latest) if reference else (None, None)
    if first is None or last is None:
        story = narrative or bool(first or last)
        return tuple(read(expressions, first or last) if story else map(unread, expressions))
    early = tuple(read(expressions, first))
    if first == last:
        return early
    late = tuple(read(expressions, last))
    return tuple(hull(one, other) for one, other in zip(early, late, strict=True))


def unread(expression: Expression) -> Resolved:
    """What an expression says by itself: a full date its day, "Monday" nothing."""
    return next(iter(read((expression,), None)))


def read(expressions: tuple[Expression, ...], reference: date | None) -> Iterable[Resolved]:
    """Read the expressions one after the other; each may move the story on."""
    story, spans = Story(reference), []
    years = years_in_force(expressions) if reference is None else {}
    for at, expression in enumerate(expressions):
        form = expression.form.but(year=years[at]) if at in years else expression.form
        span = span_of(form, story, expression.direction)
        if span is not None and moves_story(expression, story):
            story = story.moved_to(span)
        elif is_months_of_figures(expression.form):
            story = replace(story, quarter=figures_of_year(story))
        spans.append((span, story))
    for at, (expression, (span, _)) in enumerate(zip(expressions, spans, strict=True)):
        until = (
            spans[at + 1][0] if expression.through and at + 1 < len(spans) else other_end(expression, reference, span)
        )
        kind, value = timex(expression, span)
        if expression.form.until and span and until:
            value = f"{span.value}/{until.value}"
        when = (
            reported(expression, span, until, reference, basis(expression.form)) if span else few(expression, reference)
        )
        yield Resolved(expression, kind, value, when)


def other_end(expression: Expression, reference: date | None, span: Span | None) -> Span | None:
    """The end of "15-17 July", in the year of its beginning."""
    until = expression.form.until
    if until is None or span is None:
        return None
    return span_of(until, Story(None).moved_to(span), expression.direction)


def moves_story(expression: Expression, story: Story) -> bool:
    """Bounds and comparisons are no dates that the story has reached; nor, in a narrative, is what stands aside, unless
    it is a full date that lies ahead."""
    form = expression.form
    if expression.aside and story.reference is None and (not form.month or (form.year or 0) < (story.year or 1)):
        return False
    return expression.role not in ("since", "until", "by") and not (
        expression.form.shape in ("shift", "same") and expression.form.unit in ("year", "quarter")
    )


def figures_of_year(story: Story) -> Span | None:
    """After "the first nine months", "a year earlier" and "the 1988 period" are of the year, not of a quarter."""
    return span_holding("year", story.reference) if story.reference else None


def is_months_of_figures(form: Form) -> bool:
    """ "the first nine months": what is compared with "a year earlier" is no longer a quarter."""
    return form.shape == "length" and form.unit == "month" and form.amount in (6, 9)


def span_of(form: Form, story: Story, direction: Direction) -> Span | None:
    """The stretch of the calendar that the form means, or None where it means none or it cannot be told."""
    try:
        outer = span_of(form.within, story, direction) if form.within else None
        return {
            "calendar": lambda: calendar(form, story, direction, outer),
            "step": lambda: step_span(form, story),
            "shift": lambda: composed_shift(form, story, outer),
            "same": lambda: same_span(form, story, direction),
        }.get(form.shape, lambda: None)()
    except (OverflowError, ValueError):  # outside of the years 1 to 9999
        return None


def calendar(form: Form, story: Story, direction: Direction, outer: Span | None) -> Span | None:
    """Given parts; a mere time of day is of the day that the story is in."""
    if form.within and outer is None:
        return None
    span = calendar_span(form, story, direction, outer)
    if span is None and (form.clock or form.daypart):
        return outer or (story.here if story.here and story.here.grain == "day" else day_of(story))
    return span


def day_of(story: Story) -> Span | None:
    return Span("day", story.reference) if story.reference else None


def composed_shift(form: Form, story: Story, outer: Span | None) -> Span | None:
    """ "a year ago this week": the inner stretch, moved."""
    span = shift_span(form, story)
    if outer is None or span is None or form.unit != "year" or form.amount is None:
        return span
    back = int(form.amount) * (form.step or 0)
    return outer.shift(52 * back) if outer.grain == "week" else outer.shift(12 * back)


def basis(form: Form) -> Basis:
    """stated, where the words give the year; else relative."""
    whole = form if not form.within else form.within
    given = whole.shape == "calendar" and (whole.year or (whole.decade or 0) > 99 or whole.century)
    return "stated" if given else "relative"


def timex(expression: Expression, span: Span | None) -> tuple[Kind, str]:
    """TIMEX3 type and value."""
    form = expression.form
    if form.shape == "length":
        return "DURATION", duration(form.amount, form.unit or "day", form.more, form.more_unit)
    if form.shape in ("set", "vague"):
        return expression.kind, form.value or ""
    if form.shape == "shift" and span is None:
        return "DATE", "PAST_REF" if (form.step or 0) < 0 else "FUTURE_REF"
    if span is None:
        return expression.kind, without_year(form) or UNKNOWN[expression.direction]
    return expression.kind, span.value + (form.clock or (f"T{form.daypart}" if form.daypart else ""))


def without_year(form: Form) -> str | None:
    """The value of a date whose year nobody tells."""
    if form.month:
        return f"XXXX-{form.month:02d}" + (f"-{form.day:02d}" if form.day else "") + (form.clock or "")
    if form.weekday:
        return f"XXXX-WXX-{form.weekday}"
    if form.quarter:
        return f"XXXX-Q{form.quarter}"
    return f"XXXX-{form.season}" if form.season else None
