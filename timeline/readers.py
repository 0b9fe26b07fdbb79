"""Many articles are read side by side, in as many processes as there are cores. The result does not depend on it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from timeline.events.base import EventType
from timeline.language import load
from timeline.models import Article
from timeline.reading import Reading, read
from timeline.shelf import Shelf

WORTH_A_POOL = 200_000  # characters of text; for less, starting processes costs more than it saves
CHUNK = 8  # articles that a process takes at a time
EventTypes = tuple[type[EventType], ...]
Progress = Callable[[Iterable[Reading]], Iterable[Reading]]


class Coming:
    """Readings that come one after the other, and how many there will be, for a progress bar."""

    def __init__(self, readings: Iterable[Reading], number: int):
        self.readings, self.number = readings, number

    def __iter__(self) -> Iterator[Reading]:
        return iter(self.readings)

    def __len__(self) -> int:
        return self.number


def read_all(
    articles: Sequence[Article],
    event_types: Iterable[type[EventType]],
    model: str,
    *,
    processes: int | None = None,
    progress: Progress = iter,
    shelf: Shelf | None = None,
) -> tuple[Reading, ...]:
    """Read all articles, in their order; those that lie on the shelf are not read again.

    `processes` is 1 for none beside this one, None to decide by the amount of text; `progress` is handed the readings
    as they come, as something that has a length.
    """
    found = shelf.find(articles) if shelf else {}
    fresh = [article for article in articles if article.id not in found]
    read_now = iter(read_fresh(fresh, tuple(event_types), model, processes=processes, progress=progress))
    readings = tuple(found[a.id] if a.id in found else next(read_now) for a in articles)
    if shelf and (fresh or len(found) != shelf.size()):
        shelf.keep(readings, found.keys())
    return readings


def read_fresh(
    articles: Sequence[Article], types: EventTypes, model: str, *, processes: int | None, progress: Progress
) -> tuple[Reading, ...]:
    """Read these articles, here or in a pool."""
    if not articles:
        return ()
    load(model)  # a model that is not installed is refused here; forked processes share what is loaded
    wanted = processes or (cores() if sum(len(a.text) for a in articles) > WORTH_A_POOL else 1)
    if wanted == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return tuple(progress(Coming((read(article, types, model) for article in articles), len(articles))))
    return side_by_side(articles, types, model, wanted, progress)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def side_by_side(
    articles: Sequence[Article], types: EventTypes, model: str, processes: int, progress: Progress
) -> tuple[Reading, ...]:
    """Readings from a pool. The processes are forked, so that event types of a user's own file need no import path; and
    forked by `map`, before a progress bar starts its thread, since a thread may hold a lock at that moment."""
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(processes, context, initializer=settle, initargs=(types, model)) as pool:
        readings = pool.map(read_here, articles, chunksize=CHUNK)
        return tuple(progress(Coming(readings, len(articles))))


SETTLED: dict[str, tuple[EventTypes, str]] = {}  # set once in each worker process, never in the caller's


def settle(types: EventTypes, model: str) -> None:
    """Tell a worker process what it reads for."""
    SETTLED["task"] = (types, model)


def read_here(article: Article) -> Reading:
    """Read one article in a worker process."""
    return read(article, *SETTLED["task"])
