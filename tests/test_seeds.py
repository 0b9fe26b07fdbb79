"""The sample articles in seeds/: what they are to show, and that exports/ holds what they give, byte for byte."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.actors.known import load_known
from timeline.articles import reading
from timeline.errors import UsageError
from timeline.pipeline import build

ROOT = Path(__file__).parent.parent
SEEDS, EXPORTS = ROOT / "seeds", ROOT / "exports"
COMMAND = "timeline build seeds/ --out exports/"
FORMATS = {".txt", ".md", ".html", ".jsonl", ".csv", ".gz"}
LARGEST_PAGE = 2_000_000  # bytes of timeline.html, so that the repository stays small


def built(out: Path, *inputs: str, seed: int) -> dict[str, bytes]:
    """The files that the command writes, by name."""
    environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"} | {"PYTHONHASHSEED": str(seed)}
    command = [sys.executable, "-m", "timeline", "build", *inputs, "--out", str(out)]
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)
    return {path.name: content(path) for path in out.iterdir()}


def content(path: Path) -> bytes:
    """The bytes of a file; of the manifest, those that do not tell the time of writing."""
    lines = path.read_bytes().splitlines(keepends=True)
    return b"".join(line for line in lines if path.name != "manifest.json" or b'"written": ' not in line)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> dict[str, bytes]:
    return built(tmp_path_factory.mktemp("exports"), "seeds/", seed=1)


def records(name: str) -> list[dict]:
    return [json.loads(line) for line in (EXPORTS / f"{name}.jsonl").read_text(encoding="utf8").splitlines()]


def test_exports_are_what_the_build_writes(fresh):
    committed = {path.name: content(path) for path in EXPORTS.iterdir()}
    stale = sorted(name for name in fresh.keys() | committed.keys() if fresh.get(name) != committed.get(name))
    assert stale == [], f"exports/ is stale: run `{COMMAND}` and commit what it writes"


def test_the_same_bytes_whatever_the_order_of_input_and_the_hash_seed(fresh, tmp_path):
    files = [f"seeds/{path.name}" for path in sorted(SEEDS.iterdir(), reverse=True) if path.suffix != ".toml"]
    other = built(tmp_path, *files, "--actors", "seeds/actors.toml", seed=2)
    assert {name for name in fresh.keys() | other.keys() if fresh.get(name) != other.get(name)} == set()


def test_exports_name_no_machine_and_no_time_of_day(fresh):
    for name, data in fresh.items():
        assert str(ROOT).encode() not in data and str(Path.home()).encode() + b"/" not in data, name


def test_the_page_stays_small():
    assert (EXPORTS / "timeline.html").stat().st_size < LARGEST_PAGE


def test_every_format_is_there_and_every_file_is_read():
    articles, problems = reading.collect(SEEDS)
    assert {path.suffix for path in SEEDS.iterdir()} == FORMATS | {".toml"}
    assert problems == () and len(articles) >= 12
    assert sum(article.published is None for article in articles) >= 3


def test_the_archive_has_no_time_and_no_name_in_it():
    for path in SEEDS.glob("*.gz"):
        data = path.read_bytes()
        assert data[3:8] == bytes(5), "write it with mtime=0 and without a file name"
        assert gzip.decompress(data).decode().strip()


def test_known_actors_beside_the_articles_are_used():
    known = {actor.id for actor in load_known(SEEDS / "actors.toml")}
    assert len(known & {record["id"] for record in records("actors")}) >= len(known) // 2


def test_known_actors_beside_the_articles_can_be_replaced(tmp_path):
    (tmp_path / "a.txt").write_text("Ana Lopes met Bo Lind in Oslo on 3 May 2007.", encoding="utf8")
    (tmp_path / "actors.toml").write_text('[[actor]]\nid = "ac-ana"\nname = "Ana Lopes"', encoding="utf8")
    assert "ac-ana" in {actor.id for actor in build(tmp_path).actors}
    assert "ac-ana" not in {actor.id for actor in build(tmp_path, known_actors=()).actors}
    (tmp_path / "actors.toml").write_text("[[actor", encoding="utf8")
    with pytest.raises(UsageError, match=r"actors\.toml: cannot read known actors"):
        build([tmp_path])
