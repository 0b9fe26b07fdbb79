"""Hostage taking."""

from timeline.events.base import FICTION, Actors, EventType, Example, detail, role


class HostageTaking(EventType):
    """People are kidnapped or held as hostages, or a building, ship or aircraft is seized with people in it."""

    plover = "COERCE"
    everyday = True
    captor: Actors = role("subject", "by", "possessor", "modifier")
    hostage: Actors = role("object", "of")
    count: int | None = detail("object", "of", number=True)
    triggers = (
        "kidnap", "abduct", "take|hold|keep hostage|captive", "hold as shield|hostage", "hold for ransom",
        "seize|storm|occupy|invade|overrun embassy|consulate|mission|compound|parliament|legation",
        "seize|capture hostage|crew|ship|tanker|plane|airliner|vessel|trawler|sailor|bus|school|theatre|staff",
        "hijack plane|airliner|aircraft|jet|flight|ship|tanker|vessel|bus|train|boat|truck|lorry", "FORCES hijack",
        "commandeer vt", "take over embassy|plane|ship|consulate", "snatch VICTIMS|COUNTED|FORCES|PERSON|people from",
        "FORCES snatch", "kidnapping n", "abduction n", "hijacking of plane|airliner|aircraft|jet|flight|ship|tanker"
        "|vessel|bus n", "plane|aircraft|airline|ship hijacking n", "hijack|hijacking n near plane|airliner|aircraft"
        "|ship|passenger", "piracy attack n", "hostage-taking n", "hostage taking n", "hostage crisis n",
        "seizure of embassy|ship|tanker|plane|hostage|crew|vessel|mission|consulate|staff n", "maritime piracy n",
        "storming of embassy|consulate n", "takeover of embassy|plane|consulate n", "human shield n",
        "occupation of embassy|consulate n", "hostage drama n",
    )
    elsewhere = FICTION
    but_not = {
        "object": ("debate", "agenda", "bag", "purse", "victory", "chance", "moment", "drug", "cocaine", "point",
                   "draw", "win", "lead", "ANIMALS"),
        "modifier": ("music", "software", "video", "alien", "browser"),
        "by": ("debate", "film", "group"),
        "to": ("fortune", "fate"),
    }
    says = (
        Example("Gunmen kidnapped two Italian aid workers in Mogadishu.", captor="Gunmen",
                hostage="two Italian aid workers"),
        Example("The rebels took the governor hostage.", captor="The rebels", hostage="the governor"),
        Example("The seizure of the embassy by students lasted 444 days.", captor="students", hostage="the embassy"),
        Example("The Chadian embassy was seized by students.", captor="students"),
        Example("A Kuwaiti airliner was hijacked by four men.", captor="four men"),
    )
    unlike = (
        "The minister hijacked the debate.",
        "Software piracy costs the industry millions.",
        "A late goal snatched victory for the visitors.",
        "The serial starred her as a nurse whose son is kidnapped by dwarfs.",
        "In the film a scientist is kidnapped by his twin.",
        "Thieves kidnapped the champion racehorse.",
        "Customs officers seized a cargo of cocaine.",
    )
