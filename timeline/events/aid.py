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
        "|contribute|channel|allocate|disburse|award|rush|dispatch|truck aid|assistance|relief|food|medicine|blanket"
        "|tent|grain|asylum|sanctuary|refuge|shelter|medication|wheat|rice",
        "provide|send|supply|ship|deliver|donate supply", "send|supply|ship|deliver fuel|oil", "provide|grant|lend"
        "|donate|extend|contribute|channel loan|grant|fund|money|dollar|credit to|for", "give grant|loan", "airdrop",
        "air-drop", "evacuate citizen|national|refugee|civilian|wounded",
        "shelter|feed|house refugee|fugitive|exile|civilian|displaced|hungry", "resettle",
        "accept|admit|take|receive refugee|migrant", "come to aid|assistance|rescue", "rescue civilian|refugee|migrant"
        "|survivor|passenger|crew|sailor|villager|fisherman|miner|national|citizen|hostage|victim",
        "open border|corridor|bridge to|for", "bail out country|government|bank|economy", "forgive debt|loan",
        "cancel debt", "contribute to fund|relief", "drop food|supply", "humanitarian aid n", "relief effort n",
        "relief supply n", "food aid n", "airlift n", "humanitarian mission n", "care of refugee n",
        "evacuation of citizen|civilian|wounded n", "shipment of food|arm|aid|grain n", "food shipment n",
        "repatriation of refugee n", "return of refugee n", "humanitarian assistance n", "economic aid n",
        "financial aid n",
    )
    but_not = {
        "object": ("haircut", "clue", "insight", "glimpse", "example", "evidence", "excuse", "answer", "speech"),
        "modifier": ("military", "covert", "technological", "technical", "hearing", "legal", "first", "visual", "tax",
                     "band", "teaching", "sigh", "comic", "pain", "directory", "sanction", "sanctions", "deportation",
                     "cinematic"),
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
        "The firm made donations to both parties.",
        "He works nights to feed his children.",
        "The club was rescued by its bank.",
        "I was fed up with the noise.",
        "The speech gave no clue to his plans.",
    )
