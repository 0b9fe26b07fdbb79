"""Repression."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Repression(EventType):
    """An authority restrains people or property by force of law or arms: curfew, ban, crackdown, demolition."""

    plover = "COERCE"
    authority: Actors = role("subject", "by", "possessor", "modifier", "of")
    target: Actors = role("object", "on", "against", "of", "in", "clause")
    measure: Things = role("object", "of")
    triggers = (
        "impose curfew|censorship|martial|emergency|ban|siege", "declare martial|emergency|curfew not near DISASTER",
        "declare state of emergency|siege not near DISASTER", "crack|clamp down",
        "POWER hack into|computer|network|email|account|website|system", "blow up line|pipeline|railway|pylon|cable",
        "sabotage line|pipeline|railway|pylon|cable", "proclaim emergency|martial", "ban party|newspaper"
        "|demonstration|rally|protest|candidate|organisation|organization|opposition|book|gathering|march|union"
        "|group vt", "outlaw party|organisation|organization|group|movement|union|protest|opposition vt",
        "suppress|quell|crush|quash protest|demonstration|dissent|uprising|revolt|rebellion|opposition|unrest"
        "|movement|strike|riot|dissident|insurgency", "disperse crowd|protester|demonstrator|rally|demonstration"
        "|protest|march|gathering|FORCES", "confiscate vt", "demolish|bulldoze home|house|building|village|camp",
        "close|shut|suspend newspaper|station|magazine|radio|university|broadcaster|paper|channel",
        "censor newspaper|press|report|media|broadcast|website|internet|film|book|speech|news", "jam broadcast",
        "seize property|land|farm|newspaper|equipment", "order suspend|close|newspaper|curfew",
        "POWER|authority|government|agent persecute|harass|repress", "persecute|harass|repress journalist|activist"
        "|dissident|opponent|minority|relative|family|VICTIMS near POWER|authority|government",
        "dissolve party|organisation|organization", "POWER|agent raid office|newspaper|home|headquarter",
        "hold as shield", "force from home near FORCES|POWER", "POWER round up",
        "round up suspect|dissident|opponent|activist|VICTIMS", "force out refugee|resident|villager",
        "fire tear|teargas", "use teargas|tear|baton", "imposition|declaration of curfew|law|emergency n",
        "crackdown n", "clampdown n", "repression of n", "POWER|brutal|political|bloody repression n",
        "persecution of n", "house demolition n", "suppression of n", "security sweep n", "confiscation of n",
    )
    but_not = {
        "object": ("laugh", "smile", "yawn", "cough", "appetite", "memory", "emotion", "fear", "seed", "rumour",
                   "PERSON"),
        "subject": ("drug", "hormone", "shop", "patient", "referee", "tablet", "photographer", "paparazzi"),
        "modifier": ("appetite", "immune", "smoking", "teenage", "street", "birthday", "sexual", "tax"),
        "of": ("appetite", "memory", "emotion", "information", "evidence"),
        "over": ("DISASTER",),
        "after": ("DISASTER",),
        "on": ("corruption", "crime", "fraud", "drug", "tax", "immigration", "smoking"),
    }
    says = (
        Example("Nepal imposed a curfew in the capital after the clashes.", authority="Nepal", measure="a curfew"),
        Example("The junta banned all opposition parties.", authority="The junta"),
        Example("Police dispersed the crowd with tear gas.", authority="Police", target="the crowd"),
        Example("The crackdown on dissidents in Minsk continued.", target="dissidents"),
        Example("The junta declared a state of emergency in the north.", authority="The junta"),
    )
    unlike = (
        "She suppressed a laugh.",
        "The drug suppresses the appetite.",
        "The governor lifted the curfew.",
        "The shop closed on Sundays.",
        "The governor declared a state of emergency after the hurricane.",
    )
