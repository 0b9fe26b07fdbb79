"""Investigation."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Investigation(EventType):
    """An authority looks into a wrong, an accident or a claim: an inquiry, a probe, an inspection."""

    plover = "ACCUSE"
    investigator: Actors = role("subject", "by", "possessor", "modifier")
    investigated: Actors = role("object", "into", "of", "on", "against", "clause")
    matter: str | None = detail("into", "over", "about", "for")
    triggers = (
        "investigate", "probe", "look into", "open|launch|order|begin|start|conduct investigation|inquiry|enquiry"
        "|probe", "open|hold|begin hearing into|on", "put|place under investigation",
        "question suspect|witness|minister|officer|man|official|leader", "interrogate",
        "inspect site|facility|wreckage|base|plant", "examine allegation|claim|evidence|charge",
        "set up inquiry|commission|panel", "appoint commission|inquiry|investigator|panel", "search house|office|home",
        "raid house|home|office|headquarters", "subpoena", "verify compliance", "exhume", "investigation n",
        "inquiry n", "enquiry n", "probe n", "fact-finding mission n", "commission of inquiry n", "inspection n",
        "interrogation n", "hearing into|on n", "criminal investigation n", "inquest n",
        "audit of vote|ballot|election|result n",
    )
    but_not = {
        "object": ("relationship", "effect", "method", "option", "galaxy", "gene", "use", "possibility", "mania",
                   "way"),
        "for": ("inquiries",),
        "subject": ("study", "historian", "author", "academic", "researcher", "scientist", "paper", "article",
                    "astronomer", "novel", "newspaper", "magazine", "journalist", "reporter", "documentary",
                    "programme"),
        "modifier": ("space", "scientific", "mars", "research", "tax", "ticket", "other", "newspaper", "press"),
    }
    says = (
        Example("Prosecutors opened an investigation into the massacre.", investigator="Prosecutors",
                matter="the massacre"),
        Example("The parliament set up a commission of inquiry on arms sales.", investigator="The parliament"),
        Example("Police are investigating the minister for fraud.", investigator="Police",
                investigated="the minister", status="ongoing"),
        Example("A UN probe into the killings began in May.", matter="the killings"),
    )
    unlike = (
        "The study investigated the effect of sleep on memory.",
        "The space probe reached Saturn.",
        "Scientists probed the relationship between diet and mood.",
        "The paper examines medieval poetry.",
        "The investigating officer gave evidence.",
        "The firm audited the bank for ten years.",
        "For all other inquiries please call the office.", "The newspaper investigated her business deals.",
    )
