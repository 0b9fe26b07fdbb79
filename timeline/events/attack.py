"""Attack."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Attack(EventType):
    """Armed force is used against people, places or forces."""

    plover = "ASSAULT"
    attacker: Actors = role("subject", "by", "possessor", "modifier", "from")
    target: Actors = role("against", "upon", "on", "object", "at", "of")
    weapon: Things = role("with", "using")
    killed: int | None = detail("kill", "killed", "dead", "killing", number=True)
    wounded: int | None = detail("wound", "wounded", "injure", "injured", "wounding", number=True)
    triggers = (
        "attack", "assault", "raid", "ambush", "storm", "strike", "strafe", "shoot", "shoot down", "gun down",
        "open fire", "fire on|at|upon|into", "fire missile|rocket|mortar|shell|shot|artillery|gas", "retaliate",
        "pound", "kill", "massacre", "slaughter", "wound", "injure", "torture", "beat up",
        "beat prisoner|detainee|protester|demonstrator", "execute", "stab", "sink", "destroy", "demolish",
        "set fire|ablaze", "burn down", "level village|town|building|house|camp", "blow up",
        "hit target|base|position|city|town|camp|village|convoy|airport|post|ship",
        "launch|mount|unleash offensive|strike", "conduct|carry raid|strike|attack|operation|sortie",
        "use force|weapon|gas", "inflict casualty|damage|loss", "resort to force|violence|arms", "commence operation",
        "respond with force", "bring down plane|aircraft|jet|airliner|helicopter", "attack n", "assault n", "raid n",
        "strike n", "air strike n", "airstrike n", "offensive n", "counteroffensive n", "counterattack n", "ambush n",
        "massacre n", "shooting n", "sabotage n", "reprisal n", "onslaught n", "military operation n", "atrocity n",
        "retaliation n", "slaughter n", "storming n", "drone strike n", "missile strike n", "downing n", "sinking n",
        "military campaign n", "foray n", "execution of n", "attack by|on|against n", "military strike n",
        "military retaliation n",
    )
    but_not = {
        "object": ("balance", "deal", "agreement", "bargain", "chord", "pose", "film", "scene", "picture", "photo",
                   "video", "time", "goal", "record", "problem", "question", "policy", "budget", "proposal", "ball",
                   "market", "hour", "joke", "note", "match", "worker", "staff", "employee", "imagination", "gold",
                   "oil", "look", "movie", "stage", "office", "appetite", "plan", "order", "evidence", "document",
                   "hope", "myth", "out"),
        "subject": ("worker", "miner", "teacher", "nurse", "driver", "doctor", "earthquake", "hurricane", "storm",
                    "flood", "fire", "disease", "virus", "cancer", "price", "temperature", "share", "goal", "ship sink",
                    "hour", "tornado", "disaster", "tragedy", "idea", "thought", "cyclone", "pilot", "union"),
        "modifier": ("heart", "hunger", "general", "charm", "personal", "verbal", "rail", "bus", "teacher", "miner",
                     "pilot", "postal", "domestic", "cyber", "train", "advertising", "election", "political",
                     "lightning", "nationwide", "diplomatic", "peace"),
        "of": ("work", "opportunity", "habitat", "balance", "document", "evidence"),
    }
    says = (
        Example("Rebels attacked a convoy near Gulu on Tuesday.", attacker="Rebels", target="a convoy"),
        Example("Serbian gunners fired on the demonstrators.", attacker="Serbian gunners", target="the demonstrators"),
        Example("An Iraqi raid on Kharg killed 12 sailors.", attacker="Iraqi", target="Kharg", killed="12"),
        Example("The patrol boat was sunk by a Syrian frigate.", attacker="a Syrian frigate"),
        Example("Guerrillas launched an offensive against government forces.", attacker="Guerrillas",
                target="government forces"),
    )
    unlike = (
        "He suffered a heart attack at work.",
        "The two companies struck a deal.",
        "The director shot the film in Malta.",
        "Nurses went on strike over pay.",
        "The storm killed three fishermen.",
    )
