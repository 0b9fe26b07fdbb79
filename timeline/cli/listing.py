"""A timeline as a person reads it: events under their years, days with their events, dates in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from timeline.cli.terminal import DATE, LABEL, QUIET, WARNING, clean, hanging
from timeline.events.base import INVOLVED
from timeline.models import Event, Status, When

if TYPE_CHECKING:
    from timeline.digest import Day

STYLES: dict[Status, str] = {
    "occurred": "green",
    "ongoing": "cyan",
    "planned": "blue",
    "possible": "magenta",
    "cancelled": "red",
    "denied": "red",
    "alleged": "yellow",
}
NAMES = 4  # in a role; more are counted
VALUE = 80  # characters of a detail
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


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


def _facts(event: Event) -> Iterator[Text]:
    """What the second line says."""
    yield Text(event.type.replace("_", " "))
    yield _history(event)
    for role, people in sorted(event.roles.items(), key=lambda one: one[0] == INVOLVED):
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


def digest(out: Console, days: Iterable[Day]) -> None:
    """Days with their events, each with the sentence that tells it."""
    for day in days:
        out.print(Text(f"{_day(day.date)} {day.date.year}", style=DATE))
        for entry in day.events:
            hanging(out, entry.event.type.replace("_", " "), Text(clean(entry.event.label), style=LABEL))
            hanging(out, "", Text(f"“{clean(entry.quote.text.strip())}” ({clean(entry.article)})", style=QUIET))
        out.print()
