"""Where nodes stand when the file is opened: time runs from left to right, each kind has a band of its own.

From top to bottom: articles, events with a date, events without one, actors, places. An article stands at the day on
which it appeared, an event at its first day, an event without a date below those that have one, where the articles
stand that report it; everything else in the middle of its events. Days are spread by their distance (long gaps are
shortened) and by how much happens in them, so that no order is lost and no crowd covers itself. What belongs to no
event stands apart, to the left.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from heapq import heappop, heappush
from itertools import pairwise
from math import ceil, log1p, sqrt

WIDTH, HEIGHT = 180.0, 50.0  # the room of a node with its label, in Gephi's units
ASPECT = 2.5  # how much wider than high the picture is
UNDATED = "undated event"
BANDS = ("article", "event", UNDATED, "actor", "place")
BETWEEN = 4  # empty rows between two bands
Position = tuple[float, float]


def positions(
    bands: Mapping[str, Sequence[str]], when: Mapping[str, date], near: Mapping[str, Collection[str]]
) -> dict[str, Position]:
    """x and y of each node. `bands` gives the nodes of each kind, `when` the first day of events and articles that
    have one, `near` the events of each node that is no event."""
    width = sqrt(sum(map(len, bands.values())) * WIDTH * HEIGHT * ASPECT)
    place = placed(bands, axis(when, width), near)
    events = bands.get("event", ())
    apart = {"event": [e for e in events if e in when], UNDATED: [e for e in events if e not in when]}
    found: dict[str, Position] = {}
    top = 0
    for kind in BANDS:
        nodes = apart[kind] if kind in apart else bands.get(kind, ())
        xs = {node: place[node] for node in nodes if node in place}
        rows = stacked(xs)
        aside = [node for node in nodes if node not in xs]
        height = max([ceil(sqrt(len(aside) * WIDTH / HEIGHT / ASPECT)), *(row + 1 for row in rows.values())])
        found |= {node: (round(WIDTH + xs[node], 1), -(top + row) * HEIGHT) for node, row in rows.items()}
        found |= {node: (-(2 + k // height) * WIDTH, -(top + k % height) * HEIGHT) for k, node in enumerate(aside)}
        top += height + BETWEEN
    return found


def placed(
    bands: Mapping[str, Sequence[str]], dated: Mapping[str, float], near: Mapping[str, Collection[str]]
) -> dict[str, float]:
    """How far to the right each node stands that time can place: by its date, else by the dates of what it is near."""
    found = dict(dated)
    reports: dict[str, list[str]] = {}
    for article in bands.get("article", ()):
        if article not in found and (x := middle(near.get(article, ()), dated)) is not None:
            found[article] = x
        for event in near.get(article, ()):
            reports.setdefault(event, []).append(article)
    for event in bands.get("event", ()):
        if event not in found and (x := middle(reports.get(event, ()), found)) is not None:
            found[event] = x
    for node in (node for kind in ("actor", "place") for node in bands.get(kind, ())):
        events = near.get(node, ())
        x = middle(events, dated)
        x = middle(events, found) if x is None else x
        if x is not None:
            found[node] = x
    return found


def axis(when: Mapping[str, date], width: float) -> dict[str, float]:
    """How far to the right each dated node stands: half by the distance of its day from the day before, half by how
    many nodes lie before it."""
    counts: dict[date, int] = {}
    for day in when.values():
        counts[day] = counts.get(day, 0) + 1
    order = sorted(counts)
    distance, number = [0.0], [0]
    for one, next_one in pairwise(order):
        distance.append(distance[-1] + log1p((next_one - one).days))
        number.append(number[-1] + counts[one])
    half = width / 2
    scale = {
        day: half * d / (distance[-1] or 1) + half * n / (number[-1] or 1)
        for day, d, n in zip(order, distance, number, strict=False)
    }
    return {node: scale[day] for node, day in when.items()}


def middle(nodes: Collection[str], place: Mapping[str, float]) -> float | None:
    """The mean of the places of those nodes that have one, or None."""
    xs = [place[node] for node in nodes if node in place]
    return sum(xs) / len(xs) if xs else None


def stacked(xs: Mapping[str, float]) -> dict[str, int]:
    """The row of each node, such that in no row two nodes stand closer than a label is wide."""
    rows: dict[str, int] = {}
    free: list[tuple[float, int]] = []  # from where each row is free
    for node in sorted(xs, key=lambda node: (xs[node], node)):
        row = heappop(free)[1] if free and free[0][0] <= xs[node] else len(free)
        rows[node] = row
        heappush(free, (xs[node] + WIDTH, row))
    return rows
