"""Condemnation."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Condemnation(EventType):
    """A party condemns, criticises or protests formally against what another does."""

    plover = "ACCUSE"
    critic: Actors = role("subject", "by", "from", "possessor", "modifier")
    criticised: Actors = role("object", "against", "with", "of", "to", "at", "clause")
    matter: Things = role("for", "over", "about", "object", "of")
    reason: str | None = detail("for", "over", "as")
    triggers = (
        "condemn", "denounce", "criticize", "criticise", "decry", "deplore", "censure", "rebuke", "lambast", "lambaste",
        "castigate", "chide", "reproach", "assail", "slam", "vilify", "disapprove", "protest to|against", "complain",
        "express anger|outrage|dismay|concern|indignation|regret|alarm", "voice concern|criticism|disapproval|alarm",
        "lodge|file|deliver|hand|issue|send|make protest|complaint|rebuke", "summon ambassador|envoy|commissioner",
        "take issue with", "speak against", "condemnation n", "denunciation n", "criticism n", "censure n", "rebuke n",
        "disapproval n", "official protest n", "formal protest n", "diplomatic protest n", "protest note n",
        "complaint n", "recrimination n", "outcry n",
    )
    but_not = {
        "subject": ("critic", "reviewer", "customer", "patient", "viewer", "reader", "passenger"),
        "modifier": ("film", "literary", "textual", "customer", "music"),
        "object": ("building", "film", "book", "door", "performance", "album", "brake"),
    }
    says = (
        Example("Amnesty International condemned the Chinese government for the executions.",
                critic="Amnesty International", criticised="the Chinese government"),
        Example("Greece lodged a formal protest with Turkey over the overflights.", critic="Greece",
                criticised="Turkey"),
        Example("The bishops denounced the governor.", critic="The bishops", criticised="the governor"),
        Example("Sweden summoned the Libyan ambassador after the shooting.", critic="Sweden",
                criticised="the Libyan ambassador"),
    )
    unlike = (
        "Critics slammed the film.",
        "The council condemned the building as unsafe.",
        "Literary criticism is not what it was.",
        "Chad accused Sudan of arming the rebels.",
    )
