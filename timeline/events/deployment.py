"""Deployment."""

from timeline.events.base import Actors, EventType, Example, Places, Things, detail, role


class Deployment(EventType):
    """Forces or weapons are sent, massed, alerted, mobilised or stationed somewhere."""

    plover = "MOBILIZE"
    deployer: Actors = role("subject", "by", "from", "possessor", "modifier")
    force: Things = role("object", "of", "subject")
    destination: Places = role("to", "in", "into", "on", "along", "near", "at")
    host: Actors = role("clause")
    strength: int | None = detail("object", "of", "subject", number=True)
    triggers = (
        "deploy", "redeploy", "mobilize", "mobilise", "garrison", "amass", "muster", "call up",
        "send|dispatch|despatch|move|rush|commit|order|airlift|station|mass|concentrate|position|base|shift|bring"
        "|pour|land|ferry|transfer|contribute|assemble|place|put|fly|increase|add|assign|provide|gather|strengthen"
        "|field|raise troop|soldier|force|army|unit|division|battalion|brigade|regiment|warship|ship|fleet|carrier"
        "|jet|plane|aircraft|tank|missile|marine|paratrooper|peacekeeper|reinforcement|contingent|squadron|bomber"
        "|fighter|helicopter|gunboat|frigate|destroyer|submarine|adviser|advisor|navy|artillery|battery|trooper"
        "|legionnaire|detachment|patrol|guard|vessel|convoy|rig|flotilla|garrison|presence|personnel|launcher"
        "|reservist|police|rocket|infantry|mission|AWACS", "order mobilization|mobilisation|alert|deployment|patrol",
        "step up patrol|presence|readiness", "arm rebel|militia|civilian", "fortify", "dig in", "take position",
        "conscript", "establish base|post|outpost", "put|place on alert", "sail to|toward|into", "patrol",
        "expand army|force", "mobilize force|army|reservist", "set up unit|force|post",
        "prepare for war|attack|offensive", "prepare attack|shell|invade|strike|fight|resume",
        "prepare for attack|offensive|invasion",
        "arrive|land|move|head|march|pour|stream|mass|gather|assemble|advance|sail|stand troop|force|soldier|ship"
        "|unit|warship|peacekeeper|carrier|marine|contingent|tank|fleet|convoy|plane|army|column|reinforcement"
        "|paratrooper|jet", "reinforce force|troop|garrison|base|border|position|presence|army|unit", "deployment n",
        "redeployment n", "mobilization n", "mobilisation n", "military buildup n", "build-up n", "troop movement n",
        "troop concentration n", "reinforcement n", "dispatch of troop|force|ship|unit n", "military presence n",
        "airlift of troop|soldier|force n", "buildup n", "concentration of troop|force n", "movement of troop|force n",
        "arrival of troop|force|ship n", "call-up n", "massing of troop|force n", "presence of troop|force n",
        "troop increase n", "troop surge n", "military preparation n",
        "preparation for war|attack|offensive|invasion n", "reconnaissance flight n", "conscription n",
        "military reinforcement n", "troop buildup n", "dispatch n",
    )
    but_not = {
        "object": ("parachute", "airbag", "argument", "resource", "voter", "supporter", "software", "funds", "charm",
                   "skill", "tactic", "opinion", "capital", "email", "letter"),
        "modifier": ("software", "voter", "plaque", "muscle"),
        "subject": ("company", "firm", "campaign"),
    }
    says = (
        Example("France sent 900 paratroopers to Zaire.", deployer="France", force="900 paratroopers",
                destination="Zaire", strength="900"),
        Example("The navy deployed two frigates in the strait.", deployer="The navy", force="two frigates"),
        Example("Syria massed its troops along the Turkish border.", deployer="Syria", force="its troops"),
        Example("Pakistan's mobilisation of reservists alarmed Delhi.", deployer="Pakistan", force="reservists"),
        Example("Israeli forces were placed on alert.", force="Israeli forces"),
    )
    unlike = (
        "The firm deployed new software in its branches.",
        "The campaign mobilised young voters.",
        "She sent a letter to her sister.",
        "The driver's airbag was deployed in the crash.",
    )
