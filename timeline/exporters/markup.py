"""Values as they stand in XML, between tags or in quotes."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from timeline.exporters.columns import Value

# What has a meaning in XML, or would be changed by a reader (line ends, tabs), and what XML 1.0 refuses in any form.
SPECIAL = re.compile('[&<>"\t\n\r\x85\u2028]|[^ -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
MARKS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
    "\x85": "&#133;",
    "\u2028": "&#8232;",
}


def text(words: str) -> str:
    """The words as XML text or attribute, without what XML refuses."""
    if not words.isprintable():
        return SPECIAL.sub(escape, words)
    return words.translate(MARKS) if "&" in words or "<" in words or ">" in words or '"' in words else words


known = lru_cache(maxsize=2**18)(text)
"""The same, for an id or a kind, which comes again and again."""


def number(value: float) -> str:
    """Infinity is INF, as in XML Schema."""
    return repr(value) if math.isfinite(value) else "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"


def truth(value: bool) -> str:
    return "true" if value else "false"


FORMS: Mapping[type, Callable[[Any], str]] = {str: text, int: str, float: number, bool: truth}


def markup(value: Value) -> str:
    """The value as XML text or attribute."""
    return FORMS[type(value)](value)


def escape(found: re.Match[str]) -> str:
    return ESCAPES.get(found.group(), "")


def used(columns: dict[str, str], rows: Iterable[dict[str, Value]]) -> dict[str, str]:
    """Those columns in which something stands, in their order, with their types."""
    names = set().union(*rows)
    return {name: kind for name, kind in columns.items() if name in names}
