"""One HTML file that needs nothing else: the skeleton, the bundled script and style, the content, and a plain list.

The content security policy allows this script and this style by their hashes, and nothing from anywhere else.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

from timeline.exporters.page.content import content
from timeline.exporters.page.span import main_span, outside, span_in_words
from timeline.exporters.page.wording import spaced, when_in_words
from timeline.graph import EventGraph
from timeline.models import Event

# What may not stand in a script element, nor in a JavaScript string of older readers, as JSON escapes.
UNSAFE_IN_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


@cache
def part(name: str) -> str:
    """A file of the page: the skeleton, or a file of the built bundle."""
    return files("timeline.exporters.page").joinpath(*name.split("/")).read_text(encoding="utf8")


def document(graph: EventGraph) -> str:
    """The page as HTML."""
    script, style = part("bundle/page.js"), part("bundle/page.css")
    return Template(part("skeleton.html")).substitute(
        policy=policy(script, style),
        title=escape(title(graph)),
        dek=escape(dek(graph)),
        style=style,
        script=script,
        plain=plain_list(graph),
        licences=escape(part("bundle/LICENCES.txt")),
        content=json_in_script(content(graph)),
    )


def policy(script: str, style: str) -> str:
    """The content security policy for this script and this style."""
    return (
        f"default-src 'none'; script-src '{digest(script)}'; style-src '{digest(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def digest(text: str) -> str:
    """The hash of an inline script or style, as a policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def json_in_script(values: Any) -> str:
    """JSON that may stand inside a script element, whatever the strings in it say.

    >>> json_in_script("</script>")
    '"\\\\u003c/script\\\\u003e"'
    """
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    for character, written in UNSAFE_IN_SCRIPT.items():
        text = text.replace(character, written)
    return text.encode("utf8", "backslashreplace").decode("utf8")  # half of a character pair, as JSON writes it


def title(graph: EventGraph) -> str:
    """The span that most events fall into, if any has a date."""
    main = main_span(graph.events)
    return f"Timeline, {span_in_words(*main)}" if main else "Timeline"


def dek(graph: EventGraph) -> str:
    """How much the page holds."""
    if not graph.events:
        return f"No event was found in {count(len(graph.articles), 'article')}."
    words = f"{count(len(graph.events), 'event')} told by {count(len(graph.articles), 'article')}"
    return "; ".join([words, *outliers(graph.events)]) + "."


def outliers(events: Sequence[Event]) -> Iterator[str]:
    """The events that the title does not speak of: those long before or after, and those without a date."""
    if main := main_span(events):
        before, after = outside(events, main)
        if before:
            yield f"{len(before):,} earlier, from {before[0].year}"
        if after:
            yield f"{len(after):,} later, to {after[-1].year}"
    if undated := sum(event.date is None for event in events):
        yield f"{undated:,} without a date"


def count(number: int, noun: str) -> str:
    """1 event, 2 events."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def plain_list(graph: EventGraph) -> str:
    """The events as a list, for readers whose browser runs no script."""
    return '<ol class="plain">\n' + "\n".join(plain_items(graph)) + "\n</ol>" if graph.events else ""


def plain_items(graph: EventGraph) -> Iterator[str]:
    """Each event with its date, status and first quote; undated events last."""
    for event in sorted(graph.events, key=by_date):
        claim = graph.claim.get(event.claims[0]) if event.claims else None
        when = when_in_words(event.date) if event.date else "no date known"
        quote = f"<br><q>{escape(claim.quote.text)}</q>" if claim else ""
        yield (
            f"<li><strong>{escape(when)}</strong>: {escape(event.label)} "
            f"({escape(spaced(event.type))}, {event.status}){quote}</li>"
        )


def by_date(event: Event) -> tuple[str, str, str]:
    """Events in the order of the first day that they may have happened on, undated ones last."""
    first = event.date and (event.date.earliest or event.date.latest)
    last = event.date and (event.date.latest or event.date.earliest)
    return str(first or "~"), str(last or "~"), event.id
