"""What stands in `schemas/`, made from the classes: a JSON Schema for each JSONL file, the ontology, the shapes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.models import Actor, Article, Claim, Decision, Event, Frozen, Problem

DIALECT = "https://json-schema.org/draft/2020-12/schema"
RECORDS: Mapping[str, type[Frozen]] = {
    "events": Event,
    "claims": Claim,
    "actors": Actor,
    "articles": Article,
    "decisions": Decision,
    "problems": Problem,
}

OFFSET, CONFIDENCE, WORDS = {"minimum": 0}, {"minimum": 0, "maximum": 1}, {"minLength": 1}
COUNTRY, ACTOR_ID, CLAIM_ID = {"pattern": "^[A-Z]{3}$"}, {"pattern": "^ac-"}, {"pattern": "^cl-"}
CLAIM_IDS = {"items": {"type": "string", **CLAIM_ID}, "minItems": 1, "uniqueItems": True}
SPAN = {"start": OFFSET, "end": OFFSET}
KIND = {"pattern": "^[a-z][a-z0-9_]*$"}
LIMITS: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "Event": {
        "id": {"pattern": "^ev-"},
        "label": WORDS,
        "claims": CLAIM_IDS,
        "confidence": CONFIDENCE,
        "articles": {"minItems": 1, "uniqueItems": True},
        "sources": {"minimum": 1},
        "plover": {"pattern": "^[A-Z]+$"},
    },
    "Claim": {
        "id": CLAIM_ID,
        "article": WORDS,
        "according_to": ACTOR_ID,
        "refers_to": CLAIM_ID,
        "extractor": WORDS,
        "confidence": CONFIDENCE,
        "plover": {"pattern": "^[A-Z]+$"},
    },
    "Actor": {"id": ACTOR_ID, "name": WORDS, "country": COUNTRY},
    "Place": {"id": {"pattern": "^pl-"}, "name": WORDS, "country": COUNTRY},
    "Article": {"id": WORDS},
    "Participant": {"id": ACTOR_ID, "name": WORDS},
    "Filler": {"actor": ACTOR_ID, "name": WORDS, "text": WORDS, **SPAN},
    "Quote": {"text": WORDS, **SPAN},
    "ReportedWhen": {"text": WORDS, "edtf": WORDS, **SPAN},
    "When": {"edtf": WORDS},
    "StatusReport": {"claim": CLAIM_ID},
    "Decision": {"left": CLAIM_ID, "right": CLAIM_ID, "by": WORDS},
    "Problem": {"kind": WORDS, "message": WORDS, "line": {"minimum": 1}},
}
"""What the classes leave to the reader: the prefixes of ids, the least and greatest numbers."""
BEYOND: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "claims": {
        "event": {
            "description": "The id of the claim's event; null for a claim that was dropped.",
            "type": ["string", "null"],
            "pattern": "^ev-",
        }
    },
    "events": {
        "relations": {
            "description": "How this event lies to others.",
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["event", "relation"],
                "properties": {"event": {"type": "string", "pattern": "^ev-"}, "relation": {"type": "string", **WORDS}},
            },
        }
    },
}
"""What stands in the files and not in the classes."""


def record_schema(name: str, event_types: Iterable[type[EventType]] = EVENT_TYPES) -> dict[str, Any]:
    """The JSON Schema of one line of `name`.jsonl: every key is there, and none that is not listed."""
    whole = RECORDS[name].model_json_schema(mode="serialization")
    parts = whole.pop("$defs", {})
    whole["properties"] |= BEYOND.get(name, {})
    if "type" in whole["properties"]:
        whole["properties"]["type"] = kinds(event_types)
    found = {"$schema": DIALECT, **strict(RECORDS[name].__name__, whole)}
    if parts:
        found["$defs"] = {key: strict(key, part) for key, part in sorted(parts.items())}
    return found


def strict(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a class as the files have it: with its limits, all keys required, without titles and defaults."""
    limits = LIMITS.get(name, {})
    properties = {
        key: {k: v for k, v in {**part, **limits.get(key, {})}.items() if k not in ("title", "default")}
        for key, part in schema.get("properties", {}).items()
    }
    return {**schema, "properties": properties, "required": sorted(properties), "additionalProperties": False}


def kinds(event_types: Iterable[type[EventType]]) -> dict[str, Any]:
    """The type of an event: those that are declared, each with its definition, or one of the user's own."""
    listed = [{"const": kind.name, "description": " ".join((kind.__doc__ or "").split())} for kind in event_types]
    return {"type": "string", **KIND, "anyOf": [*listed, {"description": "A type of your own."}]}


def as_text(schema: Mapping[str, Any]) -> str:
    """A JSON Schema as it is written."""
    return json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def schema_files() -> dict[str, bytes]:
    """Every file of `schemas/`: its name and content."""
    from timeline.exporters.rdf.ontology import ontology
    from timeline.exporters.rdf.shapes import shapes

    files = {f"{name}.schema.json": as_text(record_schema(name)).encode() for name in RECORDS}
    return {**files, "timeline.ttl": ontology(), "shapes.ttl": shapes().encode()}


def write_schemas(folder: Path) -> tuple[str, ...]:
    """Write them; returns the names of the files."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in schema_files().items():
        (folder / name).write_bytes(content)
    return tuple(sorted(schema_files()))
