"""How an event stands in the world: sentences with the status that they give it; None where they speak of no event."""

import pytest

from tests.parsed import mention, mentions
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
    # infinitives and gerunds state nothing, unless under a word that implies them
    ("The minister is free to meet the rebels.", "meeting", None),
    ("The two sides have the will to reach an agreement with the rebels.", "agreement", None),
    ("The defeat ended his ambitions of becoming president.", "leadership_change", None),
    ("The minister was quick to accuse Togo of treason.", "accusation", "occurred"),
    ("The general was the first officer to resign.", "leadership_change", "occurred"),
    ("The paper showed footage of police attacking the editor.", "attack", "occurred"),
    ("The minister ruled out meeting the rebels.", "meeting", None),
    ("The senator spoke of the risk of Chad attacking Togo.", "attack", None),
    ("The senator is tipped to become president.", "leadership_change", "possible"),
    ("Rather than attack the town, the rebels withdrew.", "attack", None),
    ("Instead of attacking the town, the rebels withdrew.", "attack", None),
    # an aim is planned, and as unreal as what is done for it
    ("Chad sent troops to arrest the rebels.", "arrest", "planned"),
    ("Chad wants to send troops to arrest the rebels.", "arrest", None),
    ("Chad did not send troops to arrest the rebels.", "arrest", None),
    ("The senator met farmers before lunch to compare notes and discuss a truce.", "ceasefire", "possible"),
    ("The council called on the rebels to release the editor.", "release", "possible"),
    ("Norway called for the editor to be released.", "release", "possible"),
    ("Norway wrote to the rebels to urge a truce.", "demand", "occurred"),
    ("Norway will write to the rebels to urge a truce.", "demand", "planned"),
    ("Chad has to prove its case in order to attack Togo.", "attack", None),
    ("It is up to the ministers to meet the rebels.", "meeting", None),
    ("The senator is the favourite to win the election.", "election", "possible"),
    ("King Sall became the first head of state to visit Oslo.", "visit", "occurred"),
    # what is set out by an agreement or a plan; a past future that has come true
    ("Chad agreed to a plan whereby the general would resign.", "leadership_change", "planned"),
    ("Under the agreement, Togo would withdraw its troops.", "withdrawal", "planned"),
    ("He freed the general, who would later overthrow the president.", "coup", "occurred"),
    # clauses of time: what is awaited or expected
    ("Chad will close its border until Togo withdraws its troops.", "withdrawal", "possible"),
    ("Chad closed its border until Togo withdrew its troops.", "withdrawal", "occurred"),
    ("Once elected, she would cut taxes.", "election", None),
    ("Once elected, she cut taxes.", "election", "occurred"),
    ("Rents will fall when the president resigns.", "leadership_change", "planned"),
    ("Rents fell when the president resigned.", "leadership_change", "occurred"),
    ("The court may consider age when sentencing the general.", "trial", None),
    ("The law was changed six weeks before the president takes office.", "leadership_change", "planned"),
    ("The general did not resign until Friday.", "leadership_change", "occurred"),
    ("The general was jailed after police say he attacked the village.", "attack", "occurred"),
    ("The senator was offered the post when he leaves office in May.", "leadership_change", "planned"),
    ("She will be the first president to visit Oslo.", "visit", "planned"),
    ("The president hopes to meet the rebels.", "meeting", "possible"),
    # nobody in particular, and what happens again and again
    ("Whenever troops attack the village, people flee.", "attack", None),
    ("Each time troops attack the village, people flee.", "attack", None),
    ("Whoever attacks Togo will pay for it.", "attack", None),
    ("Any country that attacks Togo will pay for it.", "attack", None),
    ("Every soldier who attacked the village was punished.", "attack", "occurred"),
    # negation reaches over "or" and "nor", and stands in a subject
    ("The minister did not apologise or resign.", "leadership_change", "denied"),
    ("The general has neither resigned nor attacked the town.", "attack", "denied"),
    ("The ministers did not meet in Oslo but met in Rome on Friday.", "meeting", ["denied", "occurred"]),
    ("Neither the president nor his minister met the rebels.", "meeting", "denied"),
    ("None of the ministers visited Chad.", "visit", "denied"),
    ("Few ministers met the rebels.", "meeting", None),
    ("A few ministers met the rebels.", "meeting", "occurred"),
    ("The ministers no longer meet the rebels.", "meeting", None),
    ("Chad did not say that it had attacked Togo.", "attack", None),
    ("None of them had decided to attack the town.", "attack", "denied"),
    ("The senator hoped that Chad would not attack Togo.", "attack", None),
    ("Envoys urged Chad not to attack Togo.", "attack", None),
    ("The general denied rumours that he had resigned.", "leadership_change", "denied"),
    ("Although you may have been found guilty, you can appeal.", "trial", "occurred"),
    ("The rebels stayed away from the town rather than attacking it.", "attack", None),
    # a definite noun speaks of what is there, whatever is said of it
    ("The trial of the general did not go as he had hoped.", "trial", "occurred"),
    ("The negotiations with the rebels could take months.", "meeting", "occurred"),
    ("The talks with the rebels may take place in May.", "meeting", "possible"),
    ("The talks with the rebels did not take place.", "meeting", "denied"),
    ("The talks with the rebels will be difficult.", "meeting", "planned"),
    ("The rebels claimed responsibility for the attack on the village.", "attack", "occurred"),
    ("The senator blamed Togo for the attack on the village.", "attack", "occurred"),
    ("The general denied involvement in the attack on the village.", "attack", "occurred"),
    ("Chad agreed to investigate the attack on the village.", "attack", "occurred"),
    ("Chad agreed to launch the attack on the village.", "attack", "planned"),
    ("The minister called the attack on the village a mistake.", "attack", "occurred"),
    ("The minister did not attend the talks with the rebels.", "meeting", None),
    ("The senator accused Togo of lying about the attack on the village.", "attack", "occurred"),
    ("The senator accused Togo of the attack on the village.", "attack", "alleged"),
    ("The stakes in the talks with the rebels could not be higher.", "meeting", "occurred"),
    ("Sall was elected president in May; he was accused of using thugs.", "election", "occurred"),
    ("The meetings with the rebels could be filmed.", "meeting", "occurred"),
    ("Observers agree that the party was robbed of its election victory in May.", "election", "occurred"),
    # a new thing shares the mood of the verb that brings it up
    ("There may be talks with the rebels.", "meeting", "possible"),
    ("The embargo may lead to talks with the rebels.", "meeting", "possible"),
    ("The lunch will be followed by a meeting of the ministers.", "meeting", "planned"),
    ("Togo threatened military retaliation against Chad.", "attack", "possible"),
    ("Chad turned down an invitation to meet the rebels.", "meeting", None),
    # gerunds with "being" are no progressives
    ("The editor left the country after being arrested by police.", "arrest", "occurred"),
    ("The report led to the editor being arrested by police.", "arrest", "occurred"),
    ("The editor risks being arrested by police.", "arrest", None),
    ("The rebels are being attacked by troops.", "attack", "ongoing"),
    # hearsay, and what somebody says that he has suffered
    ("The army is said to be attacking the village.", "attack", "alleged"),
    ("The army is not believed to have attacked the village.", "attack", None),
    ("The editor said he had been tortured by police.", "attack", "alleged"),
    ("Police said he had been shot.", "attack", "occurred"),
    ("Accusations emerged that Chad had attacked the village.", "attack", "alleged"),
    ("There are suggestions that the editor was attacked by troops.", "attack", "alleged"),
    ("The editor said that police had tortured two miners.", "attack", "occurred"),
]


@pytest.mark.parametrize(("sentence", "event_type", "expected"), SENTENCES, ids=lambda v: str(v)[:50])
def test_status(sentence, event_type, expected):
    found = [stance.read(m.head, m.anchor).status for m in mentions(sentence) if m.type.name == event_type]
    assert found == (expected if isinstance(expected, list) else [expected])


SPEAKERS = [
    ("Ghana said that its president met the rebels.", "meeting", "Ghana"),
    ("The union accused the army of detaining two miners.", "arrest", "union"),
    ("The ministers met in Oslo.", "meeting", None),
    ("According to the union, police arrested two miners.", "arrest", "union"),
    ("The army was accused by Togo of killing two miners.", "attack", "Togo"),
    ("The army is believed to have killed two miners.", "attack", None),
    ("The editor said he had been tortured by police.", "attack", "editor"),
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
