"""Leadership change."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, detail, role


class LeadershipChange(EventType):
    """Somebody takes, leaves, loses or hands over a high office, or a government changes."""

    plover = "RETREAT"
    everyday = True
    domestic = True
    leader: Actors = role("subject", "object", "of", "possessor", "by")
    predecessor: Actors = role("object", "from", "for")
    office: str | None = detail("as", "to become", "as the country's")
    triggers = (
        "resign", "step down|aside", "abdicate", "stand down", "quit as|post|office",
        "succeed president|leader|minister|king", "succeed PERSON|father|brother as", "swear in|into",
        "inaugurate president|leader|government", "appoint minister|president|premier|chief|cabinet",
        "appoint|name as minister|premier|president|chief|head",
        "dismiss minister|cabinet|government|chief|commander|general", "sack minister|chief|general|premier|cabinet",
        "fire minister|general|chief vt", "form government|cabinet", "replace as|by|with minister|president|leader"
        "|premier|head|commander|chief|governor|king|chancellor|secretary", "replace minister|president|leader"
        "|government|premier|regime|commander vt", "become president|minister|premier|king|queen|chancellor",
        "take over as president|minister|premier|leader|chief|head|king|chancellor|governor",
        "take over presidency|portfolio|power|reins", "take over from president|minister|premier|leader",
        "flee country|capital", "leave|vacate office|post", "depose", "reshuffle cabinet|government",
        "hand over power|rein|presidency", "name successor|minister|premier|cabinet", "go into exile",
        "crown king|queen|emperor|monarch", "take|assume|hand|transfer|relinquish|cede power|office|presidency"
        "|leadership|portfolio|rein", "interim government form", "die president|king|dictator|premier",
        "collapse|fall government|regime|dictator", "resignation n", "change of government|leadership|regime n",
        "abdication n", "succession to throne|presidency|leadership|power n", "inauguration n", "regime change n",
        "transfer of power n", "cabinet reshuffle n", "accession n",
        "replacement of president|minister|government|leader n", "appointment of minister|premier|president n",
        "dismissal of minister|general|chief n", "political transition n", "death of president|leader|king n",
        "downfall of president|leader|government|regime|dictator|king|minister n",
    )
    elsewhere = ("company", "firm", "shareholder", "boardroom", "accountant", "podium")
    but_not = {
        "object": ("tyre", "bulb", "part", "efficiency", "letter", "missile", "shot", "class", "shape", "form", "gun",
                   "responsibility"),
        "subject": (*PRIVATE, *SPORT, "student", "manager", "bill", "editor", "chairman", "rain", "price", "detective",
                    "director", "executive", "partner", "banker", "trustee", "presenter"),
        "modifier": ("league", "youth", "student", "hip", "knee", "club"),
        "as": (*SPORT, "presenter", "candidate", "executive", "partner", "manager", "chairman", "captain", "editor",
               "headteacher", "director", "investigator"),
        "to": ("fact", "fate", "loss", "idea", "reality", "prospect"),
        "from": ("top", "podium", "organisation", "organization", "position", "charity", "creation", "party", "board",
                 "company", "firm", "bank", "role", "club", "band"),
        "of": ("executive", "moment", "event", "rule", "form", "supporter", "sponsor", "company", "club", "synod",
               "service", "line"),
    }
    says = (
        Example("President Habibie resigned on Wednesday.", leader="President Habibie"),
        Example("The defence minister stepped down after the scandal.", leader="The defence minister"),
        Example("General Abubakar handed over power to a civilian government.", leader="General Abubakar"),
        Example("Ellen Johnson Sirleaf was sworn in as president of Liberia.", leader="Ellen Johnson Sirleaf"),
    )
    unlike = (
        "The coach resigned after the defeat.",
        "Most partners are resigned to the fact that the firm will close.",
        "Surgeons replaced her hip.",
        "The founder resigned after a quarrel with the company that he had built.",
        "The new phone replaces an older model.",
        "A succession of awkward moments followed.",
        "Gunmen fired on officials near the border.",
        "The goalkeeper took over as captain of the team.",
        "The bill died in committee.",
    )
