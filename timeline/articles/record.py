"""One record (a dict, a JSON line, a CSV row, front matter) → an Article, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.articles import published
from timeline.errors import NotADate
from timeline.models import Article, Problem, When

REQUIRED = ("id", "text")
OPTIONAL = ("title", "url", "publisher", "language")


@dataclass(frozen=True)
class Entry:
    """An article and where it was found: path, and 1-based line."""

    article: Article
    path: str | None = None
    line: int | None = None

    @property
    def where(self) -> str:
        return f"{self.path}, line {self.line}" if self.line else self.path or "an article given before"

    def problem(self, kind: str, message: str) -> Problem:
        return Problem(kind=kind, message=message, path=self.path, line=self.line, article=self.article.id)


def entries(fields: Mapping[str, Any], path: str | None = None, line: int | None = None) -> Iterator[Entry | Problem]:
    """The article of a record, with a Problem for each field that cannot be used. Without `id` or `text` it is only a
    Problem; a date that cannot be read is a Problem, and the article goes on without it. Other fields are ignored."""
    name = _text(fields.get("id"))

    def problem(kind: str, message: str) -> Problem:
        return Problem(kind=kind, message=message, path=path, line=line, article=name)

    if lacking := _lacking(fields):
        yield problem("field", lacking)
        return
    known = {key: _text(fields.get(key)) for key in OPTIONAL}
    for key, value in list(known.items()):
        if value is None and fields.get(key) not in (None, "") or _is_broken(value):
            yield problem("field", f'"{key}" is {fields[key]!r}, which is no text; it is left out.')
            known[key] = None
    when, trouble = _published(fields.get("published"))
    if trouble:
        yield problem("date", f"{trouble} The article is used without a date.")
    article = Article.model_validate({"id": name, "text": fields["text"], "published": when, **known})
    yield Entry(article, path, line)


def _lacking(fields: Mapping[str, Any]) -> str | None:
    """Why this is no article, or None."""
    for key in REQUIRED:
        value = fields.get(key)
        if value is None or (key == "id" and _text(value) is None):
            return f'has no "{key}". It has: {", ".join(map(str, fields)) or "nothing"}. Needed are "id" and "text".'
    if not isinstance(fields["text"], str):
        return f'"text" is {type(fields["text"]).__name__}, not a string.'
    broken = next((key for key in REQUIRED if _is_broken(str(fields[key]))), None)
    return f'"{broken}" holds half a character (a lone surrogate), which no file can hold.' if broken else None


def _text(value: Any) -> str | None:
    """Text or a number as text, without the white space around it; None for anything else and for nothing."""
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value).strip() or None
    return None


def _is_broken(value: str | None) -> bool:
    """True for a lone surrogate, which JSON can spell and UTF-8 cannot."""
    return value is not None and any("\ud800" <= character <= "\udfff" for character in value)


def _published(value: Any) -> tuple[When | None, str | None]:
    """The date of publication, or why there is none."""
    if value is None or value == "":
        return None, None
    if isinstance(value, When):
        return value, None
    try:
        return published.read(value if isinstance(value, str) else str(value)), None
    except NotADate as error:
        return None, f'"published": {error}'
