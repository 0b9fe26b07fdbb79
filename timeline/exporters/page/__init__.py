"""timeline.html: one file that opens from disk with no network and shows the timeline to people.

`source/` holds the page's script and style, `bundle/` what `npm ci && npm run build` makes of them there, so that
writing a page needs no node. What the page cannot hold: very large sets of articles whole (it then keeps the
passages around the quotes), and pairs of reports kept apart beyond the nearest ones of each event.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from timeline.exporters.page.content import NEAREST_APART, PASSAGE_MARGIN, holds_whole_texts, shown_decisions
from timeline.exporters.page.document import document
from timeline.graph import EventGraph

__all__ = ["write"]


def write(graph: EventGraph, path: Path | str) -> tuple[str, ...]:
    """Write the page. Returns, as sentences, what it could not hold."""
    Path(path).write_bytes(document(graph).encode("utf8", "replace"))
    return tuple(left_out(graph))


def left_out(graph: EventGraph) -> Iterator[str]:
    """What the page does not hold, as sentences."""
    if not holds_whole_texts(graph):
        yield (
            f"The page holds the {len(graph.articles):,} articles as the {PASSAGE_MARGIN} characters around each "
            "quote, not whole."
        )
    missing = len(graph.decisions) - sum(1 for _ in shown_decisions(graph))
    if missing:
        yield (
            f"The page leaves out {missing:,} of {len(graph.decisions):,} decisions: those between reports that are "
            f"not in it, and pairs kept apart beyond the {NEAREST_APART} nearest of each event."
        )
