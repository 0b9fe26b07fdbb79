"""Protest."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Protest(EventType):
    """People demonstrate, strike, riot, or otherwise protest in public."""

    plover = "PROTEST"
    domestic = True
    protester: Actors = role("subject", "by", "of", "possessor", "modifier")
    target: Actors = role("against", "outside", "over", "at", "clause")
    demand: str | None = detail("to demand", "demanding", "calling for", "over", "against", "in protest at",
                                "in protest of", "to press")
    strength: int | None = detail("subject", "of", "by", number=True)
    triggers = (
        "demonstrate", "protest", "riot", "rally", "march through|to|on|against|in", "strike", "go|be|begin on strike",
        "take to street", "stage demonstration|protest|rally|march|strike|sit-in|walkout",
        "hold demonstration|protest|rally", "picket", "revolt", "rebel", "stop work", "walk out", "burn flag|effigy",
        "chant slogan", "rise up", "rampage", "down tool", "block road|bridge|motorway|street|highway",
        "throw stone|rock", "stone", "clash with police", "defect", "pour into street", "torch car|building",
        "march in protest", "gather in protest", "attack embassy", "march on",
        "block|blockade|barricade|occupy student|worker|farmer|youth|protester|demonstrator|resident|villager|driver"
        "|trucker", "demonstration n", "protest n", "riot n", "rally n", "unrest n", "uprising n", "hunger strike n",
        "general strike n", "sit-in n", "walkout n", "disturbance n", "rioting n", "civil disobedience n",
        "street violence n", "protest march n", "intifada n", "vigil n", "picket n", "work stoppage n",
        "petition drive n", "labor strike n", "street protest n", "armed insurrection n", "peaceful march n",
    )
    but_not = {
        "object": ("balance", "deal", "agreement", "target", "bargain", "base", "city", "town", "camp", "position",
                   "gold", "note", "innocence", "market", "chord", "car", "pedestrian", "skill", "ability", "technique",
                   "resolve", "commitment", "capability", "power", "will", "solidarity", "support", "importance",
                   "determination", "value"),
        "subject": ("share", "stock", "market", "dollar", "index", "bond", "jet", "plane", "missile", "army", "troop",
                    "study", "research", "experiment", "result", "earthquake", "lightning", "test", "event",
                    "disaster", "incident", "state", "bomb"),
        "modifier": ("air", "missile", "military", "drone", "nuclear", "formal", "official", "diplomatic",
                     "retaliatory", "preemptive", "sleep", "product", "campaign", "election", "protest note",
                     "political", "car", "rocket", "surgical", "commando", "market", "share", "price", "stock",
                     "lightning", "american", "israeli"),
        "with": ("government", "embassy", "ministry"),
    }
    says = (
        Example("Thousands of students demonstrated in Seoul against the treaty.", protester="Thousands",
                demand="the treaty"),
        Example("Farmers blocked roads in Brittany to demand subsidies.", protester="Farmers"),
        Example("A hunger strike by 30 prisoners entered its third week.", protester="30 prisoners"),
        Example("Miners went on strike on Monday.", protester="Miners"),
        Example("Riots in Karachi left six people dead.",),
    )
    unlike = (
        "Shares rallied in late trading.",
        "The study demonstrates a link between diet and sleep.",
        "Air strikes destroyed the depot.",
        "The exercise demonstrated the resolve of the alliance.",
        "Rome delivered a formal protest to the ambassador.",
    )
