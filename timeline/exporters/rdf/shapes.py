"""The shapes of our RDF (SHACL), generated: what each class must have, how often, of which kind.

SHAPES is read from top to bottom: a class, then one line for each property. `ONE` means exactly one, `MAYBE` at most
one, `SOME` at least one, `ANY` any number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import get_args

from timeline.exporters.rdf.vocabulary import NAMESPACES
from timeline.models import Basis, Precision, Status, Verdict

ONE, MAYBE, SOME, ANY = (1, 1), (0, 1), (1, None), (0, None)
TEXT, WHOLE, NUMBER, TRUTH = "xsd:string", "xsd:integer", "xsd:decimal", "xsd:boolean"
DAY, EDTF, JSON, ENGLISH = "xsd:date", "edtf:EDTF", "rdf:JSON", "rdf:langString"
EDTF_CHARACTERS = r"^[-0-9XYSE.,~?%/\\[\\]{}]+$"
COUNTRY_CODE = "^[A-Z]{3}$"


@dataclass(frozen=True)
class Has:
    """A property of a class: how often, and of which datatype or class; `rules` are further SHACL parameters."""

    path: str
    count: tuple[int, int | None]
    datatype: str | None = None
    of: str | None = None
    rules: tuple[str, ...] = ()


def one_of(values: Iterable[str]) -> tuple[str, ...]:
    """The value is one of a closed list."""
    return (f"sh:in ( {' '.join(f'et:{value}' for value in values)} )",)


def matches(pattern: str) -> tuple[str, ...]:
    """The text matches the pattern."""
    return (f'sh:pattern "{pattern}"',)


def between(low: float, high: float | None = None) -> tuple[str, ...]:
    """The number is not below and not above."""
    return (f"sh:minInclusive {low}", *((f"sh:maxInclusive {high}",) if high is not None else ()))


def identified(prefix: str) -> Has:
    """An id with the prefix of its class."""
    return Has("dct:identifier", ONE, TEXT, rules=matches(f"^{prefix}-"))


DATE = (
    Has("et:date", MAYBE, EDTF, rules=matches(EDTF_CHARACTERS)),
    Has("et:datePrecision", MAYBE, rules=one_of(get_args(Precision))),
    Has("et:dateBasis", MAYBE, rules=one_of(get_args(Basis))),
    Has("sem:hasEarliestBeginTimeStamp", MAYBE, DAY, rules=("sh:lessThanOrEquals sem:hasLatestEndTimeStamp",)),
    Has("sem:hasLatestBeginTimeStamp", MAYBE, DAY),
    Has("sem:hasEarliestEndTimeStamp", MAYBE, DAY, rules=("sh:lessThanOrEquals sem:hasLatestEndTimeStamp",)),
    Has("sem:hasLatestEndTimeStamp", MAYBE, DAY),
)
WHAT = (
    Has("sem:eventType", ONE, of="sem:EventType"),
    Has("et:plover", ONE, of="skos:Concept"),
    Has("et:status", ONE, rules=one_of(get_args(Status))),
    Has("sem:hasPlace", MAYBE, of="sem:Place"),
    Has("sem:hasActor", ANY, of="sem:Actor"),
    Has("et:participation", ANY, of="et:Participation"),
    Has("et:confidence", ONE, NUMBER, rules=between(0, 1)),
)
NAMED = Has("rdfs:label", ONE, TEXT, rules=("sh:minLength 1",))
IN_LIST = Has("et:position", ONE, WHOLE, rules=between(0))
COUNTRY = Has("et:country", MAYBE, TEXT, rules=matches(COUNTRY_CODE))

SHAPES: dict[str, tuple[Has, ...]] = {
    "sem:Event": (
        identified("ev"),
        Has("rdfs:label", ONE, ENGLISH, rules=("sh:minLength 1",)),
        *WHAT,
        *DATE,
        Has("et:sourceCount", ONE, WHOLE, rules=between(1)),
        Has("et:disputed", ONE, TRUTH),
        Has("prov:wasDerivedFrom", SOME, of="et:Claim"),
        Has("dct:source", SOME, of="schema:NewsArticle"),
        Has("et:history", ANY, of="et:StatusReport"),
        Has("et:dispute", ANY, of="et:ValueDispute"),
        Has("time:intervalBefore", ANY, of="sem:Event"),
    ),
    "et:Claim": (
        identified("cl"),
        *WHAT,
        *DATE,
        Has("et:about", MAYBE, of="sem:Event"),
        Has("et:trigger", ONE, of="oa:SpecificResource"),
        Has("et:evidence", ONE, of="oa:SpecificResource"),
        Has("et:dateWords", MAYBE, of="oa:SpecificResource"),
        Has("et:refersTo", MAYBE, of="et:Claim"),
        Has("et:timeRelation", ANY, of="et:TimeRelation"),
        Has("prov:hadPrimarySource", ONE, of="schema:NewsArticle"),
        Has("sem:accordingTo", MAYBE, of="sem:Actor"),
        Has("et:extractor", ONE, TEXT),
    ),
    "et:Participation": (
        Has("rdf:value", ONE, of="sem:Actor"),
        Has("sem:roleType", ONE, of="sem:RoleType"),
        NAMED,
        IN_LIST,
        Has("et:evidence", MAYBE, of="oa:SpecificResource"),
    ),
    "et:StatusReport": (
        Has("et:status", ONE, rules=one_of(get_args(Status))),
        Has("et:claim", ONE, of="et:Claim"),
        IN_LIST,
    ),
    "et:TimeRelation": (
        Has("et:isBefore", ONE, TRUTH),
        Has("et:claim", ONE, of="et:Claim"),
        Has("et:evidence", ONE, of="oa:SpecificResource"),
        Has("et:daysAtLeast", MAYBE, WHOLE, rules=between(0)),
        Has("et:daysAtMost", MAYBE, WHOLE, rules=between(0)),
        IN_LIST,
    ),
    "et:ValueDispute": (
        Has("et:disputeRecord", ONE, JSON),
        Has("et:disputedValue", ANY, of="et:DisputedValue"),
        Has("et:claim", ANY, of="et:Claim"),
        IN_LIST,
    ),
    "et:DisputedValue": (Has("rdfs:label", ONE, TEXT), Has("et:claim", ANY, of="et:Claim"), IN_LIST),
    "sem:Actor": (
        identified("ac"),
        NAMED,
        COUNTRY,
        Has("skos:altLabel", ANY, TEXT),
        Has("skos:exactMatch", ANY, rules=(f'sh:pattern "^{NAMESPACES["wd"]}Q[1-9][0-9]*$"',)),
    ),
    "sem:Place": (identified("pl"), NAMED, COUNTRY, Has("et:within", ANY, TEXT)),
    "schema:NewsArticle": (
        Has("dct:identifier", ONE, TEXT, rules=("sh:minLength 1",)),
        Has("schema:headline", MAYBE, TEXT),
        Has("schema:datePublished", MAYBE, DAY),
        Has("et:published", MAYBE, EDTF),
        Has("et:inferredDate", MAYBE, EDTF),
        Has("et:notBefore", MAYBE, DAY, rules=("sh:lessThanOrEquals et:notAfter",)),
        Has("et:notAfter", MAYBE, DAY),
        Has("et:dateBasis", MAYBE, rules=one_of(get_args(Basis))),
    ),
    "et:MergeDecision": (
        Has("et:left", ONE),
        Has("et:right", MAYBE),
        Has("et:judgement", ONE, rules=one_of(get_args(Verdict))),
        Has("et:points", MAYBE, WHOLE),
        Has("et:decidedBy", ONE, TEXT),
        Has("et:decidedOn", MAYBE, DAY),
        Has("et:finding", ANY, of="et:MergeFinding"),
    ),
    "et:MergeFinding": (Has("et:rule", ONE, TEXT), Has("et:points", ONE, WHOLE), Has("et:reason", ONE, TEXT), IN_LIST),
    "oa:SpecificResource": (Has("oa:hasSource", ONE, of="schema:NewsArticle"), Has("oa:hasSelector", (2, 2))),
    "oa:TextPositionSelector": (
        Has("oa:start", ONE, WHOLE, rules=(*between(0), "sh:lessThan oa:end")),
        Has("oa:end", ONE, WHOLE),
    ),
    "oa:TextQuoteSelector": (
        Has("oa:exact", ONE, TEXT, rules=("sh:minLength 1",)),
        Has("oa:prefix", MAYBE, TEXT),
        Has("oa:suffix", MAYBE, TEXT),
    ),
}

DATED = (
    ("[ sh:path et:date ; sh:maxCount 0 ]", "[ sh:path et:datePrecision ; sh:minCount 1 ]", "A date has a precision."),
    ("[ sh:path et:date ; sh:maxCount 0 ]", "[ sh:path et:dateBasis ; sh:minCount 1 ]", "A date has a basis."),
)
IF_THEN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "sem:Event": (
        *DATED,
        (
            "[ sh:path et:disputed ; sh:hasValue false ]",
            "[ sh:path et:dispute ; sh:minCount 1 ]",
            "What is disputed has a dispute.",
        ),
    ),
    "et:Claim": DATED,
    "schema:NewsArticle": (
        (
            "[ sh:path et:inferredDate ; sh:maxCount 0 ]",
            "[ sh:path schema:datePublished ; sh:maxCount 0 ]",
            "An inferred date is never a date of publication.",
        ),
    ),
    "et:MergeDecision": (
        (
            "[ sh:path et:judgement ; sh:in ( et:correct et:drop ) ]",
            "[ sh:path et:right ; sh:minCount 1 ]",
            "Two claims are compared.",
        ),
    ),
}
"""Of each pair one must hold: the condition does not, or the consequence does."""


def shapes() -> str:
    """The shapes as Turtle."""
    used = " ".join(block for name in SHAPES for block in shape(name))
    heads = (f"@prefix {p}: <{iri}> ." for p, iri in sorted(NAMESPACES.items()) if f"{p}:" in used)
    return "\n".join((*heads, "", *("\n".join(shape(name)) + "\n" for name in SHAPES)))


def shape(name: str) -> Iterator[str]:
    """The shape of a class, line by line. Every subject is an IRI: our files have no blank nodes."""
    yield f"et:{name.partition(':')[2]}Shape a sh:NodeShape ;"
    yield f"\tsh:targetClass {name} ;"
    yield "\tsh:nodeKind sh:IRI ;"
    for condition, consequence, message in IF_THEN.get(name, ()):
        yield f"\tsh:or ( [ sh:property {condition} ] [ sh:property {consequence} ] ) ; # {message}"
    parts = [f"\tsh:property [ {' ; '.join(parameters(has))} ]" for has in SHAPES[name]]
    yield " ;\n".join(parts) + " ."


def parameters(has: Has) -> Iterator[str]:
    """The SHACL parameters of one property."""
    yield f"sh:path {has.path}"
    low, high = has.count
    if low:
        yield f"sh:minCount {low}"
    if high is not None:
        yield f"sh:maxCount {high}"
    if has.datatype:
        yield f"sh:datatype {has.datatype}"
    if has.of:
        yield f"sh:class {has.of}"
    yield from has.rules
