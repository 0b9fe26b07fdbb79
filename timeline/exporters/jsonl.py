"""JSON Lines: one object a line, keys sorted, lists always lists, what is missing null. Nothing is left out.

This is the form in which a timeline is kept: `timeline.folder.read` makes the same graph of it. Beyond the contract's
keys, an article carries its text (so that offsets can be checked), a claim the id of its event, and an event its
relations to other events.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from timeline.graph import EventGraph

# What some readers take for the end of a line, and halves of characters, which UTF-8 cannot hold: written as \uXXXX.
ESCAPED = re.compile("[\u0085\u2028\u2029\ud800-\udfff]")


def write(graph: EventGraph, folder: Path) -> tuple[str, ...]:
    """Write the six files that make a timeline into the folder."""
    graph = graph.in_order()
    records = {
        "events": events(graph),
        "claims": claims(graph),
        "actors": graph.actors,
        "articles": graph.articles,
        "decisions": graph.decisions,
        "problems": graph.problems,
    }
    for name, found in records.items():
        with (folder / f"{name}.jsonl").open("w", encoding="utf8", newline="\n") as file:
            file.writelines(f"{line(record)}\n" for record in found)
    return tuple(left_out(graph))


def events(graph: EventGraph) -> Iterator[dict[str, Any]]:
    """Events as objects, each with its relations to others."""
    relations: dict[str, list[dict[str, str]]] = {}
    for left, relation, right in graph.relations:
        relations.setdefault(left, []).append({"relation": relation, "event": right})
    for event in graph.events:
        yield event.model_dump() | {"relations": relations.get(event.id, [])}


def claims(graph: EventGraph) -> Iterator[dict[str, Any]]:
    """Claims as objects, each with the id of its event, or null for a claim that was dropped."""
    for claim in graph.claims:
        event = graph.event_of.get(claim.id)
        yield claim.model_dump() | {"event": event.id if event else None}


def left_out(graph: EventGraph) -> Iterator[str]:
    unknown = sum(left not in graph.event for left, _, _ in graph.relations)
    if unknown:
        yield f"{unknown} relations start from an event that is not in the timeline."


def line(record: Any) -> str:
    """The record as JSON on one line."""
    try:
        text = dumps(record, default=plain)
    except (TypeError, ValueError):  # keys of several types, or not-a-number: rare, and slower
        text = dumps(plain(record))
    return ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


dumps = partial(json.dumps, ensure_ascii=False, sort_keys=True, allow_nan=False)


def plain(value: Any) -> Any:
    """The value in terms of JSON: dates as ISO 8601, sets as sorted lists, not-a-number as null."""
    if isinstance(value, BaseModel):
        return plain(value.model_dump())
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, str | bool | int) or value is None:
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(map(plain, value), key=line)
    return [plain(inner) for inner in value] if isinstance(value, Iterable) else str(value)
