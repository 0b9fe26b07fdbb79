"""What is said of an event, of who takes part in it, of its history and of what its sources do not agree on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pyoxigraph import Literal, NamedNode, Triple

from timeline.exporters.jsonl import line
from timeline.exporters.rdf.concepts import concept, event_type, plover, role_type
from timeline.exporters.rdf.names import Names, safe
from timeline.exporters.rdf.values import as_decimal, as_json, date_facts, detail_facts, english
from timeline.exporters.rdf.vocabulary import ET, Facts, own, term
from timeline.models import Event, Participant, StatusReport

TYPE, LABEL, IDENTIFIER, VALUE = term("rdf:type"), term("rdfs:label"), term("dct:identifier"), term("rdf:value")
SEM_EVENT, SCHEMA_EVENT, SEM_ROLE = term("sem:Event"), term("schema:Event"), term("sem:Role")
EVENT_TYPE, PLOVER, STATUS = term("sem:eventType"), own("plover"), own("status")
HAS_ACTOR, HAS_PLACE, ROLE_TYPE = term("sem:hasActor"), term("sem:hasPlace"), term("sem:roleType")
CONFIDENCE, SOURCES, DISPUTED = own("confidence"), own("sourceCount"), own("disputed")
DERIVED_FROM, SOURCE, REIFIES = term("prov:wasDerivedFrom"), term("dct:source"), term("rdf:reifies")
PARTICIPATION, PARTICIPATES, POSITION = own("Participation"), own("participation"), own("position")
HISTORY, DISPUTE, CLAIM = own("history"), own("dispute"), own("claim")
STATUS_REPORT, VALUE_DISPUTE, FIELD, RECORD = (
    own("StatusReport"),
    own("ValueDispute"),
    own("field"),
    own("disputeRecord"),
)
DISPUTED_VALUE, HAS_VALUE = own("DisputedValue"), own("disputedValue")
EVENT_STATUS, CANCELLED = term("schema:eventStatus"), term("schema:EventCancelled")
RELATIONS = {
    "before": term("time:intervalBefore"),
    "after": term("time:intervalAfter"),
    "during": term("time:intervalDuring"),
    "part_of": term("dct:isPartOf"),
}


RELATION = f"{ET}relation-"


def relation(name: str) -> NamedNode:
    """The property for a relation of two events: OWL-Time's where it has one."""
    return RELATIONS.get(name) or NamedNode(ET + safe(f"relation-{name}"))


def participants(event: Event) -> list[tuple[str, Participant]]:
    """Role and participant, in the order by which the parts of an event are numbered."""
    return [(role, one) for role in sorted(event.roles) for one in event.roles[role]]


def describe_event(names: Names, event: Event, related: tuple[tuple[str, str], ...]) -> Facts:
    """The event. `related` are the relations that it has with other events: (relation, id)."""
    yield TYPE, SEM_EVENT
    yield TYPE, SCHEMA_EVENT
    yield IDENTIFIER, Literal(event.id)
    yield LABEL, english(event.label)
    yield EVENT_TYPE, event_type(event.type)
    yield PLOVER, plover(event.plover)
    yield STATUS, concept(event.status)
    if event.status == "cancelled":
        yield EVENT_STATUS, CANCELLED
    yield from date_facts(event.date)
    if event.place:
        yield HAS_PLACE, names("pl", event.place.id)
    yield from participation_facts(names, ("ev", event.id), "ro", [one.id for _, one in participants(event)])
    yield from detail_facts(event.details)
    yield CONFIDENCE, as_decimal(event.confidence)
    yield SOURCES, Literal(event.sources)
    yield from origin_facts(names, event)
    for name, other in related:
        yield relation(name), names("ev", other)


def participation_facts(names: Names, owner: tuple[str, str], prefix: str, actors: list[str]) -> Facts:
    """Who takes part: each actor once, and a node for each part."""
    for actor in sorted(set(actors)):
        yield HAS_ACTOR, names("ac", actor)
    for number in range(len(actors)):
        yield PARTICIPATES, names.part(prefix, owner, number)


def origin_facts(names: Names, event: Event) -> Facts:
    """The claims and articles that the event comes from, its history and its disputes."""
    for claim in event.claims:
        yield DERIVED_FROM, names("cl", claim)
    for article in event.articles:
        yield SOURCE, names("art", article)
    for number in range(len(event.history)):
        yield HISTORY, names.part("hi", ("ev", event.id), number)
    yield DISPUTED, Literal(bool(event.disputes))
    for number in range(len(event.disputes)):
        yield DISPUTE, names.part("di", ("ev", event.id), number)


def describe_part(names: Names, event: Event, role: str, one: Participant, number: int, reifiers: bool) -> Facts:
    """One part in an event. With `reifiers` (RDF 1.2) it also annotates the triple that the actor takes part."""
    yield TYPE, SEM_ROLE
    yield TYPE, PARTICIPATION
    yield VALUE, names("ac", one.id)
    yield LABEL, Literal(one.name)
    yield ROLE_TYPE, role_type(role)
    yield POSITION, Literal(number)
    if reifiers:
        yield REIFIES, Triple(names("ev", event.id), HAS_ACTOR, names("ac", one.id))


def describe_report(names: Names, report: StatusReport, number: int) -> Facts:
    """One step of the history."""
    yield TYPE, STATUS_REPORT
    yield STATUS, concept(report.status)
    yield CLAIM, names("cl", report.claim)
    yield POSITION, Literal(number)


def disputed_values(dispute: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The values between which the claims differ, each with its claims."""
    found = dispute.get("values")
    return [one for one in found if isinstance(one, dict) and "value" in one] if isinstance(found, list | tuple) else []


def describe_dispute(names: Names, event: str, dispute: dict[str, Any], number: int, claims: frozenset[str]) -> Facts:
    """A dispute: its field, its values, the claims that it names, and the whole as JSON."""
    yield TYPE, VALUE_DISPUTE
    if isinstance(field := dispute.get("field"), str):
        yield FIELD, Literal(field)
    for claim in sorted(set(texts_in(dispute)) & claims):
        yield CLAIM, names("cl", claim)
    for place in range(len(disputed_values(dispute))):
        yield HAS_VALUE, names.part("dv", ("ev", event), f"{number}-{place}")
    yield RECORD, as_json(dispute)
    yield POSITION, Literal(number)


def describe_disputed_value(names: Names, one: dict[str, Any], place: int, claims: frozenset[str]) -> Facts:
    """One of the values, as text, with the claims that give it."""
    yield TYPE, DISPUTED_VALUE
    yield LABEL, Literal(one["value"] if isinstance(one["value"], str) else line(one["value"]))
    for claim in sorted(set(texts_in(one.get("claims"))) & claims):
        yield CLAIM, names("cl", claim)
    yield POSITION, Literal(place)


def texts_in(value: Any) -> Iterator[str]:
    """Every text inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts_in(part)
