"""Assassination."""

from timeline.events.attack import Attack
from timeline.events.base import Actors, Example, role


class Assassination(Attack):
    """A prominent person is murdered, or the attempt is made, for political ends."""

    target: Actors = role("object", "of", "on", "possessor", required=True)
    attacker: Actors = role("subject", "by")
    triggers = (
        "assassinate", "murder president|minister|leader|commander|general|king|ambassador|politician|mayor|premier"
        "|prince|deputy|governor|chief|official", "kill|shoot president|minister|leader|king|ambassador|politician"
        "|mayor|premier|prince|deputy|governor|chief", "try on life", "make attempt on life",
        "ASSASSINS kill|murder|shoot PERSON|commander|general vt",
        "poison president|minister|leader|dissident|ambassador|politician|defector",
        "try|attempt|plot assassinate|kill|murder", "assassination n", "attempt on life n", "assassination attempt n",
        "murder of president|minister|leader|commander|general|king|ambassador|politician|mayor|premier|prince"
        "|deputy|governor|chief|dissident|defector|journalist|archbishop n", "killing of president|minister|leader"
        "|commander|general|king|ambassador|politician|mayor|premier|prince|deputy|governor|chief n",
    )
    but_not = {
        "subject": ("police", "policeman", "DISASTER", "HAZARDS", "ANIMALS", "heart"),
        "by": ("police", "policeman", "DISASTER", "HAZARDS", "ANIMALS"), "in": ("DISASTER",),
        "modifier": ("character", "mass", "attempted character"),
        "of": ("character", "reputation", "child", "language", "time"),
        "object": ("character", "reputation", "language"),
    }
    says = (
        Example("A suicide bomber killed Abdul Hamid.", attacker="A suicide bomber", target="Abdul Hamid"),
        Example("President Sadat was assassinated by soldiers at a parade.", target="President Sadat",
                attacker="soldiers"),
        Example("Gunmen killed the deputy minister outside his home.", target="the deputy minister",
                attacker="Gunmen"),
        Example("The assassination of the archbishop shocked the country.", target="the archbishop"),
        Example("Extremists tried to assassinate the prime minister.", target="the prime minister",
                attacker="Extremists"),
    )
    unlike = (
        "Police shot Ann Lee, a burglar.",
        "The article is a character assassination.",
        "The frost killed the roses.", "Rebels attacked the minister's convoy.", "A heart attack killed the general.",
        "Police shot dead the rebel leader.",
        "The actor murdered the English language.",
        "Police shot a stray dog.",
        "He is on trial for the murder of his wife.",
    )
