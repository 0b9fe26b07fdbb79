"""What speaks against two reports being one event. VETO excludes, also when other claims would link the two."""

from __future__ import annotations

from timeline.merge import words
from timeline.merge.corpus import Corpus
from timeline.merge.parties import contrast
from timeline.merge.profiles import AHEAD, BEHIND, Profile, days
from timeline.merge.rule import NEAR_DAYS, VETO, Says, holds


def other_type(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """A type may be one with the type that it specialises; two special types exclude each other."""
    if a.type == b.type or a.type in corpus.broader.get(b.type, ()) or b.type in corpus.broader.get(a.type, ()):
        return None
    return Says(VETO, lambda: f"{a.type} is not {b.type}")


def other_days(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their dates have no day in common. A plan may slip, a report may err by a day; anything else excludes."""
    if not a.last or not b.last or a.guessed or b.guessed:
        return None
    gap = max(a.first, b.first) - min(a.last, b.last)
    if gap <= 0:
        return None
    slips = gap == 1 or (gap <= NEAR_DAYS and (a.status in AHEAD) != (b.status in AHEAD))
    return Says(-8 if slips else VETO, lambda: f"{days(a.first, a.last)} is not {days(b.first, b.last)}")


def other_actors(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Both name who takes part in the same role, and they are other people or other states."""
    found = contrast(a.roles, b.roles, corpus)
    if found is None:
        return None
    return Says(VETO if found.all_differ else -6, lambda: found.reason(corpus))


def other_place(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their places lie apart: neither contains the other."""
    here, there = a.place, b.place
    if here is None or there is None or here.id == there.id or holds(here, there):
        return None
    if here.country == there.country and not (here.within and there.within):
        return None
    return Says(-8, lambda: f"{here.name} is not {there.name}")


def other_number(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """They count exactly those whom the event concerns, and not alike: the arrest of 23 sailors is not that of 26."""
    counts = ((name, quantity(a, name), quantity(b, name)) for name in corpus.counted.get(a.type, ()))
    found = next((c for c in counts if None not in c and c[1] != c[2]), None)
    return Says(-6, lambda: "as {}, {} is not {}".format(*found)) if found else None


def quantity(p: Profile, name: str) -> int | None:
    """The number that a detail counts, None when it does not or only roughly."""
    value = p.claim.details.get(name)
    return words.quantity(value) if isinstance(value, str) else value


def other_in_series(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """They are numbered, and not with the same number: a third resolution is not the second."""
    if a.ordinals and b.ordinals and not a.ordinals & b.ordinals:
        return Says(-8, lambda: f"number {min(a.ordinals)} of a series is not number {min(b.ordinals)}")
    return None


def other_sense(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """The words that name them mean different things: who is shot need not be killed, a charge is no verdict."""
    if not a.senses or not b.senses or a.senses & b.senses:
        return None
    return Says(-6, lambda: f"{', '.join(sorted(a.senses))} is not {', '.join(sorted(b.senses))}")


def told_apart(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One article reports both, with other days, places or people."""
    if a.article != b.article:
        return None
    for rule in (other_days, other_actors, other_place, other_in_series):
        if rule(a, b, corpus):
            return Says(VETO, lambda: f"{a.article} tells the two apart")
    return None


def before_its_time(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One is reported as past, without a date, in an article that appeared before the other's date."""
    early, late = (a, b) if not a.last else (b, a)
    if early.last or not late.last or late.guessed or early.status not in BEHIND or not 0 < early.told[1] < late.first:
        return None
    return Says(-12, lambda: f"{early.article} reports it as past before {days(late.first, late.last)}")


def plan_after_outcome(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One is announced, without a date, after the other had taken place."""
    plan, outcome = (a, b) if a.status in AHEAD else (b, a)
    if plan.status not in AHEAD or plan.last or outcome.status not in BEHIND:
        return None
    past = outcome.told[1] if outcome.guessed else outcome.last or outcome.told[1]
    if not 0 < past < plan.told[0]:
        return None
    return Says(-8, lambda: f"{plan.article} announces it after the other had taken place")
