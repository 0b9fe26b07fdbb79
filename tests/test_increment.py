"""A build into an existing folder reads only what changed, and writes the bytes of a build from nothing."""

import random
import sqlite3
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import readers, shelf
from timeline.cli.declared import event_types
from timeline.events import EVENT_TYPES
from timeline.language import DEFAULT_MODEL
from timeline.pipeline import build
from timeline.reading import read

NEWS = {
    "a": ("2011-03-02", "The foreign ministers of Norway and Iceland will meet in Oslo on Monday to discuss cod."),
    "b": ("2011-03-08", "The foreign ministers of Norway and Iceland met in Oslo on Monday. They signed an agreement."),
    "c": ("2011-03-09", "Norway and Iceland met on Monday in Oslo. The police arrested two protesters on Tuesday."),
    "d": (None, "After Monday's meeting of Norway and Iceland in Oslo, Denmark accused Iceland of overfishing."),
    "e": ("2011-03-10", "Denmark rejected the proposal of Iceland on Wednesday. Iceland accused Denmark of spying."),
    "f": ("2011-03-12", "Police in Reykjavik arrested three fishermen on Friday. Norway condemned the arrest."),
}
WRITTEN = ["jsonl", "trig", "gexf", "csv"]
ORDERS = st.lists(st.lists(st.sampled_from(sorted(NEWS)), unique=True), min_size=2, max_size=5)
read_once = cache(read)


def article(name):
    published, text = NEWS[name]
    return {"id": name, "text": text, "published": published}


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


@cache
def from_nothing(names):
    """What a build of these articles writes into a new folder, with nothing read before."""
    with TemporaryDirectory() as folder:
        build([article(name) for name in sorted(names)], processes=1).write(folder, formats=WRITTEN)
        return bytes_of(folder)


@pytest.fixture(scope="module", autouse=True)
def parsed_once():
    """Each article is parsed once in these tests, and its reading used again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(readers, "read", read_once)
        yield


@given(ORDERS, st.randoms(use_true_random=False))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_any_history_of_additions_and_removals_gives_the_bytes_of_a_build_from_nothing(history, rng):
    with TemporaryDirectory() as folder:
        for names in history:
            shuffled = random.Random(rng.random()).sample(names, len(names))
            build([article(n) for n in shuffled], folder=folder, processes=1).write(folder, formats=WRITTEN)
            assert bytes_of(folder) == from_nothing(frozenset(names))


@given(st.permutations(sorted(NEWS)))
@settings(max_examples=5)
def test_one_by_one(order):
    with TemporaryDirectory() as folder:
        for number in range(1, len(order) + 1):
            build([article(n) for n in order[:number]], folder=folder, processes=1).write(folder, formats=WRITTEN)
        assert bytes_of(folder) == from_nothing(frozenset(NEWS))


@pytest.fixture
def counted(monkeypatch):
    """The ids of the articles that are read."""
    seen = []
    monkeypatch.setattr(readers, "read", lambda a, *rest: seen.append(a.id) or read_once(a, *rest))
    return seen


def test_only_what_changed_is_read_again(tmp_path, counted):
    build([article(n) for n in "abc"], folder=tmp_path)
    assert sorted(counted) == ["a", "b", "c"]
    counted.clear()
    build([article("a"), article("b") | {"text": "Norway and Iceland met on Sunday."}, article("d")], folder=tmp_path)
    assert sorted(counted) == ["b", "d"]
    counted.clear()
    build([article("a"), article("d")], folder=tmp_path)
    assert counted == []
    build([article("c")], folder=tmp_path)
    assert counted == ["c"], "what is no longer in the build is not kept"


def test_a_build_without_a_folder_keeps_nothing(counted):
    for _ in range(2):
        build([article("a")])
    assert counted == ["a", "a"]


def test_other_event_types_are_read_for_anew(tmp_path, counted):
    build([article("a")], folder=tmp_path)
    build([article("a")], folder=tmp_path, event_types=EVENT_TYPES[:5])
    assert counted == ["a", "a"]


def test_removing_an_article_removes_what_rested_on_it_alone(tmp_path):
    before = build([article(n) for n in "bf"], folder=tmp_path)
    after = build([article("b")], folder=tmp_path)
    gone = {e.id for e in before.events if set(e.articles) == {"f"}}
    assert gone and {e.id for e in after.events} == {e.id for e in before.events} - gone
    assert {key for key, became in before.diff(after).became.items() if not became} == gone


@pytest.mark.parametrize("name", sorted(NEWS))
def test_a_reading_comes_back_as_it_was(name):
    (found,) = build([article(name)]).articles
    reading = read(found.model_copy(update={"because": ()}), EVENT_TYPES, DEFAULT_MODEL)
    assert shelf.unpacked(shelf.packed(reading)) == reading


@pytest.mark.parametrize("damage", ["no database", "other table", "broken body"])
def test_a_damaged_shelf_is_read_anew_and_mended(damage, tmp_path, counted):
    build([article("a")], folder=tmp_path)
    path = shelf.shelf_in(tmp_path, EVENT_TYPES, DEFAULT_MODEL).path
    if damage == "no database":
        path.write_bytes(b"nothing of the kind" * 99)
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE reading" if damage == "other table" else "UPDATE reading SET body = x'00'")
        connection.close()
    for expected in (["a", "a"], ["a", "a"]):
        assert build([article("a")], folder=tmp_path).articles
        assert counted == expected


def test_a_cache_that_cannot_be_written_costs_time_only(tmp_path, counted, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert build([article("a")], folder=tmp_path).claims
    assert counted == ["a"]


def test_shelves_of_folders_that_are_gone_are_removed(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "out").mkdir()
    for name in ("out", "gone", "here"):
        build([article("a")], folder=tmp_path / name)
    kept = {path.name for path in shelf.room().iterdir()}
    assert kept == {shelf.shelf_in(tmp_path / n, EVENT_TYPES, DEFAULT_MODEL).path.name for n in ("out", "here")}


def test_the_folder_of_a_build_holds_no_shelf(tmp_path):
    build([article("a")], folder=tmp_path).write(tmp_path, formats=["jsonl"])
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_types_of_a_file_are_part_of_the_key(tmp_path):
    path = tmp_path / "mine.py"
    keys = []
    for trigger in ("picnic", "barbecue"):
        path.write_text(
            "from timeline import EventType\n\n"
            f'class Picnic(EventType):\n    """A meal."""\n    plover = "CONSULT"\n    triggers = ("{trigger}",)\n'
        )
        keys.append(shelf.shelf_in(tmp_path, event_types(path), DEFAULT_MODEL).conditions)
    assert keys[0] != keys[1]
