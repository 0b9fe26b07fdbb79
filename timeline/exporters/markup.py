"""Values as they stand in XML, between tags or in quotes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from timeline.exporters.columns import Value

# What has a meaning in XML, or would be changed by a reader (line ends, tabs), and what XML 1.0 refuses in any form.
SPECIAL = re.compile('[&<>"\t\n\r\x85\u2028]|[^ -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
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


def markup(value: Value) -> str:
    """The value as XML text or attribute, without what XML refuses. Infinity is INF, as in XML Schema."""
    if isinstance(value, str):
        return value if value.isalnum() else SPECIAL.sub(escape, value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"
    return str(value)


@lru_cache(maxsize=2**18)
def known(text: str) -> str:
    """The markup of an id or a kind, which comes again and again."""
    return SPECIAL.sub(escape, text)


def escape(found: re.Match[str]) -> str:
    return ESCAPES.get(found.group(), "")


def used(columns: dict[str, str], rows: Iterable[dict[str, Value]]) -> dict[str, str]:
    """Those columns in which something stands, in their order, with their types."""
    names = set().union(*rows)
    return {name: kind for name, kind in columns.items() if name in names}
