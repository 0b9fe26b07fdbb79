"""A report is what one article says of one event: a claim and those that speak of it again ("the meeting")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from timeline.merge.contradictions import other_days, other_in_series, other_place, other_sense
from timeline.merge.corpus import Corpus
from timeline.merge.profiles import Known
from timeline.models import Claim

Report = tuple[Claim, ...]
REFERENCE_ENDS = (other_days, other_in_series, other_place, other_sense)


def gather(claims: Iterable[Claim], known: Known, apart: Mapping[str, frozenset[str]]) -> list[Report]:
    """Join each claim with the earlier one that it refers to, unless the two contradict each other or a person has
    said that they are different (`apart`, by claim id). Reports and their claims are in the order of the articles'
    ids and of the text."""
    ordered = sorted(claims, key=lambda c: (c.article, c.trigger.start, c.id))
    return [
        report
        for _, said in groupby(ordered, key=lambda c: c.article)
        for report in within_article(list(said), known, apart)
    ]


def within_article(claims: list[Claim], known: Known, apart: Mapping[str, frozenset[str]]) -> list[Report]:
    """The reports of one article. What refers to nothing, or to nothing that is there, stands alone."""
    if not any(c.refers_to for c in claims):
        return [(c,) for c in claims]
    reports: dict[str, list[Claim]] = {}
    home: dict[str, str] = {}
    for claim in claims:
        first = home.get(claim.refers_to or "")
        if first is None or not fits(claim, reports[first], known, apart):
            first = claim.id
        reports.setdefault(first, []).append(claim)
        home[claim.id] = first
    return [tuple(report) for report in reports.values()]


def fits(claim: Claim, report: list[Claim], known: Known, apart: Mapping[str, frozenset[str]]) -> bool:
    """True when the claim's day, place, number and sense contradict nothing in the report: a blast is not the death of
    those whom it killed. Who takes part does not count: "an official who attended the talks" adds somebody to them."""
    if not apart.get(claim.id, frozenset()).isdisjoint(c.id for c in report):
        return False
    one, other, corpus = known.profile((claim,)), known.profile(report), Corpus(known, ())
    return not any(rule(one, other, corpus) for rule in REFERENCE_ENDS)
