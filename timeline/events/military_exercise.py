"""Military exercise."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class MilitaryExercise(EventType):
    """Armed forces train or show their strength in manoeuvres, drills or war games."""

    plover = "MOBILIZE"
    force: Actors = role("subject", "by", "of", "between", "possessor", "modifier", "with", together=True)
    target: Actors = role("against")
    equipment: Things = role("involving")
    codename: str | None = detail("code-named", "codenamed", "dubbed", "known as", "called")
    triggers = (
        "hold|stage|conduct exercise|maneuver|manoeuvre|drill", "buzz MACHINES|LAND", "POWER overfly",
        "drill with|alongside", "test readiness", "flex muscle military", "MACHINES fly over",
        "rehearse invasion|landing|attack|assault",
        "military|army|joint|training|field|command|air|live-fire exercise n",
        "exercise n near TROOPS|MACHINES|naval|nato", "maneuver|manoeuvre n near TROOPS|MACHINES|naval",
        "POWER maneuver|manoeuvre n", "war game n", "wargame n", "drill n near TROOPS|MACHINES|naval",
        "show|display of force n near TROOPS|MACHINES", "show of strength n near TROOPS|MACHINES", "flag-waving n",
        "mock attack n", "mock invasion n", "overflight n", "live-fire drill n", "live-fire exercise n",
    )
    context = (
        "military", "army", "troop", "soldier", "navy", "naval", "force", "war", "air", "joint", "fleet", "missile",
        "warship", "ship", "jet", "plane", "aircraft", "tank", "border", "marine", "guard", "paratrooper", "brigade",
        "battalion", "division", "NATO", "defence", "defense", "artillery", "live-fire", "gulf", "sea", "strait",
        "manoeuvre", "maneuver", "bomber", "maneuvers", "exercises", "drills", "combat",
    )
    but_not = {
        "modifier": ("fire", "breathing", "budget", "accounting", "physical", "regular", "aerobic", "oil", "power",
                     "political", "diplomatic", "legal", "parliamentary", "pr", "paper", "writing"),
        "of": ("power", "right", "authority", "control", "freedom", "option", "discretion", "influence", "restraint"),
        "subject": ("company", "firm", "driller", "rig"),
    }
    says = (
        Example("Russia and China held joint military exercises near the border in August.",
                force=("Russia", "China")),
        Example("South Korean troops staged a two-day drill with Thai marines.", force="South Korean troops"),
        Example("The army's manoeuvres in the Sinai began on Monday.", force="The army"),
        Example("NATO will conduct an exercise known as Steady Shield.", status="planned",
                force="NATO", codename="Steady Shield"),
    )
    unlike = (
        "The doctor recommended gentle exercise after the operation.",
        "The exercise of power demands restraint from the army.",
        "The firm will drill for oil off the coast.",
        "Pupils evacuated the building in a fire drill.",
        "The party's manoeuvres delayed the vote.",
    )
