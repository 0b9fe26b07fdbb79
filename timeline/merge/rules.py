"""Why two reports are one event, or two: the rules, in the order in which they are read.

Each rule looks at two reports and returns points and the reason in words, or None when it does not know: silence is
not evidence. The points are small integers that add up. CONTRADICTIONS speak against; VETO and below excludes, also
when other claims would link the two. MAIN rules say that the same people, things or words are meant. CIRCUMSTANCES
count for two reports only after a main rule has: two fires on one day are not one fire.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from timeline.merge.parties import contrast, shared_fillers
from timeline.merge.profiles import AHEAD, BEHIND, Corpus, Profile, days
from timeline.models import Place

VETO = -20
NEAR_DAYS = 14  # a meeting planned for the 10th may take place on the 24th
CLOSE_DAYS, FAR_DAYS = 3, 60  # between the publication of two articles


class Says(NamedTuple):
    """What a rule says of two reports: integer points, and the reason, put into words when somebody asks."""

    points: int
    reason: Callable[[], str]


ALIKE = ((0.38, 6), (0.3, 5), (0.25, 4), (0.18, 3))  # points for the cosine of the words of two articles
OTHERWISE_ALIKE = 2  # most points for it, when the reports have dates or name the event by other words
OTHER_TRIGGER = 2  # most points for the words of two sentences that name the event by other words

Rule = Callable[[Profile, Profile, Corpus], Says | None]


def other_type(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """A type may be one with the type that it specialises; two special types exclude each other."""
    if a.type == b.type or a.type in corpus.broader.get(b.type, ()) or b.type in corpus.broader.get(a.type, ()):
        return None
    return Says(VETO, lambda: f"{a.type} is not {b.type}")


def other_days(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their dates have no day in common. A plan may slip, a report may err by a day; anything else excludes."""
    if not a.last or not b.last:
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
    if a.place is None or b.place is None or a.place.id == b.place.id or holds(a.place, b.place):
        return None
    if a.place.country == b.place.country and not (a.place.within and b.place.within):
        return None
    return Says(-8, lambda: f"{a.place.name} is not {b.place.name}")


def other_in_series(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """They are numbered, and not with the same number: a third resolution is not the second."""
    if a.ordinals and b.ordinals and not a.ordinals & b.ordinals:
        return Says(-8, lambda: f"number {min(a.ordinals)} of a series is not number {min(b.ordinals)}")
    return None


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
    if early.last or not late.last or early.status not in BEHIND or not 0 < early.told[1] < late.first:
        return None
    return Says(-12, lambda: f"{early.article} reports it as past before {days(late.first, late.last)}")


def plan_after_outcome(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """One is announced, without a date, after the other had taken place."""
    plan, outcome = (a, b) if a.status in AHEAD else (b, a)
    if plan.status not in AHEAD or plan.last or outcome.status not in BEHIND:
        return None
    past = outcome.last or outcome.told[1]
    if not 0 < past < plan.told[0]:
        return None
    return Says(-8, lambda: f"{plan.article} announces it after the other had taken place")


def same_actors(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """The same people, organisations or states in the same roles; who is rarely named says more."""
    shared = shared_fillers(a.roles, b.roles)
    if not shared:
        return None
    points = min(8, sum(corpus.weight(actor) for actor in shared) + (len(shared) > 1))
    return Says(points, lambda: f"both name {', '.join(sorted(map(corpus.name, shared)))}")


def same_states(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """People of one state in the one, that state or others of its people in the other."""
    named = {corpus.state(actor) for actor in shared_fillers(a.roles, b.roles)}
    states = (a.states & b.states) - named
    if not states:
        return None
    return Says(3 if len(states) > 1 else 1, lambda: f"both concern {', '.join(sorted(states))}")


def same_place(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """The same place, or one that contains the other; a whole country says little."""
    if a.place is None or b.place is None:
        return None
    if a.place.id == b.place.id:
        town = 2 if corpus.is_frequent(corpus.place_counts[a.place.id]) else 3
        return Says(town if a.place.within else 1, lambda: f"both in {a.place.name}")
    return Says(1, lambda: f"{a.place.name} and {b.place.name} lie in one another") if holds(a.place, b.place) else None


def same_named_thing(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their sentences share names or numbers that hardly any other sentence has."""
    if in_one_sentence(a, b):
        return None
    shared = [n for n in a.names & b.names if corpus.is_rare(n)]
    if not shared:
        return None
    return Says(min(4, 2 * len(shared)), lambda: f"both mention {', '.join(sorted(shared))}")


def same_detail(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """A detail has the same value in both: the same bill, the same toll."""
    mine, other = a.claim.details, b.claim.details
    shared = sorted(k for k in mine if mine[k] is not None and mine[k] == other.get(k)) if mine and other else []
    return Says(min(4, 2 * len(shared)), lambda: f"the same {', '.join(shared)}") if shared else None


def same_words(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their sentences share words, weighed by how rare they are. Two copies of one sentence that names two events say
    little of what another word of it names."""
    if in_one_sentence(a, b):
        return None
    share = corpus.overlap(a.stems, b.stems)
    points = next((p for least, p in ((0.8, 7), (0.5, 4), (0.3, 2)) if share >= least), 0)
    if a.trigger.isdisjoint(b.trigger):
        points = min(points, OTHER_TRIGGER)
    return Says(points, lambda: f"{share:.0%} of the words are the same") if points else None


def same_story(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their articles share rare words, so they tell the same story. If they also name the event by the same word and
    give no date, that is all that can be expected; two dated reports of one war are still two battles."""
    if a.article == b.article:
        return None
    share = corpus.likeness.alike(a.article, b.article)
    points = next((p for least, p in ALIKE if share >= least), 0)
    if a.trigger.isdisjoint(b.trigger) or (a.dated and b.dated) or days_between(a.told, b.told) > CLOSE_DAYS:
        points = min(points, OTHERWISE_ALIKE)
    return None if not points else Says(points, lambda: f"the articles are alike ({share:.0%})")


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
    """The same word names the event."""
    shared = a.trigger & b.trigger
    return Says(2, lambda: f"both say {min(shared)!r}") if shared else None


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


def in_one_sentence(a: Profile, b: Profile) -> bool:
    """True when one sentence says both: then that its words are the same says nothing."""
    mine, other = a.claim.quote, b.claim.quote
    return a.article == b.article and mine.start < other.end and other.start < mine.end


def days_between(a: tuple[int, int], b: tuple[int, int]) -> int:
    """The days between two periods, at most 0 when they overlap or one is unknown."""
    return max(a[0], b[0]) - min(a[1], b[1]) if a[1] and b[1] else 0


def narrow(told: tuple[int, int]) -> bool:
    """True when the day of publication is known to within a month."""
    return 0 < told[1] <= told[0] + 31


def holds(a: Place, b: Place) -> bool:
    """True when one of two places contains the other."""
    return a.name in b.within or b.name in a.within


CONTRADICTIONS: tuple[Rule, ...] = (
    other_type,
    other_days,
    other_actors,
    other_place,
    other_in_series,
    told_apart,
    before_its_time,
    plan_after_outcome,
)
EXCLUDING: tuple[Rule, ...] = (other_type, other_days, other_actors, told_apart)  # those that can veto
MAIN: tuple[Rule, ...] = (same_actors, same_states, same_place, same_named_thing, same_detail, same_words, same_story)
CIRCUMSTANCES: tuple[Rule, ...] = (same_time, same_trigger, same_in_series, published_together, plan_before_outcome)
RULES = CONTRADICTIONS + MAIN + CIRCUMSTANCES


def excludes(a: Profile, b: Profile, corpus: Corpus) -> bool:
    """True when the two cannot be one event, whatever else speaks for it."""
    return any((said := rule(a, b, corpus)) and said.points <= VETO for rule in EXCLUDING)
