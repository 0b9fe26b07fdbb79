"""The words of the command line that several commands share: what they are called, and what --help says of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, get_args

import typer

from timeline.models import Status

STATUSES = ", ".join(get_args(Status))

Inputs = Annotated[
    list[Path],
    typer.Argument(
        metavar="INPUT...", show_default=False, help="Folders, or files: .txt .md .html .jsonl .csv, each also .gz."
    ),
]
Folder = Annotated[Path, typer.Argument(metavar="DIR", show_default=False, help="What `timeline build` wrote.")]
Old = Annotated[Path, typer.Argument(metavar="OLD", show_default=False, help="The folder of one build.")]
New = Annotated[Path, typer.Argument(metavar="NEW", show_default=False, help="The folder of another.")]
Days = Annotated[int, typer.Option("--dates", min=1, metavar="N", help="How many days.")]
From = Annotated[str | None, typer.Option("--from", metavar="DATE", help="First day, month or year.")]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="Last day, month or year.")]
Who = Annotated[str | None, typer.Option(metavar="NAME", help="Somebody who takes part, or an id.")]
Types = Annotated[list[str] | None, typer.Option("--type", metavar="TYPE", help="May be repeated.")]
Statuses = Annotated[list[str] | None, typer.Option(metavar="STATUS", help=f"May be repeated: {STATUSES}.")]
Published = Annotated[str | None, typer.Option(metavar="DATE", help="For articles that do not say it.")]
Model = Annotated[str | None, typer.Option(help="An installed spaCy pipeline for English.", show_default=False)]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when the input had problems.")]
Json = Annotated[bool, typer.Option("--json", help="A list of records, for programs.")]
EventFile = Annotated[
    Path | None, typer.Option("--events", metavar="FILE", help="Event types of your own, declared in a Python file.")
]
BaseIri = Annotated[str | None, typer.Option(metavar="IRI", help="Where the ids live in RDF, ending in / or #.")]
Rdf12 = Annotated[bool, typer.Option("--rdf12", help="Add reifiers of RDF 1.2 to RDF.")]
