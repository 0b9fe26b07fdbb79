"""Articles without a date get one, from what they say and from the events and words that they share with others.

Who held an office is asked of the time that an article speaks of, which is wider.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import dates, edtf
from timeline.dates.undated import date_articles
from timeline.models import Article, Problem, When
from timeline.reading import Reading


def published(readings: Sequence[Reading]) -> tuple[list[Article], tuple[Problem, ...]]:
    """The articles; those without a date with the one that can be inferred, if any, and why; and what contradicts
    itself or another article."""
    dating = date_articles(readings)
    articles = [
        r.article
        if r.article.published
        else r.article.model_copy(
            update={"published": dating[r.article.id], "because": dating.reasons.get(r.article.id, ())}
        )
        for r in readings
    ]
    return articles, dating.problems


def times(readings: Sequence[Reading], dated: Sequence[Article]) -> dict[str, When | None]:
    """When whatever each article speaks of goes on, by its id: its date; without one, the time that it tells of."""
    return {a.id: a.published or told_time(r) for r, a in zip(readings, dated, strict=True)}


def told_time(reading: Reading) -> When | None:
    """The time of which an article without a date tells: the middle half of the days that it names, so that what it
    mentions of earlier and later times does not count."""
    whens = [found.when for found in dates.resolve(reading.expressions, None, narrative=True)]
    days = sorted((w.earliest, w.latest) for w in whens if w and w.earliest and w.latest)
    if not days:
        return None
    quarter = len(days) // 4
    middle = days[quarter : len(days) - quarter]
    return edtf.between(middle[0][0], max(last for _, last in middle), "inferred")
