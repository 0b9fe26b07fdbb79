"""`decide` in all its forms, `query`, `view`, `show --review`, `dates -`, `build --events`, options of `export`."""

import io
import json
import sys
import webbrowser

import pytest

from tests.graphs import small
from tests.test_cli import NEWS, run
from timeline import folder
from timeline.models import Decision, Finding


@pytest.fixture
def built(capsys, tmp_path):
    """A build of a meeting and an arrest."""
    (tmp_path / "news.jsonl").write_text(NEWS, encoding="utf8")
    run(capsys, "build", tmp_path / "news.jsonl", "--out", tmp_path / "out")
    return tmp_path / "out"


def records(path, name):
    return [json.loads(line) for line in (path / f"{name}.jsonl").read_text("utf8").splitlines()]


def event(path, kind):
    return next(e for e in records(path, "events") if e["type"] == kind)


def rebuilt(capsys, path):
    run(capsys, "build", path.parent / "news.jsonl", "--out", path)


def test_a_dropped_event_is_gone_also_after_the_next_build(capsys, built):
    code, out, _ = run(capsys, "decide", built, event(built, "arrest")["id"], "drop", "--why", "a film")
    assert code == 0 and "2 events before, 1 now" in out
    rebuilt(capsys, built)
    assert [e["type"] for e in records(built, "events")] == ["meeting"]


CORRECTIONS = [
    ("date=2007-05-27", lambda e: e["date"]["edtf"] == "2007-05-27" and e["date"]["basis"] == "corrected"),
    ("date=", lambda e: e["date"] is None),
    ("status=planned", lambda e: e["status"] == "planned"),
    ("details.topic=cod", lambda e: e["details"]["topic"] == "cod"),
    ("details.delegates=12", lambda e: e["details"]["delegates"] == 12),
    ("place=", lambda e: e["place"] is None),
]


@pytest.mark.parametrize("value, holds", CORRECTIONS, ids=[value for value, _ in CORRECTIONS])
def test_a_corrected_value_holds_also_after_the_next_build(capsys, built, value, holds):
    assert not holds(event(built, "meeting") | {"details": {"topic": None, "delegates": None}})
    code, *_ = run(capsys, "decide", built, event(built, "meeting")["id"], "--set", value, "--why", "a slip")
    assert code == 0 and holds(event(built, "meeting"))
    rebuilt(capsys, built)
    assert holds(event(built, "meeting"))


def test_actors_are_one_from_the_next_build(capsys, built):
    ids = {a["name"]: a["id"] for a in records(built, "actors")}
    _, out, _ = run(capsys, "decide", built, ids["Norway"], ids["Iceland"], "same", "--why", "for the test")
    assert "holds from the next `timeline build`" in out
    rebuilt(capsys, built)
    assert not {"Norway", "Iceland"} <= {a["name"] for a in records(built, "actors")}


WRONG = [
    (["{meeting}", "{arrest}", "--set", "date=2007"], "is no decision. Write: timeline decide"),
    (["{meeting}"], "is no decision"),
    (["{meeting}", "same"], "is no decision"),
    (["{meeting}", "{arrest}", "equal"], "There is no verdict 'equal'"),
    (["{meeting}", "--set", "date"], "is no NAME=VALUE"),
    (["{meeting}", "--set", "date=soon"], "no EDTF date"),
    (["{meeting}", "--set", "status=held"], "There is no status 'held'"),
    (["{meeting}", "--set", "type=meting"], "Did you mean 'meeting'"),
    (["{meeting}", "--set", "place=Olso"], "Did you mean 'Oslo'"),
    (["{meeting}", "--set", "shape=round"], "can be corrected"),
    (["{norway}", "{meeting}", "same"], "one is an actor, the other is none"),
    (["{norway}", "drop"], "Actors cannot be said to be 'drop'"),
    (["{norway}", "--set", "kind=person"], "There is no field of an actor 'kind'"),
    (["a", "drop"], "is an article"),
]


@pytest.mark.parametrize("words, says", WRONG, ids=[" ".join(words) for words, _ in WRONG])
def test_a_wrong_decision_exits_2_and_changes_nothing(capsys, built, words, says):
    names = {"meeting": event(built, "meeting")["id"], "arrest": event(built, "arrest")["id"]}
    names["norway"] = next(a["id"] for a in records(built, "actors") if a["name"] == "Norway")
    before = {path.name: path.read_bytes() for path in built.iterdir()}
    code, out, err = run(capsys, "decide", built, *(w.format(**names) for w in words), "--why", "x")
    assert (code, out) == (2, "") and says in err and "Traceback" not in err
    assert before == {path.name: path.read_bytes() for path in built.iterdir()}


def test_a_decision_keeps_formats_and_options_of_the_folder(capsys, built):
    (built / "notes.txt").write_text("mine", encoding="utf8")
    run(capsys, "export", built, "--format", "nq", "--base-iri", "https://news.test/")
    arrest = event(built, "arrest")
    assert arrest["label"] in (built / "timeline.nq").read_text("utf8")
    run(capsys, "decide", built, arrest["id"], "drop", "--why", "a film")
    text = (built / "timeline.nq").read_text("utf8")
    assert "https://news.test/" in text and arrest["label"] not in text and (built / "notes.txt").exists()


def test_review_lists_the_unsure_pairs_with_points_and_reasons(capsys, tmp_path):
    graph = small()
    one, other = (e.claims[0] for e in graph.events[:2])
    finding = Finding(rule="same_place", points=5, reason="both in Oslo")
    unsure = Decision(left=one, right=other, verdict="unsure", points=5, findings=(finding,), by="rules-1")
    folder.write(graph.model_copy(update={"decisions": (unsure,)}), tmp_path)
    code, out, _ = run(capsys, "show", tmp_path, "--review")
    assert code == 0 and "+5  both in Oslo  [same_place]" in out and "same|different --why" in out
    assert graph.events[0].id in out and graph.events[1].id in out
    folder.write(graph.model_copy(update={"decisions": ()}), tmp_path)
    assert run(capsys, "show", tmp_path, "--review")[1] == "Nothing is left to decide.\n"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    path = tmp_path_factory.mktemp("small")
    folder.write(small(), path)
    return path


COUNT = "SELECT (COUNT(?e) AS ?n) WHERE { ?e a sem:Event }"


def test_query_prints_table_csv_and_json(capsys, written):
    assert run(capsys, "query", written, COUNT, "--format", "csv")[1] == "n\n8\n"
    assert json.loads(run(capsys, "query", written, COUNT, "--format", "json")[1]) == [{"n": 8}]
    code, out, _ = run(capsys, "query", written, COUNT)
    assert code == 0 and [line.strip() for line in out.splitlines() if line.strip() in ("n", "8")] == ["n", "8"]


def test_query_by_name_with_a_parameter(capsys, written):
    rows = json.loads(
        run(capsys, "query", written, "--named", "by-actor", "--with", "actor=Norway", "--format", "json")[1]
    )
    assert rows and len(rows) < len(
        json.loads(run(capsys, "query", written, "--named", "by-actor", "--format", "json")[1])
    )


def test_query_without_a_query_lists_those_that_ship(capsys, written):
    code, out, _ = run(capsys, "query", written)
    assert code == 0 and "who-met-whom" in out and "planned-never-held" in out


def test_query_reads_standard_input(capsys, written, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(COUNT))
    assert run(capsys, "query", written, "-", "--format", "csv")[1] == "n\n8\n"


@pytest.mark.parametrize(
    "arguments, says",
    [
        (["SELEKT"], "cannot be read"),
        (["--named", "who-met-who"], "who-met-whom"),
        (["--named", "by-actor", "--with", "who=x"], "has no parameter 'who'"),
        ([COUNT, "--named", "by-actor"], "not both"),
        ([COUNT, "--with", "a=b"], "Name it with --named"),
        ([COUNT, "--format", "xml"], "There is no format 'xml'"),
    ],
)
def test_wrong_queries_exit_2(capsys, written, arguments, says):
    code, out, err = run(capsys, "query", written, *arguments)
    assert (code, out) == (2, "") and says in err


def test_view_opens_the_page(capsys, written, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(webbrowser, "open", lambda url: opened.append(url) or True)
    assert run(capsys, "view", written)[0] == 0 and opened == [(written / "timeline.html").as_uri()]
    monkeypatch.setattr(webbrowser, "open", lambda url: False)
    assert "no browser" in run(capsys, "view", written)[1]
    code, _, err = run(capsys, "view", tmp_path)
    assert code == 2 and "lacks timeline.html" in err and "--format html" in err


@pytest.mark.parametrize(
    "text, ids",
    [
        ("They met on 3 March 2011.", ["stdin"]),
        ('{"id": "x", "text": "They met in May 2011."}\n{"id": "y", "text": "Nothing."}\n', ["x", "y"]),
        ('\ufeff\n {"id": "x", "text": "They met in May 2011."}', ["x"]),
    ],
    ids=["text", "jsonl", "byte-order-mark"],
)
def test_dates_of_standard_input(capsys, monkeypatch, text, ids):
    stream = io.BufferedReader(io.BytesIO(text.encode()))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stream))
    code, out, _ = run(capsys, "dates", "-")
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and [record["id"] for record in found] == ids and "2011" in found[0]["dates"][0]["value"]


OWN = '''"""Types of our own."""

from timeline import Actors, Arrest, EventType, Example, role


class Picnic(EventType):
    """People eat together outside."""

    plover = "CONSULT"
    guest: Actors = role("subject", "by")
    triggers = ("picnic",)
'''


def test_event_types_of_a_file(capsys, tmp_path):
    (tmp_path / "mine.py").write_text(OWN.replace(" Arrest,", ""), encoding="utf8")
    (tmp_path / "a.txt").write_text("The ministers of Norway picnicked in Oslo on 3 March 2011.", encoding="utf8")
    code, *_ = run(capsys, "build", tmp_path / "a.txt", "--out", tmp_path / "out", "--events", tmp_path / "mine.py")
    assert code == 0 and event(tmp_path / "out", "picnic")["plover"] == "CONSULT"
    id = event(tmp_path / "out", "picnic")["id"]
    code, _, err = run(capsys, "decide", tmp_path / "out", id, "--set", "status=planned", "--why", "x")
    assert code == 2 and "declared elsewhere: picnic. Give the file" in err
    given = ["--set", "status=planned", "--why", "x", "--events", tmp_path / "mine.py"]
    assert run(capsys, "decide", tmp_path / "out", id, *given)[0] == 0
    assert event(tmp_path / "out", "picnic")["status"] == "planned"


BROKEN = [
    (OWN, "mine.py, line 3: ImportError"),
    ("class A(:\n", "mine.py, line 1: invalid syntax"),
    ("from timeline import EventType\n\nclass A(EventType):\n    pass\n", "mine.py, line 3: DeclarationError"),
    ("from timeline import EventType\n", "declares no event type"),
    (OWN.replace(" Arrest,", "").replace("Picnic", "Meeting"), "'meeting', a type that is there already"),
]


@pytest.mark.parametrize("text, says", BROKEN, ids=["import", "syntax", "declaration", "none", "taken"])
def test_a_wrong_file_of_event_types_is_named_with_its_line(capsys, tmp_path, text, says):
    (tmp_path / "mine.py").write_text(text, encoding="utf8")
    (tmp_path / "a.txt").write_text("Norway.", encoding="utf8")
    code, _, err = run(capsys, "build", tmp_path / "a.txt", "--out", tmp_path / "out", "--events", tmp_path / "mine.py")
    assert code == 2 and says in err and "Traceback" not in err


@pytest.mark.parametrize(
    "options, file, holds",
    [
        (["--format", "graphml", "--projection", "actors"], "actors.graphml", "Norway"),
        (["--format", "gexf", "--projection", "actors"], "actors.gexf", "Norway"),
        (["--format", "ttl", "--base-iri", "https://news.test/"], "timeline.ttl", "<https://news.test/"),
        (["--format", "ttl", "--rdf12"], "timeline.ttl", "rdf:reifies"),
    ],
)
def test_options_of_export(capsys, written, tmp_path, options, file, holds):
    assert run(capsys, "export", written, *options, "--out", tmp_path)[0] == 0
    assert holds in (tmp_path / file).read_text("utf8")


@pytest.mark.parametrize(
    "options, says",
    [
        (["--format", "csv", "--projection", "actors"], "csv has no projection 'actors'. Formats that have: gexf"),
        (["--format", "gexf", "--projection", "actor"], "Did you mean 'actors'?"),
        (["--format", "csv", "--rdf12"], "--rdf12 has no meaning for csv. Formats that know it: ttl"),
        (["--format", "jsonld", "--rdf12"], "--rdf12 has no meaning for jsonld"),
    ],
)
def test_options_that_a_format_does_not_know(capsys, written, options, says):
    code, _, err = run(capsys, "export", written, *options)
    assert code == 2 and says in err
