"""The command line: arguments in, the Python API called, text out. The only room that prints.

One file holds the commands of one theme; COMMANDS lists them. Nothing heavy is imported before it is needed, so that
`timeline --help` is quick.
"""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from timeline.cli.asking import query
from timeline.cli.building import build
from timeline.cli.dating import dates
from timeline.cli.deciding import decide
from timeline.cli.exporting import check, export, schemas
from timeline.cli.looking import diff, digest, explain, show, view
from timeline.errors import TimelineError

WRONG_USAGE = 2
INTERRUPTED = 130  # 128 and the number of the signal, as shells have it
COMMANDS = (build, show, view, explain, decide, dates, digest, query, export, diff, check, schemas)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="News articles in, a timeline of typed events out, with a quote for every fact.",
    epilog="Exit codes: 0 all well, 1 problems with --strict or a failed check, 2 wrong usage.",
)
for command in COMMANDS:
    app.command()(command)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line; errors become one sentence on stderr."""
    try:
        app(arguments)
    except (TimelineError, OSError) as error:
        typer.echo(f"timeline: {error}", err=True)
        sys.exit(WRONG_USAGE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    sys.exit(0)
