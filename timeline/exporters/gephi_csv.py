"""Gephi's own tables, nodes.csv and edges.csv, for File → Import spreadsheet. The column `timeset` is the timeline.

A time set is `<[2007-05-28, 2007-05-29]>`, from the first day to the day after the last one, as in timeline.gexf.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from timeline.exporters.columns import NODE_COLUMNS
from timeline.exporters.csv import write_rows
from timeline.exporters.edges import ALWAYS, Days
from timeline.exporters.markup import used
from timeline.exporters.network import Network, network
from timeline.graph import EventGraph


def write(graph: EventGraph, folder: Path) -> tuple[str, ...]:
    """Write both files into the folder."""
    view = network(graph)
    columns = list(used(NODE_COLUMNS, (node.values for node in view.nodes)))
    write_rows(["Id", "Label", "timeset", *columns], nodes(view, columns), folder / "nodes.csv")
    write_rows(
        ["Id", "Source", "Target", "Type", "Kind", "Label", "Weight", "timeset", *view.edge_columns],
        edges(view),
        folder / "edges.csv",
    )
    return (*view.left_out, "Gephi's tables hold no colours and no layout.")


def nodes(view: Network, columns: Sequence[str]) -> Iterator[list[object]]:
    for node in view.nodes:
        yield [node.id, node.label, timeset((node.days,)), *(node.values.get(column) for column in columns)]


def edges(view: Network) -> Iterator[list[object]]:
    for edge in view.edges():
        yield [
            edge.id,
            edge.source,
            edge.target,
            "Directed" if view.directed else "Undirected",
            edge.kind,
            edge.kind,
            edge.weight,
            timeset(edge.spells),
            *(edge.values.get(column) for column in view.edge_columns),
        ]


def timeset(spells: Sequence[Days]) -> str | None:
    """The spells as Gephi reads them, or None for always."""
    dated = [spell for spell in spells if spell != ALWAYS]
    return f"<{'; '.join(map(interval, dated))}>" if dated else None


def interval(days: Days) -> str:
    first, last = days
    end = last + timedelta(days=1) if last and last < date.max else None
    return f"[{first or '-Infinity'}, {end or 'Infinity'}]"
