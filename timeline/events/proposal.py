"""Proposal."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, detail, role


class Proposal(EventType):
    """A party offers or proposes something to another: talks, a plan, a concession, its help."""

    plover = "AGREE"
    everyday = True
    proposer: Actors = role("subject", "by", "from", "possessor", "modifier")
    addressee: Actors = role("to", "object", "clause")
    offer: Things = role("object", "of", "for")
    content: str | None = detail("that", "to hold", "to open", "to end", "for")
    triggers = (
        "propose vt", "propose TO-DO|that", "offer talk|negotiation|dialogue|amnesty|ceasefire|cease-fire|truce"
        "|mediation|asylum|sanctuary|help|assistance|aid|support|compromise|concession|deal|peace|cooperation"
        "|exchange|plan|incentive|package|olive|protection|guarantee|troop|force|term|reward|reform|independence"
        "|autonomy|recognition|relief|alliance|ransom|status|territory|base|services", "offer TO-DO",
        "offer mediate|host", "put forward plan|proposal|idea|initiative|offer|formula|solution",
        "suggest talk|meeting|negotiation|plan|conference|compromise|dialogue", "submit|present|table|advance|float"
        " plan|proposal|initiative|formula|offer|scheme|roadmap",
        "unveil|outline proposal|initiative|formula|offer|roadmap", "make offer|proposal|overture",
        "extend invitation|olive", "invite to talk|negotiation|meeting|summit|visit|dialogue|PLACE",
        "invite visit|mediate|negotiate|participate|talk", "indicate willingness|readiness", "convey proposal|offer",
        "express willingness", "proposal for|by|from|to|of|TO-DO n", "offer of|to|from|by|TO-DO n",
        "overture to|from|by n", "overtures n", "peace initiative n",
        "peace|ceasefire|cease-fire|mediation proposal n", "peace offer n", "counterproposal n", "counter-offer n",
    )
    but_not = {
        "object": ("toast", "marriage", "condolence", "prayer", "service", "view", "glimpse", "course", "clue",
                   "discount", "resistance", "hope", "explanation", "excuse", "proof", "evidence", "chance",
                   "insight", "comfort", "comment", "advice", "detail", "apology", "reason", "theory", "she", "her",
                   "definition"),
        "subject": (*PRIVATE, *SPORT, "shop", "hotel", "company", "store", "university", "menu", "study", "museum",
                    "retailer", "report", "site", "course", "book", "data", "bank", "airline", "campus", "firm",
                    "city", "school", "council", "app"),
        "modifier": ("job", "special", "introductory", "marriage", "takeover", "film", "book", "record", "transfer",
                     "free", "cash", "contract"),
        "to": ("baseman", "pitcher", "agent", "striker", "midfielder"),
        "of": ("million",),
        "TO-DO": ("build", "buy", "sell", "cook", "cover", "drive"),
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
        "The shop offers free help to newcomers.",
        "Residents dislike the proposed motorway.",
        "Guests were invited to the wedding.",
    )
