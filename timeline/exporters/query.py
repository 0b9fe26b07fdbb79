"""SPARQL over a written timeline, in an embedded Oxigraph, with the prefixes known and named queries at hand.

The named queries stand in `queries/`, one file each, as standard SPARQL 1.1 that runs in any store; the comment at the
head of a file says what it answers and which parameter it takes.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from pyoxigraph import Literal, NamedNode, QueryBoolean, QueryTriples, Store, parse

from timeline.errors import NotATimeline, UsageError
from timeline.exporters.rdf.vocabulary import NAMESPACES, term

SOURCES = ("timeline.trig", "timeline.ttl")
"""What is queried: the first of these that the folder holds. TriG also knows which article says what."""
PARAMETER = re.compile(r"^# Parameter: (\w+)(?: \((xsd:\w+)\))?", re.MULTILINE)
NO_CODE = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''
    r"|<[^<>\"{}|^`\\\s]*>|#[^\n]*",
    re.DOTALL,
)
"""Texts, IRIs and comments of a query: what is no keyword."""
NUMBERS = {NAMESPACES["xsd"] + name: kind for name, kind in (("integer", int), ("decimal", float), ("double", float))}
POSITION = re.compile(r"error at (\d+):(\d+)")
EXCERPT_LENGTH = 40
BOOLEAN = NAMESPACES["xsd"] + "boolean"

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Answer:
    """The columns and rows of an answer. Things are prefixed names ("ev:3f2a"), numbers numbers; None is unbound."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class NamedQuery:
    """A query that ships with the program. `parameters` maps a name to its datatype, or to None for plain text."""

    name: str
    about: str
    sparql: str
    parameters: Mapping[str, str | None]


@cache
def named_queries() -> Mapping[str, NamedQuery]:
    """The named queries, by name."""
    found = {}
    for file in sorted(files("timeline.exporters").joinpath("queries").iterdir(), key=lambda file: file.name):
        name, _, suffix = file.name.rpartition(".")
        if suffix == "rq":
            text = file.read_text(encoding="utf8")
            about = " ".join(line[2:] for line in text.splitlines() if line.startswith("# "))
            found[name] = NamedQuery(name, about, text, {p: kind or None for p, kind in PARAMETER.findall(text)})
    return found


def named(name: str, **parameters: str) -> str:
    """The SPARQL of a named query with these values filled in. Raises UsageError for an unknown name or parameter."""
    queries = named_queries()
    if name not in queries:
        raise UsageError(f"There is no query {name!r}. Queries: {', '.join(queries)}.")
    query = queries[name]
    for parameter, _value in sorted(parameters.items()):
        if parameter not in query.parameters:
            known = ", ".join(query.parameters) or "none"
            raise UsageError(f"The query {name!r} has no parameter {parameter!r}. Parameters: {known}.")
    filled = " ".join(f"VALUES ?{p} {{ {literal(v, query.parameters[p])} }}" for p, v in sorted(parameters.items()))
    return query.sparql.replace("WHERE {", f"WHERE {{ {filled}", 1) if filled else query.sparql


def literal(value: str, datatype: str | None) -> Literal:
    """A value as a literal of that datatype (a prefixed name)."""
    return Literal(value, datatype=term(datatype)) if datatype else Literal(value)


def query(folder: Path, sparql: str) -> Answer:
    """The answer of an output folder to a SPARQL query; SELECT, ASK, CONSTRUCT and DESCRIBE.

    The prefixes of the file are known and need not be declared. Without GRAPH, a pattern is looked for in everything
    that is said; `GRAPH ?g { … }` tells what one article says. Raises NotATimeline for a folder without RDF, and
    UsageError for a query that cannot be read or that would go to the network.
    """
    store, prefixes = load(folder)
    return ask(store, sparql, prefixes)


def load(folder: Path) -> tuple[Store, dict[str, str]]:
    """A store with everything in the folder, and the prefixes of its file. Raises NotATimeline."""
    path = next((folder / name for name in SOURCES if (folder / name).is_file()), None)
    if path is None:
        raise NotATimeline(
            f"{folder}: neither {' nor '.join(SOURCES)} is there. Give the folder that `timeline build` "
            "wrote, or write them with `timeline export`."
        )
    reader, store = parse(path=str(path)), Store()
    store.bulk_extend(reader)
    return store, {**NAMESPACES, **reader.prefixes}


def ask(store: Store, sparql: str, prefixes: Mapping[str, str]) -> Answer:
    """The answer of a store. Raises UsageError."""
    if re.search(r"\bSERVICE\b", NO_CODE.sub(" ", sparql), re.IGNORECASE):
        raise UsageError(
            "SERVICE would ask another server, and nothing here goes to the network. Query the folder "
            "alone, or load its Turtle into a store of yours."
        )
    try:
        found = store.query(sparql, prefixes=dict(prefixes), use_default_graph_as_union=True)
    except SyntaxError as error:
        raise UsageError(
            f"The query cannot be read: {where(sparql, str(error))}. Prefixes that are known: "
            f"{', '.join(sorted(prefixes))}."
        ) from error
    if isinstance(found, QueryBoolean):
        return Answer(("answer",), ((bool(found),),))
    short = shortener(prefixes)
    if isinstance(found, QueryTriples):
        facts = [(t.subject, t.predicate, t.object) for t in found]
        return Answer(
            ("subject", "predicate", "object"),
            tuple(sorted((tuple(cell(c, short) for c in fact) for fact in facts), key=str)),
        )
    columns = tuple(variable.value for variable in found.variables)
    return Answer(columns, tuple(tuple(cell(c, short) for c in row) for row in found))


def where(sparql: str, message: str) -> str:
    """Where a query breaks off, without the parser's list of every character that might follow."""
    place = POSITION.search(message)
    if place is None:
        return message
    line, column = int(place[1]), int(place[2])
    read = (sparql.splitlines()[line - 1 : line] or [""])[0][: column - 1][-EXCERPT_LENGTH:]
    cause = "a prefix is not known" if "Prefix not found" in message else f"nothing of SPARQL goes on after {read!r}"
    return f"line {line}, column {column}: {cause}"


def shortener(prefixes: Mapping[str, str]) -> Callable[[str], str]:
    """A function that makes a prefixed name of an IRI, where a prefix fits."""
    by_length = sorted(((iri, prefix) for prefix, iri in prefixes.items()), key=lambda pair: (-len(pair[0]), pair))

    def short(iri: str) -> str:
        return next((f"{prefix}:{iri[len(space) :]}" for space, prefix in by_length if iri.startswith(space)), iri)

    return short


def cell(value: object, short: Callable[[str], str]) -> Cell:
    """A term as a cell of a table."""
    if isinstance(value, NamedNode):
        return short(value.value)
    if not isinstance(value, Literal):
        return None if value is None else str(value)
    kind = value.datatype.value
    if kind == BOOLEAN:
        return value.value == "true"
    return NUMBERS[kind](value.value) if kind in NUMBERS else value.value


def as_csv(answer: Answer) -> str:
    """The answer as CSV, with a head line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows(answer.rows)
    return out.getvalue()


def as_json(answer: Answer) -> str:
    """The answer as a JSON list of objects, one a row."""
    return (
        json.dumps([dict(zip(answer.columns, row, strict=True)) for row in answer.rows], ensure_ascii=False, indent=1)
        + "\n"
    )
