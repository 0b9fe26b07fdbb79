"""Invasion."""

from timeline.events.base import Actors, EventType, Example, Places, detail, role


class Invasion(EventType):
    """Armed forces enter, occupy, seize or annex territory that is not theirs."""

    plover = "ASSAULT"
    invader: Actors = role("subject", "by", "possessor", "modifier", "from")
    target: Actors = role("object", "of", "into", "in", "to", "on", "against", "clause")
    territory: Places = role("object", "of", "into", "in")
    strength: int | None = detail("with", "by", number=True)
    triggers = (
        "invade vt", "occupy LAND vt", "POWER overrun", "overrun LAND|FORCES vt", "POWER conquer LAND",
        "conquer LAND vt near ARMS", "reconquer", "annex LAND", "POWER annex|incorporate",
        "incorporate territory|province", "seize|capture|recapture|retake LAND vt",
        "seize|capture|retake|overrun position|post vt near FORCES", "POWER take|regain|gain|secure LAND",
        "take LAND by storm|force", "POWER cross border|frontier|river|canal|line|parallel|buffer|strait|ridge",
        "POWER enter LAND", "TROOPS enter", "penetrate territory|border|airspace|deep", "TROOPS march|advance|push"
        "|thrust|sweep|roll|pour|storm|drive|cross|move|penetrate into|across", "POWER march|advance|push|thrust"
        "|sweep|roll|pour|storm|drive|cross|penetrate into|across|on LAND", "POWER advance on|into",
        "LAND fall to FORCES|POWER", "fall town|city|capital|garrison|village|stronghold", "TROOPS land on|in",
        "send|dispatch|order TROOPS|MACHINES|army into", "take over LAND near FORCES", "POWER take over LAND",
        "launch|mount invasion|incursion", "breach border|line|frontier", "establish foothold|bridgehead|beachhead",
        "take|seize|gain|regain|assume|win control of LAND", "TROOPS seize|gain|regain|secure control",
        "TROOPS take control of TARGETS", "advance|cross|pour|storm|sweep TROOPS into|across", "intervene militarily",
        "invasion n", "occupation of|by LAND|POWER n", "POWER occupation n", "military occupation n",
        "annexation of n", "POWER annexation n", "conquest of LAND n", "POWER conquest n", "seizure|capture of LAND n",
        "POWER seizure|capture of LAND n", "cross-border raid n", "thrust into n", "takeover of LAND n",
        "POWER takeover n", "fall of LAND n near ARMS", "POWER advance n", "advance into|on|to|toward LAND n",
        "crossing of border n", "commando raid n", "incursion n near ARMS", "incursion into LAND n",
        "POWER incursion n", "armed|military intervention n", "intervention by FORCES n", "entry of TROOPS n",
    )
    but_not = {
        "object": ("privacy", "pitch", "space", "body", "tissue", "seat", "house", "flat", "room", "office", "bed",
                   "building", "home", "moment", "time", "attention", "mind", "summit", "finger", "phase", "stage",
                   "headline", "place"),
        "subject": ("squatter", "fan", "tourist", "audience", "species", "weed", "ant", "cell", "tenant", "insect",
                    "plant", "student", "protester", "demonstrator", "company", "film", "band", "monk"),
        "modifier": ("pitch", "home", "stage", "previous", "chosen", "state", "principal", "musical", "music", "pop"),
        "of": ("privacy", "insect", "price", "temperature", "share", "communism"),
        "to": ("semi-final", "final", "round"),
    }
    says = (
        Example("Iraqi troops invaded Kuwait in August.", invader="Iraqi troops", target="Kuwait"),
        Example("Ethiopian forces crossed the border into Somalia.", invader="Ethiopian forces", target="Somalia"),
        Example("The rebels captured the provincial capital after a week.", invader="The rebels"),
        Example("Indonesia's annexation of East Timor was condemned.", invader="Indonesia", target="East Timor"),
        Example("The town fell to the rebels on Friday."),
        Example("Togolese troops crossed the border at night.", invader="Togolese troops"),
    )
    unlike = (
        "Fans invaded the pitch after the final whistle.",
        "The press invaded her privacy.",
        "The seat was occupied by an elderly man.",
        "Weeds have invaded the garden.",
        "Unemployment fell to six per cent.",
        "The suspects were taken to the airport in a van.",
        "The couple moved into a flat in the capital.",
        "Britain took a middle position.",
        "The army has taken control of its recruitment.",
        "Soldiers entered homes in the suburb.",
    )
