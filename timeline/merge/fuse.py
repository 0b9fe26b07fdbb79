"""One event from many claims: what they all support, and, where they contradict each other, all that they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from math import prod
from typing import Any

from timeline.events.base import INVOLVED, EventType
from timeline.merge import values
from timeline.merge.articles import independent
from timeline.merge.disputes import disputes
from timeline.merge.label import label
from timeline.merge.profiles import Known
from timeline.models import Article, Claim, Event, Participant

FURTHER_SOURCE = 0.5  # what a further source adds to the confidence, as a share of its own


def fuse(claims: Iterable[Claim], known: Known, event_types: Sequence[type[EventType]]) -> Event:
    """The event that these claims report."""
    ordered = sorted(claims, key=lambda c: (known.told(c.article)[0] or date.max.toordinal(), c.id))
    kind = most_special(ordered, known)
    declared = next((t for t in event_types if t.name == kind), None)
    told = {r: values.tellers(r, ordered) for r in sorted({r for c in ordered for r in c.roles})}
    roles = without_double({r: values.participants(r, named, ordered, known) for r, named in told.items()}, known)
    details = {k: values.best(ordered, detail(k)) for k in sorted({k for c in ordered for k in c.details})}
    sources = copies(ordered, known)
    place = values.place_of(ordered)
    return Event(
        id="ev-" + ordered[0].id.partition("-")[2],
        type=kind,
        plover=declared.plover if declared else ordered[0].plover,
        label=label(declared, kind, leading(roles, told), place, details),
        status=values.status_of(ordered, known),
        date=values.date_of(ordered),
        place=place,
        roles=roles,
        details=details,
        claims=tuple(c.id for c in ordered),
        articles=tuple(sorted({c.article for c in ordered})),
        sources=len(sources),
        history=values.history(ordered, known),
        disputes=disputes(ordered, known),
        confidence=confidence(ordered, sources),
    )


def without_double(roles: dict[str, tuple[Participant, ...]], known: Known) -> dict[str, tuple[Participant, ...]]:
    """The roles, where one report only names somebody whose part another one knows, without the former; and of the
    groups that several reports of the event call by one name ("students"), the first."""
    taking_part = {p.id for role, people in roles.items() if role != INVOLVED for p in people}
    kept = {r: tuple(p for p in people if r != INVOLVED or p.id not in taking_part) for r, people in roles.items()}
    return {role: groups_once(people, known) for role, people in kept.items() if people}


def groups_once(people: tuple[Participant, ...], known: Known) -> tuple[Participant, ...]:
    """Those people, each group by its name once."""
    groups = {a.id for p in people if (a := known.actors.get(p.id)) and a.kind == "group"}
    return tuple({p.name if p.id in groups else p.id: p for p in reversed(people)}.values())[::-1]


def most_special(claims: Sequence[Claim], known: Known) -> str:
    """The type that specialises all the others; the claims of one event have one."""
    return max((c.type for c in claims), key=lambda name: (len(known.broader.get(name, ())), name))


def detail(name: str) -> Callable[[Claim], Any]:
    """Reads one detail of a claim."""
    return lambda claim: freeze(claim.details.get(name))


def freeze(value: Any) -> Any:
    """A detail that can be counted: lists as tuples."""
    return tuple(value) if isinstance(value, list) else value


def leading(
    roles: dict[str, tuple[Participant, ...]], told: dict[str, values.Tellers]
) -> dict[str, tuple[Participant, ...]]:
    """Those whom the label names: in each role, whoever is named at least half as often as the one named most."""
    chosen = {}
    for role, people in roles.items():
        most = max([len(told[role][p.id]) for p in people])
        chosen[role] = tuple([p for p in people if 2 * len(told[role][p.id]) > most])
    return chosen


def copies(claims: Sequence[Claim], known: Known) -> tuple[tuple[str, ...], ...]:
    """The articles, grouped so that copies of one another are one source."""
    ids = sorted({c.article for c in claims})
    if len(ids) == 1:
        return (tuple(ids),)
    return independent(known.articles.get(a) or Article(id=a, text="") for a in ids)


def confidence(claims: Sequence[Claim], sources: Sequence[Sequence[str]]) -> float:
    """From 0 to 1: that of the most certain source, and half of what each further independent source leaves open."""
    certain: dict[str, float] = {}
    for claim in claims:
        certain[claim.article] = max(claim.confidence, certain.get(claim.article, 0.0))
    each = sorted((max(certain[article] for article in source) for source in sources), reverse=True)
    return round(1 - (1 - each[0]) * prod(1 - FURTHER_SOURCE * c for c in each[1:]), 3)
