"""Halves of characters (lone surrogates): Python's texts can hold them, no file in UTF-8 can."""

from __future__ import annotations

import re
from typing import Any

from timeline.graph import EventGraph

HALVES = re.compile("[\ud800-\udfff]")
REPLACEMENT = "\ufffd"  # what Unicode has for a character that cannot be shown


def whole(graph: EventGraph) -> tuple[EventGraph, int]:
    """The graph with U+FFFD for each half of a character, and how many there were."""
    found: list[int] = []

    def mended(value: Any) -> Any:
        if isinstance(value, str):
            text, count = HALVES.subn(REPLACEMENT, value)
            found.append(count)
            return text
        if isinstance(value, dict):
            return {mended(key): mended(inner) for key, inner in value.items()}
        return type(value)(map(mended, value)) if isinstance(value, tuple | list | set | frozenset) else value

    return EventGraph.model_validate(mended(graph.model_dump())), sum(found)
