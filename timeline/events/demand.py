"""Demand."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, detail, role


class Demand(EventType):
    """A party asks, urges, appeals to or orders another to do something, or to stop."""

    plover = "REQUEST"
    public = True
    demander: Actors = role("subject", "by", "from", "possessor", "of", "modifier")
    addressee: Actors = role("object", "on", "upon", "to", "from", "clause")
    demanded: Things = role("for", "object", "of")
    content: str | None = detail("to", "that", "for")
    triggers = (
        "demand vt", "demand that|TO-DO", "request", "ask for|that", "ask PLACE|government|council|congress"
        "|parliament|union|nations|un|court|minister|president|leader|party|member|army|ally|ambassador|power"
        "|country TO-DO", "urge", "call for vi", "call on|upon SOMEBODY|TO-DO", "appeal for",
        "appeal to SOMEBODY TO-DO", "appeal to PLACE|nation|nations|council|league|union|un|community|pope|president"
        "|government|country", "press for", "press SOMEBODY TO-DO", "exhort", "implore", "encourage PLACE|rebel"
        "|party|side|leader|government|president|ally TO-DO",
        "approach for aid|help|assistance|support|mediation|protection", "warn not TO-DO", "warn against",
        "say|state|declare|insist|announce|conclude must SOMEBODY", "beg|plead for", "entreat", "petition",
        "order SOMEBODY TO-DO", "order leave|withdraw|cease|stop", "order that|withdrawal|evacuation|closure|halt"
        "|end|release|return|departure|inquiry|investigation", "summon minister|official|leader|commander|parliament",
        "solicit support|aid", "lobby for|against", "lobby SOMEBODY TO-DO", "seek help|assistance|aid|support"
        "|intervention|meeting|refuge|asylum|guarantee|apology|extension|approval|protection|backing|concession"
        "|commitment|assurance|withdrawal|return", "make demand|request|appeal",
        "issue appeal|call|demand", "set condition|precondition", "push for", "instruct SOMEBODY TO-DO",
        "stipulate that", "complain to council|nations|un|secretary|league|organization|organisation",
        "bring complaint|matter|issue|dispute to|before council|nations|league|assembly|un",
        "renew|repeat|reiterate|address call|demand|appeal|request",
        "submit|refer|take to council|un|nations|arbitration|icj|league", "submit|refer dispute to court",
        "caution against", "demands n", "demand for|by|from|to|TO-DO n", "request for|of|by|from|to|TO-DO n",
        "appeal for|by|TO-DO n", "appeal to PLACE|nations|un|council|league n", "plea for|to|TO-DO n", "petition n",
        "call for|upon|TO-DO n", "call on|to PLACE n", "draft resolution n",
    )
    elsewhere = ("adjournment", "cross-examination", "courtroom", "scream", "screaming")
    but_not = {
        "subject": (*PRIVATE, *SPORT, "work", "job", "situation", "recipe", "task", "sport", "role", "consumer",
                    "customer", "journalist", "reporter", "interviewer", "reader", "shop", "lawyer", "jury"),
        "object": ("question", "meal", "drink", "book", "button", "copy", "coffee", "attention", "skill", "respect",
                   "price", "fee", "rent", "patience", "juror", "me", "you"),
        "for": ("view", "opinion", "comment", "name", "advice", "direction", "detail", "reaction", "response",
                "autograph", "example", "thought", "verdict", "evidence", "vote", "money", "trouble"),
        "modifier": ("energy", "consumer", "oil", "market", "domestic", "global", "electricity", "phone", "court",
                     "labour", "housing", "popular", "guilty", "close", "wake-up", "public"),
        "of": ("appeal", "voice", "consumer"),
        "to": ("voter", "sense", "taste", "audience", "reader", "base", "crowd", "fan", "memory"),
        "TO-DO": ("marry", "describe", "explain", "imagine", "comment", "guess", "choose", "rate", "name"),
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
        "The job demands patience.", "The envoy asked whether the talks had failed.",
        "When asked about the border, the general smiled.",
        "The broader appeal of the party grew.",
        "The neighbour heard her scream and call for help.", "He asked for her views on the treaty.",
        "The accused entered a guilty plea on Friday.",
        "The minister said that the bridge must have been old.",
    )
