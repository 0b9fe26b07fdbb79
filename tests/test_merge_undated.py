"""Whole articles without a date: told by the story, the words, the numbers, and by those that they fit."""

import pytest

from tests.claims_by_hand import actors, article, claim, when
from timeline.merge import merge

COAST = (
    "The coast guard boarded a trawler off Brenna at dawn and found nine crates of rifles below the ice. Skipper Olsen "
    "said that he had never seen the crates. The rifles lie in the customs house of Brenna now."
)
RETOLD = (
    "Nine crates of rifles were found below the ice of a trawler off Brenna when the coast guard boarded it. Customs "
    "will keep the rifles; skipper Olsen denies that the crates were his."
)
ELSEWHERE = (
    "The harbour union of Hull voted on wages while the ferries to Esbjerg lay idle and the cranes stood still.",
    "A comet was seen above Turin, and the observatory sold out of postcards before noon.",
    "The opera of Graz will be closed for repairs until the roof has been made new.",
)
FILLING = tuple(article(f"other{n}", text) for n, text in enumerate(ELSEWHERE))
STORY = (article("gazette", COAST), article("herald", RETOLD), *FILLING)


def groups(*claims, sources=STORY):
    result = merge(claims, articles=sources, actors=actors())
    return {frozenset(e.claims) for e in result.events}


def seizing(source, sentence, trigger, kind="arrest", **more):
    return claim(source, sentence, trigger, kind=kind, **more)


ARRESTED = seizing("gazette", "The coast guard arrested 23 sailors.", "arrested", details={"count": "23 sailors"})
NABBED = seizing("herald", "Two dozen were nabbed on board.", "nabbed")
MORE = seizing("herald", "Officers detained 26 sailors.", "detained", details={"count": "26 sailors"})
AS_MANY = seizing("herald", "Officers detained 23 men.", "detained", details={"count": "all the 23 men"})
AT_LEAST = seizing("herald", "Officers detained over 20 men.", "detained", details={"count": "over 20 men"})
CHARGED = claim("gazette", "The skipper was charged.", "charged", kind="trial")
TRIED = claim("herald", "The skipper was convicted.", "convicted", kind="trial")
MIGHT = seizing("herald", "More men may be arrested.", "arrested", status="possible")
GUESSED = seizing("herald", "On Sunday sailors were arrested.", "arrested").model_copy(
    update={"date": when("2007-05-13", "inferred")}
)
KNOWN = seizing("gazette", "The coast guard arrested the sailors on 6 May 2007.", "arrested", on="2007-05-06")


@pytest.mark.parametrize(
    "a, b, one",
    [
        pytest.param(ARRESTED, NABBED, True, id="one story, words of one sense"),
        pytest.param(CHARGED, TRIED, False, id="one story, words of two senses"),
        pytest.param(ARRESTED, MORE, False, id="another number"),
        pytest.param(ARRESTED, AS_MANY, True, id="the same number of them"),
        pytest.param(ARRESTED, AT_LEAST, True, id="a number that is only a bound"),
        pytest.param(ARRESTED, MIGHT, False, id="what took place, and what only might"),
        pytest.param(KNOWN, GUESSED, True, id="a guessed day contradicts none"),
    ],
)
def test_two_articles_of_one_story(a, b, one):
    assert groups(a, b) == ({frozenset({a.id, b.id})} if one else {frozenset({a.id}), frozenset({b.id})})


def reported(source, day=None, who="Ana Brandt"):
    sentence = f"Police arrested {who} in Hull."
    return claim(source, sentence, "arrested", {"arrested": (who,)}, on=day, at="Hull", kind="arrest")


@pytest.mark.parametrize(
    "days, joined",
    [
        pytest.param(("2007-05-06", "2007-05-06", "2007-06-06"), 2, id="most are of one day"),
        pytest.param(("2007-05-06", "2007-06-06"), 0, id="two days that fit equally well"),
    ],
)
def test_an_undated_report_goes_with_most_of_those_that_it_fits(days, joined):
    dated = [reported(f"paper{n}", day) for n, day in enumerate(days)]
    undated = reported("weekly")
    sources = [article(c.article) for c in (*dated, undated)]
    (group,) = (g for g in groups(*dated, undated, sources=sources) if undated.id in g)
    assert len(group) == 1 + joined


def test_a_blast_and_the_deaths_are_two_though_one_clause_tells_both():
    sentence = "The explosion killed nine dockers in Hull."
    blast = claim("gazette", sentence, "explosion", kind="bombing", at="Hull")
    deaths = claim("gazette", sentence, "killed", kind="attack", at="Hull", refers_to=blast.id)
    raid = claim("herald", "The raid killed nine dockers in Hull.", "raid", kind="attack", at="Hull")
    again = claim("herald", "The raid killed nine dockers in Hull.", "killed", kind="attack", refers_to=raid.id)
    assert groups(blast, deaths, raid, again) == {
        frozenset({blast.id}),
        frozenset({deaths.id}),
        frozenset({raid.id, again.id}),
    }
