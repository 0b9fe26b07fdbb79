"""Break of relations."""

from timeline.events.base import Actors, EventType, Example, role


class BreakRelations(EventType):
    """A state ends or lowers its diplomatic relations with another, recalls an ambassador or closes an embassy."""

    plover = "SANCTION"
    party: Actors = role("subject", "by", "possessor", "modifier", "between", "with", "to", "from", together=True)
    triggers = (
        "break off relation|tie|link|contact", "break|sever|cut|suspend|rupture|end|freeze relation|tie|link|contact",
        "cut|break off relation|tie|contact|link", "break with",
        "recall|withdraw ambassador|envoy|diplomat|representative", "close|shut embassy|consulate|mission|legation",
        "downgrade relation|tie|representation|mission", "break all", "abandon embassy", "renounce recognition",
        "withdraw recognition", "expel ambassador", "relation|tie sever|rupture", "declare persona",
        "pull out ambassador|diplomat", "order ambassador|diplomat|commissioner leave",
        "withdraw ambassador|advisor|adviser|personnel|representation", "order commissioner leave|out", "sever",
        "leave country", "severance of relation|tie n", "rupture of relation|tie n", "break in|of relation|tie n",
        "closure of embassy n", "recall of ambassador|envoy n", "suspension of relation|tie n",
        "severing of relation|tie n",
    )
    but_not = {
        "with": ("tradition", "past", "convention", "precedent", "habit", "custom", "family", "girlfriend",
                 "boyfriend"),
        "object": ("cost", "rope", "ribbon", "hyperlink"),
        "modifier": ("family", "commercial break", "tea"),
    }
    says = (
        Example("Costa Rica broke off diplomatic relations with Cuba.", party=("Costa Rica", "Cuba")),
        Example("Morocco severed ties with Iran in March.", party=("Morocco", "Iran")),
        Example("Australia recalled its ambassador from Jakarta.", party=("Australia", "Jakarta")),
        Example("Britain closed its embassy in Kampala.", party="Britain"),
    )
    unlike = (
        "The design breaks with tradition.",
        "The firm cut costs in its plants.",
        "The school was closed for the summer.",
        "Cuba and Spain restored diplomatic relations.",
    )
