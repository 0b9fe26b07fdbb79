"""Checks of the RDF files: they can be read, their literals are what they say, the shapes hold, and the events in them
are those of events.jsonl."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import shacl
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple, parse

from timeline.errors import NotATimeline
from timeline.exporters.check_records import problem, records
from timeline.exporters.query import shortener
from timeline.exporters.rdf.concepts import IN_SCHEME
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.reading import read_graph
from timeline.exporters.rdf.shapes import shapes
from timeline.exporters.rdf.vocabulary import ET, NAMESPACES, OWN
from timeline.models import Event, Problem

FILES = ("timeline.ttl", "timeline.trig", "timeline.nq", "timeline.jsonld")
MERGED = "timeline.ttl"
LINE = re.compile(r"line (\d+)")
XSD = NAMESPACES["xsd"]
LEXICAL = {
    XSD + "integer": re.compile(r"[-+]?\d+"),
    XSD + "decimal": re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)"),
    XSD + "boolean": re.compile(r"true|false|1|0"),
    XSD + "date": re.compile(r"\d{4}-\d\d-\d\d"),
}
FREE = ("detail-", "relation-")
"""Terms of our own whose names come from event types: details and relations."""
IN_WORDS = {
    "MinCount": "is missing",
    "MaxCount": "stands more than once",
    "Datatype": "has the wrong datatype",
    "Class": "is of the wrong class",
    "In": "is none of the values that are allowed",
    "Or": "two properties exclude or need each other",
    "Pattern": "does not have the form that it must have",
    "MinLength": "is empty",
    "MinInclusive": "is too small",
    "MaxInclusive": "is too large",
    "LessThan": "is not before its end",
    "LessThanOrEquals": "is after its end",
    "NodeKind": "is no IRI",
}


def check_syntax(folder: Path) -> Iterator[Problem]:
    """Every RDF file can be read; no blank nodes, no literal of a wrong form, no term of ours that does not exist."""
    for file in (name for name in FILES if (folder / name).is_file()):
        try:
            yield from lint(file, parse(path=str(folder / file)))
        except SyntaxError as error:
            line = LINE.search(str(error))
            yield Problem(
                kind="rdf", message=f"cannot be read: {error}", path=file, line=int(line[1]) if line else None
            )


def lint(file: str, quads: Iterator[Quad]) -> Iterator[Problem]:
    """What is wrong with single statements; the same thing of the same subject once."""
    short, known, used = shortener(Names().prefixes), set(OWN), set()
    for quad in quads:
        if quad.predicate == IN_SCHEME:
            known.add(name_of(quad.subject).removeprefix(ET))
        for part in (quad.subject, quad.object):
            if isinstance(part, BlankNode):
                yield Problem(
                    kind="rdf", message=f"{part} is a blank node: its name changes with every reading", path=file
                )
        if isinstance(quad.object, Literal) and not well_formed(quad.object):
            yield Problem(
                kind="rdf",
                path=file,
                message=f"{short(name_of(quad.subject))} {short(quad.predicate.value)}: "
                f"{quad.object.value!r} is no {short(quad.object.datatype.value)}",
            )
        used.add(quad.predicate.value)
    ours = (iri.removeprefix(ET) for iri in sorted(used) if iri.startswith(ET))
    for name in (name for name in ours if name not in known and not name.startswith(FREE)):
        yield Problem(kind="rdf", message=f"et:{name} is no term of the ontology", path=file)


def name_of(thing: NamedNode | BlankNode | Triple) -> str:
    """The IRI of a thing, without brackets; a triple as it is written."""
    return thing.value if isinstance(thing, NamedNode) else str(thing)


def well_formed(literal: Literal) -> bool:
    """Whether the text of a literal is one of its datatype: "2024-07" is no xsd:date."""
    kind, text = literal.datatype.value, literal.value
    if kind in LEXICAL and not LEXICAL[kind].fullmatch(text):
        return False
    if kind == XSD + "date":
        try:
            date.fromisoformat(text)
        except ValueError:
            return False
    return True


def check_shapes(folder: Path) -> Iterator[Problem]:
    """The merged view has the shapes of schemas/shapes.ttl."""
    path = folder / MERGED
    if not path.is_file():
        return
    try:
        report = shacl.Shapes.from_text(shapes()).validate_file(str(path))
    except ValueError:  # it cannot be read, as check_syntax says
        return
    short = shortener({**NAMESPACES, **prefixes(path)})
    for result in sorted(report.results, key=lambda r: (r.focus_node, r.path or "", r.component, r.value or "")):
        component = result.component.removesuffix("ConstraintComponent")
        where = " ".join(short(iri.strip("<>")) for iri in (result.focus_node, result.path) if iri)
        value = f" ({result.value_plain})" if result.value_plain and result.value != result.focus_node else ""
        yield Problem(kind="shape", path=MERGED, message=f"{where}: {IN_WORDS.get(component, component)}{value}")


def prefixes(path: Path) -> dict[str, str]:
    """The prefixes that an RDF file declares."""
    reader = parse(path=str(path))
    next(iter(reader), None)
    return reader.prefixes


def check_events(folder: Path) -> Iterator[Problem]:
    """The merged view tells the events of events.jsonl with their relations, no other and nothing else of them."""
    path = folder / MERGED
    if not path.is_file() or not (folder / "events.jsonl").is_file():
        return
    try:
        graph = read_graph(path)
    except SyntaxError:  # as check_syntax says
        return
    except NotATimeline as error:
        yield Problem(kind="rdf", message=str(error), path=MERGED)
        return
    told, relations = dict(graph.event), defaultdict(set)
    for relation in graph.relations:
        relations[relation[0]].add(relation)
    for number, record in records(folder, "events"):
        said = {(record["id"], one["relation"], one["event"]) for one in record.pop("relations")}
        found = told.pop(record["id"], None)
        if found is None:
            yield problem("rdf", "events.jsonl", number, f"{record['id']} is not in {MERGED}. Write it again.")
            continue
        wrong = differences(found, Event.model_validate(record))
        if said != relations[found.id]:
            wrong.append("relations")
        if wrong:
            yield problem("rdf", "events.jsonl", number, f"{record['id']} is another in {MERGED}: {', '.join(wrong)}.")
    for identifier in sorted(told):
        yield Problem(kind="rdf", message=f"{identifier} is not in events.jsonl. Write {MERGED} again.", path=MERGED)


def differences(left: Event, right: Event) -> list[str]:
    """The fields in which two events differ."""
    mine, others = left.model_dump(mode="json"), right.model_dump(mode="json")
    return [name for name in mine if mine[name] != others[name]]
