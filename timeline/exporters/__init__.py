"""One file = one format. A format is a function `write(graph, path)` and one line in EXPORTERS.

The function returns sentences about what the format could not hold. `path` is the file, or the folder for a format of
several files. Nothing is imported before it is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import UnknownFormat

if TYPE_CHECKING:
    from timeline.graph import EventGraph


@dataclass(frozen=True)
class Exporter:
    """A format: the files that it writes and where its function is, as "module:function" below this package.

    `always` is true for the formats that every build writes; the others are written on demand. `options` are the
    keyword arguments of the function.
    """

    files: tuple[str, ...]
    function: str
    always: bool = False
    options: tuple[str, ...] = ()

    def write(self, graph: EventGraph, folder: Path, **options: Any) -> tuple[str, ...]:
        """Write the files of this format into the folder; returns what it could not hold, in sentences. The options are
        those of the format's function, such as `base_iri` for RDF."""
        module, name = self.function.split(":")
        write = getattr(import_module(f"{__name__}.{module}"), name)
        return tuple(write(graph, folder / self.files[0] if len(self.files) == 1 else folder, **options))


JSONL = ("events.jsonl", "claims.jsonl", "actors.jsonl", "articles.jsonl", "decisions.jsonl", "problems.jsonl")
PARQUET = tuple(f"{name}.parquet" for name in ("events", "claims", "participations", "actors", "articles"))
RDF = ("base_iri", "reifiers")
EXPORTERS: dict[str, Exporter] = {
    "jsonl": Exporter(JSONL, "jsonl:write", always=True),
    "ttl": Exporter(("timeline.ttl",), "rdf.files:write_turtle", always=True, options=RDF),
    "trig": Exporter(("timeline.trig",), "rdf.files:write_trig", always=True, options=RDF),
    "nq": Exporter(("timeline.nq",), "rdf.files:write_nquads", options=RDF),
    "jsonld": Exporter(("timeline.jsonld",), "rdf.files:write_jsonld", options=("base_iri",)),
    "graphml": Exporter(("timeline.graphml",), "graphml:write", always=True),
    "graphml-actors": Exporter(("actors.graphml",), "graphml:write_actors"),
    "gexf": Exporter(("timeline.gexf",), "gexf:write", always=True),
    "gexf-actors": Exporter(("actors.gexf",), "gexf:write_actors"),
    "gephi-csv": Exporter(("nodes.csv", "edges.csv"), "gephi_csv:write"),
    "csv": Exporter(("events.csv",), "csv:write", always=True),
    "html": Exporter(("timeline.html",), "page:write", always=True),
    "tables": Exporter(("claims.csv", "participations.csv", "actors.csv", "articles.csv"), "csv:write_others"),
    "parquet": Exporter(PARQUET, "parquet:write"),
    "ics": Exporter(("timeline.ics",), "ics:write"),
    "timelinejs": Exporter(("timelinejs.json",), "timelinejs:write"),
}


def exporter(name: str) -> Exporter:
    """The format of that name. Raises UnknownFormat."""
    if name not in EXPORTERS:
        raise UnknownFormat(f"Cannot export to {name!r}. Formats: {', '.join(sorted(EXPORTERS))}.")
    return EXPORTERS[name]
