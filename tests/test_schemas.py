"""schemas/ is what the classes say, and what they say is right: valid, complete, and strict."""

import json
from pathlib import Path

import jsonschema_rs
import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from tests.graphs import large, small
from timeline.events import EVENT_TYPES
from timeline.exporters import exporter
from timeline.exporters.rdf import concepts
from timeline.exporters.rdf.ontology import PLOVER, ontology
from timeline.exporters.rdf.shapes import IF_THEN, SHAPES, shapes
from timeline.exporters.rdf.vocabulary import CLASSES, ET, NAMESPACES, OWN, PROPERTIES, term
from timeline.exporters.schemas import RECORDS, record_schema, schema_files, write_schemas

FOLDER = Path(__file__).parent.parent / "schemas"
STALE = "schemas/ is stale: run `timeline schemas schemas/`"


@pytest.mark.parametrize("name", sorted(schema_files()))
def test_schemas_are_up_to_date(name):
    assert (FOLDER / name).is_file(), STALE
    assert (FOLDER / name).read_bytes() == schema_files()[name], STALE


def test_no_schema_is_left_over(tmp_path):
    assert {p.name for p in FOLDER.iterdir()} == set(schema_files()) == set(write_schemas(tmp_path))
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == schema_files()


@pytest.mark.parametrize("name", RECORDS)
def test_schemas_are_schemas(name):
    assert jsonschema_rs.meta.is_valid(record_schema(name))


@pytest.mark.parametrize("name", RECORDS)
@pytest.mark.parametrize("graph", [small(), large(30)], ids=["small", "large"])
def test_what_is_written_is_valid(graph, name, tmp_path):
    exporter("jsonl").write(graph, tmp_path)
    validator = jsonschema_rs.validator_for(record_schema(name), validate_formats=True)
    for line in (tmp_path / f"{name}.jsonl").read_text(encoding="utf8").splitlines():
        record = json.loads(line)
        assert [e.message for e in validator.iter_errors(record)] == []
        assert set(record) == set(record_schema(name)["required"])


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda t: t.name)
def test_every_event_type_is_in_the_ontology_with_its_definition(event_type):
    told = {
        (t.predicate.value.rsplit("#")[-1], getattr(t.object, "value", ""))
        for t in parse(ontology(), RdfFormat.TURTLE)
        if t.subject == concepts.event_type(event_type.name)
    }
    assert ("definition", " ".join(event_type.__doc__.split())) in told
    assert ("broadMatch", f"{ET}plover-{event_type.plover}") in told
    assert {word for name, word in told if name == "example"} == {e.sentence for e in event_type.says}
    assert {word.rsplit("role-")[-1] for name, word in told if name == "role"} == set(event_type.roles)


def test_every_plover_code_has_a_definition():
    assert {t.plover for t in EVENT_TYPES} <= set(PLOVER)


def test_every_term_of_our_own_is_defined_once():
    names = [word.name for word in (*CLASSES, *PROPERTIES)]
    assert len(names) == len(set(names)) == len(OWN)
    lists = [set(values) for _, values in concepts.SCHEMES.values()]
    assert sum(map(len, lists)) == len(set().union(*lists))
    for definitions, values in concepts.SCHEMES.values():
        assert set(definitions) == set(values)


def test_no_event_type_has_the_name_of_something_else():
    taken = {ET + name for name in OWN} | {concepts.concept(v).value for _, vs in concepts.SCHEMES.values() for v in vs}
    assert not taken & {concepts.event_type(t.name).value for t in EVENT_TYPES}


def test_every_property_has_label_definition_and_range():
    told: dict[str, set] = {}
    for triple in parse(ontology(), RdfFormat.TURTLE):
        told.setdefault(triple.subject.value.removeprefix(ET), set()).add(triple.predicate)
    for word in PROPERTIES:
        assert {term("rdfs:label"), term("skos:definition"), term("rdfs:range")} <= told[word.name]
    assert sum(term("rdfs:domain") in told[word.name] for word in PROPERTIES) > 20


def test_the_ontology_has_no_blank_nodes_and_uses_only_what_it_defines():
    subjects, objects = set(), set()
    for triple in parse(ontology(), RdfFormat.TURTLE):
        subjects.add(triple.subject)
        objects.add(triple.object)
    assert all(isinstance(s, NamedNode) for s in subjects)
    assert {o for o in objects if isinstance(o, NamedNode) and o.value.startswith(ET)} <= subjects


def test_shapes_name_only_terms_that_exist():
    for name, properties in SHAPES.items():
        for has in properties:
            for curie in (name, has.path, has.of):
                prefix, _, local = (curie or "et:Claim").partition(":")
                assert prefix in NAMESPACES and (prefix != "et" or local in OWN), curie
    assert set(IF_THEN) <= set(SHAPES)


def test_every_class_of_our_own_has_a_shape():
    assert {f"et:{word.name}" for word in CLASSES} - set(SHAPES) == {"et:Group"}
    assert len(list(parse(shapes().encode(), RdfFormat.TURTLE))) > 500
