"""Whole articles without a date: told by the story, the words, the numbers, and by those that they fit."""

import pytest

from tests.claims_by_hand import actors, article, claim
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
