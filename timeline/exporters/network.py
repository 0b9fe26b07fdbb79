"""The graph as nodes and edges with plain values: what GraphML, GEXF, Gephi's tables and networkx share.

Nodes are actors, events, places and articles; their ids are those of the JSON Lines. Edges are

    actor    --(role)-------> event     participant, authority, …; weight = sources that say so
    actor    --according_to-> event     who says it, where it is not the article; weight = claims
    event    --place--------> place
    article  --reports------> event     weight = claims
    event    --(relation)---> event     before, …

There is at most one edge of a kind between two nodes, so that no reader has anything to merge.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from timeline.exporters import layout, look
from timeline.exporters.columns import Value, actor_values, article_values, event_values, joined, place_values, some
from timeline.graph import EventGraph
from timeline.models import Actor, Article, Claim, Event, Place

if TYPE_CHECKING:
    import networkx

# What ids must not hold: what XML refuses, line ends and a space at the end (Gephi warns), and marks of our own.
UNFIT = re.compile("[%|\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]|^ | $")
Days = tuple[date | None, date | None]
ALWAYS: Days = (None, None)
Key = tuple[str, str]  # kind and id of a thing of the graph
Ids = Mapping[Key, str]
VALUES: Mapping[str, Callable[..., dict[str, Value]]] = {
    "event": event_values,
    "actor": actor_values,
    "place": place_values,
    "article": article_values,
}
EDGE_COLUMNS = ("role", "n_claims", "n_sources", "confidence", "quotes")
COUNTED = ("reports", "according_to")  # edges whose weight is the number of claims


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


class Edge(NamedTuple):
    """An edge. `spells` are the periods in which it is there, in order and apart; () for always. There is one of a
    kind between two nodes, so that these three make the id."""

    source: str
    kind: str
    target: str
    weight: int
    spells: tuple[Days, ...]
    values: dict[str, Value]

    @property
    def id(self) -> str:
        return f"{self.source}|{self.kind}|{self.target}"


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
    ids = node_ids(graph)
    days = {ids["event", event.id]: days_of(event) for event in graph.events}
    near = neighbours(graph, ids)
    values = {}
    for kind, thing in things(graph):
        values[node := ids[kind, thing.id]] = VALUES[kind](thing)
        if kind != "event":
            values[node]["n_events"] = len(near.get(node, ()))
    return Network(tuple(nodes(values, days, near)), partial(links, graph, ids), EDGE_COLUMNS, tuple(left_out(graph)))


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
    values: Mapping[str, dict[str, Value]], days: Mapping[str, Days], near: Mapping[str, Collection[str]]
) -> Iterator[Node]:
    """The nodes with their looks and places. What is no event is there while its events are."""
    bands: dict[str, list[str]] = {}
    for node, of in values.items():
        bands.setdefault(str(of["kind"]), []).append(node)
    when = {event: day for event, (first, last) in days.items() if (day := first or last)}
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


def node_ids(graph: EventGraph) -> dict[tuple[str, str], str]:
    """(kind, id) → id of the node: the same, made fit for XML; one that two kinds share gets the kind before it."""
    found: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for kind, thing in things(graph):
        fit = UNFIT.sub(percent, thing.id)
        found[kind, thing.id] = fit if fit not in taken else f"{kind}|{fit}"
        taken.add(found[kind, thing.id])
    return found


def percent(found: re.Match[str]) -> str:
    """The character as in a URL."""
    return "".join(f"%{byte:02X}" for byte in found.group().encode(errors="surrogatepass"))


def links(graph: EventGraph, ids: Ids) -> Iterator[Edge]:
    """All edges. Those to somebody or something that is not in the graph are left out."""
    for event in graph.events:
        spells = (days_of(event),) if days_of(event) != ALWAYS else ()
        for source, target, role, claims in facts(event, graph):
            if source in ids and target in ids:
                weight, values = evidence(role, event, claims)
                yield Edge(ids[source], role, ids[target], weight, spells, values)
    for left, relation, right in dict.fromkeys(graph.relations):
        if ("event", left) in ids and ("event", right) in ids:
            yield Edge(ids["event", left], relation, ids["event", right], 1, (), {"role": relation})


def facts(event: Event, graph: EventGraph) -> Iterator[tuple[Key, Key, str, Sequence[Claim]]]:
    """Who and what belongs to the event: source, target, role, and the claims that say so. Each comes once."""
    here = ("event", event.id)
    claims = [graph.claim[claim] for claim in event.claims if claim in graph.claim]
    says: dict[tuple[str, str], list[Claim]] = {}
    speakers: dict[str, list[Claim]] = {}
    reports: dict[str, list[Claim]] = {article: [] for article in event.articles}
    for claim in claims:
        reports.setdefault(claim.article, []).append(claim)
        if claim.according_to:
            speakers.setdefault(claim.according_to, []).append(claim)
        for key in {(role, filler.actor): None for role, fillers in claim.roles.items() for filler in fillers}:
            says.setdefault(key, []).append(claim)
    for role, fillers in sorted(event.roles.items()):
        for actor in dict.fromkeys(filler.id for filler in fillers):
            yield ("actor", actor), here, role, says.get((role, actor), ())
    for actor, found in sorted(speakers.items()):
        yield ("actor", actor), here, "according_to", found
    if event.place:
        yield here, ("place", event.place.id), "place", [c for c in claims if c.place and c.place.id == event.place.id]
    for article, found in sorted(reports.items()):
        yield ("article", article), here, "reports", found


def evidence(role: str, event: Event, claims: Sequence[Claim]) -> tuple[int, dict[str, Value]]:
    """The weight of the edge (sources of a role, claims of a report; never 0, which Gephi drops), and its values."""
    sources = min(len({claim.article for claim in claims}), event.sources)
    confidence = max([claim.confidence for claim in claims]) if claims else event.confidence
    values: dict[str, Value] = {"role": role, "n_claims": len(claims), "n_sources": sources, "confidence": confidence}
    if role == "reports":
        values |= some(quotes=joined(claim.quote.text for claim in claims))
    return max(len(claims) if role in COUNTED else sources, 1), values


def days_of(event: Event) -> Days:
    """The first and the last day that the event's date allows; none where it ends before it starts."""
    first, last = (event.date.earliest, event.date.latest) if event.date else ALWAYS
    return ALWAYS if first and last and first > last else (first, last)


def neighbours(graph: EventGraph, ids: Ids) -> dict[str, dict[str, None]]:
    """The events of each node that is no event."""
    near: dict[str, dict[str, None]] = {}
    for event in graph.events:
        claims = [graph.claim[claim] for claim in event.claims if claim in graph.claim]
        others: set[Key] = {("actor", p.id) for fillers in event.roles.values() for p in fillers}
        others |= {("actor", claim.according_to) for claim in claims if claim.according_to}
        others |= {("article", article) for article in (*event.articles, *(claim.article for claim in claims))}
        others |= {("place", event.place.id)} if event.place else set()
        for other in others & ids.keys():
            near.setdefault(ids[other], {})[ids["event", event.id]] = None
    return near


def hull(spells: Iterable[Days]) -> Days:
    """From the first to the last day of these, leaving out what has no date; open where one of them is open."""
    spells = tuple(spells)
    if len(spells) == 1:
        return spells[0]
    dated = [spell for spell in spells if spell != ALWAYS]
    firsts, lasts = [first for first, _ in dated if first], [last for _, last in dated if last]
    return (
        min(firsts) if dated and len(firsts) == len(dated) else None,
        max(lasts) if dated and len(lasts) == len(dated) else None,
    )


def left_out(graph: EventGraph) -> Iterator[str]:
    """What nodes and edges do not hold."""
    known = set(graph.actor)
    lost = sum(p.id not in known for event in graph.events for fillers in event.roles.values() for p in fillers)
    if lost:
        yield f"{lost} participants are not among the actors and have no edge."
    if graph.claims:
        yield (
            f"{len(graph.claims)} claims are counted and quoted, not listed: where their words stand is in "
            "claims.jsonl."
        )
    if graph.decisions:
        yield f"{len(graph.decisions)} decisions are in decisions.jsonl only."


def to_networkx(graph: EventGraph) -> networkx.MultiDiGraph:
    """The graph as networkx.MultiDiGraph. The key of an edge is its kind; every attribute is a string, a number or a
    bool, and one without value is absent, so that networkx's own writers accept it. `start` and `end` are ISO dates,
    the first and the last day."""
    import networkx

    found = networkx.MultiDiGraph()
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


def bounds(days: Days) -> dict[str, str]:
    """The first and the last day, as ISO 8601, where known."""
    return {name: day.isoformat() for name, day in zip(("start", "end"), days, strict=True) if day}
