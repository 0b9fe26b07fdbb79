"""GraphML is read by networkx and igraph with every node, edge and attribute, and obeys Gephi's rules."""

from math import isnan
from xml.etree import ElementTree

import igraph
import networkx
import pytest

from tests.graphs import large, small
from tests.odd_graph import odd
from tests.real import seeds
from timeline import folder
from timeline.exporters import graphml
from timeline.exporters.check_gephi import Seen, check_file
from timeline.exporters.edges import bounds, hull
from timeline.exporters.network import network
from timeline.exporters.projection import actor_network
from timeline.graph import EventGraph

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
VIEWS = {"graphml": network, "graphml-actors": actor_network}
GRAPHS = {"small": small, "large": lambda: large(60), "odd": odd, "empty": EventGraph, "seeds": seeds}
LEGAL = str.maketrans(dict.fromkeys((*range(9), 11, 12, *range(14, 32), 55357, 65534)))


def written(graph, name, tmp_path):
    folder.write(graph, tmp_path, formats=[name])
    return next(tmp_path.glob("*.graphml"))


def clean(values):
    """The values without what XML cannot hold."""
    return {k: v.translate(LEGAL) if isinstance(v, str) else v for k, v in values.items()}


def node_values(node):
    r, g, b = bytes.fromhex(node.colour[1:])
    return clean(
        {
            **node.values,
            **bounds(node.days),
            "label": node.label,
            "x": node.x,
            "y": node.y,
            "size": node.size,
            "color": node.colour,
            "r": r,
            "g": g,
            "b": b,
        }
    )


def edge_values(edge):
    return clean({**edge.values, **bounds(hull(edge.spells)), "label": edge.kind, "weight": edge.weight})


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_networkx_reads_every_value(graph, name, tmp_path):
    view = VIEWS[name](GRAPHS[graph]())
    found = networkx.read_graphml(written(GRAPHS[graph](), name, tmp_path), force_multigraph=True)
    assert found.is_directed() == view.directed
    assert dict(found.nodes(data=True)) == {node.id: node_values(node) for node in view.nodes}
    assert {key: values for _, _, key, values in found.edges(keys=True, data=True)} == {
        edge.id: edge_values(edge) for edge in view.edges()
    }


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_igraph_reads_every_value(graph, name, tmp_path):
    view = VIEWS[name](GRAPHS[graph]())
    found = igraph.Graph.Read_GraphML(str(written(GRAPHS[graph](), name, tmp_path)))
    ids = [v["id"].replace("&#38;", "&") for v in found.vs]  # igraph 1.0 does not resolve them in attributes
    vertices = {key: there({**v.attributes(), "id": key}) for key, v in zip(ids, found.vs, strict=True)}
    assert vertices == {node.id: there({"id": node.id, **node_values(node)}) for node in view.nodes}
    # igraph 1.0 gives each edge the id of its source, so the ends and the role stand for it
    edges = {(ids[e.source], e["role"], ids[e.target]): there(e.attributes()) for e in found.es}
    for edge in view.edges():
        ends = (edge.source, edge.target) if view.directed else sorted((edge.source, edge.target))
        read = edges.get((ends[0], edge.kind, ends[1])) or edges[ends[1], edge.kind, ends[0]]
        assert {k: v for k, v in read.items() if k != "id"} == there(edge_values(edge))
    assert len(edges) == len(list(view.edges()))


def there(values):
    """igraph has no missing values: absent strings are "", absent numbers NaN, absent booleans False."""
    return {k: v for k, v in values.items() if v not in ("", False) and not (isinstance(v, float) and isnan(v))}


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_gephi_has_nothing_to_drop(graph, name, tmp_path):
    assert list(check_file(written(GRAPHS[graph](), name, tmp_path), Seen())) == []


def test_edges_have_kinds_as_gephi_reads_them(tmp_path):
    root = ElementTree.parse(written(small(), "graphml", tmp_path)).getroot()
    kinds = {edge.get("label") for edge in root.iter(f"{NAMESPACE}edge")}
    assert kinds == {"participant", "arrested", "authority", "according_to", "place", "reports", "before"}


def test_columns_without_values_are_not_declared(tmp_path):
    root = ElementTree.parse(written(EventGraph(actors=small().actors), "graphml", tmp_path)).getroot()
    names = {key.get("attr.name") for key in root.iter(f"{NAMESPACE}key") if key.get("for") == "node"}
    assert "aliases" in names and "event_type" not in names


def test_what_is_lost_is_said(tmp_path):
    assert graphml.write(small(), tmp_path / "a.graphml") == (
        "11 claims are counted and quoted, not listed: where their words stand is in claims.jsonl.",
        "7 decisions are in decisions.jsonl only.",
        "GraphML knows no time: `start` and `end` are strings. timeline.gexf has intervals.",
    )
