"""How nodes look when the file is opened: labels with dates, colours by kind and type, sizes by sources.

Events that have not happened, as far as is known, are paler. Hues run with the PLOVER roots from agreement (green)
over talk (blue) to violence (red); types of one root differ in lightness.
"""

from __future__ import annotations

import colorsys
from functools import lru_cache
from hashlib import sha256
from math import log2

LABEL = 40  # characters: longer ones cover each other in Gephi
PLAIN = {"actor": "#3b4a6b", "place": "#8d6e3f", "article": "#a8adb5"}
# Degrees of the colour circle. The roots: Halterman et al. 2023, "PLOVER and POLECAT".
HUES = {
    "AGREE": 120,
    "SUPPORT": 135,
    "COOPERATE": 150,
    "AID": 165,
    "CONCEDE": 180,
    "CONSULT": 210,
    "REQUEST": 235,
    "RETREAT": 255,
    "MOBILIZE": 275,
    "REJECT": 295,
    "ACCUSE": 315,
    "PROTEST": 45,
    "THREATEN": 30,
    "SANCTION": 60,
    "COERCE": 15,
    "ASSAULT": 0,
}
OTHER_HUE = 195
LIGHTNESS = (0.40, 0.48, 0.56)
SATURATION = 0.65
HAPPENED = {"occurred", "ongoing"}
PALER = 0.5  # how far towards white what has not happened goes
SMALLEST, STEP = 8.0, 6.0  # size of a node without sources, and what each doubling of sources adds


def label(text: str, date: str | None = None) -> str:
    """The label, on one line and short, after the date if there is one that it does not hold yet."""
    words = " ".join(text.split())
    if date and date not in words:
        words = f"{date} {words}"
    return words if len(words) <= LABEL else words[: LABEL - 1].rstrip() + "…"


@lru_cache(maxsize=1024)
def size(sources: int) -> float:
    """Bigger with more sources, or events: each doubling adds the same."""
    return round(SMALLEST + STEP * log2(1 + sources), 1)


@lru_cache(maxsize=1024)
def colour(kind: str, type: str, plover: str, status: str) -> str:
    """The colour as #rrggbb; type, PLOVER root and status count for events only."""
    if kind in PLAIN:
        return PLAIN[kind]
    lightness = LIGHTNESS[sha256(type.encode()).digest()[0] % len(LIGHTNESS)]
    channels = colorsys.hls_to_rgb(HUES.get(plover, OTHER_HUE) / 360, lightness, SATURATION)
    paler = 0.0 if status in HAPPENED else PALER
    return "#" + "".join(f"{round(255 * (c + (1 - c) * paler)):02x}" for c in channels)
