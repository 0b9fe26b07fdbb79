"""CSV (RFC 4180, UTF-8), safe to open in a spreadsheet: no cell of text can be run as a formula.

Spreadsheets run a cell that starts with = + - @, a tab or a line end, also after spaces and in full width; such a cell
gets an apostrophe before it, by which spreadsheets mark text (https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline.exporters.tables import TABLES
from timeline.graph import EventGraph

RUN = re.compile("\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")


def write(graph: EventGraph, path: Path) -> tuple[str, ...]:
    """Write the events."""
    return write_table(graph, "events", path)


def write_others(graph: EventGraph, folder: Path) -> tuple[str, ...]:
    """Write the tables beside that of the events, each into its file."""
    found = [write_table(graph, name, folder / f"{name}.csv") for name in TABLES if name != "events"]
    return tuple(dict.fromkeys(sentence for sentences in found for sentence in sentences))


def write_table(graph: EventGraph, name: str, path: Path) -> tuple[str, ...]:
    """Write one table."""
    changed = write_rows(TABLES[name].columns, TABLES[name].rows(graph), path)
    return (f"{name}: {changed} cells start like a formula and have an apostrophe before them.",) if changed else ()


def write_rows(columns: Iterable[str], rows: Iterable[Sequence[object]], path: Path) -> int:
    """Write the rows under these names; returns how many cells were made safe."""
    changed = 0
    with path.open("w", encoding="utf8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(list(columns))
        for row in rows:
            safe = [harmless(cell) if isinstance(cell, str) else cell for cell in row]
            changed += sum(one != other for one, other in zip(row, safe, strict=True))
            writer.writerow(safe)
    return changed


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet runs."""
    return f"'{text}" if RUN.match(text) else text
