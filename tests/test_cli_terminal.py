"""How dates, events and explanations look; and that a text cannot command the terminal."""

import io

import pytest
from rich.console import Console
from rich.text import Text

from tests.graphs import small
from timeline import edtf
from timeline.cli import listing, reasons, terminal
from timeline.models import Problem


def printed(draw, *arguments, colours=False, width=90) -> str:
    stream = io.StringIO()
    width = width if colours else terminal.PIPE_WIDTH
    draw(Console(file=stream, force_terminal=colours, width=width, highlight=False, markup=False), *arguments)
    return stream.getvalue()


@pytest.mark.parametrize(
    "text, words",
    [
        ("2007-05-28", "28 May"),
        ("2007-05", "May"),
        ("2007-21", "spring"),
        ("2007-24", "winter"),
        ("2007", "in the year"),
        ("198X", "1980s"),
        ("2007-05-18/2007-05-28", "18 – 28 May"),
        ("2007-05-28/2007-06-02", "28 May – 2 Jun"),
        ("2007-12-28/2008-01-03", "28 Dec – 3 Jan 2008"),
        ("2007-05-28/..", "from 28 May"),
        ("../2007-05-28", "until 28 May"),
        ("2007-34", "quarter 2"),
        ("2007-36", "quarter 4"),
    ],
)
def test_dates_in_words(text, words):
    assert listing.when_words(edtf.read(text)) == words and len(words) < terminal.INDENT


def test_lines_of_a_terminal_are_broken_below_their_text():
    lines = printed(listing.show, small().events, colours=True, width=70).splitlines()
    assert "\x1b[" in "".join(lines)
    plain = [Text.from_ansi(line).plain for line in lines]
    assert max(map(len, plain)) <= 70


def test_a_pipe_has_one_line_for_a_label_however_long():
    event = small().events[0].model_copy(update={"label": "Talks " * 60})
    assert any("Talks " * 59 in line for line in printed(listing.show, [event]).splitlines())


def test_text_of_an_article_cannot_command_the_terminal():
    event = small().events[0].model_copy(update={"label": "Talks \x1b[2J\x07 [bold]in\u202e\nOslo"})
    text = printed(listing.show, [event])
    assert "\x1b" not in text and "\u202e" not in text and "[bold]in Oslo" in text


def test_points_of_an_explanation_are_coloured_and_its_text_kept():
    text = "ev-1  Talks\n  +4  both on 2007-05-28  [same_day]\n  -9  other days"
    assert printed(reasons.explanation, text) == text + "\n"
    assert "\x1b[32m+4" in printed(reasons.explanation, text, colours=True)


def test_problems_name_their_place():
    found = [
        Problem(kind="x", message="is no JSON.", path="a.jsonl", line=3),
        Problem(kind="x", message="empty", article="b"),
    ]
    assert printed(terminal.problems, found) == "a.jsonl:3: is no JSON.\nb: empty\n"


def test_progress_passes_everything_on():
    quiet, lively = Console(file=io.StringIO()), Console(file=io.StringIO(), force_terminal=True)
    assert list(terminal.progress(quiet)(iter([1, 2]))) == list(terminal.progress(lively)(iter([1, 2]))) == [1, 2]
    assert quiet.file.getvalue() == "" and "Reading articles" in lively.file.getvalue()


def test_who_is_only_involved_comes_after_who_takes_part():
    event = next(e for e in small().events if e.type == "arrest")
    out = Console(file=io.StringIO(), width=200)
    listing.show(out, [event.model_copy(update={"roles": {"involved": sum(event.roles.values(), ()), **event.roles}})])
    told = out.file.getvalue()
    assert 0 < told.index("arrested:") < told.index("involved:")
