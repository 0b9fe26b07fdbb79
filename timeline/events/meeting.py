"""Meeting."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Meeting(EventType):
    """People or their envoys come together to talk: face to face, at a conference, or in negotiations."""

    plover = "CONSULT"
    participant: Actors = role("subject", "object", "with", "between", "among", "of", "possessor", "modifier", "by",
                               together=True)
    host: Actors = role("hosted by", "chaired by")
    topic: str | None = detail("on", "about", "over", "to discuss")
    triggers = (
        "meet", "convene", "negotiate", "confer", "parley", "talk with|to", "speak with", "consult with", "sit down",
        "sit between|beside|opposite|alongside|across", "meet up", "hold consultation", "exchange view", "dine with",
        "have dinner|lunch with", "share table", "come to table", "return to table", "go into session", "huddle",
        "discuss", "hold session|consultation|debate", "enter into negotiation", "contact", "speak with|to",
        "address council|summit|conference", "bring before council", "convene conference", "meeting n", "talks n",
        "summit n", "conference n", "negotiation n", "consultation n", "conversation n", "discussion n", "encounter n",
        "dialogue n", "dialog n", "round of talk n", "round of negotiation n", "parley n", "dinner n", "luncheon n",
        "tete-a-tete n", "audience with n", "get-together n", "face-to-face n", "emergency session n",
        "resumption of talk|negotiation n",
    )
    but_not = {
        "object": ("deadline", "demand", "need", "requirement", "target", "goal", "challenge", "condition", "criterion",
                   "standard", "expectation", "objective", "obligation", "resistance", "death", "fate", "cost", "bill",
                   "end", "commitment", "threshold", "quota", "eye", "request", "promise", "test", "attack",
                   "offensive", "threat", "emergency"),
        "by": ("offensive", "resistance", "fire", "force", "silence", "protest", "barrage", "attack"),
        "with": ("resistance", "success", "failure", "opposition", "approval", "scepticism", "skepticism", "silence",
                 "criticism", "hostility", "response", "refusal", "outrage", "fire"),
        "modifier": ("press", "news", "jam", "small", "peptalk", "pep", "training", "trading", "recording", "photo"),
    }
    says = (
        Example("The foreign ministers of Egypt and Israel met in Cairo on Sunday.",
                participant="The foreign ministers of Egypt and Israel"),
        Example("Envoys from Chad and Sudan held talks on border security in Tripoli.", participant="Envoys",
                topic="border security"),
        Example("President Mbeki is due to meet the opposition leader on Friday.", status="planned",
                participant=("President Mbeki", "the opposition leader")),
        Example("The two generals sat down with union leaders at a hotel.", participant=("The two generals",
                "union leaders")),
        Example("Monday's meeting between Mr Ahtisaari and the Serbian delegation lasted six hours.",
                participant=("Mr Ahtisaari", "the Serbian delegation")),
    )
    unlike = (
        "The contractor met the deadline with a week to spare.",
        "The proposal met with fierce resistance in the capital.",
        "Any future meeting would depend on the weather.",
        "She told a news conference that prices had risen.",
        "The advance was met by an artillery barrage.",
        "The river meets the sea near the old port.",
    )
