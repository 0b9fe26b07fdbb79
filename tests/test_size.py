"""The size budget: functions mostly under 20 lines, never over 40; files under 250."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "timeline"
FILES = sorted(ROOT.rglob("*.py"))


def functions(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_file_and_functions_within_budget(path):
    assert path.read_text(encoding="utf8").count("\n") <= 250
    assert [(name, lines) for name, lines in functions(path) if lines > 40] == []


def test_most_functions_are_short():
    sizes = sorted(lines for path in FILES for _, lines in functions(path))
    assert sizes[len(sizes) // 2] <= 10 and sizes[int(len(sizes) * 0.9)] <= 20
