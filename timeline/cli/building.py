"""`timeline build`: from articles to a folder. What an earlier build in that folder has read is not read again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from timeline.cli.arguments import count, decided, known, writable
from timeline.cli.declared import event_types
from timeline.cli.options import BaseIri, EventFile, Inputs, Model, Rdf12, Strict
from timeline.errors import NotATimeline

if TYPE_CHECKING:
    from timeline.models import Problem
    from timeline.timeline import Timeline

PROBLEMS = 1  # exit code


def build(
    inputs: Inputs,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write; decisions that lie in it are kept.")],
    actors: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Known actors; by default actors.toml of the INPUT folders.")
    ] = None,
    events: EventFile = None,
    base_iri: BaseIri = None,
    rdf12: Rdf12 = False,
    model: Model = None,
    processes: Annotated[int | None, typer.Option(min=1, metavar="N", help="By default one a core.")] = None,
    strict: Strict = False,
) -> None:
    """Read articles, find what happened, and write every export.

    Articles that did not change since the last build in DIR are not read again.
    """
    from timeline.cli import reasons, terminal
    from timeline.pipeline import build

    options: dict[str, Any] = {"event_types": event_types(events), "known_actors": known(actors)}
    options |= {"decisions": decided(writable(out)), "processes": processes, "folder": out}
    options |= {"model": model} if model else {}
    before = earlier(out)
    timeline = build(list(inputs), progress=terminal.progress(terminal.console(error=True)), **options)
    report = timeline.write(out, base_iri=base_iri, rdf12=rdf12)
    typer.echo(f"{out}: {summary(timeline)}. To read them: timeline show {out}")
    if before is not None:
        reasons.vanished(terminal.console(), before.graph, before.diff(timeline))
    for name in report.removed:
        typer.echo(f"Removed {out / name}: it told of the build before. `timeline export` writes it again.", err=True)
    finish(timeline.problems, strict, where=out / "problems.jsonl")


def summary(timeline: Timeline) -> str:
    """How much there is."""
    events, claims = count(len(timeline.events), "event"), count(len(timeline.claims), "claim")
    return f"{events} from {claims} in {count(len(timeline.articles), 'article')}"


def earlier(folder: Path) -> Timeline | None:
    """The timeline that an earlier build left in this folder; None when there is none that can be read."""
    from timeline.timeline import Timeline

    try:
        return Timeline.open(folder)
    except NotATimeline:
        return None


def finish(problems: Iterable[Problem], strict: bool = False, where: Path | None = None) -> None:
    """Say on stderr how many problems there were, or what they are; exit with 1 where that is asked for."""
    from timeline.cli import terminal

    found = list(problems)
    if found and where:
        typer.echo(f"{count(len(found), 'problem')}: see {where}", err=True)
    elif found:
        terminal.problems(terminal.console(error=True), found)
    if found and strict:
        raise typer.Exit(PROBLEMS)
