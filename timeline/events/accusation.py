"""Accusation."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Accusation(EventType):
    """A party blames, criticises or denounces another, or claims that it has done wrong."""

    plover = "ACCUSE"
    accuser: Actors = role("subject", "by", "from", "possessor", "modifier")
    accused: Actors = role("object", "against", "on", "with", "of", "at")
    charge: str | None = detail("of", "for", "with", "that")
    triggers = (
        "accuse", "blame", "denounce", "condemn", "allege", "charge", "charge with|that", "criticize", "criticise",
        "decry", "deplore", "censure", "rebuke", "lambast", "lambaste", "castigate", "chide", "reproach", "assail",
        "slam", "vilify", "attribute to", "contend", "hold responsible|accountable", "complain", "protest to|against",
        "lodge|file protest|complaint|charge|suit|lawsuit", "deliver|hand|issue|send protest|complaint|rebuke|note",
        "sue", "point finger", "level charge|accusation|allegation|criticism", "make accusation|allegation|charge",
        "claim", "term aggression|terrorism|violation|provocation|threat|act",
        "call aggression|terrorism|provocation|act", "describe as aggression|terrorism|provocation|violation",
        "express anger|outrage|dismay|concern|indignation", "label", "brand", "implicate", "insinuate", "suspect",
        "summon ambassador|envoy", "trade accusation|charge|blame", "find guilty|responsible", "indict", "disapprove",
        "assert responsible", "voice concern|criticism|disapproval", "accusation n", "allegation n", "condemnation n",
        "denunciation n", "charge of|against|that n", "criticism n", "censure n", "recrimination n", "complaint n",
        "rebuke n", "disapproval n", "claim that|of n", "official protest n", "formal protest n",
        "diplomatic protest n", "protest note n", "blame n", "indictment n",
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
        Example("Amnesty International condemned the Chinese government for the executions.",
                accuser="Amnesty International", accused="the Chinese government"),
        Example("Greece lodged a formal protest with Turkey over the overflights.", accuser="Greece"),
        Example("Allegations against the army came from a human rights group.", accused="the army"),
    )
    unlike = (
        "The bank charges a fee for each transfer.",
        "He charged his phone on the train.",
        "The champion claimed the title again.",
        "Film criticism is not what it was.",
    )
