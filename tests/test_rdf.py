"""RDF: the same events in every format and in rdflib, the same bytes each time, nothing that a store would refuse."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, RdfFormat, Store, Triple, parse

from tests.graphs import large, small
from tests.odd_graph import odd, shuffled
from tests.real import seeds
from timeline import folder
from timeline.errors import UnknownFormat, UsageError
from timeline.exporters import EXPORTERS, exporter
from timeline.exporters.rdf.dataset import to_rdf
from timeline.exporters.rdf.files import write_quads
from timeline.exporters.rdf.names import Names, safe
from timeline.exporters.rdf.quads import quads, triples
from timeline.exporters.rdf.reading import read_events, read_graph
from timeline.exporters.rdf.vocabulary import ET, NAMESPACES
from timeline.graph import EventGraph
from timeline.models import Event, Relation

DAY = date(2019, 3, 4)
FORMATS = ("ttl", "trig", "nq", "jsonld")
GRAPHS = {"small": small, "large": lambda: large(60), "empty": EventGraph, "seeds": seeds}
RDFS_LABEL, IDENTIFIER = NamedNode(NAMESPACES["rdfs"] + "label"), NamedNode(NAMESPACES["dct"] + "identifier")


def written(graph: EventGraph, name: str, folder: Path, **options) -> Path:
    exporter(name).write(graph, folder, **options)
    return folder / EXPORTERS[name].files[0]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("graph", GRAPHS)
def test_events_and_their_relations_come_back_as_they_were(graph, name, tmp_path):
    graph = GRAPHS[graph]()
    found = read_graph(written(graph, name, tmp_path))
    assert (found.events, found.relations) == (graph.events, graph.relations)
    assert read_events(tmp_path / EXPORTERS[name].files[0]) == graph.events


@pytest.mark.parametrize("name", FORMATS)
def test_any_order_of_input_gives_the_same_bytes(name, tmp_path):
    first = written(small(), name, tmp_path).read_bytes()
    for seed in range(3):
        assert written(shuffled(small(), seed), name, tmp_path).read_bytes() == first


def test_subjects_are_sorted_and_described_once():
    subjects = [t.subject.value for t in triples(small(), Names())]
    assert subjects == sorted(subjects)


def test_every_format_says_the_same(tmp_path):
    merged = set(triples(small(), Names()))
    assert {
        Triple(q.subject, q.predicate, q.object) for q in parse(path=str(written(small(), "ttl", tmp_path)))
    } == merged
    apart = set(quads(small(), Names()))
    for name in ("trig", "nq", "jsonld"):
        assert set(parse(path=str(written(small(), name, tmp_path)))) == apart
    bundle = NamedNode(NAMESPACES["prov"] + "Bundle")
    bundles = {q.subject for q in apart if q.object == bundle}
    assert {Triple(q.subject, q.predicate, q.object) for q in apart if q.subject not in bundles} == merged


READ = {"small": small, "odd": odd, "seeds": seeds}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("graph", READ)
def test_rdflib_and_pyoxigraph_read_the_same_number_of_statements(graph, name, tmp_path):
    graph = READ[graph]()
    path = written(graph, name, tmp_path)
    (store := Store()).load(path=str(path))
    read = rdflib.Dataset().parse(path, format="json-ld" if name == "jsonld" else None)
    assert len(store) == len(list(parse(path=str(path)))) == len(set(read.quads())) > 100
    if name != "ttl":
        assert len(store) == len(list(to_rdf(graph).quads()))


@pytest.mark.parametrize("graph", READ)
def test_rdflib_reads_the_same_as_it_is_given(graph, tmp_path):
    graph = READ[graph]()
    given = set(map(plain, triples_of(to_rdf(graph))))
    read = rdflib.Graph().parse(written(graph, "ttl", tmp_path))
    assert set(map(plain, read)) == given


def triples_of(dataset):
    bundle = rdflib.PROV.Bundle
    skip = set(dataset.subjects(rdflib.RDF.type, bundle))
    return (t for t in dataset.triples((None, None, None)) if t[0] not in skip)


def plain(triple):
    return tuple(term.n3() for term in triple)


def test_dataset_holds_every_quad():
    assert len(list(to_rdf(small()).quads())) == len(list(quads(small(), Names())))
    assert {str(g.identifier) for g in to_rdf(small()).graphs() if len(g)} - {"urn:x-rdflib:default"} == {
        q.graph_name.value for q in quads(small(), Names()) if q.graph_name != DefaultGraph()
    }


def test_dataset_takes_a_base_iri():
    assert (rdflib.URIRef("urn:x:event/" + small().events[0].id[3:]), None, None) in to_rdf(small(), base_iri="urn:x:")


def test_no_blank_nodes_and_no_name_that_needs_an_escape(tmp_path):
    names = Names()
    for triple in triples(small(), names):
        assert not isinstance(triple.subject, BlankNode) and not isinstance(triple.object, BlankNode)
    for line in written(small(), "ttl", tmp_path).read_text(encoding="utf8").splitlines():
        outside = "".join(line.replace('\\"', "").split('"')[::2])
        assert "\\" not in outside, line


def test_names_of_things_are_injective():
    names = Names()
    awkward = ["a b", "a/b", "a-b", "a_b", "a%20b", "-a", "a-", "a.", ".a", "", "ä", "a\n", "A"]
    assert len({names("art", i) for i in awkward}) == len(awkward)
    assert names("ev", "ev-3f2a").value.endswith("/event/3f2a") != names("ev", "3f2a").value
    assert len({safe(i) for i in awkward}) == len(awkward)


@pytest.mark.parametrize("base", ["", "news/", "https://example.org", "https://exa mple.org/", "https://schema.org/x/"])
def test_what_cannot_be_a_base(base):
    with pytest.raises(UsageError, match="base IRI"):
        Names(base)


def test_formats_without_named_graphs_are_refused(tmp_path):
    with pytest.raises(UsageError, match="no named graphs"):
        write_quads(small(), tmp_path / "x.ttl", RdfFormat.TURTLE, "urn:x:", False)
    with pytest.raises(UnknownFormat, match="Formats: .*ttl"):
        exporter("docx")


def test_an_inferred_date_is_never_a_date_of_publication():
    rows = ask(
        small(),
        "SELECT ?id ?inferred ?given WHERE { ?a a schema:NewsArticle ; dct:identifier ?id "
        "OPTIONAL { ?a et:inferredDate ?inferred } OPTIONAL { ?a schema:datePublished ?given } }",
    )
    assert ("-lead.dash.", "2019-03-15/2019-03-20", None) in rows
    assert ("ярославль.html", None, "2019-03-15") in rows
    assert ("nothing-found", None, None) in rows
    assert ("100%&<tag>#frag?;pos=~'x'", None, None) in rows, "a month is no day of publication"


def test_a_date_has_its_literal_and_four_bounds():
    rows = ask(
        small(),
        "SELECT ?edtf ?eb ?lb ?ee ?le WHERE { ?e a sem:Event ; rdfs:label 'Joint naval exercise'@en ; "
        "et:date ?edtf ; sem:hasEarliestBeginTimeStamp ?eb ; sem:hasLatestBeginTimeStamp ?lb ; "
        "sem:hasEarliestEndTimeStamp ?ee ; sem:hasLatestEndTimeStamp ?le }",
    )
    assert rows == [("2019-07", "2019-07-01", "2019-07-31", "2019-07-01", "2019-07-31")]
    assert (
        ask(
            small(),
            "SELECT ?le WHERE { ?e a sem:Event ; rdfs:label 'Autumn manoeuvres'@en ; sem:hasLatestEndTimeStamp ?le }",
        )
        == []
    )


def test_decisions_stand_with_their_findings():
    rows = ask(
        small(),
        "SELECT ?points ?rule ?p ?reason WHERE { ?d a et:MergeDecision ; et:points ?points ; et:finding "
        "?f . ?f et:rule ?rule ; et:points ?p ; et:reason ?reason } ORDER BY ?points ?rule ?p",
    )
    assert rows == [
        ("1", "same_day", "-4", "2019-03-14 is not 2019-03-15"),
        ("1", "same_main_actor", "5", 'both concern "Сергей Ильин"'),
        ("4", "same_day", "4", "both on 2019-03-12"),
    ]
    assert ask(small(), "SELECT ?v ?why WHERE { ?d et:field 'status' ; et:value ?v ; et:why ?why }") == [
        ('"planned"', "checked")
    ]


def test_links_to_elsewhere_and_between_events():
    assert ask(small(), "SELECT ?n WHERE { ?a rdfs:label ?n ; skos:exactMatch wd:Q20 }") == [("Norway",)]
    assert ask(small(), "SELECT ?x ?y WHERE { ?a time:intervalBefore ?b . ?a rdfs:label ?x . ?b rdfs:label ?y }") == [
        ('Talks on cod: "final" round', "Arrest of Сергей Ильин")
    ]


def test_each_article_speaks_in_its_own_graph():
    store = Store()
    store.extend(quads(small(), Names()))
    found = store.query(
        "SELECT DISTINCT ?g ?a WHERE { GRAPH ?g { ?c et:about ?e ; prov:hadPrimarySource ?a } }",
        prefixes=Names().prefixes,
    )
    pairs = {(row["g"].value, row["a"].value) for row in found}
    assert len(pairs) == 4 and all(g.replace("/graph/", "/article/") == a for g, a in pairs)


def test_reifiers_annotate_who_took_part(tmp_path):
    path = written(small(), "ttl", tmp_path, reifiers=True)
    reified = [q for q in parse(path=str(path)) if q.predicate.value.endswith("#reifies")]
    assert len(reified) == sum(len(role) for e in small().events for role in e.roles.values())
    assert all(q.object.predicate.value.endswith("hasActor") for q in reified)
    assert read_events(path) == small().events
    assert not [t for t in triples(small(), Names()) if isinstance(t.object, Triple)]


@pytest.mark.parametrize(
    "value, read",
    [
        (float("nan"), None),
        (float("inf"), None),
        (frozenset("zyx"), ["x", "y", "z"]),
        (2**70, 2**70),
        ({"at": DAY}, {"at": "2019-03-04"}),
        (DAY, "2019-03-04"),
        ("half \ud83d", "half \ufffd"),
    ],
    ids=["nan", "infinity", "set", "long", "inner-day", "day", "half-a-character"],
)
def test_details_that_json_does_not_know_are_what_the_jsonl_files_have(value, read, tmp_path):
    changed = small().events[0].model_copy(update={"details": {"value": value}})
    graph = small().model_copy(update={"events": (changed, *small().events[1:])})
    told = exporter("ttl").write(graph, tmp_path)
    exporter("jsonl").write(graph, tmp_path)
    found = read_graph(tmp_path / "timeline.ttl").event[changed.id].details
    assert found == {"value": read}
    assert ("1 halves of characters, which no file can hold, are U+FFFD." in told) == ("\ufffd" in str(read))
    if "\ufffd" not in str(read):
        assert folder.read(tmp_path).event[changed.id].details == found


def test_a_relation_from_nowhere_is_told(tmp_path):
    graph = EventGraph(relations=(("ev-no", "before", "ev-none"),))
    assert exporter("ttl").write(graph, tmp_path) == ("1 relations start from an event that is not in the timeline.",)


def test_relations_of_any_name_come_back(tmp_path):
    one, other = (event.id for event in small().events[:2])
    relations = tuple((one, name, other) for name in ("after", "before", "during", "odd/kind é", "part_of", "then"))
    graph = small().model_copy(update={"relations": relations})
    assert read_graph(written(graph, "trig", tmp_path)).relations == relations


def test_what_is_left_out_is_said(tmp_path):
    assert exporter("ttl").write(small(), tmp_path) == ("1 problem: they stand in problems.jsonl only.",)
    assert exporter("ttl").write(large(5), tmp_path) == ()


def test_only_defined_terms_of_our_own_are_used():
    from timeline.exporters.rdf.vocabulary import OWN

    used = {
        t.value.removeprefix(ET)
        for triple in triples(small(), Names())
        for t in (triple.predicate, triple.object)
        if isinstance(t, NamedNode) and t.value.startswith(ET)
    }
    words = {t.subject.value.removeprefix(ET) for t in triples(small(), Names()) if t.subject.value.startswith(ET)}
    scheme = {"Statuses", "Roles", "EventTypes", "PloverCodes", "Precisions", "Bases", "Verdicts"}
    assert used - words - scheme <= set(OWN)


def test_importing_the_exporters_loads_no_rdf_library():
    code = "import sys, timeline.exporters; print(sorted({'rdflib', 'pyoxigraph'} & set(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "details",
    [
        {"a": "x"},
        {"a": True, "b": 1, "c": 1.5, "d": -3.25e-7},
        {"a": None, "b": [1, "x"]},
        {"a": {"amount": 12, "unit": "soldiers"}},
        {"odd key/": '\\"\n\t\u00a0é🐟'},
    ],
)
def test_details_of_every_kind_come_back(details, tmp_path):
    event = small().events[0]
    changed = Event(**{**event.model_dump(), "details": details})
    graph = small().model_copy(update={"events": (changed,)})
    graph = EventGraph(**{name: getattr(graph, name) for name in EventGraph.model_fields})
    assert read_events(written(graph, "ttl", tmp_path))[0].details == details


def ask(graph: EventGraph, query: str) -> list[tuple]:
    store = Store()
    store.extend(triple_as_quad for triple_as_quad in quads(graph, Names()))
    found = store.query(query, prefixes=Names().prefixes, use_default_graph_as_union=True)
    return [tuple(cell.value if cell is not None else None for cell in row) for row in found]


def test_literals_hold_their_type():
    literals = [t.object for t in triples(small(), Names()) if isinstance(t.object, Literal)]
    decimals = {o.value for o in literals if o.datatype.value.endswith("#decimal")}
    assert decimals == {"0.8", "0.85", "0.4", "0.333", "1.0"}
    assert {o.datatype.value.rsplit("#")[-1].rsplit("/")[-1] for o in literals} == {
        "string",
        "langString",
        "date",
        "EDTF",
        "integer",
        "decimal",
        "boolean",
        "JSON",
    }


def test_to_rdf_is_found_where_it_is_looked_for():
    from timeline.exporters.rdf import to_rdf as short

    assert len(short(small())) == len(to_rdf(small()))
    code = "import sys, timeline.exporters.rdf.files; print('rdflib' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent
    )
    assert run.stdout.strip() == "False", "who writes files needs no rdflib"


TALKS, DRILL = (next(e for e in small().events if e.label.startswith(label)) for label in ("Talks on cod", "Joint"))
SAID = next(c for c in small().claims if c.date and c.date.text and c.roles and c.place)
BECAUSE = next(d for d in small().decisions if len(d.findings) == 2)
CORRECTED = next(d for d in small().decisions if d.verdict == "correct")
NEWS = next(a for a in small().articles if a.title and a.url)
NORWAY, OSLO = small().actor["ac-norway"], next(p for p in small().places if p.within)
AUTUMN = next(e for e in small().events if e.status == "cancelled")
OTHER = [
    (
        TALKS,
        {
            "id": "ev-other",
            "type": "arrest",
            "plover": "COERCE",
            "label": "Other",
            "status": "denied",
            "date": None,
            "place": None,
            "roles": {},
            "details": {"x": 1},
            "claims": DRILL.claims,
            "articles": ("x",),
            "sources": 9,
            "history": (),
            "disputes": ({"field": "date"},),
            "confidence": 0.1,
        },
    ),
    (
        SAID,
        {
            "id": "cl-other",
            "article": "x",
            "type": "meeting",
            "plover": "CONSULT",
            "status": "denied",
            "date": None,
            "place": None,
            "roles": {},
            "trigger": SAID.quote,
            "quote": SAID.trigger,
            "details": {"x": 1},
            "according_to": "ac-norway",
            "refers_to": "cl-x",
            "relations": (Relation(kind="after", claim="cl-x", start=0, end=1, text="x", least=1, most=2),),
            "extractor": "other",
            "confidence": 0.1,
        },
    ),
    (
        NORWAY,
        {
            "id": "ac-x",
            "name": "x",
            "kind": "place",
            "country": None,
            "aliases": (),
            "identifiers": {},
            "because": ("x",),
        },
    ),
    (OSLO, {"id": "pl-x", "name": "x", "country": None, "within": OSLO.within[::-1]}),
    (
        NEWS,
        {
            "id": "x",
            "title": "x",
            "published": None,
            "url": "x",
            "publisher": "x",
            "language": "no",
            "because": ("x",),
            "text": "x",
            "body": ((0, 1),),
            "dateline": SAID.quote,
        },
    ),
    (
        AUTUMN.date,
        {"edtf": "2019-10", "earliest": None, "latest": DRILL.date.latest, "precision": "year", "basis": "corrected"},
    ),
    (
        BECAUSE,
        {
            "left": "cl-x",
            "right": "cl-y",
            "verdict": "unsure",
            "points": 8,
            "findings": (),
            "by": "x",
            "why": "x",
            "when": DRILL.date.earliest,
            "field": "x",
            "value": "left out without a field",
        },
    ),
    (CORRECTED, {"value": ["another"]}),
    (BECAUSE.findings[0], {"rule": "x", "points": 99, "reason": "x"}),
]
LEFT_OUT = {"Article.text", "Article.body", "Article.dateline", "Decision.value"}
"""Fields that RDF does not hold: the texts, what only matters while they are read, and a value of no field."""


def replaced(value, old, new):
    """The value with `new` wherever `old` stands in it."""
    if value == old:
        return new
    if isinstance(value, tuple):
        return tuple(replaced(part, old, new) for part in value)
    if hasattr(type(value), "model_fields"):
        return value.model_copy(update={k: replaced(getattr(value, k), old, new) for k in type(value).model_fields})
    return value


@pytest.mark.parametrize(
    "old, field, other",
    [(old, field, fields[field]) for old, fields in OTHER for field in fields],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_every_field_is_held(old, field, other):
    new = old.model_copy(update={field: other})
    graph = small()
    changed = EventGraph.model_construct(**{k: replaced(getattr(graph, k), old, new) for k in EventGraph.model_fields})
    before, after = (facts(g) for g in (graph, changed))
    assert (before == after) == (f"{type(old).__name__}.{field}" in LEFT_OUT and old is not CORRECTED)


def facts(graph):
    """What is said, without of what: the IRI of a decision is a hash of it and shows any change."""
    said = ((t.predicate.value, str(t.object)) for t in triples(graph, Names()))
    return sorted(fact for fact in said if "/finding/" not in fact[1])


def test_no_field_is_forgotten():
    for thing, fields in OTHER:
        assert thing is CORRECTED or set(fields) == set(type(thing).model_fields), type(thing)
