"""A timeline as a person reads it in a terminal: lines with colours there, the same lines without them in a pipe."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

from rich.console import Console
from rich.text import Text

from timeline.models import Event, Problem, Status, When

if TYPE_CHECKING:
    from timeline.diff import Diff
    from timeline.digest import Day

Item = TypeVar("Item")
STYLES: dict[Status, str] = {
    "occurred": "green",
    "ongoing": "cyan",
    "planned": "blue",
    "possible": "magenta",
    "cancelled": "red",
    "denied": "red",
    "alleged": "yellow",
}
LABEL, QUIET, DATE, WARNING = "bold", "dim", "bold cyan", "yellow"
INDENT = 20  # cells for the date: "28 Dec – 3 Jan 2008"
NARROWEST = 30  # cells of text, however narrow the terminal
PIPE_WIDTH = 100_000  # lines in a pipe are never broken
NAMES = 4  # in a role; more are counted
VALUE = 80  # characters of a detail
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
POINTS = re.compile(r"(?<!\S)(?P<plus>\+\d+)(?= )|(?<!\S)(?P<minus>-\d+)(?= )")
ID = re.compile(r"\b(?:ev|cl|ac|pl)-[0-9a-z-]+")


def console(*, error: bool = False) -> Console:
    """Where to print. In a pipe there are no colours and no line breaks."""
    stream = sys.stderr if error else sys.stdout
    width = None if stream.isatty() else PIPE_WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def clean(text: str) -> str:
    """Text of an article without what a terminal would obey: escapes, line breaks, changes of direction."""
    return UNSAFE.sub(" ", text)


def show(out: Console, events: Sequence[Event]) -> None:
    """The events under the year in which each begins, those without a date last."""
    for heading, group in groupby(sorted(events, key=_order), key=_year):
        out.print(Text(heading, style=DATE))
        for event in group:
            show_event(out, event)
        out.print()


def _order(event: Event) -> tuple[bool, str, str, str]:
    when = event.date
    first = (when.earliest or when.latest) if when else None
    last = (when.latest or when.earliest) if when else None
    return first is None, str(first), str(last), event.id


def _year(event: Event) -> str:
    first = (event.date.earliest or event.date.latest) if event.date else None
    return str(first.year) if first else "No date"


def show_event(out: Console, event: Event) -> None:
    """Date and label; below it type, status, actors, place, sources and id; below that what sources dispute."""
    hanging(out, when_words(event.date), Text(clean(event.label), style=LABEL))
    hanging(out, "", Text.assemble((" · ", QUIET)).join(_facts(event)))
    for dispute in event.disputes:
        hanging(out, "", Text(_dispute(dispute), style=WARNING))


def hanging(out: Console, first: str, text: Text) -> None:
    """A text with something in the margin before its first line."""
    if len(first) >= INDENT:
        out.print(Text(f"  {first}"), soft_wrap=True)
        first = ""
    width = max(out.width - INDENT - 2, NARROWEST)
    for number, line in enumerate(text.wrap(out, width) if out.is_terminal else [text]):
        margin = first if number == 0 else ""
        line.rstrip()
        out.print(Text.assemble("  ", margin.ljust(INDENT), line), soft_wrap=True)


def _facts(event: Event) -> Iterator[Text]:
    """What the second line says."""
    yield Text(event.type.replace("_", " "))
    yield _history(event)
    for role, people in event.roles.items():
        names = ", ".join(clean(p.name) for p in people[:NAMES])
        more = f" and {len(people) - NAMES} more" if len(people) > NAMES else ""
        yield Text.assemble((f"{role.replace('_', ' ')}: ", QUIET), names + more)
    if event.place:
        yield Text(clean(event.place.name) + (f", {event.place.country}" if event.place.country else ""))
    for name, value in event.details.items():
        yield Text.assemble((f"{name.replace('_', ' ')}: ", QUIET), _shortened(value))
    yield Text(f"{event.sources} source{'' if event.sources == 1 else 's'}")
    if event.date and event.date.basis in ("context", "inferred"):
        yield Text(f"date {event.date.basis}", style=QUIET)
    yield Text(event.id, style=QUIET)


def _history(event: Event) -> Text:
    """How the event was reported, one after the other: "planned → occurred"."""
    earlier = dict.fromkeys(step.status for step in event.history if step.status != event.status)
    return Text(" → ").join(Text(status, style=STYLES[status]) for status in (*earlier, event.status))


def _shortened(value: Any) -> str:
    text = clean(", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value))
    return text if len(text) <= VALUE else text[: VALUE - 1] + "…"


def _dispute(dispute: dict[str, Any]) -> str:
    """What the sources say against each other."""
    values = [f"{clean(str(one.get('value')))} ({_articles(one)})" for one in dispute.get("values", ())]
    return f"sources differ on {str(dispute.get('field')).removeprefix('details.')}: {' / '.join(values)}"


def _articles(value: dict[str, Any]) -> str:
    names = value.get("articles") or value.get("claims") or ()
    return ", ".join(map(clean, map(str, names)))


def when_words(when: When | None) -> str:
    """A date without its year where that stands above: "28 May", "May", "spring", "28 May – 2 June", "from 3 May"."""
    if when is None or not (when.earliest or when.latest):
        return ""
    if not when.earliest or not when.latest:
        return f"from {_day(when.earliest)}" if when.earliest else f"until {_day(when.latest)}"
    if when.is_day:
        return _day(when.earliest)
    return _named(when, when.earliest) or _days(when.earliest, when.latest)


def _named(when: When, first: date) -> str | None:
    """A month, season, quarter, year or decade by its name."""
    names = {
        "month": f"{first:%B}",
        "season": SEASONS.get(when.edtf[5:7]),
        "year": "in the year",
        "quarter": f"quarter {first.month // 3 + 1}",
        "decade": f"{first.year}s",
    }
    return names.get(when.precision)


def _days(first: date, last: date) -> str:
    """From one day to another."""
    if first.year != last.year:
        return f"{_day(first, 'b')} – {_day(last, 'b')} {last.year}"
    return f"{first.day} – {_day(last)}" if first.month == last.month else f"{_day(first, 'b')} – {_day(last, 'b')}"


def _day(day: date | None, month: str = "B") -> str:
    """ "28 September"; with `b`, "28 Sep"."""
    return f"{day.day} " + day.strftime(f"%{month}") if day else ""


def explanation(out: Console, text: str) -> None:
    """An explanation with its points and ids marked."""
    for line in text.splitlines():
        marked = Text(clean(line), style="" if line.startswith(" ") else LABEL)
        for found in POINTS.finditer(marked.plain):
            marked.stylize("green" if found["plus"] else "red", *found.span())
        for found in ID.finditer(marked.plain):
            marked.stylize(QUIET, *found.span())
        out.print(marked, soft_wrap=not out.is_terminal)


def digest(out: Console, days: Iterable[Day]) -> None:
    """Days with their events, each with the sentence that tells it."""
    for day in days:
        out.print(Text(f"{_day(day.date)} {day.date.year}", style=DATE))
        for entry in day.events:
            hanging(out, entry.event.type.replace("_", " "), Text(clean(entry.event.label), style=LABEL))
            hanging(out, "", Text(f"“{clean(entry.quote.text.strip())}” ({clean(entry.article)})", style=QUIET))
        out.print()


def difference(out: Console, diff: Diff) -> None:
    """What changed, one event a line."""
    for sign, style, events in (("+", "green", diff.added), ("-", "red", diff.removed)):
        for event in events:
            out.print(Text.assemble((f"{sign} ", style), _line(event)), soft_wrap=True)
    for change in diff.changed:
        fields = ", ".join(change.fields)
        out.print(Text.assemble(("~ ", "yellow"), _line(change.new), (f"  ({fields})", QUIET)), soft_wrap=True)
    for sign, word, groups in ((">", "merged", diff.merged), ("<", "split", diff.split)):
        for group in groups:
            left, right = ("  and  ".join(_line(e).plain for e in side) for side in (group.old, group.new))
            out.print(Text.assemble((f"{sign} ", "blue"), f"{word}: {left}  →  {right}"), soft_wrap=True)
    if not diff:
        out.print("No difference.")


def _line(event: Event) -> Text:
    """An event in a line."""
    date = str(event.date) if event.date else "no date"
    return Text.assemble(f"{date}  ", (clean(event.label), LABEL), (f"  {event.id}", QUIET))


def problems(out: Console, found: Iterable[Problem]) -> None:
    """Each problem with its place."""
    for problem in found:
        where = ":".join(str(part) for part in (problem.path, problem.line) if part) or problem.article or ""
        out.print(Text.assemble((clean(f"{where}: " if where else ""), LABEL), clean(problem.message)), soft_wrap=True)


def progress(out: Console) -> Callable[[Iterable[Item]], Iterable[Item]]:
    """Passes on what it is given; on a terminal it counts along, with a bar where the number of items is known."""

    def counted(items: Iterable[Item]) -> Iterable[Item]:
        return ticking(out, items) if out.is_terminal else items

    return counted


def ticking(out: Console, items: Iterable[Item]) -> Iterator[Item]:
    """The items, with a line on the terminal that goes away at the end."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    known = isinstance(items, Sized)
    counting = (BarColumn(), MofNCompleteColumn()) if known else (TextColumn("{task.completed}"),)
    with Progress(
        SpinnerColumn(), TextColumn("Reading articles"), *counting, TimeElapsedColumn(), console=out, transient=True
    ) as bar:
        yield from bar.track(items)
