"""The shapes hold for what is written and catch each planted fault; the fast engine and pyshacl find the same."""

import pyshacl
import pytest
import rdflib
import shacl

from tests.graphs import large, small
from tests.real import seeds
from timeline.exporters import exporter
from timeline.exporters.check_rdf import check_shapes
from timeline.exporters.rdf.shapes import shapes
from timeline.exporters.rdf.vocabulary import NAMESPACES
from timeline.graph import EventGraph

RULES = rdflib.Graph().parse(data=shapes())
SH = rdflib.Namespace(NAMESPACES["sh"])


@pytest.fixture(scope="module")
def turtle(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    exporter("ttl").write(small(), folder)
    return (folder / "timeline.ttl").read_text(encoding="utf8")


def by_fast_engine(turtle: str) -> set[tuple]:
    """Node, property and constraint of each violation."""
    report = shacl.Shapes.from_text(shapes()).validate_text(turtle)
    return {(r.focus_node.strip("<>"), (r.path or "").strip("<>"), r.component) for r in report.results}


def by_pyshacl(turtle: str) -> set[tuple]:
    _, report, _ = pyshacl.validate(rdflib.Graph().parse(data=turtle), shacl_graph=RULES)
    return {
        (
            str(report.value(r, SH.focusNode)),
            str(report.value(r, SH.resultPath) or ""),
            str(report.value(r, SH.sourceConstraintComponent)).rpartition("#")[2],
        )
        for r in report.subjects(rdflib.RDF.type, SH.ValidationResult)
    }


FAULTS = [
    # what is wrong, old text, new text, class of the node, property, constraint
    ("an unknown status", "et:status et:planned", "et:status et:maybe", "et:status", "In"),
    ("no status", "\tet:status et:denied ;\n", "", "et:status", "MinCount"),
    ("two statuses", "et:status et:alleged", "et:status et:alleged , et:denied", "et:status", "MaxCount"),
    ("a confidence above 1", "et:confidence 0.333", "et:confidence 1.333", "et:confidence", "MaxInclusive"),
    ("a confidence below 0", "et:confidence 0.4", "et:confidence -0.4", "et:confidence", "MinInclusive"),
    ("a confidence in words", "et:confidence 0.4", 'et:confidence "0.4"', "et:confidence", "Datatype"),
    # (in a property that is compared with another, the fast engine rightly reports that it cannot be compared, too)
    (
        "a month as a day",
        'hasLatestBeginTimeStamp "2019-07-31"^^xsd:date',
        'hasLatestBeginTimeStamp "2019-07"^^xsd:date',
        "sem:hasLatestBeginTimeStamp",
        "Datatype",
    ),
    (
        "an end before its beginning",
        'hasLatestEndTimeStamp "2019-07-31"',
        'hasLatestEndTimeStamp "2019-06-30"',
        "sem:hasEarliestBeginTimeStamp",
        "LessThanOrEquals",
    ),
    ("a date as plain text", '"2019-07"^^edtf:EDTF', '"2019-07"', "et:date", "Datatype"),
    ("a date that is no EDTF", '"2019-07"^^edtf:EDTF', '"next July"^^edtf:EDTF', "et:date", "Pattern"),
    (
        "a date without its precision",
        "\tet:datePrecision et:month ;\n\tet:dateBasis et:relative ;\n\tsem:hasEarliestBegin",
        "\tet:dateBasis et:relative ;\n\tsem:hasEarliestBegin",
        "",
        "Or",
    ),
    ("an unknown precision", "et:datePrecision et:week", "et:datePrecision et:fortnight", "et:datePrecision", "In"),
    ("an unknown basis", "et:dateBasis et:inferred", "et:dateBasis et:guessed", "et:dateBasis", "In"),
    (
        "an inferred date as date of publication",
        'et:inferredDate "2019-03-15/2019-03-20"^^edtf:EDTF ;',
        'et:inferredDate "2019-03-15/2019-03-20"^^edtf:EDTF ; schema:datePublished "2019-03-15"^^xsd:date ;',
        "",
        "Or",
    ),
    ("no label", '\trdfs:label "Sanctions bill"@en ;\n', "", "rdfs:label", "MinCount"),
    ("an empty name", 'rdfs:label "Iceland" ;\n\tskos', 'rdfs:label "" ;\n\tskos', "rdfs:label", "MinLength"),
    ("a label without a language", '"Sanctions bill"@en', '"Sanctions bill"', "rdfs:label", "Datatype"),
    ("an event without claims", "prov:wasDerivedFrom cl:", "rdfs:seeAlso cl:", "prov:wasDerivedFrom", "MinCount"),
    ("a role without an actor", "\trdf:value ac:ilyin ;\n", "", "rdf:value", "MinCount"),
    ("a role of an unknown actor", "rdf:value ac:ilyin ;", "rdf:value ac:nobody ;", "rdf:value", "Class"),
    ("a role that is none", "sem:roleType et:role-arrested ;", "sem:roleType ac:ilyin ;", "sem:roleType", "Class"),
    ("no role", "\tsem:roleType et:role-authority ;\n", "", "sem:roleType", "MinCount"),
    ("a place that is none", "sem:hasPlace pl:oslo", "sem:hasPlace ac:norway", "sem:hasPlace", "Class"),
    ("a claim about no event", "et:about ev:", "et:about cl:", "et:about", "Class"),
    (
        "a claim without its sentence",
        "et:evidence sp:html.21523f74bb1f-0-85 ;\n",
        "rdfs:seeAlso sp:html.21523f74bb1f-0-85 ;\n",
        "et:evidence",
        "MinCount",
    ),
    (
        "a claim of no article",
        "prov:hadPrimarySource art:lead-dash.4a8fb74a2e6d",
        "prov:hadPrimarySource art:lost",
        "prov:hadPrimarySource",
        "Class",
    ),
    (
        "a claim without an article",
        "\tprov:hadPrimarySource art:lead-dash.4a8fb74a2e6d ;\n",
        "",
        "prov:hadPrimarySource",
        "MinCount",
    ),
    (
        "a span that ends before it starts",
        "oa:start 92 ;\n\toa:end 100",
        "oa:start 92 ;\n\toa:end 10",
        "oa:start",
        "LessThan",
    ),
    ("a negative offset", "oa:start 0 ;", "oa:start -1 ;", "oa:start", "MinInclusive"),
    ("an offset in words", "oa:start 92 ;", 'oa:start "92" ;', "oa:start", "Datatype"),
    ("a span without its words", '\toa:exact "meet" ;', '\trdfs:comment "meet" ;', "oa:exact", "MinCount"),
    ("an unknown verdict", "et:judgement et:unsure", "et:judgement et:perhaps", "et:judgement", "In"),
    ("a comparison with nothing", "\tet:right cl:ea1aedabe5bf ;\n", "", "", "Or"),
    ("a decision of nobody", 'et:decidedBy "rules-1" .', 'rdfs:comment "rules-1" .', "et:decidedBy", "MinCount"),
    ("a decision of no kind", 'et:decidedBy "rules-1"', "et:decidedBy 1", "et:decidedBy", "Datatype"),
    ("points that are no number", "et:points -4 ;", 'et:points "-4" ;', "et:points", "Datatype"),
    ("a rule without a reason", '\tet:reason "both on 2019-03-12" ;\n', "", "et:reason", "MinCount"),
    ("no sources", "et:sourceCount 3", "et:sourceCount 0", "et:sourceCount", "MinInclusive"),
    ("a dispute that is not there", "et:disputed false", "et:disputed true", "", "Or"),
    ("a country that is no code", 'et:country "ISL"', 'et:country "Iceland"', "et:country", "Pattern"),
    ("an id of another class", 'dct:identifier "ac-norway"', 'dct:identifier "pl-norway"', "dct:identifier", "Pattern"),
    ("something else of Wikidata", "skos:exactMatch wd:Q20", "skos:exactMatch wd:P20", "skos:exactMatch", "Pattern"),
]


def planted(turtle: str, old: str, new: str) -> str:
    assert old in turtle, "the fault cannot be planted: the file has changed"
    return turtle.replace(old, new, 1)


@pytest.mark.parametrize(
    "graph", [small, lambda: large(40), EventGraph, seeds], ids=["small", "large", "empty", "seeds"]
)
def test_the_shapes_hold_for_what_is_written(graph, tmp_path):
    exporter("ttl").write(graph(), tmp_path)
    turtle = (tmp_path / "timeline.ttl").read_text(encoding="utf8")
    assert by_fast_engine(turtle) == by_pyshacl(turtle) == set()


def test_the_shapes_themselves_are_sound():
    nothing = rdflib.Graph()
    conforms, _, _ = pyshacl.validate(nothing, shacl_graph=RULES, meta_shacl=True)
    assert conforms


@pytest.mark.parametrize("old, new, path, component", [fault[1:] for fault in FAULTS], ids=[f[0] for f in FAULTS])
def test_a_planted_fault_is_caught(turtle, old, new, path, component, tmp_path):
    wrong = planted(turtle, old, new)
    found = by_fast_engine(wrong)
    prefix, _, name = path.partition(":")
    expected = (NAMESPACES[prefix] + name if path else "", f"{component}ConstraintComponent")
    assert expected in {violation[1:] for violation in found}
    assert found == by_pyshacl(wrong)
    (tmp_path / "timeline.ttl").write_text(wrong, encoding="utf8")
    assert [p for p in check_shapes(tmp_path) if p.path == "timeline.ttl" and (path or "exclude") in p.message]


def test_many_faults_are_planted():
    assert len(FAULTS) >= 15
