"""The exports of a real build: checked, asked, read back; and `timeline check` names what somebody has broken."""

import csv
import io
import json
import re
import shutil

import networkx
import pytest
from pyoxigraph import parse

from tests.real import seeds
from tests.test_cli import run
from timeline import folder
from timeline.exporters import EXPORTERS
from timeline.exporters.query import named, named_queries, query
from timeline.exporters.rdf.reading import read_graph

OPTIONS = {"plain": (None, False), "base": ("https://news.test/id/", False), "rdf12": ("urn:news:", True)}
RDF = ("ttl", "trig", "nq", "jsonld")


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """A folder with every format for each way to write RDF."""
    paths = {}
    for name, (base, rdf12) in OPTIONS.items():
        paths[name] = tmp_path_factory.mktemp(name)
        formats = EXPORTERS if name == "plain" else ("jsonl", *RDF)
        folder.write(seeds(), paths[name], formats=formats, options=folder.options(base, rdf12=rdf12))
    return paths


def test_the_build_has_something_of_everything():
    graph = seeds()
    assert len(graph.events) > 50 and graph.relations and graph.places and graph.problems is not None
    assert any(event.disputes for event in graph.events) and any(event.date is None for event in graph.events)
    assert any(event.sources > 1 for event in graph.events) and len({event.status for event in graph.events}) >= 4
    assert {"same", "unsure"} <= {decision.verdict for decision in graph.decisions}


@pytest.mark.parametrize("way", OPTIONS)
def test_nothing_is_wrong_with_it(written, way, capsys):
    code, out, err = run(capsys, "check", written[way])
    assert (code, err) == (0, "") and out.endswith(": 0 problems.\n")


def test_the_records_come_back(written):
    assert folder.read(written["plain"]) == seeds()


@pytest.mark.parametrize("name", RDF)
@pytest.mark.parametrize("way", OPTIONS)
def test_events_and_relations_come_back_out_of_rdf(written, way, name):
    found = read_graph(written[way] / EXPORTERS[name].files[0])
    assert (found.events, found.relations) == (seeds().events, seeds().relations)


@pytest.mark.parametrize("name", RDF)
def test_the_base_is_that_of_every_id(written, name):
    plain, other = (statements(written[way] / EXPORTERS[name].files[0]) for way in ("plain", "base"))
    assert sorted(line.replace("https://example.org/id/", "https://news.test/id/") for line in plain) == sorted(other)
    assert "https://example.org/id/" not in (written["rdf12"] / EXPORTERS[name].files[0]).read_text("utf8")


def statements(path):
    return [str(statement) for statement in parse(path=str(path))]


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_relations_are_edges(written, name):
    path = written["plain"] / EXPORTERS[name].files[0]
    found = networkx.read_graphml(path, force_multigraph=True) if name == "graphml" else networkx.read_gexf(path)
    edges = {
        (left, values["role"], right)
        for left, right, values in found.edges(data=True)
        if found.nodes[left]["kind"] == found.nodes[right]["kind"] == "event"
    }
    assert edges == set(seeds().relations)


@pytest.mark.parametrize("name", named_queries())
def test_a_named_query_gives_a_readable_table(written, name, capsys):
    answer = query(written["plain"], named(name))
    cells = [cell for row in answer.rows for cell in row]
    assert answer.rows and not [cell for cell in cells if re.match(r"https?://|[a-z]+:[0-9a-f]{12}$", str(cell))]
    for number, column in enumerate(answer.columns):
        filled = any(row[number] is not None for row in answer.rows)
        assert filled or column == "why", "a column without a value tells nothing"
    code, table, _ = run(capsys, "query", written["plain"], "--named", name)
    head, rule, *rows = table.strip().splitlines()
    assert code == 0 and head.split() == list(answer.columns) and set(rule.strip()) == {"─"}
    assert len(rows) == len(answer.rows)


@pytest.mark.parametrize("name", named_queries())
def test_a_named_query_gives_the_same_in_every_form_and_under_every_base(written, name, capsys):
    rows = query(written["plain"], named(name)).rows
    assert query(written["base"], named(name)).rows == query(written["rdf12"], named(name)).rows == rows
    asked = ("query", written["plain"], "--named", name, "--format")
    as_json = json.loads(run(capsys, *asked, "json")[1])
    as_csv = list(csv.DictReader(io.StringIO(run(capsys, *asked, "csv")[1])))
    assert [tuple(row.values()) for row in as_json] == list(rows)
    assert as_csv == [{k: "" if v is None else str(v) for k, v in row.items()} for row in as_json]


def dated(record):
    return bool(record["date"]) and record["date"]["precision"] == "day"


def related(record):
    return bool(record["relations"])


def acting(record):
    return bool(record["roles"])


def always(record):
    return True


RECORD_FAULTS = {  # of what is wrong: file, which record, the change, words of the message
    "no label": ("events", dated, lambda r: r.pop("label"), '"label" is a required property'),
    "an unknown status": ("events", acting, lambda r: r.update(status="certain"), "status: "),
    "a confidence of 2": ("claims", acting, lambda r: r.update(confidence=2), "confidence: "),
    "a day that is none": ("claims", dated, lambda r: r["date"].update(earliest="2007-02-30"), "date.earliest: "),
    "a country in words": ("actors", always, lambda r: r.update(country="Iran"), "country: "),
    "an id of another kind": ("actors", always, lambda r: r.update(id="ev-1"), "id: "),
    "an unknown article": ("claims", dated, lambda r: r.update(article="lost"), '"lost" is not in articles.jsonl'),
    "a relation to nothing": ("events", related, lambda r: r["relations"][0].update(event="ev-0"), '"ev-0" is not in'),
    "a loop in time": ("events", related, lambda r: r["relations"][0].update(event=r["id"]), "lies before itself"),
    "an event of other claims": ("claims", always, lambda r: r.update(event="ev-0"), '"ev-0" is not in events.jsonl'),
    "more sources than articles": ("events", dated, lambda r: r.update(sources=99), "more than articles"),
    "an end before the start": ("events", dated, lambda r: r["date"].update(latest="1900-01-01"), "is after latest"),
    "bounds of another date": ("events", dated, lambda r: r["date"].update(edtf="1999-01-01"), "1999-01-01 means"),
    "no EDTF": ("events", dated, lambda r: r["date"].update(edtf="next July"), "no EDTF"),
    "a trigger that stands elsewhere": ("claims", acting, lambda r: r["trigger"].update(start=0, end=1), "trigger"),
    "words that nobody wrote": ("claims", acting, lambda r: r["quote"].update(text="Nobody said it."), "quote"),
    "an event that the exports lack": ("events", dated, lambda r: r.update(id="ev-0"), "ev-0 is not in timeline.gexf"),
}
FILE_FAULTS = {  # of what is wrong: file, pattern, replacement, words of the message
    "a line that is no JSON": ("decisions.jsonl", "^{", "", "this line is no JSON"),
    "a status that is none": ("timeline.ttl", "et:status et:planned", "et:status et:maybe", "et:status: is none of"),
    "a month as a day": ("timeline.ttl", r'-01-01"\^\^xsd:date', '-01"^^xsd:date', "is no xsd:date"),
    "a term that is none": ("timeline.trig", "et:sourceCount", "et:sourcesCount", "et:sourcesCount is no term"),
    "broken TriG": ("timeline.trig", "a sem:Actor", "a a sem:Actor", "cannot be read"),
    "another relation": ("timeline.ttl", "time:intervalBefore", "time:intervalAfter", "in timeline.ttl: relations"),
    "an actor who is none": ("timeline.ttl", "rdf:value ac:", "rdf:value pl:", "rdf:value: is of the wrong class"),
    "an edge that comes twice": ("timeline.graphml", "(<edge .*</edge>)", r"\1\1", "comes twice"),
    "a number that is none": ("timeline.graphml", '"node_year">2007', '"node_year">2007.0', "is no int"),
    "a lost node": ("timeline.graphml", '<node id="ev-', '<node id="xx-', "is not in timeline.graphml"),
    "an edge to nowhere": ("timeline.gexf", 'target="ev-', 'target="xx-', "which is no node"),
    "an end on the same day": ("timeline.gexf", r'start="([\d-]+)" end="[\d-]+"', r'start="\1" end="\1"', "not after"),
    "a weight of nothing": ("timeline.gexf", 'weight="1.0"', 'weight="0.0"', "has the weight 0"),
    "a year as a date": ("timeline.gexf", r'start="(\d+)-[\d-]+"', r'start="\1"', "is no full ISO date"),
    "a formula": ("events.csv", ",meeting,", ",=1+1,", "type: a spreadsheet would run this cell"),
    "a lost column": ("events.csv", "^id,", "", "the columns are not"),
    "a lost row": ("claims.csv", r"\ncl-\w+", r"\ncl-0", "is not in claims.csv"),
    "another page": ("timeline.html", "</body>", "<hr></body>", "timeline.html is not as it was written"),
}


@pytest.fixture
def copy(written, tmp_path):
    return shutil.copytree(written["plain"], tmp_path / "copy")


@pytest.mark.parametrize("name, wanted, change, words", RECORD_FAULTS.values(), ids=RECORD_FAULTS)
def test_a_fault_in_a_record_is_named_with_its_line(copy, capsys, name, wanted, change, words):
    path = copy / f"{name}.jsonl"
    lines = path.read_text(encoding="utf8").split("\n")
    number, record = next((n, r) for n, r in enumerate(map(json.loads, lines[:-1]), 1) if wanted(r))
    change(record)
    lines[number - 1] = json.dumps(record)
    path.write_text("\n".join(lines), encoding="utf8")
    code, out, _ = run(capsys, "check", copy)
    assert code == 1 and [
        line for line in out.splitlines() if line.startswith(f"{name}.jsonl:{number}: ") and words in line
    ]


@pytest.mark.parametrize("file, pattern, replacement, words", FILE_FAULTS.values(), ids=FILE_FAULTS)
def test_a_fault_in_a_file_is_named_with_the_file(copy, capsys, file, pattern, replacement, words):
    text = (copy / file).read_text(encoding="utf8")
    wrong = re.sub(pattern, replacement, text, count=1)
    assert wrong != text, "the fault cannot be planted: the file has changed"
    (copy / file).write_text(wrong, encoding="utf8")
    code, out, _ = run(capsys, "check", copy)
    told = [line for line in out.splitlines() if words in line]
    assert code == 1 and told and all(file in line for line in told)


def test_many_faults_are_planted():
    assert len(RECORD_FAULTS) + len(FILE_FAULTS) >= 15
