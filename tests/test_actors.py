"""Who and where: each row is a sentence, a phrase of it, and whom the phrase denotes."""

import pickle

import pytest

from timeline.actors import read, resolve
from timeline.language import load, parse
from timeline.models import Article


@pytest.fixture(scope="session")
def language():
    return load()


def cast_of(text, language, id="a1"):
    return read(parse(Article(id=id, text=text), language))


def span(text, phrase):
    start = text.index(phrase)
    return start, start + len(phrase)


FILLERS = [
    (
        "American and Iranian envoys met in Geneva.",
        "American and Iranian envoys",
        [("United States", "USA"), ("Iran", "IRN")],
    ),
    ("The U.S. Navy began a drill in the Red Sea.", "The U.S. Navy", [("United States Navy", "USA")]),
    ("Police in Ankara arrested three journalists.", "Police in Ankara", [("Turkish police", "TUR")]),
    ("Police in Ankara arrested three journalists.", "Police", [("Turkish police", "TUR")]),
    ("Five Iranians were seized near the airport.", "Five Iranians", [("Iranians", "IRN")]),
    (
        "The French foreign minister, Philippe Douste-Blazy, flew to Beirut.",
        "The French foreign minister",
        [("Philippe Douste-Blazy", "FRA")],
    ),
    ("Tony Blair said he would resign.", "he", [("Tony Blair", None)]),
    (
        "Angela Merkel met her Polish counterpart, Donald Tusk, on Friday.",
        "her Polish counterpart",
        [("Donald Tusk", "POL")],
    ),
    (
        "India and Pakistan signed a deal. The two countries will reopen a railway.",
        "The two countries",
        [("India", "IND"), ("Pakistan", "PAK")],
    ),
    ("Norwegian officials visited Colombo.", "Norwegian officials", [("Norway", "NOR")]),
    ("Thousands of Serbian protesters marched.", "Thousands of Serbian protesters", [("Serbian protesters", "SRB")]),
    ("Moscow rejected the plan.", "Moscow", [("Russia", "RUS")]),
    ("The White House welcomed the release.", "The White House", [("United States", "USA")]),
    ("Hamas leader Ismail Haniya spoke in Gaza.", "Hamas leader Ismail Haniya", [("Ismail Haniya", "PSE")]),
]


@pytest.mark.parametrize(("text", "phrase", "expected"), FILLERS, ids=[f"{t[:30]}|{p}" for t, p, _ in FILLERS])
def test_a_phrase_denotes(language, text, phrase, expected):
    found = cast_of(text, language).fillers(*span(text, phrase))
    assert [(m.name, m.country) for m in found] == expected


NOBODY = [
    ("The talks were held on Monday.", "The talks"),
    ("The talks were held on Monday.", "Monday"),
    ("Iran's nuclear program worries Europe.", "Iran's nuclear program"),
    ("The bomb destroyed a bridge.", "a bridge"),
    ("They met in May.", "May"),
]


@pytest.mark.parametrize(("text", "phrase"), NOBODY, ids=[p for _, p in NOBODY])
def test_a_phrase_denotes_nobody(language, text, phrase):
    assert cast_of(text, language).fillers(*span(text, phrase)) == ()


PLACES = [
    ("They met in Baghdad.", "Baghdad", ("Baghdad", "IRQ", ("Iraq",))),
    ("He was held in Tehran's Evin prison.", "Tehran's Evin prison", ("Evin prison", "IRN", ("Tehran", "Iran"))),
    ("The ships sailed into the Persian Gulf.", "the Persian Gulf", ("Persian Gulf", None, ())),
    (
        "He was shot on the border between Syria and Turkey.",
        "the border between Syria and Turkey",
        ("border between Syria and Turkey", None, ()),
    ),
    (
        "They met in the Egyptian resort Sharm el-Sheikh.",
        "the Egyptian resort Sharm el-Sheikh",
        ("Sharm el-Sheikh", "EGY", ("Egypt",)),
    ),
    ("The bill was introduced in the US Senate.", "the US Senate", ("United States Senate", "USA", ("United States",))),
]


@pytest.mark.parametrize(("text", "phrase", "expected"), PLACES, ids=[p for _, p, _ in PLACES])
def test_a_phrase_is_a_place(language, text, phrase, expected):
    place = cast_of(text, language).place(*span(text, phrase))
    assert place is not None
    assert (place.name, place.country, place.within) == expected


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Tony Blair left.", "Tony Blair"),
        ("The talks failed.", "The talks"),
        ("Iranian officials left.", "Iranian officials"),
    ],
)
def test_a_phrase_is_no_place(language, text, phrase):
    assert cast_of(text, language).place(*span(text, phrase)) is None


def test_a_cast_is_plain_data(language):
    cast = cast_of("Iran and Iraq held talks in Baghdad. They agreed.", language)
    assert pickle.loads(pickle.dumps(cast)) == cast


def test_mentions_are_exact_words_of_the_article(language):
    text = "Iran\u2019s foreign minister, Javad Zarif, met \u201cAmerican\u201d envoys."
    for mention in cast_of(text, language).mentions:
        assert text[mention.start : mention.end] == mention.text


def resolved(language, *texts):
    casts = {f"a{n}": cast_of(text, language, f"a{n}") for n, text in enumerate(texts)}
    return casts, resolve(casts)


def test_a_last_name_in_one_article_is_the_full_name_of_another_by_office(language):
    casts, found = resolved(
        language,
        "Secretary of State Hillary Clinton met French envoys.",
        "The US Secretary of State, Clinton, flew to Paris.",
    )
    names = {a.name for a in found.actors if a.kind == "person"}
    assert names == {"Hillary Clinton"}


def test_relatives_stay_apart(language):
    _, found = resolved(language, "Ali Larijani met envoys. Sadeq Larijani stayed at home.")
    assert {a.name for a in found.actors if a.kind == "person"} == {"Ali Larijani", "Sadeq Larijani"}


def test_the_same_bytes_in_any_order(language):
    texts = {"x": "Iran met Hassan Rouhani and Ban Ki-moon.", "y": "Rouhani, Iran's president, left."}
    casts = {k: cast_of(t, language, k) for k, t in texts.items()}
    assert resolve(casts) == resolve(dict(reversed(casts.items())))
