"""Sanctions."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Sanctions(EventType):
    """A state or body punishes another by embargo, asset freeze, suspension of aid or trade, or similar measures."""

    plover = "SANCTION"
    sanctioner: Actors = role("subject", "by", "from", "possessor", "modifier")
    target: Actors = role("on", "against", "to", "for", "with", "object", "clause")
    measure: Things = role("object", "of")
    reason: str | None = detail("over", "because of", "in response to", "for its", "in retaliation for")
    triggers = (
        "impose sanction|embargo|ban|restriction|boycott|penalty|measure|tariff|freeze|control|fine|moratorium",
        "sanction vt", "freeze asset|account|fund|aid|property|payment|holding",
        "cut off aid|supply|trade|funding|oil|gas", "suspend service|aid|assistance|trade|payment|flight|link"
        "|membership|delivery|program|programme|cooperation|loan|traffic", "halt aid|shipment|delivery|trade|sale"
        "|export|import|payment|assistance", "withhold aid|payment|fund|loan",
        "stop aid|supply|delivery|trade|payment|shipment", "cancel aid|loan|visa",
        "ban import|export|trade|travel|sale|flight|oil|entry", "prohibit aid|import|export|trade|sale", "embargo",
        "blacklist", "penalize", "penalise", "expand|extend|renew|tighten|toughen|approve|enact sanction|embargo",
        "apply sanction|embargo", "enforce sanction|embargo", "institute sanction|embargo|measure|boycott",
        "revoke status|licence|license|visa|privilege", "slap sanction|ban|tariff|embargo on", "deny visa|loan to",
        "cut aid|assistance|supply", "withdraw aid|assistance|recognition", "end aid", "nationalize", "nationalise",
        "expropriate", "raise tariff", "boycott product|good|import|trade|oil|company|olympics|games|country",
        "impose measure", "instruct suspend|freeze", "sanctions n", "embargo n", "asset freeze n", "travel ban n",
        "trade ban n", "economic pressure n", "trade|economic|arab|olympic|international boycott n",
        "suspension of aid|trade|flight|traffic|service|membership|link|payment n", "cutoff of aid|supply n",
        "freezing of asset n", "import ban n", "arms ban n", "punitive measure n", "countermeasure n",
        "sanction against|on n", "oil embargo n",
    )
    but_not = {
        "object": ("wedding", "marriage", "referee", "player", "jockey", "use", "attack", "plan", "deal", "payment",
                   "operation", "strike", "killing", "murder", "torture", "action", "enrichment", "sentence"),
        "on": ("user", "referee"),
        "subject": ("company", "shop", "league", "club", "fifa", "uefa"),
        "modifier": ("enrichment", "election", "consumer", "disciplinary", "criminal", "smoking", "hosepipe", "press",
                     "news"),
    }
    says = (
        Example("The European Union imposed sanctions on Belarus in October.", sanctioner="The European Union",
                target="Belarus", measure="sanctions"),
        Example("Washington froze the assets of two Syrian banks.", sanctioner="Washington"),
        Example("Sweden has suspended aid to Rwanda over the report.", sanctioner="Sweden", target="Rwanda",
                measure="aid"),
        Example("The UN arms embargo against Liberia was extended.", target="Liberia"),
    )
    unlike = (
        "The league imposed a fine on the goalkeeper.",
        "The wedding was sanctioned by the church.",
        "A smoking ban took effect in restaurants.",
        "Sanctions were lifted in April.",
        "The council took measures to protect the harbour.",
        "The manager sanctioned the payment.",
        "Opposition parties boycotted the vote.",
        "He received a suspended sentence.",
    )
