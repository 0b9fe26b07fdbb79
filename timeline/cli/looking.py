"""`timeline show`, `view`, `explain`, `digest`, `diff`: a timeline as people look at it."""

from __future__ import annotations

import json
import webbrowser
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from timeline.cli.arguments import among, busiest, count, identified, opened, unknown
from timeline.cli.options import Days, Folder, From, Json, New, Old, Statuses, To, Types, Who
from timeline.errors import NotATimeline
from timeline.models import Status

if TYPE_CHECKING:
    from timeline.models import Decision, Event
    from timeline.timeline import Timeline

PAGE = "timeline.html"
FIRST, LAST = "0001", "9999"


def show(
    folder: Folder,
    start: From = None,
    end: To = None,
    actor: Who = None,
    kinds: Types = None,
    status: Statuses = None,
    review: Annotated[
        bool, typer.Option("--review", help="Pairs of events that may be one, with what speaks for and against.")
    ] = False,
) -> None:
    """Print the timeline, or with --review what is left for a person to decide."""
    from timeline.cli import listing, reasons, terminal

    timeline, out = opened(folder), terminal.console()
    found = chosen(timeline, kinds or (), status or (), actor)
    if start or end:
        dated = {e.id for e in timeline.between(start or FIRST, end or LAST)}
        found = tuple(e for e in found if e.id in dated)
    if review:
        reasons.review(out, timeline.graph, questions(timeline, found), str(folder))
        return
    if not found:
        typer.echo(f"No event fits, of {count(len(timeline.events), 'event')} in {folder}.", err=True)
    listing.show(out, found)


def chosen(timeline: Timeline, kinds: Sequence[str], status: Sequence[str], actor: str | None) -> tuple[Event, ...]:
    """The events of these types and statuses with that actor. Raises UsageError for a word that names nothing here."""
    from timeline.events import EVENT_TYPES

    among(kinds, {e.type for e in timeline.events} | {t.name for t in EVENT_TYPES}, "type")
    among(status, get_args(Status), "status")
    if actor and not timeline.ids_of(actor):
        unknown(actor, [a.name for a in busiest(timeline)] + [a.id for a in timeline.actors], "actor")
    return timeline.of(actor=actor, type=kinds or None, status=status or None)


def questions(timeline: Timeline, events: Sequence[Event]) -> list[Decision]:
    """The unsure pairs of which at least one event is among these."""
    ids, home = {e.id for e in events}, timeline.graph.event_of
    return [d for d in timeline.unsure if any(c in home and home[c].id in ids for c in (d.left, d.right or ""))]


def view(folder: Folder) -> None:
    """Open the timeline's page in the browser."""
    page = folder / PAGE
    if not page.is_file():
        raise NotATimeline(f"{folder} lacks {PAGE}. Write it with `timeline export {folder} --format html`.")
    opened_it = webbrowser.open(page.resolve().as_uri())
    typer.echo(f"{page}" if opened_it else f"There is no browser to open here. The page is {page.resolve()}")


def explain(
    folder: Folder,
    left: Annotated[
        str,
        typer.Argument(metavar="ID", show_default=False, help="An event, a claim, an actor (or a name), an article."),
    ],
    right: Annotated[str | None, typer.Argument(metavar="[ID]", show_default=False, help="Another event.")] = None,
) -> None:
    """Say why an event is one event, or why two are not.

    Each value is given with where it comes from, each rule with its points and its reason.
    """
    from timeline.cli import reasons, terminal

    timeline = opened(folder)
    ids = [identified(timeline, each, names=True) for each in (left, right) if each]
    reasons.explanation(terminal.console(), str(timeline.explain(*ids)))


def digest(folder: Folder, days: Days = 10, as_json: Json = False) -> None:
    """Print the days that matter most, each with its events."""
    from timeline.cli import listing, terminal

    found = opened(folder).digest(days)
    if as_json:
        typer.echo(json.dumps([day.model_dump(mode="json") for day in found], ensure_ascii=False, sort_keys=True))
    else:
        listing.digest(terminal.console(), found)


def diff(old: Old, new: New) -> None:
    """Print what differs between two timelines.

    Events that were added (+), removed (-), changed (~), merged (>) and split (<).
    """
    from timeline.cli import reasons, terminal

    reasons.difference(terminal.console(), opened(old).diff(opened(new)))
