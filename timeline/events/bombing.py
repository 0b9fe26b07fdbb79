"""Bombing."""

from timeline.events.attack import Attack
from timeline.events.base import Example


class Bombing(Attack):
    """Bombs, shells or other explosives are used against people, places or forces."""

    triggers = (
        "POWER bomb|bombard|shell|firebomb|dynamite|blast", "bomb|bombard|shell|firebomb|dynamite LAND|TARGETS"
        "|FORCES|MACHINES|VICTIMS|position|area vt", "blast LAND|bridge|building|convoy near ARMS", "car bomb",
        "carpet-bomb", "set off|detonate bomb|device|charge|explosive|mine|grenade", "plant bomb|mine|explosive",
        "blow up TARGETS|LAND|MACHINES", "POWER blow up", "blow himself|herself|themselves|itself up", "drop bomb",
        "throw|hurl|lob bomb|grenade", "BOMBS kill|wound|injure|maim PERSON|SOMEBODY|COUNTED|FORCES|VICTIMS vt",
        "explode|detonate bomb|grenade|mine|device|shell|charge",
        "go bomb|grenade|device|shell off", "bombing n", "bombardment n", "shelling n", "bomb attack n",
        "car|truck|roadside|petrol|suicide bomb n", "suicide attack n", "suicide bombing n", "bomb blast|explosion n",
        "blast n near ARMS", "explosion n near ARMS", "air raid n", "rocket|mortar|missile|grenade|artillery attack n",
        "shellfire n", "artillery|mortar|rocket fire n", "mine explosion n",
    )
    but_not = {
        "object": ("test", "exam", "pea", "nut", "egg", "prawn", "music", "horn", "cash", "critic", "pound",
                   "million", "PERSON"),
        "subject": ("film", "musical", "population", "radio", "comedian", "play", "show", "DISASTER"),
        "modifier": ("population", "photo", "flavour", "gas", "boiler", "email", "supernova", "volcanic", "big",
                     "fuel", "chemical", "pop", "blog"),
        "of": ("tension", "colour", "interest", "activity", "usage", "boom", "popularity", "energy", "creativity",
               "DISASTER", "gas"),
    }
    says = (
        Example("Israeli jets bombed a refugee camp near Tyre.", attacker="Israeli jets", target="a refugee camp"),
        Example("A suicide bombing in Kandahar killed nine policemen.", killed="nine"),
        Example("Armenian forces shelled the garrison with heavy artillery.", attacker="Armenian forces",
                target="the garrison"),
        Example("Three soldiers were killed by a roadside bomb.", target="Three soldiers"),
        Example("The guerrillas blew up a bridge over the Cunene.", attacker="The guerrillas"),
    )
    unlike = (
        "The comedian bombed in Blackpool.",
        "She shelled the peas in the kitchen.",
        "The population explosion worries planners.",
        "Rebels attacked a convoy with machetes.",
        "The senator blasted the budget.",
        "The firm shelled out two million pounds.",
    )
