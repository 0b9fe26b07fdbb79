"""Tables of language that belong to no single event type, and how they are read."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table `timeline/words/NAME.toml`. Raises FileNotFoundError for a name that is no table."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf8"))


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """One list of a table as a set: `words("light_verbs", "hold")`."""
    found: Any = table(name)
    for key in keys:
        found = found[key]
    return frozenset(found)
