"""Articles without a date get one: the clues are gathered from the readings, the events that they share from a first
merge, and `dates.undated` solves them together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline.actors import Resolution
from timeline.claims import claims_of
from timeline.dates.clues import Clue, Side
from timeline.dates.undated import date_articles
from timeline.merge import merge
from timeline.models import Article, Claim, Problem, Status, When
from timeline.reading import Draft, Reading

SIDE_OF: Mapping[Status, Side] = {"planned": "future", "possible": "future"}
SPEAKS_OF_NOW = 31      # days: a date of an event that is wider says nothing of the article


def published(readings: Sequence[Reading], names: Resolution) -> tuple[list[Article], tuple[Problem, ...]]:
    """The articles, those without a date with the one that can be inferred, if any; and the contradictions."""
    if all(r.article.published for r in readings):
        return [r.article for r in readings], ()
    claims = {r.article.id: first_claims(r, names) for r in readings}
    events = shared_events(readings, claims, names)
    undated = [r for r in readings if r.article.published is None]
    clues = [clue for r in undated for clue in clues_of(r, claims[r.article.id], events)]
    found, problems = date_articles({r.article.id: r.article.published for r in readings}, clues, known(claims, events))
    articles = [r.article if r.article.id not in found else r.article.model_copy(update={
        "published": found[r.article.id].when, "because": found[r.article.id].because}) for r in readings]
    return articles, problems


def first_claims(reading: Reading, names: Resolution) -> tuple[Claim, ...]:
    """The claims of an article before its date is known: of one without a date only dates with a year count."""
    claims = claims_of(reading, reading.article.published, names)
    if reading.article.published:
        return claims
    return tuple(c if c.date and c.date.basis == "stated" else c.model_copy(update={"date": None}) for c in claims)


def shared_events(readings: Sequence[Reading], claims: Mapping[str, Sequence[Claim]],
                  names: Resolution) -> Mapping[str, str]:
    """The key of the event of each claim, for events that several articles report."""
    merged = merge([c for found in claims.values() for c in found], articles=[r.article for r in readings],
                   actors=names.actors)
    return {claim: e.id for e in merged.events if len(e.articles) > 1 for claim in e.claims}


def known(claims: Mapping[str, Sequence[Claim]], events: Mapping[str, str]) -> dict[str, list[When]]:
    """What is known already of the dates of the shared events, the narrow ones only."""
    found: dict[str, list[When]] = {}
    for claim in (c for said in claims.values() for c in said):
        when = claim.date
        if claim.id in events and when and when.earliest and when.latest and when.basis != "context":
            if (when.latest - when.earliest).days <= SPEAKS_OF_NOW:
                found.setdefault(events[claim.id], []).append(when)
    return found


def clues_of(reading: Reading, claims: Iterable[Claim], events: Mapping[str, str]) -> list[Clue]:
    """What one article says of its own date: its expressions, and the shared events that it reports."""
    by_trigger = {c.trigger.start: c for c in claims}
    dated_by: dict[int, Draft] = {d.date: d for d in reading.drafts if d.date is not None}
    found = [Clue(reading.article.id, e.text, e.direction if e.direction != "none" else side_of(dated_by.get(at)), e)
             for at, e in enumerate(reading.expressions)]
    for draft in reading.drafts:
        claim = by_trigger.get(draft.trigger.start)
        if claim is not None and claim.id in events and claim.refers_to is None:
            expression = reading.expressions[draft.date] if draft.date is not None else None
            found.append(Clue(reading.article.id, quoted(draft), side_of(draft), expression, events[claim.id]))
    return found


def side_of(draft: Draft | None) -> Side:
    """Whether the event lies behind the article or ahead of it, where the words tell."""
    if draft is None:
        return "none"
    if draft.status in SIDE_OF:
        return SIDE_OF[draft.status]
    return "past" if draft.tense in ("past", "perfect") and draft.status == "occurred" else "none"


def quoted(draft: Draft) -> str:
    """The sentence of a draft, short enough for a line."""
    text = " ".join(draft.quote.text.split())
    return text if len(text) <= 120 else text[:119].rsplit(" ", 1)[0] + " …"
