"""Each rule of Gephi's importers is broken once on purpose; the check names what is broken."""

import pytest

from tests.graphs import small
from timeline import folder
from timeline.exporters.check import check
from timeline.exporters.check_gephi import Seen, check_file

GRAPHML = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="node_label" for="node" attr.name="label" attr.type="string"/>
<key id="node_year" for="node" attr.name="year" attr.type="int"/>
<key id="node_day" for="node" attr.name="day" attr.type="long"/>
<key id="node_sure" for="node" attr.name="sure" attr.type="boolean"/>
<key id="node_color" for="node" attr.name="color" attr.type="string"/>
<key id="edge_weight" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="directed">
<node id="a"><data key="node_year">2007</data><data key="node_color">#aabbcc</data></node>
<node id="b"><data key="node_day">13000</data><data key="node_sure">true</data></node>
<edge id="e1" source="a" target="b" label="role"><data key="edge_weight">1.0</data></edge>
<edge id="e2" source="a" target="b" label="other"/>
</graph></graphml>"""
GEXF = """<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="year" title="year" type="integer"/></attributes>
<nodes>
<node id="a" label="a" start="2007-05-28" end="2007-05-29">
<attvalues><attvalue for="year" value="2007"/></attvalues></node>
<node id="b" label="b" start="2007-05-28T10:00:00"/>
</nodes>
<edges>
<edge id="e1" source="a" target="b" kind="role" weight="1.0"/>
<edge id="e2" source="a" target="b" kind="other"><spells><spell start="2007-01-01" end="2007-01-02"/></spells></edge>
</edges></graph></gexf>"""


def problems(text, name, tmp_path):
    path = tmp_path / name
    path.write_text(text, encoding="utf8")
    return list(check_file(path, Seen()))


@pytest.mark.parametrize(
    "old, new, message",
    [
        ("</graphml>", "", "No reader can parse it: no element found: line "),
        ('attr.type="long"', 'attr.type="dateTime"', "Column 'day' has the type 'dateTime', which Gephi drops"),
        ('attr.name="day" ', "", "Column 'node_day' lacks an id, a name or a type"),
        ('id="node_year" for="node"', 'id="node_year" for="all"', "Column 'year' is for 'all'"),
        ('"node_year"', '"d3"', "Column 'year' has the id 'd3'"),
        ('attr.name="day"', 'attr.name="year"', "Column 'year' of nodes is declared twice"),
        ('attr.name="day"', 'attr.name="timeset"', "Column 'timeset' has a name that Gephi keeps for itself"),
        (">2007<", ">2007.0<", "Node 'a': '2007.0' in 'year' is no int"),
        (">2007<", ">3000000000<", "Node 'a': '3000000000' in 'year' is no int"),
        (">13000<", f">{2**63}<", f"Node 'b': '{2**63}' in 'day' is no long"),
        (">true<", ">True<", "Node 'b': 'True' in 'sure' is no boolean"),
        (">1.0<", ">inf<", "Edge 'e1': 'inf' in 'weight' is no double"),
        (">1.0<", ">0.0<", "Edge 'e1' has the weight 0.0: Gephi drops"),
        (">#aabbcc<", ">sky<", "Node 'a': 'sky' is no colour"),
        ('data key="node_day"', 'data key="node_month"', "Node 'b' has a value for 'node_month', which is no column"),
        ('"e2"', '"e1"', "Edge 'e1' comes twice"),
        ('<node id="b">', '<node id="a">', "Node 'a' comes twice"),
        ('<node id="a">', "<node>", "A node has no id"),
        ('target="b" label="other"', 'target="c" label="other"', "Edge 'e2' ends at 'c', which is no node"),
        ('label="other"', 'label="role"', "Edge 'e2' is parallel to another of its kind"),
        ('"a"', '"a "', "Node 'a ' has an id with a line end or outer spaces"),
        ('edgedefault="directed"', "", "The graph says neither directed nor undirected"),
    ],
)
def test_graphml(old, new, message, tmp_path):
    assert problems(GRAPHML, "a.graphml", tmp_path) == []
    assert old in GRAPHML
    assert [p for p in problems(GRAPHML.replace(old, new), "a.graphml", tmp_path) if p.startswith(message)]


@pytest.mark.parametrize(
    "old, new, message",
    [
        (' timeformat="date"', "", 'The graph is dynamic without timeformat="date"'),
        ('"interval"', '"timestamp"', 'The time representation is not "interval"'),
        ("</attributes>", '</attributes><attributes class="node"/>', "There are two <attributes> of class 'node'"),
        ('type="integer"', 'type="anyURI"', "Column 'year' has the type 'anyURI'"),
        ('value="2007"', 'value=""', "Node 'a': '' in 'year' is no integer"),
        ('for="year"', 'for="month"', "Node 'a' has a value for 'month'"),
        ('start="2007-05-28" ', 'start="2007-05" ', "Node 'a': '2007-05' is no full ISO date"),
        ('start="2007-05-28" ', 'start="2007-02-30" ', "Node 'a': '2007-02-30' is no full ISO date"),
        ("2007-05-28T10:00:00", "2007-05-28 10:00:00", "Node 'b': '2007-05-28 10:00:00' is no full ISO date"),
        ('end="2007-05-29"', 'end="2007-05-27"', "Node 'a' ends at 2007-05-27, not after its start"),
        ('end="2007-05-29"', 'end="2007-05-28"', "Node 'a' ends at 2007-05-28, not after its start"),
        ('end="2007-01-02"', 'end="2007"', "Edge 'e2': '2007' is no full ISO date"),
        ('end="2007-05-29"', 'timestamp="2007-05-29"', "Node 'a' has a timestamp among intervals"),
        ('weight="1.0"', 'weight="0"', "Edge 'e1' has the weight 0"),
        ('weight="1.0"', 'weight="-1"', "Edge 'e1' has the weight -1"),
        ('weight="1.0"', 'weight="one"', "Edge 'e1' has the weight 'one', which is no number"),
        ('kind="role"', 'kind="role" type="undirected"', "Edge 'e1' is undirected, the graph directed"),
        ('kind="other"', 'kind="role"', "Edge 'e2' is parallel to another of its kind"),
    ],
)
def test_gexf(old, new, message, tmp_path):
    assert problems(GEXF, "a.gexf", tmp_path) == []
    assert old in GEXF
    assert [p for p in problems(GEXF.replace(old, new), "a.gexf", tmp_path) if p.startswith(message)]


def test_undirected_edges_are_parallel_both_ways(tmp_path):
    text = GEXF.replace('"directed"', '"undirected"').replace(
        'id="e2" source="a" target="b" kind="other"', 'id="e2" source="b" target="a" kind="role"'
    )
    assert [p for p in problems(text, "a.gexf", tmp_path) if "parallel" in p]


def test_check_runs_the_rules_of_gephi_and_names_a_missing_file(tmp_path):
    folder.write(small(), tmp_path)
    assert list(check(tmp_path)) == []
    (tmp_path / "timeline.gexf").unlink()
    (tmp_path / "timeline.graphml").write_text("<graphml>")
    missing, changed, unread = check(tmp_path)
    assert (changed.kind, changed.path) == ("changed", "timeline.graphml")
    assert (missing.kind, missing.path) == ("missing", "timeline.gexf")
    assert (unread.kind, unread.path) == ("gephi", "timeline.graphml") and "parse" in unread.message
