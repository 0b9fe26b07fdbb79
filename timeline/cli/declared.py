"""Event types that a user declares in a Python file, beside those that there are."""

from __future__ import annotations

import sys
import traceback
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from timeline.errors import UsageError

if TYPE_CHECKING:
    from timeline.events.base import EventType

NAMESPACE = "declared_in_"  # before the file's name: no module of that name is hidden


def event_types(path: Path | None) -> tuple[type[EventType], ...]:
    """EVENT_TYPES, and those of the file. Raises UsageError, naming file and line."""
    from timeline.articles.folders import existing
    from timeline.events import EVENT_TYPES

    if path is None:
        return EVENT_TYPES
    own = declarations(run(existing(path)), path)
    there = {event_type.name for event_type in EVENT_TYPES}
    for event_type in own:
        if event_type.name in there:
            raise UsageError(
                f"{path}: {event_type.__name__} declares {event_type.name!r}, a type that is there already. "
                "Give it another name; one that specialises it may be a subclass of it."
            )
    return (*EVENT_TYPES, *own)


def declarations(module: ModuleType, path: Path) -> tuple[type[EventType], ...]:
    """The event types that the module itself declares, in its order. Raises UsageError where there is none."""
    from timeline.events.base import EventType

    found = [v for v in vars(module).values() if isinstance(v, type) and issubclass(v, EventType)]
    own = tuple(dict.fromkeys(v for v in found if v.__module__ == module.__name__))
    if not own:
        raise UsageError(
            f"{path}: declares no event type. Needed is a subclass of timeline.EventType, with a docstring, `plover` "
            "and `triggers`; the files in timeline/events/ are examples."
        )
    return own


def run(path: Path) -> ModuleType:
    """The file as a module. It stands in sys.modules, where type hints are looked up. Raises UsageError."""
    name = NAMESPACE + path.stem
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise UsageError(f"{path}: is no Python file. Event types are declared in a file that ends in .py.")
    module = sys.modules[name] = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise UsageError(f"{path}, line {error.lineno}: {error.msg}.") from error
    except Exception as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
        where = f"{path}, line {lines[-1]}" if lines else str(path)
        raise UsageError(f"{where}: {type(error).__name__}: {error}") from error
    return module
