"""GraphML, as Gephi, yEd, igraph and networkx read it.

GraphML has no dates, no lists and no parallel kinds of edges. So `start` and `end` (the first and the last day) are
strings in ISO 8601, lists are joined, and the kind of an edge is the attribute `label` of <edge>, which Gephi reads as
the kind, and a column `role` for everybody else. In Gephi, Data Laboratory → Merge columns → `start`, `end` → Create
time interval makes the timeline; timeline.gexf has it from the start.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from timeline.exporters.columns import EDGE_COLUMNS, NODE_COLUMNS, Value
from timeline.exporters.markup import markup, used
from timeline.exporters.network import Edge, Network, Node, bounds, hull, network
from timeline.exporters.projection import actor_network
from timeline.graph import EventGraph

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
TYPES = {"integer": "int"}      # the others have the same name in GraphML
SPAN = {"start": "string", "end": "string"}
# The names by which Gephi takes over looks; r, g and b for its older versions.
NODE_LOOKS = {"label": "string", "x": "double", "y": "double", "size": "double", "color": "string", "r": "integer",
              "g": "integer", "b": "integer"}
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
        file.writelines(keys("edge", EDGE_LOOKS | SPAN | used(EDGE_COLUMNS, (edge.values for edge in view.edges))))
        file.write(f'<graph edgedefault="{"directed" if view.directed else "undirected"}">\n')
        file.writelines(map(node_element, view.nodes))
        file.writelines(map(edge_element, view.edges))
        file.write("</graph>\n</graphml>\n")
    return (*view.left_out, "GraphML knows no time: `start` and `end` are strings. timeline.gexf has intervals.")


def keys(kind: str, columns: Mapping[str, str]) -> Iterator[str]:
    """The declarations of columns."""
    for name, type in columns.items():
        yield f'<key id="{kind}_{name}" for="{kind}" attr.name="{name}" attr.type="{TYPES.get(type, type)}"/>\n'


def node_element(node: Node) -> str:
    r, g, b = bytes.fromhex(node.colour[1:])
    looks = {"label": node.label, "x": node.x, "y": node.y, "size": node.size, "color": node.colour,
             "r": r, "g": g, "b": b}
    return f'<node id="{markup(node.id)}">{content("node", looks | bounds(node.days) | node.values)}</node>\n'


def edge_element(edge: Edge) -> str:
    values = {"label": edge.kind, "weight": float(edge.weight)} | bounds(hull(edge.spells)) | edge.values
    ends = f'source="{markup(edge.source)}" target="{markup(edge.target)}"'
    return f'<edge id="{markup(edge.id)}" {ends} label="{markup(edge.kind)}">{content("edge", values)}</edge>\n'


def content(kind: str, values: Mapping[str, Value]) -> str:
    return "".join([f'<data key="{kind}_{name}">{markup(value)}</data>' for name, value in values.items()])
