"""Withdrawal."""

from timeline.events.base import Actors, EventType, Example, Places, Things, detail, role


class Withdrawal(EventType):
    """Forces, staff or settlers leave a place, retreat, pull back, surrender or demobilise."""

    plover = "RETREAT"
    leaver: Actors = role("subject", "by", "possessor", "modifier")
    force: Things = role("object", "of", "subject")
    origin: Places = role("from", "out", "object")
    left: Actors = role("clause")
    strength: int | None = detail("object", "of", "subject", number=True)
    triggers = (
        "withdraw troop|force|soldier|army|unit|ship|personnel|adviser|advisor|peacekeeper|contingent|warship"
        "|staff|plane|presence|inspector|worker|carrier|fleet|missile|tank|police|marine|battalion|division"
        "|garrison|guard|weapon",
        "withdraw from territory|border|area|town|city|island|strip|province|base|position|zone|country|capital"
        "|salient", "withdraw", "pull out|back", "retreat", "evacuate", "surrender", "demobilize", "demobilise",
        "stand down", "disengage", "vacate", "abandon position|post|town|base|city",
        "remove troop|force|missile|vessel|rig|soldier", "bring home troop|soldier|force",
        "leave territory|area|country|island|zone", "give up territory|weapon", "lay down arm|weapon",
        "reduce force|troop|presence", "cede", "hand back territory|province|area|base", "capitulate", "move back",
        "fall back", "recall troop|force|soldier", "drive back|out", "force retreat|withdraw", "dismantle",
        "wind down", "halt advance|offensive", "return to base|line|position", "force to retreat|withdraw", "repel",
        "cease operation", "reduce troop|force|presence",
        "leave|depart|return troop|force|army|soldier|unit|ship|fleet|contingent|marine|tank|warship|peacekeeper",
        "withdrawal n", "pullout n", "pull-out n", "pullback n", "retreat n", "evacuation n", "surrender n",
        "disengagement n", "demobilization n", "demobilisation n", "troop reduction n", "departure of troop|force n",
        "removal of troop|force|missile|vessel n", "drawdown n", "capitulation n", "phased withdrawal n",
        "mutual withdrawal n",
    )
    but_not = {
        "object": ("money", "cash", "product", "drug", "application", "remark", "savings", "offer", "charge",
                   "ambassador", "support", "candidacy", "bid", "allegation", "labour", "licence", "envoy", "statement",
                   "bill", "gun", "knife", "wallet", "tooth", "comment", "complaint", "threat", "recognition",
                   "proposal"),
        "from": ("race", "tournament", "treaty", "talk", "negotiation", "account", "contest", "market", "sale", "life",
                 "election", "pact", "agreement", "competition", "npt", "public", "drug", "event"),
        "modifier": ("cash", "bank", "drug", "alcohol", "writing", "nicotine", "holiday", "weekend", "spiritual",
                     "country"),
        "of": ("labour", "ambassador", "offer", "product", "support", "charge", "licence", "money", "deposit"),
        "subject": ("candidate", "player", "customer", "share", "price", "glacier", "stock", "market", "sponsor"),
    }
    says = (
        Example("Syria withdrew its troops from Lebanon in April.", leaver="Syria", force="its troops",
                origin="Lebanon"),
        Example("The rebels retreated to the hills after the battle.", leaver="The rebels"),
        Example("South Africa's withdrawal from Angola was completed.", leaver="South Africa", origin="Angola"),
        Example("Moscow pulled out 600 soldiers from the base.", leaver="Moscow", force="600 soldiers", strength="600"),
    )
    unlike = (
        "She withdrew money from the bank.",
        "The player withdrew from the tournament with an injury.",
        "Glaciers retreat as the climate warms.",
        "The ambassador was withdrawn in protest.",
    )
