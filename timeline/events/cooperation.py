"""Cooperation."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Cooperation(EventType):
    """Parties work together, share information or join forces, in trade, security, justice or science."""

    plover = "COOPERATE"
    partner: Actors = role("subject", "with", "between", "by", "possessor", "modifier", "to", together=True,
                           required=True)
    matter: Things = role("on", "in", "object")
    triggers = (
        "cooperate", "co-operate", "collaborate with", "share intelligence|information|evidence|data|technology|file",
        "join force", "work together|with", "exchange intelligence|information|data|expertise", "coordinate with",
        "team up", "form partnership|committee|alliance", "set up committee|commission|group|force with",
        "hand over suspect|evidence|file|document", "extradite", "train with|together", "patrol jointly|together",
        "cooperation n", "co-operation n", "intelligence sharing n", "joint patrol n", "joint operation n",
        "collaboration n", "coordination n", "joint venture n", "joint committee n", "partnership n",
    )
    but_not = {
        "object": ("bed", "flat", "joke", "meal", "photo", "view", "taxi", "room", "stage"),
        "subject": ("musician", "band", "singer", "artist", "author", "muscle"),
        "modifier": ("musical", "eye", "muscle", "civil", "hand-eye"),
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
    )
