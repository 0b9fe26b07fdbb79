"""How a notebook shows a value that belongs to a timeline, when the value alone does not hold all that is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Display:
    """What turns the value into HTML. It is no part of the value: it is never written, all displays and none are equal,
    and a value that is sent to another process or copied deeply arrives without one."""

    def __init__(self, show: Callable[[Any], str] | None = None):
        self.show = show

    def __eq__(self, other: object) -> bool:
        return other is None or isinstance(other, Display)

    def __hash__(self) -> int:
        return hash(Display)

    def __reduce__(self) -> tuple[type[Display], tuple[()]]:
        return Display, ()
