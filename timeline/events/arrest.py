"""Arrest."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Arrest(EventType):
    """A person is deprived of liberty by an authority."""

    plover = "COERCE"
    arrested: Actors = role("object", "of", "possessor", required=True)
    authority: Actors = role("subject", "by", "possessor", "modifier")
    charge: str | None = detail("on a charge of", "on charges of", "on suspicion of", "for", "accused of")
    count: int | None = detail("object", "of", number=True)
    triggers = (
        "arrest", "detain", "imprison", "jail", "seize", "capture SOMEBODY|FORCES|VICTIMS|suspect|leader",
        "apprehend", "incarcerate", "round up", "lock up",
        "place|put|keep|hold under arrest", "take|hold|keep|remand in|into custody", "take prisoner|captive",
        "nab suspect|thief|fugitive|smuggler|leader", "hold in custody|jail|prison", "hold prisoner|suspect|detainee",
        "throw|put in|into jail|prison", "intern", "put behind bar", "hand to police", "hold without trial|charge",
        "remand", "send to jail|prison|camp", "arrest n", "detention n", "imprisonment n", "incarceration n",
        "capture n", "house arrest n", "internment n", "seizure of man|people|official|diplomat|soldier|sailor|suspect"
        "|leader|member n", "custody n", "round-up n", "apprehension of n",
    )
    but_not = {
        "object": ("LAND", "MACHINES", "power", "control", "attention", "imagination", "opportunity", "chance",
                   "moment", "initiative", "mood", "asset", "fund", "weapon", "drug", "vote", "seat", "market", "area",
                   "eye", "embassy", "post", "property", "land", "cocaine", "document", "share", "decline", "fall",
                   "image", "data", "carbon", "spirit", "title", "crown", "building", "position", "tanker", "arm",
                   "cash", "money", "computer", "gun", "phone", "passport", "record", "supporter", "delegate",
                   "nomination", "themselves", "himself", "herself", "it", "all", "that", "presidency", "essence",
                   "heart", "voter"),
        "on": ("tape", "film", "camera", "video"),
        "of": ("LAND", "MACHINES", "power", "control", "asset", "weapon", "embassy", "land", "property", "drug", "post",
               "image", "carbon"),
        "over": ("child", "son", "daughter"),
        "subject": ("scene", "sight", "film", "camera", "book", "photograph", "painting", "story", "report", "novel",
                    "song", "poem"),
        "modifier": ("cardiac", "motion", "screen", "data", "carbon", "school", "after-school"),
    }
    says = (
        Example("She was placed under house arrest in December.", arrested="She"),
        Example("Police in Ankara arrested three journalists on Tuesday.", arrested="three journalists",
                authority="Police"),
        Example("Amnesty criticised the detention of the union leader Maria Lopes.", arrested="Maria Lopes"),
        Example("The lawyer was jailed on a charge of insulting the president.", arrested="The lawyer",
                charge="insulting the president"),
        Example("Soldiers took four suspected smugglers into custody near Agadez.", authority="Soldiers",
                arrested="four suspected smugglers"),
    )
    unlike = (
        "The scene arrested every visitor.",
        "The army seized power in the night.",
        "The film captured the attention of critics.",
        "He survived a cardiac arrest.",
        "Rebels captured Bangui on Sunday.",
        "The senator was captured on tape.",
        "The campaign locked up enough delegates.",
    )
