"""Bombing."""

from timeline.events.attack import Attack
from timeline.events.base import Example


class Bombing(Attack):
    """Bombs, shells or other explosives are used against people, places or forces."""

    triggers = (
        "bomb", "bombard", "shell", "firebomb", "dynamite", "car bomb", "carpet-bomb", "blast", "detonate",
        "set off bomb", "explode bomb|device|grenade|charge|mine", "plant bomb|mine", "blow up", "drop bomb",
        "blow himself|herself|themselves up", "throw bomb|grenade",
        "explode|detonate|go bomb|grenade|mine|device|shell|charge", "bombing n", "bombardment n", "shelling n",
        "bomb attack n", "car bomb n", "suicide attack n", "suicide bombing n", "bomb blast n", "explosion n",
        "air raid n", "rocket attack n", "mortar attack n", "missile attack n", "suicide bomber n", "roadside bomb n",
        "shellfire n", "artillery fire n", "grenade attack n", "mine explosion n",
    )
    but_not = {
        "object": ("test", "exam", "pea", "nut", "egg", "prawn", "music", "horn", "cash", "critic"),
        "subject": ("film", "musical", "population", "radio", "comedian", "play", "show"),
        "modifier": ("population", "photo", "flavour", "gas", "boiler", "email", "supernova", "volcanic"),
    }
    says = (
        Example("Israeli jets bombed a refugee camp near Tyre.", attacker="Israeli jets", target="a refugee camp"),
        Example("A suicide bombing in Kandahar killed nine policemen.", killed="nine"),
        Example("Armenian forces shelled the garrison with heavy artillery.", attacker="Armenian forces",
                target="the garrison"),
        Example("The guerrillas blew up a bridge over the Cunene.", attacker="The guerrillas"),
    )
    unlike = (
        "The comedian bombed in Blackpool.",
        "She shelled the peas in the kitchen.",
        "The population explosion worries planners.",
        "Rebels attacked a convoy with machetes.",
    )
