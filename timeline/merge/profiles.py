"""What the rules look at: for each report a Profile, made with what is Known of actors and articles.

A report is what one article says of one event: a claim and the claims that speak of it again ("the meeting").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from timeline.events.base import INVOLVED, EventType
from timeline.merge import words
from timeline.models import Actor, Article, Claim, Filler, Place, When

OPEN_START, OPEN_END = date.min.toordinal(), date.max.toordinal()
AHEAD = frozenset({"planned", "possible", "cancelled"})  # said of what has not taken place (yet)
BEHIND = frozenset({"occurred", "ongoing"})
UNKNOWN = (0, 0)  # days: when nothing is known
WIDE = 92  # days; a date wider than a quarter says little
BEFORE_TRIGGER = 30  # characters in which an ordinal belongs to the trigger: "the third round of talks"

Roles = tuple[tuple[str, frozenset[str]], ...]


class Profile(NamedTuple):
    """A report, ready for comparison. Days are proleptic Gregorian ordinals.

    `claim` is the claim that comes first. `first` and `last` are the days that its date allows (both 0 without a
    date), `told` the days on which the article says that it appeared; what is inferred about that is no evidence, since
    it rests on the very words that are compared. Days that depend on it are `guessed`: they may agree with others, but
    contradict none. `roles` gives the actors' ids by role, `states` the countries of all of them. `trigger` has the
    stems of the words that name the event, `senses` what they can mean.
    """

    claim: Claim
    type: str
    family: str
    article: str
    status: str
    first: int
    last: int
    guessed: bool
    told: tuple[int, int]
    roles: Roles
    actors: frozenset[str]
    states: frozenset[str]
    place: Place | None
    stems: frozenset[str]
    names: frozenset[str]
    ordinals: frozenset[int]
    trigger: frozenset[str]
    senses: frozenset[str]

    @property
    def dated(self) -> bool:
        """True when the date is no guess and says more than "before this article" or "in those years"."""
        return self.last != 0 and self.last - self.first < WIDE and not self.guessed


def shared_roles(kind: type[EventType]) -> frozenset[str]:
    """The roles of a type that several fill side by side: the parties of a meeting, whoever else is involved."""
    return frozenset(name for name, role in kind.roles.items() if role.together) | {INVOLVED}


class Known:
    """What is known before the reports are read: who the actors are, when articles appeared, which types are akin."""

    def __init__(self, articles: Iterable[Article], actors: Iterable[Actor], event_types: Iterable[type[EventType]]):
        self.articles: Mapping[str, Article] = {a.id: a for a in articles}
        self.actors: Mapping[str, Actor] = {a.id: a for a in actors}
        types = tuple(event_types)
        self.broader = {t.name: t.broader() for t in types}
        self.counted = {t.name: tuple(name for name, d in t.details.items() if d.number) for t in types}
        self.shared_roles = {t.name: shared_roles(t) for t in types}
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
        place = next((c.place for c in report if c.place), None)
        when = tightest(report)
        first, last = span(when)
        said = words.read(" ".join(c.quote.text for c in report))
        counted = said_elsewhere(report)
        trigger = naming(claim)
        return Profile(
            claim,
            claim.type,
            self.family(claim.type),
            claim.article,
            claim.status,
            first,
            last,
            when is not None and when.basis == "inferred",
            self.stated(claim.article),
            roles,
            actors,
            states,
            place,
            said.stems - counted,
            self.share(said.names - counted),
            self.share(series(claim)),
            trigger,
            words.senses(trigger),
        )

    def told(self, article: str) -> tuple[int, int]:
        """The days on which the article may have appeared, (0, 0) when nothing is known."""
        if article not in self._told:
            known = self.articles.get(article)
            self._told[article] = span(known.published if known else None)
        return self._told[article]

    def stated(self, article: str) -> tuple[int, int]:
        """The days on which the article itself says that it appeared, (0, 0) when that is unknown or inferred."""
        known = self.articles.get(article)
        when = known.published if known else None
        return UNKNOWN if when is None or when.basis == "inferred" else self.told(article)

    def is_written(self, article: str) -> bool:
        """True when the text of the article is at hand."""
        known = self.articles.get(article)
        return known is not None and known.text != ""

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


def partakers(claim: Claim) -> Iterator[Filler]:
    """Who has a part in the event, without who is only named with it."""
    return (f for role, fillers in claim.roles.items() if role != INVOLVED for f in fillers)


def roles_of(report: Sequence[Claim]) -> Roles:
    """The actors of a report by role, sorted by role, without who is only named with the event."""
    found: dict[str, list[str]] = {}
    for claim in report:
        for role, fillers in claim.roles.items():
            if role != INVOLVED and fillers:
                found.setdefault(role, []).extend([f.actor for f in fillers])
    return tuple([(role, frozenset(found[role])) for role in sorted(found)])


def naming(claim: Claim) -> frozenset[str]:
    """Stems of the words that name the event, without the names that stand among them: "Smith was arrested"."""
    stems = words.trigger_stems(claim.trigger.text)
    if len(stems) == 1:
        return stems
    return stems - words.stems(f.text for f in partakers(claim)) or stems


def said_elsewhere(report: Sequence[Claim]) -> frozenset[str]:
    """Stems of the words that name actors, places and the trigger: other rules count those."""
    return words.stems(
        word
        for claim in report
        for word in (
            claim.trigger.text,
            *(text for f in partakers(claim) for text in (f.text, f.name)),
            *((claim.place.name, *claim.place.within) if claim.place else ()),
        )
    )


def tightest(report: Sequence[Claim]) -> When | None:
    """The narrowest date of a report, a guess only if there is no other; of equals, that of the claim that comes
    first."""
    dates = [c.date for c in report if c.date]
    if len(dates) < 2:
        return dates[0] if dates else None
    return min(dates, key=lambda d: (d.basis == "inferred", span(d)[1] - span(d)[0]))


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
