"""Clash."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Clash(EventType):
    """Armed sides fight each other."""

    plover = "ASSAULT"
    side: Actors = role("subject", "object", "between", "with", "against", "by", "modifier", "possessor", "among",
                        together=True)
    killed: int | None = detail("kill", "killed", "dead", "leave", number=True)
    triggers = (
        "clash", "battle", "exchange fire|shot|gunfire", "skirmish", "engage in battle|combat|fighting|hostility",
        "wage war|battle", "trade fire|shot", "return fire", "repel", "repulse", "dogfight", "do battle",
        "come to blow", "cross sword", "join battle|combat", "engage force|troop|enemy|rebel|ship", "rise against",
        "retake", "recapture",
        "erupt|break|continue|rage|resume|escalate|flare|intensify|spread fighting|war|hostility|battle|clash"
        "|conflict|combat|skirmish|violence",
        "fight force|troop|rebel|soldier|army|guerrilla|militia|fighter|each|enemy|invader",
        "fight with|against|alongside", "occur clash|incident", "clash n", "fighting n", "battle n", "combat n",
        "skirmish n", "firefight n", "gun battle n", "gunbattle n", "exchange of fire n", "dogfight n",
        "engagement with|between n", "armed resistance n", "street fighting n", "melee n", "shootout n", "shoot-out n",
        "fire fight n", "fight between|with n", "exchange of artillery|gunfire|shot n", "artillery duel n",
        "naval battle n", "civil strife n",
    )
    but_not = {
        "object": ("crime", "disease", "cancer", "fire", "corruption", "inflation", "poverty", "election", "case",
                   "blaze", "flame", "obesity", "racism", "cold", "addiction", "temptation", "bill", "urge", "pressure",
                   "call"),
        "with": ("curtain", "colour", "color", "schedule", "tie", "wallpaper"),
        "subject": ("colour", "color", "date", "lawyer", "lawyers", "candidate", "firefighter", "meeting", "schedule"),
        "modifier": ("legal", "court", "custody", "culture", "price", "election", "title", "ratings", "pillow", "food",
                     "leadership", "bidding", "verbal", "world", "cold", "bull", "trade", "star", "personality",
                     "uphill"),
        "against": ("cancer", "crime", "poverty", "corruption", "disease", "aids", "inflation", "drug"),
    }
    says = (
        Example("Government troops clashed with militiamen in Bouake.", side=("Government troops", "militiamen")),
        Example("Heavy fighting broke out between the two factions.", side="the two factions"),
        Example("Indian and Pakistani soldiers exchanged fire in Kashmir.", side="Indian and Pakistani soldiers"),
        Example("A border skirmish between Mali and Burkina Faso left four dead.", side=("Mali", "Burkina Faso")),
    )
    unlike = (
        "The curtains clash with the carpet.",
        "She fought cancer for ten years.",
        "Lawyers clashed over the custody battle.",
        "Firefighters battled the blaze all night.",
    )
