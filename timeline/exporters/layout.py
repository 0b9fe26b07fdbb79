"""Where nodes stand when the file is opened: time runs from left to right, each kind has a band of its own.

From top to bottom: articles, events, actors, places. An event stands at its first day, everything else in the middle
of its dated events. Days are spread by their distance (long gaps are shortened) and by how much happens in them, so
that no order is lost and no crowd covers itself. What has no date stands apart, to the left of all that has one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from heapq import heappop, heappush
from itertools import pairwise
from math import ceil, log1p, sqrt

WIDTH, HEIGHT = 180.0, 50.0  # the room of a node with its label, in Gephi's units
ASPECT = 2.5  # how much wider than high the picture is
BANDS = ("article", "event", "actor", "place")
BETWEEN = 4  # empty rows between two bands
Position = tuple[float, float]


def positions(
    bands: Mapping[str, Sequence[str]], when: Mapping[str, date], near: Mapping[str, Collection[str]]
) -> dict[str, Position]:
    """x and y of each node. `bands` gives the nodes of each kind, `when` the first day of events that have one,
    `near` the events of each node that is no event."""
    width = sqrt(sum(map(len, bands.values())) * WIDTH * HEIGHT * ASPECT)
    scale = axis(when.values(), width)
    place = {node: scale[day] for node, day in when.items()}
    found: dict[str, Position] = {}
    top = 0
    for kind in BANDS:
        nodes = bands.get(kind, ())
        xs = {node: x for node in nodes if (x := place.get(node, middle(near.get(node, ()), place))) is not None}
        rows = stacked(xs)
        aside = [node for node in nodes if node not in xs]
        height = max([ceil(sqrt(len(aside) * WIDTH / HEIGHT / ASPECT)), *(row + 1 for row in rows.values())])
        found |= {node: (round(WIDTH + xs[node], 1), -(top + row) * HEIGHT) for node, row in rows.items()}
        found |= {node: (-(2 + k // height) * WIDTH, -(top + k % height) * HEIGHT) for k, node in enumerate(aside)}
        top += height + BETWEEN
    return found


def axis(days: Iterable[date], width: float) -> dict[date, float]:
    """How far to the right each day stands: half by its distance from the day before, half by how many events lie
    before it."""
    counts: dict[date, int] = {}
    for day in days:
        counts[day] = counts.get(day, 0) + 1
    order = sorted(counts)
    distance, number = [0.0], [0]
    for one, next_one in pairwise(order):
        distance.append(distance[-1] + log1p((next_one - one).days))
        number.append(number[-1] + counts[one])
    half = width / 2
    return {
        day: half * d / (distance[-1] or 1) + half * n / (number[-1] or 1)
        for day, d, n in zip(order, distance, number, strict=False)
    }


def middle(events: Collection[str], place: Mapping[str, float]) -> float | None:
    """The mean of the places of those events that have one, or None."""
    xs = [place[event] for event in events if event in place]
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
