"""Military aid."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class MilitaryAid(EventType):
    """A party gives another arms, training, intelligence or money for war, or backs its fighters."""

    plover = "AID"
    giver: Actors = role("subject", "by", "from", "possessor", "modifier")
    receiver: Actors = role("to", "for", "object", "of", "clause")
    what: Things = role("object", "of", "with")
    amount: str | None = detail("worth", "of")
    triggers = (
        "arm rebel|guerrilla|militia|fighter|opposition|insurgent|force|army|militant|faction|tribe|settler|police"
        "|PLACE", "arm country|regime|government|ally|group vt", "supply with arm|weapon|missile|ammunition",
        "train rebel|guerrilla|fighter|militia|force|army|officer", "provide|give|send|supply|deliver|ship|sell|extend"
        "|grant arm|weapon|missile|tank|rifle|weaponry|materiel", "provide|send|supply|deliver|ship|sell ammunition"
        "|jet|fighter|howitzer", "provide|give|send military equipment|adviser|advisor|training|intelligence|logistics"
        "|support", "provide|supply intelligence to", "finance rebel|militia|group|insurgency", "military aid n",
        "military assistance n", "arms shipment n", "arms delivery n", "arms sale n", "weapon sale n",
        "supply of arm|weapon|ammunition n", "shipment of arm|weapon|ammunition n", "military support n",
        "security assistance n", "logistical support n", "delivery of arm|weapon|missile n", "military training for n",
    )
    but_not = {
        "subject": ("shop", "company", "bank"),
        "object": ("bomb", "alarm", "warhead", "device", "toy", "itself"),
        "modifier": ("school", "left", "right", "broken"),
        "with": ("stave", "stick", "knife", "detail", "insight", "email", "placard", "petition"),
    }
    says = (
        Example("Libya armed the guerrillas in the north.", giver="Libya", receiver="the guerrillas"),
        Example("Military assistance to El Salvador was doubled by Washington.", receiver="El Salvador"),
        Example("Moscow supplied the Afghan army with tanks.", giver="Moscow", receiver="the Afghan army"),
        Example("Cuba sent weapons to the rebels in Namibia.", giver="Cuba", what="weapons", receiver="the rebels"),
    )
    unlike = (
        "The technician armed the device.",
        "She broke her right arm on the ice.",
        "The lawyer armed himself with a pile of emails.",
        "He gave little thought to the logistics.",
        "The shop sells garden equipment.",
        "Japan gave Nepal 3 million dollars in food aid.",
    )
