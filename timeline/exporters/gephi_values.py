"""Which values Gephi parses, type by type, and which names it keeps for itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

TIMES = ("date", "dateTime", "datetime")
# Column names (in lower case) that Gephi has already; as a column of ours they would be lost. Visual properties
# (label, x, size, color …) are meant when we write them in GraphML.
TAKEN = {"id", "timeset", "source", "target", "type", "pagerank", "edgelabel", "nodelabel", "edge weight"}
MISTAKEN = re.compile(r"d\d+")  # key ids such as d3, which yEd writes for labels
INT, LONG = 2**31, 2**63
DOUBLE = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?INF|NaN")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
DATE = re.compile(r"\d{4}-\d\d-\d\d")


def is_whole(limit: int) -> Callable[[str], bool]:
    """A test for whole numbers of that size: "3.0" is none."""
    return lambda text: bool(re.fullmatch(r"[+-]?\d+", text)) and -limit <= int(text) < limit


def is_double(text: str) -> bool:
    return bool(DOUBLE.fullmatch(text))


def is_boolean(text: str) -> bool:
    return text in ("true", "false")


def is_string(text: str) -> bool:
    return bool(text)  # Gephi reads an empty cell as none


PARSERS: Mapping[str, Callable[[str], bool]] = {
    "string": is_string,
    "boolean": is_boolean,
    "int": is_whole(INT),
    "integer": is_whole(INT),
    "long": is_whole(LONG),
    "float": is_double,
    "double": is_double,
}


def is_time(text: str) -> bool:
    """A full day, or a day and a time with T between them: Gephi parses nothing else."""
    try:
        if DATE.fullmatch(text):
            return bool(date.fromisoformat(text))
        return "T" in text and bool(datetime.fromisoformat(text))
    except ValueError:
        return False
