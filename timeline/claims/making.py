"""Readings become claims, once articles are dated and names resolved; definite mentions find their antecedent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from timeline import dates
from timeline.actors import PlaceMention, Resolution
from timeline.claims.antecedents import antecedent, spoken_of_again
from timeline.claims.enumerated import with_fellows
from timeline.claims.involving import with_involved
from timeline.claims.ordering import ordered
from timeline.claims.summaries import summed_up
from timeline.dates import Resolved
from timeline.events.base import BESIDE, CLAUSE, INVOLVED
from timeline.models import Actor, Claim, Filler, Place, ReportedWhen, Status, When, stable_id
from timeline.reading import Draft, Reading, Span

EXTRACTOR = "rules-1"
# "called on Tehran", "marched into Syria": a place, and also whom it is done to
AIMED = ("on", "to", "into", "against", "upon", "object", "with")
SIDES = ("subject", "by", "object")  # how a clause tells who does it and to whom
NAMED = (CLAUSE, BESIDE)  # the cases of what the sentence of an event names beside its arguments


def claims_of(reading: Reading, published: When | None, names: Resolution) -> tuple[Claim, ...]:
    """The claims of one article, in the order of the text. A mention that names nobody, no place and no day, and speaks
    of nothing said before, is no claim."""
    resolved = dates.resolve(reading.expressions, published, narrative=reading.article.dateline is None)
    found: list[tuple[Draft, Claim]] = []
    for draft in reading.drafts:
        when = resolved[draft.date].when if draft.date is not None else None
        when = None if when and is_still_to_come(draft, when, published) else when
        claim = claim_of(draft, reading, when, published, names)
        earlier = antecedent(draft, claim, found, names)
        if earlier is None and not is_particular(draft, claim) or is_private(draft, claim, reading, names):
            continue
        if earlier is not None:
            claim = spoken_of_again(draft, claim, earlier)
        elif claim.date is None:
            claim = claim.model_copy(update={"date": from_context(draft, claim, published, resolved)})
        found.append((draft, claim))
    told = with_involved(with_fellows(summed_up(found), reading, names), reading, names)
    return ordered(told, reading.article.text, published)


def from_context(
    draft: Draft, claim: Claim, published: When | None, resolved: Sequence[Resolved]
) -> ReportedWhen | None:
    """What is known of the date of an event that has none: by the article's own date, or by that of the story."""
    if published is None:
        return dates.told(draft.story, resolved, claim.status)
    bounded = dates.bounded_by_context(claim.status, published, tense=draft.news)
    return bounded or (dates.of_the_scene(draft.scene, resolved, published) if claim.status == "occurred" else None)


def is_still_to_come(draft: Draft, when: When, published: When | None) -> bool:
    """ "before 2008, when he has promised to step down": what is told as past or perfect lies on no day after the
    article; the date is that of something else."""
    told = draft.status == "occurred" and draft.tense in ("past", "pluperfect", "perfect")
    return bool(told and when.earliest and published and published.latest and when.earliest > published.latest)


def is_particular(draft: Draft, claim: Claim) -> bool:
    """Whether a mention names enough of an event to be more than talk of its kind. A day alone does not do for
    "a dinner in March", and a place alone not for what only sets the time ("after a meeting in Rome")."""
    if draft.lacking or is_nothing(draft, claim):
        return False
    if claim.roles.keys() - {INVOLVED} or draft.complete or draft.asserted:
        return True
    if draft.background:
        return claim.date is not None
    return bool(claim.place) or (claim.date is not None and not draft.indefinite)


def is_private(draft: Draft, claim: Claim, reading: Reading, names: Resolution) -> bool:
    """Whether those who take part are private people, where the event counts in public life only."""
    who = {f.actor for name, found in claim.roles.items() if name != INVOLVED for f in found}
    if not draft.public or not who or any(is_public(names.by_id[actor], names) for actor in who):
        return False
    spans = (s for name, spans in draft.roles if name != INVOLVED for s in spans)
    return not any(m.office for s in spans for m in reading.cast.fillers(s.start, s.end))


def is_public(actor: Actor, names: Resolution) -> bool:
    """Whether it is somebody of a state, a group, an organisation, or a person with an office or known beforehand."""
    return actor.country is not None or actor.kind in ("group", "organization") or actor.id in names.public


def is_nothing(draft: Draft, claim: Claim) -> bool:
    """A negated clause tells of no event ("did not send troops"), unless somebody denies it, or it had been set for a
    day (Karttunen 1976, "Discourse referents": what stands under negation introduces none)."""
    return claim.status == "denied" and not draft.according_to and claim.date is None


def claim_of(
    draft: Draft, reading: Reading, when: ReportedWhen | None, published: When | None, names: Resolution
) -> Claim:
    """The claim that a draft makes."""
    article = reading.article
    speaker = next(iter(fillers(draft.according_to, reading, names)), None) if draft.according_to else None
    place, spent = place_of(draft, reading, names)
    roles = taking_part(draft, spent, reading, names)
    return Claim(
        id=stable_id("cl", article.id, EXTRACTOR, draft.type, draft.trigger.start, draft.trigger.end),
        article=article.id,
        type=draft.type,
        plover=draft.plover,
        status=status_at(draft, when, published),
        date=when,
        place=place,
        roles=roles,
        trigger=draft.trigger,
        quote=draft.quote,
        details=dict(draft.details),
        according_to=speaker.actor if speaker else None,
        extractor=EXTRACTOR,
    )


def taking_part(
    draft: Draft, spent: frozenset[Span], reading: Reading, names: Resolution
) -> dict[str, tuple[Filler, ...]]:
    """Who fills which role. A state that the clause only names fills its role when that names no state yet and the
    state has no part in the event so far; what else the sentence names with the event is involved."""
    cities = {(s.start, s.end) for s in spent if not is_state_there(s, reading)}
    kept = {n: [s for s in spans if s not in spent or s.case in AIMED] for n, spans in draft.roles}
    found = {
        name: each_once(f for s in spans if s.case not in NAMED for f in fillers(s, reading, names))
        for name, spans in kept.items()
    }
    for case in NAMED:
        for name, spans in kept.items():
            taken = {names.by_id[f.actor].country for who in found.values() for f in who}
            named = [s for s in spans if s.case == case and (s.start, s.end) not in cities]
            if case == BESIDE or all(names.by_id[f.actor].country is None for f in found[name]):
                everyone = (f for s in named for f in fillers(s, reading, names))
                fresh = [f for f in everyone if is_new_state(names.by_id[f.actor], taken)]
                found[name] += each_once(fresh)
    cases = {(name, s.start, s.end): s.case for name, spans in kept.items() for s in spans}
    return {name: who for name, who in on_one_side(found, cases, names).items() if who}


def on_one_side(
    found: dict[str, tuple[Filler, ...]], cases: Mapping[tuple[str, int, int], str], names: Resolution
) -> dict[str, tuple[Filler, ...]]:
    """The roles, each state in one: when "the Swiss ambassador was summoned", Switzerland is whom it is done to and not
    who does it. The doer counts before the object, and this before what only stands with them."""

    def rank(name: str, filler: Filler) -> int:
        case = cases[name, filler.start, filler.end]
        return SIDES.index(case) if case in SIDES else len(SIDES)

    best: dict[str, tuple[int, str]] = {}
    for name, who in found.items():
        for f in who:
            if names.by_id[f.actor].kind == "country":
                best[f.actor] = min(best.get(f.actor, (rank(name, f), name)), (rank(name, f), name), key=lambda b: b[0])
    return {n: tuple(f for f in who if best.get(f.actor, (0, n))[1] == n) for n, who in found.items()}


def each_once(found: Iterable[Filler]) -> tuple[Filler, ...]:
    """Nobody fills a role twice: in "Togo recalled its ambassador" both are Togo, which stands where it came first."""
    return tuple({f.actor: f for f in reversed(tuple(found))}.values())[::-1]


def is_state_there(span: Span, reading: Reading) -> bool:
    """Whether the place of an event is a state by its name: "in Oman", but not "in Muscat"."""
    place = reading.cast.place(span.start, span.end)
    return place is not None and is_state(span, place, reading)


def is_new_state(actor: Actor, taken: set[str | None]) -> bool:
    """Whether the actor is a state, and none of these."""
    return actor.kind == "country" and actor.country not in taken


def fillers(span: Span, reading: Reading, names: Resolution) -> Iterator[Filler]:
    """Whom the words of a phrase denote, in the order of the text, each once."""
    seen = set()
    for mention in reading.cast.fillers(span.start, span.end):
        actor = names.actor_of(reading.article.id, mention)
        if actor is not None and actor.id not in seen:
            seen.add(actor.id)
            yield Filler(
                start=span.start,
                end=span.end,
                text=reading.article.text[span.start : span.end],
                actor=actor.id,
                name=actor.name,
            )


def place_of(draft: Draft, reading: Reading, names: Resolution) -> tuple[Place | None, frozenset[Span]]:
    """The place, and the phrases that it takes away from the roles: in "the Baghdad talks" the city does not talk."""
    for span in draft.places:
        mention = reading.cast.place(span.start, span.end)
        if mention is None or (place := names.place_of(mention)) is None:
            continue
        if span.case in ("modifier", "possessor", "of", "on") and is_state(span, mention, reading):
            continue  # "the Iraq meeting", "a meeting on Iraq": what it is about
        return called_alike(place, names), frozenset({span})
    return None, frozenset()


def called_alike(place: Place, names: Resolution) -> Place:
    """The place as all articles are made to call it: "congress" of one and "Congress" of another have one id."""
    at = bisect_left(names.places, place.id, key=attrgetter("id"))
    return names.places[at] if at < len(names.places) and names.places[at].id == place.id else place


def is_state(span: Span, place: PlaceMention, reading: Reading) -> bool:
    """True when the phrase denotes somebody of that very name, such as a state; "Baghdad" as a place is not Iraq."""
    return any(m.name == place.name for m in reading.cast.fillers(span.start, span.end))


def status_at(draft: Draft, when: When | None, published: When | None) -> Status:
    """A noun has no tense: what it names is planned when its date lies ahead of the article."""
    told = draft.status != "occurred" or draft.tense in ("past", "pluperfect", "perfect")
    if told or not (when and when.earliest and published and published.latest):
        return draft.status
    ahead = when.earliest >= published.latest and when.earliest != published.earliest
    return "planned" if ahead else draft.status
