"""Deployment."""

from timeline.events.base import Actors, EventType, Example, Places, Things, detail, role


class Deployment(EventType):
    """Forces or weapons are sent, massed, alerted, mobilised or stationed somewhere."""

    plover = "MOBILIZE"
    deployer: Actors = role("subject", "by", "from", "possessor", "modifier", "owner")
    force: Things = role("object", "of", "subject")
    destination: Places = role("to", "in", "into", "on", "along", "near", "at")
    host: Actors = role("clause")
    strength: int | None = detail("object", "of", "subject", number=True)
    triggers = (
        "send|dispatch|despatch|rush|commit|airlift|station|mass|concentrate|position|transfer|assemble|ferry|move"
        "|shift|deploy|redeploy TROOPS|MACHINES|missile|personnel vt",
        "send|deploy|redeploy weapon|rocket|police|observer vt", "POWER deploy|redeploy vi",
        "deploy near TROOPS|MACHINES vt", "mobilize|mobilise TROOPS|POWER|fighter|reserve vt",
        "POWER mobilize|mobilise vi", "garrison TROOPS|LAND", "amass|muster TROOPS|MACHINES",
        "call up TROOPS|conscript", "dispatch|rush|move police|fighter|mission near TROOPS",
        "fly|land|pour|put|place|bring|contribute|provide|assign|field|raise|gather TROOPS",
        "increase number|presence|troop near TROOPS", "order TROOPS|MACHINES|carrier to|into|toward",
        "order mobilization|mobilisation|alert|deployment|patrol", "step|strengthen|expand|boost|reinforce presence"
        " near TROOPS|MACHINES|naval", "step up patrol|readiness", "arm rebel|militia|civilian", "fortify LAND",
        "TROOPS dig in", "FORCES take position", "conscript", "POWER establish base|post|outpost",
        "put|place TROOPS|LAND on alert|standby|stand-by|footing", "put|place on alert near TROOPS",
        "POWER sail to|toward|into", "TROOPS|MACHINES patrol", "expand army|force",
        "POWER prepare for war|attack|offensive|invasion", "POWER prepare attack|invade|strike|resume",
        "prepare for war|attack|offensive|invasion", "TROOPS land on|in", "TROOPS arrive|land|fly|move|head|march"
        "|pour|stream|mass|gather|assemble|advance|sail vi", "MACHINES mass|gather|sail|arrive in|off|to|on|along",
        "reinforce TROOPS|LAND|border|position", "deployment|mobilization|mobilisation|buildup|build-up"
        "|concentration|movement|massing|dispatch|arrival|airlift|call-up of TROOPS n",
        "deployment|dispatch|arrival of MACHINES|missile|weapon|observer n", "POWER|troop|military|naval|general"
        "|partial deployment|mobilization|mobilisation|buildup|build-up|reinforcement n", "military preparation n",
        "deployment|redeployment|reinforcement n near TROOPS", "troop movement|concentration|increase|surge n",
        "preparation for war|attack|offensive|invasion n", "reconnaissance flight n",
    )
    but_not = {
        "object": ("parachute", "airbag", "argument", "resource", "voter", "supporter", "software", "fund", "charm",
                   "skill", "tactic", "opinion", "capital", "email", "letter", "train", "bus", "prose", "rhetoric",
                   "enemy", "gang", "terrorist", "gunman", "media"),
        "modifier": ("software", "voter", "plaque", "muscle", "rescue", "labour", "sales", "armed-response", "media"),
        "subject": ("company", "firm", "campaign", "market", "task", "media"),
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
        "The senator mustered enough votes.",
        "A media contingent gathered outside the court.",
        "The reform added force to his argument.",
    )
