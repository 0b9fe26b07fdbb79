"""Nuclear activity."""

from timeline.events.base import Actors, EventType, Example, Things, role


class NuclearActivity(EventType):
    """A state enriches, builds, restarts, halts or opens to inspection part of its nuclear programme."""

    plover = "MOBILIZE"
    state: Actors = role("subject", "by", "possessor", "modifier", "in", "of")
    what: Things = role("object", "of", "at")
    triggers = (
        "enrich uranium", "reprocess plutonium|fuel|rod", "build|construct|restart|reactivate|commission|operate"
        " reactor|plant|centrifuge|facility|enrichment|bomb", "start|begin|resume|restart|continue|expand|accelerate"
        " enrichment|reprocessing|conversion|program|programme vt", "install centrifuge",
        "produce plutonium|uranium|bomb|weapon", "develop weapon|bomb|warhead|arsenal|capability",
        "acquire weapon|bomb|capability", "break|remove seal", "inspect site|facility|reactor|plant",
        "suspend|halt|freeze|stop|end|curb|abandon|limit enrichment|reprocessing|program|programme|conversion"
        "|activity", "shut down reactor|plant", "load fuel",
        "dismantle program|programme|facility|arsenal|reactor|centrifuge", "pursue weapon|bomb|enrichment",
        "resumption|suspension|freeze|halt|end|start of|to enrichment|reprocessing|conversion|program|programme"
        "|activity n", "enrichment of uranium n", "nuclear|IAEA inspection n", "inspection of site|facility|plant n",
        "construction of reactor|centrifuge|facility n",
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
        "Argentina's nuclear programme serves peaceful ends.",
    )
