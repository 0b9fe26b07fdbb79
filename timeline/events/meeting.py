"""Meeting."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, detail, role


class Meeting(EventType):
    """People or their envoys come together to talk: face to face, at a conference, or in negotiations."""

    plover = "CONSULT"
    public = True
    participant: Actors = role("subject", "object", "with", "between", "among", "of", "possessor", "modifier", "by",
                               together=True)
    host: Actors = role("host|chair by")
    topic: str | None = detail("on", "about", "over", "to discuss")
    triggers = (
        "meet", "convene vi", "convene vt", "negotiate", "confer vi", "parley", "talk with", "speak with vr",
        "consult with", "sit down with", "sit between|opposite|alongside|across", "meet up", "hold consultation",
        "exchange view", "dine with", "share table", "come to table", "return to table", "go into session", "huddle",
        "discuss vr", "discuss at|in|by council|assembly|summit|meeting|conference|parliament|session",
        "hold session|consultation|debate|discussion", "enter into negotiation", "contact government|official"
        "|president|minister|leader|counterpart|ministry|embassy|side|party", "address council|summit",
        "bring before council", "convene|hold|host|attend|organize|organise conference",
        "give|host|attend dinner|luncheon|banquet|reception for", "open|begin|resume|enter|hold dialogue", "meeting n",
        "talks n", "summit n", "negotiation n", "consultation n", "conference on|in|between n", "peace|international"
        "|regional|donor|climate|constitutional|disarmament|security|summit conference n",
        "conversation|discussion|dialogue|dialog between|with n", "encounter between n",
        "state|working|official dinner n", "national|political|direct|bilateral|strategic|peace dialogue n",
        "round of talk n", "round of negotiation n", "parley n", "tete-a-tete n", "audience with n",
        "emergency session n", "resumption of talk|negotiation n",
    )
    but_not = {
        "subject": (*PRIVATE, *SPORT, "court", "jury", "interviewer", "newspaper"),
        "object": (*PRIVATE, *SPORT, "deadline", "demand", "need", "requirement", "target", "goal", "challenge",
                   "condition", "criterion", "standard", "expectation", "objective", "obligation", "resistance",
                   "death", "fate", "cost", "bill", "end", "commitment", "threshold", "quota", "eye", "request",
                   "promise", "responsibility", "duty", "test", "attack", "offensive", "threat", "emergency",
                   "contract", "price", "salary", "fee"),
        "by": ("chorus", "offensive", "resistance", "fire", "force", "silence", "protest", "barrage", "attack"),
        "between": SPORT,
        "of": SPORT,
        "with": (*PRIVATE, *SPORT, "family", "resistance", "success", "failure", "opposition", "approval", "scepticism",
                 "skepticism", "silence", "criticism", "hostility", "response", "refusal", "outrage", "fire",
                 "surprise", "disbelief", "applause", "shock", "anger", "suspicion", "enthusiasm", "jeer", "cheer"),
        "modifier": ("press", "news", "jam", "small", "peptalk", "pep", "training", "trading", "recording", "photo",
                     "annual", "developer", "athletics", "track", "race"),
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
        "The actor discussed his divorce in a magazine.", "The bank must meet its responsibilities.",
        "He had a long conversation with his wife.",
        "Speaking to reporters, the singer thanked her fans.",
        "When I met the painter he was already famous.",
    )
