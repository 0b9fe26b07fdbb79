"""Literals, dates and details: what is said in the same way of events and of claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from pyoxigraph import Literal

from timeline.exporters.jsonl import line, plain
from timeline.exporters.rdf.concepts import concept, detail
from timeline.exporters.rdf.vocabulary import Facts, own, term
from timeline.models import When

DATE, DECIMAL, DOUBLE, EDTF, JSON = map(term, ("xsd:date", "xsd:decimal", "xsd:double", "edtf:EDTF", "rdf:JSON"))
EARLIEST_BEGIN, LATEST_BEGIN = term("sem:hasEarliestBeginTimeStamp"), term("sem:hasLatestBeginTimeStamp")
EARLIEST_END, LATEST_END = term("sem:hasEarliestEndTimeStamp"), term("sem:hasLatestEndTimeStamp")
ON, PRECISION, BASIS = own("date"), own("datePrecision"), own("dateBasis")


def english(text: str) -> Literal:
    """A text in English."""
    return Literal(text, language="en")


def as_date(day: object) -> Literal:
    """A day as xsd:date."""
    return Literal(str(day), datatype=DATE)


def as_decimal(number: float) -> Literal:
    """A number without an exponent, as xsd:decimal demands."""
    return Literal(format(Decimal(repr(float(number))), "f"), datatype=DECIMAL)


def as_json(value: object) -> Literal:
    """A value that RDF has no short form for, as it stands in the JSON Lines."""
    return Literal(line(value), datatype=JSON)


def as_literal(value: object) -> Literal:
    """Text, truth and numbers as themselves, everything else as JSON: what is no JSON becomes what the JSON Lines have
    for it, so that both tell the same."""
    value = plain(value)
    if isinstance(value, float):
        return Literal(repr(value), datatype=DOUBLE)
    return Literal(value) if isinstance(value, (str, bool, int)) else as_json(value)


def in_order(texts: Iterable[str]) -> Iterator[Literal]:
    """Each text once, sorted: RDF keeps no order, so that the file must not depend on one."""
    return map(Literal, sorted(set(texts)))


def date_facts(when: When | None) -> Facts:
    """A date four times: the EDTF literal that loses nothing, and the bounds that a triple store can compare.

    It begins and ends on some day from `earliest` to `latest`; where one of them is open, nothing is said of it.
    """
    if when is None:
        return
    yield ON, Literal(when.edtf, datatype=EDTF)
    yield PRECISION, concept(when.precision)
    yield BASIS, concept(when.basis)
    if when.earliest:
        yield EARLIEST_BEGIN, (earliest := as_date(when.earliest))
        yield EARLIEST_END, earliest
    if when.latest:
        yield LATEST_BEGIN, (latest := as_date(when.latest))
        yield LATEST_END, latest


def detail_facts(details: Mapping[str, Any]) -> Facts:
    """One property for each detail."""
    for name, value in sorted(details.items()):
        yield detail(name), as_literal(value)
