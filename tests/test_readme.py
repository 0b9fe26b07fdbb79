"""What the README shows is what happens: its outputs, its Python, its commands, its lists of files and formats."""

import doctest
import re
from pathlib import Path

import pytest

from tests import readme
from timeline.events import EVENT_TYPES
from timeline.exporters import EXPORTERS

REFRESH = "run `.ci/refresh` and commit what it writes"


def test_outputs_are_what_the_commands_print():
    now = readme.renewed(readme.text())
    assert "ended with" not in now, "an example fails: choose another one"
    assert readme.text() == now, f"the README's outputs are stale: {REFRESH}"


def test_quotes_of_the_example_stand_in_the_seeds():
    seeds = " ".join(path.read_text(encoding="utf8") for path in (readme.ROOT / "seeds").glob("*.[jm]*"))
    quotes = [" ".join(q.replace("\n> ", " ").split()) for q in re.findall(r"^> ((?:.+\n> )*.+)$", readme.text(), re.M)]
    assert len(quotes) == 2 and all(quote in seeds for quote in quotes)


def test_python_block_does_what_it_says(monkeypatch):
    monkeypatch.chdir(readme.ROOT)
    session = "\n".join(line for line in readme.block("In Python"))
    test = doctest.DocTestParser().get_doctest(session, {}, "README", str(readme.README), 0)
    failures: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=failures.append)
    assert failures == [] and len(test.examples) > 5


@pytest.mark.parametrize("heading", ["Run", "Test"])
def test_blocks_that_are_run_as_they_stand(heading):
    """At most two lines; the first makes the environment, so that a bare clone needs nothing else."""
    lines = readme.block(heading)
    assert len(lines) == 2 and lines[0].startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert lines[1].startswith(".venv/bin/")


def test_the_run_block_builds_the_seeds():
    assert readme.block("Run")[1] == ".venv/bin/timeline build seeds/ --out exports/"


def test_every_file_of_a_build_is_explained():
    table = readme.text().split("## How to read the result")[1].split("## Commands")[0]
    written = {file for exporter in EXPORTERS.values() if exporter.always for file in exporter.files} | {
        "manifest.json"
    }
    assert {f for f in written if f"`{f}`" not in table and f"`{Path(f).suffix}`" not in table} == set()


def test_every_path_that_is_named_exists():
    named = re.findall(r"`((?:timeline|tests|seeds|schemas|exports|\.ci)/[\w./]*)`", readme.text())
    assert named and [path for path in named if not (readme.ROOT / path).exists()] == []


def test_every_type_stands_in_the_table_with_a_sentence_of_its_own():
    assert readme.event_types() in readme.text(), f"the README's event types are stale: {REFRESH}"
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in readme.event_types().splitlines()[2:]]
    assert [name for name, *_ in rows] == [f"`{t.name}`" for t in EVENT_TYPES]
    for event_type, (_, root, what, example) in zip(EVENT_TYPES, rows, strict=True):
        assert root == event_type.plover and event_type.__doc__.startswith(what) and what.endswith(".")
        assert "**" in example and example.replace("**", "") in {e.sentence for e in event_type.says}


def test_every_command_is_listed():
    import typer

    from timeline.cli import app

    commands = {line.split()[1] for line in readme.text().split("```text\n")[1].split("```")[0].splitlines()}
    assert commands == set(typer.main.get_command(app).commands)
