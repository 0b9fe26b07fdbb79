"""Accusation."""

from timeline.events.base import DUTIES, PRIVATE, Actors, EventType, Example, detail, role


class Accusation(EventType):
    """A party blames, criticises or denounces another, or claims that it has done wrong."""

    plover = "ACCUSE"
    accuser: Actors = role("subject", "by", "from", "possessor", "modifier")
    accused: Actors = role("object", "against", "on", "with", "of", "at", "clause")
    charge: str | None = detail("of", "for", "with", "that")
    triggers = (
        "accuse vt", "accuse of", "blame SOMEBODY|on", "allege that|TO-DO|SOMEBODY", "allege participation"
        "|involvement|violation|plot|aggression|attack|fraud|abuse|corruption|conspiracy vt",
        "charge SOMEBODY with|under|over|that", "charge that", "attribute attack|bombing|killing|massacre"
        "|assassination|death|violence|loss to", "hold responsible|accountable", "sue SOMEBODY", "point finger at",
        "level charge|accusation|allegation", "make accusation|allegation", "claim|contend|counter that OTHERS",
        "claim|contend violate|attack|shell|arm|train|invade|commit|launch|plan|provoke|occupy|steal|rig|torture"
        "|bomb|intrude|sponsor|conspire|fabricate|challenge|amass|uncover|expose|unmask",
        "term|call aggression|terrorism|violation|provocation|act",
        "describe as aggression|terrorism|provocation|violation", "label|brand terrorist|traitor|liar|criminal"
        "|aggressor|coward|racist|fascist|cheat|puppet", "implicate SOMEBODY in", "trade accusation|charge|blame",
        "find responsible", "indict", "assert responsible", "lodge|file charge|suit|lawsuit", "denounce as",
        "condemn as", "renew|repeat charge|accusation|allegation", "accusations n",
        "accusation of|against|by|from|toward n", "charge against n", "charges of n", "allegation against|by|from n",
        "indictment of|against|by n", "countercharge n",
    )
    but_not = {
        "subject": (*PRIVATE, "bank", "shop", "company", "airline", "customer", "bull", "crowd", "horse",
                    "restaurant", "critic", "one"),
        "object": ("fee", "price", "battery", "phone", "interest", "admission", "prize", "title", "victory", "life",
                   "benefit", "expense", "insurance", "refund", "toll", "building", "credit", "record", "lead",
                   "rent", "weather", "you", "responsibility"),
        "with": DUTIES,
        "modifier": ("film", "literary", "service", "extra", "baggage", "congestion", "insurance", "land",
                     "customer"),
        "at": ("line", "barricade", "goal"),
    }
    says = (
        Example("Chad accused Sudan of arming the rebels.", accuser="Chad", accused="Sudan"),
        Example("The prosecutor blamed the militia for the massacre.", accuser="The prosecutor", accused="the militia"),
        Example("Burundi alleged that its neighbour had trained the rebels.", accuser="Burundi"),
        Example("Botswana claimed that Zambia had shelled the ferry.", accuser="Botswana"),
        Example("Peru contended it had uncovered a spy ring.", accuser="Peru"),
        Example("Accusations against the army came from a human rights group.", accused="the army"),
    )
    unlike = (
        "The bank charges a fee for each transfer.",
        "The envoy charged with bringing order to the province resigned.",
        "The minister in charge of trade left early.",
        "The accused men sat in the dock.",
        "Fiji criticised the tests.",
        "Chile claims sovereignty over the islets.",
        "He claimed that the drawing was his own.",
        "The captain took the blame for the defeat.",
        "The rebels claimed to have won.",
        "The group claimed responsibility for the attack.",
    )
