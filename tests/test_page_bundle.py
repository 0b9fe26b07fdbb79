"""The committed bundle is what its sources give, and holds nothing that may not stand in a page."""

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from timeline.exporters import page

ROOM = Path(page.__file__).parent
SOURCE, BUNDLE = ROOM / "source", ROOM / "bundle"
LOCK = json.loads((SOURCE / "package-lock.json").read_text(encoding="utf8"))
FILES = ("LICENCES.txt", "page.css", "page.js", "sources.sha256")


def test_the_bundle_is_not_stale():
    digest = hashlib.sha256()
    sources = sorted(f"src/{path.name}" for path in (SOURCE / "src").iterdir())
    for name in ["build.mjs", "package-lock.json", "package.json", *sources]:
        digest.update(f"{name}\n".encode() + (SOURCE / name).read_bytes())
    assert (BUNDLE / "sources.sha256").read_text().strip() == digest.hexdigest(), (
        "sources changed: run `npm ci && npm run build` in timeline/exporters/page/source"
    )


def test_no_two_sources_import_each_other():
    imports = {
        path.name: set(re.findall(r'^import .*"\./(.+?)";', path.read_text("utf8"), re.M))
        for path in (SOURCE / "src").glob("*.js")
    }
    before: list[str] = []  # those that import nothing but what stands before them
    while free := [name for name, asked in imports.items() if name not in before and asked <= {*before, "page.css"}]:
        before += free
    assert sorted(set(imports) - set(before)) == []


@pytest.mark.skipif(
    not (SOURCE / "node_modules" / "esbuild").exists() or not shutil.which("node"),
    reason="run `npm ci` in timeline/exporters/page/source",
)
def test_a_rebuild_gives_the_same_bytes(tmp_path):
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=SOURCE, check=True)
    assert (
        sorted(path.name for path in tmp_path.iterdir())
        == sorted(path.name for path in BUNDLE.iterdir())
        == list(FILES)
    )
    assert [name for name in FILES if (tmp_path / name).read_bytes() != (BUNDLE / name).read_bytes()] == []


@pytest.mark.parametrize("name, wanted", [("package.json", None), ("package-lock.json", None)])
def test_no_registry_is_named(name, wanted):
    assert re.search(r"registry|\"resolved\"", (SOURCE / name).read_text(encoding="utf8")) is wanted


def test_every_library_is_pinned():
    asked = json.loads((SOURCE / "package.json").read_text(encoding="utf8"))
    versions = {**asked["dependencies"], **asked["devDependencies"]}
    assert [v for v in versions.values() if not re.fullmatch(r"\d+\.\d+\.\d+", v)] == []
    locked = {k: v for k, v in LOCK["packages"].items() if k and "integrity" not in v}
    assert locked == {}


@pytest.mark.parametrize("library", ["vis-timeline", "vis-data", "sigma", "graphology", "moment", "@egjs/hammerjs"])
def test_licences_name_every_library(library):
    version = LOCK["packages"][f"node_modules/{library}"]["version"]
    assert f"{library} {version} (" in (BUNDLE / "LICENCES.txt").read_text(encoding="utf8")


@pytest.mark.parametrize(
    "name, forbidden",
    [
        ("page.js", r"(?i)</script|<!--|\beval\(|new Function\(|sourceMappingURL"),
        ("page.css", r"(?i)</style|@import|url\((?!['\"]?data:)"),
    ],
)
def test_the_bundle_may_stand_in_a_page(name, forbidden):
    assert re.findall(forbidden, (BUNDLE / name).read_text(encoding="utf8")) == []
