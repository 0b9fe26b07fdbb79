"""The timeline of the sample articles in seeds/ and of two that contradict each other, built once for each process of
the tests: a real build."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from timeline.graph import EventGraph
from timeline.pipeline import build

ROOT = Path(__file__).parent.parent
AT_ODDS = (
    {
        "id": "lome-courier",
        "published": "2007-06-04",
        "text": "Togo freed the editor Marc Sossou in Lomé on 2 June 2007.",
    },
    {
        "id": "cotonou-echo",
        "published": "2007-06-05",
        "text": "Togo said that it had not freed the editor Marc Sossou in Lomé on 2 June 2007.",
    },
)


@cache
def seeds() -> EventGraph:
    """Its graph, in the order of the files."""
    return build([ROOT / "seeds", *AT_ODDS]).graph.in_order()
