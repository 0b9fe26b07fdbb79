"""What of a text is headline, dateline, body and boilerplate. Only the body is read for events.

A headline is written in a language of its own ("Envoys To Pursue Talks"), a byline or a plea for subscriptions is no
news; as parts of a sentence they would spoil its parse. The text is kept as it is; `Article.body` lists the spans of
the paragraphs that count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles import dateline
from timeline.articles.boilerplate import end_of_article, is_about_author, is_boilerplate, pleas
from timeline.articles.dateline import Dateline
from timeline.articles.lines import Paragraph, paragraphs
from timeline.models import Article

HEADLINE = 200  # characters, at most
QUESTION = 12  # words of a headline that asks, at most
HEAD = 8  # paragraphs in which a headline, a byline and a date may stand
SECTION_HEAD = 8  # words, at most: "Pressure", "What the two sides want"
FOOT = 3  # paragraphs in which the author is introduced
LETTERS = re.compile(r"[^\W\d_]{3}.*\s.*[^\W\d_]{3}|[^\W\d_]{5}")  # a time or a number is no title
GOES_ON = (",", ";", "-", "–", "—", "(", ":", "…")  # at the end of a line that goes on below


def laid_out(article: Article) -> Article:
    """The article with `body`, and with the title, the date or the dateline that stand in its first lines."""
    if article.body is not None:
        return article
    everything = paragraphs(article.text)
    ends = end_of_article(article.text)
    story = [p for p in everything if p.start < ends]
    dated = _dated(story)
    head = _head(story, article.title, dated)
    wire = dateline.of_wire(story, len(head))
    opens = wire.end if wire else 0
    body = tuple(_body(article.text, story, {*head, *dated, *_between(story), *_foot(story)}, (opens, ends)))
    found: list[Dateline] = [*dated.values(), *([wire] if wire else [])]
    return article.model_copy(
        update={
            "title": article.title or _title(head, dated, opens),
            "published": article.published or next((d.published for d in found if d.published), None),
            "dateline": article.dateline or next((d.quote for d in found if d.quote), None),
            "body": body or tuple((p.start, p.end) for p in everything),
        }
    )


def _body(
    text: str, story: list[Paragraph], left_out: set[Paragraph], window: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """The spans of the paragraphs that are the article's own sentences, within the window."""
    for paragraph in story:
        start, end = max(paragraph.start + paragraph.bullet, window[0]), min(paragraph.end, window[1])
        words = text[start:end].strip()
        if any(map(str.isalnum, words)) and paragraph not in left_out and not is_boilerplate(words):
            start += text[start:end].index(words)
            yield start, start + len(words)


def _head(story: list[Paragraph], title: str | None, dated: dict[Paragraph, Dateline]) -> list[Paragraph]:
    """The lines above the first sentence; none if there is no sentence below them."""
    for number, line in enumerate(story[:HEAD]):
        repeated = title and line.text[line.bullet :] == title.strip()
        if not (repeated or line in dated or is_boilerplate(line.text) or _is_headline(line, story[number + 1 :])):
            return story[:number]
    return []


def _is_headline(line: Paragraph, below: list[Paragraph]) -> bool:
    """True for a short line without an end mark, or a short question on its own, above other text."""
    if (
        not any(p.ends_sentence or len(p.text) > HEADLINE for p in below)
        or len(line.text) > HEADLINE
        or below[0].text[0].islower()
        or line.text.endswith(GOES_ON)
    ):
        return False
    apart = below[0].block != line.block and max(len(p.text) for p in below) > len(line.text)
    asks = line.text.endswith("?") and apart and line.words <= QUESTION
    return line.text.startswith("#") or asks or not line.ends_sentence


def _title(head: list[Paragraph], dated: dict[Paragraph, Dateline], opens: int) -> str | None:
    """The first line of the head that is no date, byline or label."""
    lines = (p for p in head if p not in dated and not is_boilerplate(p.text) and not p.start < opens <= p.end)
    return next((line.text[line.bullet :] for line in lines if LETTERS.search(line.text)), None)


def _dated(story: list[Paragraph]) -> dict[Paragraph, Dateline]:
    """The first lines that hold a date and nothing else."""
    return {line: found for line in story[:HEAD] if (found := dateline.of_line(line))}


def _between(story: list[Paragraph]) -> set[Paragraph]:
    """Section heads: a few words without an end mark, between a sentence and a paragraph."""
    return {
        line
        for above, line, below in zip(story, story[1:], story[2:], strict=False)
        if line.words <= SECTION_HEAD
        and not line.ends_sentence
        and not line.text.endswith(GOES_ON)
        and (line.text.startswith("#") or not line.bullet)
        and line.text[line.bullet :][:1].isupper()
        and above.ends_sentence
        and not above.text.endswith(GOES_ON)
        and not below.text[0].islower()
    }


def _foot(story: list[Paragraph]) -> set[Paragraph]:
    """Pleas anywhere, and who the author is at the end."""
    pleading = pleas(story)
    return {p for p in story if p.block in pleading} | {
        p for p in story[-FOOT:] if len(story) > 1 and is_about_author(p.text)
    }
