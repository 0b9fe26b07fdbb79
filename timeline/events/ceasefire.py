"""Ceasefire."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Ceasefire(EventType):
    """Fighting ends or pauses: a truce is declared, agreed, comes into force, or hostilities stop."""

    plover = "RETREAT"
    party: Actors = role("subject", "by", "between", "with", "possessor", "among", together=True)
    duration: str | None = detail("lasting", "for")
    triggers = (
        "declare ceasefire|cease-fire|truce", "cease fire|hostility|fighting|attack|aggression|firing",
        "cease|halt|suspend operation near ARMS|FORCES",
        "halt fighting|hostility|attack|offensive|advance|fire|bombing|war|aggression",
        "stop fighting|hostility|attack|shooting|war|bombing|advance|violence|aggression vt",
        "end fighting|hostility|war|conflict|violence|bloodshed|offensive|strife|aggression|occupation",
        "suspend fighting|hostility|attack|bombing|offensive", "lay down arm|weapon", "hold fire",
        "agree to ceasefire|cease-fire|truce", "fall gun silent", "call for restraint", "de-escalate near FORCES|ARMS",
        "stop shoot", "cease|stop|subside|abate|ebb hostility|fighting|clash|bloodshed",
        "subside|abate|ebb violence", "end hostility|fighting|clash|war|conflict|bloodshed",
        "end attack|occupation|aggression|interference", "ceasefire n", "cease-fire n", "truce n",
        "cessation of hostility|fighting n", "end to fighting|hostility|war|violence|attack|aggression n",
        "halt to fighting|hostility|attack|advance n", "suspension of hostility n", "cease-fire agreement n",
        "ceasefire agreement n", "immediate cease-fire n",
    )
    but_not = {
        "object": ("trading", "publication", "production", "season", "price"),
        "modifier": ("cold", "world", "price", "domestic", "culture", "festive"),
        "on": ("drug", "terror", "whistleblower", "poverty", "crime"),
    }
    says = (
        Example("The rebels declared a unilateral ceasefire on Sunday.", party="The rebels"),
        Example("A truce between Hamas and Israel came into force at dawn.", party=("Hamas", "Israel")),
        Example("Both armies agreed to a cease-fire after six weeks.", party="Both armies"),
        Example("The guerrillas ceased hostilities in the southern provinces.", party="The guerrillas"),
    )
    unlike = (
        "Trams, Stop the War and bins were on the agenda.", "They live with a never-ending war.",
        "Trade is the best way to end the conflict.",
        "The mill ceased production last year.", "The airline ceased operations in May.",
        "Doctors opened fire on the new health plan.",
        "Prices fell at the end of the season.",
        "The army launched an offensive in the north.",
    )
