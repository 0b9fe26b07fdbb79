"""RDF files, streamed: Turtle holds the merged view, TriG, N-Quads and JSON-LD also what each article says.

What they leave out: the texts of the articles (only the quoted words stand in them) and the list of problems.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from timeline.errors import UsageError
from timeline.exporters.characters import whole
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.quads import quads, triples
from timeline.exporters.rdf.vocabulary import BASE_IRI
from timeline.graph import EventGraph


def write_turtle(graph: EventGraph, path: Path, *, base_iri: str = BASE_IRI, reifiers: bool = False) -> tuple[str, ...]:
    """The merged view as Turtle; with `reifiers` as Turtle of RDF 1.2, which rdflib cannot read yet."""
    return write_facts(graph, path, RdfFormat.TURTLE, Names(base_iri), reifiers)


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
    return write_facts(graph, path, format, Names(base_iri), reifiers)


def write_facts(graph: EventGraph, path: Path, format: RdfFormat, names: Names, reifiers: bool) -> tuple[str, ...]:
    """Write what the mapping makes of the graph; returns what is left out."""

    def write(graph: EventGraph) -> None:
        facts: Iterator[Quad] | Iterator[Triple] = (quads if format.supports_datasets else triples)(
            graph, names, reifiers=reifiers
        )
        serialize(facts, str(path), format, prefixes=names.prefixes)

    halves = 0
    try:
        write(graph)
    except ValueError:  # pyoxigraph refuses halves of characters
        graph, halves = whole(graph)
        if not halves:
            raise
        write(graph)
    if format in (RdfFormat.TURTLE, RdfFormat.TRIG):
        sort_prefixes(path)
    return tuple(left_out(graph, halves))


def sort_prefixes(path: Path) -> None:
    """Sort the lines at the head of the file that declare prefixes: their order comes from a hash table.

    Sorted lines take as many bytes as unsorted ones, so that the rest of the file stays where it is.
    """
    with open(path, "r+b") as file:
        head = list(takewhile(lambda line: line.startswith(b"@prefix "), iter(file.readline, b"")))
        file.seek(0)
        file.writelines(sorted(head))


def left_out(graph: EventGraph, halves: int) -> Iterator[str]:
    """What RDF does not hold, as sentences; none when nothing was left out."""
    count = len(graph.problems)
    if count:
        yield f"{count} problem{'s' * (count != 1)}: they stand in problems.jsonl only."
    unknown = sum(left not in graph.event for left, _, _ in set(graph.relations))
    if unknown:
        yield f"{unknown} relations start from an event that is not in the timeline."
    if halves:
        yield f"{halves} halves of characters, which no file can hold, are U+FFFD."
