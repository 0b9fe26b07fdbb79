"""Withdrawal."""

from timeline.events.base import Actors, EventType, Example, Places, Things, detail, role


class Withdrawal(EventType):
    """Forces, staff or settlers leave a place, retreat, pull back, surrender or demobilise."""

    plover = "RETREAT"
    leaver: Actors = role("subject", "by", "possessor", "modifier", "owner")
    force: Things = role("object", "of", "subject")
    origin: Places = role("from", "out", "object")
    left: Actors = role("clause")
    strength: int | None = detail("object", "of", "subject", number=True)
    triggers = (
        "withdraw FORCES|MACHINES|system|personnel|adviser|advisor|staff|presence|inspector|missile|weapon|settler"
        "|mission", "FORCES withdraw|retreat|surrender", "POWER withdraw|surrender|capitulate|disengage vi",
        "withdraw|retreat from LAND", "POWER pull|retreat back|out", "POWER pull|retreat from|to LAND",
        "pull out|back FORCES|MACHINES", "evacuate FORCES|LAND|embassy|consulate|staff|diplomat|national|citizen"
        "|civilian|settler|foreigner not near DISASTER", "surrender LAND|FORCES|weapon vt", "demobilize|demobilise",
        "TROOPS stand down", "TROOPS fall|move back", "move TROOPS back", "vacate LAND", "TROOPS abandon",
        "abandon position|post|town|base|garrison", "remove TROOPS|MACHINES|missile|settler", "bring|send home TROOPS",
        "TROOPS leave|depart vi", "TROOPS leave LAND", "TROOPS return|head|go|come home",
        "TROOPS|MACHINES return to base|line|position|barracks|border|LAND", "give up territory|weapon",
        "lay down arm|weapon", "reduce TROOPS|presence near TROOPS", "cede|hand territory|province|land|LAND",
        "recall TROOPS|MACHINES", "drive back|out|from FORCES", "force FORCES|POWER retreat|withdraw|to",
        "force retreat|withdraw near TROOPS|ARMS", "dismantle base|settlement|outpost|checkpoint|post|roadblock",
        "halt advance|offensive", "withdrawal|pullout|pull-out|pullback|retreat|evacuation|surrender|departure"
        "|removal|disengagement of FORCES|LAND|MACHINES|settler|missile|staff|national|citizen|civilian n",
        "POWER|unconditional withdrawal|pullout|pull-out|pullback|retreat|surrender n", "troop|military|phased"
        "|mutual|unilateral|full|complete withdrawal n near POWER", "withdrawal|retreat|departure from LAND n",
        "withdrawal|pullout|pull-out|pullback|drawdown|retreat|surrender|disengagement|capitulation n near TROOPS"
        "|invasion", "demobilization|demobilisation n", "troop reduction n",
    )
    but_not = {
        "object": ("PERSON", "money", "cash", "product", "drug", "application", "remark", "offer", "charge",
                   "ambassador", "support", "candidacy", "bid", "licence", "envoy", "statement", "bill", "gun",
                   "knife", "wallet", "passport", "comment", "complaint", "threat", "recognition", "proposal", "stop",
                   "endorsement", "invitation"),
        "from": ("race", "tournament", "treaty", "talk", "negotiation", "contest", "market", "sale", "life",
                 "election", "pact", "agreement", "competition", "npt", "public", "event", "court", "organisation",
                 "organization", "union", "coalition", "convention", "process", "programme", "deal", "vote", "office",
                 "power", "post", "government", "list", "blacklist", "eu", "nato", "opec", "icc", "commonwealth"),
        "of": ("labour", "ambassador", "offer", "product", "support", "charge", "licence", "money", "talk", "deal",
               "agreement", "treaty", "race", "event", "election", "coalition", "contest", "court", "union"),
        "by": ("PERSON",),
        "modifier": ("cash", "bank", "drug", "alcohol", "writing", "nicotine", "holiday", "weekend", "spiritual",
                     "country", "corporate", "company"),
        "subject": ("PERSON", "candidate", "player", "customer", "share", "price", "glacier", "stock", "market",
                    "sponsor"),
    }
    says = (
        Example("Syria withdrew its troops from Lebanon in April.", leaver="Syria", force="its troops",
                origin="Lebanon"),
        Example("The rebels retreated to the hills after the battle.", leaver="The rebels"),
        Example("South Africa's withdrawal from Angola was completed.", leaver="South Africa", origin="Angola"),
        Example("Moscow pulled out 600 soldiers from the base.", leaver="Moscow", force="600 soldiers", strength="600"),
    )
    unlike = (
        "She withdrew money from the bank.",
        "The player withdrew from the tournament with an injury.",
        "Glaciers retreat as the climate warms.",
        "The ambassador was withdrawn in protest.",
        "The singer pulled out of the tour.",
        "He surrendered his passport.",
        "Burundi withdrew from the ICC.",
        "The minister was forced into a retreat over the tax.",
    )
