"""Why, and what became of it: explanations, open questions, differences between two timelines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from timeline.cli.terminal import LABEL, QUIET, clean
from timeline.models import Decision, Event

if TYPE_CHECKING:
    from timeline.diff import Diff
    from timeline.graph import EventGraph

POINTS = re.compile(r"(?<!\S)(?P<plus>\+\d+)(?= )|(?<!\S)(?P<minus>-\d+)(?= )")
LISTED = 20  # vanished events that a terminal shows
ID = re.compile(r"\b(?:ev|cl|ac|pl)-[0-9a-z-]+")


def explanation(out: Console, text: str) -> None:
    """An explanation with its points and ids marked."""
    for line in text.splitlines():
        marked = Text(clean(line), style="" if line.startswith(" ") else LABEL)
        for found in POINTS.finditer(marked.plain):
            marked.stylize("green" if found["plus"] else "red", *found.span())
        for found in ID.finditer(marked.plain):
            marked.stylize(QUIET, *found.span())
        out.print(marked, soft_wrap=not out.is_terminal)


def review(out: Console, graph: EventGraph, unsure: Iterable[Decision], folder: str) -> None:
    """Pairs that may be one event: both, each rule with its points and its reason, and how to decide."""
    none = True
    for decision in unsure:
        none = False
        left, right = (graph.event_of[claim] for claim in (decision.left, decision.right or ""))
        for event in (left, right):
            out.print(_line(event), soft_wrap=True)
        explanation(out, "\n".join(findings(decision)))
        for claim in (decision.left, decision.right or ""):
            quote = graph.claim[claim].quote.text.strip()
            out.print(Text(f"  {clean(graph.claim[claim].article)}: “{clean(quote)}”", style=QUIET), soft_wrap=True)
        out.print(Text(f"  timeline decide {folder} {left.id} {right.id} same|different --why …"), soft_wrap=True)
        out.print()
    if none:
        out.print("Nothing is left to decide.")


def findings(decision: Decision) -> Iterable[str]:
    """The sum, and what each rule gives to it."""
    yield f"  {decision.points} points:"
    yield from (f"    {one.points:+3d}  {one.reason}  [{one.rule}]" for one in decision.findings)


def difference(out: Console, diff: Diff) -> None:
    """What changed, one event a line."""
    for sign, style, events in (("+", "green", diff.added), ("-", "red", diff.removed)):
        for event in events:
            out.print(Text.assemble((f"{sign} ", style), _line(event)), soft_wrap=True)
    for change in diff.changed:
        fields = ", ".join(change.fields)
        out.print(Text.assemble(("~ ", "yellow"), _line(change.new), (f"  ({fields})", QUIET)), soft_wrap=True)
    for sign, word, groups in ((">", "merged", diff.merged), ("<", "split", diff.split)):
        for group in groups:
            left, right = ("  and  ".join(_line(e).plain for e in side) for side in (group.old, group.new))
            out.print(Text.assemble((f"{sign} ", "blue"), f"{word}: {left}  →  {right}"), soft_wrap=True)
    if not diff:
        out.print("No difference.")


def _line(event: Event) -> Text:
    """An event in a line."""
    date = str(event.date) if event.date else "no date"
    return Text.assemble(f"{date}  ", (clean(event.label), LABEL), (f"  {event.id}", QUIET))


def vanished(out: Console, before: EventGraph, diff: Diff) -> None:
    """Events of the build before whose ids are no longer there, each with what it became. A terminal shows the first
    ones and how many more there are; a file or a pipe gets them all."""
    gone = list(diff.became.items())
    shown = gone[:LISTED] if out.is_terminal else gone
    for old, new in shown:
        became = " and ".join(new) if new else "nothing: no article reports it any more"
        out.print(Text.assemble(_line(before.event[old]), f"  became {became}"), soft_wrap=True)
    if len(shown) < len(gone):
        nothing = sum(not new for _, new in gone)
        out.print(
            f"… and {len(gone) - len(shown)} more. Of {len(gone)} ids that are gone, {nothing} became nothing and "
            f"{len(gone) - nothing} another event. To see all another time, build into a new folder and compare: "
            "timeline diff OLD NEW",
            soft_wrap=True,
            highlight=False,
        )
