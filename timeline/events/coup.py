"""Coup."""

from timeline.events.base import Actors, EventType, Example, role


class Coup(EventType):
    """Power is seized, or a government is overthrown, by force or by plot; also when the attempt fails."""

    plover = "COERCE"
    domestic = True
    plotter: Actors = role("subject", "by", "modifier")
    overthrown: Actors = role("object", "against", "of", "possessor", "clause")
    triggers = (
        "overthrow", "topple|depose|oust|unseat government|regime|president|king|shah|emperor|monarch|dictator"
        "|sultan|leader|ruler|junta|minister|POWER vt near ARMS|coup|junta|military|army|general|officer|revolution"
        "|revolt|uprising", "topple|depose government|regime|king|shah|emperor|monarch|dictator|sultan|president"
        "|taliban vt", "FORCES|general|officer oust|unseat|topple|depose", "oust|topple|depose in coup",
        "seize|grab|usurp power", "FORCES|general|officer|taliban take power", "take power in coup",
        "stage|mount|attempt|plot|carry coup", "bring down government|regime near ARMS|coup|junta|revolution|uprising",
        "remove from power near coup|army|military|ARMS", "dislodge|drive from power", "dethrone",
        "POWER install government|regime|president|junta", "install regime|junta", "mutiny", "vow|swear overthrow",
        "fall|collapse|crumble regime|dictatorship|monarchy|dynasty|junta", "coup n", "coup d'etat n", "coup d'état n",
        "putsch n", "overthrow of n", "military takeover n", "mutiny n", "ouster|toppling of regime|dictator"
        "|government|president|king n near ARMS|coup|junta|revolution", "overthrow n", "coup attempt n",
        "plot against government|regime|president|king n", "fall|collapse|downfall of regime|dictator|dictatorship"
        "|monarchy|junta|shah|taliban n near ARMS|coup|regime|dictator|revolution",
    )
    but_not = {
        "object": ("champion", "record", "tree", "rider", "statue", "manager", "coach", "judge", "executive",
                   "chairman"),
        "modifier": ("publishing", "advertising", "real", "diplomatic", "industrial", "digital", "sexual", "green",
                     "media", "major", "theory", "theorist", "velvet", "pr", "democratic"),
        "subject": ("horse", "wind", "player", "storm", "voter", "election", "vote", "investor", "shareholder",
                    "board"),
        "by": ("voter", "electorate", "shareholder", "board", "investor", "club"),
    }
    says = (
        Example("Army officers overthrew President Ould Taya in a bloodless operation.", plotter="Army officers",
                overthrown="President Ould Taya"),
        Example("The generals seized power in the night.", plotter="The generals"),
        Example("A military coup in Bamako toppled the government.", overthrown="the government"),
        Example("The emperor was deposed by young officers.", overthrown="The emperor", plotter="young officers"),
    )
    unlike = (
        "The interview was a publishing coup for the magazine.",
        "The industrial revolution changed the region.",
        "The champions were toppled by a minor club.",
        "The wind toppled several trees.",
        "The chairman was ousted by the shareholders.",
        "Drink was the painter's downfall.",
    )
