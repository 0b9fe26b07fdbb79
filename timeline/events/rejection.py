"""Rejection."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, role


class Rejection(EventType):
    """A party refuses what another proposes, asks or claims: by refusal, veto, denial or defiance."""

    plover = "REJECT"
    everyday = True
    rejecter: Actors = role("subject", "by", "possessor", "of", "from", "modifier")
    rejected: Things = role("object", "of", "to")
    addressee: Actors = role("from", "clause")
    triggers = (
        "reject", "refuse TO-DO", "refuse offer|request|permission|proposal|invitation|demand|call|asylum|dialogue"
        "|talk|negotiation|admittance|recognition|cooperation", "decline offer|invitation|request|proposal|TO-DO",
        "decline vi", "turn down", "rebuff", "veto", "dismiss claim|allegation|suggestion|accusation|charge"
        "|criticism|report|call|idea|proposal|appeal|offer|demand|concern|fear|warning|protest|talk|threat|plan"
        "|notion|deadline|resolution|complaint", "spurn", "deny", "oppose stative", "be opposed stative", "rule out",
        "balk", "baulk", "repudiate", "renege", "resist call|demand|proposal|pressure", "object to stative",
        "defy order|ban|call|sanction|deadline|resolution|ruling|warning|demand|authority|court|will|ultimatum|law"
        "|embargo", "ignore call|demand|appeal|request|warning|order|ultimatum|resolution|ruling|deadline",
        "shrug|brush off", "brush aside", "snub", "boycott", "back out", "go back on", "stonewall",
        "fail reach|agree|comply", "violate ban|curfew|order|ruling|resolution", "exercise|use veto",
        "withhold approval|consent|support|recognition",
        "block resolution|proposal|bid|move|agreement|nomination|bill", "walk out of talk|meeting|conference|session"
        "|summit|negotiation|parliament", "refute", "say no", "abrogate", "express opposition",
        "say|declare|state|announce|insist|reiterate not accept|agree|negotiate|recognize|recognise|comply|withdraw"
        "|allow|permit|sign|attend", "turn ear", "disavow",
        "throw out bill|proposal|plan|appeal|motion|case|claim|petition", "withdraw offer|consent|support",
        "be out of question", "scrap plan|deal|treaty|agreement|proposal|project|pact", "rejection of|by n",
        "refusal of|by|TO-DO n", "denial of|by|from n", "denials n", "veto n", "rebuff n", "objections n",
        "objection to|by|from n", "repudiation n", "noncompliance n", "non-compliance n", "failure to comply|reach n",
    )
    but_not = {
        "subject": (*PRIVATE, *SPORT, "figure", "share", "price", "revenue", "sale", "number", "body", "index",
                    "health", "population", "rate", "output", "one", "customer", "shop"),
        "object": ("organ", "coin", "manuscript", "coach", "manager", "gravity", "description", "employee", "worker",
                   "appeal court", "convention", "expectation", "logic", "bail", "visa", "entry", "access", "chance",
                   "opportunity", "win", "gateway", "permission", "admission", "advantage", "place", "service",
                   "label", "stereotype", "odds", "drink", "food", "holocaust", "interview"),
        "modifier": ("self", "organ", "opposition", "decline", "interview"),
        "TO-DO": ("comment", "say", "confirm", "discuss", "answer", "respond", "reply", "speculate", "elaborate",
                  "name", "identify",
                  "speak", "talk", "let", "take", "use", "drink", "eat", "believe", "budge", "be", "see", "give",
                  "sit", "blow"),
    }
    says = (
        Example("Syria rejected the European proposal on Monday.", rejecter="Syria", rejected="the European proposal"),
        Example("The general refused to hand over power.", rejecter="The general"),
        Example("Russia vetoed the draft resolution.", rejecter="Russia", rejected="the draft resolution"),
        Example("Burma's refusal to admit the monitors angered Asean.", rejecter="Burma"),
        Example("Ghana and Togo failed to reach a settlement on Friday.", rejecter=("Ghana", "Togo")),
        Example("Togo said that it would not accept the ruling.", rejecter="Togo"),
        Example("The government denied the allegations of torture.", rejecter="The government",
                rejected="the allegations"),
    )
    unlike = (
        "Sales declined by four per cent in March.",
        "The patient's body rejected the new kidney.",
        "The opposition won the election.",
        "The spokesman declined to comment.",
        "The sprinter defies convention.",
        "Those opposed to the war marched on Sunday.",
        "Norway opposes whaling bans.",
        "He was denied bail on Friday.",
        "His wife refused to move.",
        "The firm declined an interview request.", "Here the poor, as opposed to the rich, pay tax.",
        "The quarry lies between the disputed claims of two families.",
    )
