"""Sanctions bill."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class SanctionsBill(EventType):
    """A bill, act or resolution that sanctions somebody takes a step in a legislature or council."""

    plover = "SANCTION"
    sponsor: Actors = role("subject", "by", "possessor")
    target: Actors = role("on", "against", "sanction", "penalize", "penalise", "punish")
    chamber: Actors = role("in", "through", "before", "to", "modifier")
    instrument: Things = role("object", "of", required=True)
    stage: str | None = detail(by_trigger={
        "introduce": "introduced", "introduction": "introduced", "present": "introduced", "presentation": "introduced",
        "submit": "introduced", "submission": "introduced", "table": "introduced", "propose": "introduced",
        "sponsor": "introduced", "draft": "drafted", "drafting": "drafted", "circulate": "drafted", "write": "drafted",
        "debate": "debated", "mark": "debated", "amend": "amended", "pass": "passed", "passage": "passed",
        "approve": "passed", "approval": "passed", "adopt": "passed", "adoption": "passed", "enact": "enacted",
        "clear": "passed", "vote": "voted", "sign": "signed", "signing": "signed", "ratify": "signed",
        "veto": "vetoed", "reject": "rejected", "rejection": "rejected", "defeat": "rejected", "block": "rejected",
        "kill": "rejected", "shelve": "shelved", "extend": "extended", "renew": "extended", "repeal": "repealed"})
    triggers = (
        "introduce bill|act|legislation|measure|resolution|amendment", "present bill|act|legislation|resolution",
        "submit bill|legislation|resolution|draft", "table bill|resolution|motion",
        "propose bill|legislation|resolution", "sponsor bill|act|legislation|resolution",
        "draft bill|legislation|resolution", "circulate resolution|draft",
        "pass bill|act|legislation|measure|resolution|law", "approve bill|act|legislation|measure|resolution",
        "adopt bill|act|legislation|measure|resolution|law", "enact bill|act|legislation|law|measure",
        "clear bill|measure", "vote on|for bill|resolution|act|measure", "sign bill|act|legislation|law into",
        "veto bill|act|legislation|resolution|draft", "reject bill|resolution|draft", "block bill|resolution|draft",
        "defeat bill|measure", "shelve bill|measure", "extend act", "renew act", "repeal act|law",
        "debate bill|resolution", "write bill|legislation", "amend bill|act", "passage of bill|act|resolution n",
        "adoption of resolution|act n", "introduction of bill|act n", "approval of bill|resolution n",
        "veto of bill|resolution n",
    )
    context = (
        "sanction", "sanctions", "embargo", "divestment", "divest", "penalise", "penalize", "blacklist", "asset freeze",
        "counter-proliferation",
    )
    says = (
        Example("Senator Alvarez introduced a bill to impose sanctions on Belarus.", sponsor="Senator Alvarez",
                instrument="a bill", stage="introduced"),
        Example("The House of Representatives passed the Sudan Sanctions Act on Tuesday.",
                sponsor="The House of Representatives", instrument="the Sudan Sanctions Act", stage="passed"),
        Example("The president vetoed a sanctions bill against Burma.", sponsor="The president",
                instrument="a sanctions bill", stage="vetoed"),
        Example("A resolution imposing an arms embargo on Liberia was adopted by the Security Council.",
                sponsor="the Security Council", instrument="A resolution", stage="passed"),
    )
    unlike = (
        "The House of Representatives passed a bill on school meals.",
        "Sanctions have hurt the Belarusian economy.",
        "The president vetoed a farm bill.",
        "Congress introduced a new chaplain on Tuesday.",
    )
