"""Why two reports are one event, or two: the rules, in the order in which they are read.

Each rule looks at two reports and returns points and the reason in words, or None when it does not know: silence is
not evidence. The points are small integers that add up. CONTRADICTIONS speak against; VETO and below excludes, also
when other claims would link the two. MAIN rules say that the same people, things or words are meant. CIRCUMSTANCES
count for two reports only after a main rule has: two fires on one day are not one fire.
"""

from __future__ import annotations

from timeline.merge.agreements import (
    same_actors,
    same_detail,
    same_named_thing,
    same_place,
    same_states,
    same_story,
    same_words,
)
from timeline.merge.circumstances import (
    only_possible,
    plan_before_outcome,
    published_together,
    said_again,
    same_in_series,
    same_time,
    same_trigger,
)
from timeline.merge.contradictions import (
    before_its_time,
    other_actors,
    other_days,
    other_in_series,
    other_number,
    other_place,
    other_sense,
    other_type,
    plan_after_outcome,
    told_apart,
)
from timeline.merge.rule import Rule

CONTRADICTIONS: tuple[Rule, ...] = (
    other_type,
    other_days,
    other_actors,
    other_place,
    other_number,
    other_in_series,
    other_sense,
    told_apart,
    before_its_time,
    plan_after_outcome,
)
MAIN: tuple[Rule, ...] = (same_actors, same_states, same_place, same_named_thing, same_detail, same_words, same_story)
CIRCUMSTANCES: tuple[Rule, ...] = (
    same_time,
    same_trigger,
    said_again,
    same_in_series,
    published_together,
    plan_before_outcome,
    only_possible,
)
RULES = CONTRADICTIONS + MAIN + CIRCUMSTANCES
