"""The tables of `timeline/words/` that this room reads, each parsed once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table `timeline/words/<name>.toml`. Raises FileNotFoundError when there is none of that name."""
    return tomllib.loads(files("timeline").joinpath("words", f"{name}.toml").read_text(encoding="utf8"))


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """The list at that key of a table, as a set."""
    found: Any = table(name)
    for key in keys:
        found = found[key]
    return frozenset(found)
