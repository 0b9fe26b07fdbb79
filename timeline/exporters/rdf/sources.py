"""What is said of actors, places and articles."""

from __future__ import annotations

import re

from pyoxigraph import Literal, NamedNode

from timeline.exporters.rdf.concepts import concept
from timeline.exporters.rdf.events import DERIVED_FROM, IDENTIFIER, LABEL, TYPE
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.values import BASIS, EDTF, PRECISION, as_date, as_json, in_order
from timeline.exporters.rdf.vocabulary import WIKIDATA, Facts, own, term
from timeline.models import Actor, Article, Place

SEM_ACTOR, SEM_PLACE, PLACE = term("sem:Actor"), term("sem:Place"), term("schema:Place")
KINDS = {
    "person": term("schema:Person"),
    "organization": term("schema:Organization"),
    "group": own("Group"),
    "country": term("schema:Country"),
    "place": PLACE,
}
ALIAS, EXACT_MATCH, OTHER_ID = term("skos:altLabel"), term("skos:exactMatch"), term("schema:identifier")
COUNTRY, BECAUSE, WITHIN, PATH = own("country"), own("because"), own("within"), own("withinPath")
ARTICLE, ENTITY, BUNDLE = term("schema:NewsArticle"), term("prov:Entity"), term("prov:Bundle")
HEADLINE, PUBLISHER, URL, LANGUAGE = map(
    term, ("schema:headline", "schema:publisher", "schema:url", "schema:inLanguage")
)
DATE_PUBLISHED, PUBLISHED, INFERRED = term("schema:datePublished"), own("published"), own("inferredDate")
NOT_BEFORE, NOT_AFTER = own("notBefore"), own("notAfter")
WIKIDATA_ITEM = re.compile(r"Q[1-9][0-9]*")
SAID_BY_THE_SOURCE = {"stated", "corrected"}
"""The bases of a date of publication that somebody gave; every other date of an article is inferred."""


def describe_actor(names: Names, actor: Actor) -> Facts:
    """An actor, with links to what is the same elsewhere: skos:exactMatch, since owl:sameAs would merge all facts."""
    yield TYPE, SEM_ACTOR
    yield TYPE, KINDS[actor.kind]
    yield IDENTIFIER, Literal(actor.id)
    yield LABEL, Literal(actor.name)
    for alias in in_order(actor.aliases):
        yield ALIAS, alias
    if actor.country:
        yield COUNTRY, Literal(actor.country)
    for scheme, value in sorted(actor.identifiers.items()):
        if scheme == "wikidata" and WIKIDATA_ITEM.fullmatch(value):
            yield EXACT_MATCH, NamedNode(WIKIDATA + value)
        else:
            yield OTHER_ID, Literal(f"{scheme}:{value}")
    for reason in in_order(actor.because):
        yield BECAUSE, reason


def describe_place(names: Names, place: Place) -> Facts:
    """A place. The path is given where it has an order to keep."""
    yield TYPE, SEM_PLACE
    yield TYPE, PLACE
    yield IDENTIFIER, Literal(place.id)
    yield LABEL, Literal(place.name)
    if place.country:
        yield COUNTRY, Literal(place.country)
    for name in in_order(place.within):
        yield WITHIN, name
    if len(place.within) > 1:
        yield PATH, as_json(place.within)


def describe_article(names: Names, article: Article) -> Facts:
    """An article, without its text."""
    yield TYPE, ARTICLE
    yield TYPE, ENTITY
    yield IDENTIFIER, Literal(article.id)
    for name, text in (
        (HEADLINE, article.title),
        (PUBLISHER, article.publisher),
        (URL, article.url),
        (LANGUAGE, article.language),
    ):
        if text:
            yield name, Literal(text)
    yield from publication_facts(article)
    for reason in in_order(article.because):
        yield BECAUSE, reason


def publication_facts(article: Article) -> Facts:
    """When it appeared. schema:datePublished is a day that the source gives, and never an inference."""
    when = article.published
    if when is None:
        return
    given = when.basis in SAID_BY_THE_SOURCE
    if given and when.is_day:
        yield DATE_PUBLISHED, as_date(when.earliest)
    yield (PUBLISHED if given else INFERRED), Literal(when.edtf, datatype=EDTF)
    if when.earliest:
        yield NOT_BEFORE, as_date(when.earliest)
    if when.latest:
        yield NOT_AFTER, as_date(when.latest)
    yield PRECISION, concept(when.precision)
    yield BASIS, concept(when.basis)


def describe_bundle(names: Names, article: str) -> Facts:
    """The named graph of what an article says."""
    yield TYPE, BUNDLE
    yield DERIVED_FROM, names("art", article)
