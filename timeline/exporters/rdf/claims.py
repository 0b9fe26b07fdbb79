"""What is said of a claim, of who fills its roles, and of the spans of text that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from timeline.exporters.rdf.concepts import concept, event_type, plover, role_type
from timeline.exporters.rdf.events import (
    CONFIDENCE,
    EVENT_TYPE,
    HAS_PLACE,
    IDENTIFIER,
    LABEL,
    PARTICIPATION,
    PLOVER,
    POSITION,
    ROLE_TYPE,
    SEM_ROLE,
    STATUS,
    TYPE,
    VALUE,
    participation_facts,
)
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.values import as_decimal, date_facts, detail_facts
from timeline.exporters.rdf.vocabulary import Facts, own, term
from timeline.models import Claim, Filler, Quote

CLAIM, ABOUT, TRIGGER, DATE_WORDS = own("Claim"), own("about"), own("trigger"), own("dateWords")
EVIDENCE, EXTRACTOR, REFERS_TO = own("evidence"), own("extractor"), own("refersTo")
ACCORDING_TO, PRIMARY_SOURCE = term("sem:accordingTo"), term("prov:hadPrimarySource")
SPECIFIC, POSITIONS, QUOTES = map(term, ("oa:SpecificResource", "oa:TextPositionSelector", "oa:TextQuoteSelector"))
HAS_SOURCE, HAS_SELECTOR, START, END = map(term, ("oa:hasSource", "oa:hasSelector", "oa:start", "oa:end"))
EXACT, PREFIX, SUFFIX = map(term, ("oa:exact", "oa:prefix", "oa:suffix"))
CONTEXT_LENGTH = 32
"""Characters of the sentence that a quote selector repeats on either side, so that a viewer finds the right place."""


def fillers(claim: Claim) -> list[tuple[str, Filler]]:
    """Role and filler, in the order by which the parts of a claim are numbered."""
    return [(role, one) for role in sorted(claim.roles) for one in claim.roles[role]]


def date_words(claim: Claim) -> Quote | None:
    """The words that say the date, if there are such words."""
    when = claim.date
    if when is None or when.text is None or when.start is None or when.end is None:
        return None
    return Quote(start=when.start, end=when.end, text=when.text)


def spans(claim: Claim) -> Iterator[Quote]:
    """Every span of text that the claim rests on."""
    yield claim.quote
    yield claim.trigger
    yield from (one for _, one in fillers(claim))
    if words := date_words(claim):
        yield words


def describe_claim(names: Names, claim: Claim, event: str | None, position: int) -> Facts:
    """The claim, which is the one at that position among those of its event."""

    def where(quote: Quote) -> NamedNode:
        return NamedNode(names.span(claim.article, quote.start, quote.end))

    yield TYPE, CLAIM
    yield IDENTIFIER, Literal(claim.id)
    if event:
        yield ABOUT, names("ev", event)
        yield POSITION, Literal(position)
    yield EVENT_TYPE, event_type(claim.type)
    yield PLOVER, plover(claim.plover)
    yield STATUS, concept(claim.status)
    yield from date_facts(claim.date)
    if words := date_words(claim):
        yield DATE_WORDS, where(words)
    if claim.place:
        yield HAS_PLACE, names("pl", claim.place.id)
    yield from participation_facts(names, ("cl", claim.id), "fl", [one.actor for _, one in fillers(claim)])
    yield from detail_facts(claim.details)
    yield TRIGGER, where(claim.trigger)
    yield EVIDENCE, where(claim.quote)
    yield from source_facts(names, claim)


def source_facts(names: Names, claim: Claim) -> Facts:
    """Who says it, and who read it."""
    yield PRIMARY_SOURCE, names("art", claim.article)
    if claim.according_to:
        yield ACCORDING_TO, names("ac", claim.according_to)
    if claim.refers_to:
        yield REFERS_TO, names("cl", claim.refers_to)
    yield EXTRACTOR, Literal(claim.extractor)
    yield CONFIDENCE, as_decimal(claim.confidence)


def describe_filler(names: Names, claim: Claim, role: str, one: Filler, number: int) -> Facts:
    """One part in a claim, with the words that say it."""
    yield TYPE, SEM_ROLE
    yield TYPE, PARTICIPATION
    yield VALUE, names("ac", one.actor)
    yield LABEL, Literal(one.name)
    yield ROLE_TYPE, role_type(role)
    yield POSITION, Literal(number)
    yield EVIDENCE, NamedNode(names.span(claim.article, one.start, one.end))


def describe_span(names: Names, article: str, iri: str) -> Facts:
    """A span as a Web Annotation resource with two selectors: where it stands, and what stands there."""
    yield TYPE, SPECIFIC
    yield HAS_SOURCE, names("art", article)
    yield HAS_SELECTOR, NamedNode(f"{iri}-position")
    yield HAS_SELECTOR, NamedNode(f"{iri}-quote")


def describe_position(quote: Quote) -> Facts:
    """Where the words stand: half-open Unicode code-point offsets into the text as it was given."""
    yield TYPE, POSITIONS
    yield START, Literal(quote.start)
    yield END, Literal(quote.end)


def describe_words(quote: Quote, sentence: Quote) -> Facts:
    """The words, with what stands before and after them in the sentence."""
    yield TYPE, QUOTES
    yield EXACT, Literal(quote.text)
    before, after = quote.start - sentence.start, quote.end - sentence.start
    if prefix := sentence.text[max(before - CONTEXT_LENGTH, 0) : max(before, 0)]:
        yield PREFIX, Literal(prefix)
    if before >= 0 and (suffix := sentence.text[after : after + CONTEXT_LENGTH]):
        yield SUFFIX, Literal(suffix)
