"""A stretch of the calendar becomes a ReportedWhen: days, precision, EDTF."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from math import ceil
from typing import get_args

from timeline.dates.expression import Expression, Form, Resolved
from timeline.dates.spans import DAYS, MONTHS, Span
from timeline.edtf import read
from timeline.models import Basis, Precision, ReportedWhen

SEASON_CODE = {3: 21, 6: 22, 9: 23, 12: 24}  # EDTF level 1
# Parts of a stretch, as shares of its length: early January is its first two fifths. They overlap, as the words do.
PARTS = {"START": (0.0, 0.4), "MID": (0.3, 0.7), "END": (0.6, 1.0)}
# Of a year they are quarters, more or less: "late last year" is from October to December.
MONTHS_OF = {"START": (1, 4), "MID": (5, 8), "END": (10, 12)}
SUNDAY = 7  # American weeks begin on it: "last week" in a Sunday paper is the seven days before
FEW = 7  # "a few", "several", "recent": two to seven of them
PRECISIONS = get_args(Precision)
# A hull that is longer than this, and than so many times the expression's own length, says nothing.
USELESS_DAYS, USELESS_TIMES = 62, 3


def reported(
    expression: Expression, span: Span, until: Span | None, reference: date | None, basis: Basis
) -> ReportedWhen:
    """The days that the expression means."""
    earliest, latest = bounds(expression, span, until, reference)
    whole = until is None and (earliest, latest) == (span.start, span.end)
    return when(expression, earliest, latest, edtf(span) if whole else None, precision(span) if whole else None, basis)


def few(expression: Expression, reference: date | None) -> ReportedWhen | None:
    """ "in recent weeks", "the coming days": up to a few of them away from the article."""
    form = expression.form
    if not is_period(form) or form.unit is None or reference is None:
        return None
    count = FEW if form.amount is None else ceil(form.amount)
    grain = form.unit if form.unit in (*MONTHS, *DAYS) else "day"
    try:
        far = Span(grain, reference).shift((form.step or 0) * count).start
    except OverflowError:
        return None
    return when(expression, min(far, reference), max(far, reference), None, None, "relative")


def is_period(form: Form) -> bool:
    """ "the past three weeks", "recent days": a length that ends or begins with the article."""
    return form.shape == "length" and bool(form.step)


def bounds(expression: Expression, span: Span, until: Span | None, reference: date | None) -> tuple[date, date]:
    """First and last day."""
    if until is not None and until.end >= span.start:
        return span.start, until.end
    part, form = expression.form.part, expression.form
    if part in PARTS and span.grain == "year":
        first, last = (date(span.start.year, month, 1) for month in MONTHS_OF[part])
        return first, date(last.year, last.month, monthrange(last.year, last.month)[1])
    if part in PARTS and span.grain != "day":
        return share(span, *PARTS[part])
    if part in ("BEFORE", "AFTER") and reference and span.start <= reference <= span.end:
        return (span.start, reference) if part == "BEFORE" else (reference, span.end)
    if span.grain == "week" and begins_now(expression, reference):
        return span.end, span.end + timedelta(days=6)
    if (
        span.grain == "week"
        and form.shape == "step"
        and form.step == -1
        and reference
        and reference.isoweekday() in (6, 7, 1)
    ):
        before = reference - timedelta(days=7), reference - timedelta(days=1)
        return before if reference.isoweekday() == SUNDAY else (min(span.start, before[0]), max(span.end, before[1]))
    return span.start, span.end


def begins_now(expression: Expression, reference: date | None) -> bool:
    """ "this week" in a Sunday paper is the week that begins, unless what it tells is over."""
    form = expression.form
    week = form.within or form
    this = week.shape == "step" and week.unit == "week" and week.step == 0
    sunday = reference is not None and reference.isoweekday() == SUNDAY
    return sunday and this and (form.within is not None or expression.direction != "past")


def share(span: Span, first: float, last: float) -> tuple[date, date]:
    """The part of the stretch between two shares of its length."""
    days = (span.end - span.start).days
    return span.start + timedelta(days=round(days * first)), span.start + timedelta(days=round(days * last))


def edtf(span: Span) -> str | None:
    """EDTF level 1 for a stretch that has a name there, else None."""
    year = span.start.year
    return {
        "day": span.start.isoformat(),
        "month": f"{year:04d}-{span.start.month:02d}",
        "year": f"{year:04d}",
        "decade": f"{year // 10:03d}X",
        "century": f"{year // 100:02d}XX",
        "season": f"{year:04d}-{SEASON_CODE.get(span.start.month, 21)}",
    }.get(span.grain)


def precision(span: Span) -> Precision:
    return span.grain if span.grain in PRECISIONS else "range"  # type: ignore[return-value]


def when(
    expression: Expression, earliest: date, latest: date, name: str | None, grain: Precision | None, basis: Basis
) -> ReportedWhen:
    """With `~` where the words say "about": then it may lie earlier or later by as much as it is long."""
    tilde = "~" if expression.form.about else ""
    if earliest == latest:
        name, grain = earliest.isoformat(), "day"
    written = f"{name}{tilde}" if name else f"{earliest}{tilde}/{latest}{tilde}"
    if tilde and (meant := read(written)).earliest and meant.latest:
        earliest, latest, grain = meant.earliest, meant.latest, meant.precision
    return ReportedWhen(
        edtf=written,
        earliest=earliest,
        latest=latest,
        precision=grain or "range",
        basis=basis,
        text=expression.text,
        start=expression.start,
        end=expression.end,
    )


def hull(one: Resolved, other: Resolved) -> Resolved:
    """What both ends of an interval of publication give together, or no days where that says nothing."""
    if one.when is None or other.when is None or one.when == other.when:
        return one if one.when == other.when else Resolved(one.expression, one.type, one.value, None)
    earliest = min(one.when.earliest or date.min, other.when.earliest or date.min)
    latest = max(one.when.latest or date.max, other.when.latest or date.max)
    own = (one.when.latest - one.when.earliest).days + 1 if one.when.latest and one.when.earliest else 1
    if (latest - earliest).days > max(USELESS_DAYS, USELESS_TIMES * own):
        return Resolved(one.expression, one.type, one.value, None)
    return Resolved(one.expression, one.type, one.value, when(one.expression, earliest, latest, None, None, "inferred"))
