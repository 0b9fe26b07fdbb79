"""The ontology of our RDF, generated: our classes and properties, the lists of values, and every event type.

The definition of an event type is the docstring of its class, its examples are the sentences in which it is found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.exporters.rdf import concepts
from timeline.exporters.rdf.concepts import BROAD_MATCH, IN_SCHEME, NOTATION, PREF_LABEL, SCHEMES
from timeline.exporters.rdf.values import english
from timeline.exporters.rdf.vocabulary import CLASSES, ET, NAMESPACES, PROPERTIES, Own, own, term

TYPE, LABEL, DEFINITION, EXAMPLE = map(term, ("rdf:type", "rdfs:label", "skos:definition", "skos:example"))
CONCEPT, SCHEME, BROADER = map(term, ("skos:Concept", "skos:ConceptScheme", "skos:broader"))
DOMAIN, RANGE, SUBCLASS = map(term, ("rdfs:domain", "rdfs:range", "rdfs:subClassOf"))
ONTOLOGY = NamedNode(ET.rstrip("#"))
TITLE = "Terms of the event timeline"
ABOUT = (
    "What SEM, schema.org, PROV-O, Web Annotation, SKOS, OWL-Time and EDTF lack to say which events news articles "
    "report: claims and what they rest on, statuses, dates with their precision, and why reports were merged."
)

SCHEME_NAMES = {
    "EventTypes": "What can happen.",
    "Roles": "The parts that actors have in events.",
    "PloverCodes": "The root codes of PLOVER (Halterman et al. 2023, 'PLOVER and POLECAT').",
    "Statuses": "Whether it occurred, is planned, was denied and so on.",
    "Precisions": "How precise a date is.",
    "Bases": "How a date was obtained.",
    "Verdicts": "What can be decided about claims.",
}
PLOVER = {
    "AGREE": "Agrees or promises to do something",
    "CONSULT": "Meets, visits, calls or negotiates",
    "SUPPORT": "Supports in words or by an act of diplomacy",
    "CONCEDE": "Yields, eases or gives way",
    "COOPERATE": "Cooperates in substance",
    "AID": "Gives aid or relief",
    "RETREAT": "Withdraws forces or releases",
    "REQUEST": "Asks for or demands something",
    "ACCUSE": "Accuses, criticises or investigates",
    "REJECT": "Refuses or vetoes",
    "THREATEN": "Threatens or warns",
    "PROTEST": "Protests in public",
    "SANCTION": "Imposes sanctions or reduces relations",
    "MOBILIZE": "Shows or moves forces",
    "COERCE": "Represses, arrests or seizes",
    "ASSAULT": "Uses violence",
}
SUPERCLASSES = {
    "Claim": ("prov:Entity",),
    "Participation": ("sem:Role",),
    "Group": ("sem:Actor",),
    "MergeDecision": ("prov:Activity",),
}
SAME_ELSEWHERE = {"cancelled": "schema:EventCancelled"}
OBJECT_RANGES = ("sem:", "oa:", "skos:", "schema:")

Triples = Iterator[Triple]


def ontology(event_types: Iterable[type[EventType]] = EVENT_TYPES) -> bytes:
    """The ontology as Turtle, with these event types. The same types give the same bytes."""
    types = tuple(event_types)
    made = {*head(), *classes(), *properties(), *schemes(), *codes(), *kinds(types), *roles(types), *details(types)}
    text = serialize(sorted(made, key=in_file), format=RdfFormat.TURTLE, prefixes=NAMESPACES) or b""
    lines = text.splitlines(keepends=True)
    count = sum(line.startswith(b"@prefix ") for line in lines)
    return b"".join(sorted(lines[:count]) + lines[count:])


def in_file(triple: Triple) -> tuple[bool, str, bool, str, str]:
    """The ontology itself first, then by name; the type of a thing before all else that is said of it."""
    return (
        triple.subject != ONTOLOGY,
        str(triple.subject).strip("<>"),
        triple.predicate != TYPE,
        triple.predicate.value,
        str(triple.object),
    )


def head() -> Triples:
    """What the file is."""
    yield Triple(ONTOLOGY, TYPE, term("owl:Ontology"))
    yield Triple(ONTOLOGY, term("dct:title"), english(TITLE))
    yield Triple(ONTOLOGY, term("dct:description"), english(ABOUT))


def defined(thing: NamedNode, word: Own) -> Triples:
    """Label and definition of a term of our own."""
    yield Triple(thing, LABEL, english(word.label))
    yield Triple(thing, DEFINITION, english(word.definition))
    yield Triple(thing, term("rdfs:isDefinedBy"), ONTOLOGY)


def classes() -> Triples:
    """Our classes."""
    for word in CLASSES:
        thing = own(word.name)
        yield Triple(thing, TYPE, term("owl:Class"))
        yield from defined(thing, word)
        for above in SUPERCLASSES.get(word.name, ()):
            yield Triple(thing, SUBCLASS, term(above))


def properties() -> Triples:
    """Our properties. Without a domain where a property says something of several classes."""
    ours = {f"et:{word.name}" for word in CLASSES}
    for word in PROPERTIES:
        thing = own(word.name)
        to_things = word.range in ours or (word.range or "").startswith(OBJECT_RANGES)
        yield Triple(thing, TYPE, term("owl:ObjectProperty" if to_things else "owl:DatatypeProperty"))
        yield from defined(thing, word)
        if word.range:
            yield Triple(thing, RANGE, term(word.range))
        if word.domain:
            yield Triple(thing, DOMAIN, term(word.domain))


def schemes() -> Triples:
    """The lists, and the values of those that are closed."""
    for name, definition in SCHEME_NAMES.items():
        yield Triple(NamedNode(ET + name), TYPE, SCHEME)
        yield Triple(NamedNode(ET + name), PREF_LABEL, english(Own(name, definition).label))
        yield Triple(NamedNode(ET + name), DEFINITION, english(definition))
    for scheme, (definitions, values) in SCHEMES.items():
        for value in values:
            yield from listed(concepts.concept(value), value, scheme, definitions[value])
    for value, elsewhere in SAME_ELSEWHERE.items():
        yield Triple(concepts.concept(value), term("skos:closeMatch"), term(elsewhere))


def listed(thing: NamedNode, word: str, scheme: str, definition: str | None = None) -> Triples:
    """A concept of a list."""
    yield Triple(thing, TYPE, CONCEPT)
    yield Triple(thing, PREF_LABEL, english(word.replace("_", " ")))
    yield Triple(thing, NOTATION, Literal(word))
    yield Triple(thing, IN_SCHEME, NamedNode(ET + scheme))
    if definition:
        yield Triple(thing, DEFINITION, english(definition))


def codes() -> Triples:
    """The root codes of PLOVER, which has no RDF of its own."""
    for code, definition in PLOVER.items():
        yield from listed(concepts.plover(code), code, "PloverCodes", f"{definition}.")


def kinds(types: tuple[type[EventType], ...]) -> Triples:
    """The event types, with the broader ones, the PLOVER code, and the sentences in which they are found."""
    for kind in types:
        thing = concepts.event_type(kind.name)
        yield Triple(thing, TYPE, term("sem:EventType"))
        yield from listed(thing, kind.name, "EventTypes", " ".join((kind.__doc__ or "").split()))
        yield Triple(thing, BROAD_MATCH, concepts.plover(kind.plover))
        for above in kind.broader()[:1]:
            yield Triple(thing, BROADER, concepts.event_type(above))
        for example in kind.says:
            yield Triple(thing, EXAMPLE, english(example.sentence))


def roles(types: tuple[type[EventType], ...]) -> Triples:
    """The roles of the event types."""
    for name in {name for kind in types for name in kind.roles}:
        thing = concepts.role_type(name)
        yield Triple(thing, TYPE, term("sem:RoleType"))
        of = ", ".join(kind.label for kind in types if name in kind.roles)
        yield from listed(thing, name, "Roles", f"A part in: {of}.")
    for kind in types:
        for name in kind.roles:
            yield Triple(concepts.event_type(kind.name), own("role"), concepts.role_type(name))


def details(types: tuple[type[EventType], ...]) -> Triples:
    """The details that the event types have, each a property."""
    for name in {name for kind in types for name in kind.details}:
        thing = concepts.detail(name)
        of = ", ".join(kind.label for kind in types if name in kind.details)
        yield Triple(thing, TYPE, term("rdf:Property"))
        yield Triple(thing, LABEL, Literal(name))
        yield Triple(thing, DEFINITION, english(f"A detail of: {of}."))
