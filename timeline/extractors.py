"""Extractors that stand beside the rules, such as one that asks a language model: an article in, claims out.

The contract. An extractor is a function of an Article (its date of publication as far as it is known) that gives
Claims, or mappings with their fields:

    article, type, status   the article's id, a declared event type, a status
    plover                  the PLOVER root, or "" for that of the type
    trigger, quote          exact words and where they stand, the trigger within the quote
    extractor               the extractor's own name and version, such as "model-2", in each of its claims
    roles                   role → phrases; `actor` and `name` may be "", since names are resolved here, by the words
    place, according_to     by name (the ids are resolved here); None where nothing is said
    date                    resolved, with its words and their span where the text has any
    id, refers_to           any ids that hold within the article: the final ones are made here

What breaks the contract becomes a Problem, and the other claims go on. Claims of several extractors about one trigger
(same article, type and span) become one claim, with all of them in `extractor`: "model-2+rules-1". Its id and, where
they contradict each other, its values are those of the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from timeline.actors import Resolution
from timeline.claims import EXTRACTOR, fillers
from timeline.events.base import EventType
from timeline.models import Article, Claim, Place, Problem, Quote, stable_id
from timeline.reading import Reading, Span

Extractor = Callable[[Article], Iterable[Claim | Mapping[str, Any]]]
JOINED = "+"  # between the names of extractors that found one claim
Types = Mapping[str, type[EventType]]


def heard(
    extractors: Sequence[Extractor],
    claims: Iterable[Claim],
    readings: Sequence[Reading],
    articles: Sequence[Article],
    names: Resolution,
    event_types: Iterable[type[EventType]],
) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    """The claims of the rules together with those of the extractors, and what could not be used of these. `articles`
    are those of the readings, dated."""
    types = {event_type.name: event_type for event_type in event_types}
    others = [
        one
        for extractor in extractors
        for reading, article in zip(readings, articles, strict=True)
        for one in said(extractor, article, reading, names, types)
    ]
    found = (*claims, *(c for c in others if isinstance(c, Claim)))
    united, differing = unite(found) if extractors else (found, ())
    return united, (*(p for p in others if isinstance(p, Problem)), *differing)


def said(
    extractor: Extractor, article: Article, reading: Reading, names: Resolution, types: Types
) -> Iterator[Claim | Problem]:
    """What one extractor says of one article, each claim followed by what had to be left out of it."""
    good: list[Claim] = []
    for given in asked(extractor, article):
        wrong = given.message if isinstance(given, Problem) else next(faults(given, article, types), None)
        if isinstance(given, Problem):
            yield given
        elif wrong:
            yield problem(article, f"a claim of {given.extractor!r} is not used: {wrong}")
        else:
            good.append(given)
    ids = {claim.id: own_id(claim) for claim in good if claim.id}
    for claim in good:
        yield from settled(claim, ids, reading, names, types)


def asked(extractor: Extractor, article: Article) -> Iterator[Claim | Problem]:
    """The claims as they come. An extractor that fails on an article fails on that article only."""
    try:
        for given in extractor(article):
            try:
                yield given if isinstance(given, Claim) else Claim.model_validate({"id": "", **given})
            except (ValidationError, TypeError) as error:
                yield problem(article, f"{name_of(extractor)} gives no claim: {reason(error)}")
    except Exception as error:  # whatever a foreign function raises: it is told, and the other articles go on
        yield problem(article, f"{name_of(extractor)} failed: {type(error).__name__}: {error}")


def faults(claim: Claim, article: Article, types: Types) -> Iterator[str]:
    """What breaks the contract, in words."""
    if claim.article != article.id:
        yield f"it names the article {claim.article!r}, and was asked about {article.id!r}."
    if claim.type not in types:
        yield f"{claim.type!r} is no event type. Types: {', '.join(sorted(types))}."
    elif unknown := sorted(set(claim.roles) - set(types[claim.type].roles)):
        yield f"{claim.type} has no role {unknown[0]!r}. Roles: {', '.join(types[claim.type].roles)}."
    if claim.extractor == EXTRACTOR or JOINED in claim.extractor or not claim.extractor:
        yield f"`extractor` is to be the extractor's own name, other than {EXTRACTOR!r} and without {JOINED!r}."
    for what, quote in quotes(claim):
        if not 0 <= quote.start < quote.end or article.text[quote.start : quote.end] != quote.text:
            yield f"{what} {quote.text!r} does not stand at {quote.start}–{quote.end} of the article."
    if not claim.quote.start <= claim.trigger.start <= claim.trigger.end <= claim.quote.end:
        yield f"the trigger {claim.trigger.text!r} does not stand within the quote."
    if not 0 <= claim.confidence <= 1:
        yield f"confidence is {claim.confidence}, not between 0 and 1."


def quotes(claim: Claim) -> Iterator[tuple[str, Quote]]:
    """All that a claim quotes, and what it is."""
    yield "the trigger", claim.trigger
    yield "the quote", claim.quote
    yield from ((f"the {role}", filler) for role, who in claim.roles.items() for filler in who)
    when = claim.date
    if when and when.text is not None:
        start, end = when.start if when.start is not None else -1, when.end if when.end is not None else -1
        yield "the date", Quote(start=start, end=end, text=when.text)


def settled(
    claim: Claim, ids: Mapping[str, str], reading: Reading, names: Resolution, types: Types
) -> Iterator[Claim | Problem]:
    """The claim with its final id and with names resolved; a Problem for each that names nobody known."""
    roles = {
        role: tuple(f for given in who for f in fillers(Span(given.start, given.end, role), reading, names))
        for role, who in claim.roles.items()
    }
    place = place_named(claim.place, names)
    speaker = speaker_named(claim.according_to, names)
    yield claim.model_copy(
        update={
            "id": own_id(claim),
            "plover": claim.plover or types[claim.type].plover,
            "roles": {role: who for role, who in roles.items() if who},
            "place": place,
            "according_to": speaker,
            "refers_to": ids.get(claim.refers_to or ""),
        }
    )
    lost = [f.text for role, who in claim.roles.items() if not roles[role] for f in who]
    lost += [claim.place.name] if claim.place and not place else []
    lost += [claim.according_to] if claim.according_to and not speaker else []
    lost += [claim.refers_to] if claim.refers_to and claim.refers_to not in ids else []
    for name in lost:
        yield problem(reading.article, f"{claim.extractor}: {name!r} names nothing that is known here; it is left out.")


def own_id(claim: Claim) -> str:
    """The id of a claim, by what found it where."""
    return stable_id("cl", claim.article, claim.extractor, claim.type, claim.trigger.start, claim.trigger.end)


def place_named(place: Place | None, names: Resolution) -> Place | None:
    """The place of that id or name among those that the articles name."""
    wanted = {place.id.casefold(), place.name.casefold()} if place else set()
    return next((p for p in names.places if p.name.casefold() in wanted or p.id in wanted), None)


def speaker_named(speaker: str | None, names: Resolution) -> str | None:
    """The id of the actor with that id or name."""
    return next((a.id for a in names.actors if speaker in (a.id, a.name, *a.aliases)), None) if speaker else None


def unite(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    """Claims about one trigger as one claim, in the order of the articles; and where they contradict each other."""
    groups: dict[tuple[str, int, int, str], list[Claim]] = {}
    for claim in sorted(claims, key=lambda c: (c.extractor != EXTRACTOR, c.extractor, c.id)):
        groups.setdefault((claim.article, claim.trigger.start, claim.trigger.end, claim.type), []).append(claim)
    kept = {claim.id: group[0].id for group in groups.values() for claim in group}
    united = (one(groups[key], kept) for key in sorted(groups))
    problems = (p for key in sorted(groups) for p in contradictions(groups[key]))
    return tuple(united), tuple(problems)


def one(group: Sequence[Claim], kept: Mapping[str, str]) -> Claim:
    """One claim of several: the values of the first, and of the others what it lacks."""
    first, rest = group[0], group[1:]
    lacking = {
        name: next((value for c in rest if (value := getattr(c, name)) is not None), None)
        for name in ("date", "place", "according_to", "refers_to")
        if getattr(first, name) is None
    }
    update = {
        **lacking,
        "extractor": JOINED.join(sorted({c.extractor for c in group})),
        "roles": {role: who for c in reversed(group) for role, who in c.roles.items()},
        "details": {name: value for c in reversed(group) for name, value in c.details.items()},
        "confidence": max(c.confidence for c in group),
    }
    refers_to = lacking.get("refers_to") or first.refers_to
    return first.model_copy(update={**update, "refers_to": kept.get(refers_to, refers_to) if refers_to else None})


def contradictions(group: Sequence[Claim]) -> Iterator[Problem]:
    """Where extractors differ on status or date."""
    first = group[0]
    for other in group[1:]:
        for what, mine, theirs in (("status", first.status, other.status), ("date", first.date, other.date)):
            if mine and theirs and str(mine) != str(theirs):
                yield Problem(
                    kind="extractor",
                    article=first.article,
                    message=f"{first.extractor} and {other.extractor} differ on the {what} of "
                    f"{first.trigger.text!r} at {first.trigger.start}: {mine} is kept, {theirs} is not.",
                )


def problem(article: Article, message: str) -> Problem:
    """Something that an extractor gave and that cannot be used."""
    return Problem(kind="extractor", message=message, article=article.id)


def name_of(extractor: Extractor) -> str:
    """What an extractor is called in a message."""
    return getattr(extractor, "__name__", type(extractor).__name__)


def reason(error: Exception) -> str:
    """The error in one line."""
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error)
