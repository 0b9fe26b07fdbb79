"""RDF: the event graph as triples for a triple store.

`quads.py` is the one mapping from the graph to RDF; `files.py` writes what it yields as Turtle, TriG, N-Quads and
JSON-LD, `dataset.py` makes an rdflib Dataset of it, `reading.py` makes events of it again. The vocabulary (SEM,
schema.org, PROV-O, Web Annotation, SKOS, EDTF, and our own terms for what these lack) stands in `vocabulary.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import rdflib

    from timeline.graph import EventGraph


def to_rdf(graph: EventGraph, **options: str) -> rdflib.Dataset:
    """The event graph as an rdflib Dataset; see `dataset.py`. rdflib is imported by this call and not before."""
    from timeline.exporters.rdf import dataset

    return dataset.to_rdf(graph, **options)
