"""GraphML, as Gephi, yEd, igraph and networkx read it.

GraphML has no dates, no lists and no parallel kinds of edges. So `start` and `end` (the first and the last day) are
strings in ISO 8601, lists are joined, and the kind of an edge is the attribute `label` of <edge>, which Gephi reads as
the kind, and a column `role` for everybody else. In Gephi, Data Laboratory → Merge columns → `start`, `end` → Create
time interval makes the timeline; timeline.gexf has it from the start.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from timeline.exporters.columns import EDGE_COLUMNS, NODE_COLUMNS, Value
from timeline.exporters.edges import Days, Edge, bounds, hull
from timeline.exporters.markup import known, markup, used
from timeline.exporters.network import Network, Node, network
from timeline.exporters.projection import actor_network
from timeline.graph import EventGraph

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
TYPES = {"integer": "int"}  # the others have the same name in GraphML
SPAN = {"start": "string", "end": "string"}
# The names by which Gephi takes over looks; r, g and b for its older versions.
NODE_LOOKS = {
    "label": "string",
    "x": "double",
    "y": "double",
    "size": "double",
    "color": "string",
    "r": "integer",
    "g": "integer",
    "b": "integer",
}
EDGE_LOOKS = {"label": "string", "weight": "double"}


def write(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the events with their actors, places and articles."""
    return write_network(network(graph), path)


def write_actors(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the actors, joined by what they took part in together."""
    return write_network(actor_network(graph), path)


def write_network(view: Network, path: Path) -> tuple[str, ...]:
    """Write nodes and edges as they come, so that memory does not grow with the file."""
    with path.open("w", encoding="utf8", newline="\n") as file:
        file.write(HEAD)
        file.writelines(keys("node", NODE_LOOKS | SPAN | used(NODE_COLUMNS, (node.values for node in view.nodes))))
        file.writelines(keys("edge", EDGE_LOOKS | SPAN | {name: EDGE_COLUMNS[name] for name in view.edge_columns}))
        file.write(f'<graph edgedefault="{"directed" if view.directed else "undirected"}">\n')
        file.writelines(map(node_element, view.nodes))
        file.writelines(map(edge_element, view.edges()))
        file.write("</graph>\n</graphml>\n")
    return (*view.left_out, "GraphML knows no time: `start` and `end` are strings. timeline.gexf has intervals.")


def keys(kind: str, columns: Mapping[str, str]) -> Iterator[str]:
    """The declarations of columns."""
    for name, type in columns.items():
        yield f'<key id="{kind}_{name}" for="{kind}" attr.name="{name}" attr.type="{TYPES.get(type, type)}"/>\n'


def node_element(node: Node) -> str:
    content = "".join([f'<data key="node_{name}">{markup(value)}</data>' for name, value in node.values.items()])
    return (
        f'<node id="{markup(node.id)}"><data key="node_label">{markup(node.label)}</data>'
        f'<data key="node_x">{node.x}</data><data key="node_y">{node.y}</data>'
        f'<data key="node_size">{node.size}</data>{colours(node.colour)}{span("node", node.days)}{content}</node>\n'
    )


def edge_element(edge: Edge) -> str:
    content = "".join([edge_cell(name, value) for name, value in edge.values.items()])
    source, kind, target = known(edge.source), known(edge.kind), known(edge.target)
    return (
        f'<edge id="{source}|{kind}|{target}" source="{source}" target="{target}" label="{kind}">'
        f'<data key="edge_label">{kind}</data><data key="edge_weight">{edge.weight}.0</data>'
        f"{span('edge', hull(edge.spells))}{content}</edge>\n"
    )


@lru_cache(maxsize=4096)
def edge_cell(name: str, value: Value) -> str:
    """A value of an edge: all but the quotes come again and again."""
    return f'<data key="edge_{name}">{markup(value)}</data>'


@lru_cache(maxsize=1024)
def colours(colour: str) -> str:
    """The colour, in the two ways that versions of Gephi read."""
    r, g, b = bytes.fromhex(colour[1:])
    return (
        f'<data key="node_color">{colour}</data><data key="node_r">{r}</data><data key="node_g">{g}</data>'
        f'<data key="node_b">{b}</data>'
    )


@lru_cache(maxsize=65536)
def span(kind: str, days: Days) -> str:
    """The first and the last day, where known."""
    return "".join(f'<data key="{kind}_{name}">{day}</data>' for name, day in bounds(days).items())
