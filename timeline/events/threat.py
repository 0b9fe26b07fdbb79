"""Threat."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Threat(EventType):
    """A party says that it may harm, punish or leave another, or warns it of consequences."""

    plover = "THREATEN"
    threatener: Actors = role("subject", "by", "from", "possessor", "of", "modifier")
    threatened: Actors = role("object", "against", "to", "at", "clause")
    means: Things = role("with", "of")
    content: str | None = detail("with", "of", "that", "to")
    triggers = (
        "threaten", "warn", "vow", "swear", "menace", "intimidate", "blackmail", "caution", "brandish", "sabre-rattle",
        "issue threat|warning|ultimatum", "make threat", "give ultimatum|warning|deadline", "deliver ultimatum|warning",
        "set deadline", "serve notice", "pledge to retaliate", "face consequence", "reserve right",
        "not stand|sit|remain|tolerate|hesitate|rule", "consider attack|action|strike|invasion|option|force",
        "threaten with|to", "warn that|of", "hint",
        "be|stand ready|prepared fight|defend|attack|respond|retaliate|strike|intervene|invade",
        "contain|utter|repeat|renew|voice|exchange threat",
        "promise|pledge|swear retaliation|retaliate|avenge|punish|fight",
        "state|declare|announce|affirm readiness fight|defend|attack|retaliate|strike", "promise consequence",
        "declare defend", "reject withdraw", "ultimatum n", "warning n", "intimidation n", "blackmail n",
        "saber-rattling n", "sabre-rattling n", "brinkmanship n", "red line n", "threat against n",
        "exchange of threat|warning n", "veiled threat n", "tough talk n",
    )
    but_not = {
        "subject": ("storm", "drought", "flood", "fire", "disease", "climate", "pollution", "doctor", "label", "sign",
                    "weather", "rain", "virus", "inflation", "forecaster", "scientist", "economist", "analyst",
                    "expert", "recession", "epidemic", "hurricane",
                    "crisis", "incident", "conflict", "clash", "instability", "fighting", "deployment", "event"),
        "object": ("species", "habitat", "coast", "crop", "fishery", "consumer", "patient", "driver", "reader",
                   "investor", "stability", "security", "integrity", "influence", "peace", "interest", "survival",
                   "agreement", "regime", "control", "primacy", "hegemony", "position", "freedom", "existence"),
        "of": ("danger", "risk", "alert", "plot", "plan", "attack", "invasion", "famine", "flood", "shortage"),
        "modifier": ("storm", "flood", "health", "weather", "tornado", "frost", "profit", "gale", "perceived"),
    }
    says = (
        Example("The junta threatened the protesters with live ammunition.", threatener="The junta",
                threatened="the protesters"),
        Example("Ankara warned Damascus of serious consequences.", threatener="Ankara", threatened="Damascus"),
        Example("The rebels vowed to fight until the president resigned.", threatener="The rebels"),
        Example("North Korea's threats against Seoul were repeated on state radio.", threatener="North Korea",
                threatened="Seoul"),
        Example("Malawi said it was ready to fight for the lake.", threatener="it"),
        Example("Tough talk from Ankara about new tariffs against Cyprus followed.", threatener="Ankara"),
    )
    unlike = (
        "Floods threatened the coastal villages.",
        "Doctors warned patients about the drug.",
        "The storm warning was lifted at noon.",
        "The clashes threatened the stability of the region.",
        "The agency warned of a plot by militants.",
        "The species is threatened by pollution.",
    )
