"""Trial."""

from timeline.events.base import DUTIES, Actors, EventType, Example, detail, role


class Trial(EventType):
    """A court or prosecutor brings somebody to justice: charges, hears, convicts, sentences or acquits."""

    plover = "ACCUSE"
    defendant: Actors = role("object", "of", "for", "against", "possessor", "on", "subject", required=True)
    court: Actors = role("subject", "by", "before", "in")
    charge: str | None = detail("on charges of", "on a charge of", "of", "for", "with", "accused of")
    sentence: str | None = detail("to", "sentence of")
    triggers = (
        "try for|on vt", "convict vt", "sentence", "receive|get|give|hand sentence", "acquit", "prosecute vt",
        "put|go|stand|be|bring on trial", "arraign", "indict vt", "court-martial", "extradite", "bring to justice"
        "|trial", "face|stand trial|charge", "appear in|before court|judge", "charge with|in|over", "charge on"
        " suspicion", "find guilty", "plead guilty|innocent", "hanged vt", "condemn to death|prison|life", "sue",
        "impeach", "open hearing|trial", "jail for", "fine vt", "file suit|lawsuit|charge", "trial n",
        "conviction of|for|on|by|in n", "felony|criminal|murder conviction n", "prosecution of|for|against n",
        "face prosecution|conviction", "overturn|quash|uphold conviction", "court-martial n", "indictment n",
        "acquittal n", "extradition n", "sentencing n", "tribunal n", "impeachment n", "court case n", "lawsuit n",
        "court hearing n", "war crimes trial n", "death sentence n", "prison sentence n", "prison term n",
        "life sentence n", "jail term n",
    )
    but_not = {
        "object": ("door", "luck", "hand", "recipe", "food", "dish", "picture", "coat", "fee", "battery", "phone",
                   "price", "concentration"),
        "modifier": ("political", "clinical", "time", "field", "drug", "test", "free", "medical", "vaccine", "sheepdog",
                     "horse"),
        "of": ("vaccine", "drug", "strength", "patience", "system"),
        "with": DUTIES,
        "for": ("match", "day", "drug", "vaccine"),
    }
    says = (
        Example("A court in Tunis sentenced the editor to three years.", defendant="the editor", court="A court"),
        Example("The former dictator went on trial on charges of genocide.", defendant="The former dictator",
                charge="genocide"),
        Example("Two officers were convicted of murder in Lima.", defendant="Two officers", charge="murder"),
        Example("The trial of the opposition leader was adjourned.", defendant="the opposition leader"),
    )
    unlike = (
        "The drug is in clinical trials.",
        "She tried the door in vain.",
        "It is his conviction that the lake will rise.",
        "The prosecution said the witness was mistaken.",
        "We hung on to the rope.",
        "He was charged with leading the delegation.", "An aide was charged with overseeing the campaign.",
        "They hanged the picture in the hall.",
    )
