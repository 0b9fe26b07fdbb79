"""Articles about art and sport: what counts there only where somebody of public standing takes part."""

import pytest

from tests.parsed import document, mentions
from timeline.extraction.subject import is_of_art_or_sport

REVIEW = "The new film is the third thriller of the series, with a soundtrack by a pop singer. {}"
MATCH = "The striker left the stadium before the tournament was over, to join a football club in Spain. {}"
NEWS = "The minister spoke in the capital on Monday about the harvest and the roads to the coast. {}"

PRIVATE = [
    ("Her hero meets a stranger in Rome.", "meeting"),
    ("The band refused to change the ending.", "rejection"),
    ("The drummer promised that the album would be short.", "promise"),
    ("The sequel was released in May.", "release"),
    ("The kidnappers abducted her and her daughter.", "hostage_taking"),
    ("Fans praised the drummer.", "support"),
]
PUBLIC = [
    ("The prime minister met the director in Rome.", "meeting"),
    ("Iran rejected the film as an insult.", "rejection"),
    ("Four MPs demanded that the film be banned.", "demand"),
    ("The court released the prisoners on Friday.", "release"),
    ("Its director was arrested in Tehran.", "arrest"),
    ("Thousands of students demonstrated in Seoul.", "protest"),
]


def types(text):
    return {m.type.name for m in mentions(text)}


@pytest.mark.parametrize(("text", "expected"), [(REVIEW, True), (MATCH, True), (NEWS, False)])
def test_an_article_is_of_art_or_sport_by_its_words(text, expected):
    assert is_of_art_or_sport(document(text.format(""))) is expected


def test_one_word_said_again_and_again_does_not_do():
    assert not is_of_art_or_sport(document("The film was banned. The film had angered the film board."))


@pytest.mark.parametrize(("sentence", "name"), PRIVATE)
@pytest.mark.parametrize("article", [REVIEW, MATCH])
def test_private_people_make_no_news_there(article, sentence, name):
    assert name not in types(article.format(sentence))


@pytest.mark.parametrize(("sentence", "name"), PUBLIC)
@pytest.mark.parametrize("article", [REVIEW, MATCH])
def test_states_and_offices_do(article, sentence, name):
    assert name in types(article.format(sentence))


def test_elsewhere_the_same_sentences_count():
    assert "rejection" in types(NEWS.format("The union refused to change the law."))
    assert "rejection" not in types(REVIEW.format("The union refused to change the law."))
