"""JSON for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). Its texts are HTML: all is escaped.

TimelineJS draws a year as a year and a month as a month, and shows our EDTF date; undated events are left out.
"""

from __future__ import annotations

import json
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from timeline.exporters.columns import participants
from timeline.graph import EventGraph
from timeline.models import Event, When

PARTS = {"day": 3, "month": 2, "year": 1}  # how much of year, month, day a date of that precision has


def write(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the slides, earliest first."""
    graph = graph.in_order()
    slides = [slide(graph, event) for event in graph.events if event.date and event.date.earliest]
    path.write_text(json.dumps({"events": slides}, ensure_ascii=True, indent=1, sort_keys=True) + "\n", encoding="utf8")
    lost = len(graph.events) - len(slides)
    return (f"{lost} events have no first day and no slide.",) if lost else ()


def slide(graph: EventGraph, event: Event) -> dict[str, Any]:
    """One event, with its quotes."""
    quotes = [graph.claim[claim] for claim in event.claims if claim in graph.claim]
    body = "".join(f"<blockquote>{escape(c.quote.text)} <cite>{escape(c.article)}</cite></blockquote>" for c in quotes)
    headline = event.label if event.status == "occurred" else f"{event.label} ({event.status})"
    return {
        "unique_id": event.id,
        "group": event.type,
        "display_date": event.date.edtf if event.date else "",
        "text": {"headline": escape(headline), "text": f"<p>{escape(participants(event))}</p>{body}"},
        **span(event.date),
    }


def span(when: When | None) -> dict[str, dict[str, int]]:
    """The start, and the end where it is another day and not open."""
    if when is None or when.earliest is None:
        return {}
    parts = PARTS.get(when.precision, 3)
    found = {"start_date": day(when.earliest, parts)}
    return found | ({"end_date": day(when.latest, 3)} if parts == 3 and when.latest and not when.is_day else {})


def day(when: date, parts: int) -> dict[str, int]:
    return dict(zip(("year", "month", "day")[:parts], (when.year, when.month, when.day), strict=False))
