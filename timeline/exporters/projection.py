"""Actors joined by the events in which they took part together: who meets whom, who arrests whom, and when.

One edge for each pair of actors and type of event, its weight the number of articles that report it, with a spell for
each time. Only what has happened or goes on joins anybody: a plan or a denial does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from timeline.exporters.columns import Value, joined
from timeline.exporters.edges import ALWAYS, Days, Edge, days_of
from timeline.exporters.look import HAPPENED
from timeline.exporters.network import Network, network
from timeline.graph import EventGraph
from timeline.models import Event

COLUMNS = ("role", "n_claims", "n_sources", "n_events", "confidence", "events")


def actor_network(graph: EventGraph) -> Network:
    """The actors who are joined to another, as undirected network; they stand where they stand in the whole one."""
    whole = network(graph)
    actors = {node.id: node for node in whole.nodes if node.values["kind"] == "actor"}
    by_id = {actor.id: node for actor, node in zip(graph.in_order().actors, actors, strict=True)}
    shared: dict[tuple[str, str, str], list[Event]] = {}
    for event in graph.in_order().events:
        who = sorted({by_id[p.id] for fillers in event.roles.values() for p in fillers if p.id in by_id})
        for one, other in combinations(who, 2) if event.status in HAPPENED else ():
            shared.setdefault((one, event.type, other), []).append(event)
    edges = tuple(joint(key, shared[key]) for key in sorted(shared))
    met = {end for edge in edges for end in (edge.source, edge.target)}
    nodes = tuple(node for node in actors.values() if node.id in met)
    return Network(nodes, lambda: edges, COLUMNS, tuple(left_out(graph, len(actors) - len(nodes))), directed=False)


def joint(key: tuple[str, str, str], events: Sequence[Event]) -> Edge:
    """The edge between two actors for these events of one type."""
    one, kind, other = key
    articles = {article for event in events for article in event.articles}
    values: dict[str, Value] = {
        "role": kind,
        "n_events": len(events),
        "n_sources": len(articles),
        "n_claims": sum(len(event.claims) for event in events),
        "confidence": max(e.confidence for e in events),
        "events": joined(event.id for event in events),
    }
    spells = tuple(apart([days_of(event) for event in events if days_of(event) != ALWAYS]))
    return Edge(one, kind, other, max(len(articles), 1), spells, values)


def apart(spells: Sequence[Days]) -> Iterator[Days]:
    """The same days as spells that do not touch, in order."""
    order = sorted((first or date.min, last or date.max) for first, last in spells)
    while order:
        first, last = order.pop(0)
        while order and (last == date.max or order[0][0] <= last + timedelta(days=1)):
            last = max(last, order.pop(0)[1])
        yield first if first > date.min else None, last if last < date.max else None


def left_out(graph: EventGraph, alone: int) -> Iterator[str]:
    """How many events join nobody, and how many actors are joined to nobody."""
    yield "Only actors, and the events that join them: the others, places and articles are in the other files."
    if alone:
        yield f"{alone} of {len(graph.actors)} actors have taken part in nothing together with another."
    other = sum(event.status not in HAPPENED for event in graph.events)
    if other:
        yield f"{other} events have not happened, as far as is known, and join no actors."
