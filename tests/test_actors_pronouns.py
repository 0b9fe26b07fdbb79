"""Whom pronouns mean: each row is a text, a pronoun of it (its last one of that form), and the names it stands for."""

import pytest

from timeline.actors import read
from timeline.actors.sexes import People
from timeline.language import load, parse
from timeline.models import Article


def cast_of(text):
    return read(parse(Article(id="a1", text=text), load()))


def last(text, phrase):
    """The span of the last such word."""
    at = max(i for i in range(len(text)) if text.startswith(phrase, i) and not text[i - 1 : i].isalpha())
    return at, at + len(phrase)


# sex, by given name, title, noun or the other pronouns of the article
SEX = [
    ("Maria Silva met Carlos Pinto in Lisbon. She then flew to Madrid.", "She", ["Maria Silva"]),
    ("Mrs Tembo met Mr Okafor in Lusaka. Later he went home.", "he", ["Okafor"]),
    ("The actress sued the producer. On Monday she won.", "she", ["actress"]),
    ("The king received Helen Mora. Then she left the palace.", "she", ["Helen Mora"]),
    ("Ngema Tandia met Kofi Pinto. Later she slept. Ms Tandia said she would return.", "she", ["Tandia"]),
    ("Dr Okoye fell ill. He stabbed his wife while she visited him.", "she", ["wife"]),
    ("Carlos Pinto resigned. She was not surprised.", "She", []),
]

# binding: what the pronoun of a clause cannot mean
BINDING = [
    ("Peter Mbala said Joao Neves had attacked him.", "him", ["Peter Mbala"]),
    ("Joao Neves waited. Peter Mbala ordered him to leave.", "him", ["Joao Neves"]),
    ("Joao Neves waited. Peter Mbala called for him to resign.", "him", ["Joao Neves"]),
    ("Joao Neves waited. Peter Mbala threatened to arrest him.", "him", ["Joao Neves"]),
    ("Peter Mbala defended himself.", "himself", ["Peter Mbala"]),
    ("Joao Neves spoke. Pointing at Peter Mbala, he accused the army.", "he", ["Joao Neves"]),
    ("Joao Neves told reporters that he had met Peter Mbala once.", "he", ["Joao Neves"]),
    ("Peter Mbala met his lawyer.", "his", ["Peter Mbala"]),
    ("Joao Neves waited. The judge ordered his extradition.", "his", ["Joao Neves"]),
    ("Joao Neves was jailed. A spokesman said he had been beaten.", "he", ["Joao Neves"]),
    ("Peter Mbala thanked Joao Neves for hiding him.", "him", ["Peter Mbala"]),
    ("Marta Kone told The Observer that she had resigned.", "she", ["Marta Kone"]),
    ("The rebels freed the drivers, whom they had seized in May.", "they", ["rebels"]),
    ("The rebels met the drivers and shot some of them.", "them", ["drivers"]),
]

# salience: subjects and topics before what stands inside other phrases or only gives its name to something
SALIENCE = [
    ("A man who had shot at President Peter Mbala was arrested after doctors said he was fit.", "he", ["man"]),
    ("Joao Neves spoke to the Nobel committee. Later he left.", "he", ["Joao Neves"]),
    ("Joao Neves led the student protests. He was arrested in May.", "He", ["Joao Neves"]),
    ("Joao Neves moved from his post as sports minister, where he was criticised.", "he", ["Joao Neves"]),
    ("Peter Mbala thanked Joao Neves for his support.", "his", ["Joao Neves"]),
    ("Joao Neves is in jail. After his visit, Peter Mbala praised the guards.", "his", ["Peter Mbala"]),
    ("Joao Neves resigned. When Peter Mbala arrived, the minister Omar Kone said he was ready.", "he", ["Omar Kone"]),
    (
        "Joao Neves shot Peter Mbala. Neves is charged with the murder of Mbala. He is charged with theft.",
        "He",
        ["Neves"],
    ),
    ("They seized a suspect identified as Omar Kone. He was charged.", "He", ["Omar Kone"]),
    ("The presidents of Chad and Mali met. They signed a treaty.", "They", ["Chad presidents", "Mali presidents"]),
    ("Joao Neves and Peter Mbala met in Rome. They signed a treaty.", "They", ["Joao Neves", "Peter Mbala"]),
]

# "it" and "its" go on about whoever acts before, be it in front of a colon, a clause or a chain of "it"
IT = [
    ("Chad urged Togo to withdraw its troops.", "its", ["Togo"]),
    ("Chad blamed Togo for its silence.", "its", ["Togo"]),
    ("Chad accused Togo of spying: it closed the border.", "it", ["Chad"]),
    ("After Chad had closed the border, it sent troops.", "it", ["Chad"]),
    ("After its defeat, Chad closed the border.", "its", ["Chad"]),
    ("Chad acted at last. It closed the border. It also sent troops.", "It", ["Chad"]),
    ("This set off a crisis for Chad. It closed the border at once.", "It", ["Chad"]),
    ("Chad's first answer was a threat: it closed the border.", "it", ["Chad"]),
    ("A war between Chad and Togo broke out. It closed the border.", "It", []),
    ("Chad met Togo. It was feared that war would follow.", "It", []),
    ("Chad demanded it freeze all work.", "it", []),
    ("Chad said it had been requested by Togo.", "it", []),
    ("Chad said it was forced to act.", "it", ["Chad"]),
    ("Chad spoke. On Monday a vote was held before it sent troops.", "it", []),
]

# two candidates are no candidate
OPEN = [
    ("Peter Mbala and Joao Neves were angry. He resigned.", "He"),
    ("The minister met Joao Neves and Peter Mbala. Marta Kone said he was ill.", "he"),
    ("Chad closed the border. They were angry.", "They"),
    ("The committee praised Kolu. Kolu said he was glad.", "he"),  # Kolu may be anything
]


@pytest.mark.parametrize(("text", "pronoun", "expected"), [*SEX, *BINDING, *SALIENCE, *IT])
def test_a_pronoun_means(text, pronoun, expected):
    found = cast_of(text).fillers(*last(text, pronoun))
    assert [m.name for m in found] == expected


@pytest.mark.parametrize(("text", "pronoun"), OPEN)
def test_a_pronoun_stays_open(text, pronoun):
    assert cast_of(text).fillers(*last(text, pronoun)) == ()


# a name is a person's by its given name, an age or an office beside it
PERSONS = [
    ("The Chadian president, Olusegun Tandjo, agreed on Saturday.", "Olusegun Tandjo"),
    ("Kunele, 40, was jailed in May.", "Kunele"),
    ("The coalition gave Vincent Cabell until January.", "Vincent Cabell"),
]


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_a_name_is_a_persons(text, name):
    assert [m.kind for m in cast_of(text).mentions if m.name == name] == ["person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Charlotte Observer was sold.", "Charlotte Observer"),
        ("He teaches at Victoria College.", "Victoria College"),
        ("Florence, 2016, was a good year.", "Florence"),
    ],
)
def test_a_name_is_no_persons(text, name):
    assert all(m.kind != "person" for m in cast_of(text).mentions if m.name == name)


def test_people_of_one_last_name_are_told_apart_by_the_given_name():
    text = "Lena Orlov met Ivan Orlov. Ivan Orlov spoke. Orlov left."
    cast = cast_of(text)
    assert len({m.name for m in cast.mentions}) == 3
    assert People([]).who == {}


def test_a_phrase_that_begins_a_paragraph_is_read():
    text = "In his final months in office , former president George W . Mbala enacted several rules on health care ."
    assert cast_of(text).mentions
