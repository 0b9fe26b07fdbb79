"""Which earlier mention of an article a noun speaks of again: "the meeting", "her arrest", "Monday's talks"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.actors import Resolution
from timeline.events.base import INVOLVED
from timeline.models import Claim, ReportedWhen, When
from timeline.reading import Draft

NEAR = 200  # characters between two sentences in which a noun goes on about the same event
STEM = 4  # letters that "meeting" and "meet", "arrest" and "arrested" share at least
TOLD = ("past", "pluperfect", "perfect")
OF_THE_NOUN = ("possessor", "of", "between", "modifier", "with", "by", "against")

Told = tuple[Draft, Claim]


def antecedent(draft: Draft, claim: Claim, earlier: Sequence[Told], names: Resolution) -> Claim | None:
    """The earlier claim of the article that a noun can mean again, or None: the nearest with the same noun, else the
    nearest of the same kind. What itself speaks of something again stands for that.

    What is said to be only possible can be spoken of again in the same vein, but not as a fact: an event in the scope
    of a modal is not accessible outside of it (Roberts 1989, "Modal subordination and pronominal anaphora").
    """
    told = next((told for other, told in earlier if draft.again == told.trigger.start and are_kin(draft, other)), None)
    if told is not None or not (draft.definite or draft.bare):
        return told
    found = [other for other in reversed(earlier) if speaks_again(draft, claim, other, names)]
    same = [other for other in found if same_noun(draft, other[0])]
    nearest = next(iter([*same, *found]), None)
    return first_told(nearest[1], earlier) if nearest else None


def speaks_again(draft: Draft, claim: Claim, other: Told, names: Resolution) -> bool:
    """Whether a noun can mean what an earlier claim tells: "the meeting" any of the same kind that does not contradict
    it; "discussion between …" one just before that names nobody."""
    other_draft, told = other
    if not are_kin(draft, other_draft) or not agree(claim, told) or told.status == "possible" != claim.status:
        return False
    if draft.definite:
        return not other_actors(draft, claim, told, names)
    near = 0 < draft.quote.start - other_draft.quote.end < NEAR
    names_more = told.roles.keys() - {INVOLVED} or claim.place or claim.date
    return draft.bare and near and claim.status != "possible" and not names_more


def are_kin(draft: Draft, other: Draft) -> bool:
    """Of one type, or of one that the other specialises."""
    return draft.type in other.family or other.type in draft.family


def same_noun(draft: Draft, other: Draft) -> bool:
    """ "The meeting" after "a meeting" or "met": the last words of both have a stem in common."""
    one, two = (d.trigger.text.split()[-1].casefold() for d in (draft, other))
    return one == two or min(len(one), len(two)) >= STEM and (one.startswith(two) or two.startswith(one))


def first_told(claim: Claim, earlier: Sequence[Told]) -> Claim:
    """The claim at the start of a chain of references."""
    by_id = {told.id: told for _, told in earlier}
    while claim.refers_to:
        claim = by_id[claim.refers_to]
    return claim


def spoken_of_again(draft: Draft, claim: Claim, first: Claim) -> Claim:
    """The claim with its antecedent. "The weekend meeting" after "a meeting next weekend" is on that weekend; a noun
    that no past tense tells is still planned where its antecedent is ("the talks are the first of their kind")."""
    changed: dict[str, object] = {"refers_to": first.id}
    if claim.date and first.date and echoes(claim.date, first.date):
        own = {"text": claim.date.text, "start": claim.date.start, "end": claim.date.end}
        changed["date"] = first.date.model_copy(update={**own, "basis": "relative"})
    if draft.nominal and first.status == "planned" and claim.status == "occurred" and draft.tense not in TOLD:
        changed["status"] = "planned"
    return claim.model_copy(update=changed)


def agree(claim: Claim, other: Claim) -> bool:
    """False when the two name different days or places."""
    day, told = claim.date, other.date
    if day and told and disjoint(day, told) and not echoes(day, told):
        return False
    places = [p for p in (claim.place, other.place) if p]
    if len(places) < 2 or places[0].id == places[1].id:
        return True
    here, there = ({p.name, *p.within} for p in places)
    return bool(here & there)


def echoes(date: ReportedWhen, other: ReportedWhen) -> bool:
    """Whether the words of a date are a part of the other's: "the weekend" after "this coming weekend"."""
    short, long = ((d.text or "").casefold().removeprefix("the ").split() for d in (date, other))
    return bool(short) and len(short) < len(long) and long[-len(short) :] == short


def other_actors(draft: Draft, claim: Claim, other: Claim, names: Resolution) -> bool:
    """True when the noun phrase itself names only others, of other states: "their talks", "the arrest of X". Who
    attended "the talks" may well be somebody not named before."""
    own = {(s.start, s.end) for _, spans in draft.roles for s in spans if s.case in OF_THE_NOUN}
    mine = {x for who in claim.roles.values() for f in who if (f.start, f.end) in own for x in known_as(f.actor, names)}
    theirs = {x for who in other.roles.values() for f in who for x in known_as(f.actor, names)}
    return bool(mine and theirs) and not mine & theirs


def known_as(actor: str, names: Resolution) -> tuple[str, ...]:
    """The actor's id, and the state that it belongs to: "the two countries" can be their envoys."""
    country = names.by_id[actor].country
    return (actor, country) if country else (actor,)


def disjoint(a: When, b: When) -> bool:
    """True when no day is in both."""
    return bool(a.latest and b.earliest and a.latest < b.earliest or b.latest and a.earliest and b.latest < a.earliest)
