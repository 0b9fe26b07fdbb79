"""Repression."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Repression(EventType):
    """An authority restrains people or property by force of law or arms: curfew, ban, crackdown, demolition."""

    plover = "COERCE"
    authority: Actors = role("subject", "by", "possessor", "modifier", "of")
    target: Actors = role("object", "on", "against", "of", "in", "clause")
    measure: Things = role("object", "of")
    triggers = (
        "impose curfew|censorship|martial|emergency|law|rule|ban", "declare martial|emergency|curfew|state",
        "crack down",
        "ban party|newspaper|demonstration|rally|protest|candidate|organisation|organization|opposition|book"
        "|gathering", "outlaw", "suppress", "quell", "disperse", "confiscate",
        "demolish|bulldoze home|house|building|village|camp",
        "close|shut|suspend newspaper|station|magazine|radio|office|centre|center|university", "censor",
        "jam broadcast", "hack", "sabotage", "seize property|land|farm|asset|newspaper",
        "order suspend|close|newspaper|curfew", "persecute", "harass", "repress", "dissolve party",
        "raid office|newspaper", "hold as shield", "evict", "force from home", "round up", "intern",
        "force out refugee|resident|villager", "blow up line|pipeline|station|railway|pylon|cable", "curfew n",
        "martial law n", "crackdown n", "repression n", "censorship n", "state of emergency n", "persecution n",
        "house demolition n", "suppression of n", "security sweep n", "confiscation n", "cyberattack n",
        "cyber-attack n",
    )
    but_not = {
        "object": ("laugh", "smile", "yawn", "cough", "appetite", "crowd of fans", "memory", "emotion", "fear", "seed"),
        "subject": ("drug", "hormone", "shop", "patient", "referee", "tablet"),
        "modifier": ("appetite", "immune", "smoking", "teenage"),
    }
    says = (
        Example("Nepal imposed a curfew in the capital after the clashes.", authority="Nepal", measure="a curfew"),
        Example("The junta banned all opposition parties.", authority="The junta"),
        Example("Police dispersed the crowd with tear gas.", authority="Police", target="the crowd"),
        Example("The crackdown on dissidents in Minsk continued.", target="dissidents"),
    )
    unlike = (
        "She suppressed a laugh.",
        "The drug suppresses the appetite.",
        "The governor lifted the curfew.",
        "The shop closed on Sundays.",
    )
