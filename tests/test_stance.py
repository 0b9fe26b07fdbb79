"""How an event stands in the world: sentences with the status that they give it; None where they speak of no event."""

import pytest

from tests.parsed import mention, status
from timeline import stance

SENTENCES = [
    # occurred
    ("The ministers met in Oslo on Friday.", "meeting", "occurred"),
    ("Police arrested the editor at dawn.", "arrest", "occurred"),
    ("Witnesses condemned the arrest of the editor.", "arrest", "occurred"),
    ("Norway regretted that the ministers had met in secret.", "meeting", "occurred"),
    ("The union accused the army of unlawfully detaining two miners.", "arrest", "occurred"),
    # ongoing
    ("The ministers are meeting in Oslo.", "meeting", "ongoing"),
    ("A bill that imposes sanctions on Togo is being debated in parliament.", "sanctions_bill", "ongoing"),
    ("A bill that imposes sanctions on Togo is being presented in parliament.", "sanctions_bill", "occurred"),
    # planned
    ("A resolution imposing sanctions on Togo is being drafted by the council.", "sanctions_bill", "planned"),
    ("The ministers will meet in Oslo on Friday.", "meeting", "planned"),
    ("The ministers are due to meet in Oslo.", "meeting", "planned"),
    ("The ministers are to meet in Oslo.", "meeting", "planned"),
    ("The ministers agreed to meet in Oslo.", "meeting", "planned"),
    ("President Sall plans to hold talks with the rebels.", "meeting", "planned"),
    ("The planned talks between Chad and Libya drew little notice.", "meeting", "planned"),
    # possible
    ("The ministers may meet in Oslo.", "meeting", "possible"),
    ("Police might arrest the editor.", "arrest", "possible"),
    ("Perhaps the ministers met in Oslo.", "meeting", "possible"),
    # possible: somebody asks for it, offers it, or holds it out as a threat, so that it is on the table
    ("Envoys urged the rebels to meet the president.", "meeting", "possible"),
    ("Envoys urged the rebels to disarm and meet the president.", "meeting", "possible"),
    ("Norway called on both sides to meet in Oslo.", "meeting", "possible"),
    ("Chad asked for an urgent meeting of the council.", "meeting", "possible"),
    ("Chad called for a truce with the rebels.", "ceasefire", "possible"),
    ("An appeal by Norway for talks between the two sides was ignored.", "meeting", "possible"),
    ("Norway demanded that Togo withdraw its troops.", "withdrawal", "possible"),
    ("Ghana appealed to Togo to stop fighting.", "ceasefire", "possible"),
    ("Togo threatened to attack Benin.", "attack", "possible"),
    ("The president is ready to meet the rebels.", "meeting", "possible"),
    ("The president declared his intention to withdraw the troops.", "withdrawal", "possible"),
    # cancelled, denied, alleged
    ("The navy cancelled an exercise in the Baltic Sea.", "naval_exercise", "cancelled"),
    ("The minister denied meeting the smuggler.", "meeting", "denied"),
    ("The ministers did not meet in Oslo.", "meeting", "denied"),
    ("The union accused the army of detaining two miners.", "arrest", "alleged"),
    ("The army allegedly arrested two miners.", "arrest", "alleged"),
    ("The alleged detention of two miners angered the union.", "arrest", "alleged"),
    # no event: wishes, conditions, hypotheticals, what is refused or prevented
    ("The ministers should meet in Oslo.", "meeting", None),
    ("He is known as an advocate of talks with the rebels.", "meeting", None),
    ("If the ministers meet in Oslo, prices will fall.", "meeting", None),
    ("The president refused to meet the rebels.", "meeting", None),
    ("The rebels want to talk with the president.", "meeting", None),
    ("The president would meet the rebels only on neutral ground.", "meeting", None),
    # negative implicatives, near misses, duties, pressure
    ("The general refrained from attacking the town.", "attack", None),
    ("Peru dissuaded Chad from attacking Togo.", "attack", None),
    ("Chad stopped short of accusing Togo.", "accusation", None),
    ("Chad came close to declaring war on Togo.", "declaration_of_war", None),
    ("Chad was on the brink of declaring war on Togo.", "declaration_of_war", None),
    ("Chad nearly went to war with Togo.", "declaration_of_war", None),
    ("Chad has yet to withdraw its troops.", "withdrawal", None),
    ("Chad has to withdraw its troops by May.", "withdrawal", None),
    ("Chad had to withdraw its troops in May.", "withdrawal", "occurred"),
    ("The minister was pressured to resign.", "leadership_change", None),
    ("Police foiled an attack on the embassy.", "attack", "cancelled"),
    ("The editor was to have been released in May.", "release", None),
    ("Chad is not planning to attack Togo.", "attack", "denied"),
    ("The senator said that the army must not attack the town.", "attack", None),
    ("The army should not have attacked the town.", "attack", None),
    ("The army said that it would not attack the town.", "attack", "denied"),
    ("There is no evidence that Chad attacked Togo.", "attack", None),
    ("In the event of an attack on Togo, Benin will send troops.", "attack", None),
    ("The judge ordered that the general be arrested.", "arrest", None),
    ("Elections are due in May.", "election", "planned"),
    # nobody is named who says so
    ("The army is believed to have attacked the village.", "attack", "alleged"),
    ("Soldiers reportedly attacked the village.", "attack", "alleged"),
    ("The minister is known to have met the rebels.", "meeting", "occurred"),
    # questions and inverted conditions; but a "why" takes the event for granted
    ("Had Chad attacked Togo, Benin would have protested.", "attack", None),
    ("Has the minister resigned?", "leadership_change", None),
    ("Why has the minister resigned?", "leadership_change", "occurred"),
    # what is said to be so; plans that were dropped
    ("Rumours that the minister resigned moved the markets.", "leadership_change", "alleged"),
    ("Chad abandoned its plan to attack Togo.", "attack", "cancelled"),
    ("The plan to attack Togo was shelved.", "attack", "cancelled"),
    ("The meeting of the two ministers was called off.", "meeting", "cancelled"),
]


@pytest.mark.parametrize(("sentence", "event_type", "expected"), SENTENCES, ids=lambda v: str(v)[:50])
def test_status(sentence, event_type, expected):
    assert status(sentence, event_type) == expected


SPEAKERS = [
    ("Ghana said that its president met the rebels.", "meeting", "Ghana"),
    ("The union accused the army of detaining two miners.", "arrest", "union"),
    ("The ministers met in Oslo.", "meeting", None),
]


@pytest.mark.parametrize(("sentence", "event_type", "speaker"), SPEAKERS)
def test_who_says_it(sentence, event_type, speaker):
    found = mention(sentence, event_type)
    said_by = stance.read(found.head, found.anchor).speaker
    assert (said_by.text if said_by is not None else None) == speaker


ROOTS = [
    ("Togo will send food to Benin.", "aid", "AGREE"),
    ("Togo threatened to attack Benin.", "attack", "THREATEN"),
    ("Norway urged Togo to release the editor.", "release", "REQUEST"),
    ("Togo attacked Benin.", "attack", "ASSAULT"),
]


@pytest.mark.parametrize(("sentence", "event_type", "root"), ROOTS)
def test_what_is_announced_or_asked_for_counts_as_that(sentence, event_type, root):
    found = mention(sentence, event_type)
    stand = stance.read(found.head, found.anchor)
    assert found.type.root(announced=stand.announced, asked=stand.asked) == root
