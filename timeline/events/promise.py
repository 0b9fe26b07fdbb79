"""Promise."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, detail, role


class Promise(EventType):
    """A party commits itself to something friendly, or says that it is willing to do it."""

    plover = "AGREE"
    everyday = True
    promiser: Actors = role("subject", "by", "from", "possessor", "modifier")
    beneficiary: Actors = role("to", "object", "clause")
    promised: Things = role("object", "of")
    content: str | None = detail("to", "that")
    triggers = (
        "pledge vt", "pledge TO-DO|that", "promise vt", "promise TO-DO|that", "undertake TO-DO", "guarantee that",
        "guarantee security|safety|independence|border|release|protection|access", "assure SOMEBODY",
        "commit to stative", "commit himself|herself|itself|themselves", "be committed stative", "vow|swear TO-DO",
        "vow that", "state|express|announce|affirm|declare readiness|willingness",
        "give assurance|guarantee|word|undertaking", "make commitment|promise|pledge", "repeat|renew|reaffirm"
        "|reiterate|confirm|fulfil|honour commitment|promise|pledge",
        "say|declare|state|announce|indicate ready|willing", "say|declare|state|announce prepared TO-DO|for",
        "agree TO-DO", "agree should|must",
        "promise of|by|from|TO-DO n", "pledge of|by|from|TO-DO n", "commitment by|TO-DO n", "assurances n",
        "assurance by|from|of|that|to|TO-DO n", "undertaking by|TO-DO n",
    )
    but_not = {
        "object": (*PRIVATE, "revenge", "retaliation", "vengeance", "rain", "well", "reader", "delegate", "us",
                   "viewer", "audience", "investor", "customer"),
        "subject": (*PRIVATE, *SPORT, "weather", "sky", "season", "advert", "brochure", "book", "film", "law",
                    "constitution", "delegate", "bank", "shop", "code"),
        "modifier": ("broken", "early", "great"),
        "to": ("memory", "paper", "flame", "prison", "charity", "cause", "hospital", "art", "trial"),
        "TO-DO": ("marry", "pay", "differ", "be", "play", "love", "die", "wait", "appear"),
    }
    says = (
        Example("Canada pledged 40 million dollars to the victims.", promiser="Canada"),
        Example("The general promised free elections.", promiser="The general", promised="free elections"),
        Example("Syria said it was willing to open the crossing.", promiser="Syria"),
        Example("The minister vowed to cut taxes.", promiser="The minister"),
        Example("Ghana assured its neighbours of its support.", promiser="Ghana", beneficiary="its neighbours"),
    )
    unlike = (
        "The brochure promises a view of the sea.",
        "She committed the poem to memory.",
        "The general threatened to cancel the elections.",
        "The sky promised rain.",
        "Both sides agree that the road is long.",
        "The duchess is committed to her charities.",
        "The villagers were ready to leave.",
        "The lawyer said that he had prepared himself well.",
        "He vowed to avenge his king.",
        "The rights are guaranteed by law.",
    )
