"""How a timeline and an event show themselves in a notebook: HTML with styles in place, for any theme."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise

from timeline.events.base import INVOLVED
from timeline.exporters.page.content import opening
from timeline.exporters.page.document import by_date, count, dek
from timeline.exporters.page.wording import spaced, value_in_words, when_in_words
from timeline.graph import EventGraph
from timeline.models import Article, Claim, Event

ROWS = 40  # events shown of a timeline
REPORTS = 6  # reports shown of an event

# Half-transparent grounds and inherited ink, so that they suit whatever theme the notebook has.
SERIF = "font-family:Charter,'Iowan Old Style',Georgia,serif"
MUTED = "opacity:.72;font-size:.88em"
MARKS = {
    "role": "background:rgba(66,133,200,.24);color:inherit",
    "date": "background:rgba(230,170,40,.30);color:inherit",
    "trigger": "background:none;color:inherit;font-weight:700;text-decoration:underline",
}
CELL = "text-align:left;vertical-align:top;padding:.3em 1em .3em 0;white-space:normal"


def timeline_html(graph: EventGraph, *, rows: int = ROWS) -> str:
    """A table of the first `rows` events by date, for `_repr_html_`."""
    events = sorted(graph.events, key=by_date)
    head = "".join(
        f'<th scope="col" style="{CELL}">{name}</th>' for name in ("Date", "Event", "Type", "Status", "Sources")
    )
    body = "\n".join(f"<tr>{''.join(cells(event))}</tr>" for event in events[:rows])
    more = f'<p style="{MUTED}">and {count(len(events) - rows, "more event")}</p>' if len(events) > rows else ""
    table = f'<table style="border-collapse:collapse"><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>'
    return f'<div><p style="{SERIF};font-size:1.15em">{escape(dek(graph))}</p>{table if events else ""}{more}</div>'


def cells(event: Event) -> Iterator[str]:
    """The row of an event."""
    for text in (
        when_in_words(event.date) if event.date else "no date known",
        event.label,
        spaced(event.type),
        event.status,
        str(event.sources),
    ):
        yield f'<td style="{CELL}">{escape(text)}</td>'


def event_html(event: Event, graph: EventGraph) -> str:
    """An event with its reports, each quoted with fillers, date and trigger marked, for `_repr_html_`."""
    place = f", {event.place.name}" if event.place else ""
    when = when_in_words(event.date) if event.date else "no date known"
    claims = [graph.claim[claim] for claim in event.claims if claim in graph.claim]
    more = f'<p style="{MUTED}">and {count(len(claims) - REPORTS, "more report")}</p>' if len(claims) > REPORTS else ""
    return "".join(
        (
            f'<div style="max-width:46em"><p style="{MUTED};margin:0">{escape(spaced(event.type))}, {event.status}</p>',
            f'<p style="{SERIF};font-size:1.35em;font-weight:700;margin:.1em 0">{escape(event.label)}</p>',
            f'<p style="margin:.1em 0">{escape(when + place)}; {count(event.sources, "independent source")}</p>',
            *roles(event),
            *disputes(event),
            *(report(claim, graph) for claim in claims[:REPORTS]),
            more,
            f'<p style="{MUTED}">{escape(event.id)}</p></div>',
        )
    )


def roles(event: Event) -> Iterator[str]:
    """Who takes part, a line for each role."""
    for role, fillers in sorted(event.roles.items(), key=lambda one: one[0] == INVOLVED):
        names = ", ".join(one.name for one in fillers)
        yield f'<p style="margin:.1em 0"><span style="{MUTED}">{escape(spaced(role))}:</span> {escape(names)}</p>'


def disputes(event: Event) -> Iterator[str]:
    """What the sources disagree on, the values side by side."""
    for dispute in event.disputes:
        values = " / ".join(value_in_words(side.get("value")) for side in dispute.get("values", ()))
        field = spaced(str(dispute.get("field", "")).rpartition(".")[2])
        yield f'<p style="margin:.1em 0"><strong>The sources disagree on {escape(field)}:</strong> {escape(values)}</p>'


def report(claim: Claim, graph: EventGraph) -> str:
    """One report: the quoted sentence with its marks, and where it stands."""
    article = graph.article.get(claim.article)
    words = marked(claim, article) if article else escape(claim.quote.text)
    source = article.title or opening(article) or article.id if article else claim.article
    published = f", {when_in_words(article.published)}" if article and article.published else ""
    return (
        f'<blockquote style="margin:.7em 0;padding-left:.9em;border-left:2px solid rgba(128,128,128,.5)">'
        f'<span style="{SERIF}">“{words}”</span><br>'
        f'<span style="{MUTED}">{escape(source + published)} ({claim.status})</span></blockquote>'
    )


def marked(claim: Claim, article: Article) -> str:
    """The quoted sentence as HTML, with its fillers, its date and its trigger marked."""
    start, end = claim.quote.start, claim.quote.end
    found = [(max(a, start), min(b, end), kind, name) for a, b, kind, name in marks(claim) if a < end and b > start]
    cuts = sorted({start, end, *(edge for a, b, _, _ in found for edge in (a, b))})
    return "".join(stretch(article.text[a:b], [m for m in found if m[0] <= a and b <= m[1]]) for a, b in pairwise(cuts))


def marks(claim: Claim) -> Iterator[tuple[int, int, str, str]]:
    """Everything of a claim that stands somewhere: start, end, kind, and what it is called."""
    for role, fillers in claim.roles.items():
        yield from ((one.start, one.end, "role", spaced(role)) for one in fillers)
    if claim.date and claim.date.start is not None and claim.date.end is not None:
        yield claim.date.start, claim.date.end, "date", "date"
    yield claim.trigger.start, claim.trigger.end, "trigger", spaced(claim.type)


def stretch(text: str, over: list[tuple[int, int, str, str]]) -> str:
    """Text under the same marks."""
    if not over:
        return escape(text)
    style = ";".join(dict.fromkeys(MARKS[kind] for _, _, kind, _ in over))
    title = ", ".join(dict.fromkeys(name for *_, name in over))
    return f'<mark title="{escape(title)}" style="{style}">{escape(text)}</mark>'
