"""The tables as pandas.DataFrame. Needs pandas (pip install 'timeline[pandas]')."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import MissingLibrary, UnknownFormat
from timeline.exporters.tables import TABLES
from timeline.graph import EventGraph

if TYPE_CHECKING:
    import pandas

# Days as datetime64[s], since with nanoseconds pandas knows no date before 1677.
TYPES = {"string": "object", "date": "datetime64[s]", "integer": "int64", "double": "float64"}


def to_frame(graph: EventGraph, table: str = "events") -> pandas.DataFrame:
    """The table of that name: events, claims, participations, actors, articles. What is missing is None or NaT.

    Raises UnknownFormat for another name, MissingLibrary without pandas.
    """
    if table not in TABLES:
        raise UnknownFormat(f"There is no table {table!r}. Tables: {', '.join(TABLES)}.")
    try:
        import pandas
    except ImportError as error:
        raise MissingLibrary("to_frame needs pandas. Install it with: pip install 'timeline[pandas]'") from error
    columns = TABLES[table].columns
    frame = pandas.DataFrame.from_records(list(TABLES[table].rows(graph)), columns=list(columns))
    return frame.astype({column: TYPES[kind] for column, kind in columns.items()})
