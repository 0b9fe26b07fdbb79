"""The language of triggers: what each form finds and what it leaves."""

import pytest

from tests.parsed import mention, mentions
from timeline.events.base import EventType, role


def made(*triggers, **more):
    return type("Made", (EventType,), {"__doc__": "A type.", "plover": "CONSULT", "triggers": triggers, **more})


def finds(trigger, sentence):
    return bool(mentions(sentence, (made(trigger),)))


FORMS = [
    ("demonstrate vi", "Teachers demonstrated in Lima.", True),
    ("demonstrate vi", "The minister demonstrated his loyalty.", False),
    ("demonstrate vi", "The vote demonstrates that the party is split.", False),
    ("demonstrate vi", "The danger was demonstrated in a trial.", False),
    ("become minister", "She became minister of trade.", True),
    ("become minister", "The minister became weary.", False),
    ("depose vt", "The generals deposed the king.", True),
    ("depose vt", "The king was deposed by his generals.", True),
    ("fire minister|general vt", "The sultan fired his defence minister.", True),
    ("fire minister|general vt", "Gunmen fired on the general.", False),
    ("discuss vr", "The two presidents discussed the border.", True),
    ("discuss vr", "She discussed the border with the governor.", True),
    ("discuss vr", "The cabinet discussed the budget.", True),
    ("discuss vr", "The singer discussed his divorce in a magazine.", False),
    ("elect vt", "Voters elected a new mayor.", True),
    ("elect vt", "She is an elected official.", False),
    ("investigate", "Police are investigating the fire.", True),
    ("investigate", "The investigating officer left.", False),
    ("fly to PLACE", "The envoy flew to Nairobi.", True),
    ("fly to PLACE", "The envoy flew to pieces.", False),
    ("come to PLACE", "The Soviet Union came to the aid of Ethiopia.", False),
    ("stop talk", "The rebels stopped the talks.", True),
    ("stop talk", "People stopped talking about her.", False),
    ("break dialogue", "The rebels broke the dialogue.", True),
    ("break dialogue", "They started a mould-breaking dialogue.", False),
    ("give in vi", "The governor gave in.", True),
    ("give in vi", "This is the concert that the singer gave in Oslo.", False),
    ("protest vi", "“That is not true,” the bishop protested.", False),
    ("protest vi", "The bishop protested: “That is not true.”", False),
    ("protest vi", "Nurses in the capital protested.", True),
    ("win cup", "The island won the cup.", True),
    ("win cup", "After the cup the island won a place in the league.", False),
    ("call on election", "The clerk called on the election.", True),
    ("call on election", "The clerk called on election officials.", False),
    ("seize PERSON", "The guards seized and searched Luc Morel.", True),
    ("take refugee", "Malta took refugee children.", True),
    ("oppose stative", "Here, as opposed to Togo, the roads are good.", False),
    ("march vi", "The square where the teachers marched is closed.", True),
    ("back SOMEBODY stative", "The senator backed the mayor.", True),
    ("back SOMEBODY stative", "The mayor backed up his friends.", False),
    ("say must SOMEBODY", "Chad said that Togo must withdraw.", True),
    ("say must SOMEBODY", "Chad said that it must rest.", False),
    ("turn down", "The council turned down the offer.", True),
    ("turn down", "The flood turned their lives upside down.", False),
    ("ask TO-DO", "Chad asked Togo to leave.", True),
    ("ask TO-DO", "Chad asked for Togo to leave.", True),
    ("ask TO-DO", "Togo was asked to leave.", True),
    ("ask TO-DO", "Chad asked Togo why its troops had left.", False),
    ("ask TO-DO", "She stopped her car to ask the way.", False),
    ("promise by|TO-DO n", "The promise to leave was soon broken.", True),
    ("promise by|TO-DO n", "The promise of the early years was lost.", False),
    ("swear fight", "The clans have sworn to fight.", True),
    ("back SOMEBODY", "The union backed the senator.", True),
    ("back SOMEBODY", "The senator, backed by the union, lost.", True),
    ("back SOMEBODY", "He backed the wrong horse.", False),
    ("side with SOMEBODY", "The king sided with the rebels.", True),
    ("claim that OTHERS", "Chad claimed that Sudanese troops had crossed the river.", True),
    ("claim that OTHERS", "Chad claimed that its troops had crossed the river.", False),
    ("oppose stative", "Norway opposed the ban.", True),
    ("oppose stative", "Norway will oppose the ban.", True),
    ("oppose stative", "Norway said that it opposes the ban.", True),
    ("oppose stative", "Norway opposes the ban.", False),
    ("oppose stative", "Norway is opposing the ban.", False),
    ("oppose stative", "The clerics opposed to the ban stayed away.", False),
    ("complain", "The union complained about the law.", True),
    ("complain", "Passengers often complain about the trains.", False),
    ("blame SOMEBODY", "The union blamed the senator.", True),
    ("blame SOMEBODY", "Blame the senator!", False),
    ("end war", "The treaty ended the war.", True),
    ("end war", "They live with a never-ending war.", False),
    ("end war", "Trade is the best way to end the war.", False),
    ("end war", "This paved the way for the rebels to end the war.", True),
]


@pytest.mark.parametrize(("trigger", "sentence", "found"), FORMS, ids=lambda value: str(value)[:50])
def test_a_form_of_trigger(trigger, sentence, found):
    assert finds(trigger, sentence) is found


KINDS = [
    ("capture LAND vt", "Rebels captured the town.", True),
    ("capture LAND vt", "Rebels captured Bangui.", True),
    ("capture LAND vt", "Rebels captured the minister in the town.", False),
    ("attack LAND vt", "Benin was attacked at dawn.", True),
    ("attack LAND vt", "Cotonou was attacked at dawn.", True),
    ("occupy LAND", "Will she ever occupy the White House?", False),
    ("take LAND", "The meeting took place in the capital.", False),
    ("POWER enter LAND", "Chadian troops entered the capital.", True),
    ("POWER enter LAND", "The capital was entered by Chadian troops.", True),
    ("POWER enter LAND", "The tourists entered the capital.", False),
    ("POWER withdraw", "Thousands of soldiers withdrew.", True),
    ("POWER withdraw", "The singer withdrew.", False),
    ("FORCES withdraw", "One of the militias withdrew.", True),
    ("provide FORCES", "Chad provided 300 soldiers.", True),
    ("provide FORCES", "Chad provided military aid.", False),
    ("move TROOPS", "Chad moved the families of its troops.", False),
    ("move TROOPS", "Chad moved thousands of troops.", True),
    ("add FORCES", "It added force to his argument.", False),
    ("kill COUNTED", "Gunmen killed nine people.", True),
    ("kill COUNTED", "A dozen were killed.", True),
    ("kill COUNTED", "She killed her husband.", False),
    ("kill COUNTED", "She killed her husband, 29, at home.", False),
    ("kill COUNTED not near DISASTER", "Nine people were killed in a flood.", False),
    ("battle n near ARMS", "The battle left forty soldiers dead.", True),
    ("battle n near ARMS", "The battle over the budget goes on.", False),
    ("POWER attack n", "A rebel attack shook the capital.", True),
    ("POWER attack n", "An editorial attack shook the capital.", False),
    ("warn PLACE", "Norway warned Ghana.", True),
    ("warn PLACE", "Ghana was warned.", True),
    ("warn PLACE", "Ghana warned that time was short.", False),
    ("come to LAND", "Chad came to the aid of Togo.", False),
    ("give dollar to|for", "Japan gave Chad three million dollars for food.", True),
    ("stop war", "The crowd wanted to stop the war.", True),
    ("stop war", "She spoke for the Stop the War Coalition.", False),
    ("stop war", "Bands and singers have long supported Stop the War.", False),
    ("stop war", "Trams, Stop the War and bins were on the agenda.", False),
    ("FORCES shoot PERSON", "A police officer shot Ann Lee.", True),
    ("FORCES shoot PERSON", "Ann Lee was shot by army sergeants.", True),
    ("FORCES shoot PERSON", "A loan officer shot Ann Lee.", False),
    ("BOMBS kill COUNTED", "A roadside bomb killed three soldiers.", True),
    ("BOMBS kill COUNTED", "Three soldiers were killed by mortars.", True),
    ("BOMBS kill COUNTED", "A lion killed three soldiers.", False),
]


@pytest.mark.parametrize(("trigger", "sentence", "found"), KINDS, ids=lambda value: str(value)[:50])
def test_a_kind_of_word(trigger, sentence, found):
    assert finds(trigger, sentence) is found


def test_words_that_hide_a_type_are_sought_in_what_is_found_as_a_kind_of_word():
    kind = made("gather TROOPS", but_not={"object": ("media",)})
    assert mentions("Chad gathered a large contingent.", (kind,))
    assert not mentions("Chad gathered a large media contingent.", (kind,))


def test_who_describes_a_victim_does_not_describe_the_event():
    kind = made("wound COUNTED", "attack n", but_not={"modifier": ("election",)})
    assert mentions("Two election observers were wounded.", (kind,))
    assert not mentions("An election attack followed.", (kind,))


def test_what_a_trigger_itself_asks_for_is_no_other_sense():
    kind = made("POWER kill PERSON vt", "attack PERSON vt near ARMS", "gun down", but_not={"object": ("PERSON",)})
    assert mentions("Soldiers killed Omar Farah.", (kind,))
    assert not mentions("Omar Farah was gunned down.", (kind,))


def test_a_noun_that_points_back_needs_no_company():
    kind = type("Made", (EventType,), {"__doc__": "A.", "plover": "ASSAULT", "triggers": ("attack n near ARMS",)})
    found = mentions("Nine soldiers fell in an attack. Their families wept. The attack lasted an hour.", (kind,))
    assert len(found) == 2
    assert mentions("The attack lasted an hour.", (kind,)) == mentions("Critics wept. The attack hurt.", (kind,)) == ()


def test_what_is_found_as_a_kind_of_word_is_no_part_of_the_trigger():
    kind = type("Made", (EventType,), {"__doc__": "A.", "plover": "ASSAULT", "triggers": ("POWER enter into LAND",)})
    (mention,) = mentions("Soldiers entered into the town.", (kind,))
    assert [t.text for t in mention.trigger] == ["entered", "into"]


def test_a_word_of_elsewhere_in_the_sentence_hides_the_type():
    kind = made("release", elsewhere=("album",))
    assert mentions("The duo was released in May.", (kind,))
    assert not mentions("The duo released a third album in May.", (kind,))


def test_an_infinitive_can_show_another_sense():
    kind = made("refuse TO-DO", but_not={"TO-DO": ("comment",)})
    assert mentions("The minister refused to resign.", (kind,))
    assert not mentions("The minister refused to comment.", (kind,))


def test_what_a_clause_tells_has_partakers_of_its_own():
    found = mention("Chad claimed on Monday that Libyan jets had bombed two villages.", "accusation")
    assert [phrase.text for phrase in found.roles["accuser"]] == ["Chad"]


def test_a_prisoner_of_a_place_is_no_place():
    kind = made("capture vt", but_not={"object": ("LAND",)})
    assert mentions("Guards captured the Texas prisoner.", (kind,))
    assert not mentions("Guards captured Texas.", (kind,))


CASES = [
    (("win|lose subject",), "The senator won the vote.", ["The senator"]),
    (("win|lose subject",), "The senator held the vote.", []),
    (("LAND possessor",), "Togo's vote was postponed.", ["Togo's"]),
    (("LAND possessor",), "The senator's vote was postponed.", []),
    (("LAND hold subject",), "Togo held the vote.", ["Togo"]),
    (("LAND hold subject",), "Togo lost the vote.", []),
    (("LAND hold subject",), "The senator held the vote.", []),
]


@pytest.mark.parametrize(("cases", "sentence", "found"), CASES)
def test_a_case_may_ask_for_a_verb_or_a_kind(cases, sentence, found):
    kind = made("win|lose|hold|postpone vote", who=role(*cases))
    assert [p.text for m in mentions(sentence, (kind,)) for p in m.roles.get("who", ())] == found


def test_a_narrower_type_says_what_a_broader_one_says():
    broad = made("kill|wound vt")
    narrow = type("Narrow", (broad,), {"__doc__": "A type.", "triggers": ("kill minister",)})
    assert [m.type for m in mentions("They killed the minister.", (broad, narrow))] == [narrow]
    assert [m.type for m in mentions("They wounded the minister.", (broad, narrow))] == [broad]
