"""The nodes and edges that GraphML, GEXF and networkx share."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from tests.graphs import day, large, small, span
from tests.odd_graph import odd
from tests.real import seeds
from timeline.exporters import layout, look
from timeline.exporters.columns import EDGE_COLUMNS, NODE_COLUMNS
from timeline.exporters.edges import hull
from timeline.exporters.network import network, to_networkx
from timeline.exporters.projection import actor_network, apart
from timeline.graph import EventGraph
from timeline.models import Actor

# What networkx's writers, or Gephi, take for something else.
RESERVED = {
    "label",
    "nodelabel",
    "edgelabel",
    "x",
    "y",
    "z",
    "xpos",
    "ypos",
    "zpos",
    "size",
    "r",
    "g",
    "b",
    "color",
    "weight",
    "edge weight",
    "type",
    "id",
    "start",
    "end",
    "pid",
    "spells",
    "slices",
    "viz",
    "parents",
    "timeset",
}


def by_title(view):
    return {node.values["title"]: node for node in view.nodes}


def edges_of(view, *kinds):
    return {(edge.source, edge.kind, edge.target): edge for edge in view.edges() if not kinds or edge.kind in kinds}


def test_everything_becomes_a_node():
    view = network(small())
    kinds = [node.values["kind"] for node in view.nodes]
    assert {kind: kinds.count(kind) for kind in sorted(set(kinds))} == {
        "actor": 8,
        "article": 5,
        "event": 8,
        "place": 3,
    }


def test_every_link_of_the_graph_becomes_an_edge():
    graph = small()
    expected = {(p.id, role, e.id) for e in graph.events for role, fillers in e.roles.items() for p in fillers}
    expected |= {(e.id, "place", e.place.id) for e in graph.events if e.place}
    expected |= {(c.according_to, "according_to", graph.event_of[c.id].id) for c in graph.claims if c.according_to}
    expected |= {(left, relation, right) for left, relation, right in graph.relations}
    reports = {(a.replace("%", "%25"), "reports", e.id) for e in graph.events for a in e.articles}
    assert set(edges_of(network(graph))) == expected | reports


def test_values_of_an_event_are_those_of_the_graph():
    node = by_title(network(small()))["Arrest of Сергей Ильин"]
    event = small().event[node.id]
    assert node.days == (date(2019, 3, 14), date(2019, 3, 15))
    assert node.values == {
        "kind": "event",
        "title": event.label,
        "event_type": "arrest",
        "plover": "COERCE",
        "status": "occurred",
        "date_edtf": "2019-03-14/2019-03-15",
        "precision": "range",
        "basis": "context",
        "undated": False,
        "year": 2019,
        "start_day": (date(2019, 3, 14) - date(1970, 1, 1)).days,
        "days": 2,
        "place": 'Bay of "Nets"',
        "n_sources": 2,
        "n_claims": 2,
        "n_disputes": 1,
        "confidence": 0.85,
        "participants": "arrested: Сергей Ильин; authority: Coast Guard",
        "details": '{"boats": 2, "charge": "netting \\"at night\\"\\\\"}',
        "disputes": node.values["disputes"],
        "history": "occurred; occurred",
        "claims": "; ".join(event.claims),
        "articles": "; ".join(event.articles),
    }


def test_weight_counts_sources_of_a_role_and_claims_of_a_report():
    graph = small()
    talks = next(e.id for e in graph.events if e.sources == 3)
    found = edges_of(network(graph))
    assert (
        found["ac-ilyin", "arrested", next(e.id for e in graph.events if e.label.startswith("Arrest of С"))].weight == 2
    )
    assert found[talks, "place", "pl-oslo"].weight == 3
    report = found["ярославль.html", "reports", talks]
    assert report.weight == 1 and report.values["quotes"].startswith("Þórdís Björnsdóttir of Iceland met")


def test_nodes_come_and_go_with_their_events():
    nodes = {node.id: node for node in network(small()).nodes}
    assert nodes["ac-norway"].days == (date(2019, 3, 4), date(2019, 3, 12))
    assert nodes["pl-reykjavik"].days == (None, None)  # its only event has no date
    assert nodes["-lead.dash."].days == (date(2019, 3, 12), None)  # one of its events has no last day


@pytest.mark.parametrize(
    "spells, expected",
    [
        ([], (None, None)),
        ([(1, 2), (5, 7)], (1, 7)),
        ([(None, None), (5, 7)], (5, 7)),
        ([(None, 3), (5, 7)], (None, 7)),
        ([(1, 3), (5, None)], (1, None)),
    ],
)
def test_hull(spells, expected):
    assert hull(spells) == expected


@pytest.mark.parametrize("graph", [small(), large(80), odd()], ids=["small", "large", "odd"])
def test_ids_are_unique_and_edges_end_at_nodes(graph):
    for view in (network(graph), actor_network(graph)):
        nodes, edges = [node.id for node in view.nodes], list(view.edges())
        assert len(set(nodes)) == len(nodes) and len({edge.id for edge in edges}) == len(edges)
        assert {end for edge in edges for end in (edge.source, edge.target)} <= set(nodes)
        assert all(edge.weight > 0 for edge in edges)


def test_ids_that_two_kinds_share_are_told_apart():
    assert [node.id for node in network(odd()).nodes] == [
        "one%0A",
        "ev-2",
        "ev-3",
        "ev-4",
        "ac-2",
        "ac-3",
        "actor|one%0A",
        "place|ac-2",
        "article|one%0A",
    ]


def test_participants_who_are_not_there_are_counted():
    assert "2 participants are not among the actors and have no edge." in network(odd()).left_out


def test_columns_have_no_name_that_readers_take_for_something_else():
    assert not RESERVED & {name.lower() for name in (*NODE_COLUMNS, *EDGE_COLUMNS)}


@pytest.mark.parametrize("graph", [small(), large(40), odd()], ids=["small", "large", "odd"])
def test_every_value_has_a_column_of_its_type(graph):
    types = {"string": str, "integer": int, "long": int, "double": float, "boolean": bool}
    for view in (network(graph), actor_network(graph)):
        for columns, rows in ((NODE_COLUMNS, view.nodes), (EDGE_COLUMNS, view.edges())):
            for row in rows:
                assert {name: types[columns[name]] for name in row.values} == {
                    name: type(value) for name, value in row.values.items()
                }


def test_networkx_holds_the_same():
    found, view = to_networkx(small()), network(small())
    assert (len(found), found.number_of_edges()) == (len(view.nodes), len(list(view.edges())))
    event = next(node for node, values in found.nodes(data=True) if values["title"] == "Joint naval exercise")
    assert found.nodes[event]["start"] == "2019-07-01" and found.nodes[event]["end"] == "2019-07-31"
    talks = next(node for node, values in found.nodes(data=True) if values.get("n_sources") == 3)
    assert found["ac-norway"][talks]["participant"]["weight"] == 1


# Looks


@pytest.mark.parametrize(
    "text, when, expected",
    [
        ("Talks on cod", "2019-03-12", "2019-03-12 Talks on cod"),
        ("Talks on 2019-03-12", "2019-03-12", "Talks on 2019-03-12"),
        ("Talks", None, "Talks"),
        (" two\n\tlines ", None, "two lines"),
        ("Talks about the price of cod and herring", "2019-03", "2019-03 Talks about the price of cod an…"),
    ],
)
def test_label(text, when, expected):
    assert look.label(text, when) == expected and len(expected) <= look.LABEL


def test_what_has_not_happened_is_paler():
    occurred, planned = (look.colour("event", "meeting", "CONSULT", status) for status in ("occurred", "planned"))
    assert sum(bytes.fromhex(planned[1:])) > sum(bytes.fromhex(occurred[1:]))


def test_types_have_colours_of_their_own():
    colours = {look.colour("event", "", plover, "occurred") for plover in look.HUES}
    assert len(colours) == len(look.HUES) and not colours & set(look.PLAIN.values())


def test_more_sources_make_a_bigger_node():
    assert look.size(0) < look.size(1) < look.size(2) < look.size(10)


# Layout


def test_time_runs_from_left_to_right():
    events = sorted(
        (node for node in network(large(300)).nodes if node.values["kind"] == "event" and node.days[0]),
        key=lambda node: node.days[0],
    )
    assert all(one.x < other.x if one.days[0] < other.days[0] else one.x == other.x for one, other in pairwise(events))


def test_an_event_without_a_date_stands_below_those_with_one_where_it_is_told():
    nodes = {node.values["title"]: node for node in network(small()).nodes}
    dated = [node for node in nodes.values() if node.values["kind"] == "event" and not node.values["undated"]]
    bill, ahead = nodes["Sanctions bill"], nodes['Cod: "final" talks\nin Oslo\t— what now?']
    assert bill.days == (None, None) and bill.x == ahead.x and bill.y < min(node.y for node in dated)


def test_an_article_stands_where_it_appeared_and_not_where_it_looks_back_to():
    talks, early = next(e for e in small().events if e.sources == 3), span("1901", "1901-01-01", "1901-12-31", "year")
    events = (talks.model_copy(update={"date": early}), *(e for e in small().events if e.id != talks.id))
    nodes = {node.id: node.x for node in network(small().model_copy(update={"events": events})).nodes}
    assert nodes["-lead.dash."] == nodes["ярославль.html"] > nodes['wire 2019/03/10 "talks"'] > nodes[talks.id]


def test_what_belongs_to_no_event_stands_apart():
    graph = small().model_copy(update={"actors": (*small().actors, Actor(id="ac-x", name="X", kind="person"))})
    nodes = {node.id: node.x for node in network(graph).nodes}
    alone = {"ac-x", "ac-tromso", "nothing-found"}
    assert max(nodes[node] for node in alone) < min(x for node, x in nodes.items() if node not in alone)


@pytest.mark.parametrize("graph", [small, lambda: large(300), seeds], ids=["small", "large", "seeds"])
def test_no_node_covers_another(graph):
    rows = {}
    for node in network(graph()).nodes:
        rows.setdefault(node.y, []).append(node.x)
    assert all(other - one >= layout.WIDTH - 0.1 for xs in rows.values() for one, other in pairwise(sorted(xs)))


def test_each_kind_has_a_band_of_its_own():
    bands = {}
    for node in network(large(200)).nodes:
        bands.setdefault(node.values["kind"], []).append(node.y)
    for upper, lower in pairwise(["article", "event", "actor", "place"]):
        assert min(bands[upper]) > max(bands[lower])


def test_a_far_date_does_not_press_the_others_together():
    days = [date(1901, 1, 1), *(date(2007, 5, 1) + timedelta(days=n) for n in range(20))]
    xs = layout.axis({f"ev-{day}": day for day in days}, 1000)
    assert xs[f"ev-{days[-1]}"] - xs[f"ev-{days[1]}"] > 500


def test_a_single_node_does_not_stand_at_zero():
    view = network(EventGraph(actors=small().actors[:1]))  # all at zero would be a random layout in Gephi
    assert [(node.x, node.y) != (0, 0) for node in view.nodes] == [True]


# Actors joined by events


def test_actors_are_joined_by_what_happened():
    view = actor_network(small())
    assert {(edge.source, edge.target) for edge in view.edges() if edge.kind == "arrest"} == {
        ("ac-coast-guard", "ac-ilyin")
    }
    meetings = edges_of(view, "meeting")
    assert ("ac-iceland", "meeting", "ac-norway") in meetings
    assert meetings["ac-iceland", "meeting", "ac-norway"].weight == 3  # articles
    assert "5 events have not happened, as far as is known, and join no actors." in view.left_out


def test_each_meeting_is_a_spell():
    talks = next(e for e in small().events if e.sources == 3)
    again = talks.model_copy(update={"id": "ev-again", "date": day("2019-05-01"), "claims": ("cl-x",)})
    graph = small().model_copy(update={"events": (*small().events, again)})
    edge = edges_of(actor_network(graph), "meeting")["ac-iceland", "meeting", "ac-norway"]
    assert edge.spells == ((date(2019, 3, 12),) * 2, (date(2019, 5, 1),) * 2)
    assert edge.values["n_events"] == 2 and edge.values["events"] == f"{talks.id}; ev-again"


D = [date(2019, 1, n) for n in range(1, 10)]


@pytest.mark.parametrize(
    "spells, expected",
    [
        ([(D[4], D[5]), (D[0], D[1])], [(D[0], D[1]), (D[4], D[5])]),
        ([(D[0], D[3]), (D[1], D[2])], [(D[0], D[3])]),
        ([(D[0], D[1]), (D[2], D[3])], [(D[0], D[3])]),
        ([(None, D[1]), (D[0], D[3])], [(None, D[3])]),
        ([(D[0], None), (D[5], D[6])], [(D[0], None)]),
    ],
    ids=["apart", "within", "touching", "open start", "open end"],
)
def test_spells_do_not_touch(spells, expected):
    assert list(apart(spells)) == expected
