"""Release."""

from timeline.events.base import FICTION, Actors, EventType, Example, Things, detail, role


class Release(EventType):
    """A prisoner, hostage or detainee is set free, pardoned, exchanged or handed back."""

    plover = "RETREAT"
    everyday = True
    released: Actors = role("object", "of", "possessor", required=True)
    releaser: Actors = role("subject", "by", "from")
    place: Things = role("from")
    count: int | None = detail("object", "of", number=True)
    triggers = (
        "release from prison|jail|custody|detention|captivity|arrest", "release on bail|parole", "free vt", "set free",
        "pardon vt", "amnesty", "grant amnesty|clemency|pardon|bail", "let go prisoner|hostage|captive|detainee",
        "exchange|swap prisoner|hostage", "parole", "repatriate", "commute sentence",
        "hand over prisoner|hostage|captive|body", "return prisoner|hostage|body", "rescue hostage",
        "liberate prisoner|hostage|captive|inmate", "lift arrest", "release vt", "release of n",
        "release from prison|jail|custody n", "prisoner exchange n", "prisoner swap n", "amnesty n", "pardon n",
        "prisoner release n", "liberation of prisoner n", "freeing of n", "repatriation of prisoner n", "release n",
    )
    elsewhere = (*FICTION, "album", "song", "track", "vinyl", "cd", "dvd", "chart", "studio", "soundtrack", "remix",
                 "bestseller",
                 "iphone", "smartphone", "handset", "software", "app", "download", "musical", "singer",
                 "songwriter", "band", "argument", "rapper")
    but_not = {
        "object": ("poll", "edition", "film", "album", "report", "figure", "statement", "record", "single",
                   "gas", "document", "result", "version", "data", "video", "tape", "fund", "energy", "transcript",
                   "book", "product", "detail", "time", "space", "resource", "hand", "it", "which", "song", "track",
                   "tension", "name", "slave", "list", "plan", "hospital"),
        "possessor": ("it", "its"),
        "on": ("cd", "vinyl", "dvd", "label", "record", "disc", "itunes"),
        "from": ("contract", "duty", "hospital", "occupation", "tyranny"),
        "modifier": ("press", "news", "film", "album", "toxic", "software", "theatrical", "energy", "new", "full"),
        "of": ("film", "album", "report", "figure", "statement", "gas", "document", "result", "data", "video", "fund",
               "information", "energy", "money", "asset", "tape", "book", "water", "log", "song", "track", "name",
               "detail", "cable"),
    }
    says = (
        Example("Libya released two Bulgarian nurses on Tuesday.", releaser="Libya", released="two Bulgarian nurses"),
        Example("The hostages were freed by the rebels after a month.", released="The hostages", releaser="the rebels"),
        Example("President Kufuor pardoned 1,200 prisoners.", releaser="President Kufuor", released="1,200 prisoners"),
        Example("The release of the bishop from prison was welcomed.", released="the bishop"),
    )
    unlike = (
        "The studio released the film in May.",
        "The ministry released figures on exports.",
        "A press release gave few details.",
        "The factory released toxic gas.",
        "It was released on vinyl in 1986.",
        "Released in 1971, the western starred an unknown singer.",
        "The defence released its heads of argument.",
        "The record bombed on its release.",
        "You have to let go of your past.",
    )
