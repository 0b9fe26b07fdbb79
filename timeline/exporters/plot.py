"""A timeline as a matplotlib figure: one row for each event, a dot for a day, a bar for a span in which it falls.

Without limits it shows the main span of the events, and says what lies before and after it.

Needs the extra `plot`. The figure belongs to nobody: pyplot and its global state are not touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from typing import Any

from timeline.errors import MissingLibrary
from timeline.exporters.page.content import TONE_OF
from timeline.exporters.page.document import by_date, outliers
from timeline.exporters.page.span import main_span
from timeline.exporters.plot_marks import MUTED, ROOM, SIGNS, TONES, draw
from timeline.graph import EventGraph
from timeline.models import Event, When

try:
    from matplotlib import dates as axis_dates
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
except ImportError as error:
    raise MissingLibrary("Drawing a figure needs matplotlib: pip install 'timeline[plot]'.") from error

EVENTS = 40  # rows at most; those with most sources are kept
LABEL = 52  # characters of a label at most
EARLIEST, LATEST = (axis_dates.date2num(day) for day in (date.min, date.max))  # what an axis can show
WIDTH = 11.0  # inches
ROW, FRAME = 0.27, 1.25  # inches of a row, and of axis and legend together

RULE, FAINT = "#d8d2c5", "#efece4"
INK = "#1c1a17"


class NotebookFigure(Figure):
    """A figure that shows itself once in a notebook, without pyplot."""

    def _repr_png_(self) -> bytes:
        stream = BytesIO()
        self.savefig(stream, format="png", dpi=110, bbox_inches="tight")
        return stream.getvalue()


def plot(
    graph: EventGraph, *, start: date | str | None = None, end: date | str | None = None, events: int = EVENTS
) -> Figure:
    """Draw the dated events that may have happened between `start` and `end` (dates or ISO strings, both included).

    Of more than `events` those with most sources are drawn, and the title says so. Undated events have no place in it.
    """
    first, last = (date.fromisoformat(d) if isinstance(d, str) else d for d in (start, end))
    left_out = [*outliers(graph.events)]
    if first is None and last is None:
        first, last = main_span(graph.events) or (None, None)
    else:
        left_out = [words for words in left_out if words.endswith("without a date")]
    found = [(e, e.date) for e in graph.events if e.date and inside(e.date, first, last)]
    most = sorted(found, key=lambda one: (-one[0].sources, -one[0].confidence, one[0].id))[:events]
    drawn = sorted(most, key=lambda one: by_date(one[0]))
    figure = NotebookFigure(figsize=(WIDTH, FRAME + ROW * max(len(drawn), 1)), facecolor="white", layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    limits = span_of([when for _, when in drawn], first, last)
    frame(axes, [event for event, _ in drawn], limits)
    for row, (event, when) in enumerate(drawn):
        draw(axes, row, event, when, limits)
    axes.set_title(caption(len(drawn), len(found), left_out), loc="left", color=MUTED, fontsize=9.5, pad=26)
    legend(axes, [event for event, _ in drawn])
    return figure


def inside(when: When, first: date | None, last: date | None) -> bool:
    """Whether the date allows a day from first to last."""
    return not (first and when.latest and when.latest < first) and not (last and when.earliest and when.earliest > last)


def span_of(dates: Sequence[When], first: date | None, last: date | None) -> tuple[float, float]:
    """The days that the axis covers, as matplotlib counts them, with room at the right for the words of the last."""
    days = [day for when in dates for day in (when.earliest, when.latest) if day]
    low = axis_dates.date2num(first or min(days, default=date(2000, 1, 1)))
    high = axis_dates.date2num(last or max(days, default=date(2000, 12, 31))) + 1
    length = max(high - low, 2.0)
    return max(low - length * 0.03, EARLIEST), min(high + length * ROOM, LATEST)


def frame(axes: Any, events: Sequence[Event], limits: tuple[float, float]) -> None:
    """The axis of time above, the labels of the events at the left, hairlines between."""
    axes.set_xlim(*limits)
    axes.set_ylim(max(len(events), 1) - 0.5, -0.5)
    locator = axis_dates.AutoDateLocator(minticks=3, maxticks=9)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(axis_dates.ConciseDateFormatter(locator))
    axes.xaxis.tick_top()
    axes.tick_params(axis="both", length=0, labelsize=9, colors=MUTED)
    axes.set_yticks(range(len(events)), [shortened(event.label) for event in events], fontsize=9.5, color=INK)
    axes.grid(axis="x", color=RULE, linewidth=0.7)
    axes.hlines([row + 0.5 for row in range(len(events) - 1)], *limits, color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)
    axes.spines["top"].set(visible=True, color=INK)


def shortened(label: str) -> str:
    """The label, cut where it is too long for its column. A dollar sign starts no formula."""
    words = " ".join(label.split())
    return (words if len(words) <= LABEL else words[: LABEL - 1].rstrip() + "…").replace("$", r"\$")


def caption(drawn: int, found: int, left_out: Sequence[str]) -> str:
    """What the figure shows, and what it does not."""
    many = f"The {drawn:,} of {found:,} dated events with most sources"
    words = many if drawn < found else f"{drawn:,} dated event{'' if drawn == 1 else 's'}"
    return f"{words}\nnot shown: {'; '.join(left_out)}" if left_out else words


def legend(axes: Any, events: Iterable[Event]) -> None:
    """The signs that occur: shapes for statuses, colours for kinds of act."""
    statuses = {event.status for event in events}
    tones = {TONE_OF.get(event.plover, "other") for event in events}
    shapes = [
        Line2D([], [], marker=m, fillstyle=f, color=MUTED, markerfacecoloralt="white", linestyle="none", label=name)
        for name, (m, f, _) in SIGNS.items()
        if name in statuses
    ]
    colours = [
        Line2D([], [], marker="s", color=colour, linestyle="none", label=tone.replace("-", " "))
        for tone, colour in TONES.items()
        if tone in tones
    ]
    if shapes:
        axes.legend(
            handles=[*shapes, *colours],
            loc="upper center",
            bbox_to_anchor=(0.5, -0.01),
            ncols=6,
            fontsize=8,
            frameon=False,
            labelcolor=MUTED,
            handletextpad=0.2,
            columnspacing=1.4,
        )
