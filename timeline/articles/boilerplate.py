"""Lines of a page that are not the article: bylines, pleas, copyright. The cues are in words/boilerplate.toml."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from timeline.articles.lines import Paragraph
from timeline.words import table

BYLINE = r"(?:(?:{}) )?(?:by|von|par|por)\s+(?P<names>(?-i:[A-ZÀ-ÖØ-Þ])[^.!?]*)\.?$"
BYLINE_WORDS = 12
SMALL_WORDS = {
    "and",
    "of",
    "in",
    "for",
    "the",
    "de",
    "von",
    "van",
    "der",
    "bin",
    "al",
    "el",
    "da",
    "di",
    "staff",
    "with",
    "at",
    "our",
    "correspondent",
    "writer",
    "agencies",
    "special",
    "to",
}
ABOUT_AUTHOR = (
    r"(?:The|[A-ZÀ-ÖØ-Þ][\w.'’-]+)(?: [\w.'’-]+){{0,4}}(?:, [^,]{{2,80}},)? (?:is|are) (?:(?:a|an|the) )?"
    r"(?:(?!that|who|which|of|in)[\w'’-]+ ){{0,4}}?(?:{})s?\b"
)
HANDLE = re.compile(r"(?:\S+@\S+\.\w+|@\w+)$")
QUOTE = r"[\"'“‘«„`]"
PLEA_BLOCK = 4  # paragraphs: a plea is a few lines together


@cache
def cues(name: str) -> tuple[str, ...]:
    """A list of the table of cues."""
    return tuple(table("boilerplate")[name])


@lru_cache(maxsize=1)
def _about_author() -> re.Pattern[str]:
    return re.compile(ABOUT_AUTHOR.format("|".join(cues("author_is"))))


@lru_cache(maxsize=1)
def _byline() -> re.Pattern[str]:
    return re.compile(BYLINE.format("|".join(cues("byline"))), re.IGNORECASE)


@lru_cache(maxsize=1)
def _end_of_article() -> re.Pattern[str]:
    return re.compile(rf"(?<!{QUOTE})(?:{'|'.join(map(re.escape, cues('end_of_article')))})")


def is_boilerplate(line: str) -> bool:
    """True for a line that belongs to the page and not to the article."""
    small = line.lower().replace("\u2019", "'").lstrip("*_#> ")
    return (
        small.strip(" .:!?*_-–—[]»") in cues("whole")
        or small.startswith(cues("starts"))
        or any(cue in small for cue in cues("contains"))
        or bool(HANDLE.match(line))
        or is_byline(line)
    )


def is_byline(line: str) -> bool:
    """True for "By Jane Doe and John Roe, Staff Writer": names and small words only."""
    if not (found := _byline().match(line)):
        return False
    words = re.findall(r"[^\W\d_][\w'’.-]*", line[found.start("names") :])
    return len(words) < BYLINE_WORDS and all(word[0].isupper() or word in SMALL_WORDS for word in words)


def is_plea(line: str) -> bool:
    """True for a line that asks the reader for a subscription, a registration or money."""
    words = re.findall(r"[^\W\d_]+", line)
    small = f" {' '.join(words).lower()}"
    speaks = any(word == cue or word == cue.capitalize() for word in words for cue in cues("reader"))
    return speaks and not re.search(QUOTE.replace("'", ""), line) and any(f" {cue}" in small for cue in cues("plea"))


def is_about_author(line: str) -> bool:
    """True for "Jane Doe is a senior fellow at …", which stands below an article."""
    return bool(_about_author().match(line))


def end_of_article(text: str) -> int:
    """Offset of the first words that end an article ("(Reporting by …"), or the length of the text."""
    found = _end_of_article().search(text)
    return found.start() if found else len(text)


def pleas(paragraphs: list[Paragraph]) -> set[int]:
    """Numbers of the blocks that plead: a line that does, with the lines that stand together with it."""
    sizes: dict[int, int] = {}
    for paragraph in paragraphs:
        sizes[paragraph.block] = sizes.get(paragraph.block, 0) + 1
    return {p.block for p in paragraphs if len(sizes) > 1 and sizes[p.block] <= PLEA_BLOCK and is_plea(p.text)}
