"""Which mentions become claims: what a text tells as having happened, and what it only names, denies or wishes."""

import pytest

import timeline


def told(text):
    """The types and statuses of the claims, in the order of the text."""
    return [(claim.type, claim.status) for claim in timeline.extract({"id": "a", "text": text})]


TOLD = [
    # nobody is named, but a clause in the past says that it happened
    ("Clashes continued through the night.", ("clash", "occurred")),
    ("It withdrew from these bases in autumn.", ("withdrawal", "occurred")),
    ("A truce was signed.", ("ceasefire", "occurred")),
    ("They answered with an assault.", ("attack", "occurred")),
    # one of those who meet is in public life: by office, by state, as a group
    ("The speaker of the senate, Emma Carter, met Luke Hobson on Friday.", ("meeting", "occurred")),
    ("Emma Carter met Peruvian officials in May.", ("meeting", "occurred")),
    ("Two members of a gang were arrested in Chad.", ("arrest", "occurred")),
    ("Thousands protested the tax in Lima.", ("protest", "occurred")),
    ("The inspectors arrived in Chad on Monday.", ("visit", "occurred")),
    # a paper says it, whoever signed it
    ("The council passed a resolution urging talks.", ("demand", "occurred")),
    ("The bishops issued a statement accusing it of theft.", ("accusation", "occurred")),
    # a denial by somebody, and what had been set for a day
    ("Togo said that it had not attacked Benin.", ("attack", "denied")),
    ("The ministers did not meet on 4 May 1998 in Oslo.", ("meeting", "denied")),
    # what somebody could only take part in is there
    ("Two million people in Togo were eligible to vote in the election.", ("election", "occurred")),
]

NOT_TOLD = [
    ("Togo did not send troops to Benin.", "deployment"),
    ("France did not take part in the fighting.", "clash"),
    ("The contending factions live in the north.", "clash"),
    ("Negotiations are slow.", "meeting"),
    ("No agreement was reached by Togo and Benin.", "agreement"),
    ("The mission left without rejecting the plan of Togo.", "rejection"),
    ("The parties agreed not to return to the talks.", "acceptance"),
    ("They read a resolution urging talks.", "meeting"),
    ("Two million people in Togo are free to vote in an election.", "election"),
    ("Togo is free to attack Benin.", "attack"),
    ("Emma Carter met Luke Hobson at a nightclub in 1998.", "meeting"),
    ("Emma Carter flew back to Los Angeles on Monday.", "visit"),
    ("Emma Carter phoned Luke Hobson after the match.", "phone_call"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text, expected):
    assert expected in told(text)


@pytest.mark.parametrize(("text", "unexpected"), NOT_TOLD)
def test_not_told(text, unexpected):
    assert unexpected not in [name for name, _ in told(text)]


VICTIMS = [
    (
        "Fifteen people were killed in clashes between rebels and soldiers near Gao.",
        "clash",
        "killed",
        "Fifteen people",
    ),
    ("Nine villagers were wounded in the fighting in Sool.", "clash", "wounded", "Nine villagers"),
    ("Four policemen were killed in an exchange of fire with smugglers.", "clash", "killed", "Four policemen"),
    ("Six soldiers were killed in a suicide bombing in Gao.", "bombing", "killed", "Six soldiers"),
    ("Nine people were wounded in the bombing.", "bombing", "wounded", "Nine people"),
    ("Nine people were wounded in clashes.", "clash", "wounded", "Nine people"),
    ("Nine soldiers were killed when rebels attacked a convoy.", "attack", "killed", "Nine soldiers"),
]


@pytest.mark.parametrize(("text", "name", "detail", "victims"), VICTIMS)
def test_victims_belong_to_the_event_in_which_they_fell(text, name, detail, victims):
    (claim,) = timeline.extract({"id": "a", "text": text})
    assert (claim.type, claim.details[detail]) == (name, victims)


FRONTED = [
    ("On 5 May Togo closed its border with Ghana.", "blockade", "Togo"),
    ("On the 17th Chad demanded a ceasefire.", "demand", "Chad"),
    ("In April 1999 Indian troops attacked the post.", "attack", "Indian troops"),
    ("Until 1998 Peru refused to accept the ruling.", "rejection", "Peru"),
    ("On 3 June 1998, Peru was accused of spying.", "accusation", "Peru"),
]


@pytest.mark.parametrize(("text", "name", "who"), FRONTED)
def test_a_date_in_front_leaves_the_subject_its_verb(text, name, who):
    claim = next(c for c in timeline.extract({"id": "a", "text": text}) if c.type == name)
    fillers = [f for filled in claim.roles.values() for f in filled]
    assert who in [f.text for f in fillers]
    assert all(text[f.start : f.end] == f.text for f in fillers)
    assert text[claim.quote.start : claim.quote.end] == claim.quote.text == text


DOUBLES = [  # one mention, whether a verb or a noun of it triggers
    ("France imposed sanctions against Togo.", "sanctions"),
    ("Chad and Togo reached an agreement on the border.", "agreement"),
    ("Chad paid an official visit to Togo.", "visit"),
    ("A raid by the army killed nine villagers near Goma on 2 May 2011 and wounded twelve.", "attack"),
    ("Police said the bombing killed at least 21 people and wounded 66.", "bombing"),
]


@pytest.mark.parametrize(("text", "name"), DOUBLES)
def test_a_noun_and_its_verb_are_one_mention(text, name):
    assert [found for found, _ in told(text)] == [name]


def test_only_who_takes_part_or_says_so_is_an_actor():
    text = "Emma Carter wrote a novel. Togo said that Benin had attacked it. Peru is a state."
    assert {a.name for a in timeline.build([{"id": "a", "text": text}]).actors} == {"Togo", "Benin"}


WHO = [
    # a title makes a person of the name of a capital
    ("Mr. Hamilton wrote to President Ahmadinejad.", "phone_call", "participant", ["Hamilton", "Mahmoud Ahmadinejad"]),
    # groups are called by their noun and number
    ("Fifteen miners were arrested.", "arrest", "arrested", ["15 miners"]),
    ("Up to 30 miners were arrested.", "arrest", "arrested", ["30 miners"]),
    ("The two met in Oslo on 25 April 1998.", "meeting", "participant", ["two"]),
    ("Chad's army arrested three Iranian-Americans.", "arrest", "arrested", ["3 Iranian-Americans"]),
    # the holder of an office stands beside the state
    ("The foreign minister of Chad, Omar Kone, visited Togo.", "visit", "visitor", ["Omar Kone"]),
    ("The convoy came under attack by rebels.", "attack", "target", ["convoy"]),
    ("The company is under investigation by the commission.", "investigation", "investigated", ["company"]),
    ("The murder of the former Peruvian premier shocked Chad.", "assassination", "attacker", []),
    ("A roadside bombing killed one Peruvian soldier near Lima.", "bombing", "attacker", []),
    # no state is on both sides, nor twice on one
    ("The Swiss ambassador was summoned and handed a protest.", "condemnation", "critic", []),
    ("Togo recalled its ambassador from Chad.", "break_relations", "party", ["Togo"]),
    ("Senators introduced a bill imposing sanctions on Togo.", "sanctions_bill", "target", ["Togo"]),
]


@pytest.mark.parametrize(("text", "name", "role", "who"), WHO)
def test_who_takes_part(text, name, role, who):
    claim = next(c for c in timeline.extract({"id": "a", "text": text, "published": "2007-05-20"}) if c.type == name)
    assert [f.name for f in claim.roles.get(role, ())] == who
