"""Attack."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Attack(EventType):
    """Armed force is used against people, places or forces."""

    plover = "ASSAULT"
    attacker: Actors = role("subject", "by", "possessor", "modifier", "from")
    target: Actors = role("against", "upon", "on", "object", "at", "of", "clause")
    weapon: Things = role("with", "using")
    killed: int | None = detail("kill", "killed", "dead", "killing", number=True)
    wounded: int | None = detail("wound", "wounded", "injure", "injured", "wounding", number=True)
    triggers = (
        "POWER attack|assault|raid|ambush|storm|strike|pound|strafe", "POWER|MEANS|officer kill|wound|injure|maim"
        " PERSON|SOMEBODY|COUNTED|FORCES|VICTIMS vt", "POWER|officer|deputy shoot|stab|slaughter|massacre|behead PERSON"
        "|SOMEBODY|COUNTED|FORCES|VICTIMS vt", "POWER shoot dead PERSON|SOMEBODY|COUNTED|VICTIMS",
        "POWER gun down PERSON", "POWER shoot down|at", "kill|wound|injure|maim PERSON|SOMEBODY|COUNTED|FORCES|VICTIMS"
        " in|during MEANS|BOMBS vt", "attack FORCES|MACHINES|LAND|convoy|embassy vt", "attack|storm|destroy FORCES|LAND"
        "|MACHINES|TARGETS|VICTIMS vt near ARMS", "strike FORCES|LAND|MACHINES|TARGETS vt near ARMS",
        "assault|ambush|raid FORCES|MACHINES|camp vt", "storm TARGETS|MACHINES vt", "counterattack|counter-attack",
        "POWER hit|destroy|demolish FORCES|LAND|MACHINES|TARGETS", "kill|wound|injure|slaughter COUNTED|FORCES vt not"
        " near DISASTER", "kill|wound|injure|shoot|slaughter|stab VICTIMS vt near ARMS", "shoot dead COUNTED|VICTIMS",
        "shoot|stab COUNTED|man|woman|teenager|teen|boy|girl|youth|deputy vt", "shoot FORCES|PERSON|SOMEBODY vt near"
        " FORCES|UNREST", "shoot|bring down AIRCRAFT", "gun down", "massacre|torture vt", "beat up VICTIMS",
        "beat prisoner|detainee|protester|demonstrator", "execute COUNTED|FORCES|VICTIMS|leader|spy vt", "open fire",
        "POWER fire on|at|upon|into|shot|bullet|shell|mortar", "fire on|at|upon|into FORCES|MACHINES|VICTIMS|village"
        "|town|city|crowd|position", "fire missile|rocket|mortar|shell|artillery at|on|into|against",
        "sink MACHINES|boat|tanker|trawler vt", "POWER set fire|ablaze", "set fire to TARGETS|LAND",
        "set TARGETS|LAND ablaze|fire", "burn|level LAND|TARGETS near ARMS", "launch|mount|unleash offensive|strike",
        "POWER launch|mount|stage attack|assault|raid", "conduct|carry raid|strike|attack|sortie", "use force|gas",
        "FORCES|POWER use weapon", "resort to force|violence|arms", "answer|reply|respond|retaliate with force|strike"
        "|attack|raid|fire|missile|assault", "retaliate militarily", "take action military", "attack|assault|raid"
        "|ambush|onslaught|reprisal|strike n near ARMS", "POWER attack|assault|raid|shooting n",
        "attack|strike on|against|at|near|by LAND|POWER|TARGETS n", "terrorist|terror|armed|gun|knife|arson attack n",
        "mass|fatal|deadly|police|PREMISES shooting n", "shooting n", "shooting spree|rampage|death n",
        "air|missile|drone|military|precision|nuclear strike n", "airstrike|counteroffensive|counter-offensive"
        "|counterattack|counter-attack|massacre n", "atrocity n near ARMS", "offensive n near ARMS|FORCES",
        "POWER|major|ground offensive n", "kill|wound|injure|shoot civilian|protester|demonstrator vt not near"
        " DISASTER", "shooting|killing|slaughter of COUNTED|FORCES|VICTIMS n", "military|armed operation|action"
        "|campaign|retaliation n", "storming|downing|sinking of LAND|MACHINES|TARGETS n",
    )
    but_not = {
        "object": ("PERSON", "deal", "agreement", "bargain", "chord", "pose", "scene", "record", "policy", "budget",
                   "proposal", "decision", "plan", "idea", "critic", "ANIMALS", "tear", "teargas", "wife", "husband",
                   "girlfriend", "boyfriend", "press"),
        "subject": ("DISASTER", "HAZARDS", "ANIMALS", "heart", "asthma", "tragedy", "candidate", "senator"),
        "by": ("DISASTER", "HAZARDS", "ANIMALS"),
        "in": ("DISASTER", "ANIMALS", "heart", "interview", "speech", "debate", "article", "book"),
        "on": ("PERSON", "trade", "media", "press", "tv", "freedom", "leadership", "boss", "immigration"),
        "of": ("wife", "girlfriend", "husband", "boyfriend", "DISASTER", "film", "video", "movie", "scene", "grouse"),
        "against": ("PERSON", "tv", "press", "radio", "company", "media"),
        "modifier": ("RHETORIC", "STRIKERS", "criminal", "heart", "charm", "cyber", "panic", "asthma", "ad", "sexual",
                     "indecent", "warning", "spy", "tear", "rescue", "film", "location", "clay", "grouse", "pigeon"),
    }
    says = (
        Example("Rebels attacked a convoy near Gulu on Tuesday.", attacker="Rebels", target="a convoy"),
        Example("A US drone strike killed Omar Farah.", attacker="US", target="Omar Farah"),
        Example("An Iraqi raid on Kharg killed 12 sailors.", attacker="Iraqi", target="Kharg", killed="12"),
        Example("Guerrillas launched an offensive against government forces.", target="government forces"),
        Example("A gunman shot three women in Toledo.", target="three women"),
    )
    unlike = (
        "He suffered a heart attack.", "A soldier killed his wife.", "A drunk driver killed a policeman.",
        "Nurses went on strike over pay.", "Shooting of the film began in May.",
        "The senator launched a scathing attack on his rival.", "The shooting of his wife in Rome shocked us.",
        "The idea struck him as absurd.", "Poachers killed 300 elephants in the reserve.",
        "Forty people were killed in a landslide near Lima.", "The mayor went on the offensive in the debate on bins.",
    )
