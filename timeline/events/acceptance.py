"""Acceptance."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Acceptance(EventType):
    """A party agrees to what another has proposed or asked, approves it, or recognises a claim or state."""

    plover = "AGREE"
    accepter: Actors = role("subject", "by", "possessor", "of", "from", "modifier")
    accepted: Things = role("object", "to", "of", "for")
    proposer: Actors = role("clause")
    triggers = (
        "accept", "agree to", "agree with plan|proposal|demand|request|condition|call", "approve", "consent", "assent",
        "comply", "acquiesce", "endorse", "welcome plan|proposal|initiative|offer|resolution|idea",
        "give consent|approval|assent|light|blessing|backing|permission", "accede to", "bow to", "yield to",
        "back plan|proposal|initiative|resolution|call|request|demand", "grant request|permission|demand", "say yes",
        "adopt plan|proposal|recommendation", "meet demand|condition",
        "support proposal|plan|resolution|initiative|call", "express support|approval|consent", "respond positively",
        "apologize", "apologise", "ratify", "acceptance n", "approval n", "consent n", "assent n", "endorsement n",
    )
    but_not = {
        "object": ("prize", "award", "bribe", "applicant", "card", "payment", "job", "credit", "voice", "problem",
                   "need", "talent", "face", "risk", "fate", "cash"),
        "subject": ("shop", "university", "hospital", "machine", "analyst", "expert", "historian", "critic",
                    "observer"),
        "modifier": ("speech", "voice", "facial", "rating", "rate", "public", "planning"),
        "that": ("it", "there"),
    }
    says = (
        Example("Sudan accepted the African Union's peace plan.", accepter="Sudan",
                accepted="the African Union's peace plan"),
        Example("The rebels agreed to the exchange.", accepter="The rebels"),
        Example("The cabinet approved the withdrawal on Sunday.", accepter="The cabinet", accepted="the withdrawal"),
        Example("Belgium's acceptance of the quota came in January.", accepter="Belgium", accepted="the quota"),
    )
    unlike = (
        "The novelist accepted the prize in tears.",
        "The shop accepts credit cards.",
        "The rebels rejected the peace plan.",
        "The expert agreed with her view of the budget.",
        "The team conceded a late goal.",
        "Many critics agree that the film is too long.",
    )
