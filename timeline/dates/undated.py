"""When articles without a date were published: constraints over all articles, solved to a fixpoint.

Each undated article and each event that several articles report has a domain, the set of days that are still possible.
What an article says narrows its own domain (clues.py); what it says of a shared event ties its domain to that of the
event. Domains are narrowed until nothing changes (arc consistency, Mackworth 1977, AC-3). Nothing is guessed: the
result is the interval of all days that are left. A clue that would leave none is put aside and reported.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from timeline import edtf
from timeline.dates.clues import LEAD, Clue, bounds, fits, is_fresh, is_weekday, meant_from
from timeline.models import Problem, When

AROUND = 400            # days before the first and after the last dated article in which the undated ones are looked for
AFTER_LAST_DATE = 1100  # days after the latest past date of an article, where no article is dated at all
WIDEST = 366            # days: a wider interval says nothing that a reader would not guess
Days = frozenset[int]


@dataclass(frozen=True)
class Inferred:
    """When an article was published, and why; `when` is None where it cannot be told within a year."""

    when: When | None
    because: tuple[str, ...] = ()


@dataclass
class Search:
    """The domains while they are narrowed, the reasons, and the clues that had to be put aside."""

    articles: dict[str, Days]
    events: dict[str, Days] = field(default_factory=dict)
    because: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    refused: dict[int, Problem] = field(default_factory=dict)
    meant: dict[tuple[int, int], tuple[int, int] | None] = field(default_factory=dict)


def date_articles(dated: Mapping[str, When | None], clues: Iterable[Clue],
                  events: Mapping[str, Iterable[When]]) -> tuple[dict[str, Inferred], tuple[Problem, ...]]:
    """The dates of the articles whose value in `dated` is None. `events` gives what dated articles say of the shared
    events' dates. Returns a date or none for each undated article, and the contradictions."""
    said = defaultdict(list)
    for clue in clues:
        said[clue.article].append(clue)
    undated = sorted(article for article, when in dated.items() if when is None)
    search = Search({})
    for article in undated:
        search.articles[article] = alone(article, said[article], window(dated.values(), said[article]), search)
    shared = [c for article in undated for c in said[article] if c.event and search.articles[article]]
    for event in sorted({c.event for c in shared if c.event}):
        search.events[event] = event_days(events.get(event, ()), search, [c for c in shared if c.event == event])
    settle(shared, search)
    found = {article: inferred(search.articles[article], search.because[article]) for article in undated}
    return found, tuple(search.refused[key] for key in sorted(search.refused))


def window(dated: Iterable[When | None], clues: Iterable[Clue]) -> Days:
    """The days to begin with: those around the dated articles; without any, those after the latest date behind."""
    known = [w for w in dated if w and w.earliest and w.latest]
    first = [w.earliest.toordinal() for w in known if w.earliest]
    last = [w.latest.toordinal() for w in known if w.latest]
    if known:
        return frozenset(range(max(1, min(first) - AROUND), max(last) + AROUND + 1))
    behind = [low.toordinal() for low, _ in map(bounds, clues) if low]
    return frozenset(range(max(behind), max(behind) + AFTER_LAST_DATE)) if behind else frozenset()


def alone(article: str, clues: list[Clue], days: Days, search: Search) -> Days:
    """The days that the article's own words leave. A clue that contradicts the others is put aside and reported."""
    lead = frozenset(c.expression.form.weekday or 0 for c in clues
                     if c.expression and c.expression.start < LEAD and is_weekday(c.expression.form))
    for clue in clues:
        low, high = bounds(clue)
        left = frozenset(d for d in days if (not low or d >= low.toordinal()) and (not high or d <= high.toordinal())
                         and fits(clue, date.fromordinal(d), lead))
        days = narrowed(article, days, left, clue, search)
    fresh = frozenset(d for d in days if is_fresh(clues, date.fromordinal(d), lead))
    return fresh or days


def narrowed(article: str, days: Days, left: Days, clue: Clue, search: Search) -> Days:
    """The narrower domain, with the reason; or the old one, when the clue leaves nothing."""
    if not left and days:
        key = len(search.refused)
        search.refused[key] = Problem(kind="contradiction", article=article, message=f"{clue.quote!r} contradicts what "
                                      "else is known of the date of this article, and was left out of account.")
        return days
    if len(left) < len(days):
        search.because[article].append(f"{clue.quote!r}: {spelled(left)}")
    return left


def event_days(known: Iterable[When], search: Search, clues: Iterable[Clue]) -> Days:
    """The days on which a shared event can have been: what dated articles say, else anything near the undated ones."""
    days = frozenset().union(*(search.articles[c.article] for c in clues))
    days = frozenset(range(max(1, min(days) - AROUND), max(days) + AROUND + 1)) if days else days
    for when in known:
        if when.earliest and when.latest:
            agreed = days & frozenset(range(when.earliest.toordinal(), when.latest.toordinal() + 1))
            days = agreed or days
    return days


def settle(clues: list[Clue], search: Search) -> None:
    """Narrow articles and events by one another until nothing changes."""
    changed = True
    while changed:
        changed = False
        for at, clue in enumerate(clues):
            changed |= narrow(at, clue, search)


def narrow(at: int, clue: Clue, search: Search) -> bool:
    """Make an article and a shared event agree; True when one of the two became narrower."""
    event, before = clue.event or "", search.articles[clue.article]
    pairs = {day: possible(at, clue, day, search) & search.events[event] for day in before}
    days = frozenset(day for day, meant in pairs.items() if meant)
    happened = frozenset().union(*pairs.values())
    if not days:
        search.refused.setdefault(-1 - at, Problem(
            kind="contradiction", article=clue.article, message=f"{clue.quote!r} cannot be of the day that other articles "
            "give to the same event, and was left out of account."))
        return False
    search.articles[clue.article] = narrowed(clue.article, before, days, clue, search)
    changed = len(days) < len(before) or len(happened) < len(search.events[event])
    search.events[event] = happened
    return changed


def possible(at: int, clue: Clue, day: int, search: Search) -> Days:
    """The days of the event that the clue allows, when its article appeared on that day."""
    first, last = 1, date.max.toordinal()
    if clue.expression is not None:
        if (at, day) not in search.meant:
            search.meant[at, day] = meant_from(clue.expression, date.fromordinal(day))
        first, last = search.meant[at, day] or (first, last)
    if clue.side == "past":
        last = min(last, day - 1 if clue.expression and clue.expression.form.part == "BEFORE" else day)
    if clue.side == "future":
        first = max(first, day)
    days = search.events[clue.event or ""]
    return frozenset(d for d in days if first <= d <= last)


def inferred(days: Days, because: list[str]) -> Inferred:
    """The interval of the days that are left."""
    if not days or not because or max(days) - min(days) >= WIDEST:
        return Inferred(None, tuple(because))
    first, last = date.fromordinal(min(days)), date.fromordinal(max(days))
    when = edtf.day(first, "inferred") if first == last else edtf.between(first, last, "inferred")
    return Inferred(when, tuple(because))


def spelled(days: Days) -> str:
    """The days as an interval."""
    first, last = date.fromordinal(min(days)), date.fromordinal(max(days))
    return f"{first}" if first == last else f"{first} to {last}"
