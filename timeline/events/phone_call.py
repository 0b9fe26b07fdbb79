"""Phone call."""

from timeline.events.base import Actors, EventType, Example, detail, role


class PhoneCall(EventType):
    """Two leaders or officials speak with each other at a distance: by telephone, letter, cable or video link."""

    plover = "CONSULT"
    participant: Actors = role("subject", "object", "with", "between", "to", "from", "of", "possessor", "by",
                               "modifier", together=True, required=True)
    topic: str | None = detail("about", "on", "to discuss", "concerning")
    triggers = (
        "telephone", "phone", "ring up", "speak|talk|confer|discuss by phone|telephone", "cable", "write to", "wire",
        "speak|talk|confer over phone|telephone", "speak|talk|confer on phone|telephone", "hold call", "place call",
        "make call", "send letter|message|note|cable|telegram|memorandum", "deliver letter|message|note",
        "hand letter|note", "receive letter|message|note|cable|telegram|call", "exchange letter|note|message",
        "phone call n", "telephone call n", "telephone conversation n", "phone conversation n", "video call n",
        "video conference n", "conference call n", "hotline n",
    )
    but_not = {
        "object": ("helpline", "newspaper", "editor", "hotel", "number", "house", "money", "fund"),
        "subject": ("listener", "reader", "customer", "viewer"),
        "modifier": ("prank", "crank", "anonymous", "hoax", "wake-up"),
    }
    says = (
        Example("President Sarkozy telephoned the Lebanese prime minister on Monday.",
                participant=("President Sarkozy", "the Lebanese prime minister")),
        Example("The two leaders spoke by phone about the border dispute.", participant="The two leaders"),
        Example("In a telephone call between Moscow and Ankara, a truce was discussed.",
                participant=("Moscow", "Ankara")),
        Example("The king sent a letter to the Spanish government.", participant=("The king",
                "the Spanish government")),
    )
    unlike = (
        "Listeners phoned the station to complain.",
        "Her mobile phone was stolen on the train.",
        "The firm makes telephone equipment.",
        "He writes novels in the evening.",
    )
