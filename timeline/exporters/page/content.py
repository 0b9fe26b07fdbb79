"""What the page shows, as plain values for its script: the graph's events, claims, actors, articles and decisions.

Values that are missing or empty are left out. Dates carry their wording, so that the page says them as every other
part of the package does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from textwrap import shorten
from typing import Any

from timeline.exporters.page.span import main_span
from timeline.exporters.page.wording import BASIS, STATUS, spaced, value_in_words, when_in_words
from timeline.graph import EventGraph
from timeline.models import Article, Claim, Decision, Event, When

# Above this many characters of article text a page opens slowly: then only the passages around the quotes are held.
WHOLE_TEXTS_UP_TO = 12_000_000
OPENING = 56  # characters of an article without a title that name it
PASSAGE_MARGIN = 600  # characters kept before and after a quote
# Pairs kept apart that an event lists: the nearest ones, by points.
NEAREST_APART = 3

# The four quadrants of conflict and cooperation that PLOVER's root codes fall into (Halterman et al. 2023).
TONES = {
    "verbal-cooperation": ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
    "material-cooperation": ("COOPERATE", "AID", "RETREAT"),
    "verbal-conflict": ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    "material-conflict": ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
TONE_OF = {code: tone for tone, codes in TONES.items() for code in codes}


def content(graph: EventGraph) -> dict[str, Any]:
    """Everything that the page shows, as values that JSON knows."""
    parts = parts_held(graph)
    return {
        "events": [event_values(event, graph) for event in graph.events],
        "claims": {c.id: claim_values(c) for c in graph.claims},
        "actors": {a.id: a.model_dump(mode="json", exclude_none=True, exclude={"id"}) for a in graph.actors},
        "articles": {a.id: article_values(a, parts[a.id]) for a in graph.articles},
        "decisions": [d.model_dump(mode="json", exclude_none=True) for d in shown_decisions(graph)],
        "mainSpan": list(map(str, main_span(graph.events) or ())),
        "relations": [list(relation) for relation in graph.relations],
        "basis": BASIS,
        "statuses": [list(pair) for pair in STATUS.items()],
    }


def date_values(when: When | None) -> dict[str, Any] | None:
    """A date with its wording; null when nothing is known."""
    return None if when is None else {"words": when_in_words(when)} | when.model_dump(mode="json", exclude_none=True)


def present(values: dict[str, Any]) -> dict[str, Any]:
    """The values that say something."""
    return {key: value for key, value in values.items() if value not in (None, [], {}, "")}


def event_values(event: Event, graph: EventGraph) -> dict[str, Any]:
    """An event; its disputes as sides that the page sets next to each other."""
    values = event.model_dump(mode="json", exclude={"date", "disputes", "details"})
    return present(
        values
        | {
            "typeName": spaced(event.type),
            "tone": TONE_OF.get(event.plover, "other"),
            "date": date_values(event.date),
            "details": {spaced(k): value_in_words(event.details[k]) for k in sorted(event.details)},
            "disputes": [dispute_values(dispute, graph) for dispute in event.disputes],
        }
    )


def dispute_values(dispute: dict[str, Any], graph: EventGraph) -> dict[str, Any]:
    """What is disputed, and each side: the value in words with the claims that give it."""
    field = str(dispute.get("field", ""))
    sides = [
        {"value": side_in_words(field, side, graph), "claims": list(side.get("claims", ()))}
        for side in dispute.get("values", ())
    ]
    rest = {k: v for k, v in dispute.items() if k not in ("field", "values")}
    return present(
        {"field": spaced(field.rpartition(".")[2]), "sides": sides, "more": value_in_words(rest) if rest else ""}
    )


def side_in_words(field: str, side: dict[str, Any], graph: EventGraph) -> str:
    """The value of one side; a date as its claims' dates are said."""
    dates = [graph.claim[c].date for c in side.get("claims", ()) if c in graph.claim]
    said = [when_in_words(d) for d in dates if d and d.edtf == side.get("value")]
    return said[0] if field == "date" and said else value_in_words(side.get("value"))


def claim_values(claim: Claim) -> dict[str, Any]:
    """A claim. The words of its fillers and its trigger are left out: the article holds them at those offsets."""
    values = claim.model_dump(mode="json", exclude={"id", "plover", "trigger", "date", "details"}, exclude_none=True)
    for fillers in values["roles"].values():
        for filler in fillers:
            del filler["text"]
    return present(
        values
        | {
            "trigger": [claim.trigger.start, claim.trigger.end],
            "date": date_values(claim.date),
            "details": {spaced(k): value_in_words(claim.details[k]) for k in sorted(claim.details)},
        }
    )


def article_values(article: Article, parts: list[tuple[int, int]]) -> dict[str, Any]:
    """An article with its text, or with the parts of it that the page holds: [[offset, text], …]."""
    values = article.model_dump(mode="json", include={"title", "url", "publisher"})
    return present(
        values
        | {
            "published": date_values(article.published),
            "opening": None if article.title else opening(article),
            "length": len(article.text),
            "parts": [[start, article.text[start:end]] for start, end in parts],
        }
    )


def opening(article: Article) -> str:
    """The first words of an article's body, to name it by where it has no title.

    >>> opening(Article(id="a", text="PELL BANK, March 3 - A trawler was seized by the coast guard, its owners said."))
    'PELL BANK, March 3 - A trawler was seized by the coast…'
    """
    start = article.body[0][0] if article.body else 0
    return shorten(article.text[start : start + OPENING * 10], OPENING, placeholder="…")


def holds_whole_texts(graph: EventGraph) -> bool:
    """Whether the page holds each article whole."""
    return sum(len(a.text) for a in graph.articles) <= WHOLE_TEXTS_UP_TO


def parts_held(graph: EventGraph) -> dict[str, list[tuple[int, int]]]:
    """Per article the spans that the page holds: all of it, or what stands around its quotes."""
    if holds_whole_texts(graph):
        return {a.id: [(0, len(a.text))] for a in graph.articles}
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for claim in graph.claims:
        found[claim.article] += [(max(0, start - PASSAGE_MARGIN), end + PASSAGE_MARGIN) for start, end in spans(claim)]
    return {a.id: [(start, min(end, len(a.text))) for start, end in joined(found[a.id])] for a in graph.articles}


def spans(claim: Claim) -> Iterator[tuple[int, int]]:
    """Where a claim's words stand: its sentence, and its date where that stands elsewhere."""
    yield claim.quote.start, claim.quote.end
    if claim.date and claim.date.start is not None and claim.date.end is not None:
        yield claim.date.start, claim.date.end


def joined(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch made one.

    >>> joined([(5, 9), (0, 5), (20, 30)])
    [(0, 9), (20, 30)]
    """
    result: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if result and start <= result[-1][1]:
            result[-1] = result[-1][0], max(end, result[-1][1])
        else:
            result.append((start, end))
    return result


def shown_decisions(graph: EventGraph) -> Iterator[Decision]:
    """Those that an event lists: inside it all; across events a person's, unsure ones, and the nearest apart."""
    apart: dict[str, list[Decision]] = defaultdict(list)
    for decision in graph.decisions:
        left, right = graph.event_of.get(decision.left), graph.event_of.get(decision.right or "")
        if left is None or (decision.right and right is None):
            continue
        if right in (None, left) or decision.verdict != "different" or decision.points is None:
            yield decision
        else:
            apart[left.id].append(decision)
            apart[right.id].append(decision)
    yield from nearest(apart)


def nearest(apart: dict[str, list[Decision]]) -> list[Decision]:
    """Of the pairs that rules kept apart, the nearest of each event, once, in a fixed order."""

    def key(decision: Decision) -> tuple[int, str, str]:
        return -(decision.points or 0), decision.left, decision.right or ""

    kept = {key(d): d for found in apart.values() for d in sorted(found, key=key)[:NEAREST_APART]}
    return [kept[k] for k in sorted(kept)]
