"""RDF: the event graph as triples for a triple store.

`quads.py` is the one mapping from the graph to RDF; `files.py` writes what it yields as Turtle, TriG, N-Quads and
JSON-LD, `dataset.py` makes an rdflib Dataset of it, `reading.py` makes events of it again. The vocabulary (SEM,
schema.org, PROV-O, Web Annotation, SKOS, EDTF, and our own terms for what these lack) stands in `vocabulary.py`.
"""
