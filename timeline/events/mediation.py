"""Mediation."""

from timeline.events.base import Actors, EventType, Example, role


class Mediation(EventType):
    """A third party tries to settle a dispute between others, or offers its good offices."""

    plover = "CONSULT"
    everyday = True
    mediator: Actors = role("subject", "by", "of", "from", "possessor", "modifier", "under")
    party: Actors = role("between", "among", "object", "with", together=True)
    triggers = (
        "mediate", "broker", "arbitrate", "conciliate", "facilitate talk|dialogue|negotiation|agreement|discussion",
        "intercede", "intervene as mediator", "act|serve as mediator|intermediary|broker|go-between|arbitrator",
        "shuttle between|among", "send|dispatch mission|envoy|mediator|commission vt",
        "appoint mediator|envoy|rapporteur|commission", "act|serve as peacemaker|facilitator",
        "bring party|faction|rival together", "bridge difference",
        "reconcile party|side|faction|rival|group|leader|difference", "sponsor talk|negotiation",
        "arrange cease-fire|ceasefire|meeting|truce",
        "help resolve|negotiate|settle|end|solidify|defuse|broker|terminate", "attempt|try|seek|offer|undertake"
        "|propose mediate|mediation|reconciliation", "offer office|mediation",
        "seek peaceful|negotiated solution|settlement", "act as negotiator", "serve as negotiator|mediator",
        "mediation n", "international arbitration n", "arbitration between|by n", "good office n", "conciliation n",
        "peace effort n", "peace mission n", "peace initiative n", "diplomatic initiative n",
        "auspex|auspices n near talk|negotiation|agreement|accord|ceasefire|cease-fire|peace|mediation|conference",
        "peacemaking n", "mediatory effort n", "mediation effort n", "attempt at mediation n", "shuttle diplomacy n",
        "observer mission n", "good offices n",
        "mediation committee|team|delegation|activity|role|mission|commission|proposal"
        "|forum n", "peace conference n", "reconciliation conference n", "mediation offer n", "mediation attempt n",
    )
    but_not = {
        "object": ("share", "account", "stock", "bill", "debt", "loan", "deal with bank", "statement"),
        "for": ("sport",),
        "subject": ("device", "product", "phone", "bank", "gene", "protein", "software", "agent", "factor", "variable"),
    }
    says = (
        Example("Norway mediated between the government and the Tamil rebels.", mediator="Norway",
                party=("the government", "the Tamil rebels")),
        Example("Qatar brokered a truce between the rival factions.", mediator="Qatar", party="the rival factions"),
        Example("The Vatican offered its good offices to both sides.", mediator="The Vatican"),
        Example("Swiss mediation between Tehran and Washington continued.", party=("Tehran", "Washington")),
        Example("President Mubarak acted as a mediator between Khartoum and the rebels.",
                mediator="President Mubarak", party=("Khartoum", "the rebels")),
    )
    unlike = (
        "The bank brokered shares for small investors.",
        "The protein mediates the immune response.",
        "The firm settled its debts in March.",
        "The court ruled against the company.",
        "The two neighbours resolved their dispute.",
        "The ministry sent a team to the flooded valley.",
        "She never reconciled herself with the loss.",
    )
