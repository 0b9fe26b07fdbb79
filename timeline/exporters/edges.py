"""Who and what belongs to an event, as edges: what the file formats for graphs share.

    actor    --(role)-------> event     participant, authority, …; weight = sources that say so
    actor    --according_to-> event     who says it, where it is not the article; weight = claims
    event    --place--------> place
    article  --reports------> event     weight = claims
    event    --(relation)---> event     before, …

There is at most one edge of a kind between two nodes, so that no reader has anything to merge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from timeline.exporters.columns import Value, joined, legal
from timeline.graph import EventGraph
from timeline.models import Claim, Event

Days = tuple[date | None, date | None]
ALWAYS: Days = (None, None)
Ids = Mapping[str, Mapping[str, str]]  # kind and id of a thing of the graph → the id of its node
COLUMNS = ("role", "n_claims", "n_sources", "confidence", "quotes")
COUNTED = ("reports", "according_to")  # edges whose weight is the number of claims


class Edge(NamedTuple):
    """An edge. `spells` are the periods in which it is there, in order and apart; () for always. There is one of a
    kind between two nodes, so that these three make the id."""

    source: str
    kind: str
    target: str
    weight: int
    spells: tuple[Days, ...]
    values: dict[str, Value]

    @property
    def id(self) -> str:
        return f"{self.source}|{self.kind}|{self.target}"


class Link(NamedTuple):
    """What becomes an edge: two nodes, what the one is to the other, and the event and the claims that it rests on.
    `event` is None for a relation between two events."""

    source: str
    kind: str
    target: str
    event: Event | None
    claims: Sequence[Claim]


def links(graph: EventGraph, ids: Ids) -> Iterator[Link]:
    """All that becomes an edge. What leads to somebody or something that is not in the graph is left out."""
    for event in graph.events:
        yield from facts(event, graph, ids)
    events = ids["event"]
    for left, relation, right in dict.fromkeys(graph.relations):
        if left in events and right in events:
            yield Link(events[left], relation, events[right], None, ())


def facts(event: Event, graph: EventGraph, ids: Ids) -> Iterator[Link]:
    """Who and what belongs to the event, with the claims that say so. Each comes once."""
    here, actors, articles, known = ids["event"][event.id], ids["actor"], ids["article"], graph.claim
    claims = [known[claim] for claim in event.claims if claim in known]
    says, speakers = said(claims)
    for role, fillers in sorted(event.roles.items()):
        for actor in dict.fromkeys([filler.id for filler in fillers]):
            if actor in actors:
                yield Link(actors[actor], role, here, event, says.get((role, actor), ()))
    for speaker, found in sorted(speakers.items()):
        if speaker in actors:
            yield Link(actors[speaker], "according_to", here, event, found)
    if event.place:
        there = [claim for claim in claims if claim.place and claim.place.id == event.place.id]
        yield Link(here, "place", ids["place"][event.place.id], event, there)
    reports: dict[str, list[Claim]] = {article: [] for article in event.articles}
    for claim in claims:
        reports.setdefault(claim.article, []).append(claim)
    for article, found in sorted(reports.items()):
        if article in articles:
            yield Link(articles[article], "reports", here, event, found)


def said(claims: Iterable[Claim]) -> tuple[dict[tuple[str, str], list[Claim]], dict[str, list[Claim]]]:
    """The claims that give somebody a role, by role and actor, and those that somebody is quoted for, by actor."""
    says: dict[tuple[str, str], list[Claim]] = {}
    speakers: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.according_to:
            speakers.setdefault(claim.according_to, []).append(claim)
        for role, fillers in claim.roles.items():
            for filler in fillers:
                found = says.setdefault((role, filler.actor), [])
                if not found or found[-1] is not claim:  # whoever fills a role twice is counted once
                    found.append(claim)
    return says, speakers


def edges(links: Iterable[Link]) -> Iterator[Edge]:
    """The links with weight, time and values. An edge is there while its event is, that of a relation always."""
    last: Event | None = None
    spells: tuple[Days, ...] = ()
    for source, kind, target, event, claims in links:
        if event is None:
            yield Edge(source, kind, target, 1, (), {"role": kind})
        else:
            if event is not last:
                last, spells = event, spells_of(event)
            weight, values = evidence(kind, event, claims)
            yield Edge(source, kind, target, weight, spells, values)


def evidence(role: str, event: Event, claims: Sequence[Claim]) -> tuple[int, dict[str, Value]]:
    """The weight of the edge (sources of a role, claims of a report; never 0, which Gephi drops), and its values."""
    if len(claims) == 1:
        sources, confidence = min(1, event.sources), claims[0].confidence
    else:
        sources = min(len({claim.article for claim in claims}), event.sources)
        confidence = max([claim.confidence for claim in claims]) if claims else event.confidence
    values: dict[str, Value] = {"role": role, "n_claims": len(claims), "n_sources": sources, "confidence": confidence}
    if role == "reports" and (quotes := legal(joined([claim.quote.text for claim in claims]))):
        values["quotes"] = quotes
    return max(len(claims) if role in COUNTED else sources, 1), values


def days_of(event: Event) -> Days:
    """The first and the last day that the event's date allows; none where it ends before it starts."""
    when = event.date
    if when is None or (when.earliest and when.latest and when.earliest > when.latest):
        return ALWAYS
    return when.earliest, when.latest


def spells_of(event: Event) -> tuple[Days, ...]:
    """The one period of the event; none where its date says nothing."""
    days = days_of(event)
    return (days,) if days != ALWAYS else ()


def hull(spells: Iterable[Days]) -> Days:
    """From the first to the last day of these, leaving out what has no date; open where one of them is open."""
    spells = tuple(spells)
    if len(spells) == 1:
        return spells[0]
    dated = [spell for spell in spells if spell != ALWAYS]
    firsts, lasts = [first for first, _ in dated if first], [last for _, last in dated if last]
    return (
        min(firsts) if dated and len(firsts) == len(dated) else None,
        max(lasts) if dated and len(lasts) == len(dated) else None,
    )


def bounds(days: Days) -> dict[str, str]:
    """The first and the last day, as ISO 8601, where known."""
    return {name: day.isoformat() for name, day in zip(("start", "end"), days, strict=True) if day}
