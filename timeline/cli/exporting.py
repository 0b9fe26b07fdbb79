"""`timeline export`, `check`, `schemas`: files for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.arguments import among, count, opened, writable
from timeline.cli.options import BaseIri, Folder, Rdf12
from timeline.errors import UsageError
from timeline.exporters import EXPORTERS

FORMATS = f"One of {', '.join(EXPORTERS)}."
FAILED = 1  # exit code


def export(
    folder: Folder,
    format: Annotated[str, typer.Option(metavar="FORMAT", help=FORMATS)],
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Another folder to write to.")] = None,
    projection: Annotated[
        str | None, typer.Option(metavar="actors", help="For graphml and gexf: who acts with whom.")
    ] = None,
    base_iri: BaseIri = None,
    rdf12: Rdf12 = False,
) -> None:
    """Write one format again."""
    from timeline.folder import options, settings

    name = projected(format, projection)
    given = options(base_iri, rdf12=rdf12)
    fits(name, given)
    timeline, target = opened(folder), writable(out or folder)
    used = settings(folder)[1] | given
    report = timeline.write(target, formats=[name], base_iri=used.get("base_iri"), rdf12=bool(used.get("reifiers")))
    for file in report.files:
        typer.echo(str(target / file))
    for file in report.removed:
        typer.echo(f"Removed {target / file}: it told of another timeline.", err=True)
    for sentence in report.left_out.get(name, ()):
        typer.echo(f"{name}: {sentence}", err=True)


def projected(format: str, projection: str | None) -> str:
    """The name of the format. Raises UsageError for one that there is not, or that has no such projection."""
    among([format], EXPORTERS, "format")
    name = f"{format}-{projection}" if projection else format
    if name not in EXPORTERS:
        among([projection or ""], {n.rpartition("-")[2] for n in EXPORTERS if n.endswith("-actors")}, "projection")
        having = sorted(n.removesuffix(f"-{projection}") for n in EXPORTERS if n.endswith(f"-{projection}"))
        raise UsageError(f"{format} has no projection {projection!r}. Formats that have: {', '.join(having)}.")
    return name


def fits(format: str, given: dict[str, object]) -> None:
    """Raises UsageError for an option that the format does not know."""
    words = {"base_iri": "--base-iri", "reifiers": "--rdf12"}
    for name in given:
        if name not in EXPORTERS[format].options:
            knowing = ", ".join(n for n, e in EXPORTERS.items() if name in e.options)
            raise UsageError(f"{words[name]} has no meaning for {format}. Formats that know it: {knowing}.")


def check(folder: Folder) -> None:
    """Check a folder against everything it promises.

    Schema, shapes, offsets, and what Gephi would lose.
    """
    from timeline.articles.folders import existing
    from timeline.cli import terminal
    from timeline.exporters.check import check

    found = list(check(existing(folder)))
    terminal.problems(terminal.console(), found)
    typer.echo(f"{folder}: {count(len(found), 'problem')}.")
    raise typer.Exit(FAILED if found else 0)


def schemas(folder: Annotated[Path, typer.Argument(metavar="DIR", show_default=False, help="Where to.")]) -> None:
    """Write the JSON Schemas, the ontology and the SHACL shapes."""
    from timeline.exporters.schemas import write_schemas

    for name in write_schemas(writable(folder, "DIR")):
        typer.echo(str(folder / name))
