"""Break of relations."""

from timeline.events.base import PRIVATE, Actors, EventType, Example, role


class BreakRelations(EventType):
    """A state ends or lowers its diplomatic relations with another, recalls an ambassador or closes an embassy."""

    plover = "SANCTION"
    label = "break of relations"
    party: Actors = role("subject", "by", "possessor", "modifier", "owner", "between", "with", "to", "from",
                         together=True)
    triggers = (
        "break off relation|tie|link|contact", "break|sever|cut|suspend|rupture|end|freeze relation|tie|link|contact",
        "cut|break off relation|tie|contact|link", "break with PLACE",
        "recall|withdraw ambassador|envoy|diplomat|representative vt", "close|shut embassy|consulate|mission|legation",
        "downgrade relation|tie|representation|mission", "abandon embassy", "renounce recognition",
        "withdraw recognition", "expel ambassador", "relation|tie sever|rupture", "declare persona",
        "pull out ambassador|diplomat", "order ambassador|diplomat|commissioner leave",
        "withdraw ambassador|advisor|adviser|personnel|representation", "order commissioner leave|out",
        "severance of relation|tie n", "rupture of relation|tie n", "break in|of relation|tie n",
        "closure of embassy n", "recall of ambassador|envoy n", "suspension of relation|tie n",
        "severing of relation|tie n",
    )
    but_not = {
        "with": (*PRIVATE, "tradition", "past", "convention", "precedent", "habit", "custom", "family", "firm"),
        "subject": ("candidate", "company", "firm", "club", "bank"),
        "object": ("cost", "rope", "ribbon", "hyperlink"),
        "modifier": ("family", "tea", "air", "rail", "road", "transport", "power", "business"),
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
        "The singer left the country after the show.",
        "Party elders broke with the candidate.",
        "Burglars broke the window with a hammer.",
        "Cuba and Spain restored diplomatic relations.",
    )
