"""Where and when an article says that it was written: "May 01, 2007" alone, "RIGA, May 28 (Reuters) - …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.articles import published
from timeline.articles.lines import Paragraph
from timeline.errors import NotADate
from timeline.models import Quote, When
from timeline.words import words

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?"
DAY = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}} {MONTH})"
DATED = rf"(?:{WEEKDAY} )?{DAY}(?:,? \d{{4}})?"
TIME = r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?(?: ?\(?[A-Z]{2,4}\)?(?![\w]))?"
BIG = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’\-]+"
PLACE = rf"(?P<place>{BIG}(?:(?: ?\\?/ ?| ){BIG}){{0,4}}(?:, (?:[A-Z][\w.'’-]+ ?){{1,3}})?)"
NO_ABBREVIATION = r"(?=[A-ZÀ-ÖØ-Þ'’-]{4}|[A-Z]{2}[A-Z.]? [A-Z])"  # "U.S. - Iranian talks" has no dateline
NAMED_PLACE = (
    r"(?P<place>(?!(?:On|In|At|By|Since|Until|From)\b)"
    r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]+){0,2}(?:, [A-Z][\w.'’-]+)?)"
)
AGENCY = r"\s?\((?P<agency>[A-Za-z][\w.&/ -]{1,40}?)\s?\)"
DASH = r"(?:\s*(?:--|[—_])|\s+[-–]|(?<=\))[-–])"
THEN = r"(?=\s*(?:$|[\"'“‘`«(]{0,2}[A-ZÀ-ÖØ-Þ\d]))"
# Places in capitals, with an agency or a date or nothing; other places only with an agency or a date.
WIRE = re.compile(rf"{NO_ABBREVIATION}{PLACE}(?:,? (?P<date>{DATED}))?(?:{AGENCY})?{DASH}\s*{THEN}")
SIGNED = re.compile(
    rf"(?:{PLACE.replace('place', 'capital')}|{NAMED_PLACE})?(?:,? ?(?P<date>{DATED}))?{AGENCY}{DASH}\s*{THEN}"
)
DATED_PLACE = re.compile(rf"{NAMED_PLACE},? (?P<date>{DATED}){DASH}\s*{THEN}")
PIPED = re.compile(
    rf"{PLACE}(?:,? {DAY})? \| (?P<date>{DATED}),? {TIME}(?:(?: (?P=place))?(?:,? {DAY})?{AGENCY}{DASH}\s*{THEN})?"
)
STAMP = re.compile(rf"(?P<date>{DATED}),? (?:at )?{TIME}")
WITHOUT_YEAR = re.compile(rf"(?:{WEEKDAY} )?{DAY}$")
SPACED = re.compile(r"\s+([,:])\s*(?=\d|\s)")  # "12 : 30", "May 2 , 2007" of tokenised texts
SHORT = 100  # characters of a line that holds a date and nothing else
DATE_WORDS = 6  # "lundi 28 de mayo de 2007"
WIRE_WITHIN = 900  # characters: what stands before a wire dateline is captions, summaries and headlines


@dataclass(frozen=True)
class Dateline:
    """When it says it was written: `published` with a year, or `quote` without one. The story starts at `end`."""

    start: int
    end: int
    published: When | None = None
    quote: Quote | None = None


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    labels = sorted(words("datelines", "labels"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(labels)})\b[:\s]*", re.IGNORECASE)


def of_line(paragraph: Paragraph) -> Dateline | None:
    """A line that holds a date and nothing else, labels and time of day aside."""
    line = paragraph.text
    if len(line) > SHORT or not any(c.isdigit() for c in line):
        return None
    bare = _without_labels(re.sub(TIME, " ", SPACED.sub(r"\1", line)))
    if WITHOUT_YEAR.match(bare) and bare in line:
        start = paragraph.start + line.index(bare)
        return Dateline(paragraph.start, paragraph.end, quote=Quote(start=start, end=start + len(bare), text=bare))
    when = _published(bare) if len(bare.split()) <= DATE_WORDS else None
    return Dateline(paragraph.start, paragraph.end, when) if when else None


def of_wire(paragraphs: list[Paragraph], headlines: int) -> Dateline | None:
    """The dateline that opens the story, after that many lines of headlines; one that is signed by a news agency may
    also follow captions and summaries, on a line of its own or not."""
    for number, paragraph in enumerate(paragraphs):
        if paragraph.start > paragraphs[0].start + WIRE_WITHIN:
            return None
        if found := _wire(paragraph.text, first=number <= headlines):
            return _of_match(paragraph, found, STAMP.search(paragraph.text, 0, found.end()) or found)
    return None


def _of_match(paragraph: Paragraph, wire: re.Match[str], dated: re.Match[str]) -> Dateline:
    """With a year it is the date of publication; without one it is quoted, for others to find the year."""
    start, end = paragraph.start + min(wire.start(), dated.start()), paragraph.start + _end(paragraph.text, wire)
    if not dated["date"]:
        return Dateline(start, end)
    if when := _published(dated["date"]):
        return Dateline(start, end, when)
    first, last = (paragraph.start + offset for offset in dated.span("date"))
    return Dateline(start, end, quote=Quote(start=first, end=last, text=dated["date"]))


def _end(line: str, wire: re.Match[str]) -> int:
    """Where the story starts: behind a second dateline that follows upon the first ("… 6:47 pm RIGA (Reuters) -")."""
    end = wire.end()
    while found := SIGNED.match(line, end + len(line[end:]) - len(line[end:].lstrip())):
        end = found.end()
    return end


def _wire(line: str, *, first: bool) -> re.Match[str] | None:
    """The first match that opens the line of the story, that has the time of day, or that names an agency."""
    if first and (found := WIRE.match(line) or DATED_PLACE.match(line)):
        return found
    agencies = words("datelines", "agencies")
    signed = (found for found in SIGNED.finditer(line, 0, WIRE_WITHIN) if found["agency"].lower() in agencies)
    return PIPED.search(line, 0, WIRE_WITHIN) or next(signed, None)


def _without_labels(line: str) -> str:
    """The line without "Last updated on:" and the marks around it."""
    bare = _labels().sub(" ", line.strip("*_#>()[] "))
    return " ".join(re.sub(r"[|·•]", " ", bare).split()).strip(" ,;.-–—")


def _published(date: str) -> When | None:
    """The date, if it is one with a year."""
    try:
        return published.read(date)
    except NotADate:
        return None
