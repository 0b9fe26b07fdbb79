"""iCalendar (RFC 5545), for calendars: one all-day entry for each dated event, from its first to its last possible day.

A calendar cannot say that a date is uncertain: the entry of "May 2007" covers the month, is marked as free time, and
has its EDTF date in the description. Events without a date, or with an open one, are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from timeline.exporters.columns import participants
from timeline.graph import EventGraph
from timeline.models import Event

STATUS = {
    "occurred": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "TENTATIVE",
    "possible": "TENTATIVE",
    "alleged": "TENTATIVE",
    "denied": "TENTATIVE",
    "cancelled": "CANCELLED",
}
ESCAPES = str.maketrans(
    {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None}
    | dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, *range(55296, 57344)))
)
OCTETS = 75  # the longest line that RFC 5545, 3.1 allows


def write(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the calendar."""
    graph = graph.in_order()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timeline//timeline//EN", "CALSCALE:GREGORIAN"]
    for event in graph.events:
        lines += entry(graph, event)
    text = "".join(f"{folded(line)}\r\n" for line in (*lines, "END:VCALENDAR"))
    path.write_bytes(text.encode())
    lost = len(graph.events) - lines.count("BEGIN:VEVENT")
    return (f"{lost} events have no date, or an open one, and are not in the calendar.",) if lost else ()


def entry(graph: EventGraph, event: Event) -> Iterator[str]:
    """The lines of one event, none if it has no first or last day."""
    if not (event.date and event.date.earliest and event.date.latest and event.date.latest < date.max):
        return
    first, end = event.date.earliest, event.date.latest + timedelta(days=1)
    yield from ("BEGIN:VEVENT", f"UID:{text(event.id)}@timeline", f"DTSTAMP:{stamp(graph, event):%Y%m%d}T000000Z")
    yield from (f"DTSTART;VALUE=DATE:{compact(first)}", f"DTEND;VALUE=DATE:{compact(end)}")
    yield f"SUMMARY:{text(event.label if event.status == 'occurred' else f'{event.label} ({event.status})')}"
    yield f"DESCRIPTION:{text(description(graph, event))}"
    if event.place:
        yield f"LOCATION:{text(event.place.name)}"
    yield from (
        f"CATEGORIES:{text(event.type)},{text(event.status)}",
        f"STATUS:{STATUS[event.status]}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    )


def description(graph: EventGraph, event: Event) -> str:
    """Date, participants, and each quote with its article."""
    lines = [
        f"Date: {event.date} ({event.date.precision}, {event.date.basis})" if event.date else "",
        participants(event),
    ]
    quotes = (graph.claim[claim] for claim in event.claims if claim in graph.claim)
    return "\n".join([line for line in lines if line] + [f"“{c.quote.text}” ({c.article})" for c in quotes])


def stamp(graph: EventGraph, event: Event) -> date:
    """When the entry was made: when its last article appeared, since the clock would change the bytes."""
    known = [graph.article[a].published for a in event.articles if a in graph.article]
    days = [when.latest or when.earliest for when in (*known, event.date) if when]
    return max([day for day in days if day], default=date(1970, 1, 1))


def compact(day: date) -> str:
    return day.isoformat().replace("-", "")


def text(words: str) -> str:
    """A value of the type TEXT."""
    return words.translate(ESCAPES)


def folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no character torn apart."""
    pieces, room = [""], OCTETS
    for character in line:
        room -= (width := len(character.encode()))
        if room < 0:
            pieces.append("")
            room = OCTETS - 1 - width  # the space with which the piece starts counts
        pieces[-1] += character
    return "\r\n ".join(pieces)
