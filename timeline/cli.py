"""The command line: arguments in, the Python API called, text out. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, get_args

import typer

from timeline.arguments import among, count, decided, event_types, identified, known, opened
from timeline.errors import TimelineError, UsageError
from timeline.models import Status

if TYPE_CHECKING:
    from timeline.models import Problem

WRONG_USAGE, PROBLEMS = 2, 1
INTERRUPTED = 130  # 128 and the number of the signal, as shells have it
STATUSES = ", ".join(get_args(Status))

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="News articles in, a timeline of typed events out, with a quote for every fact.",
    epilog="Exit codes: 0 all well, 1 problems with --strict or a failed check, 2 wrong usage.",
)

Inputs = Annotated[
    list[Path],
    typer.Argument(
        metavar="INPUT...", show_default=False, help=("Folders, or files: .txt .md .html .jsonl .csv, each also .gz.")
    ),
]
Folder = Annotated[Path, typer.Argument(metavar="DIR", show_default=False, help="What `timeline build` wrote.")]
Days = Annotated[int, typer.Option("--dates", min=1, metavar="N", help="How many days.")]
From = Annotated[str | None, typer.Option("--from", metavar="DATE", help="First day, month or year.")]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="Last day, month or year.")]
Who = Annotated[str | None, typer.Option(metavar="NAME", help="Somebody who takes part, or an id.")]
Types = Annotated[list[str] | None, typer.Option("--type", metavar="TYPE", help="May be repeated.")]
Statuses = Annotated[list[str] | None, typer.Option(metavar="STATUS", help=f"May be repeated: {STATUSES}.")]
Published = Annotated[str | None, typer.Option(metavar="DATE", help="For articles that do not say it.")]
Old = Annotated[Path, typer.Argument(metavar="OLD", show_default=False, help="The folder of one build.")]
New = Annotated[Path, typer.Argument(metavar="NEW", show_default=False, help="The folder of another.")]
Model = Annotated[str | None, typer.Option(help="An installed spaCy pipeline for English.", show_default=False)]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when the input had problems.")]


@app.command()
def build(
    inputs: Inputs,
    out: Annotated[Path, typer.Option(help="The folder to write; decisions that lie in it are kept.")],
    actors: Annotated[
        Path | None, typer.Option(help="Known actors; by default actors.toml of the INPUT folders.")
    ] = None,
    model: Model = None,
    strict: Strict = False,
) -> None:
    """Read articles, find what happened, and write every export."""
    from timeline import terminal
    from timeline.pipeline import build

    if out.is_file():
        raise UsageError(f"--out {out} is a file. Name a folder, which is made if it is not there.")
    options: dict[str, Any] = {"known_actors": known(actors), "decisions": decided(out)}
    options |= {"model": model} if model else {}
    timeline = build(list(inputs), progress=terminal.progress(terminal.console(error=True)), **options)
    timeline.write(out)
    counts = (
        count(len(timeline.events), "event"),
        count(len(timeline.claims), "claim"),
        count(len(timeline.articles), "article"),
    )
    typer.echo(f"{out}: {counts[0]} from {counts[1]} in {counts[2]}. To read them: timeline show {out}")
    finish(timeline.problems, strict, where=out / "problems.jsonl")


@app.command()
def show(
    folder: Folder, start: From = None, end: To = None, actor: Who = None, kinds: Types = None, status: Statuses = None
) -> None:
    """Print the timeline."""
    from timeline import terminal

    timeline = opened(folder)
    among(kinds or (), {e.type for e in timeline.events} | event_types(), "type")
    among(status or (), get_args(Status), "status")
    if actor and not timeline.ids_of(actor):
        among([actor], {a.id for a in timeline.actors} | {a.name for a in timeline.actors}, "actor")
    found = timeline.of(actor=actor, type=kinds or None, status=status or None)
    if start or end:
        dated = {e.id for e in timeline.between(start or "0001", end or "9999")}
        found = tuple(e for e in found if e.id in dated)
    if not found:
        typer.echo(f"No event fits, of {count(len(timeline.events), 'event')} in {folder}.", err=True)
    terminal.show(terminal.console(), found)


@app.command()
def explain(
    folder: Folder,
    left: Annotated[str, typer.Argument(metavar="ID", show_default=False, help="An event or a claim.")],
    right: Annotated[str | None, typer.Argument(metavar="[ID]", show_default=False, help="Another.")] = None,
) -> None:
    """Say why an event is one event, or why two are not.

    Each value is given with where it comes from, each rule with its points and its reason.
    """
    from timeline import terminal

    timeline = opened(folder)
    ids = [identified(timeline, each) for each in (left, right) if each]
    terminal.explanation(terminal.console(), str(timeline.explain(*ids)))


@app.command()
def decide(
    folder: Folder,
    left: Annotated[str, typer.Argument(show_default=False, help="An event or a claim.")],
    right: Annotated[str, typer.Argument(show_default=False, help="Another one.")],
    verdict: Annotated[str, typer.Argument(metavar="same|different", show_default=False)],
    why: Annotated[str, typer.Option(help="The reason, for whoever reads it later.")],
    by: Annotated[str, typer.Option(help="Who decides.")] = "user",
) -> None:
    """Say that two events are one, or are not.

    This is kept in the folder and outlives every build.
    """
    among([verdict], ("same", "different"), "verdict")
    timeline = opened(folder)
    before = len(timeline.events)
    ends = [identified(timeline, each) for each in (left, right)]
    timeline.decide(ends[0], ends[1], "same" if verdict == "same" else "different", why=why, by=by)
    after = timeline.rebuild()
    after.write(folder)
    typer.echo(f"Kept in {folder / 'decisions.jsonl'}. {count(before, 'event')} before, {len(after.events)} now.")


@app.command()
def dates(
    file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="Articles in any format.")],
    published: Published = None,
    strict: Strict = False,
) -> None:
    """Print the temporal expressions of articles.

    One JSON line an article.
    """
    from timeline import articles, edtf
    from timeline.dates import find_dates
    from timeline.models import Article

    default, problems = edtf.read(published) if published else None, []
    for found in articles.read(file):
        if isinstance(found, Article):
            record = {"id": found.id, "dates": find_dates(found.text, published=found.published or default)}
            typer.echo(json.dumps(record, ensure_ascii=False, sort_keys=True))
        else:
            problems.append(found)
    finish(problems, strict)


@app.command()
def digest(
    folder: Folder,
    days: Days = 10,
    as_json: Annotated[bool, typer.Option("--json", help="A list of records, for programs.")] = False,
) -> None:
    """Print the days that matter most, each with its events."""
    from timeline import terminal

    found = opened(folder).digest(days)
    if as_json:
        typer.echo(json.dumps([day.model_dump(mode="json") for day in found], ensure_ascii=False, sort_keys=True))
    else:
        terminal.digest(terminal.console(), found)


@app.command()
def export(
    folder: Folder,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="See the list on a wrong one.")],
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Another folder to write to.")] = None,
) -> None:
    """Write one format again."""
    from timeline.exporters import EXPORTERS

    among([format], EXPORTERS, "format")
    report = opened(folder).write(out or folder, formats=[format])
    for name in report.files:
        typer.echo(str((out or folder) / name))
    for sentence in report.left_out.get(format, ()):
        typer.echo(f"{format}: {sentence}", err=True)


@app.command()
def diff(old: Old, new: New) -> None:
    """Print what differs between two timelines.

    Events that were added (+), removed (-), changed (~), merged (>) and split (<).
    """
    from timeline import terminal

    terminal.difference(terminal.console(), opened(old).diff(opened(new)))


@app.command()
def check(folder: Folder) -> None:
    """Check a folder against everything it promises.

    Schema, shapes, offsets, and what Gephi would lose.
    """
    from timeline import terminal
    from timeline.articles.folders import existing
    from timeline.exporters.check import check

    found = list(check(existing(folder)))
    terminal.problems(terminal.console(), found)
    typer.echo(f"{folder}: {count(len(found), 'problem')}.")
    raise typer.Exit(PROBLEMS if found else 0)


@app.command()
def schemas(folder: Annotated[Path, typer.Argument(metavar="DIR", show_default=False, help="Where to.")]) -> None:
    """Write the JSON Schemas, the ontology and the SHACL shapes."""
    from timeline.exporters.schemas import write_schemas

    for name in write_schemas(folder):
        typer.echo(str(folder / name))


def finish(problems: Iterable[Problem], strict: bool, where: Path | None = None) -> None:
    """Say on stderr how many problems there were, or what they are; exit with 1 where that is asked for."""
    from timeline import terminal

    found = list(problems)
    if found and where:
        typer.echo(f"{count(len(found), 'problem')}: see {where}", err=True)
    elif found:
        terminal.problems(terminal.console(error=True), found)
    if found and strict:
        raise typer.Exit(PROBLEMS)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line; errors become one sentence on stderr."""
    try:
        app(arguments)
    except TimelineError as error:
        typer.echo(f"timeline: {error}", err=True)
        sys.exit(WRONG_USAGE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    sys.exit(0)
