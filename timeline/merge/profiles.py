"""What the rules look at: for each report a Profile; what is Known of actors and articles; the Corpus of all reports.

A report is what one article says of one event: a claim and the claims that speak of it again ("the meeting").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import log
from typing import Any, NamedTuple

from timeline.events.base import EventType
from timeline.merge import words
from timeline.merge.articles import Likeness
from timeline.models import Actor, Article, Claim, Place, When

OPEN_START, OPEN_END = date.min.toordinal(), date.max.toordinal()
AHEAD = frozenset({"planned", "possible", "cancelled"})  # said of what has not taken place (yet)
BEHIND = frozenset({"occurred", "ongoing"})
WIDE = 92  # days; a date wider than a quarter says little
BEFORE_TRIGGER = 30  # characters in which an ordinal belongs to the trigger: "the third round of talks"
WEIGHTS = {"person": 4, "organization": 3, "group": 2, "country": 1, "place": 1}
FREQUENT_COUNT, FREQUENT_SHARE = 20, 0.02  # an actor in more reports than both says one point less
PRIOR_REPORTS = 50  # imagined beside the real ones, so that two reports tell what is rare
RARE_COUNT, RARE_SHARE = 3, 0.002  # a word in at most so many reports, or that share of them, is rare

Roles = tuple[tuple[str, frozenset[str]], ...]


class Profile(NamedTuple):
    """A report, ready for comparison. Days are proleptic Gregorian ordinals.

    `claim` is the claim that comes first. `first` and `last` are the days that its date allows (both 0 without a
    date), `told` the days on which the article may have appeared. `roles` gives the actors' ids by role, `states` the
    countries of all of them.
    """

    claim: Claim
    type: str
    family: str
    article: str
    status: str
    first: int
    last: int
    told: tuple[int, int]
    roles: Roles
    actors: frozenset[str]
    states: frozenset[str]
    place: Place | None
    stems: frozenset[str]
    names: frozenset[str]
    ordinals: frozenset[int]
    trigger: frozenset[str]

    @property
    def dated(self) -> bool:
        """True when the date says more than "before this article" or "in those years"."""
        return self.last != 0 and self.last - self.first < WIDE


class Known:
    """What is known before the reports are read: who the actors are, when articles appeared, which types are akin."""

    def __init__(self, articles: Iterable[Article], actors: Iterable[Actor], event_types: Iterable[type[EventType]]):
        self.articles: Mapping[str, Article] = {a.id: a for a in articles}
        self.actors: Mapping[str, Actor] = {a.id: a for a in actors}
        self.broader = {t.name: t.broader() for t in event_types}
        self._told: dict[str, tuple[int, int]] = {}
        self._shared: dict[Any, Any] = {}

    def family(self, name: str) -> str:
        """The most general type that this one specialises, itself if none."""
        broader = self.broader.get(name, ())
        return broader[-1] if broader else name

    def share(self, value: Any) -> Any:
        """The one copy kept of equal values, since a million claims repeat theirs."""
        return self._shared.setdefault(value, value)

    def profile(self, report: Sequence[Claim]) -> Profile:
        """Read one report; its first claim comes first."""
        claim = report[0]
        roles = self.share(roles_of(report))
        actors = self.share(frozenset().union(*(ids for _, ids in roles)))
        states = self.share(frozenset(filter(None, map(self.state, actors))))
        first, last = span(tightest(report))
        said = words.read(" ".join(c.quote.text for c in report))
        counted = said_elsewhere(report)
        return Profile(
            claim,
            claim.type,
            self.family(claim.type),
            claim.article,
            claim.status,
            first,
            last,
            self.told(claim.article),
            roles,
            actors,
            states,
            next((c.place for c in report if c.place), None),
            said.stems - counted,
            said.names - counted,
            self.share(series(claim)),
            words.trigger_stems(claim.trigger.text),
        )

    def told(self, article: str) -> tuple[int, int]:
        """The days on which the article may have appeared, (0, 0) when nothing is known."""
        if article not in self._told:
            known = self.articles.get(article)
            self._told[article] = span(known.published if known else None)
        return self._told[article]

    def state(self, actor: str) -> str | None:
        """The country that an actor belongs to."""
        known = self.actors.get(actor)
        return known.country if known else None

    def kind(self, actor: str) -> str:
        """person, organization, country, group, place; group for an actor that is not listed."""
        known = self.actors.get(actor)
        return known.kind if known else "group"

    def name(self, actor: str) -> str:
        """The name to show for an actor, its id when it is not listed."""
        known = self.actors.get(actor)
        return known.name if known else actor

    def is_named(self, actor: str) -> bool:
        """True for a name, False for a description such as "the driver" or "Michigan man"."""
        return self.name(actor).rpartition(" ")[2][:1].isupper()

    def name_words(self, actor: str) -> frozenset[str]:
        """The words of the name, as stems."""
        return words.stems_of(self.name(actor))


class Corpus:
    """What the rules know beside the two reports: everything Known, and what is rare among all reports."""

    def __init__(self, known: Known, profiles: Sequence[Profile]):
        self.known, self.profiles = known, profiles
        self.state, self.kind, self.name, self.broader = known.state, known.kind, known.name, known.broader
        self.is_named, self.name_words = known.is_named, known.name_words
        self.likeness = Likeness(known.articles)
        self.actor_counts = Counter(actor for p in profiles for actor in p.actors)
        self.place_counts = Counter(p.place.id for p in profiles if p.place)
        self.word_counts = Counter(stem for p in profiles for stem in p.stems)
        total = PRIOR_REPORTS + len(profiles)
        self.rarity = {stem: round(1000 * log(total / count)) for stem, count in self.word_counts.items()}

    def weight(self, actor: str) -> int:
        """What sharing this actor says, in points: most for a person, little for a state or one named everywhere."""
        return max(1, WEIGHTS[self.kind(actor)] - self.is_frequent(self.actor_counts[actor]))

    def is_frequent(self, count: int) -> bool:
        """True for an actor or a place that stands in many reports."""
        return count > max(FREQUENT_COUNT, FREQUENT_SHARE * len(self.profiles))

    def is_rare(self, stem: str) -> bool:
        """True for a word that stands in hardly any report."""
        return self.word_counts[stem] <= max(RARE_COUNT, RARE_SHARE * len(self.profiles))

    def overlap(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The share of the words that two sets have in common, each weighed by its rarity; from 0 to 1."""
        shared = a & b
        if len(shared) < 2:
            return 0.0
        return self.worth(shared) / max(1, min(self.worth(a), self.worth(b)))

    def worth(self, stems: frozenset[str]) -> int:
        """How much these words say together, in milli-nats; whole numbers add up the same in any order."""
        return sum(map(self.rarity.__getitem__, stems))


def roles_of(report: Sequence[Claim]) -> Roles:
    """The actors of a report by role, sorted by role; empty roles are left out."""
    found: dict[str, set[str]] = {}
    for claim in report:
        for role, fillers in claim.roles.items():
            found.setdefault(role, set()).update(f.actor for f in fillers)
    return tuple((role, frozenset(found[role])) for role in sorted(found) if found[role])


def said_elsewhere(report: Sequence[Claim]) -> frozenset[str]:
    """Stems of the words that name actors, places and the trigger: other rules count those."""
    return words.stems(
        word
        for claim in report
        for word in (
            claim.trigger.text,
            *(text for fillers in claim.roles.values() for f in fillers for text in (f.text, f.name)),
            *((claim.place.name, *claim.place.within) if claim.place else ()),
        )
    )


def tightest(report: Sequence[Claim]) -> When | None:
    """The narrowest date of a report; of equals, that of the claim that comes first."""
    dates = [c.date for c in report if c.date]
    return min(dates, key=lambda d: span(d)[1] - span(d)[0], default=None)


def series(claim: Claim) -> frozenset[int]:
    """The positions in a series that the claim names, before its trigger or in its details: "a third resolution"."""
    end = claim.trigger.start - claim.quote.start
    near = claim.quote.text[max(0, end - BEFORE_TRIGGER) : max(0, end)]
    told = " ".join(v for v in claim.details.values() if isinstance(v, str))
    return words.ordinals(f"{near} {told}") if near or told else frozenset()


def span(when: When | None) -> tuple[int, int]:
    """First and last day that a date allows, open ends far away; (0, 0) for None."""
    if when is None or (when.earliest is None and when.latest is None):
        return 0, 0
    return (
        when.earliest.toordinal() if when.earliest else OPEN_START,
        when.latest.toordinal() if when.latest else OPEN_END,
    )


def days(first: int, last: int) -> str:
    """A span of days in words.

    >>> days(732824, 732824)
    '2007-05-28'
    """
    start, end = date.fromordinal(first), date.fromordinal(last)
    return (
        f"{start}"
        if first == last
        else f"{'…' if first == OPEN_START else start} to {'…' if last == OPEN_END else end}"
    )
