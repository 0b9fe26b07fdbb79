"""Aid."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Aid(EventType):
    """A party gives another money, goods, arms, shelter, peacekeepers or relief, or takes refugees in."""

    plover = "AID"
    giver: Actors = role("subject", "by", "from", "possessor", "modifier")
    receiver: Actors = role("to", "for", "object", "of", "clause")
    what: Things = role("object", "of")
    amount: str | None = detail("worth", "of")
    triggers = (
        "provide|give|send|supply|deliver|extend|grant|donate|ship|airlift|drop|distribute|lend|furnish|fly"
        "|contribute|channel|pour|allocate|disburse|award|rush|dispatch|truck aid|assistance|relief|food|medicine"
        "|supply|loan|grant|fund|money|blanket|tent|grain|credit|care|dollar|asylum|sanctuary|refuge|shelter"
        "|medication|wheat|rice|fuel|oil", "donate", "airdrop", "air-drop",
        "evacuate citizen|national|refugee|civilian|wounded", "shelter", "resettle",
        "accept|admit|take|receive refugee|migrant", "come to aid|assistance|rescue", "rescue", "feed",
        "open border|corridor|bridge to|for", "grant asylum|refuge", "bail out", "subsidize", "subsidise",
        "forgive debt|loan", "cancel debt", "contribute to fund|relief", "drop food|supply", "humanitarian aid n",
        "relief effort n", "relief supply n", "food aid n", "airlift n", "humanitarian mission n", "care of refugee n",
        "donation n", "evacuation of citizen|civilian|wounded n", "shipment of food|arm|aid|grain n", "food shipment n",
        "repatriation of refugee n", "return of refugee n", "political asylum n", "humanitarian assistance n",
        "economic aid n", "financial aid n",
    )
    but_not = {
        "object": ("haircut", "clue", "insight", "glimpse", "example", "evidence", "excuse", "answer", "speech"),
        "modifier": ("military", "covert", "technological", "technical", "hearing", "legal", "first", "visual", "tax",
                     "band", "teaching", "sigh", "comic", "pain", "directory"),
        "subject": ("shop", "company", "player", "midfielder", "bank", "sponsor", "defender"),
        "to": ("charity shop",),
    }
    says = (
        Example("Japan gave Nepal 3 million dollars in food aid.", giver="Japan", receiver="Nepal"),
        Example("The Red Cross delivered blankets to the refugees.", giver="The Red Cross", receiver="the refugees"),
        Example("Relief supplies were dropped by the Dutch air force.", giver="the Dutch air force"),
        Example("Kenya granted asylum to the deposed minister.", giver="Kenya", receiver="the deposed minister"),
    )
    unlike = (
        "The shop supplies garden equipment.",
        "He wears a hearing aid.",
        "The Netherlands suspended aid to the regime.",
        "Cuba gave the rebels covert military aid.",
        "The speech gave no clue to his plans.",
    )
