"""Clash."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Clash(EventType):
    """Armed sides fight each other."""

    plover = "ASSAULT"
    side: Actors = role("subject", "object", "between", "with", "against", "by", "modifier", "possessor", "owner",
                        "among", together=True)
    killed: int | None = detail("kill", "killed", "dead", "leave", number=True)
    wounded: int | None = detail("wound", "wounded", "injure", "injured", number=True)
    triggers = (
        "FORCES|VICTIMS|crowd|tribe|faction|fan clash", "clash|battle with FORCES",
        "exchange|trade|return fire|shot|gunfire", "skirmish", "engage in battle|combat|fighting|hostility",
        "POWER wage|fight war|battle", "wage|rage war near ARMS", "POWER battle FORCES|POWER", "battle FORCES vt",
        "POWER repel|repulse", "repel|repulse attack|invasion|assault|offensive|FORCES vt", "dogfight", "do battle",
        "join battle|combat", "POWER engage FORCES|MACHINES",
        "rise against rule|regime|government|occupation|occupier", "FORCES retake|recapture", "retake|recapture LAND",
        "erupt|break|continue|rage|resume|escalate|flare|intensify|spread|occur fighting|hostility|clash|combat"
        "|skirmish|gunfire", "erupt|break|rage battle|violence out", "break|erupt war",
        "erupt|rage|continue|flare battle|violence near FORCES", "POWER fight POWER", "fight FORCES|each vt",
        "POWER fight with|against|alongside FORCES|POWER", "fight alongside FORCES",
        "clash|combat|shootout|shoot-out n near ARMS", "battle n near FORCES", "battle of|for LAND n",
        "clash|battle|fight between|with|against FORCES n", "POWER clash n",
        "border|armed|street|violent|bloody clash n", "fighting|skirmish|firefight|gunbattle|gunfight|dogfight n",
        "fire fight n", "gun battle n", "exchange of fire|gunfire|shot|artillery n", "armed resistance n",
        "armed|border|naval|shooting|military incident n", "street fighting n", "artillery duel n", "naval battle n",
        "civil strife n",
    )
    but_not = {
        "object": ("PERSON", "crime", "disease", "cancer", "fire", "corruption", "inflation", "poverty", "election",
                   "case", "blaze", "flame", "racism", "addiction", "bill", "urge"),
        "with": ("curtain", "colour", "color", "schedule", "tie", "wallpaper", "press", "media", "reporter", "PERSON",
                 "senator", "political"),
        "over": ("policy", "budget", "plan", "issue", "custody", "change", "reform", "tax", "detention", "strategy"),
        "subject": ("colour", "color", "date", "lawyer", "candidate", "firefighter", "meeting", "schedule", "match",
                    "kick-off", "senator", "democrat", "republican", "film", "book"),
        "between": ("film", "book", "company", "senator", "candidate"),
        "for": ("heart", "soul", "mind", "title", "nomination", "survival", "power", "throne", "vote", "seat",
                "control", "place"),
        "modifier": ("RHETORIC", "pillow", "food", "world", "cold", "bull", "star", "personality", "uphill",
                     "last-ditch", "cancer", "environmental"),
        "against": ("PERSON", "cancer", "crime", "poverty", "corruption", "disease", "aids", "inflation", "drug",
                    "extradition", "impeachment", "discrimination", "climate", "racism"),
    }
    says = (
        Example("Government troops clashed with militiamen in Bouake.", side=("Government troops", "militiamen")),
        Example("Heavy fighting broke out between the two factions.", side="the two factions"),
        Example("Indian and Pakistani soldiers exchanged fire in Kashmir.", side="Indian and Pakistani soldiers"),
        Example("A border skirmish between Mali and Burkina Faso left four dead.", side=("Mali", "Burkina Faso")),
        Example("Protesters clashed with police in Lima.", side=("Protesters", "police")),
    )
    unlike = (
        "The curtains clash with the carpet.",
        "She fought cancer for ten years.",
        "His clashes with political rivals hurt the general.",
        "Lawyers clashed over the custody battle.",
        "Firefighters battled the blaze all night.",
        "The two ministers clashed over the budget.",
        "His battle with cancer lasted a year.",
    )
