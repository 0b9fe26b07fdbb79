"""Many articles are read side by side, in as many processes as there are cores. The result does not depend on it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from timeline.events.base import EventType
from timeline.models import Article
from timeline.reading import Reading, read

WORTH_A_POOL = 200_000  # characters of text; for less, starting processes costs more than it saves
CHUNK = 8  # articles that a process takes at a time
EventTypes = tuple[type[EventType], ...]


def read_all(
    articles: Sequence[Article],
    event_types: Iterable[type[EventType]],
    model: str,
    *,
    processes: int | None = None,
    progress: Callable[[Iterable[Reading]], Iterable[Reading]] = iter,
) -> tuple[Reading, ...]:
    """Read all articles, in their order. `processes` is 1 for none beside this one, None to decide by the amount of
    text; `progress` is handed the readings as they come."""
    types = tuple(event_types)
    wanted = processes or (cores() if sum(len(a.text) for a in articles) > WORTH_A_POOL else 1)
    if wanted == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return tuple(progress(read(article, types, model) for article in articles))
    return tuple(progress(side_by_side(articles, types, model, wanted)))


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def side_by_side(articles: Sequence[Article], types: EventTypes, model: str, processes: int) -> Iterator[Reading]:
    """Readings from a pool. The processes are forked, so that event types of a user's own file need no import path."""
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(processes, context, initializer=settle, initargs=(types, model)) as pool:
        yield from pool.map(read_here, articles, chunksize=CHUNK)


SETTLED: dict[str, tuple[EventTypes, str]] = {}  # set once in each worker process, never in the caller's


def settle(types: EventTypes, model: str) -> None:
    """Tell a worker process what it reads for."""
    SETTLED["task"] = (types, model)


def read_here(article: Article) -> Reading:
    """Read one article in a worker process."""
    return read(article, *SETTLED["task"])
