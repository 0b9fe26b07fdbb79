"""Given names: their short forms ("Bill" for "William"), and who bears them."""

from __future__ import annotations

from functools import cache

from timeline.actors.tables import table


@cache
def short_forms() -> frozenset[frozenset[str]]:
    """Pairs of a given name and its short form ("bill", "william")."""
    return frozenset(
        frozenset((full, short)) for full, shorts in table("given_names")["short_forms"].items() for short in shorts
    )


def full_forms(given: str) -> tuple[str, ...]:
    """The given names that this one is, or is short for, of those that have a short form.

    >>> full_forms("bill"), full_forms("william"), full_forms("noam")
    (('william',), ('william',), ())
    """
    return by_form().get(given, ())


@cache
def by_form() -> dict[str, tuple[str, ...]]:
    """Given name → the full forms of it, itself included where it is one."""
    found: dict[str, list[str]] = {}
    for full, shorts in table("given_names")["short_forms"].items():
        for name in (full, *shorts):
            found.setdefault(name, []).append(full)
    return {name: tuple(dict.fromkeys(full)) for name, full in found.items()}


@cache
def bearers() -> dict[str, str]:
    """Given name → `female` or `male`, for the names that only women or only men bear."""
    return {name: sex for sex, names in table("given_names")["borne_by"].items() for name in names}


def sex_of(given: str) -> str | None:
    """Whether a given name, folded, is one of women or of men; None for those of both, and for others.

    >>> sex_of("miriam"), sex_of("oleg"), sex_of("robin")
    ('female', 'male', None)
    """
    return bearers().get(given)
