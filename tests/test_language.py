"""What the parser gets wrong and is mended: (sentence, word, its tag, its dependency, its head)."""

import pytest

from timeline import language
from timeline.models import Article

MENDED = (
    ("The panel proposed that the U.S. pursue dialogue with Cuba.", "pursue", "VB", "ccomp", "proposed"),
    ("The panel proposed that the U.S. pursue dialogue with Cuba.", "dialogue", "NN", "dobj", "pursue"),
    ("They proposed that Chad and Togo resume talks.", "Chad", "NNP", "nsubj", "resume"),
    ("The court ordered that the ministry end detention of minors.", "end", "VB", "ccomp", "ordered"),
)
LEFT = (
    ("The court ordered that the ministry release the report.", "release", "VB"),
    ("The plan that the committee draft bill was rejected.", "draft", "NN"),
    ("He said that talks failed.", "talks", "NNS"),
)


def token(sentence: str, word: str):
    document = language.parse(Article(id="a", text=sentence), language.load())
    return next(t for s in document.sentences for t in s.span if t.text == word)


@pytest.mark.parametrize("sentence, word, tag, dependency, head", MENDED)
def test_a_clause_hangs_on_its_verb(sentence, word, tag, dependency, head):
    found = token(sentence, word)
    assert (found.tag_, found.dep_, found.head.text) == (tag, dependency, head)


@pytest.mark.parametrize("sentence, word, tag", LEFT)
def test_what_was_right_is_left(sentence, word, tag):
    assert token(sentence, word).tag_.startswith(tag)
