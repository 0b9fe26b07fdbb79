"""Nuclear activity."""

from timeline.events.base import Actors, EventType, Example, Things, role


class NuclearActivity(EventType):
    """A state enriches, builds, restarts, halts or opens to inspection part of its nuclear programme."""

    plover = "MOBILIZE"
    state: Actors = role("subject", "by", "possessor", "modifier", "in", "of")
    what: Things = role("object", "of", "at")
    triggers = (
        "enrich uranium", "reprocess plutonium|fuel|rod",
        "build|construct|restart|reactivate|commission|operate reactor|plant|centrifuge|facility|enrichment"
        "|bomb", "resume enrichment|reprocessing|conversion", "install centrifuge",
        "produce plutonium|uranium|bomb|weapon", "develop weapon|bomb|warhead|arsenal|capability|program|programme",
        "acquire weapon|bomb|capability|technology", "break|remove seal", "inspect site|facility|reactor|plant",
        "suspend|halt|freeze|stop enrichment|reprocessing|program|programme|conversion", "shut down reactor|plant",
        "load fuel", "dismantle program|programme|facility|arsenal|reactor", "pursue weapon|bomb|enrichment|program",
        "uranium enrichment n", "nuclear program n", "nuclear programme n", "nuclear activity n", "enrichment n",
        "nuclear inspection n", "reprocessing n", "nuclear development n", "nuclear ambition n",
        "nuclear proliferation n",
    )
    context = (
        "nuclear", "uranium", "plutonium", "centrifuge", "reactor", "enrichment", "enrich", "atomic", "IAEA", "warhead",
        "fissile",
    )
    but_not = {
        "object": ("soil", "life", "experience", "curriculum"),
        "modifier": ("job", "soil", "vitamin", "medicine"),
        "of": ("life", "soil"),
    }
    says = (
        Example("Iran resumed uranium enrichment at Natanz.", state="Iran"),
        Example("North Korea restarted its nuclear reactor in January.", state="North Korea",
                what="its nuclear reactor"),
        Example("Pakistan enriched the uranium with new centrifuges.", state="Pakistan", what="uranium"),
        Example("Libya dismantled its nuclear programme under British supervision.", state="Libya",
                what="its nuclear programme"),
    )
    unlike = (
        "Compost enriches the soil.",
        "The nuclear family is in decline.",
        "The firm built a bottling plant.",
        "The course enriched her life.",
    )
