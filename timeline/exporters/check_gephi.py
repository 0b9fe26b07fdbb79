"""What Gephi, and the stricter graphology, would drop or merge in silence: their import rules, replayed on our files.

The rules are those of Gephi 0.10's importers for GraphML and GEXF and of its graph store, and of graphology 0.26.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, iterparse

from timeline.exporters import gephi_values as gephi
from timeline.exporters.check_records import problem, records
from timeline.exporters.network import fit
from timeline.models import Problem

FILES = ("timeline.graphml", "timeline.gexf", "actors.graphml", "actors.gexf")
EVENT = "ev-"


def check_gephi(folder: Path) -> Iterator[Problem]:
    """Everything in the folder's GraphML and GEXF that a reader would drop, merge, misread or refuse."""
    for name in FILES:
        path = Path(folder) / name
        if path.is_file():
            seen = Seen()
            yield from (Problem(kind="gephi", message=message, path=name) for message in check_file(path, seen))
            if seen.whole and name.startswith("timeline."):
                yield from check_content(folder, name, seen)


def check_content(folder: Path, file: str, seen: Seen) -> Iterator[Problem]:
    """The events of events.jsonl are nodes of the file, and their relations edges, and no others."""
    nodes = {node for node in seen.nodes if node.startswith(EVENT)}
    edges = {pair for pair in seen.pairs if pair[0].startswith(EVENT) and pair[1].startswith(EVENT)}
    known = set()
    for number, record in records(folder, "events"):
        node = fit(record["id"])
        known.add(node)
        if node not in seen.nodes:
            yield problem("gephi", "events.jsonl", number, f"{record['id']} is not in {file}. Write it again.")
        told = {(node, fit(one["event"]), one["relation"]) for one in record["relations"]}
        for _, right, relation in sorted(told ^ {pair for pair in edges if pair[0] == node}):
            message = f"{record['id']} {relation} {right} is in one of this file and {file} only. Write it again."
            yield problem("gephi", "events.jsonl", number, message)
    for node in sorted(nodes - known):
        yield Problem(kind="gephi", message=f"{node} is not in events.jsonl. Write {file} again.", path=file)


@dataclass
class Seen:
    """What was read of a file so far. `columns` maps kind and id of a column to its type and its name; `whole` is true
    when the end of the file was reached."""

    columns: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    nodes: set[str] = field(default_factory=set)
    edges: set[str] = field(default_factory=set)
    pairs: set[tuple[str, str, str]] = field(default_factory=set)
    ends: dict[str, str] = field(default_factory=dict)
    graph: Mapping[str, str] = field(default_factory=dict)
    titles: set[tuple[str, str]] = field(default_factory=set)
    kind: str = ""
    whole: bool = False


def check_file(path: Path, seen: Seen) -> Iterator[str]:
    """The problems of one file, in sentences; what it holds is added to `seen`."""
    rules = GRAPHML if path.suffix == ".graphml" else GEXF
    try:
        for step, element in iterparse(path, events=("start", "end")):
            name = element.tag.rpartition("}")[2]
            if step == "start" and name in OPENING:
                yield from OPENING[name](element, seen)
            elif step == "end" and name in rules:
                yield from rules[name](element, seen)
                element.clear()
        seen.whole = True
    except ParseError as error:
        yield f"No reader can parse it: {error}."
    for node in sorted(seen.ends.keys() - seen.nodes):
        yield f"Edge {seen.ends[node]!r} ends at {node!r}, which is no node: Gephi makes one up, graphology refuses."


def graph(element: Element, seen: Seen) -> Iterator[str]:
    seen.graph = dict(element.attrib)
    if element.get("mode") == "dynamic" and element.get("timeformat") not in gephi.TIMES:
        yield 'The graph is dynamic without timeformat="date": Gephi takes every date for a number and drops it.'
    if element.get("mode") == "dynamic" and element.get("timerepresentation", "interval") != "interval":
        yield 'The time representation is not "interval": Gephi drops every interval.'
    if element.get("defaultedgetype", element.get("edgedefault")) not in ("directed", "undirected"):
        yield "The graph says neither directed nor undirected: Gephi guesses."


def attributes(element: Element, seen: Seen) -> Iterator[str]:
    seen.kind = element.get("class", "")
    if (seen.kind, "") in seen.titles:
        yield f"There are two <attributes> of class {seen.kind!r}: graphology reads the last one only, and refuses."
    seen.titles.add((seen.kind, ""))


def column(element: Element, seen: Seen) -> Iterator[str]:
    """A column of GEXF or GraphML."""
    kind = element.get("for", seen.kind)
    key, title, type = (
        element.get("id"),
        element.get("title", element.get("attr.name")),
        element.get("type", element.get("attr.type")),
    )
    if not (key and title and type):
        yield f"Column {key or title!r} lacks an id, a name or a type: Gephi drops it."
        return
    if kind not in ("node", "edge"):
        yield f"Column {title!r} is for {kind!r}: Gephi wants node or edge, graphology refuses."
    if type not in gephi.PARSERS:
        yield f"Column {title!r} has the type {type!r}, which Gephi drops with all its values."
    if gephi.MISTAKEN.fullmatch(key):
        yield f"Column {title!r} has the id {key!r}, which older Gephi takes for a label of yEd's."
    if (kind, key) in seen.columns or (kind, title) in seen.titles:
        yield f"Column {title!r} of {kind}s is declared twice: Gephi makes two columns."
    if title.lower() in gephi.TAKEN:
        yield f"Column {title!r} has a name that Gephi keeps for itself."
    seen.columns[kind, key] = type, title
    seen.titles.add((kind, title))


def node(element: Element, seen: Seen) -> Iterator[str]:
    key = element.get("id", "")
    yield from identity("Node", key, seen.nodes)
    yield from values("node", element, seen)
    yield from times(f"Node {key!r}", element)


def edge(element: Element, seen: Seen) -> Iterator[str]:
    key, source, target = (element.get(name, "") for name in ("id", "source", "target"))
    yield from identity("Edge", key, seen.edges)
    seen.ends |= {source: key, target: key}
    default = seen.graph.get("defaultedgetype", seen.graph.get("edgedefault", "undirected"))
    if element.get("type", default) != default:
        yield f"Edge {key!r} is {element.get('type')}, the graph {default}: Gephi ignores the edge."
    one, other = (source, target) if default == "directed" else sorted((source, target))
    pair = (one, other, element.get("kind", element.get("label", "")))
    if pair in seen.pairs:
        yield f"Edge {key!r} is parallel to another of its kind: Gephi merges them and adds their weights."
    seen.pairs.add(pair)
    yield from weight(key, element.get("weight"))
    yield from values("edge", element, seen)
    yield from times(f"Edge {key!r}", element)


def weight(key: str, text: str | None) -> Iterator[str]:
    try:
        if text is not None and not float(text) > 0:
            yield f"Edge {key!r} has the weight {text}: Gephi drops edges of weight 0 and warns of negative ones."
    except ValueError:
        yield f"Edge {key!r} has the weight {text!r}, which is no number."


def identity(kind: str, key: str, seen: set[str]) -> Iterator[str]:
    """Whether an id is there, once, and one that Gephi takes as it is."""
    if not key:
        yield f"A {kind.lower()} has no id: Gephi drops a node and renames an edge."
    elif key in seen:
        yield f"{kind} {key!r} comes twice: Gephi drops or overwrites one of them, graphology refuses."
    elif key != key.strip() or "\n" in key:
        yield f"{kind} {key!r} has an id with a line end or outer spaces, which Gephi cuts off."
    seen.add(key)


def values(kind: str, element: Element, seen: Seen) -> Iterator[str]:
    """Whether each value has a column and is one of its type."""
    for found in element.iter():
        name = found.tag.rpartition("}")[2]
        if name not in ("data", "attvalue"):
            continue
        key, text = found.get("key", found.get("for", "")), found.get("value", found.text or "")
        type, title = seen.columns.get((kind, key), ("", ""))
        what = f"{kind.capitalize()} {element.get('id')!r}"
        if not type:
            yield f"{what} has a value for {key!r}, which is no column."
        elif type in gephi.PARSERS and not gephi.PARSERS[type](text):
            yield f"{what}: {text!r} in {title!r} is no {type}: Gephi drops it."
        elif (kind, name, title) == ("edge", "data", "weight"):
            yield from weight(element.get("id", ""), text)
        elif (kind, name, title) == ("node", "data", "color") and not gephi.COLOUR.fullmatch(text):
            yield f"{what}: {text!r} is no colour."


def times(what: str, element: Element) -> Iterator[str]:
    """Whether Gephi parses the interval of the element and of each of its spells."""
    for found in (element, *(e for e in element.iter() if e.tag.rpartition("}")[2] == "spell")):
        start, end = found.get("start"), found.get("end")
        for text in (start, end):
            if text is not None and not gephi.is_time(text):
                yield f"{what}: {text!r} is no full ISO date: Gephi drops the interval."
        if start and end and gephi.is_time(start) and gephi.is_time(end) and end <= start:
            yield f"{what} ends at {end}, not after its start at {start}: Gephi drops or hides the interval."
        if found.get("timestamp") or found.get("timestamps"):
            yield f"{what} has a timestamp among intervals: Gephi drops it."


Rule = Callable[[Element, Seen], Iterator[str]]
OPENING: Mapping[str, Rule] = {"graph": graph, "attributes": attributes}
GRAPHML: Mapping[str, Rule] = {"key": column, "node": node, "edge": edge}
GEXF: Mapping[str, Rule] = {"attribute": column, "node": node, "edge": edge}
