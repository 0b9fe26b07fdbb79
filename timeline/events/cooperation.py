"""Cooperation."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, role


class Cooperation(EventType):
    """Parties work together, share information or join forces, in trade, security, justice or science."""

    plover = "COOPERATE"
    everyday = True
    partner: Actors = role("subject", "with", "between", "by", "possessor", "modifier", "to", together=True,
                           required=True)
    matter: Things = role("on", "in", "object")
    triggers = (
        "cooperate", "co-operate", "collaborate with PLACE|government|authority|police|army|agency|regime",
        "share intelligence|information|evidence|data|technology with", "join force with|TO-DO|against",
        "work with PLACE|government|authority|police|ally|partner|opposition|union|nations|agency|prosecutor|regime"
        "|rebel|taliban", "work together TO-DO|on|against", "exchange intelligence|information|data|expertise",
        "coordinate with", "form partnership|committee|alliance with", "set up committee|commission|group|force with",
        "hand over suspect|evidence|file|document", "extradite", "train troop|soldier|police|force with|together",
        "patrol jointly|together", "cooperation with|between|among|in|on|by n",
        "co-operation with|between|among|in|on|by n", "intelligence sharing n", "joint patrol n", "joint operation n",
        "collaboration with|between PLACE n", "coordination with|between n", "joint committee n",
        "partnership with|between PLACE n", "strategic partnership n",
    )
    but_not = {
        "object": ("bed", "flat", "joke", "meal", "photo", "view", "taxi", "room", "stage"),
        "subject": (*PRIVATE, *SPORT, "musician", "band", "singer", "artist", "author", "muscle", "actor", "writer",
                    "composer", "producer", "director", "company"),
        "modifier": ("musical", "eye", "muscle", "civil", "hand-eye", "creative"),
        "with": ("musician", "band", "singer", "artist", "director", "actor", "orchestra", "designer", "producer",
                 "label", "group", "client"),
        "on": ("album", "song", "film", "book", "record", "show", "project", "single"),
    }
    says = (
        Example("Spain and Morocco cooperated in the search for the suspects.", partner=("Spain", "Morocco")),
        Example("Colombia shared intelligence with Peru on the traffickers.", partner=("Colombia", "Peru")),
        Example("The German police worked together with their Dutch colleagues.",
                partner=("The German police", "their Dutch colleagues")),
        Example("Niger and Benin set up a joint committee with Togo on grazing rights.",
                partner=("Niger", "Benin", "Togo")),
    )
    unlike = (
        "The two singers share a flat.",
        "The artist collaborated with a jazz trio.",
        "The exercise improves muscle coordination.",
        "Spain refused to cooperate with the inquiry.",
        "The drummer worked with a famous producer.",
        "They had worked together for seven years.",
        "The partnership between the two comedians ended.",
    )
