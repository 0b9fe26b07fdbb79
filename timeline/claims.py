"""Readings become claims, once the articles are dated and the names resolved. Definite mentions find their antecedent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline import dates
from timeline.actors import PlaceMention, Resolution
from timeline.dates import Resolved
from timeline.models import Claim, Filler, Place, ReportedWhen, Status, When, stable_id
from timeline.reading import Draft, Reading, Span

EXTRACTOR = "rules-1"
NEAR = 200  # characters between two sentences in which a noun goes on about the same event
OF_THE_NOUN = ("possessor", "of", "between", "modifier", "with", "by", "against")


def claims_of(reading: Reading, published: When | None, names: Resolution) -> tuple[Claim, ...]:
    """The claims of one article, in the order of the text. A mention that names nobody, no place and no day, and speaks
    of nothing said before, is no claim."""
    resolved = dates.resolve(reading.expressions, published)
    found: list[tuple[Draft, Claim]] = []
    for draft in reading.drafts:
        when = resolved[draft.date].when if draft.date is not None else None
        claim = claim_of(draft, reading, when, published, names)
        earlier = antecedent(draft, claim, found, names) if draft.definite or draft.bare else None
        if earlier is None and not is_particular(draft, claim):
            continue
        if earlier is not None:
            claim = claim.model_copy(update={"refers_to": earlier.id})
        elif claim.date is None:
            claim = claim.model_copy(update={"date": from_context(draft, claim, published, resolved)})
        found.append((draft, claim))
    return tuple(claim for _, claim in found)


def from_context(
    draft: Draft, claim: Claim, published: When | None, resolved: Sequence[Resolved]
) -> ReportedWhen | None:
    """What is known of the date of an event that has none: by the article's own date, or by that of the story."""
    if published is None:
        return dates.told(draft.story, resolved, claim.status)
    return dates.bounded_by_context(claim.status, published, tense=draft.tense)


def is_particular(draft: Draft, claim: Claim) -> bool:
    """Whether a mention names enough of an event to be more than talk of its kind. A day alone does not do for
    "a dinner in March", and a place alone not for what only sets the time ("after a meeting in Rome")."""
    if claim.roles or draft.complete:
        return True
    if draft.background:
        return claim.date is not None
    return bool(claim.place) or (claim.date is not None and not draft.indefinite)


def claim_of(
    draft: Draft, reading: Reading, when: ReportedWhen | None, published: When | None, names: Resolution
) -> Claim:
    """The claim that a draft makes."""
    article = reading.article
    speaker = next(iter(fillers(draft.according_to, reading, names)), None) if draft.according_to else None
    place, spent = place_of(draft, reading, names)
    roles = {
        name: tuple(f for s in spans if s not in spent for f in fillers(s, reading, names))
        for name, spans in draft.roles
    }
    return Claim(
        id=stable_id("cl", article.id, EXTRACTOR, draft.type, draft.trigger.start, draft.trigger.end),
        article=article.id,
        type=draft.type,
        plover=draft.plover,
        status=status_at(draft, when, published),
        date=when,
        place=place,
        roles={name: who for name, who in roles.items() if who},
        trigger=draft.trigger,
        quote=draft.quote,
        details=dict(draft.details),
        according_to=speaker.actor if speaker else None,
        extractor=EXTRACTOR,
    )


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
        place = names.place_of(mention) if mention is not None else None
        if place is None:
            continue
        if span.case in ("modifier", "possessor", "of", "on") and is_state(span, mention, reading):
            continue  # "the Iraq meeting", "a meeting on Iraq": what it is about
        return place, frozenset({span})
    return None, frozenset()


def is_state(span: Span, place: PlaceMention, reading: Reading) -> bool:
    """True when the phrase denotes somebody of that very name, such as a state; "Baghdad" as a place is not Iraq."""
    return any(m.name == place.name for m in reading.cast.fillers(span.start, span.end))


def status_at(draft: Draft, when: When | None, published: When | None) -> Status:
    """A noun has no tense: what it names is planned when its date lies ahead of the article."""
    ahead = when and when.earliest and published and published.latest and when.earliest >= published.latest
    if (
        draft.status == "occurred"
        and draft.tense not in ("past", "pluperfect", "perfect")
        and ahead
        and when.earliest != published.earliest
    ):
        return "planned"
    return draft.status


def antecedent(draft: Draft, claim: Claim, earlier: Sequence[tuple[Draft, Claim]], names: Resolution) -> Claim | None:
    """The nearest earlier claim of the article that a noun can mean again, or None: "the meeting" any of the same kind
    that does not contradict it; "discussion between …" one just before that names nobody."""
    for other_draft, other in reversed(earlier):
        if draft.type not in other_draft.family and other_draft.type not in draft.family or not agree(claim, other):
            continue
        if draft.definite and not other_actors(draft, claim, other, names):
            return other
        near = 0 < draft.quote.start - other_draft.quote.end < NEAR
        if (
            draft.bare
            and near
            and claim.status != "possible"
            and not other.roles
            and not claim.place
            and not claim.date
        ):
            return other
    return None


def agree(claim: Claim, other: Claim) -> bool:
    """False when the two name different days or places."""
    if claim.date and other.date and disjoint(claim.date, other.date):
        return False
    if claim.place and other.place and claim.place.id != other.place.id:
        if not ({claim.place.name, *claim.place.within} & {other.place.name, *other.place.within}):
            return False
    return True


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
