"""The lists that values are taken from, as SKOS: event types, roles, statuses, precisions, verdicts, PLOVER codes.

A concept is `et:planned`, `et:NavalExercise`, `et:role-participant` or `et:plover-CONSULT`; its skos:notation is the
word that the JSONL files use.
"""

from __future__ import annotations

from functools import cache
from typing import get_args

from pyoxigraph import Literal, NamedNode

from timeline.exporters.rdf.names import safe
from timeline.exporters.rdf.vocabulary import ET, Facts, term
from timeline.models import Basis, Precision, Status, Verdict

STATUSES = {
    "occurred": "It has happened, as told.",
    "ongoing": "It has begun and goes on.",
    "planned": "Somebody intends it; that it happened is not said.",
    "possible": "It may or might happen.",
    "cancelled": "It was planned and will not happen.",
    "denied": "Somebody says that it did not happen or will not.",
    "alleged": "Somebody says that it happened, and the article does not take it over.",
}
BASES = {
    "stated": "A full date stands in the text.",
    "relative": "Resolved against the date of the article or another event.",
    "context": "Completed from other dates of the text.",
    "inferred": "Follows from what is known of other events or articles.",
    "corrected": "Given by a person.",
}
VERDICTS = {
    "same": "The two claims are about one event.",
    "different": "The two claims are about two events.",
    "unsure": "Nobody knows; the claims stay apart and are listed for review.",
    "correct": "A value of the claim is replaced.",
    "drop": "The claim is left out.",
}
PRECISIONS = {name: f"The date is known to the {name}." for name in get_args(Precision)} | {
    "range": "The date is known to lie between two days, of which one may be open."
}
SCHEMES = {
    "Statuses": (STATUSES, get_args(Status)),
    "Precisions": (PRECISIONS, get_args(Precision)),
    "Bases": (BASES, get_args(Basis)),
    "Verdicts": (VERDICTS, get_args(Verdict)),
}

IN_SCHEME, PREF_LABEL, NOTATION = term("skos:inScheme"), term("skos:prefLabel"), term("skos:notation")
BROAD_MATCH, TYPE, CONCEPT = term("skos:broadMatch"), term("rdf:type"), term("skos:Concept")


@cache
def concept(name: str) -> NamedNode:
    """A status, precision, basis or verdict."""
    return NamedNode(ET + safe(name))


@cache
def event_type(name: str) -> NamedNode:
    """`et:NavalExercise` for "naval_exercise"."""
    return NamedNode(ET + safe("".join(word[:1].upper() + word[1:] for word in name.split("_"))))


@cache
def role_type(name: str) -> NamedNode:
    """`et:role-participant` for "participant"."""
    return NamedNode(ET + safe(f"role-{name}"))


@cache
def plover(code: str) -> NamedNode:
    """`et:plover-CONSULT` for "CONSULT"."""
    return NamedNode(ET + safe(f"plover-{code}"))


@cache
def detail(name: str) -> NamedNode:
    """The property `et:detail-charge` for "charge"."""
    return NamedNode(ET + safe(f"detail-{name}"))


def describe_concept(word: str, scheme: str, *types: str, broader: str | None = None) -> Facts:
    """What is said of a concept wherever it is used: its label, its word in the JSONL files, its list."""
    for name in ("skos:Concept", *types):
        yield TYPE, term(name)
    yield PREF_LABEL, Literal(word.replace("_", " "), language="en")
    yield NOTATION, Literal(word)
    yield IN_SCHEME, NamedNode(ET + scheme)
    if broader:
        yield BROAD_MATCH, plover(broader)


def describe_property(name: str) -> Facts:
    """What is said of the property of a detail or of a relation: its name in the JSONL files."""
    yield TYPE, term("rdf:Property")
    yield term("rdfs:label"), Literal(name)
