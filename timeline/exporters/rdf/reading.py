"""RDF → events: what was written can be read back, from any of our formats, with nothing lost."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, NamedNode, parse

from timeline.errors import NotATimeline
from timeline.exporters.rdf import events as says
from timeline.exporters.rdf.concepts import NOTATION
from timeline.exporters.rdf.sources import COUNTRY, PATH, WITHIN
from timeline.exporters.rdf.values import BASIS, DOUBLE, EARLIEST_BEGIN, JSON, LATEST_END, ON, PRECISION
from timeline.exporters.rdf.vocabulary import ET, NAMESPACES
from timeline.graph import EventGraph
from timeline.models import Event, Participant

NAMES = {iri: name for name, iri in says.RELATIONS.items()}
DETAIL = f"{ET}detail-"
INTEGER, BOOLEAN = NAMESPACES["xsd"] + "integer", NAMESPACES["xsd"] + "boolean"

Things = list[Any]
"""Values of a property, as pyoxigraph has them: IRIs or literals."""
Facts = Mapping[NamedNode, Things]
Description = Mapping[Any, Facts]


def read_events(path: Path) -> tuple[Event, ...]:
    """The events of a .ttl, .trig, .nq or .jsonld file, in the order that the graph has; see `read_graph`."""
    return read_graph(path).events


def read_graph(path: Path) -> EventGraph:
    """The events of a .ttl, .trig, .nq or .jsonld file, and how they lie to one another; of a graph, these parts.

    Raises NotATimeline for an event that lacks something, SyntaxError for what is no RDF.
    """
    told: dict[Any, dict[NamedNode, Things]] = defaultdict(lambda: defaultdict(list))
    for quad in parse(path=str(path)):
        told[quad.subject][quad.predicate].append(quad.object)
    events: list[Event] = []
    relations: list[tuple[str, str, str]] = []
    for subject, facts in list(told.items()):
        if says.SEM_EVENT in facts.get(says.TYPE, ()):
            try:
                events.append(event(told, facts))
                relations += ((events[-1].id, name, other) for name, other in related(told, facts))
            except (TypeError, ValueError, LookupError, AttributeError) as error:
                raise NotATimeline(
                    f"{path}: {subject} is no whole event ({type(error).__name__}: {error}). Write the "
                    "file again with `timeline export`."
                ) from error
    return EventGraph(events=tuple(events), relations=tuple(relations)).in_order()


def event(told: Description, facts: Facts) -> Event:
    """One event."""
    claims = in_order(told, facts[says.DERIVED_FROM])
    return Event.model_validate(
        {
            "id": text(facts, says.IDENTIFIER),
            "type": word(told, facts, says.EVENT_TYPE),
            "plover": word(told, facts, says.PLOVER),
            "label": text(facts, says.LABEL),
            "status": word(told, facts, says.STATUS),
            "date": when(facts),
            "place": place(told, facts),
            "roles": roles(told, facts),
            "details": details(told, facts),
            "claims": [text(told[c], says.IDENTIFIER) for c in claims],
            "articles": sorted(text(told[a], says.IDENTIFIER) for a in facts[says.SOURCE]),
            "sources": int(text(facts, says.SOURCES)),
            "confidence": float(text(facts, says.CONFIDENCE)),
            "history": [report(told, told[h]) for h in in_order(told, facts.get(says.HISTORY, []))],
            "disputes": [json.loads(text(told[d], says.RECORD)) for d in in_order(told, facts.get(says.DISPUTE, []))],
        }
    )


def related(told: Description, facts: Facts) -> Iterator[tuple[str, str]]:
    """The relations that it has: name and the id of the other event."""
    for predicate, others in facts.items():
        if predicate in NAMES or predicate.value.startswith(says.RELATION):
            name = NAMES.get(predicate) or text(told[predicate], says.LABEL)
            yield from ((name, text(told[other], says.IDENTIFIER)) for other in others)


def text(facts: Facts, predicate: NamedNode) -> str:
    """The value of a property that must be there. Raises LookupError."""
    found = maybe(facts, predicate)
    if found is None:
        raise LookupError(f"{predicate} is missing")
    return found


def maybe(facts: Facts, predicate: NamedNode) -> str | None:
    """The value of a property, or None."""
    found = facts.get(predicate)
    return str(found[0].value) if found else None


def word(told: Description, facts: Facts, predicate: NamedNode) -> str:
    """The concept that is the value of a property, as the word of the JSONL files."""
    return text(told[facts[predicate][0]], NOTATION)


def in_order(told: Description, things: Things) -> Things:
    """The things by their et:position."""
    return sorted(things, key=lambda thing: int(maybe(told[thing], says.POSITION) or 0))


def when(facts: Facts) -> dict[str, Any] | None:
    """The date, or None."""
    if ON not in facts:
        return None
    precision, basis = (text(facts, p).removeprefix(ET) for p in (PRECISION, BASIS))
    bounds = {"earliest": maybe(facts, EARLIEST_BEGIN), "latest": maybe(facts, LATEST_END)}
    return {"edtf": text(facts, ON), "precision": precision, "basis": basis, **bounds}


def place(told: Description, facts: Facts) -> dict[str, Any] | None:
    """The place, or None."""
    if says.HAS_PLACE not in facts:
        return None
    there = told[facts[says.HAS_PLACE][0]]
    path = maybe(there, PATH)
    within = json.loads(path) if path else [name.value for name in there.get(WITHIN, ())]
    named = {"id": text(there, says.IDENTIFIER), "name": text(there, says.LABEL)}
    return {**named, "country": maybe(there, COUNTRY), "within": within}


def roles(told: Description, facts: Facts) -> dict[str, list[Participant]]:
    """Who takes part, by role."""
    found: dict[str, list[Participant]] = {}
    for part in map(told.__getitem__, in_order(told, facts.get(says.PARTICIPATES, []))):
        who = Participant(id=text(told[part[says.VALUE][0]], says.IDENTIFIER), name=text(part, says.LABEL))
        found.setdefault(word(told, part, says.ROLE_TYPE), []).append(who)
    return found


def details(told: Description, facts: Facts) -> dict[str, Any]:
    """The details, by name."""
    return {
        text(told[p], says.LABEL): value(things[0])
        for p, things in sorted(facts.items(), key=str)
        if p.value.startswith(DETAIL)
    }


def value(literal: Literal) -> Any:
    """A literal as the Python value that it was made of."""
    kind = literal.datatype
    if kind == JSON:
        return json.loads(literal.value)
    if kind == DOUBLE:
        return float(literal.value)
    if kind.value == INTEGER:
        return int(literal.value)
    return literal.value == "true" if kind.value == BOOLEAN else literal.value


def report(told: Description, facts: Facts) -> dict[str, str]:
    """One step of an event's history."""
    return {"status": word(told, facts, says.STATUS), "claim": text(told[facts[says.CLAIM][0]], says.IDENTIFIER)}
