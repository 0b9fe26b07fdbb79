"""Concession."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, role


class Concession(EventType):
    """A party eases or lifts a measure, yields to a demand, permits what it forbade, or reforms."""

    plover = "CONCEDE"
    everyday = True
    conceder: Actors = role("subject", "by", "possessor", "modifier")
    conceded: Things = role("object", "to", "of", "on")
    receiver: Actors = role("to", "for", "against", "on", "clause")
    triggers = (
        "lift|ease|relax|shorten|loosen|waive|rescind|suspend sanction|embargo|ban|curfew|restriction|blockade|siege"
        "|emergency|law|boycott|control|censorship|barrier|state|penalty|closure|tariff", "end|remove curfew"
        "|blockade|ban|emergency|embargo|sanction|restriction|censorship|closure|barrier",
        "soften|drop objection|opposition|demand|claim|sanction|charge|case",
        "withdraw charge|complaint|claim|threat|objection|demand|protest",
        "open|reopen border|bridge|road|crossing|airspace|port", "make concession",
        "accept demand|condition|ultimatum", "meet|satisfy|fulfil|fulfill demand|condition", "give in vi",
        "give way to demand|pressure|protest", "back down vi", "yield|bow to demand|pressure|request|call|protest",
        "relent", "concede defeat|point|demand|territory|independence|autonomy|right", "allow|permit|authorise"
        "|authorize candidate|opposition|leader|party|rally|participation|inspector|observer",
        "allow participate|return|enter|visit|demonstrate|leave|bring|march|campaign", "legalize", "legalise",
        "capitulate", "introduce|initiate|announce reform", "unfreeze", "end occupation",
        "restore right|freedom|service|autonomy", "stop work on", "give up claim|demand|weapon", "compromise vi",
        "renounce claim", "concession to|on|by|from|in n", "concessions n",
        "lifting of sanction|ban|blockade|embargo|curfew|siege|restriction n",
        "easing of sanction|restriction|curfew n", "relaxation of restriction|law|rule|curfew|control|censorship n",
        "reopening of border|crossing n",
    )
    but_not = {
        "object": (*PRIVATE, *SPORT, "goal", "match", "weight", "lid", "spirit", "pain", "trophy", "record", "try",
                   "fan", "visitor", "user", "student", "teenager", "viewer"),
        "subject": (*PRIVATE, *SPORT, "defender", "team", "firm", "shop", "rule", "analyst", "critic"),
        "modifier": ("tax", "oil", "mining", "fare", "pensioner"),
        "on": ("quality", "safety", "taste", "style", "principle"),
    }
    says = (
        Example("Ecuador lifted the state of emergency on Monday.", conceder="Ecuador",
                conceded="the state of emergency"),
        Example("The army eased the curfew in Srinagar.", conceder="The army", conceded="the curfew"),
        Example("The president bowed to the demands of the strikers.", conceder="The president",
                conceded="the demands"),
        Example("Mauritania allowed the exiled leader to return.", conceder="Mauritania"),
    )
    unlike = (
        "The team conceded a late goal.",
        "Pensioners enjoy fare concessions.",
        "The pill eased her pain.",
        "The government imposed a curfew.",
        "The minister conceded that the road was long.",
        "The singer gave a concert in Oslo.",
        "The leak compromised the security of the ministry.",
        "The company took steps to cut costs.",
    )
