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
        "demonstrate vi", "protest vi", "protest against|over|at|outside",
        "protest decision|law|rule|treatment|verdict|plan|cut|tax|measure|policy|reform|austerity|bill|war", "riot",
        "rally against|outside vi",
        "march through|to|on|against|in", "strike over|against", "go|be|begin on strike", "call strike", "stop work",
        "strike worker|miner|teacher|driver|pilot|nurse|doctor|docker|staff|union vi", "take to street",
        "stage demonstration|protest|rally|march|strike|sit-in|walkout", "hold demonstration|protest", "picket",
        "revolt", "rebel", "walk out worker|staff|student|driver|teacher|miner|pupil|nurse vi", "burn flag|effigy",
        "chant slogan", "rise up", "rampage vi", "down tool", "block road|bridge|motorway|street|highway",
        "throw stone|rock", "stone", "clash with police", "defect", "pour into street", "torch car|building",
        "march in protest", "gather in protest", "attack embassy", "march on", "block|blockade|barricade"
        "|occupy student|worker|farmer|youth|protester|demonstrator|resident|villager|driver|trucker",
        "demonstration n", "protest n", "riot n", "rally against|outside n", "protest|opposition|mass|anti-government"
        "|pro-government|street|solidarity|pro-democracy rally n", "unrest n", "uprising n", "hunger strike n",
        "general strike n", "sit-in n", "walkout n", "disturbances n", "rioting n", "civil disobedience n",
        "street violence n", "protest march n", "intifada n", "vigil n", "picket n", "work stoppage n",
        "petition drive n", "labor strike n", "street protest n", "armed insurrection n", "peaceful march n",
    )
    but_not = {
        "object": ("balance", "deal", "agreement", "target", "bargain", "base", "city", "town", "camp", "position",
                   "gold", "note", "innocence", "market", "chord", "car", "pedestrian", "skill", "ability", "technique",
                   "resolve", "commitment", "capability", "power", "will", "solidarity", "support", "importance",
                   "determination", "value"),
        "subject": ("share", "stock", "market", "dollar", "index", "bond", "jet", "plane", "missile", "army", "troop",
                    "study", "research", "experiment", "result", "earthquake", "lightning", "test", "event", "disaster",
                    "incident", "state", "bomb"),
        "modifier": ("air", "missile", "military", "drone", "nuclear", "formal", "official", "diplomatic",
                     "retaliatory", "preemptive", "sleep", "product", "campaign", "election", "protest note",
                     "political", "car", "rocket", "surgical", "commando", "market", "share", "price", "stock",
                     "lightning", "american", "israeli"),
        "with": ("government", "embassy", "ministry"),
        "at": ("conference", "show"),
        "of": ("power", "force", "strength", "skill", "technology", "product", "support", "commitment", "will"),
        "against": ("dollar", "euro", "yen", "pound"),
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
        "The candidate held a rally in Ohio on the eve of the vote.",
        "The speech struck a hopeful tone.",
        "The company demonstrated its new phone.",
        "It was a demonstration of his power.", "China protested at the arrival of the warship.",
        "“That is not true,” the singer protested.",
    )
