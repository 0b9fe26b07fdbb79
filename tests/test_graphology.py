"""graphology, with which Gephi Lite reads, takes GraphML and GEXF in its strict way, with every node and edge.

Needs node, and `npm ci --prefix tests/graphology`.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.test_gexf import written as gexf
from tests.test_graphml import GRAPHS, clean
from tests.test_graphml import written as graphml
from timeline.exporters.edges import bounds, hull
from timeline.exporters.network import network
from timeline.exporters.projection import actor_network

READER = Path(__file__).parent / "graphology"
pytestmark = pytest.mark.skipif(
    not shutil.which("node") or not (READER / "node_modules").is_dir(),
    reason="graphology is not installed: npm ci --prefix tests/graphology",
)


def read(path):
    run = subprocess.run(
        ["node", READER / "read.mjs", path], capture_output=True, text=True, encoding="utf8", check=False
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize("name, view", [("graphml", network), ("graphml-actors", actor_network)])
@pytest.mark.parametrize("graph", GRAPHS)
def test_graphml(graph, name, view, tmp_path):
    found, view = read(graphml(GRAPHS[graph](), name, tmp_path)), view(GRAPHS[graph]())
    assert {n["key"]: n["attributes"] for n in found["nodes"]} == {
        node.id: clean(
            {
                **node.values,
                **bounds(node.days),
                "label": node.label,
                "x": node.x,
                "y": node.y,
                "size": node.size,
                "color": node.colour,
            }
        )
        for node in view.nodes
    }
    assert {e["key"]: (e["source"], e["target"], e["attributes"]) for e in found["edges"]} == {
        edge.id: (
            edge.source,
            edge.target,
            clean({**edge.values, **bounds(hull(edge.spells)), "label": edge.kind, "weight": edge.weight}),
        )
        for edge in view.edges()
    }


@pytest.mark.parametrize("name, view", [("gexf", network), ("gexf-actors", actor_network)])
@pytest.mark.parametrize("graph", GRAPHS)
def test_gexf(graph, name, view, tmp_path):
    found, view = read(gexf(GRAPHS[graph](), name, tmp_path)), view(GRAPHS[graph]())
    nodes = {n["key"]: n["attributes"] for n in found["nodes"]}
    assert nodes == {
        node.id: clean(
            {
                **node.values,
                "label": node.label,
                "x": node.x,
                "y": node.y,
                "z": 0,
                "size": node.size,
                "color": f"rgb{tuple(bytes.fromhex(node.colour[1:]))}".replace(" ", ""),
            }
        )
        for node in view.nodes
    }
    assert {e["key"]: (e["source"], e["target"], e["attributes"]) for e in found["edges"]} == {
        edge.id: (
            edge.source,
            edge.target,
            clean({**edge.values, "label": edge.kind, "kind": edge.kind, "weight": edge.weight}),
        )
        for edge in view.edges()
    }
