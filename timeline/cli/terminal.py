"""What a terminal shows, and a pipe the same without colours: lines, problems, tables, the progress bar."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from typing import TypeVar

from rich.console import Console
from rich.text import Text

from timeline.models import Problem

Item = TypeVar("Item")
LABEL, QUIET, DATE, WARNING = "bold", "dim", "bold cyan", "yellow"
INDENT = 20  # cells for the date: "28 Dec – 3 Jan 2008"
NARROWEST = 30  # cells of text, however narrow the terminal
PIPE_WIDTH = 100_000  # lines in a pipe are never broken
UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def console(*, error: bool = False) -> Console:
    """Where to print. In a pipe there are no colours and no line breaks."""
    stream = sys.stderr if error else sys.stdout
    width = None if stream.isatty() else PIPE_WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def clean(text: str) -> str:
    """Text of an article without what a terminal would obey: escapes, line breaks, changes of direction."""
    return UNSAFE.sub(" ", text)


def hanging(out: Console, first: str, text: Text) -> None:
    """A text with something in the margin before its first line."""
    if len(first) >= INDENT:
        out.print(Text(f"  {first}"), soft_wrap=True)
        first = ""
    width = max(out.width - INDENT - 2, NARROWEST)
    for number, line in enumerate(text.wrap(out, width) if out.is_terminal else [text]):
        margin = first if number == 0 else ""
        line.rstrip()
        out.print(Text.assemble("  ", margin.ljust(INDENT), line), soft_wrap=True)


def problems(out: Console, found: Iterable[Problem]) -> None:
    """Each problem with its place."""
    for problem in found:
        where = ":".join(str(part) for part in (problem.path, problem.line) if part) or problem.article or ""
        out.print(Text.assemble((clean(f"{where}: " if where else ""), LABEL), clean(problem.message)), soft_wrap=True)


def entry(out: Console, name: str, about: str) -> None:
    """A name in the margin, and what it is."""
    hanging(out, clean(name), Text(clean(about)))


def table(out: Console, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows below their heads. What is missing is empty."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        drawn.add_column(clean(column))
    for row in rows:
        drawn.add_row(*(Text("" if cell is None else clean(str(cell))) for cell in row))
    out.print(drawn)


def progress(out: Console) -> Callable[[Iterable[Item]], Iterable[Item]]:
    """Passes on what it is given; on a terminal it counts along, with a bar where the number of items is known."""

    def counted(items: Iterable[Item]) -> Iterable[Item]:
        return ticking(out, items) if out.is_terminal else items

    return counted


def ticking(out: Console, items: Iterable[Item]) -> Iterator[Item]:
    """The items, with a line on the terminal that goes away at the end."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    known = isinstance(items, Sized)
    counting = (BarColumn(), MofNCompleteColumn()) if known else (TextColumn("{task.completed}"),)
    with Progress(
        SpinnerColumn(), TextColumn("Reading articles"), *counting, TimeElapsedColumn(), console=out, transient=True
    ) as bar:
        yield from bar.track(items)
