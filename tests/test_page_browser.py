"""timeline.html in a real browser: it opens from disk in silence, filters, explains, and can be used without a mouse.

Needs Chromium and Playwright's client. Where they are missing these tests are skipped, except in continuous
integration, where that is a failure.
"""

import importlib
import os
import shutil
from pathlib import Path

import pytest

from tests.graphs import large, small
from tests.hostile_graph import HOSTILE, hostile
from tests.newsroom import newsroom
from tests.odd_graph import odd
from timeline.exporters import page
from timeline.graph import EventGraph

IN_CI = os.environ.get("CI") is not None
api = importlib.import_module("playwright.sync_api") if IN_CI else pytest.importorskip("playwright.sync_api")
expect = api.expect
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
# As root there is no sandbox; without a graphics card WebGL is drawn by the processor.
FLAGS = ["--no-sandbox", "--enable-unsafe-swiftshader", "--use-gl=angle", "--use-angle=swiftshader"]
AXE = Path(page.__file__).parent / "source" / "node_modules" / "axe-core" / "axe.min.js"
MANY = 5000


def told_again() -> EventGraph:
    """The newsroom, where the second report of each event speaks again of the first one."""
    graph = newsroom()
    first = {event.claims[1]: event.claims[0] for event in graph.events if len(event.claims) > 1}
    claims = tuple(c.model_copy(update={"refers_to": first.get(c.id)}) for c in graph.claims)
    return graph.model_copy(update={"claims": claims})


def beside() -> EventGraph:
    """The newsroom, where the first word of each filler is also a state that the sentence only names."""
    graph = newsroom()

    def with_involved(claim):
        fillers = [f for who in claim.roles.values() for f in who]
        words = [(f, f.text.split(" ")[0]) for f in fillers]
        named = tuple(f.model_copy(update={"end": f.start + len(word), "text": word}) for f, word in words)
        return claim.model_copy(update={"roles": {**claim.roles, "involved": named}})

    return graph.model_copy(update={"claims": tuple(map(with_involved, graph.claims))})


def involved() -> EventGraph:
    """The newsroom, where whoever takes part in an event is also involved in it."""
    graph = newsroom()
    events = (e.model_copy(update={"roles": {"involved": sum(e.roles.values(), ()), **e.roles}}) for e in graph.events)
    return graph.model_copy(update={"events": tuple(events)})


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None and not IN_CI:
        pytest.skip("Chromium is not installed")
    with api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The page of each graph, written once."""
    folder = tmp_path_factory.mktemp("pages")
    for name, graph in (
        ("room", newsroom()),
        ("awkward", small()),
        ("many", large(MANY)),
        ("empty", EventGraph()),
        ("odd", odd().in_order()),
        ("hostile", hostile()),
        ("again", told_again()),
        ("beside", beside()),
        ("involved", involved()),
    ):
        page.write(graph, folder / f"{name}.html")
    return folder


@pytest.fixture
def show(browser, files):
    """Opens a page; afterwards it must have said nothing on its console and asked for nothing but itself."""
    said, contexts = [], []

    def opened(name, *, width=1280, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        address = (files / f"{name.partition('#')[0]}.html").as_uri()
        tab.on(
            "request", lambda request: said.append(request.url) if request.url.partition("#")[0] != address else None
        )
        tab.goto(address + name[len(name.partition("#")[0]) :])
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert said == []


def labels(tab):
    """What the chart shows, once it is drawn."""
    tab.wait_for_selector(".chart .vis-timeline button.label", state="visible")
    return tab.locator(".chart button.label[data-event^=ev] .label-words").all_text_contents()


def opened(tab, label):
    """The event of that label, opened from the list."""
    tab.click("#tab-list")
    tab.get_by_role("button", name=label, exact=True).first.click()
    return tab.locator("#detail")


@pytest.mark.parametrize("name", ["room", "awkward", "many", "empty", "odd"])
@pytest.mark.parametrize("width, scheme", [(1280, "light"), (390, "dark")])
def test_opens_and_shows_every_view_in_silence(show, name, width, scheme):
    tab = show(name, width=width, color_scheme=scheme, reduced_motion="reduce")
    for view in ("list", "network", "timeline"):
        tab.click(f"#tab-{view}")
        assert tab.locator(f"#view-{view}").is_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_the_opening_window_leaves_out_the_far_past(show):
    tab = show("room")
    assert "Strait treaty signed" not in labels(tab)
    assert tab.locator(".tally").inner_text() == "13 of 15 dated events in this window; 2 undated"
    tab.get_by_role("button", name="Whole period").click()
    assert "All 15 dated events" in tab.locator(".tally").inner_text()


def test_a_day_is_a_dot_and_a_span_is_a_bar(show):
    tab = show("room")
    labels(tab)
    day = tab.locator(".vis-point", has_text="Parliament to vote").first
    span = tab.locator(".vis-range", has_text="Castrel threatens").first
    assert "planned" in day.get_attribute("class") and "alleged" in span.get_attribute("class")
    assert span.bounding_box()["width"] > 80


def test_a_bar_has_no_dot_that_would_look_like_a_day(show):
    tab = show("room")
    labels(tab)
    assert tab.locator(".chart .vis-range").count() > 3 and tab.locator(".chart .vis-range .sign").count() == 0


def test_each_status_has_a_dot_and_a_bar_of_its_own(show):
    tab = show("room")
    for sample in (".legend .signs .sign", ".legend .sample-bar:not(li > .sample-bar)"):
        looks = tab.locator(sample).evaluate_all(
            "all => all.map(one => { const css = getComputedStyle(one);"
            "return [css.backgroundImage, css.backgroundColor, css.borderStyle, css.borderWidth].join(); })"
        )
        assert len(looks) == len(set(looks)) > 4


@pytest.mark.parametrize(
    "words, why, tally",
    [
        ("no such words", "No event passes these filters.", "No event passes these filters"),
        ("treaty signed", "“Whole period” above shows the one.", "0 of 1 matching event in this window"),
    ],
)
def test_an_empty_chart_says_why(show, words, why, tally):
    tab = show("room")
    labels(tab)
    tab.fill("#query", words)
    expect(tab.locator(".tally")).to_have_text(tally)
    assert why in tab.locator(".chart.nothing").evaluate("one => getComputedStyle(one, '::after').content")


@pytest.mark.parametrize(
    "name, first, last",
    [
        ("many", None, None),
        ("many", "2010-01-01", "2010-02-20"),
        ("room", None, None),
        ("room", "2020-04-20", "2020-05-20"),
        ("room", "2014-06-01", "2020-06-01"),
    ],
)
def test_no_two_labels_collide(show, name, first, last):
    tab = show(name)
    labels(tab)
    if first:
        tab.fill("#from", first)
        tab.fill("#to", last)
        tab.wait_for_timeout(300)
    boxes = tab.eval_on_selector_all(
        ".chart button.label",
        "all => all.filter(one => one.checkVisibility({"
        "visibilityProperty: true})).map(one => one.getBoundingClientRect().toJSON())",
    )
    overlaps = [
        (a, b)
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if min(a["right"], b["right"]) - max(a["left"], b["left"]) > 1
        and min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 1
    ]
    assert len(boxes) > 2 and overlaps == []


def test_labels_that_find_no_room_are_counted(show):
    tab = show("many")
    shown = len(labels(tab))
    crowds = tab.locator(".chart button.label[data-event^=crowd]")
    assert shown + sum(int(words.split()[0]) for words in crowds.all_text_contents()) == 4528
    before = tab.locator("#from").input_value()
    crowds.nth(2).click()
    assert tab.locator("#from").input_value() > before


@pytest.mark.parametrize(
    "facet, choice, left",
    [("Type", "arrest", 2), ("Actor", "Strait Commission", 3), ("Status", "planned", 1), ("Place", "Pell Bank", 2)],
)
def test_filters_by_facet(show, facet, choice, left):
    tab = show("room")
    tab.click("#tab-list")
    tab.locator("summary", has_text=facet).first.click()
    tab.locator(".menu[open] label", has_text=choice).locator("input").check()
    assert tab.locator(".entry").count() == left
    tab.get_by_role("button", name=f"Remove filter {facet}: {choice}").click()
    assert tab.locator(".entry").count() == 15


def test_filters_by_words_without_accents_or_case(show):
    tab = show("awkward")
    tab.click("#tab-list")
    tab.fill("#query", "REYKJAVIK")
    expect(tab.locator(".entry")).to_have_count(1)
    tab.fill("#query", "no such words")
    tab.wait_for_selector("text=No event passes these filters")
    tab.get_by_role("button", name="Clear all filters").click()
    assert tab.locator(".entry").count() == 8


def test_the_list_holds_what_the_timeline_shows(show):
    tab = show("room")
    shown, undated = set(labels(tab)), set(tab.locator(".undated button").all_text_contents())
    tab.click("#tab-list")
    listed = tab.locator(".entry-title button").all_text_contents()
    assert shown | {text.strip() for text in undated} == set(listed) and len(listed) == 15


def test_an_event_quotes_its_sources_with_marks(show):
    tab = show("room")
    detail = opened(tab, "Velmora and Castrel meet in Lisse")
    quote = detail.locator("blockquote").first
    marks = {
        kind: quote.locator(f"mark.{kind}").evaluate_all("all => all.map(one => one.firstChild.textContent)")
        for kind in ("role", "when", "trigger")
    }
    assert marks == {"role": ["Velmora", "Castrel"], "when": ["next Monday"], "trigger": ["meet"]}
    assert "planned in report 1" in detail.locator(".history").inner_text()
    assert "+5" in detail.locator(".findings").first.inner_text() and "8 points" in detail.inner_text()
    assert "Kept apart" in detail.inner_text() and "−9" in detail.inner_text()


def test_what_a_sentence_only_names_is_marked_and_not_labelled(show):
    detail = opened(show("beside"), "Velmora and Castrel meet in Lisse")
    marks = detail.locator("blockquote").first.locator("mark.involved")
    assert marks.count() == 2 and marks.first.get_attribute("title") == "involved"
    assert "involved" not in detail.locator("blockquote").first.inner_text()


def test_reports_that_speak_of_it_again_say_so(show):
    detail = opened(show("again"), "Velmora and Castrel meet in Lisse")
    assert "Same: report 2 speaks again of what report 1 tells (“" in detail.inner_text()


def test_an_article_opens_at_the_quote(show):
    tab = show("room")
    detail = opened(tab, "Castrel drills in the strait")
    detail.locator("summary").first.click()
    text = detail.locator(".article-text")
    expect(text).to_contain_text("Under the treaty")
    assert "".join(
        text.locator("mark.quote").evaluate_all("all => all.map(one => one.firstChild.textContent)")
    ).startswith("Castrel's fleet has drilled")


def test_offsets_count_code_points(show):
    detail = opened(show("awkward"), 'Talks on cod: "final" round')
    assert detail.locator("mark.trigger").first.evaluate("one => one.firstChild.textContent") == "meet"


def test_disputes_stand_side_by_side(show):
    tab = show("room")
    detail = opened(tab, "Castrel arrests crew of the Marigold")
    left, right = detail.locator(".side").all()
    assert (left.locator(".side-value").inner_text(), right.locator(".side-value").inner_text()) == ("eleven", "nine")
    assert left.bounding_box()["y"] == right.bounding_box()["y"]


def test_an_actor_lists_its_events_and_filters_by_them(show):
    tab = show("room")
    detail = opened(tab, "Velmora and Castrel meet in Lisse")
    detail.get_by_role("button", name="Velmora", exact=True).click()
    assert detail.locator("h2").inner_text() == "Velmora" and "named alike" in detail.inner_text()
    detail.get_by_role("button", name="Show only events with this actor").click()
    assert tab.get_by_role("button", name="Remove filter Actor: Velmora").is_visible()


def test_on_a_small_screen_the_events_of_an_actor_come_into_sight(show):
    tab = show("room", width=390)
    opened(tab, "Velmora and Castrel meet in Lisse").get_by_role("button", name="Velmora", exact=True).click()
    tab.locator("#detail").get_by_role("button", name="Show only events with this actor").click()
    assert tab.locator("[inert]").count() == 0 and not tab.locator("#detail .close").is_visible()
    assert tab.get_by_role("button", name="Remove filter Actor: Velmora").is_visible()


def test_who_is_only_involved_comes_last(show):
    terms = opened(show("involved"), "Velmora and Castrel meet in Lisse").locator("dt").all_text_contents()
    assert terms.index("involved") == terms.index("participant") + 1


def test_the_address_opens_an_event(show):
    event = next(e for e in newsroom().events if e.type == "threat")
    tab = show(f"room#{event.id}")
    assert tab.locator("#detail h2").inner_text() == event.label


def test_the_address_of_a_far_event_moves_the_window_to_it(show):
    event = next(e for e in newsroom().events if e.label == "Strait treaty signed")
    tab = show(f"room#{event.id}")
    assert "Strait treaty signed" in labels(tab) and tab.locator("#from").input_value() < "1994-10-07"
    expect(tab.locator(".chart button.label.selected")).to_have_attribute("data-event", event.id)


def test_the_address_opens_an_actor(show):
    actor = next(a for a in newsroom().actors if a.name == "Velmora")
    assert show(f"room#{actor.id}").locator("#detail h2").inner_text() == "Velmora"


def test_an_event_that_found_no_room_is_drawn_once_it_is_selected(show):
    tab = show("many")
    drawn = set(tab.locator(".chart button.label").evaluate_all("all => all.map(one => one.dataset.event)"))
    hidden = next(e for e in large(MANY).events if e.date and e.date.is_day and e.id not in drawn)
    tab.evaluate("id => { location.hash = id; }", hidden.id)
    expect(tab.locator(f".chart button.label.selected[data-event='{hidden.id}']")).to_be_visible()


def test_show_on_the_timeline(show):
    tab = show("room")
    tab.get_by_role("button", name="Whole period").click()
    detail = opened(tab, "Strait treaty signed")
    detail.get_by_role("button", name="Show on the timeline").click()
    assert "Strait treaty signed" in labels(tab) and "1994-10-07" > tab.locator("#from").input_value() > "1994-01-01"
    tab.get_by_role("button", name="Main period").click()
    assert tab.locator("#from").input_value() > "2020"


def test_undated_events_are_one_step_away(show):
    tab = show("many")
    tab.click("#tab-list")
    tab.locator(".tally").get_by_role("button", name="472 undated").click()
    assert tab.evaluate("document.activeElement.id") == "undated"
    before = tab.locator(".undated li").count()
    tab.locator(".undated").get_by_role("button", name="Show").click()
    assert tab.locator(".undated li").count() > before


def test_no_tail_of_a_label_shows_at_the_edge(show):
    tab = show("many")
    labels(tab)
    tab.fill("#from", "2010-01-01")
    tab.fill("#to", "2010-02-20")
    expect(tab.locator("#from")).to_have_value("2010-01-01")
    tab.wait_for_timeout(300)
    left = tab.locator(".chart").evaluate("one => one.getBoundingClientRect().left")
    boxes = tab.locator(".chart button.label[data-event^=ev]").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().toJSON())"
    )
    assert len(boxes) > 10 and [box for box in boxes if box["left"] < left - 1 and box["right"] > left + 1] == []


@pytest.mark.parametrize("width", [1280, 390])
def test_no_label_is_cut_at_the_edge_of_the_chart(show, width):
    tab = show("room", width=width)
    labels(tab)
    right = tab.locator(".chart").evaluate("one => one.getBoundingClientRect().right")
    ends = tab.eval_on_selector_all(
        ".chart button.label[data-event^=ev]", "all => all.map(one => one.getBoundingClientRect().toJSON())"
    )
    inside = [box for box in ends if box["right"] > 0 and box["left"] < right]
    assert len(inside) > 5 and [box for box in inside if box["right"] > right + 1 or box["left"] < 0] == []


def test_the_strip_presses_the_far_past_together(show):
    tab = show("room")
    strip, brush = (tab.locator(name).bounding_box() for name in (".strip", ".brush"))
    assert brush["width"] > strip["width"] * 0.6
    tab.mouse.click(strip["x"] + 20, strip["y"] + 20)
    assert tab.locator("#from").input_value() < "2014"


def test_disputed_reports_are_linked(show):
    detail = opened(show("room"), "Castrel arrests crew of the Marigold")
    detail.locator(".side").get_by_role("button", name="report 2").click()
    assert "Nine men" in detail.page.evaluate("document.activeElement.innerText")


def test_without_a_mouse(show):
    tab = show("room")
    labels(tab)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.locator("#tab-timeline").focus()
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.dataset.event")
    tab.keyboard.press("ArrowRight")
    second = tab.evaluate("document.activeElement.dataset.event")
    assert first and second and first != second
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.tagName") == "H2"
    tab.keyboard.press("Escape")
    expect(tab.locator(f".chart [data-event='{second}']")).to_be_focused()
    before = tab.locator("#from").input_value()
    tab.keyboard.press("+")
    assert tab.locator("#from").input_value() > before


@pytest.mark.parametrize("name", ["room", "many"])
def test_the_tab_key_leads_to_a_label_in_the_window(show, name):
    tab = show(name)
    labels(tab)
    for move in ("+", "→", "→", "−", "←", "Whole"):
        tab.locator("#period button", has_text=move).first.click()
        tab.wait_for_timeout(100)
        at = tab.locator(".chart button.label[tabindex='0']")
        first, last = (tab.evaluate("id => Date.parse(document.getElementById(id).value)", i) for i in ("from", "to"))
        assert at.count() == 1 and first <= int(at.get_attribute("data-at")) <= last + 86_400_000


@pytest.mark.parametrize("width", [1280, 390])
def test_no_word_of_the_axis_is_cut_off(show, width):
    tab = show("many", width=width)
    labels(tab)
    for move in ("→", "+", "+", "←", "Whole"):
        tab.locator("#period button", has_text=move).first.click()
        tab.wait_for_timeout(100)
        seen = tab.locator(".chart").bounding_box()
        words = tab.locator(".chart .vis-foreground .vis-text.vis-minor:not(.cut)").evaluate_all(
            "all => all.map(one => { const words = document.createRange(); words.selectNodeContents(one);"
            "const box = words.getBoundingClientRect(); return [box.left, box.right]; })"
        )
        assert words and all(a >= seen["x"] - 2 and b <= seen["x"] + seen["width"] + 2 for a, b in words)


def test_arrow_keys_reach_every_event_of_the_window(show):
    tab = show("room")
    shown = len(labels(tab))
    tab.locator(".chart button.label[tabindex='0']").focus()
    reached = set()
    for _ in range(shown + 2):
        tab.keyboard.press("ArrowRight")
        tab.wait_for_timeout(60)
        reached.add(tab.evaluate("document.activeElement.dataset.event"))
    assert len(reached - {None}) >= shown - 1


def test_tabs_follow_the_arrow_keys(show):
    tab = show("room")
    tab.locator("#tab-timeline").focus()
    tab.keyboard.press("ArrowRight")
    assert tab.evaluate("document.activeElement.id") == "tab-list"
    assert tab.locator("#tab-list").get_attribute("aria-selected") == "true" and tab.locator("#view-list").is_visible()


def barriers(tab):
    """What axe-core reports of the page as it stands."""
    return tab.evaluate(
        "axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map("
        "one => [one.id, one.nodes.slice(0, 3).map(node => node.html.slice(0, 160))]))"
    )


@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 1280), ("light", 390)])
@pytest.mark.parametrize("view", ["timeline", "list", "network"])
def test_no_known_barrier(show, view, scheme, width):
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm ci` in the page's source folder")
    tab = show("room", color_scheme=scheme, width=width, reduced_motion="reduce")
    tab.evaluate(AXE.read_text(encoding="utf8"))
    tab.click(f"#tab-{view}")
    tab.locator("summary", has_text="Actor").first.click()
    assert barriers(tab) == []
    tab.keyboard.press("Escape")
    detail = opened(tab, "Castrel arrests crew of the Marigold")
    assert barriers(tab) == []
    detail.get_by_role("button", name="Castrel", exact=True).first.click()
    assert barriers(tab) == []


def test_what_the_open_event_covers_on_a_small_screen_is_out_of_reach(show):
    tab = show("room", width=390)
    opened(tab, "Castrel drills in the strait")
    for _ in range(30):
        tab.keyboard.press("Tab")
        assert tab.evaluate("!document.activeElement.closest('#main, #filters, #period, .masthead')")
    tab.locator("#detail h2").press("Escape")
    assert tab.locator("[inert]").count() == 0
    assert tab.evaluate("document.activeElement.textContent") == "Castrel drills in the strait"
    tab.get_by_role("button", name="Castrel drills in the strait", exact=True).first.click()
    tab.get_by_role("button", name="Show on the timeline").click()
    assert tab.locator("[inert]").count() == 0 and "Castrel drills in the strait" in labels(tab)


def test_light_and_dark(show):
    tab = show("room", color_scheme="dark")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = tab.evaluate(paper)
    tab.get_by_role("button", name="Use light colours").click()
    light = tab.evaluate(paper)
    assert dark == "rgb(21, 23, 26)" and light == "rgb(251, 250, 246)"
    tab.reload()
    assert tab.evaluate(paper) == light


def test_text_of_articles_is_never_html(show):
    tab = show("awkward")
    tab.click("#tab-list")
    assert tab.locator("#app tag, #app wire").count() == 0
    assert tab.evaluate("document.scripts.length") == 2


def test_hostile_text_stays_text(show):
    tab = show("hostile")
    tab.on("dialog", lambda dialog: pytest.fail(f"a script of the text ran: {dialog.message}"))
    for view in ("timeline", "network", "list"):
        tab.click(f"#tab-{view}")
    tab.fill("#query", "<script>")
    for facet in ("Actor", "Place"):
        tab.locator("summary", has_text=facet).first.click()
    for index in range(tab.locator(".entry-title button").count()):
        tab.locator(".entry-title button").nth(index).click()
        assert HOSTILE in tab.locator("#detail h2").inner_text()
    assert tab.locator("#app :is(img, svg, script)").count() == 0 and tab.evaluate("document.scripts.length") == 2
    assert tab.locator("a[href^='javascript']").count() == 0


def test_the_network_shows_the_window(show):
    tab = show("room", reduced_motion="reduce")
    tab.click("#tab-network")
    tab.wait_for_selector(".network canvas")
    assert "7 actors and 13 events" in tab.locator("#view-network .hint").inner_text()
    tab.fill("#to", "2020-03-12")
    tab.locator("#to").dispatch_event("change")
    expect(tab.locator(".network-table tbody tr")).to_have_count(4)


def test_many_events_in_the_network_become_ties_of_actors(show):
    tab = show("many", reduced_motion="reduce")
    tab.click("#tab-network")
    assert "too many to draw one by one" in tab.locator("#view-network .hint").inner_text()


def test_without_scripts_the_events_are_a_plain_list(browser, files):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto((files / "room.html").as_uri())
    assert tab.locator(".plain li").count() == 17
    assert "Castrel drills in the strait" in tab.locator(".plain").inner_text()
    context.close()


def test_prints_every_matching_event(show):
    tab = show("many")
    tab.emulate_media(media="print")
    tab.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert tab.locator(".entry").count() == MANY
    assert not tab.locator("#filters").is_visible() and tab.locator("#view-list").is_visible()
