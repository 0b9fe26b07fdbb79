"""Accusation."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Accusation(EventType):
    """A party blames, criticises or denounces another, or claims that it has done wrong."""

    plover = "ACCUSE"
    accuser: Actors = role("subject", "by", "from", "possessor", "modifier")
    accused: Actors = role("object", "against", "on", "with", "of", "at", "clause")
    charge: str | None = detail("of", "for", "with", "that")
    triggers = (
        "accuse", "blame", "allege", "charge", "charge with|that", "attribute to", "contend",
        "hold responsible|accountable", "sue", "point finger", "level charge|accusation|allegation|criticism",
        "make accusation|allegation|charge", "claim that", "counter that",
        "term aggression|terrorism|violation|provocation|threat|act", "call aggression|terrorism|provocation|act",
        "describe as aggression|terrorism|provocation|violation", "label", "brand", "implicate", "insinuate",
        "trade accusation|charge|blame", "find guilty|responsible", "indict", "assert responsible",
        "lodge|file charge|suit|lawsuit", "denounce as", "condemn as", "renew charge|accusation|allegation",
        "repeat charge|accusation|allegation", "accusation n", "charge of|against|that n", "claim that|of n", "blame n",
        "indictment n", "countercharge n",
    )
    but_not = {
        "object": ("fee", "price", "battery", "phone", "interest", "admission", "prize", "title", "victory", "life",
                   "benefit", "expense", "insurance", "refund", "toll", "building", "credit", "record", "lead", "rent"),
        "modifier": ("film", "literary", "service", "extra", "baggage", "congestion", "insurance", "land", "customer"),
        "subject": ("bank", "shop", "company", "airline", "customer", "bull", "crowd", "horse", "restaurant",
                    "patient"),
        "at": ("line", "barricade", "goal"),
    }
    says = (
        Example("Chad accused Sudan of arming the rebels.", accuser="Chad", accused="Sudan"),
        Example("The prosecutor blamed the militia for the massacre.", accuser="The prosecutor", accused="the militia"),
        Example("Burundi alleged that its neighbour had trained the rebels.", accuser="Burundi"),
        Example("Botswana claimed that Zambia had shelled the ferry.", accuser="Botswana"),
        Example("Accusations against the army came from a human rights group.", accused="the army"),
    )
    unlike = (
        "The bank charges a fee for each transfer.",
        "He charged his phone on the train.",
        "The champion claimed the title again.",
        "Fiji criticised the tests.",
        "Chile claims sovereignty over the islets.",
        "The rebels claimed to have won.",
    )
