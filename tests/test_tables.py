"""Tables, calendars and TimelineJS: read back by the libraries that people read them with."""

import csv
import json
import sys
from datetime import date, timedelta

import icalendar
import pandas
import pyarrow.parquet
import pytest

from tests.graphs import large, small, span
from tests.odd_graph import odd
from tests.real import seeds
from timeline import folder
from timeline.errors import MissingLibrary, UnknownFormat
from timeline.exporters import EXPORTERS
from timeline.exporters.csv import harmless
from timeline.exporters.frame import to_frame
from timeline.exporters.ics import folded
from timeline.exporters.tables import TABLES
from timeline.exporters.timelinejs import span as slide_span
from timeline.graph import EventGraph

GRAPHS = {"small": small, "large": lambda: large(60), "odd": odd, "empty": EventGraph, "seeds": seeds}


def rows_of(path):
    with path.open(encoding="utf8", newline="") as file:
        return list(csv.DictReader(file))


# CSV


def test_events_as_a_spreadsheet_shows_them(tmp_path):
    folder.write(small(), tmp_path, formats=["csv"])
    rows = rows_of(tmp_path / "events.csv")
    assert [row["label"] for row in rows] == [event.label for event in small().in_order().events]
    assert {k: v for k, v in rows[1].items() if k not in ("id", "articles")} == {
        "date": "2019-03-12",
        "earliest": "2019-03-12",
        "latest": "2019-03-12",
        "precision": "day",
        "basis": "relative",
        "type": "meeting",
        "plover": "CONSULT",
        "status": "occurred",
        "label": 'Talks on cod: "final" round',
        "place": "Oslo",
        "country": "NOR",
        "details": "",
        "sources": "3",
        "claims": "3",
        "disputes": "",
        "participants": 'participant: Ola "the Cod" Hansen, Iceland, Norway, Þórdís Björnsdóttir',
        "history": "planned; occurred; occurred",
        "confidence": "0.85",
        "quote": "Norway and Iceland are to meet in Oslo on 12 March to talk about cod.",
    }


def test_a_row_for_each_claim_participation_actor_and_article(tmp_path):
    folder.write(small(), tmp_path, formats=["tables"])
    claims = rows_of(tmp_path / "claims.csv")
    assert [row["id"] for row in claims] == [claim.id for claim in small().claims]
    said = next(row for row in claims if row["status"] == "denied")
    assert (said["according_to"], said["date_text"], said["trigger"]) == ("Norway", "last week", "talks")
    assert said["participants"] == "participant: Norway, anglers"
    took_part = {(row["name"], row["role"], row["kind"]) for row in rows_of(tmp_path / "participations.csv")}
    assert ("Coast Guard", "authority", "organization") in took_part and len(took_part) == 8
    assert len(rows_of(tmp_path / "actors.csv")) == 8 and len(rows_of(tmp_path / "articles.csv")) == 5


@pytest.mark.parametrize(
    "text, cell",
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n", "'\n"),
        (" =1+1", "' =1+1"),
        ("＝1", "'＝1"),
        ("\u00a0@x", "'\u00a0@x"),
        ("talks = war", "talks = war"),
        ("'=1", "'=1"),
        ("", ""),
        ("5-1", "5-1"),
    ],
)
def test_no_cell_is_a_formula(text, cell):
    assert harmless(text) == cell


@pytest.mark.parametrize("name", ["csv", "tables", "gephi-csv"])
def test_no_file_holds_a_formula(name, tmp_path):
    report = folder.write(odd(), tmp_path, formats=[name])
    cells = [cell for path in tmp_path.glob("*.csv") for row in rows_of(path) for cell in row.values()]
    assert cells and not [cell for cell in cells if cell.strip()[:1] in tuple("=+-@") and cell.strip()]
    assert name == "gephi-csv" or "start like a formula" in report.left_out[name][0]


@pytest.mark.parametrize("graph", GRAPHS)
def test_a_csv_has_as_many_rows_as_the_graph(graph, tmp_path):
    folder.write(GRAPHS[graph](), tmp_path, formats=["csv", "tables"])
    for name in ("events", "claims", "actors", "articles"):
        assert len(rows_of(tmp_path / f"{name}.csv")) == len(getattr(GRAPHS[graph](), name))


# Parquet and pandas


@pytest.mark.parametrize("graph", GRAPHS)
def test_parquet_holds_what_the_tables_hold(graph, tmp_path):
    folder.write(GRAPHS[graph](), tmp_path, formats=["parquet"])
    for name, table in TABLES.items():
        found = pyarrow.parquet.read_table(tmp_path / f"{name}.parquet")
        expected = [dict(zip(table.columns, row, strict=True)) for row in table.rows(GRAPHS[graph]())]
        assert found.to_pylist() == expected and found.column_names == list(table.columns)


def test_parquet_has_types(tmp_path):
    folder.write(EventGraph(), tmp_path, formats=["parquet"])
    schema = pyarrow.parquet.read_schema(tmp_path / "events.parquet")
    assert [str(schema.field(name).type) for name in ("id", "earliest", "sources", "confidence")] == [
        "string",
        "date32[day]",
        "int64",
        "double",
    ]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("graph", GRAPHS)
def test_a_frame_for_each_table(graph, table):
    frame = to_frame(GRAPHS[graph](), table)
    assert len(frame) == len(list(TABLES[table].rows(GRAPHS[graph]()))) and list(frame) == list(TABLES[table].columns)


def test_a_frame_counts_and_calculates():
    frame = to_frame(small())
    assert frame["sources"].sum() == 11 and frame["earliest"].min() == pandas.Timestamp("2019-03-04")
    assert frame["earliest"].isna().sum() == 3


def test_a_frame_holds_old_dates():
    old = small().events[0].model_copy(update={"date": span("0476", "0476-01-01", "0476-12-31", "year")})
    assert str(to_frame(EventGraph(events=(old,)))["earliest"][0])[:10] == "0476-01-01"


def test_an_unknown_table_names_the_others():
    with pytest.raises(UnknownFormat, match="'people'. Tables: events, claims"):
        to_frame(small(), "people")


@pytest.mark.parametrize(
    "library, call",
    [
        ("pandas", lambda path: to_frame(small())),
        ("pyarrow", lambda path: folder.write(small(), path, formats=["parquet"])),
    ],
)
def test_a_missing_library_is_named(library, call, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibrary, match=f"needs {library}.*pip install"):
        call(tmp_path)


# Gephi's own tables


def test_gephi_reads_timesets(tmp_path):
    folder.write(small(), tmp_path, formats=["gephi-csv"])
    nodes = {row["Label"]: row for row in rows_of(tmp_path / "nodes.csv")}
    assert nodes["2019-07 Joint naval exercise"]["timeset"] == "<[2019-07-01, 2019-08-01]>"
    assert nodes["2019-09/.. Autumn manoeuvres"]["timeset"] == "<[2019-09-01, Infinity]>"
    assert nodes["Sanctions bill"]["timeset"] == ""
    edges = rows_of(tmp_path / "edges.csv")
    ids = {row["Id"] for row in nodes.values()}
    assert {row["Source"] for row in edges} | {row["Target"] for row in edges} <= ids
    assert {row["Type"] for row in edges} == {"Directed"} and "participant" in {row["Kind"] for row in edges}


# Calendars


@pytest.mark.parametrize("graph", GRAPHS)
def test_a_calendar_has_every_dated_event(graph, tmp_path):
    folder.write(GRAPHS[graph](), tmp_path, formats=["ics"])
    found = icalendar.Calendar.from_ical((tmp_path / "timeline.ics").read_bytes())
    entries = {str(entry["UID"]): entry for entry in found.walk("VEVENT")}
    dated = [e for e in GRAPHS[graph]().events if e.date and e.date.earliest and e.date.latest]
    for event in [e for e in dated if e.date.latest < date.max]:
        entry = entries.pop(f"{event.id}@timeline")
        assert entry.decoded("DTSTART") == event.date.earliest
        assert entry.decoded("DTEND") == event.date.latest + timedelta(days=1)
        assert str(entry["SUMMARY"]).startswith(event.label)
    assert entries == {}


def test_a_calendar_tells_where_why_and_what_it_left_out(tmp_path):
    report = folder.write(small(), tmp_path, formats=["ics"])
    text = (tmp_path / "timeline.ics").read_bytes()
    assert all(len(line) <= 75 for line in text.split(b"\r\n")) and b"\n" not in text.replace(b"\r\n", b"")
    entries = {str(e["SUMMARY"]): e for e in icalendar.Calendar.from_ical(text).walk("VEVENT")}
    talks = entries['Talks on cod: "final" round']
    assert str(talks["LOCATION"]) == "Oslo" and str(talks["STATUS"]) == "CONFIRMED"
    assert "“The two ministers' Oslo talks ended without a deal.” (-lead.dash.)" in str(talks["DESCRIPTION"])
    assert str(entries["Joint naval exercise (planned)"]["STATUS"]) == "TENTATIVE"
    assert report.left_out["ics"] == ("4 events have no date, or an open one, and are not in the calendar.",)


@pytest.mark.parametrize("line", ["x" * 75, "x" * 76, "é" * 100, "🐟" * 60, "SUMMARY:" + "a🐟" * 50])
def test_folding_tears_no_character_apart(line):
    pieces = folded(line).split("\r\n ")
    assert "".join(pieces) == line
    assert len(pieces[0].encode()) <= 75 and all(len(piece.encode()) <= 74 for piece in pieces[1:])


# TimelineJS


def test_slides(tmp_path):
    report = folder.write(small(), tmp_path, formats=["timelinejs"])
    slides = {s["text"]["headline"]: s for s in json.loads((tmp_path / "timelinejs.json").read_text())["events"]}
    assert slides["Joint naval exercise (planned)"]["start_date"] == {"year": 2019, "month": 7}
    week = slides["Secret talks (denied)"]
    assert week["start_date"] == {"year": 2019, "month": 3, "day": 4} and week["end_date"]["day"] == 10
    assert week["display_date"] == "2019-03-04/2019-03-10" and week["group"] == "meeting"
    assert "end_date" not in slides["Talks on cod: &quot;final&quot; round"]
    assert report.left_out["timelinejs"] == ("3 events have no first day and no slide.",)


def test_slides_hold_no_markup_of_an_article(tmp_path):
    folder.write(odd(), tmp_path, formats=["timelinejs"])
    text = (tmp_path / "timelinejs.json").read_text()
    assert "<again>" not in text and "&lt;again&gt;" in text


@pytest.mark.parametrize(
    "when, expected",
    [
        (None, {}),
        (span("2019", "2019-01-01", "2019-12-31", "year"), {"start_date": {"year": 2019}}),
        (
            span("2019-W02", "2019-01-07", "2019-01-13", "week"),
            {"start_date": {"year": 2019, "month": 1, "day": 7}, "end_date": {"year": 2019, "month": 1, "day": 13}},
        ),
        (span("2019-09/..", "2019-09-01", None, "range"), {"start_date": {"year": 2019, "month": 9, "day": 1}}),
        (span("../2019", None, "2019-12-31", "range"), {}),
    ],
    ids=["none", "year", "week", "open end", "open start"],
)
def test_precision_of_slides(when, expected):
    assert slide_span(when) == expected


def test_tables_have_the_files_that_are_listed():
    assert {f"{name}.csv" for name in TABLES} == {*EXPORTERS["csv"].files, *EXPORTERS["tables"].files}
    assert {f"{name}.parquet" for name in TABLES} == set(EXPORTERS["parquet"].files)
