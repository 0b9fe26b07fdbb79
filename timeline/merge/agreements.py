"""What says that two reports mean the same people, things or words, and so speak of one event."""

from __future__ import annotations

from timeline.merge import words
from timeline.merge.corpus import Corpus
from timeline.merge.parties import shared_fillers, stand_for_one_another
from timeline.merge.profiles import Profile
from timeline.merge.rule import Says, days_between, holds, in_one_sentence

ALIKE = ((0.38, 6), (0.3, 5), (0.25, 4), (0.18, 3))  # points for the cosine of the words of two articles
WORDS_ALIKE = ((0.8, 7), (0.5, 4), (0.3, 2))  # points for the share of the words of two sentences
WORDS_ENOUGH = ((4, 7), (3, 4), (2, 2))  # most points for it, by how many words they are
OTHERWISE_ALIKE = 2  # most points for it, when the reports have dates or name the event by other words
OTHER_TRIGGER = 2  # most points for the words of two sentences that name the event by other words
CLOSE_DAYS = 3  # between the publication of two articles that may report one undated event


def same_actors(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """The same people, organisations or states in the same roles; who is rarely named says more."""
    shared = () if a.actors.isdisjoint(b.actors) else shared_fillers(a.roles, b.roles)
    if not shared:
        return None
    points = min(8, sum(map(corpus.weight, shared)) + (len(shared) > 1))
    return Says(points, lambda: f"both name {', '.join(sorted(map(corpus.name, shared)))}")


def same_states(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """People of one state in the one, that state or others of its people in the other."""
    common = a.states & b.states
    states = common - set(map(corpus.state, shared_fillers(a.roles, b.roles))) if common else common
    if not states:
        return None
    points = 3 if len(states) > 1 else 1 + stand_for_one_another(a.roles, b.roles, corpus)
    return Says(points, lambda: f"both concern {', '.join(sorted(states))}")


def same_place(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """The same place, or one that contains the other; a whole country says little."""
    here, there = a.place, b.place
    if here is None or there is None:
        return None
    if here.id == there.id:
        town = 2 if corpus.is_frequent(corpus.place_counts[here.id]) else 3
        return Says(1 if here.country and not here.within else town, lambda: f"both in {here.name}")
    return Says(1, lambda: f"{here.name} and {there.name} lie in one another") if holds(here, there) else None


def same_named_thing(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their sentences share names or numbers that hardly any other sentence has."""
    shared = [n for n in a.names & b.names if corpus.is_rare(n)]
    if not shared or in_one_sentence(a, b):
        return None
    return Says(min(3, 2 * len(shared) - 1), lambda: f"both mention {', '.join(sorted(shared))}")


def same_detail(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """A detail has the same value in both: the same bill, the same toll."""
    mine, other = a.claim.details, b.claim.details
    if not mine or not other:
        return None
    counted = corpus.counted.get(a.type, ())
    shared = [k for k in sorted(mine) if k in other and alike(mine[k], other[k], counted=k in counted)]
    return Says(min(4, 2 * len(shared)), lambda: f"the same {', '.join(shared)}") if shared else None


def alike(mine: object, other: object, *, counted: bool) -> bool:
    """True for two equal values, and for two phrases that count the same number."""
    if mine is None or mine == other:
        return mine is not None
    number = words.quantity(str(mine)) if counted else None
    return number is not None and number == words.quantity(str(other))


def same_words(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their sentences share words, weighed by how rare they are; of a short sentence few words are all. Two copies of
    one sentence that names two events say little of what another word of it names."""
    share = corpus.overlap(a.stems, b.stems)
    if share < WORDS_ALIKE[-1][0] or in_one_sentence(a, b):
        return None
    points = next(p for least, p in WORDS_ALIKE if share >= least)
    points = min(points, next(most for least, most in WORDS_ENOUGH if len(a.stems & b.stems) >= least))
    if a.trigger.isdisjoint(b.trigger):
        points = min(points, OTHER_TRIGGER)
    return Says(points, lambda: f"{share:.0%} of the words are the same")


def same_story(a: Profile, b: Profile, corpus: Corpus) -> Says | None:
    """Their articles share rare words, so they tell the same story. If they also name the event by the same word, or
    by one of the same sense, and give no date, that is all that can be expected; two dated reports of one war are still
    two battles."""
    if a.article == b.article:
        return None
    share = corpus.likeness.alike(a.article, b.article)
    points = next((p for least, p in ALIKE if share >= least), 0)
    otherwise = a.trigger.isdisjoint(b.trigger) and a.senses.isdisjoint(b.senses)
    if otherwise or (a.dated and b.dated) or days_between(a.told, b.told) > CLOSE_DAYS:
        points = min(points, OTHERWISE_ALIKE)
    return None if not points else Says(points, lambda: f"the articles are alike ({share:.0%})")
