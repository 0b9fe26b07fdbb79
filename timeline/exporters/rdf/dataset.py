"""The same quads as an rdflib Dataset, for Python users."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import rdflib
from pyoxigraph import DefaultGraph, Literal, NamedNode

from timeline.exporters.characters import whole
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.quads import quads
from timeline.exporters.rdf.vocabulary import BASE_IRI, NAMESPACES

if TYPE_CHECKING:
    from timeline.graph import EventGraph

TEXT = NAMESPACES["xsd"] + "string"


def to_rdf(graph: EventGraph, *, base_iri: str = BASE_IRI) -> rdflib.Dataset:
    """The event graph as an rdflib Dataset: a named graph for each article, the rest in the default graph.

    Its default graph is the union of all, so that a query finds everything without naming a graph.
    """
    try:
        return filled(graph, Names(base_iri))
    except ValueError:  # pyoxigraph refuses halves of characters
        mended, halves = whole(graph)
        if not halves:
            raise
        return filled(mended, Names(base_iri))


def filled(graph: EventGraph, names: Names) -> rdflib.Dataset:
    """A dataset with all that the graph says."""
    dataset = rdflib.Dataset(default_union=True)
    for prefix, namespace in names.prefixes.items():
        dataset.bind(prefix, namespace, override=True, replace=True)
    graphs: dict[object, rdflib.Graph] = {DefaultGraph(): dataset.default_graph}
    for quad in quads(graph, names):
        where = graphs.get(quad.graph_name)
        if where is None:
            where = graphs[quad.graph_name] = dataset.graph(convert(quad.graph_name))
        where.add((convert(quad.subject), convert(quad.predicate), convert(quad.object)))
    return dataset


@lru_cache(maxsize=10_000)
def resource(iri: str) -> rdflib.URIRef:
    """An IRI; the same ones come again and again."""
    return rdflib.URIRef(iri)


def convert(thing: object) -> rdflib.term.Identifier:
    """A term of pyoxigraph as a term of rdflib; the lexical form of a literal stays as it is. Raises TypeError for a
    blank node or a triple, of which our mapping makes none for rdflib."""
    if isinstance(thing, NamedNode):
        return resource(thing.value)
    if not isinstance(thing, Literal):
        raise TypeError(f"{thing} is neither an IRI nor a literal.")
    if thing.language:
        return rdflib.Literal(thing.value, lang=thing.language)
    kind = thing.datatype.value
    return rdflib.Literal(thing.value, datatype=None if kind == TEXT else resource(kind), normalize=False)
