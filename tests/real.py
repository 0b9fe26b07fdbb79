"""The timeline of the sample articles in seeds/, built once for each process of the tests: a real build."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from timeline.graph import EventGraph
from timeline.pipeline import build

ROOT = Path(__file__).parent.parent


@cache
def seeds() -> EventGraph:
    """Its graph, in the order of the files."""
    return build(ROOT / "seeds").graph.in_order()
