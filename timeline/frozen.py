"""The base of all nouns of the trade: values that never change."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict


@cache
def given(fields: frozenset[str]) -> set[str]:
    """The one set of these names of fields."""
    return set(fields)


class Frozen(BaseModel):
    """A value: compared by content, never changed; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def model_post_init(self, context: Any, /) -> None:
        """Keep the set of the fields that were given once for all values that have the same: in a million claims these
        sets take half of the memory."""
        object.__setattr__(self, "__pydantic_fields_set__", given(frozenset(self.__pydantic_fields_set__)))
