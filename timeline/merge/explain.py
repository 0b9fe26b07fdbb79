"""Why an event is one event, and why two are not: rule by rule, in words, with points that add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from timeline.errors import UnknownId
from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.merge import people
from timeline.merge.candidates import KINDS, candidates
from timeline.merge.contradictions import other_days
from timeline.merge.corpus import Corpus
from timeline.merge.decide import DIFFERENT_BELOW, SAME_FROM, Judgement, conflict, judge
from timeline.merge.profiles import Known
from timeline.merge.reports import gather
from timeline.models import Actor, Article, Claim, Decision, Event, Finding


class Graph(Protocol):
    """What an explanation needs; an EventGraph has it."""

    @property
    def articles(self) -> Sequence[Article]: ...
    @property
    def claims(self) -> Sequence[Claim]: ...
    @property
    def events(self) -> Sequence[Event]: ...
    @property
    def actors(self) -> Sequence[Actor]: ...
    @property
    def decisions(self) -> Sequence[Decision]: ...


class Comparison(NamedTuple):
    """Two reports of two events, by the claims that stand for them, and what the rules say of them."""

    left: Claim
    right: Claim
    judged: Judgement
    key: str


def explain(graph: Graph, left: str, right: str | None = None) -> str:
    """Why an event is one event, and where each value comes from; for two, why they are or are not one.

    The ids are those of events or claims. Raises UnknownId for others.
    """
    return explain_pair(left, right, graph) if right else explain_event(find(left, graph), graph)


def explain_event(event: Event, graph: Graph) -> str:
    """Why these claims are one event, where each value comes from, and what it could also be one with."""
    claims = [c for c in graph.claims if c.id in set(event.claims)]
    mine = [d for d in graph.decisions if d.left in event.claims or (d.right or "") in event.claims]
    parts = (
        heading(event),
        said(claims),
        joins(claims, mine),
        sources(event, claims, [d for d in mine if d.verdict == "correct"]),
        contradictions(event),
        questions(event, graph, mine),
    )
    return "\n".join(line for part in parts for line in part)


def heading(event: Event) -> Iterator[str]:
    """The event in a line, and how many say so."""
    yield f"{event.id}  {event.label}"
    told = f"{count(event.claims, 'claim')} in {count(event.articles, 'article')}"
    yield (
        f"  {event.type}, {event.status}, {event.date.edtf if event.date else 'no date'}; {told},"
        f" {event.sources} of them independent; confidence {event.confidence}"
    )


def said(claims: Sequence[Claim]) -> Iterator[str]:
    """The quotes."""
    yield "It is said here:"
    for c in claims:
        yield f"  {c.id}  {c.article}, {c.status}: “{c.quote.text.strip()}”"


def joins(claims: Sequence[Claim], decisions: Iterable[Decision]) -> Iterator[str]:
    """Why the claims are one event."""
    ids = {c.id for c in claims}
    again = [c for c in claims if c.refers_to in ids]
    same = [d for d in decisions if d.verdict == "same" and d.left in ids and d.right in ids]
    if again or same:
        yield "They are one event, because:"
    for c in again:
        yield f"  {c.id} speaks again of {c.refers_to} (“{c.trigger.text}”)"
    for d in same:
        yield from f"  {d.left} and {d.right} are the same{because(d)}".split("\n")


def because(decision: Decision) -> str:
    """Who decided, and the sum, rule by rule."""
    if decision.by != people.RULE_SET:
        day = f" on {decision.when}" if decision.when else ""
        return f": {decision.by} said so{day}" + (f", because {decision.why}" if decision.why else "")
    return f" ({decision.points} points, {SAME_FROM} are enough):" + "".join(map(line, decision.findings))


def line(finding: Finding) -> str:
    """A rule's points and reason, on a line of its own."""
    return f"\n    {finding.points:+3d}  {finding.reason}  [{finding.rule}]"


def sources(event: Event, claims: Sequence[Claim], corrections: Sequence[Decision]) -> Iterator[str]:
    """Which claims give each value, and which a person gave."""
    yield "The values come from:"
    values = {
        "status": [c for c in claims if c.status == event.status],
        "date": [c for c in claims if c.date and event.date and c.date.edtf == event.date.edtf],
        "place": [c for c in claims if c.place and event.place and c.place.id == event.place.id],
        **{f"details.{k}": [c for c in claims if c.details.get(k) == v] for k, v in event.details.items()},
        **{
            f"roles.{role}: {p.name}": [c for c in claims if any(f.actor == p.id for f in c.roles.get(role, ()))]
            for role, fillers in event.roles.items()
            for p in fillers
        },
    }
    for field, given in values.items():
        if given:
            yield f"  {field}: {', '.join(c.id for c in given)}"
    for d in corrections:
        yield f"  {d.field} of {d.left}: {'none' if d.value is None else d.value}{because(d)}"
    if event.date and not values["date"] and event.date.basis != "corrected":
        yield f"  date: {event.date.edtf}, the days that all dates have in common"


def contradictions(event: Event) -> Iterator[str]:
    """Where the sources contradict each other."""
    for dispute in event.disputes:
        told = "; ".join(f"{v['value']} ({', '.join(v['articles'])})" for v in dispute["values"])
        yield f"The sources disagree about {dispute['field']}: {told}"


def questions(event: Event, graph: Graph, decisions: Iterable[Decision]) -> Iterator[str]:
    """Other events that it may be one with."""
    home = {claim: e for e in graph.events for claim in e.claims}
    for d in decisions:
        other = home.get(d.right or "") if d.left in event.claims else home.get(d.left)
        if d.verdict == "unsure" and other is not None and other.id != event.id:
            yield f"It may be one with {other.id} ({other.label}): {d.points} points, {SAME_FROM} would be enough:"
            yield from "".join(map(line, d.findings)).strip("\n").split("\n")


def explain_pair(left: str, right: str, graph: Graph, *, event_types: Sequence[type[EventType]] = EVENT_TYPES) -> str:
    """Why two events (or the events of two claims) are not one, or why they are. Raises UnknownId for other ids."""
    a, b = find(left, graph), find(right, graph)
    if a.id == b.id:
        return f"{left} and {right} are one event.\n{explain_event(a, graph)}"
    lines = [f"{a.id}  {a.label}", f"{b.id}  {b.label}"]
    by_person = [
        d
        for d in graph.decisions
        if d.verdict == "different" and d.by != people.RULE_SET and {d.left, d.right or ""} <= {*a.claims, *b.claims}
    ]
    lines += [f"{d.left} and {d.right} are different{because(d)}" for d in by_person]
    return "\n".join([*lines, *compared(a, b, graph, event_types)])


def find(name: str, graph: Graph) -> Event:
    """The event with that id, or the event of the claim with that id."""
    for event in graph.events:
        if name == event.id or name in event.claims:
            return event
    raise UnknownId(
        f"No event or claim {name!r} in this timeline. Ids begin with ev- or cl-; `timeline show` lists them."
    )


def compared(a: Event, b: Event, graph: Graph, event_types: Sequence[type[EventType]]) -> Iterator[str]:
    """What the rules said of the pair of reports that are most alike, or why none were compared."""
    known = Known(graph.articles, graph.actors, event_types)
    ruling = people.rule(graph.claims, graph.decisions)
    reports = gather(ruling.claims, known, ruling.apart)
    corpus = Corpus(known, tuple(map(known.profile, reports)))
    mine, others = ([i for i, report in enumerate(reports) if report[0].id in e.claims] for e in (a, b))
    pairs = list(comparisons(mine, others, corpus))
    if not pairs:
        yield f"They were never compared, because {why_never(mine, others, corpus)}."
        return
    best = max(pairs, key=lambda p: (p.judged.points, p.left.id, p.right.id))
    yield f"{best.left.id} and {best.right.id} were compared for {best.key}: {best.judged.points} points"
    yield from (line(finding).strip("\n") for finding in best.judged.recorded())
    yield f"From {SAME_FROM} points they are the same, below {DIFFERENT_BELOW} they are different."
    if best.judged.verdict == "same":
        yield from exclusions(mine, others, corpus)


def comparisons(mine: Sequence[int], others: Sequence[int], corpus: Corpus) -> Iterator[Comparison]:
    """The pairs of reports, one of each event, that were compared."""
    sides = set(mine), set(others)
    for left, right, kind in zip(*(column.tolist() for column in candidates(corpus)), strict=True):
        if (left in sides[0] and right in sides[1]) or (left in sides[1] and right in sides[0]):
            a, b = corpus.profiles[left], corpus.profiles[right]
            yield Comparison(a.claim, b.claim, judge(a, b, corpus), KINDS[kind].keys.__doc__ or "")


def why_never(mine: Sequence[int], others: Sequence[int], corpus: Corpus) -> str:
    """The reason, in words."""
    a, b = corpus.profiles[mine[0]], corpus.profiles[others[0]]
    if a.family != b.family:
        return f"{a.type} and {b.type} are other types of event"
    apart = other_days(a, b, corpus)
    if apart:
        return f"their dates lie too far apart: {apart.reason()}"
    return "they share no key: " + ", nor ".join(kind.keys.__doc__ or "" for kind in KINDS)


def exclusions(mine: Sequence[int], others: Sequence[int], corpus: Corpus) -> Iterator[str]:
    """Claims of the two events that exclude each other, so that a likely link between others does not join them."""
    for i in mine:
        for j in others:
            a, b = corpus.profiles[i], corpus.profiles[j]
            if conflict(a, b, corpus):
                reasons = "; ".join(s.reason() for _, s in judge(a, b, corpus).findings if s.points < 0)
                yield f"But {a.claim.id} and {b.claim.id} exclude each other: {reasons}"
                return
    yield "But it fits another event equally well, which excludes this one."


def count(things: Sequence[object], name: str) -> str:
    """A number with its noun.

    >>> count(["x"], "claim"), count([], "claim")
    ('1 claim', '0 claims')
    """
    return f"{len(things)} {name}{'' if len(things) == 1 else 's'}"
