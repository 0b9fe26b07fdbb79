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
        "invade", "occupy", "overrun", "conquer", "reconquer", "incorporate territory|province",
        "seize|capture|take|retake|recapture|regain|gain|secure town|city|village|territory|capital|island|post"
        "|base|province|airport|port|area|control|region|strip|outpost|position|stronghold|oasis|reef|town|hill"
        "|garrison|peninsula|half", "cross border|frontier|river|canal|line|parallel|buffer|strait into",
        "enter territory|country|capital|city|water", "penetrate territory|border|airspace|water|deep", "march on|into",
        "advance on|into|to|toward|towards", "push into|across", "thrust into", "move into", "sweep into", "roll into",
        "pour into|across", "fall to rebel|force|troop|army", "land on|in beach", "storm into",
        "send|dispatch|order troop|force|army|tank|column|soldier|unit into",
        "take over territory|town|city|area|island", "launch|mount invasion|incursion", "drive into",
        "breach border|line|frontier", "establish foothold", "take control of", "gain control", "fall to",
        "enter territory|country|capital|city|water|town", "land on",
        "advance|cross|pour|storm|sweep|push troop|force|soldier|army|rebel|tank|column", "invasion n", "occupation n",
        "annexation n", "conquest n", "seizure of territory|town|city|island|area|province|land n",
        "capture of town|city|capital|post|island|village n", "cross-border raid n", "thrust into n", "takeover of n",
        "advance into|on|to|toward n", "crossing of border n", "commando raid n", "advance on n", "incursion n",
    )
    but_not = {
        "object": ("privacy", "pitch", "space", "body", "tissue", "seat", "house", "flat", "room", "office", "post in",
                   "bed", "building", "moment", "time", "attention", "mind", "summit", "finger", "position as",
                   "phase"),
        "subject": ("squatter", "fan", "tourist", "species", "weed", "ant", "cell", "tenant", "insect", "plant",
                    "student"),
        "modifier": ("pitch", "home", "stage", "military occupation course", "previous", "chosen", "state"),
        "of": ("privacy", "insect", "price", "temperature", "share", "empire", "communism"),
        "to": ("semi-final", "final", "round"),
    }
    says = (
        Example("Iraqi troops invaded Kuwait in August.", invader="Iraqi troops", target="Kuwait"),
        Example("Ethiopian forces crossed the border into Somalia.", invader="Ethiopian forces", target="Somalia"),
        Example("The rebels captured the provincial capital after a week.", invader="The rebels"),
        Example("Indonesia's annexation of East Timor was condemned.", invader="Indonesia", target="East Timor"),
    )
    unlike = (
        "Fans invaded the pitch after the final whistle.",
        "The press invaded her privacy.",
        "The seat was occupied by an elderly man.",
        "Weeds have invaded the garden.",
    )
