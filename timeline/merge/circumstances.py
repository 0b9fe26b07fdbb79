"""What counts only for two reports that already mean the same people, things or words: two fires on one day are not
one fire."""

from __future__ import annotations

from timeline.merge.corpus import Corpus
from timeline.merge.parties import shared_fillers
from timeline.merge.profiles import BEHIND, Profile, days
from timeline.merge.rule import Says, days_between, narrow

UNREAL = frozenset({"possible", "denied"})
CLOSE_DAYS, FAR_DAYS = 3, 60  # between the publication of two articles


def same_time(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their dates have days in common; the narrower the wider of the two, the more it says."""
    if not a.last or not b.last or max(a.first, b.first) > min(a.last, b.last):
        return None
    width = max(a.last - a.first, b.last - b.first) + 1
    points = next((p for most, p in ((1, 4), (7, 3), (31, 2), (100, 1)) if width <= most), 0)
    if not points:
        return None
    return Says(
        points,
        lambda: (
            f"both on {days(a.first, a.last)}"
            if width == 1
            else f"{days(a.first, a.last)} and {days(b.first, b.last)} agree"
        ),
    )


def same_trigger(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """The same word names the event, or another word of the same sense."""
    if shared := a.trigger & b.trigger:
        return Says(2, lambda: f"both say {min(shared)!r}")
    if senses := a.senses & b.senses:
        return Says(1, lambda: f"both speak of {min(senses)}")
    return None


def said_again(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One article says twice, in words of one sense, what befalls the same people; two things it would tell apart."""
    if a.article != b.article or not shared_fillers(a.roles, b.roles):
        return None
    again = a.senses & b.senses if a.senses and b.senses else a.trigger & b.trigger
    return Says(3, lambda: f"{a.article} speaks of it twice") if again else None


def same_in_series(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """They have the same number in a series."""
    shared = a.ordinals & b.ordinals
    return Says(2, lambda: f"both are number {min(shared)} of a series") if shared else None


def published_together(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their articles appeared within days of each other; months apart, they hardly speak of the same undated event."""
    if not narrow(a.told) or not narrow(b.told) or a.article == b.article:
        return None
    gap = days_between(a.told, b.told)
    if gap <= CLOSE_DAYS:
        return Says(1, lambda: "published within days of each other")
    return Says(-3, lambda: f"published {gap} days apart") if gap > FAR_DAYS and not (a.dated and b.dated) else None


def plan_before_outcome(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One announces what the other, not published before it, reports as past."""
    plan, outcome = (a, b) if a.status == "planned" else (b, a)
    if plan.status != "planned" or outcome.status not in BEHIND or plan.told[0] > (outcome.told[1] or plan.told[0]):
        return None
    return Says(1, lambda: f"{plan.article} announces what {outcome.article} reports")


def only_possible(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One tells what took place, the other what might or did not, and no days say that they mean the same: an event in
    the scope of a modal is not one outside of it (Roberts, "Modal subordination", 1989)."""
    fact, other = (a, b) if a.status in BEHIND else (b, a)
    if fact.status not in BEHIND or other.status not in UNREAL or (a.dated and b.dated) or a.article == b.article:
        return None
    return Says(-2, lambda: f"what {fact.article} reports is {other.status} in {other.article}")
