"""Phone call."""

from timeline.events.base import PRIVATE, Actors, EventType, Example, detail, role


class PhoneCall(EventType):
    """Two leaders or officials speak with each other at a distance: by telephone, letter, cable or video link."""

    plover = "CONSULT"
    public = True
    participant: Actors = role("subject", "object", "with", "between", "to", "from", "of", "possessor", "by",
                               "modifier", together=True, required=True)
    topic: str | None = detail("about", "on", "to discuss", "concerning")
    triggers = (
        "telephone vt", "phone SOMEBODY", "ring up",
        "speak|talk|confer|discuss by phone|telephone", "cable vt", "speak|talk|confer over phone|telephone",
        "speak|talk|confer on phone|telephone", "hold|place|make phone|telephone call", "send letter|note"
        "|message to PLACE|president|minister|premier|secretary|chancellor|king|leader|government|council|congress"
        "|parliament|counterpart", "send note|cable|telegram|memorandum", "write letter to president|minister|premier"
        "|secretary|king|leader|government|council|congress|parliament|PLACE", "write to president|minister|premier"
        "|secretary|chancellor|king|pope|ambassador|counterpart",
        "write to government|council|parliament|commission|congress|ministry", "deliver|hand letter|note"
        "|message to president|minister|premier|king|leader|government|council|ambassador|ministry", "hand note",
        "receive letter|note|cable|telegram|message from president|minister|premier|king|leader|government",
        "exchange letter|note|message", "phone|telephone call between|with|to n", "telephone|phone conversation n",
        "video call n", "video conference n",
    )
    but_not = {
        "object": ("helpline", "newspaper", "editor", "hotel", "number", "house", "money", "fund", "friend", "police"),
        "subject": (*PRIVATE, "listener", "reader", "customer", "viewer"),
        "modifier": ("prank", "crank", "anonymous", "hoax", "wake-up", "text", "strong", "clear", "powerful", "wrong",
                     "mixed", "positive", "birthday"),
    }
    says = (
        Example("President Sarkozy telephoned the Lebanese prime minister on Monday.",
                participant=("President Sarkozy", "the Lebanese prime minister")),
        Example("The two leaders spoke by phone about the border dispute.", participant="The two leaders"),
        Example("In a telephone call between Moscow and Ankara, a truce was discussed.",
                participant=("Moscow", "Ankara")),
        Example("President Obama phoned Medvedev twice that week.", participant=("President Obama", "Medvedev")),
        Example("The king sent a letter to the Spanish government.", participant=("The king",
                "the Spanish government")),
    )
    unlike = (
        "Listeners phoned the station to complain.",
        "Her mobile phone was stolen on the train.",
        "The firm makes telephone equipment.",
        "He writes novels in the evening.",
        "The verdict sends a strong message to would-be smugglers.",
        "She wrote to the magazine about her holiday.",
        "The ministry opened a hotline for complaints.",
    )
