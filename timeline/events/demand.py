"""Demand."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Demand(EventType):
    """A party asks, urges, appeals to or orders another to do something, or to stop."""

    plover = "REQUEST"
    demander: Actors = role("subject", "by", "from", "possessor", "of", "modifier")
    addressee: Actors = role("object", "on", "upon", "to", "from", "clause")
    demanded: Things = role("for", "object", "of")
    content: str | None = detail("to", "that", "for")
    triggers = (
        "demand", "request", "ask", "urge", "call for|on|upon", "appeal", "press for|to", "press", "exhort", "implore",
        "encourage", "persuade", "approach for aid|help|assistance|support|mediation|protection", "warn not|against",
        "say|state|declare|conclude|announce|insist|stress|add|warn must", "beg", "plead", "entreat", "petition",
        "order", "summon", "solicit", "lobby",
        "seek help|assistance|aid|support|intervention|meeting|refuge|asylum|guarantee|apology|extension|approval"
        "|settlement|protection|backing|concession|commitment|assurance|withdrawal|return", "seek from",
        "make demand|request|appeal|call", "issue appeal|call|demand", "set condition|deadline|precondition",
        "push for", "instruct", "advocate", "stipulate", "complain to", "bring complaint|matter|issue|case",
        "renew call|demand|appeal", "address appeal", "submit|refer to court|council|UN|arbitration|ICJ", "suggest",
        "seek solution|resolution|end|settlement|commitment", "ask for", "caution against", "order leave",
        "order withdraw|cease|stop", "demand n", "request n", "appeal n", "call for|to n", "plea n", "petition n",
        "precondition n", "urging n", "exhortation n", "call n", "call for|to|upon n", "draft resolution n",
        "appeal for n",
    )
    but_not = {
        "subject": ("work", "job", "situation", "recipe", "task", "sport", "role", "consumer", "customer", "journalist",
                    "reporter", "reader", "waiter", "sample", "survey", "pollster", "plant", "process", "question",
                    "shop"),
        "object": ("question", "meal", "drink", "pizza", "book", "button", "copy", "coffee", "attention", "skill",
                   "respect", "bell", "way", "beer"),
        "modifier": ("energy", "consumer", "oil", "market", "domestic", "global", "electricity", "phone", "telephone",
                     "court", "blood", "high", "labour", "housing", "peer", "air", "tyre", "conference"),
        "of": ("appeal", "voice"),
        "to": ("voter", "sense", "taste", "audience", "reader"),
    }
    says = (
        Example("Turkey demanded an apology from the Danish government.", demander="Turkey", demanded="an apology"),
        Example("The pope called for the release of the hostages.", demander="The pope", demanded="the release"),
        Example("Britain urged Zimbabwe to hold free elections.", demander="Britain", addressee="Zimbabwe"),
        Example("Kenya said that Uganda must return the patrol boat.", demander="Kenya", addressee="Uganda"),
        Example("Spain warned the rebels not to cross the river.", demander="Spain", addressee="the rebels"),
        Example("An appeal by the Red Cross for a corridor went unanswered.", demander="the Red Cross",
                demanded="a corridor"),
        Example("Mozambique asked the United Nations for food.", demander="Mozambique", addressee="the United Nations"),
    )
    unlike = (
        "Consumer demand for cars fell in June.",
        "The job demands patience.",
        "Reporters asked three questions about tax.",
        "She pressed the button twice.",
        "The minister said that the bridge must have been old.",
        "Prices came under pressure in June.",
    )
