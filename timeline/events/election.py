"""Election."""

from timeline.events.base import Actors, EventType, Example, Places, detail, role


class Election(EventType):
    """People vote: an election, a referendum or a run-off is held, or somebody wins or loses one."""

    plover = "SUPPORT"
    candidate: Actors = role("object", "of", "subject", "possessor")
    electorate: Actors = role("by", "modifier", "in")
    place: Places = role("in")
    share: str | None = detail("with", "by a margin of")
    triggers = (
        "elect vt", "re-elect vt", "reelect vt", "vote in|for|on election|referendum|party|president|candidate"
        "|independence", "hold|conduct|organize|organise|schedule|stage|call election|referendum|plebiscite|ballot"
        "|primary", "call poll", "win|lose|contest election|vote|ballot|primary|runoff|run-off|referendum|seat"
        "|presidency", "go to poll", "cast ballot|vote", "run for president|office|presidency|mayor|parliament",
        "vote into", "hold vote", "stand for election|parliament|president", "open|close poll", "election n",
        "referendum n", "plebiscite n", "by-election n", "run-off n", "runoff n", "re-election n", "secret ballot n",
        "presidential vote n", "primary election n", "election victory n", "election defeat n",
    )
    but_not = {
        "object": ("to", "surgery", "course", "award", "prize"),
        "modifier": ("future", "student union", "papal"),
        "subject": ("viewer", "jury", "judge", "shareholder", "board"),
    }
    says = (
        Example("Voters elected Michelle Bachelet president of Chile.", candidate="Michelle Bachelet"),
        Example("Togo held a presidential election on Sunday.",),
        Example("The Socialists won the general election by a narrow margin.", candidate="The Socialists"),
        Example("Referendums on independence were held in both provinces.",),
    )
    unlike = (
        "An electric car won the rally.",
        "Viewers voted for their favourite singer.",
        "Any future election would be costly.",
        "The board will decide next week.",
        "Elected officials must publish their income.",
        "Two polls were conducted in the state this year.",
    )
