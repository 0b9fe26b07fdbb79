"""Visit."""

from timeline.events.base import Actors, EventType, Example, Places, detail, role


class Visit(EventType):
    """A political figure or delegation goes to another place, or receives one, for talks or ceremony."""

    plover = "CONSULT"
    visitor: Actors = role("subject", "by", "of", "possessor", "modifier", required=True)
    destination: Places = role("to", "object", "in", "for")
    host: Actors = role("object", "with")
    purpose: str | None = detail("to discuss", "to attend", "to mediate", "to inspect", "aimed at")
    triggers = (
        "visit", "travel to", "arrive in|at|for", "go to capital", "journey to", "tour", "shuttle between", "pay visit",
        "make visit|trip", "receive delegation|envoy|visitor|minister|president",
        "host delegation|envoy|minister|president|premier", "welcome delegation|envoy|minister|president|premier",
        "attend funeral|inauguration|ceremony", "return to capital|table", "come to capital", "fly to", "go to",
        "send envoy|delegation|minister|secretary|representative", "dispatch envoy|delegation|minister|representative",
        "arrive|go|fly|come|travel envoy|delegation|president|minister|secretary|negotiator|ambassador|mediator",
        "visit n", "trip n", "tour n", "state visit n", "shuttle n", "shuttle diplomacy n", "stopover n",
        "pilgrimage n", "mission to n", "official visit n", "goodwill visit n",
    )
    but_not = {
        "subject": ("tourist", "storm", "holidaymaker", "patient", "shopper", "plane", "train", "ferry", "cargo",
                    "letter", "band", "troop", "soldier", "force", "army", "warship", "money", "news", "time", "day",
                    "refugee", "shipment", "unit", "battalion", "reinforcement", "convoy", "tank", "missile", "bus",
                    "bullet", "fan"),
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
        "Time flew by in the waiting room.",
    )
