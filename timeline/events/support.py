"""Support."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, role


class Support(EventType):
    """A party backs, praises, defends or apologises to another in words."""

    plover = "SUPPORT"
    public = True
    supporter: Actors = role("subject", "by", "from", "possessor", "modifier", required=True)
    supported: Actors = role("object", "for", "to", "with", "of", "clause")
    matter: Things = role("for", "on")
    triggers = (
        "praise", "hail vt", "laud", "applaud vt", "commend",
        "defend right|decision|action|policy|record|stance|government", "express|voice|declare|pledge|reiterate"
        "|reaffirm|extend|affirm support|solidarity|backing|sympathy|condolence", "offer sympathy|condolence",
        "throw support|weight behind", "side with SOMEBODY", "congratulate SOMEBODY", "apologize", "apologise",
        "thank SOMEBODY", "rally behind|around SOMEBODY", "back|support SOMEBODY stative", "back|support candidacy"
        "|candidate|bid|campaign|cause|war|invasion|intervention|action|strike|independence|sanction|ouster stative",
        "stand by SOMEBODY", "stand with PLACE|people|ally|opposition", "urge support", "queue behind",
        "salute SOMEBODY", "reassure SOMEBODY", "vouch for SOMEBODY", "come out in support|favour|favor",
        "come out for SOMEBODY", "lend support|backing", "pay tribute to", "endorse SOMEBODY",
        "endorse candidate|candidacy|bid", "expression|show of support|solidarity n", "praise from|by n",
        "apology to|from|by|for n", "make|issue|send apology", "verbal support n", "political support n",
        "diplomatic support n", "declaration of support n", "endorsement of|by|from n",
    )
    elsewhere = ("%", "percent", "poll", "pollster")
    but_not = {
        "object": (*PRIVATE, "weight", "roof", "title", "theory", "hypothesis", "claim", "view", "cab", "taxi",
                   "team", "growth", "economy", "car", "truck", "itself", "horse", "idea", "finding", "driver",
                   "film", "album", "book", "band", "herself", "himself", "god", "goodness", "heaven", "member",
                   "audience", "other"),
        "by": ("side",),
        "to": ("judge", "court", "magistrate", "jury"),
        "subject": (*PRIVATE, *SPORT, "evidence", "study", "pillar", "wall", "beam", "data", "critic", "reviewer",
                    "result", "viewer", "column", "finding", "software", "voter", "majority", "poll", "respondent",
                    "most", "percent", "%", "one", "reader", "audience"),
        "modifier": ("child", "life", "technical", "customer", "price", "air", "income", "logistical", "air support",
                     "celebrity", "product", "commercial"),
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
        "The governor hails from a village in the north.",
        "The guards stood by and watched the riot.",
        "Most voters supported the mayor.",
        "France supports the African Union.",
        "He expressed himself with confidence.",
    )
