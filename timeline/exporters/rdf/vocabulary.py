"""The words of our RDF: namespaces, the terms that are borrowed, and a table of the terms that are our own.

Borrowed: SEM (events, actors, places, roles, the four bounds of an uncertain date), schema.org (articles, kinds of
actors), PROV-O (what comes from where), Web Annotation (spans of text), SKOS (lists of types and statuses), OWL-Time
(which of two events was first), EDTF as a datatype. The rest has the prefix `et:`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Triple

BASE_IRI = "https://example.org/id/"
ET = "https://example.org/ns/et#"
WIKIDATA = "http://www.wikidata.org/entity/"

NAMESPACES = {
    "dct": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "et": ET,
    "oa": "http://www.w3.org/ns/oa#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "wd": WIKIDATA,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


Facts = Iterator[tuple[NamedNode, NamedNode | Literal | Triple]]
"""What is said of one thing: property and value."""


def term(curie: str) -> NamedNode:
    """The IRI of a prefixed name such as "sem:Event"; the prefix must be one of NAMESPACES."""
    prefix, _, name = curie.partition(":")
    return NamedNode(NAMESPACES[prefix] + name)


@dataclass(frozen=True)
class Own:
    """A term of our own: its definition, and for a property what it says of what. `range` is a class or a datatype."""

    name: str
    definition: str
    domain: str | None = None
    range: str | None = None

    @property
    def label(self) -> str:
        """The name as words: "dateBasis" is "date basis"."""
        return "".join(f" {c.lower()}" if c.isupper() else c for c in self.name).strip()


CLASSES = (
    Own("Claim", "What one article says of one event. Several claims may be about one event."),
    Own("Participation", "An actor's part in an event or a claim, with the role that it has there."),
    Own("StatusReport", "One step of an event's history: which claim gave it which status."),
    Own("ValueDispute", "A value of an event on which its claims do not agree; all of them are kept."),
    Own("DisputedValue", "One of the values that the claims of an event give, with the claims that give it."),
    Own(
        "MergeDecision", "Whether two claims are about one event, and who or what decided so; or the correction of one."
    ),
    Own("MergeFinding", "What one rule says of a pair of claims: points and a reason."),
    Own("TimeRelation", "How a claim says that its event lies in time to that of another claim."),
    Own("Group", "People who act together and are no organisation."),
)

PROPERTIES = (
    Own("about", "The event that a claim is about.", "et:Claim", "sem:Event"),
    Own(
        "because",
        "Why several names are taken for one actor, or what an inferred date rests on, in words.",
        None,
        "xsd:string",
    ),
    Own("claim", "A claim that a status report or a dispute rests on, or a time relation leads to.", None, "et:Claim"),
    Own("confidence", "How sure it is, between 0 and 1.", None, "xsd:decimal"),
    Own("country", "The ISO 3166-1 alpha-3 code of the state that an actor or a place belongs to.", None, "xsd:string"),
    Own(
        "date",
        "When it happened, as an EDTF literal (ISO 8601-2:2019, level 1); nothing is lost in it.",
        None,
        "edtf:EDTF",
    ),
    Own("dateBasis", "How the date was obtained.", None, "skos:Concept"),
    Own("datePrecision", "The precision that the date was given with.", None, "skos:Concept"),
    Own("dateWords", "Where the words stand that say the date.", "et:Claim", "oa:SpecificResource"),
    Own("daysAtLeast", "The least number of days between two events, as said.", "et:TimeRelation", "xsd:integer"),
    Own("daysAtMost", "The greatest number of days between two events, as said.", "et:TimeRelation", "xsd:integer"),
    Own("decidedBy", "The rule set or the person that decided.", "et:MergeDecision", "xsd:string"),
    Own("decidedOn", "The day on which a person decided.", "et:MergeDecision", "xsd:date"),
    Own("dispute", "A value on which the claims of the event do not agree.", "sem:Event", "et:ValueDispute"),
    Own("disputed", "Whether the claims of the event contradict each other.", "sem:Event", "xsd:boolean"),
    Own("disputedValue", "One of the values between which the claims differ.", "et:ValueDispute", "et:DisputedValue"),
    Own("disputeRecord", "The dispute as it stands in events.jsonl.", "et:ValueDispute", "rdf:JSON"),
    Own("evidence", "Where the words stand that say it.", None, "oa:SpecificResource"),
    Own("extractor", "The name of what read the claim out of the article.", "et:Claim", "xsd:string"),
    Own("field", "The name of the value that is disputed or corrected.", None, "xsd:string"),
    Own("finding", "What a rule found for or against the decision.", "et:MergeDecision", "et:MergeFinding"),
    Own("history", "A step of the event's history.", "sem:Event", "et:StatusReport"),
    Own(
        "inferredDate",
        "When the article must have appeared, as far as it can be inferred. It is nobody's statement, so "
        "that it is never given as schema:datePublished.",
        "schema:NewsArticle",
        "edtf:EDTF",
    ),
    Own("isBefore", "Whether the claim's own event is the earlier one.", "et:TimeRelation", "xsd:boolean"),
    Own("judgement", "What was decided.", "et:MergeDecision", "skos:Concept"),
    Own("left", "The first claim that was compared, or the one that is corrected.", "et:MergeDecision", "et:Claim"),
    Own("participation", "A part that an actor has.", None, "et:Participation"),
    Own("plover", "The PLOVER root code.", None, "skos:Concept"),
    Own("points", "Points for (positive) or against (negative) two claims being about one event.", None, "xsd:integer"),
    Own("position", "The place in a list that has an order, from 0.", None, "xsd:integer"),
    Own(
        "published",
        "When the article appeared, as it says itself, as an EDTF literal.",
        "schema:NewsArticle",
        "edtf:EDTF",
    ),
    Own("notBefore", "The first day on which the article can have appeared.", "schema:NewsArticle", "xsd:date"),
    Own("notAfter", "The last day on which the article can have appeared.", "schema:NewsArticle", "xsd:date"),
    Own("reason", "The reason, in words.", "et:MergeFinding", "xsd:string"),
    Own("refersTo", "An earlier claim of the article that this one speaks of again.", "et:Claim", "et:Claim"),
    Own("right", "The second claim that was compared.", "et:MergeDecision", "et:Claim"),
    Own("role", "A part that an actor can have in events of the type.", "sem:EventType", "sem:RoleType"),
    Own("rule", "The name of the rule.", "et:MergeFinding", "xsd:string"),
    Own("sourceCount", "The number of independent articles that report the event.", "sem:Event", "xsd:integer"),
    Own("status", "Whether it occurred, is planned, was denied and so on.", None, "skos:Concept"),
    Own("timeRelation", "What the article says of its place in time.", "et:Claim", "et:TimeRelation"),
    Own("trigger", "Where the words stand that name the event.", "et:Claim", "oa:SpecificResource"),
    Own("value", "The value that a person gave instead.", "et:MergeDecision", "rdf:JSON"),
    Own("why", "Why a person decided so.", "et:MergeDecision", "xsd:string"),
    Own("within", "The name of what contains the place.", "sem:Place", "xsd:string"),
    Own("withinPath", "The names of all that contains the place, the nearest first.", "sem:Place", "rdf:JSON"),
)

OWN = {own.name: own for own in (*CLASSES, *PROPERTIES)}


def own(name: str) -> NamedNode:
    """The IRI of a term of our own; only terms with a definition can be used."""
    return NamedNode(ET + OWN[name].name)
