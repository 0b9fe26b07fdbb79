"""Queries over a written timeline: the named ones give the rows that a reader expects, mistakes are explained."""

import json

import pytest
from rdflib.plugins.sparql import prepareQuery

from tests.graphs import small
from timeline.errors import NotATimeline, UsageError
from timeline.exporters import exporter
from timeline.exporters.query import as_csv, as_json, named, named_queries, query

DEAL, ARREST = 'Talks on cod: "final" round', "Arrest of Сергей Ильин"
ID = {event.label: event.id for event in small().events}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    exporter("trig").write(small(), folder)
    return folder


def column(answer, *names):
    at = [answer.columns.index(name) for name in names]
    return [tuple(row[i] for i in at) if len(at) > 1 else row[at[0]] for row in answer.rows]


@pytest.mark.parametrize(
    "name, parameters, columns, expected",
    [
        ("by-day", {"day": "2019-03-15"}, ["label"], [ARREST]),
        ("by-day", {"day": "2020-01-01"}, ["label"], ["Autumn manoeuvres"]),
        ("by-day", {}, ["first"], ["2019-03-04", "2019-03-12", "2019-03-14", "2019-07-01", "2019-09-01"]),
        ("by-actor", {"actor": "Сергей Ильин"}, ["role", "label", "status"], [("arrested", ARREST, "occurred")]),
        ("by-actor", {"actor": "nobody"}, ["label"], []),
        ("by-place", {}, ["place", "country"], [('Bay of "Nets"', None), ("Oslo", "NOR"), ("Reykjavík", "ISL")]),
        (
            "by-type",
            {},
            ["type", "plover", "status", "events"],
            [
                ("arrest", "COERCE", "alleged", 1),
                ("arrest", "COERCE", "occurred", 1),
                ("meeting", "CONSULT", "denied", 1),
                ("meeting", "CONSULT", "occurred", 1),
                ("meeting", "CONSULT", "ongoing", 1),
                ("naval_exercise", "MOBILIZE", "cancelled", 1),
                ("naval_exercise", "MOBILIZE", "planned", 1),
                ("sanctions_bill", "SANCTION", "possible", 1),
            ],
        ),
        ("contradictions", {}, ["label", "about", "left", "right"], [(ARREST, "date", "2019-03-14", "2019-03-15")]),
        (
            "disputes",
            {},
            ["field", "value", "article", "claims"],
            [("date", "2019-03-14", "ярославль.html", 1), ("date", "2019-03-15", "-lead.dash.", 1)],
        ),
        ("planned-never-held", {}, ["label"], ["Sanctions bill", "Joint naval exercise"]),
        (
            "sources",
            {"id": ID[DEAL]},
            ["article", "status", "start", "end"],
            [
                ("-lead.dash.", "occurred", 100, 151),
                ('wire 2019/03/10 "talks"', "planned", 8, 77),
                ("ярославль.html", "occurred", 0, 85),
            ],
        ),
        (
            "according-to",
            {},
            ["speaker", "status"],
            [("Norway", "denied"), ("anglers", "occurred"), ("anglers", "alleged")],
        ),
        (
            "why-merged",
            {"verdict": "different"},
            ["id", "by", "why"],
            [(ID[DEAL], 'Ana "Editor"', "no drill at the talks")],
        ),
        (
            "why-merged",
            {"verdict": "same"},
            ["rule", "points"],
            [("same_day", -4), ("same_main_actor", 5), (None, None), ("same_day", 4)],
        ),
        ("undated", {}, ["label"], ["Talks in Reykjavík", "Arrest of Hansen", "Sanctions bill"]),
        (
            "articles",
            {},
            ["article", "basis", "claims"],
            [
                ("nothing-found", None, 0),
                ('wire 2019/03/10 "talks"', "stated", 3),
                ("-lead.dash.", "inferred", 3),
                ("ярославль.html", "stated", 3),
                ("100%&<tag>#frag?;pos=~'x'", "stated", 2),
            ],
        ),
        ("order", {}, ["earlierLabel", "laterLabel"], [(DEAL, ARREST)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_named_queries_find_what_a_reader_expects(folder, name, parameters, columns, expected):
    assert column(query(folder, named(name, **parameters)), *columns) == expected


def test_who_met_whom_leaves_out_talks_that_were_denied_or_planned(folder):
    met = column(query(folder, named("who-met-whom")), "one", "other", "first")
    assert ("Iceland", "Norway", "2019-03-12") in met and ("anglers", "Norway", None) in met
    assert all(meetings == 1 for meetings in column(query(folder, named("who-met-whom")), "meetings"))
    together = dict(
        zip(
            column(query(folder, named("co-participation")), "one", "other"),
            column(query(folder, named("co-participation")), "events"),
            strict=True,
        )
    )
    assert together["anglers", "Norway"] == 2 and together["Coast Guard", "Сергей Ильин"] == 1


def test_single_source_names_the_article(folder):
    found = query(folder, named("single-source"))
    assert len(found.rows) == 6 and DEAL not in column(found, "label")


@pytest.mark.parametrize("name", named_queries())
def test_a_named_query_is_standard_sparql_and_says_what_it_is_for(name):
    found = named_queries()[name]
    prepareQuery(found.sparql)  # another parser, and no prefixes but those of the file
    assert found.sparql.startswith("# ") and len(found.about) > 20
    for parameter in found.parameters:
        assert f"?{parameter}" in found.sparql


def test_values_are_quoted(folder):
    assert query(folder, named("by-place", place='Bay of "Nets"')).rows
    assert query(folder, named("by-actor", actor='"} DELETE WHERE { ?s ?p ?o } #\\')).rows == ()


def test_a_dozen_queries_ship():
    assert len(named_queries()) >= 12


@pytest.mark.parametrize(
    "sparql, message",
    [
        ("SELECT nonsense", "line 1, column 16: nothing .* after 'SELECT nonsense'"),
        (
            "SELECT ?x WHERE { ?x a unknown:Thing }",
            "line 1, column 37: a prefix is not known. Prefixes that are known: .*et, ",
        ),
        ("SELECT * WHERE { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "network"),
        ("SELECT * WHERE { service silent <http://127.0.0.1/> { ?s ?p ?o } }", "network"),
        ("DELETE WHERE { ?s ?p ?o }", "cannot be read"),
    ],
)
def test_mistakes_are_explained(folder, sparql, message):
    with pytest.raises(UsageError, match=message):
        query(folder, sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * WHERE { ?s rdfs:label 'secret service \\' x' }",
        'SELECT * WHERE { ?s rdfs:label """the "SERVICE" """ }',
        "SELECT * WHERE { ?s a <http://example.org/service> } # no SERVICE here",
    ],
)
def test_the_word_service_may_stand_in_texts(folder, sparql):
    assert query(folder, sparql).rows == ()


def test_unknown_queries_parameters_and_folders(tmp_path):
    with pytest.raises(UsageError, match="who-met-whom"):
        named("who-is-who")
    with pytest.raises(UsageError, match="Parameters: day"):
        named("by-day", actor="Norway")
    with pytest.raises(UsageError, match="Parameters: none"):
        named("undated", actor="Norway")
    with pytest.raises(NotATimeline, match="timeline export"):
        query(tmp_path, "ASK { ?s ?p ?o }")


def test_every_form_of_query(folder):
    assert query(folder, "ASK { ?e a sem:Event }").rows == ((True,),)
    assert query(folder, "SELECT ?e ?d WHERE { ?e rdfs:label 'Secret talks'@en ; et:disputed ?d }").rows == (
        (f"ev:{ID['Secret talks'][3:]}", False),
    )
    built = query(folder, "CONSTRUCT { ?a et:because ?why } WHERE { ?a et:because ?why }")
    assert built.columns == ("subject", "predicate", "object")
    assert built.rows == (("ac:norway", "et:because", "'Norge' is a name of Norway"),)
    told = query(folder, "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?c a et:Claim } }")
    assert len(told.rows) == 4


def test_csv_and_json(folder):
    answer = query(folder, named("by-place", place="Oslo"))
    assert as_csv(answer).splitlines() == [
        "place,country,first,status,label,id",
        f'Oslo,NOR,2019-03-12,occurred,"Talks on cod: ""final"" round",{ID[DEAL]}',
    ]
    (row,) = json.loads(as_json(answer))
    assert row["label"] == DEAL and list(row) == list(answer.columns)


def test_turtle_alone_and_another_base(tmp_path):
    exporter("ttl").write(small(), tmp_path, base_iri="urn:news:")
    found = query(tmp_path, "SELECT ?e WHERE { ?e a sem:Event ; rdfs:label 'Secret talks'@en }")
    assert found.rows == ((f"ev:{ID['Secret talks'][3:]}",),)
    assert query(tmp_path, "ASK { <urn:news:event/" + ID["Secret talks"][3:] + "> a sem:Event }").rows == ((True,),)
