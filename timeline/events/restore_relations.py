"""Restoration of relations."""

from timeline.events.base import Actors, EventType, Example, role


class RestoreRelations(EventType):
    """States take up or improve diplomatic relations: open an embassy, exchange ambassadors, normalise ties."""

    plover = "SUPPORT"
    label = "restoration of relations"
    party: Actors = role("subject", "by", "possessor", "modifier", "owner", "between", "with", "to", "in",
                         together=True)
    triggers = (
        "restore|resume|establish|normalize|normalise|re-establish|reestablish|renew|upgrade|improve|forge|strengthen"
        "|deepen|expand|mend|repair|warm relation|tie|link|friendship|cooperation",
        "open|reopen embassy|consulate|mission", "exchange ambassador|envoy|diplomat", "send back ambassador",
        "appoint|name ambassador", "take up relation|tie", "relation|tie resume|normalize|improve",
        "patch up relation|tie", "return ambassador", "recognize government|state|independence",
        "recognise government|state|independence", "restoration of relation|tie n", "resumption of relation|tie n",
        "normalization of relation|tie n", "normalisation of relation|tie n", "establishment of relation|tie n",
        "rapprochement n", "detente n", "reconciliation between|with n", "normalization n", "normalisation n",
        "opening of embassy|consulate n", "diplomatic thaw n",
    )
    but_not = {
        "object": ("knot", "chain", "link in", "muscle"),
        "modifier": ("customer", "public", "investor", "bank", "data"),
        "subject": ("patient", "couple", "company", "firm", "campaign", "candidate"),
    }
    says = (
        Example("Egypt and Algeria restored diplomatic relations in 1988.", party=("Egypt", "Algeria")),
        Example("Oman established ties with the Soviet Union.", party=("Oman", "the Soviet Union")),
        Example("Vietnam opened an embassy in Lisbon.", party="Vietnam"),
        Example("The normalisation of relations between Riyadh and Baghdad took years.",
                party=("Riyadh", "Baghdad")),
    )
    unlike = (
        "The couple restored an old barn.",
        "The firm improved its customer relations.",
        "He called for healing and reconciliation.",
        "Morocco severed ties with Iran.",
        "The museum reopened after repairs.",
    )
