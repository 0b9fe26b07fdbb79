"""A timeline with text that would break out of a page that does not escape it, wherever text can stand."""

from tests.newsroom import newsroom
from timeline.graph import EventGraph
from timeline.models import Place

HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>'\"><svg onload=alert(3)>${alert(4)}{{5}}"


def hostile() -> EventGraph:
    """The newsroom with hostile text wherever an article or a person can put text."""
    graph = newsroom()
    place = Place(id="pl-x", name=HOSTILE, within=(HOSTILE,))
    said = ({"field": HOSTILE, "values": [{"value": HOSTILE, "claims": [c.id for c in graph.claims[:2]]}]},)
    return graph.model_copy(
        update={
            "events": tuple(
                e.model_copy(update={"label": HOSTILE, "place": place, "details": {HOSTILE: HOSTILE}, "disputes": said})
                for e in graph.events
            ),
            "actors": tuple(a.model_copy(update={"name": HOSTILE, "aliases": (HOSTILE,)}) for a in graph.actors),
            "articles": tuple(
                a.model_copy(update={"title": HOSTILE, "publisher": HOSTILE, "url": "javascript:alert(6)"})
                for a in graph.articles
            ),
            "decisions": tuple(d.model_copy(update={"why": HOSTILE, "by": HOSTILE}) for d in graph.decisions),
            "relations": ((graph.events[3].id, HOSTILE, graph.events[4].id),),
        }
    )
