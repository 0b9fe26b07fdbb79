"""How a figure draws one event: its mark, by date, status and kind of act, and its date in words behind it."""

from __future__ import annotations

from typing import Any, Literal

from timeline.errors import MissingLibrary
from timeline.exporters.page.content import TONE_OF
from timeline.exporters.page.wording import when_in_words
from timeline.models import Event, When

try:
    from matplotlib import dates as axis_dates
    from matplotlib.patheffects import withStroke
except ImportError as error:
    raise MissingLibrary("Drawing a figure needs matplotlib: pip install 'timeline[plot]'.") from error

ROOM = 0.24  # of the span, kept free at the right for the words of the last event
TONES = {
    "verbal-cooperation": "#2a5f93",
    "material-cooperation": "#2b7057",
    "verbal-conflict": "#95590f",
    "material-conflict": "#a32f2a",
    "other": "#5c5866",
}
MUTED = "#6b655a"
HALO = 2.6  # points of white around the words, so that no line of the grid runs through them
# How a status is drawn: matplotlib's marker and fill style of a dot, and the hatch of a bar.
Fill = Literal["full", "left", "none"]
SIGNS: dict[str, tuple[str, Fill, str]] = {
    "occurred": ("o", "full", ""),
    "ongoing": (">", "full", ""),
    "planned": ("o", "none", "//"),
    "possible": ("D", "none", ".."),
    "cancelled": ("s", "none", "xx"),
    "denied": ("X", "full", "xx"),
    "alleged": ("o", "left", ".."),
}


def draw(axes: Any, row: int, event: Event, when: When, limits: tuple[float, float]) -> None:
    """The mark of an event, and its date in words behind it."""
    left, right = edges(when, limits)
    (dot if when.is_day else bar)(axes, row, event, (left, right))
    if not when.is_day:
        arrows(axes, row, event, (goes_on_before(when, limits), left), (goes_on_after(when, limits), right))
    axes.annotate(
        when_in_words(when),
        (right, row),
        xytext=(7, 0),
        textcoords="offset points",
        va="center",
        fontsize=8,
        color=MUTED,
        zorder=4,
        path_effects=[withStroke(linewidth=HALO, foreground="white")],
    )


def tone_of(event: Event) -> str:
    """The colour of its kind of act."""
    return TONES[TONE_OF.get(event.plover, "other")]


def dot(axes: Any, row: int, event: Event, span: tuple[float, float]) -> None:
    """An event known to the day."""
    marker, fill, _ = SIGNS[event.status]
    axes.plot(
        [sum(span) / 2],
        [row],
        marker=marker,
        fillstyle=fill,
        color=tone_of(event),
        markersize=7,
        markerfacecoloralt="white",
        markeredgewidth=1.4,
        linestyle="none",
        zorder=3,
    )


def bar(axes: Any, row: int, event: Event, span: tuple[float, float]) -> None:
    """The span in which an event falls."""
    axes.barh(
        row,
        span[1] - span[0],
        left=span[0],
        height=0.56,
        color=f"{tone_of(event)}38",
        edgecolor=tone_of(event),
        hatch=SIGNS[event.status][2],
        linewidth=0.9,
        linestyle="-" if event.status in ("occurred", "ongoing") else "--",
        zorder=2,
    )


def arrows(axes: Any, row: int, event: Event, left: tuple[bool, float], right: tuple[bool, float]) -> None:
    """An arrow where a bar goes on: where its date is open, or reaches past the axis."""
    for goes_on, at, marker in ((*left, 4), (*right, 5)):
        if goes_on:
            axes.plot([at], [row], marker=marker, color=tone_of(event), markersize=9, linestyle="none", zorder=3)


def last_drawn(limits: tuple[float, float]) -> float:
    """Where bars end at the latest: behind it their dates stand in words."""
    return limits[1] - (limits[1] - limits[0]) * ROOM * 0.75


def goes_on_before(when: When, limits: tuple[float, float]) -> bool:
    """Whether the date reaches back past the axis."""
    return when.earliest is None or axis_dates.date2num(when.earliest) < limits[0]


def goes_on_after(when: When, limits: tuple[float, float]) -> bool:
    """Whether the date reaches past the last day that is drawn."""
    return when.latest is None or axis_dates.date2num(when.latest) + 1 > last_drawn(limits)


def edges(when: When, limits: tuple[float, float]) -> tuple[float, float]:
    """Where a date starts and ends on the axis; an open end, or one outside, reaches the last place drawn."""
    left = limits[0] if when.earliest is None else max(axis_dates.date2num(when.earliest), limits[0])
    end = last_drawn(limits)
    right = end if when.latest is None else min(axis_dates.date2num(when.latest) + 1, end)
    return left, max(left, right)
