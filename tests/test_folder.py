"""A timeline is kept in a folder: what is written is read back, whole or not at all."""

import json
from datetime import date

import pytest

from tests.graphs import large, small
from tests.odd_graph import odd
from timeline import folder
from timeline.errors import NotATimeline, UnknownFormat
from timeline.exporters import EXPORTERS, JSONL, jsonl
from timeline.graph import EventGraph
from timeline.models import Event, ReportedWhen

# The keys of the contract; more may stand beside them.
CONTRACT = {
    "events": "id type plover label status date place roles details claims articles sources history disputes "
    "confidence",
    "claims": "id event article type plover status date place roles trigger quote details according_to extractor "
    "confidence",
    "actors": "id name kind country aliases identifiers",
    "articles": "id title published url publisher",
    "decisions": "left right verdict points findings by why",
    "problems": "kind message path line article",
}


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf8").split("\n")[:-1]]


@pytest.mark.parametrize("graph", [small(), large(60), EventGraph()], ids=["small", "large", "empty"])
def test_what_is_written_is_read_back(graph, tmp_path):
    folder.write(graph, tmp_path, formats=["jsonl"])
    assert folder.read(tmp_path) == graph.in_order()


def test_texts_come_back_to_the_letter(tmp_path):
    folder.write(odd(), tmp_path, formats=["jsonl"])
    back = folder.read(tmp_path)
    assert (
        back.articles == odd().articles and back.claims == odd().claims and back.relations == odd().in_order().relations
    )
    assert back.event["one\n"].details == {
        "not": None,
        "day": "2019-01-01",
        "set": ["x", "y", "z"],
        "long": 2**70,
        "tab": "\x0b",
    }


@pytest.mark.parametrize("name", CONTRACT)
def test_keys_of_the_contract(name, tmp_path):
    folder.write(small(), tmp_path, formats=["jsonl"])
    records = lines(tmp_path / f"{name}.jsonl")
    assert records and all(set(CONTRACT[name].split()) <= set(record) for record in records)


def test_values_of_the_contract(tmp_path):
    folder.write(small(), tmp_path, formats=["jsonl"])
    events = {record["label"]: record for record in lines(tmp_path / "events.jsonl")}
    talks = events['Talks on cod: "final" round']
    assert talks["date"] == {
        "edtf": "2019-03-12",
        "earliest": "2019-03-12",
        "latest": "2019-03-12",
        "precision": "day",
        "basis": "relative",
    }
    assert talks["place"] == {"id": "pl-oslo", "name": "Oslo", "country": "NOR", "within": ["Østlandet", "Norway"]}
    assert {"id": "ac-norway", "name": "Norway"} in talks["roles"]["participant"]
    assert [step["status"] for step in talks["history"]] == ["planned", "occurred", "occurred"]
    assert events["Sanctions bill"]["date"] is None and events["Sanctions bill"]["disputes"] == []
    claim = next(record for record in lines(tmp_path / "claims.jsonl") if record["trigger"]["text"] == "meet")
    assert claim["event"] == talks["id"] and claim["date"]["text"] == "on 12 March"
    assert set(claim["roles"]["participant"][0]) == {"actor", "name", "text", "start", "end"}
    text = next(a["text"] for a in lines(tmp_path / "articles.jsonl") if a["id"] == claim["article"])
    assert text[claim["quote"]["start"] : claim["quote"]["end"]] == claim["quote"]["text"]


def test_keys_are_sorted_and_lines_are_lines_for_everybody(tmp_path):
    folder.write(odd(), tmp_path, formats=["jsonl"])
    for file in JSONL:
        text = (tmp_path / file).read_bytes().decode()
        assert text.splitlines() == text.split("\n")[:-1]
        for record in lines(tmp_path / file):
            assert list(record) == sorted(record)


def test_the_words_of_a_date_stay_with_the_claim(tmp_path):
    reported = ReportedWhen(
        edtf="2019-03-12",
        earliest=date(2019, 3, 12),
        latest=date(2019, 3, 12),
        precision="day",
        text="today",
        start=0,
        end=5,
    )
    event = small().events[0].model_copy(update={"date": reported})
    folder.write(EventGraph(events=(event,)), tmp_path, formats=["jsonl"])
    assert isinstance(folder.read(tmp_path).events[0], Event)
    assert "text" not in lines(tmp_path / "events.jsonl")[0]["date"]


def test_manifest_counts_what_is_there(tmp_path):
    report = folder.write(small(), tmp_path, formats=["jsonl", "gexf"])
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf8"))
    assert manifest["counts"]["events"] == 8 and manifest["options"] == {}
    assert set(manifest["files"]) == {*JSONL, "timeline.gexf"} == set(report.files)
    assert manifest["files"]["events.jsonl"]["bytes"] == (tmp_path / "events.jsonl").stat().st_size
    assert manifest["left_out"] == {"gexf": list(report.left_out["gexf"])}


def test_manifest_keeps_what_was_written_before_of_the_same_timeline(tmp_path):
    folder.write(small(), tmp_path, formats=["jsonl", "gexf"])
    folder.write(small(), tmp_path, formats=["graphml"])
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf8"))
    assert set(manifest["files"]) == {*JSONL, "timeline.gexf", "timeline.graphml"}
    assert set(manifest["left_out"]) == {"gexf", "graphml"}
    folder.write(small(), tmp_path, formats=["jsonl"])
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf8"))
    assert set(manifest["files"]) == {*JSONL, "timeline.gexf", "timeline.graphml"}
    folder.write(large(9), tmp_path, formats=["jsonl"])
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf8"))
    assert set(manifest["files"]) == set(JSONL) and manifest["left_out"] == {}


def test_a_format_that_fails_leaves_the_folder_as_it_was(tmp_path, monkeypatch):
    folder.write(small(), tmp_path, formats=["jsonl"])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    monkeypatch.setattr(jsonl, "claims", lambda graph: iter([1 / 0]))
    with pytest.raises(ZeroDivisionError):
        folder.write(EventGraph(), tmp_path, formats=["jsonl"])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_unknown_format_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(UnknownFormat, match=r"'png'\. Formats: .*graphml.*jsonl"):
        folder.write(small(), tmp_path / "new", formats=["jsonl", "png"])
    assert not (tmp_path / "new").exists()


def test_every_build_writes_the_files_of_the_contract():
    written = {file for exporter in EXPORTERS.values() if exporter.always for file in exporter.files}
    assert {*JSONL, "timeline.graphml", "timeline.gexf", "events.csv"} <= written


def test_no_two_formats_write_one_file():
    files = [file for exporter in EXPORTERS.values() for file in exporter.files]
    assert len(files) == len(set(files))


@pytest.mark.parametrize(
    "file, text, message",
    [
        ("claims.jsonl", '{"id": 1\n', r"claims\.jsonl, line 1: "),
        ("claims.jsonl", '{"id": "cl-1"}\n', r"claims\.jsonl, line 1: the key 'event' is missing"),
        ("actors.jsonl", '{"id": "ac-1", "name": "A", "kind": "king"}\n', r"actors\.jsonl, line 1: kind: .*person"),
        ("actors.jsonl", '{"id": "ac-1", "name": "A", "kind": "group", "x": 1}\n', r"line 1: x: Extra"),
        ("articles.jsonl", '{"id": "a", "text": "b"}\n[]\n', r"articles\.jsonl, line 2: "),
        ("problems.jsonl", b"\xff\n", r"problems\.jsonl, line 1: .*utf-8"),
    ],
    ids=["no-json", "no-event", "unknown-kind", "unknown-key", "no-object", "no-utf8"],
)
def test_a_broken_line_is_named(file, text, message, tmp_path):
    folder.write(EventGraph(), tmp_path, formats=["jsonl"])
    (tmp_path / file).write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(NotATimeline, match=message) as error:
        folder.read(tmp_path)
    assert "timeline build" in str(error.value)


def test_a_folder_without_a_timeline_says_what_is_missing(tmp_path):
    (tmp_path / "events.jsonl").touch()
    with pytest.raises(NotATimeline, match=r"lacks claims\.jsonl, .*timeline build"):
        folder.read(tmp_path)
    with pytest.raises(NotATimeline, match="is no folder"):
        folder.read(tmp_path / "none")
