"""`timeline check`: what the readers of an output folder would refuse, or take in wrongly and in silence.

A check is a function `check_xxx(folder) -> Iterator[Problem]` and one line in CHECKS.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from timeline.errors import NotATimeline
from timeline.exporters import JSONL
from timeline.models import Problem

CHECKS = (
    "check_records:check_files",
    "check_records:check_schemas",
    "check_records:check_ids",
    "check_records:check_membership",
    "check_records:check_dates",
    "check_records:check_relations",
    "check_offsets:check_offsets",
    "check_rdf:check_syntax",
    "check_rdf:check_shapes",
    "check_rdf:check_events",
    "check_gephi:check_gephi",
    "check_tables:check_tables",
)
"""In the order in which a reader wants to know: a fault in the records explains one in the exports."""


def check(folder: Path) -> Iterator[Problem]:
    """Everything that is wrong with an output folder, with file and line where there is one; nothing if all is well.

    Raises NotATimeline for a folder that holds none of the files of a build.
    """
    folder = Path(folder)
    if not any((folder / file).is_file() for file in JSONL):
        raise NotATimeline(f"{folder} holds none of {', '.join(JSONL)}. Give the folder that `timeline build` wrote.")
    for name in CHECKS:
        module, function = name.split(":")
        yield from getattr(import_module(f"timeline.exporters.{module}"), function)(folder)
