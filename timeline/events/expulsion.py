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
        "expel", "deport", "evict", "banish", "exile",
        "throw out diplomat|inspector|journalist|monitor|worker|ambassador",
        "kick out diplomat|inspector|journalist|monitor", "order leave|out", "force out|from", "drive out|from",
        "give hour leave", "declare persona", "send into exile", "force to leave", "deny entry", "uproot", "displace",
        "order diplomat|ambassador|inspector|refugee|staff|envoy leave", "suspend from", "eject", "send home diplomat",
        "expulsion n", "deportation n", "eviction n", "ethnic cleansing n", "exile of n", "banishment n", "ouster of n",
    )
    but_not = {
        "object": ("air", "pupil", "student from school", "tenant", "player", "breath", "water", "demon", "price",
                   "myth", "market", "nail", "car", "cost", "hand"),
        "subject": ("school", "referee", "landlord", "market", "flood"),
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
    )
