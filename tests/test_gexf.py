"""GEXF 1.3 with intervals: valid, read by networkx with every value, and obeying Gephi's rules."""

from datetime import date, timedelta
from pathlib import Path

import networkx
import pytest
from lxml import etree

from tests.graphs import day, large, small, span
from tests.odd_graph import odd
from tests.test_graphml import GRAPHS, clean
from timeline import folder
from timeline.exporters import gexf
from timeline.exporters.check_gephi import Seen, check_file
from timeline.exporters.network import network
from timeline.exporters.projection import actor_network
from timeline.graph import EventGraph

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "gexf13.rng"))
G, VIZ = "{http://gexf.net/1.3}", "{http://gexf.net/1.3/viz}"
VIEWS = {"gexf": network, "gexf-actors": actor_network}


def written(graph, name, tmp_path):
    folder.write(graph, tmp_path, formats=[name])
    return next(tmp_path.glob("*.gexf"))


@pytest.fixture
def root(tmp_path):
    return etree.parse(written(small(), "gexf", tmp_path)).getroot()


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_valid(graph, name, tmp_path):
    SCHEMA.assertValid(etree.parse(written(GRAPHS[graph](), name, tmp_path)))


@pytest.mark.parametrize(
    "wrong",
    [
        ('start="2019-03-12"', 'start="2019-03"'),
        (' kind="arrested"', ""),
        ('type="double"', 'type="date"'),
        ('version="1.3"', 'version="1.2"'),
    ],
)
def test_the_schema_refuses_what_is_wrong(wrong, tmp_path):
    text = written(small(), "gexf", tmp_path).read_text(encoding="utf8")
    assert wrong[0] in text and not SCHEMA.validate(etree.fromstring(text.replace(*wrong).encode()))


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_networkx_reads_every_value(graph, name, tmp_path):
    view = VIEWS[name](GRAPHS[graph]())
    found = networkx.read_gexf(written(GRAPHS[graph](), name, tmp_path))
    for node in view.nodes:
        values, viz = dict(found.nodes[node.id]), found.nodes[node.id]["viz"]
        assert {k: v for k, v in values.items() if k not in ("viz", "start", "end")} == clean(
            {**node.values, "label": node.label}
        )
        assert (viz["position"]["x"], viz["position"]["y"], viz["size"]) == (node.x, node.y, node.size)
    edges = {values["id"]: values for *_, values in found.edges(data=True)}
    assert len(found) == len(view.nodes) and edges.keys() == {edge.id for edge in view.edges()}
    for edge in view.edges():
        values = {k: v for k, v in edges[edge.id].items() if k not in ("id", "start", "end", "spells", "slices")}
        assert values == clean({**edge.values, "label": edge.kind, "weight": edge.weight})


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_gephi_has_nothing_to_drop(graph, name, tmp_path):
    assert list(check_file(written(GRAPHS[graph](), name, tmp_path), Seen())) == []


@pytest.mark.parametrize(
    "label, start, end",
    [
        ('2019-03-12 Talks on cod: "final" round', "2019-03-12", "2019-03-13"),  # a day ends with the next one
        ("2019-07 Joint naval exercise", "2019-07-01", "2019-08-01"),
        ("2019-09/.. Autumn manoeuvres", "2019-09-01", None),  # open: infinity
        ("Sanctions bill", None, None),
        ("Norway", "2019-03-04", "2019-03-13"),  # from its first event to its last
    ],
)
def test_intervals(label, start, end, root):
    node = next(node for node in root.iter(f"{G}node") if node.get("label") == label)
    assert (node.get("start"), node.get("end")) == (start, end)


def test_edges_have_the_interval_of_their_event(root):
    nodes = {node.get("id"): node for node in root.iter(f"{G}node")}
    for edge in root.iter(f"{G}edge"):
        event = nodes[next(end for end in (edge.get("target"), edge.get("source")) if end.startswith("ev-"))]
        if edge.get("kind") != "before":
            assert (edge.get("start"), edge.get("end")) == (event.get("start"), event.get("end"))


def test_the_last_day_of_the_calendar_has_no_day_after():
    assert gexf.interval((date.max, date.max)) == ' start="9999-12-31"'


def test_times_that_two_actors_met_are_spells(tmp_path):
    talks = next(e for e in small().events if e.sources == 3)
    again = talks.model_copy(update={"id": "ev-again", "date": day("2019-05-01"), "claims": ()})
    graph = small().model_copy(update={"events": (*small().events, again)})
    path = written(graph, "gexf-actors", tmp_path)
    root = etree.parse(path).getroot()
    SCHEMA.assertValid(root)
    edge = next(e for e in root.iter(f"{G}edge") if e.get("id") == "ac-iceland|meeting|ac-norway")
    assert [dict(spell.attrib) for spell in edge.iter(f"{G}spell")] == [
        {"start": "2019-03-12", "end": "2019-03-13"},
        {"start": "2019-05-01", "end": "2019-05-02"},
    ]
    assert root.find(f"{G}graph").get("defaultedgetype") == "undirected" and list(check_file(path, Seen())) == []


def test_undated_nodes_are_counted(tmp_path):
    sentences = gexf.write(small(), tmp_path / "a.gexf")
    assert "3 of 8 events have no date, hence no interval: they are visible all the time." in sentences
    assert "4 other nodes have no dated event, hence no interval: they are visible all the time." in sentences


@pytest.mark.parametrize("far, warned", [("1901-01-01", True), ("2019-02-01", False)])
def test_a_date_far_from_the_others_is_told(far, warned, tmp_path):
    event = next(e for e in small().events if e.sources == 3)
    days = [day(far), *(day(str(date(2019, 3, 1) + timedelta(days=n))) for n in range(20))]
    events = tuple(event.model_copy(update={"id": f"ev-{n}", "date": when}) for n, when in enumerate(days))
    told = [s for s in gexf.write(EventGraph(events=events), tmp_path / "a.gexf") if "slider" in s]
    message = (
        "The slider runs from 1901-01-01 to 2019-03-20, but 90% of the events start between 2019-03-01 and "
        "2019-03-18: set these as custom bounds in Gephi's timeline settings."
    )
    assert told == ([message] if warned else [])


def test_a_date_that_ends_before_it_starts_has_no_interval(tmp_path):
    event = small().events[0].model_copy(update={"date": span("?", "2019-03-02", "2019-03-01", "range")})
    path = written(EventGraph(events=(event,)), "gexf", tmp_path)
    assert list(check_file(path, Seen())) == []


@pytest.mark.parametrize("graph", [small, odd, lambda: large(50)], ids=["small", "odd", "large"])
def test_labels_are_short_and_on_one_line(graph, tmp_path):
    for node in etree.parse(written(graph(), "gexf", tmp_path)).getroot().iter(f"{G}node"):
        assert len(node.get("label")) <= 40 and "\n" not in node.get("label")
