"""The graph as nodes and edges with plain values: what GraphML, GEXF, Gephi's tables and networkx share.

Nodes are actors, events, places and articles; their ids are those of the JSON Lines. What edges there are stands in
`edges.py`. The view of a graph is made once and kept with it, so that two formats do not need to make it twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from timeline.exporters import edges, layout, look
from timeline.exporters.columns import Value, actor_values, article_values, event_values, place_values
from timeline.exporters.edges import Days, Edge, Link, bounds, days_of, hull
from timeline.graph import EventGraph
from timeline.models import Actor, Article, Event, Place

if TYPE_CHECKING:
    import networkx

# What ids must not hold: what XML refuses, line ends and a space at the end (Gephi warns), and marks of our own.
UNFIT = re.compile("[%|\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]|^ | $")
VALUES: Mapping[str, Callable[..., dict[str, Value]]] = {
    "event": event_values,
    "actor": actor_values,
    "place": place_values,
    "article": article_values,
}


class Node(NamedTuple):
    """A node. `days` are the first and the last day on which it is there (None: open, or not known)."""

    id: str
    label: str
    days: Days
    values: dict[str, Value]
    colour: str
    size: float
    x: float
    y: float


class Network(NamedTuple):
    """Nodes and edges, which columns have values, and sentences about what they do not hold. `edges` makes the edges
    anew with each call, since a large graph has more of them than are wanted in memory at once."""

    nodes: tuple[Node, ...]
    edges: Callable[[], Iterable[Edge]]
    edge_columns: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    directed: bool = True


def network(graph: EventGraph) -> Network:
    """All of the graph but the texts of articles, the spans of claims, decisions and problems."""
    graph = graph.in_order()
    found: Network = graph.kept("network", made)
    return found


def made(graph: EventGraph) -> Network:
    """The view of a graph that is in order."""
    ids = node_ids(graph)
    links = tuple(edges.links(graph, ids))
    days = {ids["event"][event.id]: days_of(event) for event in graph.events}
    near = neighbours(links)
    values = {}
    for kind, thing in things(graph):
        values[node := ids[kind][thing.id]] = VALUES[kind](thing)
        if kind != "event":
            values[node]["n_events"] = len(near.get(node, ()))
    appeared = {ids["article"][a.id]: (a.published.earliest, a.published.latest) for a in graph.articles if a.published}
    found = tuple(nodes(values, days, appeared, near))
    return Network(found, lambda: edges.edges(links), edges.COLUMNS, tuple(left_out(graph)))


def things(graph: EventGraph) -> Iterator[tuple[str, Event | Actor | Place | Article]]:
    """Everything that becomes a node, with its kind."""
    for kind, found in (
        ("event", graph.events),
        ("actor", graph.actors),
        ("place", graph.places),
        ("article", graph.articles),
    ):
        for thing in found:
            yield kind, thing


def nodes(
    values: Mapping[str, dict[str, Value]],
    days: Mapping[str, Days],
    appeared: Mapping[str, Days],
    near: Mapping[str, Collection[str]],
) -> Iterator[Node]:
    """The nodes with their looks and places: `days` are those of events, `appeared` of articles. What is no event is
    there while its events are."""
    bands: dict[str, list[str]] = {}
    for node, of in values.items():
        bands.setdefault(str(of["kind"]), []).append(node)
    when = {node: day for node, (first, last) in {**days, **appeared}.items() if (day := first or last)}
    spots = layout.positions(bands, when, near)
    for node, of in values.items():
        event_type, plover, status = (str(of.get(key, "")) for key in ("event_type", "plover", "status"))
        kind, dated = str(of["kind"]), of.get("date_edtf")
        yield Node(
            node,
            look.label(str(of.get("title", node)), str(dated) if dated else None),
            days[node] if node in days else hull(days[event] for event in near.get(node, ())),
            of,
            look.colour(kind, event_type, plover, status),
            look.size(int(of.get("n_sources", of.get("n_events", 0)))),
            *spots[node],
        )


def node_ids(graph: EventGraph) -> dict[str, dict[str, str]]:
    """kind → id → id of the node: the same, made fit for XML; one that two kinds share gets the kind before it."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in VALUES}
    taken: set[str] = set()
    for kind, thing in things(graph):
        own = fit(thing.id)
        node = own if own not in taken else f"{kind}|{own}"
        found[kind][thing.id] = node
        taken.add(node)
    return found


def fit(identifier: str) -> str:
    """The id as it can stand in XML."""
    return UNFIT.sub(percent, identifier)


def percent(found: re.Match[str]) -> str:
    """The character as in a URL."""
    return "".join(f"%{byte:02X}" for byte in found.group().encode(errors="surrogatepass"))


def neighbours(links: Iterable[Link]) -> dict[str, dict[str, None]]:
    """The events of each node that is no event."""
    near: dict[str, dict[str, None]] = {}
    for source, kind, target, event, _ in links:
        if event is not None:
            here, other = (source, target) if kind == "place" else (target, source)
            near.setdefault(other, {})[here] = None
    return near


def left_out(graph: EventGraph) -> Iterator[str]:
    """What nodes and edges do not hold."""
    who = [p.id for event in graph.events for fillers in event.roles.values() for p in fillers]
    for count, things, what in (
        (sum(actor not in graph.actor for actor in who), "participants are", "actors"),
        (sum(a not in graph.article for e in graph.events for a in e.articles), "reports are by articles", "articles"),
        (
            sum(not {left, right} <= graph.event.keys() for left, _, right in graph.relations),
            "relations are to events",
            "events",
        ),
    ):
        if count:
            yield f"{count} {things} not among the {what} and have no edge."
    if graph.claims:
        yield (
            f"{len(graph.claims)} claims are counted and quoted, not listed: where their words stand is in "
            "claims.jsonl."
        )
    if graph.decisions:
        yield f"{len(graph.decisions)} decisions are in decisions.jsonl only."


def to_networkx(graph: EventGraph) -> networkx.MultiDiGraph[str]:
    """The graph as networkx.MultiDiGraph. The key of an edge is its kind; every attribute is a string, a number or a
    bool, and one without value is absent, so that networkx's own writers accept it. `start` and `end` are ISO dates,
    the first and the last day."""
    import networkx

    found: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    view = network(graph)
    for node in view.nodes:
        found.add_node(
            node.id,
            label=node.label,
            **node.values,
            **bounds(node.days),
            x=node.x,
            y=node.y,
            size=node.size,
            color=node.colour,
        )
    for link in view.edges():
        found.add_edge(
            link.source,
            link.target,
            key=link.kind,
            id=link.id,
            label=link.kind,
            weight=link.weight,
            **link.values,
            **bounds(hull(link.spells)),
        )
    return found
