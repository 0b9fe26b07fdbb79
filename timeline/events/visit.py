"""Visit."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Places, detail, role


class Visit(EventType):
    """A political figure or delegation goes to another place, or receives one, for talks or ceremony."""

    plover = "CONSULT"
    public = True
    visitor: Actors = role("subject", "by", "of", "possessor", "modifier", required=True)
    destination: Places = role("to", "object", "in", "for")
    host: Actors = role("object", "to", "with")
    purpose: str | None = detail("to discuss", "to attend", "to mediate", "to inspect", "aimed at")
    triggers = (
        "visit vt", "travel|journey|go|fly|return|come to PLACE|capital|region", "arrive in PLACE",
        "arrive at|for summit|talk|conference|airport|meeting", "tour PLACE|region|country|province|area|capital",
        "shuttle between", "pay visit", "make visit|trip", "receive delegation|envoy|visitor|minister|president",
        "host delegation|envoy|minister|president|premier", "welcome delegation|envoy|minister|president|premier",
        "attend funeral|inauguration|ceremony", "send envoy|delegation|minister|secretary",
        "dispatch envoy|delegation|minister", "travel on mission", "arrive|fly|travel envoy|delegation|president"
        "|minister|secretary|negotiator|ambassador|mediator", "visit n", "trip to n", "tour of region|continent"
        "|country|nation|capital|state|province|area|asia|africa|europe|america|east|gulf|balkans n",
        "regional|diplomatic|state tour n", "state visit n", "shuttle diplomacy n", "stopover n", "mission to n",
        "official visit n", "goodwill visit n",
    )
    but_not = {
        "subject": (*PRIVATE, *SPORT, "family", "storm", "holidaymaker", "shopper", "individual", "investor",
                    "business",
                    "doctor", "student", "pupil", "plane", "train", "ferry", "cargo", "letter", "band", "troop",
                    "soldier", "force", "army", "warship", "money", "news", "time", "day", "refugee", "shipment",
                    "unit", "battalion", "reinforcement", "convoy", "tank", "missile", "bus", "bullet", "voter"),
        "possessor": (*PRIVATE, *SPORT, "band", "doctor"),
        "object": ("website", "page", "site", "doctor", "dentist", "shop", "grave"),
        "to": ("conclusion", "agreement", "decision", "compromise", "end", "war", "court"),
        "at": ("conclusion", "agreement", "decision", "compromise", "figure", "estimate"),
    }
    says = (
        Example("The Turkish president visited Athens on Thursday.", visitor="The Turkish president",
                destination="Athens"),
        Example("Defence Minister Olsen flew to Kabul for a surprise visit.", visitor="Defence Minister Olsen",
                destination="Kabul"),
        Example("The Pope's visit to Cuba was announced yesterday.", visitor="The Pope", destination="Cuba"),
        Example("King Hussein will pay a visit to Damascus next month.", visitor="King Hussein",
                destination="Damascus", status="planned"),
    )
    unlike = (
        "Thousands of tourists visit the island every summer.",
        "They arrived at a conclusion after hours of debate.",
        "You can visit our website for details.",
        "The minister went to bed early.",
        "The band's European tour was sold out.",
        "The visiting professor gave a lecture.",
        "Time flew by in the waiting room.",
    )
