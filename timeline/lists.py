"""Lists of names: what stands between their parts, and which parts follow each other in one."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

BETWEEN = re.compile(r"\s*(?:,|,?\s*(?:and|or|as well as)\b)\s*(?:the\s+)?", re.IGNORECASE)

T = TypeVar("T")


def runs(parts: Iterable[T], joined: Callable[[T, T], bool]) -> list[list[T]]:
    """The parts in their order, those that are joined to the one before in one run with it.

    >>> runs([1, 2, 5, 6, 9], lambda one, other: other == one + 1)
    [[1, 2], [5, 6], [9]]
    """
    found: list[list[T]] = []
    for part in parts:
        if found and joined(found[-1][-1], part):
            found[-1].append(part)
        else:
            found.append([part])
    return found
