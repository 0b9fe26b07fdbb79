"""The commands: what they print, where, and with which exit code."""

import json
import subprocess
import sys

import pytest

import timeline
from tests.graphs import small
from timeline import cli, folder
from timeline.exporters import EXPORTERS

HEAVY = ("spacy", "rdflib", "pyoxigraph", "networkx", "dateparser", "rigour", "lxml", "trafilatura", "numpy")
NEWS = (
    '{"id":"a","published":"2007-05-29","text":"The envoys of Norway and Iceland met in Oslo on Monday."}\n'
    '{"id":"b","published":"2007-05-30","text":"The police in Oslo arrested a fisherman on Tuesday."}\n'
)


def run(capsys, *arguments):
    """Exit code, stdout, stderr."""
    with pytest.raises(SystemExit) as stopped:
        cli.main([str(argument) for argument in arguments])
    return stopped.value.code or 0, *capsys.readouterr()


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The small graph as a folder."""
    path = tmp_path_factory.mktemp("small")
    folder.write(small(), path)
    return path


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A build of two articles, and of a line that is broken."""
    path = tmp_path_factory.mktemp("built")
    (path / "news.jsonl").write_text(NEWS + "no json\n", encoding="utf8")
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(path / "news.jsonl"), "--out", str(path / "out")])
    assert not stopped.value.code
    return path


def test_help_imports_nothing_heavy():
    code = "import sys, timeline.cli as c\ntry: c.main(['--help'])\n"
    code += f"finally: print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n") and "build" in done.stdout


def test_every_command_of_the_contract_is_there(capsys):
    code, out, _ = run(capsys, "--help")
    commands = ("build", "show", "explain", "decide", "dates", "digest", "export", "diff", "check", "schemas")
    assert code == 0 and all(f"\n  {command} " in out for command in commands)


def test_show_has_a_line_for_each_event_and_one_for_what_is_known(capsys, written):
    code, out, _ = run(capsys, "show", written)
    assert code == 0 and "\x1b" not in out
    assert "2019\n" in out and "\nNo date\n" in out and "planned → occurred" in out
    assert all(event.id in out for event in small().events)
    assert "sources differ on date: 2019-03-14" in out


@pytest.mark.parametrize(
    "options, kept",
    [
        (["--type", "naval_exercise"], {"naval_exercise"}),
        (["--type", "arrest", "--type", "meeting"], {"arrest", "meeting"}),
        (["--status", "cancelled"], {"naval_exercise"}),
        (["--actor", "Norge"], {"meeting"}),
        (["--from", "2019-07"], {"naval_exercise"}),
        (["--from", "2019-03-12", "--to", "2019-03-12"], {"meeting"}),
    ],
)
def test_show_filters(capsys, written, options, kept):
    out = run(capsys, "show", written, *options)[1]
    assert {event.type for event in small().events if event.id in out} == kept


def test_show_says_when_nothing_fits(capsys, written):
    code, out, err = run(capsys, "show", written, "--to", "1900")
    assert (code, out) == (0, "") and "No event fits" in err


WRONG = [
    (["show", "{dir}x"], "no such file or folder"),
    (["show", "{dir}", "--type", "meting"], "Did you mean 'meeting'?"),
    (["show", "{dir}", "--status", "planed"], "Did you mean 'planned'?"),
    (["show", "{dir}", "--actor", "Norwya"], "Did you mean 'Norway'?"),
    (["explain", "{dir}", "Norwya"], "Did you mean Norway?"),
    (["show", "{dir}", "--from", "last week"], "no EDTF date"),
    (["explain", "{dir}", "ev-670c49094860"], "Did you mean ev-"),
    (["explain", "{dir}", "ev-"], "Give more of it"),
    (["decide", "{dir}", "ev-a", "ev-b", "smae", "--why", "x"], "Did you mean 'same'?"),
    (["export", "{dir}", "--format", "grapml"], "Did you mean 'graphml'?"),
    (["dates", "nowhere.jsonl"], "no such file"),
    (["build", "{dir}/events.json", "--out", "x"], "Did you mean"),
    (["build", "{dir}", "--out", "{dir}/events.jsonl"], "is a file"),
    (["build", "{dir}/timeline.ttl", "--out", "x"], "Formats: .txt"),
    (["build", "{dir}"], "--out"),
    (["shwo", "{dir}"], "Did you mean"),
    (["diff", "{dir}", "."], "lacks events.jsonl"),
]


@pytest.mark.parametrize("arguments, says", WRONG, ids=lambda x: x if isinstance(x, str) else " ".join(x))
def test_wrong_usage_exits_2_with_help(capsys, written, arguments, says):
    code, out, err = run(capsys, *(a.replace("{dir}", str(written)) for a in arguments))
    assert (code, out) == (2, "") and says in err and "Traceback" not in err


def test_build_writes_the_folder_and_counts_problems_on_stderr(capsys, tmp_path):
    (tmp_path / "news.jsonl").write_text(NEWS + "no json\n", encoding="utf8")
    code, out, err = run(capsys, "build", tmp_path / "news.jsonl", "--out", tmp_path / "out")
    assert code == 0 and "2 articles" in out and "1 problem: see" in err
    (problem,) = map(json.loads, (tmp_path / "out" / "problems.jsonl").read_text(encoding="utf8").splitlines())
    assert problem["line"] == 3 and problem["path"].endswith("news.jsonl")


def test_strict_build_exits_1_and_writes_all_the_same(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("", encoding="utf8")
    code, *_ = run(capsys, "build", tmp_path, "--out", tmp_path / "out", "--strict")
    assert code == 1 and (tmp_path / "out" / "events.jsonl").exists()


def test_a_decision_outlives_the_next_build(capsys, built):
    events = [
        json.loads(line)["id"] for line in (built / "out" / "events.jsonl").read_text(encoding="utf8").splitlines()
    ]
    assert len(events) == 2
    code, out, _ = run(capsys, "decide", built / "out", *events, "same", "--why", "one affair", "--by", "jd")
    assert code == 0 and "2 events before, 1 now" in out
    run(capsys, "build", built / "news.jsonl", "--out", built / "out")
    assert "one affair" in (built / "out" / "decisions.jsonl").read_text(encoding="utf8")
    assert len((built / "out" / "events.jsonl").read_text(encoding="utf8").splitlines()) == 1


def test_explain_takes_the_start_of_an_id(capsys, written):
    event = small().events[0]
    code, out, _ = run(capsys, "explain", written, event.id[:9])
    assert code == 0 and event.id in out


@pytest.mark.parametrize("name", ["Norway", "norge", "ac-norway"])
def test_explain_takes_the_name_of_an_actor_and_lists_the_events(capsys, written, name):
    code, out, _ = run(capsys, "explain", written, name)
    theirs = [e.id for e in small().events if any(p.id == "ac-norway" for who in e.roles.values() for p in who)]
    assert code == 0 and out.startswith("ac-norway  Norway") and theirs and all(f"  {id_}  " in out for id_ in theirs)


def test_things_themselves_are_explained_and_decided_about_as_their_ids_are(written):
    tl = timeline.Timeline.open(written)
    a, b = tl.events[:2]
    assert tl.explain(a, b) == tl.explain(a.id, b.id) and tl.explain(tl.actors[0]) == tl.explain(tl.actors[0].id)
    assert tl.decide(a, b, "different", why="two").left == a.claims[0] and f"{len(tl)} events" in repr(tl)


def test_of_unknown_actors_the_busiest_are_named_instead(capsys, written):
    _, _, err = run(capsys, "show", written, "--actor", "qqqq")
    assert "There are: Norway, " in err


def test_every_format_is_listed_in_the_help_of_export(capsys):
    assert f"Oneof{','.join(EXPORTERS)}." in "".join(run(capsys, "export", "--help")[1].split())


def test_an_event_that_was_merged_is_found_by_its_old_id(capsys, built):
    claims = [json.loads(line) for line in (built / "out" / "claims.jsonl").read_text(encoding="utf8").splitlines()]
    assert len(claims) == 2
    for claim in claims:
        code, out, _ = run(capsys, "explain", built / "out", claim["id"].replace("cl-", "ev-"))
        assert code == 0 and claim["event"] in out


def test_dates_prints_one_line_an_article(capsys, tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text(NEWS + '{"id":"c","text":"They met on Monday."}\n', encoding="utf8")
    code, out, _ = run(capsys, "dates", path, "--published", "2007-05-30")
    records = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and [r["id"] for r in records] == ["a", "b", "c"]
    assert {"start", "end", "text", "type", "value", "earliest", "latest"} <= set(records[0]["dates"][0])
    assert records[2]["dates"][0]["value"] == "2007-05-28"


def test_dates_tells_problems_on_stderr(capsys, tmp_path):
    (tmp_path / "news.jsonl").write_text("no json\n", encoding="utf8")
    code, out, err = run(capsys, "dates", tmp_path / "news.jsonl")
    assert (code, out) == (0, "") and "news.jsonl:1:" in err


def test_digest_as_json_is_a_list_with_dates(capsys, written):
    found = json.loads(run(capsys, "digest", written, "--dates", "1", "--json")[1])
    assert [day["date"] for day in found] == ["2019-03-12"]
    assert "12 March 2019" in run(capsys, "digest", written, "--dates", "1")[1]


def test_export_writes_one_format(capsys, written, tmp_path):
    code, out, _ = run(capsys, "export", written, "--format", "graphml", "--out", tmp_path)
    assert code == 0 and out.strip() == str(tmp_path / "timeline.graphml") and (tmp_path / "timeline.graphml").exists()


def test_diff_with_itself_is_empty(capsys, written):
    assert run(capsys, "diff", written, written)[:2] == (0, "No difference.\n")


def test_schemas_are_written(capsys, tmp_path):
    code, out, _ = run(capsys, "schemas", tmp_path / "s")
    assert code == 0 and (tmp_path / "s" / "events.schema.json").exists() and "shapes.ttl" in out


def test_check_exits_1_for_a_folder_that_breaks_its_promises(capsys, written, tmp_path):
    code, out, _ = run(capsys, "check", written)
    assert (code, out) == (0, f"{written}: 0 problems.\n")
    folder.write(small(), tmp_path)
    claims = (tmp_path / "claims.jsonl").read_text(encoding="utf8")
    (tmp_path / "claims.jsonl").write_text(claims.replace('"start": ', '"start": 9'), encoding="utf8")
    code, out, _ = run(capsys, "check", tmp_path)
    assert code == 1 and "claims.jsonl" in out
