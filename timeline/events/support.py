"""Support."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Support(EventType):
    """A party backs, praises, defends or apologises to another in words."""

    plover = "SUPPORT"
    supporter: Actors = role("subject", "by", "from", "possessor", "modifier", required=True)
    supported: Actors = role("object", "for", "to", "with", "of", "clause")
    matter: Things = role("for", "on")
    triggers = (
        "praise", "hail", "laud", "applaud", "commend", "defend right|decision|action|policy|record|stance|government",
        "express|voice|declare|pledge|reiterate|reaffirm|reassure|extend|affirm|offer support|solidarity"
        "|backing|sympathy|confidence|satisfaction|gratitude|condolence|regret", "throw support|weight behind",
        "side|sympathize with", "congratulate", "apologize", "apologise", "thank", "rally to", "back", "support",
        "stand by|with", "urge support", "forgive", "queue behind", "reassure", "salute", "vouch for", "absolve",
        "exonerate", "come out in|for", "lend|give support|backing", "express hope", "pay tribute", "console",
        "expression of support|solidarity n", "show of support|solidarity n", "praise n", "apology n", "solidarity n",
        "verbal support n", "political support n", "diplomatic support n", "declaration of support n", "endorsement n",
    )
    but_not = {
        "object": ("family", "weight", "roof", "child", "title", "theory", "hypothesis", "claim", "view", "cab", "taxi",
                   "team", "growth", "economy", "car", "truck", "itself", "fan", "horse", "idea", "finding", "driver"),
        "subject": ("evidence", "study", "pillar", "wall", "beam", "data", "critic", "fan", "reviewer", "result",
                    "viewer", "column", "audience", "finding", "software"),
        "modifier": ("child", "life", "technical", "customer", "price", "air", "income", "logistical", "air support"),
    }
    says = (
        Example("The chancellor praised Poland for its reforms.", supporter="The chancellor", supported="Poland"),
        Example("Cuba expressed its solidarity with the Angolan government.", supporter="Cuba",
                supported="the Angolan government"),
        Example("London backed Ottawa in the fishing dispute.", supporter="London", supported="Ottawa"),
        Example("Japan apologised to South Korea for the occupation.", supporter="Japan", supported="South Korea"),
    )
    unlike = (
        "The pillars support the roof.",
        "Critics praised the film.",
        "The data support the theory.",
        "She backed the car into the garage.",
    )
