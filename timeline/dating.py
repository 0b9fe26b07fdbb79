"""Articles without a date get one, from what they say and from the events and words that they share with others."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.undated import date_articles
from timeline.models import Article
from timeline.reading import Reading


def published(readings: Sequence[Reading]) -> list[Article]:
    """The articles; those without a date with the one that can be inferred, if any, and why."""
    dating = date_articles(readings)
    return [
        r.article
        if r.article.published
        else r.article.model_copy(
            update={"published": dating[r.article.id], "because": dating.reasons.get(r.article.id, ())}
        )
        for r in readings
    ]
