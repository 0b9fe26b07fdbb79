"""How a timeline and an event show themselves in a notebook, and the figure of a timeline."""

import pickle
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import timeline
from tests.graphs import large, small
from tests.hostile_graph import hostile
from tests.newsroom import newsroom
from tests.odd_graph import odd
from timeline.exporters.notebook import event_html, timeline_html
from timeline.graph import EventGraph

ROOT = Path(__file__).parent.parent
SHOWN = set("div p table thead tbody tr th td span strong br mark blockquote details summary".split())
MARK = re.compile(r"<mark title=\"([^\"]+)\"[^>]*>([^<]+)</mark>")


def event(label: str, graph: EventGraph):
    return next(e for e in graph.events if e.label == label)


def test_a_timeline_is_a_table_by_date():
    html = timeline_html(newsroom())
    rows = re.findall(r"<tr>(.*?)</tr>", html)
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows[1:]]
    assert len(cells) == 17 and cells[0] == ["7 October 1994", "Strait treaty signed", "agreement", "occurred", "1"]
    assert (
        cells[-1][0] == "no date known"
        and "17 events told by 9 articles; 2 earlier, from 1994; 2 without a date." in html
    )


@pytest.mark.parametrize("rows, said", [(16, "and 1 more event<"), (3, "and 14 more events<"), (17, None)])
def test_a_long_timeline_says_what_it_leaves_out(rows, said):
    html = timeline_html(newsroom(), rows=rows)
    assert html.count("<tr>") == rows + 1 and (said in html if said else "more event" not in html)


def test_an_empty_timeline_says_so():
    assert "No event was found in 0 articles." in timeline_html(EventGraph()) and "<table" not in timeline_html(
        EventGraph()
    )


def test_an_event_shows_its_quotes_with_marks():
    graph = newsroom()
    html = event_html(event("Velmora and Castrel meet in Lisse", graph), graph)
    assert MARK.findall(html)[:4] == [
        ("participant", "Velmora"),
        ("participant", "Castrel"),
        ("meeting", "meet"),
        ("date", "next Monday"),
    ]
    assert html.count("<blockquote") == 3 and "9 March 2020, Lisse; 3 independent sources" in html


def test_an_event_shows_what_its_sources_disagree_on():
    graph = newsroom()
    assert "disagree on number:</strong> eleven / nine" in event_html(
        event("Castrel arrests crew of the Marigold", graph), graph
    )


def test_text_is_escaped_and_offsets_count_code_points():
    graph = small()
    html = event_html(event('Talks on cod: "final" round', graph), graph)
    assert "Talks on cod: &quot;final&quot; round" in html and ("meeting", "meet") in MARK.findall(html)
    wicked = graph.events[0].model_copy(update={"label": "<script>alert(1)</script>"})
    assert "<script" not in event_html(wicked, graph) + timeline_html(graph.model_copy(update={"events": (wicked,)}))


def test_an_event_without_its_article_still_shows_the_words():
    graph = newsroom()
    html = event_html(graph.events[0], graph.model_copy(update={"articles": ()}))
    assert "no warship may pass by night" in html and "<mark" not in html


def drawn(figure):
    """The labels of the rows, the words behind the marks, and the bars, of a figure."""
    (axes,) = figure.axes
    return ([t.get_text() for t in axes.get_yticklabels()], [t.get_text() for t in axes.texts], list(axes.patches))


@pytest.fixture(scope="module")
def plot():
    pytest.importorskip("matplotlib")
    from timeline.exporters.plot import plot

    return plot


def test_a_figure_has_a_row_for_each_dated_event(plot):
    labels, words, bars = drawn(plot(newsroom(), start="1900-01-01"))
    assert len(labels) == len(words) == 15 and labels[0] == "Strait treaty signed" and words[0] == "7 October 1994"
    spans = [e for e in newsroom().events if e.date and not e.date.is_day]
    assert len(bars) == len(spans) == 9


def test_a_figure_without_limits_shows_the_main_span_and_says_what_lies_outside(plot):
    figure = plot(newsroom())
    labels, _, _ = drawn(figure)
    assert len(labels) == 13 and "Strait treaty signed" not in labels
    said = figure.axes[0].get_title(loc="left")
    assert said == "13 dated events\nnot shown: 2 earlier, from 1994; 2 without a date"


def test_a_bar_covers_the_days_that_are_possible(plot):
    graph = newsroom()
    _, _, bars = drawn(
        plot(graph.model_copy(update={"events": (event("Castrel threatens to close the strait", graph),)}))
    )
    assert bars[0].get_width() == 31


@pytest.mark.parametrize(
    "limits, count",
    [
        ({"start": "2020-01-01"}, 13),
        ({"end": date(2014, 6, 1)}, 2),
        ({"start": "2020-03-09", "end": "2020-03-09"}, 2),
        ({"start": "2030-01-01"}, 1),
    ],
)
def test_a_figure_of_a_period_holds_what_may_fall_into_it(plot, limits, count):
    assert len(drawn(plot(newsroom(), **limits))[0]) == count


def test_a_figure_of_many_events_keeps_those_with_most_sources_and_says_so(plot):
    graph = large(300)
    figure = plot(graph, events=10)
    assert len(drawn(figure)[0]) == 10
    assert figure.axes[0].get_title(loc="left").startswith("The 10 of ")


def test_no_words_of_a_figure_collide(plot):
    figure = plot(newsroom(), start="2020-01-01")
    figure.draw_without_rendering()
    (axes,) = figure.axes
    boxes = [t.get_window_extent() for t in (*axes.texts, *axes.get_yticklabels())]
    assert [(a, b) for n, a in enumerate(boxes) for b in boxes[:n] if a.overlaps(b)] == []
    assert all(box.x1 <= figure.bbox.x1 for box in boxes)


def test_nothing_chokes_on_an_odd_graph(plot):
    graph = odd()
    assert timeline_html(graph) and all(event_html(e, graph) for e in graph.events)
    assert plot(graph)._repr_png_()


def test_a_figure_shows_itself_and_leaves_pyplot_alone(plot):
    assert plot(small())._repr_png_().startswith(b"\x89PNG") and plot(EventGraph())._repr_png_()
    code = "import sys; import timeline.exporters.plot; sys.exit('matplotlib.pyplot' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_without_matplotlib_the_error_says_what_to_install():
    code = (
        "import sys; sys.modules['matplotlib'] = None\nfrom timeline.errors import UsageError\n"
        "try:\n    import timeline.exporters.plot\nexcept UsageError as error:\n    print(error)"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "pip install 'timeline[plot]'" in said


def test_events_of_a_timeline_show_themselves_with_their_quotes():
    tl = timeline.Timeline(newsroom())
    met = next(e for e in tl.events if e.label == "Velmora and Castrel meet in Lisse")
    assert met._repr_html_() == tl[met.id]._repr_html_() == event_html(met, tl.graph)
    (found,) = (e for e in tl.of(type="meeting", place="Lisse") if e.id == met.id)
    assert found._repr_html_().count("<blockquote") == 3


def test_how_an_event_is_shown_is_no_part_of_it():
    (plain, *_), (shown, *_) = newsroom().in_order().events, timeline.Timeline(newsroom()).events
    assert plain == shown and hash(repr(plain)) == hash(repr(shown)) and plain._repr_html_() is None
    assert plain.model_dump_json() == shown.model_dump_json()
    assert len(pickle.dumps(shown)) < len(pickle.dumps(plain)) + 200 and pickle.loads(pickle.dumps(shown)) == plain


def test_a_notebook_takes_the_html():
    formatters = pytest.importorskip("IPython.core.formatters")
    tl = timeline.Timeline(hostile())
    for value in (tl, tl.events[0]):
        shown, _ = formatters.DisplayFormatter(active_types=["text/plain", "text/html"]).format(value)
        assert "<img" not in shown["text/html"] and "<script" not in shown["text/html"]
        assert "&lt;img src=x onerror=alert(1)&gt;" in shown["text/html"]
        assert not set(re.findall(r"<(\w+)", shown["text/html"])) - SHOWN
