"""Coup."""

from timeline.events.base import Actors, EventType, Example, role


class Coup(EventType):
    """Power is seized, or a government is overthrown, by force or by plot; also when the attempt fails."""

    plover = "COERCE"
    domestic = True
    plotter: Actors = role("subject", "by", "of soldiers", "modifier")
    overthrown: Actors = role("object", "against", "of", "possessor", "clause")
    triggers = (
        "overthrow", "topple", "oust", "depose", "unseat", "seize|grab|usurp power", "stage|mount|attempt|plot coup",
        "carry out coup", "bring down government|regime", "remove from power|office", "dislodge from power", "dethrone",
        "install government|regime|president|junta", "take power", "mutiny", "drive from power",
        "dissolve parliament|assembly", "oust from", "fall to rebel", "swear overthrow",
        "fall|collapse|crumble government|regime|dictatorship|monarchy|capital|dynasty", "coup n", "coup d'etat n",
        "coup d'état n", "putsch n", "overthrow n", "military takeover n", "mutiny n", "ouster n", "toppling n",
        "coup attempt n", "plot against n", "regime change n", "collapse of government|regime n",
        "fall of government|regime|dictator n", "downfall n",
    )
    but_not = {
        "object": ("champion", "record", "tree", "champions", "rider", "statue", "manager", "coach"),
        "modifier": ("publishing", "advertising", "real", "diplomatic", "industrial", "digital", "sexual", "green",
                     "media", "major", "theory", "theorist", "velvet"),
        "subject": ("horse", "wind", "player", "storm"),
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
    )
