"""Every event type is a declaration, and its own sentences are its tests."""

import ast
from pathlib import Path

import pytest

from timeline.events import EVENT_TYPES

ROOT = Path(__file__).parent.parent / "timeline" / "events"
FILES = sorted(path for path in ROOT.glob("*.py") if path.name not in {"__init__.py", "base.py"})
ROOTS = {
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_file_holds_one_declaration(path):
    text = path.read_text(encoding="utf8")
    tree = ast.parse(text)
    assert [node.name for node in tree.body if isinstance(node, ast.ClassDef)] == [
        "".join(word.title() for word in path.stem.split("_"))
    ]
    forbidden = (ast.FunctionDef, ast.Lambda, ast.If, ast.IfExp, ast.For, ast.While, ast.ListComp, ast.GeneratorExp)
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, forbidden)] == []
    assert text.count("\n") <= 60


def test_no_file_was_forgotten():
    assert sorted(t.name for t in EVENT_TYPES) == [path.stem for path in FILES]


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda t: t.name)
def test_a_declaration_is_complete(event_type):
    assert event_type.plover in ROOTS
    assert event_type.__doc__.count("\n") == 0 and event_type.__doc__.endswith(".")
    assert len(event_type.says) >= 4 and len(event_type.unlike) >= 4
    assert len(set(event_type.triggers)) == len(event_type.triggers)
    known = set(event_type.roles) | set(event_type.details)
    assert {name for example in event_type.says for name, _ in example.expected} <= known
