"""`timeline dates`: the temporal expressions of articles, and nothing else."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from timeline.cli.building import finish
from timeline.cli.options import Published, Strict

if TYPE_CHECKING:
    from timeline.models import Article, Problem

STANDARD_INPUT = "-"


def dates(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            show_default=False,
            help="Articles in any format; - for standard input, JSONL or plain text.",
        ),
    ],
    published: Published = None,
    strict: Strict = False,
) -> None:
    """Print the temporal expressions of articles.

    One JSON line an article.
    """
    from timeline import edtf
    from timeline.dates import find_dates
    from timeline.models import Article

    default, problems = edtf.read(published) if published else None, []
    for found in given(file):
        if isinstance(found, Article):
            record = {"id": found.id, "dates": find_dates(found.text, published=found.published or default)}
            typer.echo(json.dumps(record, ensure_ascii=False, sort_keys=True))
        else:
            problems.append(found)
    finish(problems, strict)


def given(file: str) -> Iterator[Article | Problem]:
    """The articles of a file, a folder, or standard input."""
    from timeline import articles

    if file == STANDARD_INPUT:
        return articles.read_stream(cast(BufferedReader, sys.stdin.buffer))
    return articles.read(Path(file))
