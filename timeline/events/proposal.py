"""Proposal."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Proposal(EventType):
    """A party offers or proposes something to another: talks, a plan, a concession, its help."""

    plover = "AGREE"
    proposer: Actors = role("subject", "by", "from", "possessor", "modifier")
    addressee: Actors = role("to", "object", "clause")
    offer: Things = role("object", "of", "for")
    content: str | None = detail("that", "to hold", "to open", "to end", "for")
    triggers = (
        "propose", "offer", "put forward plan|proposal|idea|initiative|offer|formula|solution",
        "suggest talk|meeting|negotiation|plan|conference|compromise|dialogue",
        "submit|present|table|unveil|outline|advance|float plan|proposal|initiative|formula|offer|scheme|roadmap",
        "make offer|proposal|overture", "extend invitation|hand|olive", "invite to", "volunteer",
        "offer mediate|help|pay|negotiate", "indicate willingness|readiness", "convey proposal|offer",
        "express willingness", "proposal n", "offer n", "overture n", "peace initiative n", "counterproposal n",
        "counter-offer n", "offer of n",
    )
    but_not = {
        "object": ("toast", "marriage", "condolence", "prayer", "service", "view", "glimpse", "course", "clue",
                   "discount", "resistance", "hope", "explanation", "excuse", "proof", "evidence", "chance", "insight",
                   "comfort", "comment", "advice", "detail", "apology", "reason"),
        "subject": ("shop", "hotel", "company", "store", "university", "menu", "study", "museum", "retailer", "report",
                    "site", "course", "book", "data"),
        "modifier": ("job", "special", "public", "introductory", "marriage", "takeover"),
    }
    says = (
        Example("Ethiopia proposed direct talks with the Eritrean government.", proposer="Ethiopia",
                offer="direct talks"),
        Example("The king offered the guerrillas an amnesty.", proposer="The king", offer="an amnesty"),
        Example("Iran's offer of talks was made through the Swiss embassy.", proposer="Iran", offer="talks"),
        Example("The Rural Study Group proposed that Malawi resume trade with Zambia.",
                proposer="The Rural Study Group"),
        Example("The Arab League put forward a plan to end the siege.", proposer="The Arab League", offer="a plan"),
    )
    unlike = (
        "The hotel offers a fine view of the bay.",
        "He proposed a toast to the bride.",
        "The job offer came by post.",
        "The guard regained the initiative in the second half.",
        "The duke put forward a claim to the throne.",
        "The study suggests that rainfall is declining.",
    )
