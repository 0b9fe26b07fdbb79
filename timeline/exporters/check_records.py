"""Checks of the JSONL files: each line against its JSON Schema, ids against each other, dates, offsets against texts.

A check is a function from an output folder to problems, each with file and line. It reads only what is written, so that
it finds what another program has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs

from timeline import edtf
from timeline.errors import NotADate
from timeline.exporters import JSONL
from timeline.exporters.schemas import RECORDS, record_schema
from timeline.models import Problem

Record = dict[str, Any]
Line = tuple[int, Record]
SHOWN_LENGTH = 60
MANIFEST = "manifest.json"
BEFORE = "before"


def problem(kind: str, file: str, line: int, message: str) -> Problem:
    """A problem at a line of a file."""
    return Problem(kind=kind, message=message, path=file, line=line)


def shown(value: object) -> str:
    """A value in a message, not too long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN_LENGTH else f"{text[:SHOWN_LENGTH]}…"


def lines(folder: Path, name: str) -> Iterator[tuple[int, Any]]:
    """The 1-based number and the object of each line of `name`.jsonl; an error instead of what is no JSON."""
    path = folder / f"{name}.jsonl"
    if path.is_file():
        with path.open("rb") as file:
            for number, text in enumerate(file, 1):
                try:
                    yield number, json.loads(text.decode())
                except ValueError as error:
                    yield number, error


def records(folder: Path, name: str) -> Iterator[Line]:
    """The lines that are objects with the keys that their schema asks for; of the others, `check_schemas` tells."""
    validator = jsonschema_rs.validator_for(record_schema(name), validate_formats=True)
    return (
        (number, found)
        for number, found in lines(folder, name)
        if not isinstance(found, Exception) and validator.is_valid(found)
    )


def check_files(folder: Path) -> Iterator[Problem]:
    """Every file that the manifest lists is there, and an export is as it was written. (The records have checks of
    their own, and a person may have changed one: `decisions.jsonl` is for that.)"""
    path = folder / MANIFEST
    try:
        listed = dict(json.loads(path.read_text(encoding="utf8"))["files"]) if path.is_file() else {}
        marks = {name: listed[name]["sha256"] for name in sorted(listed) if name not in JSONL}
    except (ValueError, KeyError, TypeError) as error:
        yield Problem(kind="schema", message=f"this is no manifest ({error}). Build the timeline again.", path=MANIFEST)
        return
    for name, mark in marks.items():
        if not (folder / name).is_file():
            yield Problem(kind="missing", message=f"{name} is not there. Write it with `timeline export`.", path=name)
        elif hashlib.sha256((folder / name).read_bytes()).hexdigest() != mark:
            message = f"{name} is not as it was written. Write it again with `timeline export`."
            yield Problem(kind="changed", message=message, path=name)


def check_schemas(folder: Path) -> Iterator[Problem]:
    """Every file is there, and every line of it is what its JSON Schema says."""
    for name in RECORDS:
        file = f"{name}.jsonl"
        if not (folder / file).is_file():
            yield Problem(kind="missing", message=f"{file} is not there. Build the timeline again.", path=file)
        validator = jsonschema_rs.validator_for(record_schema(name), validate_formats=True)
        for number, found in lines(folder, name):
            if isinstance(found, Exception):
                yield problem("schema", file, number, f"this line is no JSON in UTF-8: {found}")
                continue
            for error in (inner for outer in validator.iter_errors(found) for inner in causes(outer)):
                where = ".".join(map(str, error.instance_path)) or "the record"
                yield problem("schema", file, number, f"{where}: {error.message}")


def causes(error: jsonschema_rs.ValidationError) -> Iterator[jsonschema_rs.ValidationError]:
    """The error itself; for a value that may be null and is not, what is wrong with it (the first of the choices)."""
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.AnyOf):
        for inner in error.kind.context[0]:
            yield from causes(inner)
    else:
        yield error


def check_ids(folder: Path) -> Iterator[Problem]:
    """Every id is there once, and every id that is spoken of exists."""
    known: dict[str, set[str]] = {}
    for name in ("articles", "actors", "claims", "events"):
        seen = known[name] = set()
        for number, record in records(folder, name):
            if record["id"] in seen:
                yield problem("id", f"{name}.jsonl", number, f"the id {shown(record['id'])} stands twice")
            seen.add(record["id"])
    for name, spoken_of in (("claims", ids_of_claim), ("events", ids_of_event)):
        for number, record in records(folder, name):
            for where, kind, identifier in spoken_of(record):
                if identifier is not None and identifier not in known[kind]:
                    yield problem("id", f"{name}.jsonl", number, f"{where}: {shown(identifier)} is not in {kind}.jsonl")


def ids_of_claim(record: Record) -> Iterator[tuple[str, str, str | None]]:
    """Where a claim speaks of what: (field, file, id)."""
    yield "article", "articles", record["article"]
    yield "event", "events", record["event"]
    yield "according_to", "actors", record["according_to"]
    yield "refers_to", "claims", record["refers_to"]
    yield from (("relations", "claims", relation["claim"]) for relation in record["relations"])
    for role, fillers in record["roles"].items():
        yield from ((f"roles.{role}", "actors", one["actor"]) for one in fillers)


def ids_of_event(record: Record) -> Iterator[tuple[str, str, str | None]]:
    """Where an event speaks of what: (field, file, id)."""
    for field in ("claims", "articles"):
        yield from ((field, field, identifier) for identifier in record[field])
    yield from (("history", "claims", step["claim"]) for step in record["history"])
    yield from (("relations", "events", relation["event"]) for relation in record["relations"])
    for role, people in record["roles"].items():
        yield from ((f"roles.{role}", "actors", one["id"]) for one in people)


def check_membership(folder: Path) -> Iterator[Problem]:
    """Events and claims agree on which claim belongs to which event, and on the articles."""
    claims = {record["id"]: record for _, record in records(folder, "claims")}
    taken: dict[str, str] = {}
    for number, event in records(folder, "events"):
        mine = [claims[c] for c in event["claims"] if c in claims]
        for claim in mine:
            if claim["event"] != event["id"]:
                yield problem(
                    "membership", "events.jsonl", number, f"claims: {claim['id']} is a claim of {claim['event']}"
                )
        if set(event["articles"]) != {claim["article"] for claim in mine}:
            yield problem("membership", "events.jsonl", number, "articles: these are not the articles of the claims")
        if event["sources"] > len(event["articles"]):
            yield problem("membership", "events.jsonl", number, "sources: there are more than articles")
        taken |= dict.fromkeys(event["claims"], event["id"])
    for number, claim in records(folder, "claims"):
        if claim["event"] is not None and claim["id"] not in taken:
            yield problem("membership", "claims.jsonl", number, f"event: {claim['event']} does not list this claim")


def check_relations(folder: Path) -> Iterator[Problem]:
    """What is said to lie before something else can lie there: by the other relations and by the dates."""
    found = list(records(folder, "events"))
    dates = {event["id"]: event["date"] or {} for _, event in found}
    before = {(e["id"], one["event"]) for _, e in found for one in e["relations"] if one["relation"] == BEFORE}
    for number, event in found:
        left, start = event["id"], dates[event["id"]].get("earliest")
        for right in sorted(right for one, right in before if one == left) if event["relations"] else ():
            end = dates.get(right, {}).get("latest")
            if left == right:
                yield problem("order", "events.jsonl", number, f"relations: {left} lies before itself")
            elif (right, left) in before:
                yield problem("order", "events.jsonl", number, f"relations: {left} and {right} lie before one another")
            elif start and end and start > end:
                message = f"relations: {left}, of {start} or later, lies before {right}, of {end} or earlier"
                yield problem("order", "events.jsonl", number, message)


def check_dates(folder: Path) -> Iterator[Problem]:
    """The bounds of every date are days in order, and are what its EDTF text means."""
    for name, field in (("articles", "published"), ("claims", "date"), ("events", "date")):
        for number, record in records(folder, name):
            if record[field] and (message := wrong_date(record[field])):
                yield problem("date", f"{name}.jsonl", number, f"{field}: {message}")


def wrong_date(when: Record) -> str | None:
    """What is wrong with a date, or None."""
    first, last = when["earliest"], when["latest"]
    if first and last and first > last:
        return f"earliest {first} is after latest {last}"
    if (when["precision"] == "day") != (first == last and first is not None):
        return f"precision is {when['precision']}, but it lasts from {first} to {last}"
    try:
        meant = edtf.read(when["edtf"])
    except NotADate as error:
        return str(error)
    bounds = tuple(day and day.isoformat() for day in (meant.earliest, meant.latest))
    return (
        None if bounds == (first, last) else f"{when['edtf']} means {bounds[0]} to {bounds[1]}, not {first} to {last}"
    )
