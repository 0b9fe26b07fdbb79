"""Whom "the president" and "the ambassador" mean: a text, such words of it, and who is meant, of which state."""

import pytest

import timeline
from timeline.actors import read
from timeline.language import load, parse
from timeline.models import Article


def cast_of(text):
    return read(parse(Article(id="a1", text=text), load()))


def meant(text, phrase):
    start = text.rindex(phrase)
    return [(m.name, m.country) for m in cast_of(text).fillers(start, start + len(phrase))]


MEANT = [
    (
        "President Omar Kone spoke. Vice President Ali Tandja listened. Then the president left.",
        "the president",
        "Omar Kone",
    ),
    ("Ambassador Omar Kone flew to Lima. On Monday the envoy returned.", "the envoy", "Omar Kone"),
    ("Barack Obama spoke in Cairo. On Monday the president flew home.", "the president", "Barack Obama"),
    ("Mobutu fled. On Monday the Zairean leader was in Rabat.", "the Zairean leader", "Mobutu"),
    (
        "The government of President Ali Tandja, Chad's opposition leader, Omar Kone, said, is weak.",
        "Chad's opposition leader",
        "Omar Kone",
    ),
]


@pytest.mark.parametrize(("text", "phrase", "name"), MEANT)
def test_a_role_is_that_of(text, phrase, name):
    assert [n for n, _ in meant(text, phrase)] == [name]


NOBODY_NAMED = [
    ("President Omar Kone met President Ali Tandja. The president was tired.", "The president"),
    ("The leaders Omar Kone and Ali Tandja met. The men were tired.", "The men"),
    ("Togo and Chad trade with the countries in the region.", "the countries in the region"),
]


@pytest.mark.parametrize(("text", "phrase"), NOBODY_NAMED)
def test_a_role_of_which_there_are_two_stays_open(text, phrase):
    assert not {n for n, _ in meant(text, phrase)} & {"Omar Kone", "Ali Tandja", "Togo", "Chad"}


OF_NO_STATE = [
    ("The president and his Peruvian counterpart met.", "The president"),
    ("The president met the Peruvian foreign minister.", "The president"),
    ("In Togo the European officials met nobody.", "the European officials"),
    ("In Togo the foreign troops met nobody.", "the foreign troops"),
]


@pytest.mark.parametrize(("text", "phrase"), OF_NO_STATE)
def test_a_role_is_of_no_state_that_is_only_spoken_of(text, phrase):
    assert [country for _, country in meant(text, phrase)] == [None]


def names(*texts):
    articles = [{"id": f"a{i}", "text": text, "published": "2005-06-10"} for i, text in enumerate(texts)]
    claims = timeline.build(articles).claims
    return {f.name for c in claims if c.article == "a1" for who in c.roles.values() for f in who}


def test_the_president_is_nobody_of_another_article_where_several_states_are_spoken_of():
    here = "Togo and Chad quarrelled. In Togo the president accused the army of treason."
    assert "Omar Kone" not in names("President Omar Kone of Togo met the pope in Rome.", here)


def test_a_leader_of_an_armed_group_is_not_the_state():
    assert "Afghanistan" not in names("", "In Afghanistan the Taliban leader threatened to attack the capital.")


ONE_STATE = [
    ("President Omar Kone threatened to arrest the rebels in Togo.", "TGO"),
    ("President Bush threatened to attack Libya.", "USA"),
    ("Togo and Chad met. President Omar Kone threatened the rebels.", None),
]


@pytest.mark.parametrize(("text", "code"), ONE_STATE)
def test_a_president_is_of_the_one_state_that_the_article_speaks_of(text, code):
    built = timeline.build([{"id": "a", "text": text, "published": "2003-05-04"}])
    assert [a.country for a in built.actors if a.kind == "person"] == [code]
