"""Condemnation."""

from timeline.events.base import PRIVATE, SPORT, Actors, EventType, Example, Things, detail, role


class Condemnation(EventType):
    """A party condemns, criticises or protests formally against what another does."""

    plover = "ACCUSE"
    everyday = True
    critic: Actors = role("subject", "by", "from", "possessor", "modifier")
    criticised: Actors = role("object", "against", "with", "of", "to", "at", "clause")
    matter: Things = role("for", "over", "about", "object", "of")
    reason: str | None = detail("for", "over", "as")
    triggers = (
        "condemn", "denounce", "criticize", "criticise", "decry", "deplore", "censure", "rebuke", "lambast",
        "lambaste", "castigate", "chide", "reproach", "assail", "slam SOMEBODY|decision|plan|move|proposal"
        "|government|policy|attack|law|report|failure", "vilify", "protest to|against", "POWER protest at|over",
        "complain vi",
        "complain that|about|to stative", "express anger|outrage|dismay|concern|indignation|alarm|disapproval",
        "voice anger|outrage|dismay|concern|criticism|disapproval|alarm",
        "lodge|file|deliver|hand|issue|send|make protest|complaint|rebuke", "summon ambassador|envoy|commissioner",
        "take issue with", "speak against", "condemnation n", "denunciation n",
        "criticism of|from|by|over|at|against|for n", "criticisms n", "censure n", "rebuke n", "disapproval of|by n",
        "official protest n", "formal protest n", "diplomatic protest n", "protest note n",
        "complaint about|against|by|from|to|over n", "recrimination n", "outcry over|against|from|in n",
    )
    but_not = {
        "subject": (*PRIVATE, *SPORT, "critic", "reviewer", "customer", "viewer", "reader", "passenger", "user",
                    "inmate", "prisoner", "trader", "commuter", "one", "neighbour",
                    "analyst", "economist"),
        "modifier": ("film", "literary", "textual", "customer", "music", "criminal", "civil", "public"),
        "object": ("building", "film", "book", "door", "performance", "album", "brake", "herself", "himself",
                   "murderer", "killer"),
        "to": ("death", "prison", "life", "history", "poverty"),
        "of": ("pain", "headache", "rat", "noise", "ache", "fatigue", "nausea", "illness", "boredom"),
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
        "The robber was condemned to death.",
        "Passengers often complain about the trains.",
        "An inmate complained of rats.",
        "The criminal complaint runs to forty pages.",
    )
