"""Concession."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Concession(EventType):
    """A party eases or lifts a measure, yields to a demand, permits what it forbade, or reforms."""

    plover = "CONCEDE"
    conceder: Actors = role("subject", "by", "possessor", "modifier")
    conceded: Things = role("object", "to", "of", "on")
    receiver: Actors = role("to", "for", "against", "on", "clause")
    triggers = (
        "lift|ease|relax|shorten|end|soften|remove|loosen|drop|suspend|waive|rescind sanction|embargo|ban"
        "|curfew|restriction|blockade|siege|emergency|law|boycott|control|censorship|charge|objection"
        "|opposition|barrier|state|penalty|closure", "withdraw charge|complaint|claim|threat|objection|demand|protest",
        "drop charge|claim|demand|case", "reopen border|road",
        "open|reopen border|bridge|road|crossing|airspace|embassy|port", "make concession",
        "accept demand|condition|ultimatum", "meet|satisfy|fulfil|fulfill demand|condition", "give in|way", "back down",
        "yield to", "bow to", "relent", "concede",
        "allow|permit|authorise|authorize candidate|opposition|rally|party|return|participation|inspector"
        "|access|leader|monitor", "allow participate|return|enter|run|visit|demonstrate|pass|leave|bring", "legalize",
        "legalise", "capitulate", "introduce|initiate|announce reform", "take step", "unfreeze",
        "end strike|boycott|occupation|protest", "restore right|freedom|service|autonomy", "stop work on",
        "give up claim|demand|weapon", "compromise", "renounce claim", "concession n",
        "lifting of sanction|ban|blockade|embargo|curfew|siege n", "easing of sanction|restriction n",
        "relaxation of n", "reopening of border|crossing n",
    )
    but_not = {
        "object": ("goal", "match", "penalty kick", "weight", "lid", "spirit", "pain", "trophy", "record", "point",
                   "try"),
        "subject": ("defender", "team", "goalkeeper", "firm", "shop", "player"),
        "modifier": ("tax", "oil", "mining", "fare", "pensioner"),
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
    )
