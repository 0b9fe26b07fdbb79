"""Threat."""

from timeline.events.base import PRIVATE, Actors, EventType, Example, Things, detail, role


class Threat(EventType):
    """A party says that it may harm, punish or leave another, or warns it of consequences."""

    plover = "THREATEN"
    everyday = True
    threatener: Actors = role("subject", "by", "from", "possessor", "of", "modifier")
    threatened: Actors = role("object", "against", "to", "at", "clause")
    means: Things = role("with", "of")
    content: str | None = detail("with", "of", "that", "to")
    triggers = (
        "threaten SOMEBODY|LAND|retaliation|war|action|strike|reprisal|sanction|veto|violence|consequence|boycott|force"
        "|revenge|intervention|response|use|ban|attack|invasion|suspension|withdrawal|embargo|blockade|measure"
        "|punishment vt",
        "threaten TO-DO|with|that", "warn PLACE|neighbour|neighbor|rebel|enemy",
        "warn of war|consequence|retaliation|action|strike|reprisal|repercussion|response",
        "warn fight|retaliate|respond|attack|strike|resort|counter|defend|destroy|punish|invade|repel|escalate",
        "warn that would|will|must OTHERS", "swear fight", "vow|swear retaliate|avenge|punish|destroy|respond|resist"
        "|crush|defend|attack|strike|kill|overthrow|oust|veto|block|boycott|defy|defeat|hunt|pursue|arm",
        "vow|swear revenge|retaliation|vengeance", "vow not TO-DO", "sabre-rattle", "issue threat|ultimatum",
        "issue warning to", "make threat", "give|deliver ultimatum", "give PLACE|side|government|rebel deadline",
        "serve notice", "face consequence", "reserve right", "consider attack|strike|invasion|action|option military",
        "be|stand ready|prepared fight|defend|attack|respond|retaliate|strike|intervene|invade",
        "contain|utter|repeat|renew|voice|exchange threat", "promise|pledge retaliation|retaliate|avenge|punish",
        "promise consequence", "state|declare|announce|affirm readiness fight|defend|attack|retaliate|strike",
        "declare defend", "ultimatum n", "warning to|against n", "saber-rattling n", "sabre-rattling n",
        "threat against n", "threats against|by n",
        "threat of force|war|action|retaliation|strike|sanction|invasion n", "exchange of threat|warning n",
        "veiled threat n", "tough talk n",
    )
    but_not = {
        "subject": (*PRIVATE, "storm", "drought", "flood", "fire", "disease", "climate", "pollution", "doctor",
                    "label", "sign", "weather", "rain", "virus", "inflation", "forecaster", "scientist", "economist",
                    "analyst", "expert", "recession", "epidemic", "hurricane", "crisis", "incident", "conflict",
                    "clash", "instability", "fighting", "deployment", "event", "row", "revolt", "dispute", "shortage",
                    "strike", "scandal", "critic", "danger", "threat"),
        "with": ("starvation", "extinction", "famine", "closure", "eviction", "collapse", "bankruptcy", "ruin",
                 "demolition"),
        "object": ("habitat", "coast", "fishery", "consumer", "patient", "driver", "reader", "investor", "regime",
                   "audience", "stability", "position", "order", "control"),
        "by": ("climate", "change", "pollution", "flood"),
        "of": ("danger", "risk", "alert", "plot", "plan", "attack", "invasion", "famine", "flood", "shortage",
               "extinction", "flooding"),
        "modifier": ("storm", "flood", "health", "weather", "tornado", "frost", "profit", "gale", "perceived",
                     "criminal", "terror", "terrorist"),
        "TO-DO": ("derail", "overshadow", "undermine", "engulf", "spoil", "spread", "become", "overwhelm", "be"),
    }
    says = (
        Example("The junta threatened the protesters with live ammunition.", threatener="The junta",
                threatened="the protesters"),
        Example("Ankara warned Damascus of serious consequences.", threatener="Ankara", threatened="Damascus"),
        Example("The clans have sworn to fight until the president resigns.", threatener="The clans"),
        Example("North Korea's threats against Seoul were repeated on state radio.", threatener="North Korea",
                threatened="Seoul"),
        Example("Malawi said it was ready to fight for the lake.", threatener="it"),
        Example("Tough talk from Ankara about new tariffs against Cyprus followed.", threatener="Ankara"),
    )
    unlike = (
        "The drought threatened their livelihood.", "Floods threatened the coastal villages.",
        "Doctors warned patients about the drug.",
        "The clashes threatened the stability of the region.",
        "The agency warned of a plot by militants.",
        "Critics warned that the law would hurt farmers.",
        "The candidate vowed to cut taxes.", "The sergeant swore when the rope broke.",
        "The cyclist hinted that he might retire.",
    )
