"""Whole builds: the same bytes whatever the hash seed, the order of input and the number of processes; what is broken
is told with its file and line, and the rest is built."""

import io
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

import timeline
from tests.test_cli import run
from timeline.cli import reasons

ROOT = Path(__file__).parent.parent
PLACES = ("Oslo", "Bergen", "Reykjavik", "Copenhagen", "Helsinki")
STATES = ("Norway", "Iceland", "Denmark", "Finland", "Sweden")


def news(seed):
    """Twenty-five articles that report some events twice, in an order of the seed's."""
    lines = [
        {
            "id": f"{at}-{day:02}",
            "published": f"2011-03-{day + 2:02}" if day % 4 else None,
            "text": f"The foreign ministers of {STATES[day % 5]} and {STATES[(day + 1) % 5]} met in {at} on "
            f"{day} March 2011. Police in {at} arrested {day % 3 + 2} protesters a day later.",
        }
        for at in PLACES
        for day in range(1, 6)
    ]
    random.Random(seed).shuffle(lines)
    return "".join(json.dumps(line) + "\n" for line in lines)


def built(folder, seed, *options):
    """All files of a build in a process of its own, with nothing kept from before."""
    folder.mkdir()
    (folder / "news.jsonl").write_text(news(seed), encoding="utf8")
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "XDG_CACHE_HOME": str(folder / "cache")}
    command = [sys.executable, "-m", "timeline", "build", str(folder / "news.jsonl"), "--out", str(folder / "out")]
    subprocess.run([*command, *options], check=True, cwd=ROOT, env=environment, capture_output=True)
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir()}


def test_same_bytes_whatever_the_hash_seed_the_order_and_the_number_of_processes(tmp_path):
    first = built(tmp_path / "one", 1, "--processes", "1")
    second = built(tmp_path / "two", 2, "--processes", "2")
    assert first.keys() == second.keys() and {name for name in first if first[name] != second[name]} == set()
    assert first["events.jsonl"].count(b"\n") >= len(PLACES)
    assert set(first) == {*json.loads(first["manifest.json"])["files"], "manifest.json"}


def test_what_cannot_be_read_is_told_with_file_and_line_and_the_rest_is_built(capsys, tmp_path):
    source = tmp_path / "in"
    source.mkdir()
    (source / "good.txt").write_text("OSLO, 3 March 2011 - Norway and Iceland met in Oslo on Tuesday.", encoding="utf8")
    (source / "empty.txt").write_text(" \n", encoding="utf8")
    (source / "torn.jsonl.gz").write_bytes(b"\x1f\x8b\x08\x00broken")
    (source / "lines.jsonl").write_text(
        '{"id": "x", "text": "Denmark and Sweden met in Copenhagen on 4 March 2011."}\n{"id": "y", "text": \n'
        '{"id": "z"}\n',
        encoding="utf8",
    )
    code, out, err = run(capsys, "build", source, "--out", tmp_path / "out")
    problems = [json.loads(line) for line in (tmp_path / "out" / "problems.jsonl").read_text("utf8").splitlines()]
    told = {(Path(p["path"]).name, p["line"]) for p in problems if p["path"]}
    assert {("empty.txt", None), ("torn.jsonl.gz", None), ("lines.jsonl", 2), ("lines.jsonl", 3)} <= told
    assert code == 0 and "2 articles" in out and f"{len(problems)} problems: see" in err
    claims = (tmp_path / "out" / "claims.jsonl").read_text("utf8")
    assert '"article": "good"' in claims and '"article": "x"' in claims


@pytest.mark.parametrize(
    "file, options, says",
    [
        ("a.toml", ["--actors"], "cannot read known actors"),
        ("a.png", ["--actors"], "Formats: .toml"),
        ("none.toml", ["--actors"], "no such file"),
        ("", ["--model", "en_core_web_none"], "not installed"),
    ],
    ids=["broken-actors", "actors-format", "no-actors", "unknown-model"],
)
def test_wrong_options_exit_2_and_write_nothing(capsys, tmp_path, file, options, says):
    (tmp_path / "news.txt").write_text("Norway and Iceland met in Oslo.", encoding="utf8")
    for name in ("a.toml", "a.png"):
        (tmp_path / name).write_text("[[actor]]\nname = \n", encoding="utf8")
    given = [*options, tmp_path / file] if file else options
    code, out, err = run(capsys, "build", tmp_path / "news.txt", "--out", tmp_path / "out", *given)
    assert (code, out) == (2, "") and says in err and "Traceback" not in err and not (tmp_path / "out").exists()


def test_a_broken_line_of_decisions_stops_the_build_and_is_named(capsys, tmp_path):
    (tmp_path / "news.txt").write_text("Norway and Iceland met in Oslo.", encoding="utf8")
    (tmp_path / "out").mkdir()
    decisions = tmp_path / "out" / "decisions.jsonl"
    decisions.write_text('\n{"left": "cl-1", "verdict": "maybe", "by": "jd"}\n'.lstrip(), encoding="utf8")
    code, _, err = run(capsys, "build", tmp_path / "news.txt", "--out", tmp_path / "out")
    assert code == 2 and "decisions.jsonl, line 1: verdict" in err and "Mend this line or delete it" in err
    assert decisions.read_text("utf8").startswith('{"left"')


def test_a_folder_below_a_file_cannot_be_written(capsys, tmp_path):
    (tmp_path / "news.txt").write_text("Norway and Iceland met in Oslo.", encoding="utf8")
    code, _, err = run(capsys, "build", tmp_path / "news.txt", "--out", tmp_path / "news.txt" / "out")
    assert code == 2 and "is a file. Name a folder" in err


def test_events_whose_ids_are_gone_are_listed_with_what_they_became(capsys, tmp_path):
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").write_text("Norway and Iceland met in Oslo on 3 March 2011.", encoding="utf8")
    (news / "b.txt").write_text("Police in Bergen arrested a fisherman on 5 March 2011.", encoding="utf8")
    run(capsys, "build", news, "--out", tmp_path / "out")
    (news / "b.txt").unlink()
    _, out, _ = run(capsys, "build", news, "--out", tmp_path / "out")
    assert "became nothing: no article reports it any more" in out and out.count("became") == 1


def test_a_terminal_shows_the_first_of_many_ids_that_are_gone():
    years = [f"Norway and Iceland met in Oslo on 3 March {year}." for year in range(1970, 2000)]
    before = timeline.build([{"id": f"a{n}", "text": text} for n, text in enumerate(years)])
    diff = before.diff(timeline.build([{"id": "b", "text": "It rained."}]))
    shown, piped = io.StringIO(), io.StringIO()
    reasons.vanished(Console(file=shown, force_terminal=True), before.graph, diff)
    reasons.vanished(Console(file=piped), before.graph, diff)
    assert shown.getvalue().count("became") == reasons.LISTED + 1 and "… and 10 more" in shown.getvalue()
    assert piped.getvalue().count("became") == len(years)


def test_an_export_of_the_build_before_is_removed_and_told(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("Norway and Iceland met in Oslo on 3 March 2011.", encoding="utf8")
    run(capsys, "build", tmp_path / "a.txt", "--out", tmp_path / "out")
    run(capsys, "export", tmp_path / "out", "--format", "ics")
    (tmp_path / "out" / "notes.txt").write_text("mine", encoding="utf8")
    _, _, err = run(capsys, "build", tmp_path / "a.txt", "--out", tmp_path / "out")
    assert "Removed" in err and not (tmp_path / "out" / "timeline.ics").exists()
    assert (tmp_path / "out" / "notes.txt").exists()


def test_exports_of_one_timeline_stay_beside_one_another_in_any_order(capsys, tmp_path):
    for name, text in (("a", "Norway and Iceland met in Oslo on 3 March 2011."), ("b", "Police arrested a fisherman.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf8")
        run(capsys, "build", tmp_path / f"{name}.txt", "--out", tmp_path / name)
    there = tmp_path / "there"
    for form in ("ics", "csv", "jsonl", "nq", "jsonl"):
        run(capsys, "export", tmp_path / "a", "--format", form, "--out", there)
    listed = json.loads((there / "manifest.json").read_text("utf8"))["files"]
    assert (
        {"timeline.ics", "events.csv", "events.jsonl", "timeline.nq"}
        <= set(listed)
        <= {p.name for p in there.iterdir()}
    )
    _, _, err = run(capsys, "export", tmp_path / "b", "--format", "jsonl", "--out", there)
    assert "timeline.ics: it told of another timeline" in err and not (there / "timeline.ics").exists()


def test_a_place_that_articles_write_in_two_ways_has_one_name():
    ways = ("Thousands protested outside Congress on 3 May 2007.", "Miners protested outside congress on 4 May 2007.")
    tl = timeline.build([{"id": str(n), "text": text} for n, text in enumerate(ways)])
    assert len(tl.claims) == 2 and len({c.place for c in tl.claims} | {e.place for e in tl.events}) == 1
