"""The one mapping from the event graph to RDF: `subjects` lists what is described, `triples` and `quads` describe it.

Sorted by graph and subject, without blank nodes and without the time of the run, so that the same events give the same
bytes. In the merged view everything stands in one graph; by article, what one article says (its claims, their roles
and spans of text) stands in the named graph `g:` of that article, and everything else in the default graph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Any, NamedTuple

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from timeline.exporters.rdf import concepts
from timeline.exporters.rdf.claims import (
    describe_claim,
    describe_filler,
    describe_position,
    describe_relation,
    describe_span,
    describe_words,
    fillers,
    spans,
)
from timeline.exporters.rdf.decisions import decision_id, describe_decision, describe_finding
from timeline.exporters.rdf.events import (
    RELATIONS,
    describe_dispute,
    describe_disputed_value,
    describe_event,
    describe_part,
    describe_report,
    disputed_values,
    participants,
    relation,
)
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.sources import describe_actor, describe_article, describe_bundle, describe_place
from timeline.exporters.rdf.vocabulary import Facts
from timeline.graph import EventGraph
from timeline.models import Claim, Event


class Subject(NamedTuple):
    """Something that is described: the article whose graph it stands in ("" for the default graph), its IRI, and the
    function that yields its facts with the arguments for it."""

    article: str
    iri: str
    describe: Callable[..., Facts]
    arguments: tuple[Any, ...]


def triples(graph: EventGraph, names: Names, *, reifiers: bool = False) -> Iterator[Triple]:
    """The merged view: everything in one graph. `reifiers` adds RDF 1.2 annotations of who took part."""
    last = ""
    for _, iri, describe, arguments in sorted(subjects(graph, names, reifiers), key=itemgetter(1)):
        if iri != last:
            subject, last = NamedNode(iri), iri
            for predicate, thing in describe(*arguments):
                yield Triple(subject, predicate, thing)


def quads(graph: EventGraph, names: Names, *, reifiers: bool = False) -> Iterator[Quad]:
    """What each article says in a graph of its own, the rest in the default graph."""
    bundles = (Subject("", names("g", a.id).value, describe_bundle, (names, a.id)) for a in graph.articles)
    last = ("", "")
    for article, iri, describe, arguments in sorted(
        (*subjects(graph, names, reifiers), *bundles), key=itemgetter(0, 1)
    ):
        if (article, iri) != last:
            subject, last = NamedNode(iri), (article, iri)
            where = names("g", article) if article else DefaultGraph()
            for predicate, thing in describe(*arguments):
                yield Quad(subject, predicate, thing, where)


def subjects(graph: EventGraph, names: Names, reifiers: bool) -> Iterator[Subject]:
    """Everything that is described, in no order."""
    for prefix, things, describe in (
        ("ac", graph.actors, describe_actor),
        ("pl", graph.places, describe_place),
        ("art", graph.articles, describe_article),
    ):
        for thing in things:
            yield Subject("", names(prefix, thing.id).value, describe, (names, thing))
    related: dict[str, list[tuple[str, str]]] = {}
    for left, how, right in sorted(set(graph.relations)):
        related.setdefault(left, []).append((how, right))
    known = frozenset(graph.claim)
    for event in graph.events:
        links = tuple(related.get(event.id, ()))
        yield Subject("", names("ev", event.id).value, describe_event, (names, event, links))
        yield from parts_of(event, names, known, reifiers)
    yield from from_claims(graph, names)
    yield from from_decisions(graph, names)
    yield from from_words(graph)


def parts_of(event: Event, names: Names, known: frozenset[str], reifiers: bool) -> Iterator[Subject]:
    """The participations, the history and the disputes of an event."""
    owner = ("ev", event.id)
    for number, (role, one) in enumerate(participants(event)):
        yield Subject(
            "", names.part("ro", owner, number).value, describe_part, (names, event, role, one, number, reifiers)
        )
    for number, report in enumerate(event.history):
        yield Subject("", names.part("hi", owner, number).value, describe_report, (names, report, number))
    for number, dispute in enumerate(event.disputes):
        part = names.part("di", owner, number)
        yield Subject("", part.value, describe_dispute, (names, event.id, dispute, number, known))
        for place, value in enumerate(disputed_values(dispute)):
            part = names.part("dv", owner, f"{number}-{place}")
            yield Subject("", part.value, describe_disputed_value, (names, value, place, known))


def from_claims(graph: EventGraph, names: Names) -> Iterator[Subject]:
    """Claims, what fills their roles, and the spans of text; a span that several claims share is described once."""
    place = {claim: (event.id, number) for event in graph.events for number, claim in enumerate(event.claims)}
    seen: set[str] = set()
    for claim in sorted(graph.claims, key=lambda claim: claim.id):
        article = claim.article
        yield Subject(
            article, names("cl", claim.id).value, describe_claim, (names, claim, *place.get(claim.id, (None, 0)))
        )
        for number, (role, one) in enumerate(fillers(claim)):
            yield Subject(
                article,
                names.part("fl", ("cl", claim.id), number).value,
                describe_filler,
                (names, claim, role, one, number),
            )
        for number, said in enumerate(claim.relations):
            part = names.part("tr", ("cl", claim.id), number)
            yield Subject(article, part.value, describe_relation, (names, claim, said, number))
        for quote in spans(claim):
            iri = names.span(article, quote.start, quote.end)
            if iri not in seen:
                seen.add(iri)
                yield Subject(article, iri, describe_span, (names, article, iri))
                yield Subject(article, f"{iri}-position", describe_position, (quote,))
                yield Subject(article, f"{iri}-quote", describe_words, (quote, claim.quote))


def from_decisions(graph: EventGraph, names: Names) -> Iterator[Subject]:
    """Decisions and their findings."""
    for decision in graph.decisions:
        identifier = decision_id(decision)
        yield Subject("", names("de", identifier).value, describe_decision, (names, decision, identifier))
        for number, finding in enumerate(decision.findings):
            yield Subject(
                "", names.part("fi", ("de", identifier), number).value, describe_finding, (names, finding, number)
            )


def from_words(graph: EventGraph) -> Iterator[Subject]:
    """The event types, roles, PLOVER codes, details and values of closed lists that are used, with their labels."""
    both: tuple[Event | Claim, ...] = (*graph.events, *graph.claims)
    for name, code in sorted({(x.type, x.plover) for x in both}):
        yield word(concepts.event_type(name), name, "EventTypes", "sem:EventType", broader=code)
    for name in sorted({role for x in both for role in x.roles}):
        yield word(concepts.role_type(name), name, "Roles", "sem:RoleType")
    for code in sorted({x.plover for x in both}):
        yield word(concepts.plover(code), code, "PloverCodes")
    for scheme, used in values_used(graph).items():
        for name in sorted(used):
            yield word(concepts.concept(name), name, scheme)
    for name in sorted({name for x in both for name in x.details}):
        yield Subject("", concepts.detail(name).value, concepts.describe_property, (name,))
    for name in sorted({name for _, name, _ in graph.relations} - RELATIONS.keys()):
        yield Subject("", relation(name).value, concepts.describe_property, (name,))


def values_used(graph: EventGraph) -> dict[str, set[str]]:
    """The values from closed lists, by list."""
    both: tuple[Event | Claim, ...] = (*graph.events, *graph.claims)
    dates = [when for when in (*(x.date for x in both), *(a.published for a in graph.articles)) if when]
    return {
        "Statuses": {x.status for x in both},
        "Verdicts": {d.verdict for d in graph.decisions},
        "Precisions": {when.precision for when in dates},
        "Bases": {when.basis for when in dates},
    }


def word(iri: NamedNode, name: str, scheme: str, *types: str, broader: str | None = None) -> Subject:
    """A concept."""

    def describe() -> Facts:
        return concepts.describe_concept(name, scheme, *types, broader=broader)

    return Subject("", iri.value, describe, ())
