"""A second extractor beside the rules: its claims are checked, named, and joined with those of the rules."""

import re

import pytest

import timeline
from timeline.models import Claim, Quote, stable_id

TEXT = (
    "The envoys of Norway and Iceland met in Oslo on 29 May 2007. Norway and Sweden pondered over cod. "
    "The police in Bergen arrested a fisherman on 30 May 2007."
)
ARTICLE = {"id": "a", "text": TEXT, "published": "2007-05-31"}
HUDDLES = re.compile(r"(\w+) and (\w+) (pondered)")


def quoted(article, start, end):
    return {"start": start, "end": end, "text": article.text[start:end]}


def sentence(article, at):
    start = article.text.rfind(". ", 0, at) + 2 if ". " in article.text[:at] else 0
    return quoted(article, start, article.text.index(".", at) + 1)


def huddles(article, /, **changes):
    """The tiny extractor: whoever ponders together meets."""
    for found in HUDDLES.finditer(article.text):
        who = [quoted(article, *found.span(n)) | {"actor": "", "name": ""} for n in (1, 2)]
        claim = {
            "article": article.id,
            "type": "meeting",
            "plover": "",
            "status": "occurred",
            "trigger": quoted(article, *found.span(3)),
            "quote": sentence(article, found.start(3)),
            "roles": {"participant": who},
            "extractor": "huddles-1",
        }
        yield claim | changes


def arrests(article, **changes):
    """Finds what the rules find too, and knows more of it."""
    at = article.text.index("arrested")
    yield Claim(
        id="x",
        article=article.id,
        type="arrest",
        plover="COERCE",
        status="occurred",
        trigger=Quote(**quoted(article, at, at + len("arrested"))),
        quote=Quote(**sentence(article, at)),
        details={"charge": "poaching"},
        confidence=0.95,
        extractor="other-1",
    ).model_copy(update=changes)


def of(tl, kind):
    return [claim for claim in tl.claims if claim.type == kind]


def test_an_extractor_finds_what_the_rules_do_not():
    alone, both = timeline.build([ARTICLE]), timeline.build([ARTICLE], extractors=[huddles])
    assert {c.id for c in both.claims} > {c.id for c in alone.claims}
    (huddle,) = [c for c in both.claims if c.extractor == "huddles-1"]
    assert [f.name for f in huddle.roles["participant"]] == ["Norway", "Sweden"]
    assert all(f.actor in both.graph.actor for f in huddle.roles["participant"])
    at = TEXT.index("pondered")
    assert huddle.plover == "CONSULT" and huddle.id == stable_id("cl", "a", "huddles-1", "meeting", at, at + 8)
    assert both.problems == () and huddle.id in {c for e in both.events for c in e.claims}


def test_claims_about_one_trigger_are_one_with_both_named():
    (rules,) = of(timeline.build([ARTICLE]), "arrest")
    tl = timeline.build([ARTICLE], extractors=[arrests])
    (both,) = of(tl, "arrest")
    assert both.extractor == "other-1+rules-1" and both.id == rules.id
    assert both.details == {"charge": "poaching"} and both.confidence == 0.95
    assert (both.roles, both.date, both.place) == (rules.roles, rules.date, rules.place)
    assert tl.problems == ()


def test_claims_without_ids_of_their_own_stay_apart():
    def both(article):
        yield from huddles(article, id="")
        at = article.text.index("envoys")
        yield from huddles(article, id="", trigger=quoted(article, at, at + 6), quote=sentence(article, at), roles={})

    ids = [c.id for c in timeline.build([ARTICLE], extractors=[both]).claims if c.extractor == "huddles-1"]
    assert len(set(ids)) == 2


def test_three_extractors_on_one_trigger():
    third = lambda article: arrests(article, id="y", extractor="third-1")  # noqa: E731
    (claim,) = of(timeline.build([ARTICLE], extractors=[third, arrests]), "arrest")
    assert claim.extractor == "other-1+rules-1+third-1"


def test_the_order_of_extractors_does_not_matter():
    one, other = (timeline.build([ARTICLE], extractors=x).graph for x in ([huddles, arrests], [arrests, huddles]))
    assert one == other


def test_where_extractors_differ_the_rules_hold_and_a_problem_tells():
    tl = timeline.build([ARTICLE], extractors=[lambda a: arrests(a, status="planned")])
    assert of(tl, "arrest")[0].status == "occurred"
    (problem,) = tl.problems
    assert (problem.kind, problem.article) == (
        "extractor",
        "a",
    ) and "occurred is kept, planned is not" in problem.message


def test_references_between_the_claims_of_an_extractor_are_kept():
    def twice(article):
        (first,) = huddles(article, id="first")
        at = article.text.index("cod")
        yield first
        yield first | {"id": "second", "refers_to": "first", "trigger": quoted(article, at, at + 3)}

    tl = timeline.build([ARTICLE], extractors=[twice])
    first, second = sorted((c for c in tl.claims if c.extractor == "huddles-1"), key=lambda c: c.trigger.start)
    assert second.refers_to == first.id


def test_places_and_speakers_are_known_by_name():
    oslo = {"id": "", "name": "Oslo"}
    tl = timeline.build([ARTICLE], extractors=[lambda a: huddles(a, place=oslo, according_to="Norway")])
    (claim,) = [c for c in tl.claims if c.extractor == "huddles-1"]
    assert claim.place == next(p for p in tl.graph.places if p.name == "Oslo")
    assert tl[claim.according_to].name == "Norway"


BAD = [
    ({"trigger": {"start": 0, "end": 8, "text": "pondered"}}, "does not stand at 0–8"),
    ({"quote": {"start": 0, "end": 10, "text": TEXT[:10]}}, "does not stand within the quote"),
    ({"quote": {"start": -3, "end": 10, "text": ""}}, "does not stand at -3–10"),
    ({"article": "b"}, "names the article 'b'"),
    ({"type": "huddle"}, "no event type"),
    ({"roles": {"huddler": []}}, "no role 'huddler'. Roles: participant"),
    ({"extractor": "rules-1"}, "extractor's own name"),
    ({"extractor": "a+b"}, "extractor's own name"),
    ({"confidence": 2}, "not between 0 and 1"),
    ({"status": "rumoured"}, "gives no claim: status"),
    ({"shape": "round"}, "gives no claim: shape"),
    ({"date": {"edtf": "2007", "earliest": None, "latest": None, "precision": "year", "text": "then"}}, "the date"),
]


@pytest.mark.parametrize("changes, says", BAD, ids=[says for _, says in BAD])
def test_what_breaks_the_contract_is_a_problem_and_nothing_else_is_lost(changes, says):
    tl = timeline.build([ARTICLE], extractors=[lambda a: huddles(a, **changes), arrests])
    assert not [c for c in tl.claims if c.extractor == "huddles-1"] and len(of(tl, "arrest")) == 1
    (problem,) = tl.problems
    assert (problem.kind, problem.article) == ("extractor", "a") and says in problem.message


LOST = [
    ({"place": {"id": "", "name": "Atlantis"}}, "Atlantis"),
    ({"according_to": "Nobody"}, "Nobody"),
    ({"refers_to": "cl-none"}, "cl-none"),
]


@pytest.mark.parametrize("changes, name", LOST)
def test_a_name_that_names_nothing_is_left_out_and_told(changes, name):
    tl = timeline.build([ARTICLE], extractors=[lambda a: huddles(a, **changes)])
    (claim,) = [c for c in tl.claims if c.extractor == "huddles-1"]
    assert not claim.place and not claim.according_to and not claim.refers_to
    assert repr(name) in tl.problems[0].message and "left out" in tl.problems[0].message


def test_an_extractor_that_fails_fails_on_that_article_only():
    def fragile(article):
        if article.id == "a":
            raise ValueError("no answer")
        yield from huddles(article)

    tl = timeline.build([ARTICLE, ARTICLE | {"id": "b"}], extractors=[fragile])
    assert [c.article for c in tl.claims if c.extractor == "huddles-1"] == ["b"]
    assert [p.message for p in tl.problems] == ["fragile failed: ValueError: no answer"]


def test_something_that_is_no_claim_at_all():
    tl = timeline.build([ARTICLE], extractors=[lambda a: [None, 7, "x"]])
    assert len(tl.problems) == 3 and len(tl.claims) == len(timeline.build([ARTICLE]).claims)
