"""RDF files, streamed: Turtle holds the merged view, TriG, N-Quads and JSON-LD also what each article says.

What they leave out: the texts of the articles (only the quoted words stand in them) and the list of problems.
"""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

from pyoxigraph import RdfFormat, serialize

from timeline.errors import UsageError
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.quads import quads, triples
from timeline.exporters.rdf.vocabulary import BASE_IRI
from timeline.graph import EventGraph


def write_turtle(graph: EventGraph, path: Path, *, base_iri: str = BASE_IRI, reifiers: bool = False) -> tuple[str, ...]:
    """The merged view as Turtle; with `reifiers` as Turtle of RDF 1.2, which rdflib cannot read yet."""
    names = Names(base_iri)
    serialize(triples(graph, names, reifiers=reifiers), str(path), RdfFormat.TURTLE, prefixes=names.prefixes)
    sort_prefixes(path)
    return left_out(graph)


def write_trig(graph: EventGraph, path: Path, *, base_iri: str = BASE_IRI, reifiers: bool = False) -> tuple[str, ...]:
    """One named graph for each article, the events and decisions in the default graph."""
    return write_quads(graph, path, RdfFormat.TRIG, base_iri, reifiers)


def write_nquads(graph: EventGraph, path: Path, *, base_iri: str = BASE_IRI, reifiers: bool = False) -> tuple[str, ...]:
    """As TriG, one statement a line."""
    return write_quads(graph, path, RdfFormat.N_QUADS, base_iri, reifiers)


def write_jsonld(graph: EventGraph, path: Path, *, base_iri: str = BASE_IRI) -> tuple[str, ...]:
    """As TriG, as JSON-LD, which has no reifiers."""
    return write_quads(graph, path, RdfFormat.JSON_LD, base_iri, False)


def write_quads(graph: EventGraph, path: Path, format: RdfFormat, base_iri: str, reifiers: bool) -> tuple[str, ...]:
    """Write the quads in a format that has named graphs. Raises UsageError for one that has none."""
    if not format.supports_datasets:
        raise UsageError(f"{format.name} has no named graphs. Formats that have: TriG, N-Quads, JSON-LD.")
    names = Names(base_iri)
    serialize(quads(graph, names, reifiers=reifiers), str(path), format, prefixes=names.prefixes)
    if format == RdfFormat.TRIG:
        sort_prefixes(path)
    return left_out(graph)


def sort_prefixes(path: Path) -> None:
    """Sort the lines at the head of the file that declare prefixes: their order comes from a hash table.

    Sorted lines take as many bytes as unsorted ones, so that the rest of the file stays where it is.
    """
    with open(path, "r+b") as file:
        head = list(takewhile(lambda line: line.startswith(b"@prefix "), iter(file.readline, b"")))
        file.seek(0)
        file.writelines(sorted(head))


def left_out(graph: EventGraph) -> tuple[str, ...]:
    """What RDF does not hold, as sentences; empty when nothing was left out."""
    count = len(graph.problems)
    return (f"{count} problem{'s' * (count != 1)}: they stand in problems.jsonl only.",) if count else ()
