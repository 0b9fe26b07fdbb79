"""What single rules say of two reports, and what they do not."""

import pytest

from tests.claims_by_hand import actors, article, claim, when
from timeline.events import EVENT_TYPES
from timeline.merge import agreements, circumstances, contradictions, words
from timeline.merge.corpus import Corpus
from timeline.merge.parties import stand_for_one_another
from timeline.merge.profiles import Known

KNOWN = Known([article("a", published="2007-05-29"), article("b", published="2007-05-30")], actors(), EVENT_TYPES)


def profile(sentence, trigger, who=(), source="a", **more):
    return KNOWN.profile((claim(source, sentence, trigger, who, **more),))


@pytest.mark.parametrize(
    "trigger, senses",
    [
        ("shot", {"shooting"}),
        ("gunned down", {"shooting"}),
        ("opened fire", {"shooting"}),
        ("set fire", {"burning"}),
        ("killed", {"killing"}),
        ("stabbed", {"stabbing"}),
        ("took into custody", {"seizing"}),
        ("placed under house arrest", {"confining"}),
        ("charged", {"charging"}),
        ("talks", set()),
    ],
)
def test_senses_of_a_trigger(trigger, senses):
    assert words.senses(words.trigger_stems(trigger)) == senses


@pytest.mark.parametrize(
    "word, other, one",
    [
        ("shot", "shooting", True),
        ("charge", "charged", True),
        ("planned", "plan", True),
        ("kill", "killed", True),
        ("met", "meeting", True),
        ("charge", "change", False),
        ("shot", "shop", False),
    ],
)
def test_forms_of_a_word(word, other, one):
    assert (words.stem(word) == words.stem(other)) is one


@pytest.mark.parametrize(
    "text, number",
    [
        ("twelve soldiers", 12),
        ("1,200 people", 1200),
        ("the two of them", 2),
        ("at least 12 soldiers", None),
        ("some 40 men", None),
        ("12 Chadian and 3 Togolese officers", None),
        ("a 35-year-old deputy", None),
        ("several men", None),
    ],
)
def test_how_many_a_phrase_counts(text, number):
    assert words.quantity(text) == number


@pytest.mark.parametrize(
    "sentence, points",
    [
        pytest.param("They met in snow on a bridge.", 2, id="two words"),
        pytest.param("They met in deep snow on a bridge.", 4, id="three words"),
        pytest.param("They met in deep snow on a narrow bridge.", 7, id="four words"),
    ],
)
def test_all_words_of_a_short_sentence_are_few(sentence, points):
    a, b = (profile(sentence, "met", source=source) for source in "ab")
    said = agreements.same_words(a, b, Corpus(KNOWN, (a, b)))
    assert said is not None and said.points == points


@pytest.mark.parametrize(
    "trigger, other, contradict",
    [
        ("shot", "killed", True),
        ("charged", "convicted", True),
        ("shot", "shooting", False),
        ("shot", "raid", False),
        ("arrested", "detained", False),
    ],
)
def test_other_sense(trigger, other, contradict):
    a, b = (profile(f"He was {t}.", t, kind="attack") for t in (trigger, other))
    assert (contradictions.other_sense(a, b, Corpus(KNOWN, (a, b))) is not None) is contradict


@pytest.mark.parametrize(
    "trigger, other, who, source, again",
    [
        pytest.param("arrest", "jailed", "Ana Brandt", "a", True, id="the same again"),
        pytest.param("arrest", "jailed", "Ana Brandt", "b", False, id="another article"),
        pytest.param("arrest", "jailed", "Jo Castle", "a", False, id="another person"),
        pytest.param("arrest", "house arrest", "Ana Brandt", "a", False, id="another thing"),
    ],
)
def test_said_again(trigger, other, who, source, again):
    one = profile(f"After the {trigger} she wept.", trigger, {"arrested": ("Ana Brandt",)}, kind="arrest")
    two = profile(f"She was {other}.", other, {"arrested": (who,)}, source, kind="arrest", start=500)
    assert (circumstances.said_again(one, two, Corpus(KNOWN, (one, two))) is not None) is again


@pytest.mark.parametrize(
    "one, other, stands",
    [
        (["United States"], ["Ryan Crocker"], True),
        (["United States", "Iran"], ["Ryan Crocker"], True),
        (["United States", "Iran"], ["Ryan Crocker", "Iran"], True),
        (["United States", "Iran"], ["Ryan Crocker", "Javier Solana"], False),
        (["Iran"], ["Ryan Crocker"], False),
        (["United States"], ["Iran"], False),
        (["Ryan Crocker"], ["Condoleezza Rice"], False),
    ],
)
def test_a_state_and_those_who_act_for_it(one, other, stands):
    a, b = (profile("They met.", "met", tuple(who)) for who in (one, other))
    assert stand_for_one_another(a.roles, b.roles, KNOWN) is stands


def test_an_inferred_day_of_publication_is_no_evidence():
    guessed = article("a").model_copy(update={"published": when("2007-05-20", "inferred")})
    known = Known([guessed, article("b", published="2007-05-30")], actors(), EVENT_TYPES)
    early = known.profile((claim("a", "They met in Hull.", "met", at="Hull"),))
    late = known.profile((claim("b", "They met in Hull.", "met", at="Hull", on="2007-05-28"),))
    corpus = Corpus(known, (early, late))
    assert contradictions.before_its_time(early, late, corpus) is None
    sure = profile("They met in Hull.", "met", at="Hull")._replace(told=(732816, 732816))
    assert contradictions.before_its_time(sure, late, corpus) is not None
