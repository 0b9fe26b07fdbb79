"""Naval exercise."""

from timeline.events.base import Example, Places, Things, role
from timeline.events.military_exercise import MilitaryExercise


class NavalExercise(MilitaryExercise):
    """Warships train or show their strength in manoeuvres at sea."""

    waters: Places = role("in", "off", "through")
    ships: Things = role("involving", "by", "subject")
    triggers = (
        "naval exercise n", "naval maneuver n", "naval manoeuvre n", "naval drill n", "sea exercise n",
        "fleet exercise n", "fleet review n", "maritime exercise n", "navy exercise n", "naval war game n",
        "exercise n", "maneuver n", "manoeuvre n", "war game n", "wargame n", "drill n", "show of force n",
        "hold exercise|maneuver|drill", "conduct exercise|maneuver|manoeuvre|drill",
        "stage exercise|maneuver|manoeuvre|drill", "drill with|alongside",
    )
    context = (
        "naval", "navy", "sea", "fleet", "warship", "ship", "vessel", "carrier", "frigate", "destroyer", "submarine",
        "maritime", "gulf", "strait", "flotilla", "amphibious", "cruiser", "minesweeper", "gunboat", "bay", "ocean",
        "waters",
    )
    says = (
        Example("The Indian navy held exercises in the Bay of Bengal.", force="The Indian navy"),
        Example("Nine French warships began manoeuvres off the coast of Lebanon on Wednesday.",
                force="Nine French warships"),
        Example("Greece criticised Turkey's naval exercise in the Aegean.", force="Turkey"),
        Example("Two American carrier groups will stage war games in the Strait of Taiwan.", status="planned",
                force="Two American carrier groups"),
    )
    unlike = (
        "Russia and Belarus held joint military exercises in the forests near Brest.",
        "The naval academy prescribes daily physical exercise.",
        "The ship sailed through the strait without incident.",
        "The company will drill for gas in the bay.",
    )
