"""Expulsion."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Expulsion(EventType):
    """People are ordered or forced to leave a country, an area or an organisation."""

    plover = "SANCTION"
    expelled: Actors = role("object", "of", required=True)
    expeller: Actors = role("subject", "by", "possessor", "modifier")
    origin: Actors = role("from", "out")
    reason: str | None = detail("for", "on suspicion of", "over")
    count: int | None = detail("object", "of", number=True)
    triggers = (
        "expel vt", "deport vt", "evict vt", "banish from LAND|village", "banish to LAND", "exile vt",
        "throw|kick out diplomat|inspector|journalist|monitor|worker|ambassador|observer|refugee", "order leave|out",
        "force from home|house|land|village|country|camp|LAND",
        "force out refugee|settler|resident|villager|diplomat|inspector", "drive VICTIMS|POWER|COUNTED out|from",
        "give hour leave", "declare persona", "send into exile", "force into exile",
        "force VICTIMS|POWER leave|flee not near DISASTER", "force leave country", "uproot VICTIMS|COUNTED",
        "displace VICTIMS|COUNTED|family|population", "order diplomat|ambassador|inspector|refugee|staff|envoy"
        "|journalist leave", "suspend LAND from", "eject diplomat|inspector|journalist|monitor|observer|protester",
        "send home diplomat|ambassador", "expulsion n", "deportation n", "eviction n", "ethnic cleansing n",
        "exile of n", "banishment n",
    )
    but_not = {
        "object": ("air", "pupil", "tenant", "player", "breath", "water", "demon", "price", "myth", "market", "nail",
                   "car", "cost", "hand", "office"),
        "subject": ("school", "referee", "landlord", "market", "flood", "bank", "DISASTER"),
        "from": ("school", "flat"),
        "modifier": ("school", "tenant"),
    }
    says = (
        Example("Canada expelled three Russian diplomats for spying.", expeller="Canada",
                expelled="three Russian diplomats", reason="spying"),
        Example("Uganda deported the journalists on Sunday.", expeller="Uganda", expelled="the journalists"),
        Example("The expulsion of 40,000 Tunisian workers from Libya began in August.",
                expelled="40,000 Tunisian workers", origin="Libya"),
        Example("UN monitors were ordered out of the country by the junta.", expelled="UN monitors",
                expeller="the junta"),
    )
    unlike = (
        "The school expelled two pupils for cheating.",
        "The lungs expel air.",
        "The landlord evicted the tenants.",
        "The army drove tanks through the town.",
        "The chairman was forced out by the board.",
    )
