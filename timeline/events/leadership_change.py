"""Leadership change."""

from timeline.events.base import Actors, EventType, Example, detail, role


class LeadershipChange(EventType):
    """Somebody takes, leaves, loses or hands over a high office, or a government changes."""

    plover = "RETREAT"
    domestic = True
    leader: Actors = role("subject", "object", "of", "possessor", "by")
    predecessor: Actors = role("object", "from", "for")
    office: str | None = detail("as", "to become", "as the country's")
    triggers = (
        "resign", "step down|aside", "abdicate", "stand down", "quit as|post|office",
        "succeed president|leader|minister|king", "succeed as", "swear in|into",
        "inaugurate president|leader|minister|government", "appoint minister|president|premier|chief|cabinet",
        "appoint|name as minister|premier|president|chief|head",
        "dismiss minister|cabinet|government|chief|commander|general", "sack minister|chief|general|premier|cabinet",
        "fire minister|general|chief|official", "form government|cabinet",
        "replace as|minister|president|leader|government|commander",
        "become president|minister|premier|king|head|leader", "take over as|from|presidency|portfolio",
        "flee country|capital", "leave|vacate office|power|post", "depose", "reshuffle cabinet|government",
        "hand over power|rein|presidency", "name successor|minister|premier|cabinet", "go into exile", "crown",
        "take|assume|hand|transfer|relinquish|cede power|office|presidency|leadership|portfolio|rein",
        "interim government form", "become head|leader|president|minister", "replace",
        "die|fall president|leader|king|dictator|premier", "collapse|fall government|regime", "resignation n",
        "change of government|leadership|regime n", "abdication n", "succession n", "inauguration n", "regime change n",
        "transfer of power n", "cabinet reshuffle n", "accession n",
        "replacement of president|minister|government|leader n", "appointment of minister|premier|president n",
        "dismissal of minister|general|chief n", "political transition n", "death of president|leader|king n",
        "downfall n", "interim president|minister|head n",
    )
    but_not = {
        "object": ("tyre", "bulb", "part", "efficiency", "letter", "missile", "shot", "class", "shape", "form", "gun"),
        "subject": ("student", "coach", "manager", "player", "bill", "editor", "chairman", "rain", "goalkeeper",
                    "price"),
        "modifier": ("hip", "knee", "club"),
        "as": ("coach", "manager", "chairman", "captain", "editor", "headteacher"),
    }
    says = (
        Example("President Habibie resigned on Wednesday.", leader="President Habibie"),
        Example("The defence minister stepped down after the scandal.", leader="The defence minister"),
        Example("General Abubakar handed over power to a civilian government.", leader="General Abubakar"),
        Example("Ellen Johnson Sirleaf was sworn in as president of Liberia.", leader="Ellen Johnson Sirleaf"),
    )
    unlike = (
        "The coach resigned after the defeat.",
        "Surgeons replaced her hip.",
        "The goalkeeper took over as captain of the team.",
        "The bill died in committee.",
    )
