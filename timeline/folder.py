"""The folder of a timeline: `write` puts a graph into it in any formats, `read` makes the same graph of it again.

Files appear whole or not at all: they are written beside their place and then renamed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from timeline.errors import NotATimeline
from timeline.exporters import EXPORTERS, JSONL, Exporter, exporter
from timeline.graph import EventGraph
from timeline.models import Actor, Article, Claim, Decision, Event, Frozen, Problem

MANIFEST = "manifest.json"
LAYOUT = 1  # the version of the folder's layout: raised when a reader of the old one would misread the new one
MODELS: Mapping[str, type[Frozen]] = {
    "events": Event,
    "claims": Claim,
    "actors": Actor,
    "articles": Article,
    "decisions": Decision,
    "problems": Problem,
}


class ExportReport(Frozen):
    """What was written: formats, names of the files, how many of what the graph holds, per format what it left out;
    and the files of the timeline that lay there before, which would have told of another one and were removed."""

    formats: tuple[str, ...]
    files: tuple[str, ...]
    counts: dict[str, int]
    removed: tuple[str, ...] = ()
    left_out: dict[str, tuple[str, ...]] = Field(default_factory=dict)


def options(base_iri: str | None, *, rdf12: bool) -> dict[str, Any]:
    """The options of the formats that know them: base IRI and reifiers of RDF; without those that are not given."""
    given = {"base_iri": base_iri, "reifiers": rdf12}
    return {name: value for name, value in given.items() if value}


def settings(folder: str | os.PathLike[str]) -> tuple[tuple[str, ...] | None, dict[str, Any]]:
    """The formats that lie in this folder and the options that they were written with, to write it again the same
    way; None and none for a folder without a manifest."""
    found = earlier(Path(folder))
    files = found.get("files", {})
    formats = tuple(name for name, e in EXPORTERS.items() if all(file in files for file in e.files))
    return formats or None, dict(found.get("options", {}))


def write(
    graph: EventGraph,
    folder: str | os.PathLike[str],
    *,
    formats: Iterable[str] | None = None,
    options: Mapping[str, Any] | None = None,
) -> ExportReport:
    """Write the graph in these formats; by default in those that every build writes. Each format takes those of the
    options that it knows.

    Raises UnknownFormat before anything is written. When a format fails, the folder stays as it was.
    """
    names = [n for n, e in EXPORTERS.items() if e.always] if formats is None else list(dict.fromkeys(formats))
    chosen = {name: exporter(name) for name in names}
    target, graph, given = Path(folder), graph.in_order(), dict(options or {})
    target.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".writing-", dir=target))
    try:
        left_out = {name: found for name, e in chosen.items() if (found := e.write(graph, beside, **known(e, given)))}
        files = tuple(sorted(file for e in chosen.values() for file in e.files))
        told = counts(graph)
        kept = continued(target, beside, files, told, anew=formats is None)
        removed = () if kept else tuple(outdated(target, files))
        report = ExportReport(formats=tuple(chosen), files=files, counts=told, left_out=left_out, removed=removed)
        (beside / MANIFEST).write_text(manifest(report, beside, kept, given), encoding="utf8")
        for file in (*files, MANIFEST):
            os.replace(beside / file, target / file)
        for file in report.removed:
            (target / file).unlink()
    finally:
        shutil.rmtree(beside)
    return report


def known(format: Exporter, given: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the options that the format knows."""
    return {name: value for name, value in given.items() if name in format.options}


def continued(
    target: Path, beside: Path, files: Collection[str], told: Mapping[str, int], *, anew: bool
) -> dict[str, Any]:
    """The manifest that lies in the folder when what it lists tells of this timeline: its records are not written now,
    or they are the same; where there are none, as many of everything. All else is empty, as for a build, which begins
    `anew`."""
    before = earlier(target)
    marks = before.get("files", {})
    there = [name for name in JSONL if name in marks]
    if not set(JSONL) & set(files):
        return before
    same = all(marks[n] == fingerprint(beside / n) for n in there) if there else before.get("counts") == told
    return before if same and not anew else {}


def outdated(target: Path, files: Collection[str]) -> Iterator[str]:
    """When the timeline itself is written anew: what was exported of the one before and is not written now. A file
    that has been changed since is somebody's own, and stays."""
    if set(JSONL) <= set(files):
        for name, mark in sorted(earlier(target).get("files", {}).items()):
            path = target / name
            if name not in files and path.parent == target and path.is_file() and fingerprint(path) == mark:
                yield name


def counts(graph: EventGraph) -> dict[str, int]:
    """How many of each kind the graph holds."""
    kinds = ("articles", "claims", "events", "actors", "places", "decisions", "problems", "relations")
    return {kind: len(getattr(graph, kind)) for kind in kinds}


def manifest(report: ExportReport, beside: Path, kept: Mapping[str, Any], given: Mapping[str, Any]) -> str:
    """What the folder holds, with size and SHA-256 of each file; what is `kept` of an earlier manifest is still listed.
    No time of day is in here: the same input gives the same bytes."""
    files = kept.get("files", {}) | {name: fingerprint(beside / name) for name in report.files}
    left_out = {k: v for k, v in kept.get("left_out", {}).items() if k not in report.formats} | report.left_out
    content = {
        "program": "timeline",
        "version": own_version(),
        "layout": LAYOUT,
        "options": kept.get("options", {}) | dict(given),
        "counts": report.counts,
        "files": files,
        "left_out": left_out,
    }
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def earlier(target: Path) -> dict[str, Any]:
    """The manifest that lies in the folder, empty if there is none that can be read."""
    try:
        return dict(json.loads((target / MANIFEST).read_text(encoding="utf8")))
    except (FileNotFoundError, ValueError):
        return {}


def fingerprint(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return {"bytes": path.stat().st_size, "sha256": hashlib.file_digest(file, "sha256").hexdigest()}


def own_version() -> str:
    try:
        return version("timeline")
    except PackageNotFoundError:  # run from a source tree that is not installed
        return "unknown"


def read(folder: str | os.PathLike[str]) -> EventGraph:
    """The graph that was written into this folder. Raises NotATimeline, naming file and line."""
    target = Path(folder)
    missing = [file for file in JSONL if not (target / file).is_file()]
    if missing:
        what = f"lacks {', '.join(missing)}" if target.is_dir() else "is no folder"
        raise NotATimeline(f"{target} {what}. Give the folder that `timeline build INPUT --out DIR` wrote.")
    relations: list[tuple[str, str, str]] = []
    parts: dict[str, tuple[Any, ...]] = {
        kind: tuple(records(target / f"{kind}.jsonl", model, relations)) for kind, model in MODELS.items()
    }
    return EventGraph(**parts, relations=tuple(relations)).in_order()


def records(path: Path, model: type[Frozen], relations: list[tuple[str, str, str]]) -> Iterator[Frozen]:
    """The records of one file. The relations of events are added to `relations`."""
    with path.open("rb") as file:
        for number, text in enumerate(file, 1):
            try:
                record = json.loads(text.decode())
                if model is Claim:
                    del record["event"]
                if model is Event:
                    relations += [(record["id"], r["relation"], r["event"]) for r in record.pop("relations", ())]
                yield model.model_validate(record)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise NotATimeline(
                    f"{path}, line {number}: {reason(error)}. Restore the file, or build the timeline "
                    f"again with `timeline build INPUT --out {path.parent}`."
                ) from error


def reason(error: Exception) -> str:
    """The error in one line."""
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return f"the key {error} is missing" if isinstance(error, KeyError) else str(error)
