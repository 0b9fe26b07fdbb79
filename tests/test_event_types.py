"""Every event type is a declaration, and its own sentences are its tests."""

import ast
from pathlib import Path

import pytest

from tests.parsed import mentions
from timeline import stance
from timeline.events import EVENT_TYPES
from timeline.events.base import Places

ROOT = Path(__file__).parent.parent / "timeline" / "events"
FILES = sorted(path for path in ROOT.glob("*.py") if path.name not in {"__init__.py", "base.py"})
ROOTS = {
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "CONCEDE",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
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
    assert text.count("\n") <= 70


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


def examples():
    return [
        pytest.param(t, example, id=f"{t.name}: {example.sentence[:60]}") for t in EVENT_TYPES for example in t.says
    ]


def counterexamples():
    return [pytest.param(t, sentence, id=f"{t.name}: {sentence[:60]}") for t in EVENT_TYPES for sentence in t.unlike]


def found_in(sentence, event_type):
    return [m for m in mentions(sentence) if m.type is event_type]


def words_of(mention, name):
    """What fills the role or detail of that name. A role for a place is among the places of the mention."""
    role = mention.type.roles.get(name)
    if role is not None and role.kind is Places:
        return [phrase.text for phrase in mention.places if phrase.case in role.cases]
    if name in mention.roles:
        return [phrase.text for phrase in mention.roles[name]]
    return [str(mention.details[name])] if name in mention.details else []


@pytest.mark.parametrize(("event_type", "example"), examples())
def test_what_it_says_is_found(event_type, example):
    found = [
        m for m in found_in(example.sentence, event_type) if stance.read(m.head, m.anchor).status == example.status
    ]
    assert found, [m.type.name for m in mentions(example.sentence)]
    for name, expected in example.expected:
        for text in expected if isinstance(expected, tuple) else (expected,):
            filled = [words for m in found for words in words_of(m, name)]
            assert any(text in words for words in filled), f"{name}: {text!r} is not in {filled}"


@pytest.mark.parametrize(("event_type", "sentence"), counterexamples())
def test_what_it_is_not_is_not_found(event_type, sentence):
    found = [m for m in found_in(sentence, event_type) if stance.read(m.head, m.anchor).status is not None]
    assert [m.anchor.text for m in found] == []
