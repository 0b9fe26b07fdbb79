"""Declaration of war."""

from timeline.events.base import Actors, EventType, Example, role


class DeclarationOfWar(EventType):
    """A party declares war, a state of war or a holy war on another, goes to war, or says that it prepares for it."""

    plover = "THREATEN"
    declarer: Actors = role("subject", "by", "possessor", "modifier", "of")
    enemy: Actors = role("on", "against", "with", "between", "clause")
    triggers = (
        "declare war|jihad|hostility", "declare state of war", "go to war", "POWER be at war", "proclaim war|jihad",
        "enter war", "prepare for war", "lead to war near POWER", "plunge into war", "launch war", "start war POWER",
        "POWER start war", "make war on|against", "make preparation war", "risk war", "call jihad|for jihad",
        "warn of war", "loom|break|erupt war out", "loom war", "be imminent war", "declaration of war n",
        "state of war n", "act of war n", "outbreak of war n", "holy war against|on n",
        "full-scale war between|with|against n", "all-out war between|with|against n", "preparation for war n",
        "prospect|danger|threat|risk|possibility|imminence of war n",
    )
    but_not = {
        "on": ("drug", "poverty", "crime", "terror", "terrorism", "litter", "cancer", "waste", "obesity", "want",
               "noise", "corruption", "graffiti", "secrecy", "christmas", "coal", "PERSON"),
        "against": ("drug", "poverty", "crime", "cancer", "terror", "corruption", "aids", "manipulation"),
        "with": ("PERSON", "media", "press", "he", "she"),
        "subject": ("PERSON", "brand", "company", "newspaper"),
        "modifier": ("price", "bidding", "trade", "culture", "civil", "cold", "world", "gulf", "vietnam", "korean",
                     "ratings", "turf", "flame", "star", "class"),
        "object": ("emergency", "play"),
    }
    says = (
        Example("Eritrea declared war on its neighbour.", declarer="Eritrea", enemy="its neighbour"),
        Example("The two kingdoms went to war over a bridge.", declarer="The two kingdoms"),
        Example("The cleric declared a jihad against the foreign troops.", declarer="The cleric",
                enemy="the foreign troops"),
        Example("Bolivia's declaration of war on Paraguay was read on the radio.", declarer="Bolivia",
                enemy="Paraguay"),
    )
    unlike = (
        "The mayor declared war on litter.",
        "Supermarkets are in a price war.",
        "The veteran of the Second World War was ninety.",
        "She declared her income to the tax office.",
        "The governor declared a state of emergency.",
    )
