"""Actors that users already know: TOML, CSV, or FollowTheMoney JSON as OpenSanctions publishes it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

from timeline.actors.gazetteer import country_name
from timeline.actors.titles import normal
from timeline.errors import UnknownFormat, UsageError
from timeline.models import ActorKind, stable_id

BESIDE = "actors.toml"  # lies in a folder of articles
FORMATS = (".toml", ".csv", ".json", ".jsonl", ".ndjson")
SCHEMATA = {
    "Person": "person",
    "Organization": "organization",
    "Company": "organization",
    "PublicBody": "organization",
    "LegalEntity": "organization",
    "Country": "country",
}
FIRST, LAST = date.min, date.max


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office, of which state (alpha-3) or organisation, and from when to when; None where it is open."""

    office: str
    of: str | None = None
    start: date | None = None
    end: date | None = None

    def holds(self, earliest: date | None, latest: date | None) -> bool:
        """Whether it can have been held within these days."""
        return (self.start or FIRST) <= (latest or LAST) and (self.end or LAST) >= (earliest or FIRST)


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor whose identity is given. `id` wins over any id that would be derived."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    offices: tuple[HeldOffice, ...] = ()


def load_known(path: str | Path) -> tuple[KnownActor, ...]:
    """The actors of a file, also gzipped. Raises UnknownFormat for other suffixes, UsageError for a broken record.

    TOML: [[actor]] tables with `name`, `kind`, and optionally `id`, `country`, `aliases`, `identifiers`, and
    `offices = [{office, of, from, to}]`. CSV: the same as columns, several values separated by semicolons, offices as
    "office of CODE from to". JSON: one FollowTheMoney entity a line, or a list of them.
    """
    path = Path(path)
    suffix = path.with_suffix("").suffix if path.suffix == ".gz" else path.suffix
    if suffix not in FORMATS:
        raise UnknownFormat(
            f"{path}: cannot read known actors from {suffix!r}. Formats: {', '.join(FORMATS)}, also with .gz."
        )
    try:
        text = (
            gzip.decompress(path.read_bytes()).decode("utf8")
            if path.suffix == ".gz"
            else path.read_text(encoding="utf8")
        )
        return tuple(from_record(r, path, n) for n, r in enumerate(records(text, suffix), 1) if r)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: cannot read known actors: {error}. See seeds/actors.toml for an example.") from error


def known_beside(inputs: Any) -> tuple[KnownActor, ...]:
    """The actors of `actors.toml` in each folder among the inputs, where there is one. Raises as `load_known` does."""
    given = inputs if isinstance(inputs, (list, tuple)) else [inputs]
    files = sorted(Path(one) / BESIDE for one in given if isinstance(one, (str, Path)))
    return tuple(actor for file in dict.fromkeys(files) if file.is_file() for actor in load_known(file))


def records(text: str, suffix: str) -> Iterator[dict[str, Any]]:
    """The raw records of a file."""
    if suffix == ".toml":
        yield from tomllib.loads(text).get("actor", [])
    elif suffix == ".csv":
        yield from (from_row(row) for row in csv.DictReader(io.StringIO(text)))
    else:
        whole = text.lstrip().startswith("[")
        entities = json.loads(text) if whole else (json.loads(line) for line in text.splitlines() if line.strip())
        yield from (from_entity(entity) for entity in entities)


def from_row(row: dict[str, str | None]) -> dict[str, Any]:
    """A CSV row as a record."""
    record: dict[str, Any] = {k: v for k, v in row.items() if v}
    record["aliases"] = split(row.get("aliases"))
    record["identifiers"] = dict(pair.split(":", 1) for pair in split(row.get("identifiers")) if ":" in pair)
    record["offices"] = [office_of_text(text) for text in split(row.get("offices"))]
    if row.get("wikidata"):
        record["identifiers"]["wikidata"] = record.pop("wikidata")
    return record


def split(cell: str | None) -> list[str]:
    """The values of a cell, which semicolons separate."""
    return [value.strip() for value in (cell or "").split(";") if value.strip()]


def office_of_text(text: str) -> dict[str, str]:
    """ "prime minister of GBR 1997-05-02 2007-06-27" as a record."""
    office, _, rest = text.partition(" of ")
    words = rest.split()
    return {"office": office, **dict(zip(("of", "from", "to"), words, strict=False))}


def from_entity(entity: dict[str, Any]) -> dict[str, Any]:
    """A FollowTheMoney entity as a record; {} for a schema that is no actor."""
    kind = SCHEMATA.get(entity.get("schema", ""))
    properties = entity.get("properties", {})
    names = [*properties.get("name", ()), *([entity["caption"]] if entity.get("caption") else [])]
    if kind is None or not names:
        return {}
    identifiers = {"wikidata": properties["wikidataId"][0]} if properties.get("wikidataId") else {}
    codes = [c for key in ("nationality", "country", "jurisdiction", "citizenship") for c in properties.get(key, ())]
    aliases = [
        *names,
        *properties.get("alias", ()),
        *properties.get("weakAlias", ()),
        *properties.get("previousName", ()),
    ]
    return {
        "id": entity.get("id"),
        "name": entity.get("caption") or names[0],
        "kind": kind,
        "aliases": aliases,
        "country": alpha3(codes[0]) if codes else None,
        "identifiers": identifiers,
        "offices": [{"office": position} for position in properties.get("position", ())],
    }


def alpha3(code: str) -> str | None:
    """The alpha-3 code for a two- or three-letter code or a name, None when there is none."""
    if country_name(code.upper()):
        return code.upper()
    from rigour.territories import lookup_territory

    territory = lookup_territory(code)
    return territory.alpha3.upper() if territory and territory.alpha3 else None


def from_record(record: dict[str, Any], path: Path, number: int) -> KnownActor:
    """A record as a KnownActor. Raises UsageError when it lacks a name or its kind is unknown."""
    name, kind = record.get("name"), record.get("kind", "person")
    if not name or kind not in get_args(ActorKind):
        raise UsageError(
            f"{path}: record {number} needs a `name`, and a `kind` that is one of "
            f"{', '.join(get_args(ActorKind))} (it has name {name!r}, kind {kind!r})."
        )
    offices = tuple(held(o, path, number) for o in record.get("offices", ()))
    country = alpha3(record["country"]) if record.get("country") else None
    identifiers = tuple(sorted((str(k), str(v)) for k, v in (record.get("identifiers") or {}).items()))
    aliases = tuple(sorted({a for a in record.get("aliases", ()) if a != name}))
    return KnownActor(
        record.get("id") or stable_id("ac", kind, name), name, kind, country, aliases, identifiers, offices
    )


def held(record: dict[str, Any], path: Path, number: int) -> HeldOffice:
    """One office of a record."""
    try:
        start, end = day(record.get("from"), 1), day(record.get("to"), 12)
    except ValueError as error:
        raise UsageError(f"{path}: record {number}: office dates are YYYY, YYYY-MM or YYYY-MM-DD ({error}).") from error
    return HeldOffice(normal(record["office"]), record.get("of"), start, end)


def day(value: Any, month: int) -> date | None:
    """A date out of "2005", "2005-01" or "2005-01-26": its first day (month 1) or its last (month 12)."""
    if value is None or isinstance(value, date):
        return value
    parts = [int(p) for p in str(value).split("-")]
    if len(parts) == 3:
        return date(*parts)
    whole = parts[1] if len(parts) == 2 else month
    return date(parts[0], whole, 1 if month == 1 else 28)
