"""Promise."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Promise(EventType):
    """A party commits itself to something friendly, or says that it is willing to do it."""

    plover = "AGREE"
    promiser: Actors = role("subject", "by", "from", "possessor", "modifier")
    beneficiary: Actors = role("to", "object", "clause")
    promised: Things = role("object", "of")
    content: str | None = detail("to", "that")
    triggers = (
        "pledge", "promise", "undertake to", "guarantee", "assure", "commit to",
        "commit himself|herself|itself|themselves", "be committed",
        "state|express|announce|affirm|declare readiness|willingness", "give assurance|guarantee|word|undertaking",
        "make commitment|promise|pledge", "be ready|willing|prepared", "agree", "commitment to n", "promise n",
        "pledge n", "willingness n", "readiness n", "assurance n", "undertaking n",
    )
    but_not = {
        "object": ("revenge", "retaliation", "vengeance", "rain", "well"),
        "subject": ("weather", "sky", "season", "advert", "brochure", "book", "film"),
        "modifier": ("broken", "election"),
        "to": ("memory", "paper", "flame", "prison"),
    }
    says = (
        Example("Canada pledged 40 million dollars to the victims.", promiser="Canada"),
        Example("The general promised free elections.", promiser="The general", promised="free elections"),
        Example("Syria said it was willing to open the crossing.", promiser="it"),
        Example("Ghana assured its neighbours of its support.", promiser="Ghana", beneficiary="its neighbours"),
    )
    unlike = (
        "The brochure promises a view of the sea.",
        "She committed the poem to memory.",
        "The general threatened to cancel the elections.",
        "The sky promised rain.",
    )
