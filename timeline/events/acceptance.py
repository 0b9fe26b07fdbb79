"""Acceptance."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, role


class Acceptance(EventType):
    """A party agrees to what another has proposed or asked, approves it, or recognises a claim or state."""

    plover = "AGREE"
    everyday = True
    accepter: Actors = role("subject", "by", "possessor", "of", "from", "modifier")
    accepted: Things = role("object", "to", "of", "for")
    proposer: Actors = role("clause")
    triggers = (
        "accept offer|proposal|plan|invitation|demand|condition|term|request|resolution|mediation|ceasefire"
        "|cease-fire|truce|deal|agreement|ruling|decision|result|recommendation|ultimatum|call|constitution|role"
        "|settlement|formula|arrangement|initiative|treaty|compromise|idea|nomination|resignation|principle"
        "|arbitration|provision|inspector|inspection|monitor|observer|apology|presence|withdrawal|return|enforcement"
        "|primacy", "agree to", "agree with plan|proposal|demand|request|condition", "approve vt", "consent to|TO-DO",
        "assent to", "comply", "acquiesce", "endorse plan|proposal|resolution|deal|agreement|treaty|call|request"
        "|decision|result|recommendation|provision|timeline|report|idea|sanction|pact|accord|initiative|vote"
        "|independence", "welcome plan|proposal|initiative|offer|resolution|idea", "give green light",
        "give consent|approval|assent|blessing|permission", "accede to",
        "back plan|proposal|initiative|resolution|call|request|demand stative",
        "support proposal|plan|resolution|initiative|call stative", "grant request|permission", "say yes to",
        "adopt plan|proposal|recommendation", "meet demand|condition", "express approval|consent",
        "respond positively", "ratify", "acceptance of|by n", "approval of|by|from|for n", "consent to n",
        "assent to n",
    )
    but_not = {
        "object": ("prize", "award", "bribe", "applicant", "card", "payment", "job", "credit", "voice", "problem",
                   "need", "talent", "face", "risk", "fate", "cash", "that", "responsibility", "blame", "position",
                   "money", "gift", "fact", "reality", "outsider", "donation", "candidate", "drug", "cookie",
                   "account", "annexe"),
        "subject": (*PRIVATE, *SPORT, "shop", "university", "hospital", "machine", "analyst", "expert", "historian",
                    "critic", "observer", "patient", "voter", "bank"),
        "modifier": ("speech", "voice", "facial", "rating", "rate", "public", "planning", "tacit", "popular",
                     "parental", "sexual"),
        "to": ("question", "sex", "pain", "interview", "have", "point", "extent", "series"),
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
        "The archbishop approves of the choir.",
        "The minister apologised for the delay.",
        "The mayor endorsed the senator.",
    )
