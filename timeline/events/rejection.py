"""Rejection."""

from timeline.events.base import Actors, EventType, Example, Things, role


class Rejection(EventType):
    """A party refuses what another proposes, asks or claims: by refusal, veto, denial or defiance."""

    plover = "REJECT"
    rejecter: Actors = role("subject", "by", "possessor", "of", "from", "modifier")
    rejected: Things = role("object", "of", "to")
    addressee: Actors = role("from", "clause")
    triggers = (
        "reject", "refuse", "decline", "turn down", "rebuff", "veto", "dismiss", "spurn", "deny", "oppose", "rule out",
        "balk", "baulk", "repudiate", "renege", "resist call|demand|proposal", "object to", "object", "defy",
        "ignore call|demand|appeal|request|warning|order|ultimatum|resolution|ruling|deadline", "shrug off",
        "brush aside|off", "snub", "boycott", "disown", "back out", "go back on", "stonewall",
        "fail reach|agree|comply", "violate ban|curfew|order|ruling|resolution", "be opposed", "exercise|use veto",
        "withhold approval|consent|support|recognition", "block resolution|proposal|bid|attempt|move|agreement",
        "walk out", "refute", "say no", "not accept|agree|negotiate|recognize|comply", "disagree", "abrogate",
        "express opposition", "turn ear", "disavow", "scoff at", "throw out", "withdraw offer|consent|support",
        "out of question", "scrap", "argue against", "criticize proposal|plan|resolution", "rejection n", "refusal n",
        "denial n", "veto n", "rebuff n", "objection n", "repudiation n", "noncompliance n", "non-compliance n",
        "failure to comply|reach n",
    )
    but_not = {
        "object": ("charm", "responsibility for error", "organ", "coin", "manuscript", "complaint by worker", "coach",
                   "manager", "gravity", "description", "bid for shares", "employee", "worker", "case", "appeal court"),
        "subject": ("figure", "share", "price", "revenue", "sale", "number", "body", "index", "health", "population",
                    "rate", "output"),
        "modifier": ("self", "organ", "opposition", "decline"),
    }
    says = (
        Example("Syria rejected the European proposal on Monday.", rejecter="Syria", rejected="the European proposal"),
        Example("The general refused to hand over power.", rejecter="The general"),
        Example("Russia vetoed the draft resolution.", rejecter="Russia", rejected="the draft resolution"),
        Example("Burma's refusal to admit the monitors angered Asean.", rejecter="Burma"),
        Example("Ghana and Togo failed to reach a settlement on Friday.", rejecter=("Ghana", "Togo")),
        Example("The government denied the allegations of torture.", rejecter="The government",
                rejected="the allegations"),
    )
    unlike = (
        "Sales declined by four per cent in March.",
        "The patient's body rejected the new kidney.",
        "The opposition won the election.",
        "Refuse was collected on Tuesdays.",
        "The quarry lies between the disputed claims of two families.",
    )
