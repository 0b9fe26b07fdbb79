"""`timeline query`: SPARQL over a folder, and the queries that ship with the program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.arguments import among, assigned
from timeline.cli.options import Folder
from timeline.errors import UsageError

if TYPE_CHECKING:
    from timeline.exporters.query import Answer

FORMS = ("table", "csv", "json")
STANDARD_INPUT = "-"


def query(
    folder: Folder,
    sparql: Annotated[
        str | None, typer.Argument(metavar="[SPARQL]", show_default=False, help="The query; - for standard input.")
    ] = None,
    named: Annotated[str | None, typer.Option(metavar="NAME", help="A query that ships with the program.")] = None,
    values: Annotated[
        list[str] | None, typer.Option("--with", metavar="NAME=VALUE", help="A parameter of it. May be repeated.")
    ] = None,
    form: Annotated[str, typer.Option("--format", metavar="|".join(FORMS))] = "table",
) -> None:
    """Ask the timeline in SPARQL.

    Prefixes need not be declared. Without SPARQL and --named, the queries that ship are listed.
    """
    from timeline.articles.folders import existing
    from timeline.exporters.query import query

    among([form], FORMS, "format")
    if sparql is None and named is None:
        listed()
        return
    asked = wanted(sparql, named, assigned(values or (), "--with", "actor=Norway"))
    printed(query(existing(folder), asked), form)


def wanted(sparql: str | None, named: str | None, values: dict[str, str]) -> str:
    """The query as SPARQL. Raises UsageError where both or half of what is needed is given."""
    from timeline.exporters import query

    if named is not None and sparql is not None:
        raise UsageError("Give a query in SPARQL or the name of one with --named, not both.")
    if named is not None:
        return query.named(named, **values)
    if values:
        raise UsageError("--with gives the parameter of a query that ships. Name it with --named.")
    return sys.stdin.read() if sparql == STANDARD_INPUT else sparql or ""


def listed() -> None:
    """Print the queries that ship, with what they answer."""
    from timeline.cli import terminal
    from timeline.exporters.query import named_queries

    for one in named_queries().values():
        terminal.entry(terminal.console(), one.name, one.about)


def printed(answer: Answer, form: str) -> None:
    """Print the answer."""
    from timeline.cli import terminal
    from timeline.exporters.query import as_csv, as_json

    if form == "table":
        terminal.table(terminal.console(), answer.columns, answer.rows)
    else:
        typer.echo(as_csv(answer) if form == "csv" else as_json(answer), nl=False)
