"""The nouns, in the order in which they appear: Article, Quote, When, Actor, Place, Claim, Event, Decision, Problem.

All are frozen. Spans are half-open Unicode code-point offsets into the text of the article as it was given, and
`article.text[start:end]` is the quoted text.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any, Literal

from pydantic import Field, PrivateAttr

from timeline.display import Display
from timeline.frozen import Frozen as Frozen

Precision = Literal["day", "week", "month", "season", "quarter", "year", "decade", "range"]
Basis = Literal["stated", "relative", "context", "inferred", "corrected"]
ActorKind = Literal["person", "organization", "country", "group", "place"]
Status = Literal["occurred", "ongoing", "planned", "possible", "cancelled", "denied", "alleged"]
Verdict = Literal["same", "different", "unsure", "correct", "drop"]


def stable_id(prefix: str, *parts: object) -> str:
    """An id that depends on nothing but its parts: the prefix, a hyphen, and 12 hex digits of a SHA-256.

    >>> stable_id("cl", "a1", "rules-1", "meeting", 10, 14) == stable_id("cl", "a1", "rules-1", "meeting", 10, 14)
    True
    """
    return f"{prefix}-{hashlib.sha256(chr(31).join(map(str, parts)).encode()).hexdigest()[:12]}"


class When(Frozen):
    """A date with the precision that it was given with.

    `edtf` is EDTF level 1 (ISO 8601-2:2019); `earliest` and `latest` are the first and last day that it allows, None
    where it is open. `basis` says how it was obtained: `stated` (a full date stands in the text), `relative` (resolved
    against the article's date or another event), `context`, `inferred`, `corrected` (by a person).
    """

    edtf: str
    earliest: date | None
    latest: date | None
    precision: Precision
    basis: Basis = "stated"

    @property
    def is_day(self) -> bool:
        """True when exactly one day is meant."""
        return self.earliest is not None and self.earliest == self.latest

    def __str__(self) -> str:
        return self.edtf


class ReportedWhen(When):
    """The date of a claim: with the words that say it, or None for words and span where the context says it."""

    text: str | None = None
    start: int | None = None
    end: int | None = None


class Article(Frozen):
    """One text of one source. `body` is where its sentences start and end: [(start, end), …], headline and boilerplate
    left out; None means the whole text. `dateline` is a date without a year in the first lines ("BAGHDAD, May 28").
    `because` gives, in words, what an inferred date of publication rests on."""

    id: str
    text: str
    title: str | None = None
    published: When | None = None
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    body: tuple[tuple[int, int], ...] | None = None
    dateline: Quote | None = None
    because: tuple[str, ...] = ()


class Quote(Frozen):
    """Exact words of an article and where they stand."""

    start: int
    end: int
    text: str


class Actor(Frozen):
    """Whoever acts or is acted upon. `country` is the ISO 3166-1 alpha-3 code of the state that a person, an
    organisation or a demonym belongs to. `because` gives, in words, why these names are one actor."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = ()
    identifiers: dict[str, str] = Field(default_factory=dict)
    because: tuple[str, ...] = ()


class Place(Frozen):
    """Where something happened. `within` names what contains it, nearest first ("Tehran", "Iran")."""

    id: str
    name: str
    country: str | None = None
    within: tuple[str, ...] = ()


class Filler(Quote):
    """Who fills a role of a claim, in the words of the article."""

    actor: str
    name: str


class Relation(Quote):
    """How the event of a claim lies in time to that of another claim of the same article (`claim`), and the words that
    say so: `kind` "before" means that the claim's own event is the earlier one. `least` and `most` are the days between
    the two, where the words give them ("two days before")."""

    kind: Literal["before", "after"]
    claim: str
    least: int | None = None
    most: int | None = None


class Claim(Frozen):
    """What one article says of one event. Its id is a hash of article, extractor, type and trigger span.

    `refers_to` is the id of an earlier claim of the article that this one speaks of again ("the meeting").
    `confidence` is between 0 and 1. `according_to` is the id of the actor who says it, where it is not the article.
    """

    id: str
    article: str
    type: str
    plover: str
    status: Status
    date: ReportedWhen | None = None
    place: Place | None = None
    roles: dict[str, tuple[Filler, ...]] = Field(default_factory=dict)
    trigger: Quote
    quote: Quote
    details: dict[str, Any] = Field(default_factory=dict)
    according_to: str | None = None
    refers_to: str | None = None
    relations: tuple[Relation, ...] = ()
    extractor: str = "rules-1"
    confidence: float = 0.8


class Participant(Frozen):
    """Who fills a role of an event."""

    id: str
    name: str


class StatusReport(Frozen):
    """One step of an event's history: which claim gave it which status."""

    status: Status
    claim: str


class Event(Frozen):
    """What the claims together say. Derived, rebuilt each time; `sources` counts independent articles."""

    id: str
    type: str
    plover: str
    label: str
    status: Status
    date: When | None = None
    place: Place | None = None
    roles: dict[str, tuple[Participant, ...]] = Field(default_factory=dict)
    details: dict[str, Any] = Field(default_factory=dict)
    claims: tuple[str, ...]
    articles: tuple[str, ...]
    sources: int
    history: tuple[StatusReport, ...] = ()
    disputes: tuple[dict[str, Any], ...] = ()
    confidence: float

    _display: Display | None = PrivateAttr(default=None)

    def shown_by(self, display: Display) -> Event:
        """The same event, which a notebook shows by that display: with the quotes that its timeline holds."""
        event = self.model_copy()
        event._display = display
        return event

    def _repr_html_(self) -> str | None:
        return self._display.show(self) if self._display and self._display.show else None


class Finding(Frozen):
    """What one merge rule says of a pair of claims: integer points and the reason in words."""

    rule: str
    points: int
    reason: str


class Decision(Frozen):
    """Whether two claims are one event, or what a value of a claim should be; a line in `decisions.jsonl`.

    `by` is the name of the rule set, or of the person who decided; only a person's decisions outlive a rebuild.
    For the verdict `correct`, `field` and `value` say what; for `correct` and `drop`, `right` is None.
    """

    left: str
    right: str | None = None
    verdict: Verdict
    points: int | None = None
    findings: tuple[Finding, ...] = ()
    by: str
    why: str | None = None
    when: date | None = None
    field: str | None = None
    value: Any = None


class Problem(Frozen):
    """Something that could not be used, and where: `path` and 1-based `line`, or the id of the article."""

    kind: str
    message: str
    path: str | None = None
    line: int | None = None
    article: str | None = None


Article.model_rebuild()
