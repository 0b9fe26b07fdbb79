"""Who takes part in two reports: shared, counterparts of one another (an envoy and the state that sent him), others."""

from __future__ import annotations

from typing import NamedTuple

from timeline.merge.corpus import Corpus
from timeline.merge.profiles import Known, Roles

STATE_AND_ITS_OWN = ({"country", "person"}, {"country", "organization"})


class Contrast(NamedTuple):
    """A role in which two reports name others. `all_differ`: nobody there has a counterpart, for certain."""

    all_differ: bool
    role: str
    mine: tuple[str, ...]
    others: tuple[str, ...]

    def reason(self, known: Known | Corpus) -> str:
        """In words."""
        names = [", ".join(sorted(map(known.name, side))) for side in (self.mine, self.others)]
        return f"as {self.role.replace('_', ' ')}, {names[0]} is not {names[1]}"


def shared_fillers(a: Roles, b: Roles) -> frozenset[str]:
    """Actors who fill the same role in both."""
    shared = frozenset[str]()
    for role, actors in a:
        for same, others in b:
            if role == same:
                shared |= actors & others
    return shared


def stand_for_one_another(a: Roles, b: Roles, known: Known | Corpus) -> bool:
    """True when one names a state, and the other in the same role somebody who acts for it: its envoy, its navy. One
    of two parties says nothing: Chad and Togo may meet, and a minister of Chad somebody else."""
    other = dict(b)
    return any(
        role in other
        and any(acts_for(x, y, known) for x in actors for y in other[role])
        and (all_told(actors, other[role], known) or all_told(other[role], actors, known))
        for role, actors in a
    )


def acts_for(x: str, y: str, known: Known | Corpus) -> bool:
    """True when one of the two is a state and the other its own."""
    return {known.kind(x), known.kind(y)} in STATE_AND_ITS_OWN and known.state(x) == known.state(y) is not None


def all_told(some: frozenset[str], others: frozenset[str], known: Known | Corpus) -> bool:
    """True when each of the ones is among the others, or acts for one of them."""
    return all(x in others or any(acts_for(x, y, known) for y in others) for x in some)


def contrast(a: Roles, b: Roles, known: Known | Corpus) -> Contrast | None:
    """The first role in which each report names somebody who has no counterpart in the other, the worst case first."""
    if a == b:
        return None
    pairs = ((role, actors, others) for role, actors in a for same, others in b if role == same)
    found = [c for role, actors, others in pairs if (c := contrast_in(role, actors, others, known))]
    return max(found, key=lambda c: c.all_differ) if found else None


def contrast_in(role: str, a: frozenset[str], b: frozenset[str], known: Known | Corpus) -> Contrast | None:
    """Compare those who fill one role."""
    if a <= b or b <= a:
        return None
    mine = tuple(x for x in a - b if not any(matches(x, y, known) for y in b))
    others = tuple(y for y in b - a if not any(matches(x, y, known) for x in a)) if mine else ()
    if not others:
        return None
    certain = len(mine) == len(a) and len(others) == len(b) and all(sure(x, y, known) for x in mine for y in others)
    return Contrast(certain, role, mine, others)


def matches(x: str, y: str, known: Known | Corpus) -> bool:
    """True when two actors may stand for one another: the same, or of the same or an unknown state and not two
    different people, nor two different states or organisations. A description ("the driver") may be anybody."""
    if x == y:
        return True
    kinds = {known.kind(x), known.kind(y)}
    if len(kinds) == 1 and kinds != {"group"} and known.is_named(x) and known.is_named(y):
        return not known.name_words(x).isdisjoint(known.name_words(y)) and kinds != {"country"}
    here, there = known.state(x), known.state(y)
    return here is None or there is None or here == there


def sure(x: str, y: str, known: Known | Corpus) -> bool:
    """True when two actors without a match are certainly others: two people with other names, or of two states."""
    if known.kind(x) == known.kind(y) == "person" and known.is_named(x) and known.is_named(y):
        return True
    here, there = known.state(x), known.state(y)
    return here is not None and there is not None and here != there
