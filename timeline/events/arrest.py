"""Arrest."""

from timeline.events.base import Actors, EventType, Example, detail, role


class Arrest(EventType):
    """A person is deprived of liberty by an authority."""

    plover = "COERCE"
    arrested: Actors = role("object", "of", "possessor", required=True)
    authority: Actors = role("subject", "by", "possessor", "modifier")
    charge: str | None = detail("on a charge of", "on charges of", "on suspicion of", "for", "accused of")
    triggers = (
        "arrest", "detain", "imprison", "jail", "seize", "capture", "apprehend", "incarcerate", "round up",
        "place under arrest", "put under arrest", "take into custody", "take prisoner", "hold in custody",
        "arrest n", "detention n", "imprisonment n", "incarceration n", "capture n", "house arrest n",
    )
    but_not = {
        "object": ("power", "control", "attention", "imagination", "opportunity", "chance", "moment", "initiative",
                   "asset", "fund", "weapon", "drug", "vote", "seat", "market", "town", "city", "village", "territory"),
        "of": ("power", "control", "asset", "weapon", "town", "city", "village", "territory"),
    }
    says = (
        Example("She was placed under house arrest in December.", arrested="She"),
        Example("Police in Ankara arrested three journalists on Tuesday.", arrested="three journalists",
                authority="Police"),
        Example("Amnesty criticised the detention of the union leader Maria Lopes.", arrested="Maria Lopes"),
    )
    unlike = (
        "The scene arrested every visitor.",
        "The army seized power in the night.",
        "The film captured the attention of critics.",
    )
