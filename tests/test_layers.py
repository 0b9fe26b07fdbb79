"""Imports point one way only: each room may import from those before it, never from those after it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "timeline"
LAYERS = (
    {"errors", "words", "display", "frozen"},
    {"models"},
    {"edtf", "lists"},
    {"articles", "language"},
    {"events"},
    {"extraction", "stance"},
    {"dates", "actors"},
    {"reading"},
    {"shelf", "claims"},
    {"readers", "extractors"},
    {"merge"},
    {"dating"},
    {"graph"},
    {"exporters"},
    {"folder"},
    {"digest", "diff", "explaining", "selecting"},
    {"timeline"},
    {"pipeline"},
    {"cli"},
    {"__init__", "__main__"},
)
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms}
HEAVY = {"spacy": {"language"}, "rdflib": {"exporters"}, "pyoxigraph": {"exporters"}, "lxml": {"exporters", "articles"}}
FILES = sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    """The file or folder directly under timeline/ that this file belongs to."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path, *, top_level_only: bool = False):
    tree = ast.parse(path.read_text(encoding="utf8"))
    guarded = {
        id(n)
        for g in ast.walk(tree)
        if isinstance(g, ast.If) and "TYPE_CHECKING" in ast.unparse(g.test)
        for n in ast.walk(g)
    }
    for node in tree.body if top_level_only else ast.walk(tree):
        if id(node) in guarded:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "timeline":
                yield from (f"timeline.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_one_way(path):
    here = room(path)
    assert here in RANK, f"{path}: add the room {here!r} to LAYERS, at its place in the pipeline"
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "timeline" and len(parts) > 1 and here != "__init__":
            there = parts[1]
            assert there == here or RANK[there] < RANK[here], f"{path} imports {name}, which comes after it"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_each_heavy_library_has_one_room(path):
    for name in imports(path):
        allowed = HEAVY.get(name.split(".")[0])
        assert not allowed or room(path) in allowed, f"{path} imports {name}; only {allowed} may"
