"""Breaking off talks."""

from timeline.events.base import PRIVATE, Actors, EventType, Example, detail, role


class BreakOffTalks(EventType):
    """Talks, contacts, mediation or an agreement collapse, or a party leaves, suspends or breaks them off."""

    plover = "SANCTION"
    everyday = True
    label = "breakdown of talks"
    party: Actors = role("subject", "by", "with", "between", "possessor", "modifier", together=True)
    what: str | None = detail("on", "over", "about")
    triggers = (
        "break off talk|negotiation|contact|dialogue|meeting|discussion|cooperation", "suspend|stop|halt|abandon|end"
        "|cancel|postpone|freeze|discontinue conference|talk|negotiation|dialogue|contact|meeting|summit|discussion"
        "|mediation|participation|cooperation|mission", "abandon|halt|suspend effort", "cancel|postpone|suspend|scrap"
        " visit|trip vt", "cut off talk|contact|negotiation|dialogue", "call off talk|meeting|summit|visit|negotiation"
        "|trip", "walk out of|on talk|negotiation|meeting|conference|summit|session", "withdraw|pull out from|of talk"
        "|negotiation|treaty|pact|agreement|conference|summit|organization|alliance|npt|accord",
        "boycott meeting|talk|summit|conference|session", "leave talk|table|conference|negotiation", "storm out",
        "abrogate|denounce|renounce|repudiate|terminate|scrap|nullify|annul|tear|void treaty|pact|agreement|accord"
        "|convention", "quit talk|organization|league|treaty", "fail to meet|reach|agree", "expel inspector",
        "collapse|fail|founder|stall|break|deadlock|cease|lapse talk|negotiation|conference|summit|mediation|meeting"
        "|dialogue", "collapse|fail|founder|stall effort near talk|negotiation|negotiate|mediation|mediate|mediator"
        "|peace|ceasefire|cease-fire|diplomatic|envoy", "collapse|fail|founder|stall effort peace|mediation|diplomatic",
        "collapse|unravel|fail agreement|accord|deal|treaty", "break agreement|accord|treaty", "suspend work",
        "breakdown of|in talk|negotiation n", "collapse of talk|negotiation|conference|agreement|summit n",
        "suspension of talk|negotiation|dialogue n", "failure of talk|negotiation|mediation|effort n",
        "cancellation of talk|visit|meeting|summit|trip n", "withdrawal from talk|treaty|npt|pact n",
        "abrogation of treaty|pact|agreement n", "walkout from talk n",
    )
    but_not = {
        "with": PRIVATE,
        "object": ("heating", "branch", "service", "prospect", "possibility", "room"),
        "subject": ("company", "firm", "bridge", "roof", "building", "engine", "crop"),
        "modifier": ("nervous", "mental", "cost", "book", "takeover", "business", "record", "rescue"),
    }
    says = (
        Example("The rebels broke off talks with the government on Friday.", party=("The rebels", "the government")),
        Example("Armenia suspended negotiations with Azerbaijan.", party=("Armenia", "Azerbaijan")),
        Example("Peace talks between the two factions collapsed in Lagos.", party="the two factions"),
        Example("The Libyan delegation walked out of the conference.", party="The Libyan delegation"),
    )
    unlike = (
        "The roof collapsed under the snow.",
        "He suffered a nervous breakdown.",
        "The rebels resumed talks with the government.",
        "The cease-fire collapsed on Sunday.",
        "A branch broke off in the wind.",
        "People stopped talking about the film.",
        "She cut all ties with her father.",
        "A failed attempt at reform cost them votes.",
        "The visit ended on Friday.", "The efforts of the mayor to mend the roads failed.",
        "The vote leaves open the prospect of talks.", "Armenia severed relations with Azerbaijan.",
    )
