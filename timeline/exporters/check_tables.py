"""Checks of the CSV tables: the columns, the rows of the events, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from timeline.exporters.check_records import problem, records
from timeline.exporters.csv import harmless
from timeline.exporters.tables import TABLES
from timeline.models import Problem


def check_tables(folder: Path) -> Iterator[Problem]:
    """Every table in the folder has its columns and is safe; each record has its row. Lines are those of the file."""
    for name, table in TABLES.items():
        if (folder / f"{name}.csv").is_file():
            yield from check_table(folder, name, list(table.columns))


def check_table(folder: Path, name: str, columns: list[str]) -> Iterator[Problem]:
    """One table."""
    file = f"{name}.csv"
    try:
        lines = list(numbered(folder / file))
    except (UnicodeDecodeError, csv.Error) as error:
        yield Problem(kind="table", message=f"cannot be read: {error}", path=file)
        return
    if not lines or lines[0][1] != columns:
        yield problem("table", file, 1, f"the columns are not {', '.join(columns)}. Write it again.")
        return
    for number, row in lines[1:]:
        if len(row) != len(columns):
            yield problem("table", file, number, f"there are {len(row)} cells, not {len(columns)}")
        for column, cell in zip(columns, row, strict=False):
            if harmless(cell) != cell:
                yield problem("table", file, number, f"{column}: a spreadsheet would run this cell as a formula")
    if "id" in columns:
        yield from missing(folder, name, {row[columns.index("id")] for _, row in lines[1:] if len(row) == len(columns)})


def missing(folder: Path, name: str, told: set[str]) -> Iterator[Problem]:
    """Records without a row, and rows without a record."""
    known = {harmless(record["id"]): number for number, record in records(folder, name)}
    for identifier in sorted(known.keys() - told):
        yield problem(
            "table", f"{name}.jsonl", known[identifier], f"{identifier} is not in {name}.csv. Write it again."
        )
    for identifier in sorted(told - known.keys()):
        message = f"{identifier} is not in {name}.jsonl. Write {name}.csv again."
        yield Problem(kind="table", message=message, path=f"{name}.csv")


def numbered(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows, each with the 1-based line at which it ends."""
    with path.open(encoding="utf8", newline="") as file:
        reader = csv.reader(file, strict=True)
        for row in reader:
            yield reader.line_num, row
