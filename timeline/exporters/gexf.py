"""GEXF 1.3 with intervals, so that Gephi shows the timeline at once (press "Enable Timeline" at the bottom).

An interval runs from the first day to the day after the last one, at midnight UTC: a single point in time would not be
seen in Gephi's chart. What has no date has no interval and is always visible; the column `undated` tells. Only full
dates are written, since Gephi drops any other. (GEXF 1.3 primer, https://gexf.net; the rules of Gephi's importer.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from timeline.exporters.columns import EDGE_COLUMNS, NODE_COLUMNS, Value
from timeline.exporters.edges import ALWAYS, Days, Edge
from timeline.exporters.markup import known, markup, used
from timeline.exporters.network import Network, Node, network
from timeline.exporters.projection import actor_network
from timeline.graph import EventGraph

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>timeline</creator><description>{description}</description></meta>
<graph mode="dynamic" defaultedgetype="{direction}" timeformat="date" timerepresentation="interval" idtype="string">
"""
DAY = timedelta(days=1)
FEW, MOST, FAR = 10, 0.9, 10  # warn when 90 % of at least 10 events take less than a tenth of the time


def write(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the events with their actors, places and articles."""
    return write_network(network(graph), path, "events with their actors, places and articles")


def write_actors(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the actors, joined by what they took part in together."""
    return write_network(actor_network(graph), path, "actors, joined by events in which they took part together")


def write_network(view: Network, path: Path, description: str) -> tuple[str, ...]:
    """Write nodes and edges as they come, so that memory does not grow with the file."""
    with path.open("w", encoding="utf8", newline="\n") as file:
        file.write(HEAD.format(description=description, direction="directed" if view.directed else "undirected"))
        file.writelines(attributes("node", used(NODE_COLUMNS, (node.values for node in view.nodes))))
        file.writelines(attributes("edge", {name: EDGE_COLUMNS[name] for name in view.edge_columns}))
        file.write("<nodes>\n")
        file.writelines(map(node_element, view.nodes))
        file.write("</nodes>\n<edges>\n")
        file.writelines(map(edge_element, view.edges()))
        file.write("</edges>\n</graph>\n</gexf>\n")
    return (*view.left_out, *untimed(view.nodes), *outliers(view.nodes))


def attributes(kind: str, columns: Mapping[str, str]) -> Iterator[str]:
    """The declarations of columns."""
    yield f'<attributes class="{kind}">\n'
    for name, type in columns.items():
        yield f'<attribute id="{name}" title="{name}" type="{type}"/>\n'
    yield "</attributes>\n"


def node_element(node: Node) -> str:
    r, g, b = bytes.fromhex(node.colour[1:])
    return (
        f'<node id="{markup(node.id)}" label="{markup(node.label)}"{interval(node.days)}>{values(node.values)}'
        f'<viz:color r="{r}" g="{g}" b="{b}"/><viz:position x="{node.x}" y="{node.y}" z="0.0"/>'
        f'<viz:size value="{node.size}"/></node>\n'
    )


def edge_element(edge: Edge) -> str:
    source, kind, target = known(edge.source), known(edge.kind), known(edge.target)
    one = edge.spells[0] if len(edge.spells) == 1 else ALWAYS
    spells = "".join(f"<spell{interval(spell)}/>" for spell in edge.spells) if len(edge.spells) > 1 else ""
    spells = spells and f"<spells>{spells}</spells>"
    return (
        f'<edge id="{source}|{kind}|{target}" source="{source}" target="{target}" label="{kind}" kind="{kind}" '
        f'weight="{float(edge.weight)}"{interval(one)}>{values(edge.values)}{spells}</edge>\n'
    )


def values(found: Mapping[str, Value]) -> str:
    inner = "".join([f'<attvalue for="{name}" value="{markup(value)}"/>' for name, value in found.items()])
    return f"<attvalues>{inner}</attvalues>"


@lru_cache(maxsize=65536)
def interval(days: Days) -> str:
    """The attributes `start` and `end`; one that is not known is left out, which Gephi takes for infinity."""
    first, last = days
    start = f' start="{first.isoformat()}"' if first else ""
    return start + (f' end="{(last + DAY).isoformat()}"' if last and last < date.max else "")


def untimed(nodes: Sequence[Node]) -> Iterator[str]:
    """How many nodes the slider does not move."""
    events = [node for node in nodes if node.values["kind"] == "event"]
    undated, others = (
        sum(node.days == (None, None) for node in group)
        for group in (events, [node for node in nodes if node.values["kind"] != "event"])
    )
    if undated:
        yield f"{undated} of {len(events)} events have no date, hence no interval: they are visible all the time."
    if others:
        yield f"{others} other nodes have no dated event, hence no interval: they are visible all the time."


def outliers(nodes: Sequence[Node]) -> Iterator[str]:
    """Whether a few dates far from the others make the slider hard to use."""
    days = sorted(node.days[0] for node in nodes if node.days[0] and node.values["kind"] == "event")
    width = int(len(days) * MOST)
    if len(days) < FEW:
        return
    most, start = min((days[k + width - 1] - days[k], k) for k in range(len(days) - width + 1))
    if (days[-1] - days[0]) > FAR * max(most, DAY):
        yield (
            f"The slider runs from {days[0]} to {days[-1]}, but {MOST:.0%} of the events start between {days[start]} "
            f"and {days[start + width - 1]}: set these as custom bounds in Gephi's timeline settings."
        )
