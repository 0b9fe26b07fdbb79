"""When two claims are one event: candidates.py, rules.py, decide.py, fuse.py, explain.py.

`merge` takes what the articles say and gives the events, with the reason of each join. Its result depends neither on
the order of the input nor on the hash seed.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.merge import people
from timeline.merge.candidates import candidates
from timeline.merge.clusters import Clusters
from timeline.merge.corpus import Corpus
from timeline.merge.explain import explain
from timeline.merge.fuse import fuse
from timeline.merge.links import Judged, Link, Links, judge_all
from timeline.merge.order import orders
from timeline.merge.people import RULE_SET, Ruling
from timeline.merge.profiles import Known
from timeline.merge.recording import Findings, recorded
from timeline.merge.reports import gather
from timeline.models import Actor, Article, Claim, Decision, Event, Frozen, Problem

__all__ = ["RULE_SET", "Merged", "explain", "merge"]


class Merged(Frozen):
    """Events by date, then id; the decisions of the rules and those of people; decisions that could not be applied."""

    events: tuple[Event, ...]
    decisions: tuple[Decision, ...]
    problems: tuple[Problem, ...]
    relations: tuple[tuple[str, str, str], ...] = ()


def merge(
    claims: Iterable[Claim],
    *,
    articles: Iterable[Article],
    actors: Iterable[Actor],
    decisions: Iterable[Decision] = (),
    event_types: Sequence[type[EventType]] = EVENT_TYPES,
) -> Merged:
    """Find the claims that report the same event. What people have decided holds over what the rules say.

    `decisions` may hold earlier decisions of the rules; they are made anew. A decision that names a claim that is not
    there, or contradicts another, becomes a Problem.
    """
    ruling = people.rule(claims, decisions)
    known = Known(articles, actors, event_types)
    with uncollected():
        return merged(ruling, known, event_types)


def merged(ruling: Ruling, known: Known, event_types: Sequence[type[EventType]]) -> Merged:
    """From the claims as corrected to the events."""
    groups, decisions, problems = grouped(ruling, known)
    events = sorted((fuse(group, known, event_types) for group in groups), key=by_date)
    relations, disorder = orders(ruling.claims, events)
    return Merged.model_construct(
        events=tuple(events),
        relations=relations,
        decisions=tuple(sorted(decisions, key=by_claims)) + ruling.decisions,
        problems=ruling.problems + tuple(problems) + disorder,
    )


def grouped(ruling: Ruling, known: Known) -> tuple[list[list[Claim]], list[Decision], list[Problem]]:
    """The claims of each event, the decisions that made it, and what could not be done."""
    reports = gather(ruling.claims, known, ruling.apart)
    corpus = Corpus(known, tuple(map(known.profile, reports)))
    clusters, problems = by_people(reports, corpus, ruling)
    decisions = record(judge_all(candidates(corpus), corpus), clusters, corpus)
    return [[c for i in members for c in reports[i]] for members in clusters.all()], decisions, problems


@contextmanager
def uncollected() -> Iterator[None]:
    """Python's search for cyclic garbage waits: merging makes none, and to walk through a million claims again and
    again takes a third of the time. What was made meanwhile is old when the search goes on: to freeze and thaw it says
    so, unless somebody else has frozen things, which are not ours to thaw."""
    waiting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if waiting:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def by_people(reports: Sequence[Sequence[Claim]], corpus: Corpus, ruling: Ruling) -> tuple[Clusters, list[Problem]]:
    """Clusters in which the joins of people are made, and the joins that contradict what people hold apart."""
    home = {claim.id: position for position, report in enumerate(reports) for claim in report}
    apart: dict[int, frozenset[int]] = {}
    for claim, others in ruling.apart.items():
        if claim in home:
            found = frozenset(home[o] for o in others if o in home)
            apart[home[claim]] = apart.get(home[claim], frozenset()) | found
    clusters, problems = Clusters(corpus, apart), []
    different = [d for d in ruling.decisions if d.verdict == "different"]
    for d in ruling.same:
        if d.right and not clusters.join(home[d.left], home[d.right], by_person=True):
            sides = [{clusters.home[home[i]] for i in (d.left, d.right)}]
            problems.append(
                people.conflict(
                    d,
                    [
                        x
                        for x in different
                        if x.right
                        and x.left in home
                        and x.right in home
                        and {clusters.home[home[x.left]], clusters.home[home[x.right]]} in sides
                    ],
                )
            )
    return clusters, problems


def record(judged: Judged, clusters: Clusters, corpus: Corpus) -> list[Decision]:
    """Join what is the same; each link that joined, and each question that stays open, as a decision."""
    findings, clusters.unopposed = Findings(), judged.unopposed
    same = Links.of(joined(judged.same.each(), clusters))
    made = list(recorded(same, "same", corpus, findings))
    unsure = Links.of(open_questions(judged.unsure.each(), clusters))
    return made + list(recorded(unsure, "unsure", corpus, findings))


def joined(links: Iterable[Link], clusters: Clusters) -> Iterator[Link]:
    """Join along the links, the strongest first; those that joined two clusters, which is the reason of each event."""
    for link in links:
        if clusters.home[link.left] != clusters.home[link.right] and clusters.join(link.left, link.right):
            yield link


def open_questions(links: Iterable[Link], clusters: Clusters) -> Iterator[Link]:
    """The strongest unsure link between any two events that could still be joined."""
    asked: set[tuple[int, int]] = set()
    for link in links:
        ends = sorted((clusters.home[link.left], clusters.home[link.right]))
        pair = (ends[0], ends[1])
        if pair[0] != pair[1] and pair not in asked and not clusters.forbidden(*pair):
            asked.add(pair)
            yield link


def by_date(event: Event) -> tuple[date, date, str]:
    """Sorts events by date, those without one last, then by id."""
    first, last = (event.date.earliest, event.date.latest) if event.date else (None, None)
    return first or last or date.max, last or date.max, event.id


def by_claims(decision: Decision) -> tuple[str, str]:
    """Sorts the decisions of the rules, of which no two are about the same claims."""
    return decision.left, decision.right or ""
