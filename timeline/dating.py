"""Articles without a date get one, from what they say and from the events and words that they share with others."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.undated import date_articles
from timeline.models import Article, Problem
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
