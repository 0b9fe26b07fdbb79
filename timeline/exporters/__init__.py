"""How the event graph is written: one function in one file for each format.

An exporter is `write(graph, path, **options) -> tuple[str, ...]`: it writes the file and returns, as sentences, what
the format could not hold. They are imported when they are asked for, so that no library is loaded in vain.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from timeline.errors import UnknownFormat

EXPORTERS: dict[str, tuple[str, str, str]] = {
    "ttl": ("timeline.ttl", "timeline.exporters.rdf.files", "write_turtle"),
    "trig": ("timeline.trig", "timeline.exporters.rdf.files", "write_trig"),
    "nq": ("timeline.nq", "timeline.exporters.rdf.files", "write_nquads"),
    "jsonld": ("timeline.jsonld", "timeline.exporters.rdf.files", "write_jsonld"),
}
"""Format → file name, module and function."""


def exporter(name: str) -> Callable[..., tuple[str, ...]]:
    """The function that writes this format. Raises UnknownFormat."""
    if name not in EXPORTERS:
        raise UnknownFormat(f"Cannot export to {name!r}. Formats: {', '.join(sorted(EXPORTERS))}.")
    _, module, function = EXPORTERS[name]
    return getattr(import_module(module), function)
