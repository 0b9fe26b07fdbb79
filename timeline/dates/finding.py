"""find(): the temporal expressions of a text."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.dates.composition import Piece, compose, grain_of
from timeline.dates.direction import clause_direction, clauses
from timeline.dates.expression import Direction, Expression, Form
from timeline.dates.forms import form_of, kind_of
from timeline.dates.grammar import longest_matches
from timeline.dates.ordinary import is_counted, is_ordinary
from timeline.dates.tokens import Token, tokenize
from timeline.words import table, words

if TYPE_CHECKING:
    from timeline.language import Document

DASHES = ("-", "\u2013", "\u2014")
JOINING = ("to", "through", "until", "till", "and", "-")
LONGEST_CUE = 4  # tokens of the longest phrase in the tables of words around an expression


def find(text: str, *, document: Document | None = None) -> tuple[Expression, ...]:
    """All temporal expressions of the text, in its order, without overlaps.

    Without `document` no parse is needed and spaCy is not imported; with the parsed article, tense and modality of the
    governing clause say where a weekday or month without a year is to be looked for.
    """
    tokens = tokenize(text)
    pieces = [extended(tokens, piece) for piece in compose(tokens, pieces_of(tokens))]
    bounds = clauses(tokens)
    found = tuple(
        expression(text, tokens, piece, clause_direction(tokens, bounds, piece.first, piece.last)) for piece in pieces
    )
    if document is not None:
        from timeline.dates.clause import with_governing_clause

        found = with_governing_clause(found, document)
    return paired(tokens, with_shared_years(tokens, found, pieces), pieces)


def pieces_of(tokens: list[Token]) -> list[Piece]:
    """The longest matches from left to right that are no ordinary words."""
    pieces: list[Piece] = []
    at = 0
    while at < len(tokens):
        piece = (listed_day(tokens, pieces[-1]) if pieces and pieces[-1].last == at else None) or piece_at(tokens, at)
        if piece:
            pieces.append(piece)
        at = piece.last if piece else at + 1
    return pieces


def listed_day(tokens: list[Token], before: Piece) -> Piece | None:
    """ "25" in "April 24 and 25": the next day of a list has the month of the one before, if nothing is counted."""
    form, at = before.form, before.last
    if not (form.shape == "calendar" and form.day and form.month) or form.year or form.until or form.clock:
        return None
    while at < len(tokens) and tokens[at].low in (",", "and", "or", "&") and at < before.last + 2:
        at += 1
    if at == before.last or at >= len(tokens) or "DAY" not in tokens[at].kinds or is_counted(tokens, at):
        return None
    return Piece(at, at + 1, form.but(day=tokens[at].kinds["DAY"][0], weekday=None))


def piece_at(tokens: list[Token], at: int) -> Piece | None:
    """The longest match that begins here; of several equally long ones the first that is no ordinary word."""
    for match in longest_matches(tokens, at):
        form = None if is_ordinary(tokens, match) else form_of(match.fields["shape"], match.fields)
        if form:
            return Piece(match.first, match.last, form)
    return None


@lru_cache(maxsize=4)
def cues(name: str) -> dict[tuple[str, ...], str]:
    """A table of words/dates_context.toml, by its words."""
    return {tuple(phrase.split()): str(value) for phrase, value in table("dates_context")[name].items()}


def cue_before(tokens: list[Token], at: int, name: str) -> tuple[int, str] | None:
    """The longest cue that ends right before this token: where it starts, and what it says."""
    for length in range(LONGEST_CUE, 0, -1):
        if at >= length and not any(t.lines > 1 for t in tokens[at - length + 1 : at + 1]):
            value = cues(name).get(tuple(t.low for t in tokens[at - length : at]))
            if value:
                return at - length, value
    return None


def extended(tokens: list[Token], piece: Piece) -> Piece:
    """The piece with the words before and after it that say which part of it, or how exactly."""
    for _ in range(2):
        cue = cue_before(tokens, piece.first, "before")
        if not cue or not takes(piece.form, cue[1]) or is_preposition(tokens, cue[0], piece):
            break
        piece = Piece(cue[0], piece.last, modified(piece.form, cue[1]))
    for phrase, value in cues("after").items():
        if tuple(t.low for t in tokens[piece.last : piece.last + len(phrase)]) == phrase:
            return Piece(piece.first, piece.last + len(phrase), modified(piece.form, value))
    return piece


def is_preposition(tokens: list[Token], at: int, piece: Piece) -> bool:
    """ "over the past decade", "around Wednesday's ruling": the word governs the expression and is no part of it."""
    if tokens[at].low == "over" and piece.form.shape == "length":  # "for over a year", but "grew over three years"
        return at == 0 or tokens[at - 1].low not in words("dates_context", "over", "modifies")
    return tokens[at].low in ("over", "under", "around", "about") and (
        tokens[piece.first].low in ("the", "this", "that", "last", "next", "past") or is_named_day(piece.form)
    )


def takes(form: Form, modifier: str) -> bool:
    """ "early" goes with stretches of the calendar; "about" with lengths, counted steps and times."""
    if modifier in ("ABOUT", "ANY"):
        return form.shape in ("length", "shift") or bool(form.clock) or (form.shape in ("calendar", "step"))
    if modifier in ("BEFORE", "AFTER"):
        return form.shape in ("step", "same") or is_named_day(form)
    return grain_of(form) is not None and form.shape in ("calendar", "step", "same", "shift")


def is_named_day(form: Form) -> bool:
    return form.shape == "calendar" and bool(form.weekday)


def modified(form: Form, modifier: str) -> Form:
    if modifier == "ABOUT":
        return form.but(about=True)
    return form if modifier == "ANY" else form.but(part=modifier)


def expression(text: str, tokens: list[Token], piece: Piece, direction: Direction) -> Expression:
    """What is handed on."""
    start, end = tokens[piece.first].start, tokens[piece.last - 1].end
    comes_to_it = [t.low for t in tokens[piece.last : piece.last + 2]] == [",", "when"]  # "until May, when they met"
    role = None if comes_to_it else cue_before(tokens, piece.first, "role")
    return Expression(
        start, end, text[start:end], kind_of(piece.form), piece.form, direction, role[1] if role else None
    )


def with_shared_years(
    tokens: list[Token], found: tuple[Expression, ...], pieces: list[Piece]
) -> tuple[Expression, ...]:
    """ "March and April 1998", "December-January 1998": the first has the year of the second, or the one before."""
    result = list(found)
    for at in reversed(range(len(found) - 1)):
        one, other = found[at].form, result[at + 1].form
        between = [t.low for t in tokens[pieces[at].last : pieces[at + 1].first]]
        listed = between == [","] and other is not found[at + 1].form  # "March, April and May 1998"
        joined = listed or (len(between) == 1 and between[0] in (*JOINING, *DASHES, "or", "/"))
        if joined and is_of_no_year(one) and one.month and other.month and other.year:
            through = found[at].through or (between[0] in DASHES and not one.day)
            year = other.year - (one.month > other.month)
            result[at] = replace(found[at], form=one.but(year=year), through=through)
    return tuple(result)


def is_of_no_year(form: Form) -> bool:
    """A month or a day of one, of which nothing else is said."""
    return form.shape == "calendar" and not (form.year or form.short_year or form.within or form.until)


def paired(tokens: list[Token], found: tuple[Expression, ...], pieces: list[Piece]) -> tuple[Expression, ...]:
    """Mark the first of two ends of one period: "from March to June", "between April and May"; both look one way."""
    result = list(found)
    for at in range(len(found) - 1):
        between = [t.low for t in tokens[pieces[at].last : pieces[at + 1].first]]
        if len(between) == 1 and (
            between[0] in ("to", "through") or (found[at].role == "from" and between[0] in JOINING)
        ):
            result[at] = replace(found[at], through=True)
            result[at + 1] = replace(found[at + 1], direction=result[at].direction)
    return tuple(result)
