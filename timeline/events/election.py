"""Election."""

from timeline.events.base import Actors, EventType, Example, Places, detail, role


class Election(EventType):
    """People vote: an election, a referendum or a run-off is held, or somebody wins or loses one."""

    plover = "SUPPORT"
    domestic = True
    electorate: Actors = role("LAND possessor", "LAND hold|conduct|stage subject",
                              "cast|elect|go|re-elect|reelect|vote subject", "cast|elect|re-elect|reelect by",
                              "modifier", "in", "LAND of")
    candidate: Actors = role("elect|re-elect|reelect|vote object", "vote for", "of", "possessor",
                             "win|lose|contest|run|stand subject", "win|lose|contest by")
    organiser: Actors = role("call|conduct|hold|organise|organize|schedule|stage subject",
                             "call|conduct|hold|organise|organize|schedule|stage by")
    place: Places = role("in")
    share: str | None = detail("with", "by a margin of")
    triggers = (
        "elect vt", "re-elect vt", "reelect vt", "vote in|for|on election|referendum|party|president|candidate"
        "|independence", "hold|conduct|organize|organise|schedule|stage|call election|referendum|plebiscite|ballot"
        "|primary", "call poll", "win|lose|contest election|vote|ballot|primary|runoff|run-off|referendum|seat"
        "|presidency", "go to poll", "cast ballot|vote", "run for president|office|presidency|mayor|parliament",
        "vote into", "hold vote not near senate|congress|bill|amendment|motion",
        "stand for election|parliament|president", "open|close poll", "election n",
        "referendum n", "plebiscite n", "by-election n", "run-off n", "runoff n", "re-election n", "secret ballot n",
        "presidential vote n", "primary election n", "election victory n", "election defeat n",
    )
    but_not = {
        "object": ("to", "surgery", "course", "award", "prize"),
        "modifier": ("future", "student union", "papal", "confidence", "no-confidence"),
        "subject": ("viewer", "jury", "judge", "shareholder", "board"),
    }
    says = (
        Example("Voters elected Michelle Bachelet president of Chile.", candidate="Michelle Bachelet"),
        Example("Togo held a presidential election on Sunday.", electorate="Togo"),
        Example("The Socialists won the general election by a narrow margin.", candidate="The Socialists"),
        Example("The junta called a referendum on its constitution.", organiser="The junta"),
        Example("Millions of Kenyans cast their votes on Monday.", electorate="Millions"),
        Example("Kenya's election was won by the opposition.", electorate="Kenya", candidate="the opposition"),
        Example("Referendums on independence were held in both provinces.",),
    )
    unlike = (
        "An electric car won the rally.",
        "Viewers voted for their favourite singer.",
        "Any future election would be costly.",
        "The board will decide next week.",
        "Elected officials must publish their income.",
        "Two polls were conducted in the state this year.",
        "The Senate held a vote on the amendment.",
        "During his presidency the team won the cup.",
        "He called on election officials to resign.",
    )
