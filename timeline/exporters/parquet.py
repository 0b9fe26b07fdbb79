"""Parquet: tables with typed columns, for pandas, DuckDB, Spark. Needs pyarrow (pip install 'timeline[parquet]')."""

from __future__ import annotations

from pathlib import Path

from timeline.errors import MissingLibrary
from timeline.exporters.tables import TABLES
from timeline.graph import EventGraph


def write(graph: EventGraph, folder: Path) -> tuple[str, ...]:
    """Write each table into its file. Raises MissingLibrary without pyarrow."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingLibrary("Parquet needs pyarrow. Install it with: pip install 'timeline[parquet]'") from error
    types = {
        "string": pyarrow.string(),
        "date": pyarrow.date32(),
        "integer": pyarrow.int64(),
        "double": pyarrow.float64(),
    }
    for name, table in TABLES.items():
        schema = pyarrow.schema([(column, types[kind]) for column, kind in table.columns.items()])
        cells = list(zip(*table.rows(graph), strict=True)) or [()] * len(schema)
        arrays = [pyarrow.array(column, field.type) for column, field in zip(cells, schema, strict=True)]
        parquet.write_table(pyarrow.Table.from_arrays(arrays, schema=schema), folder / f"{name}.parquet")
    return ()
