"""A graph that no reader should choke on, though much of it is wrong: characters that XML refuses, ids that two kinds
share, formulas as headlines and names, words from right to left, an event without date and place, participants and
claims that are not there, values that JSON does not know."""

from __future__ import annotations

from datetime import date
from math import nan
from random import Random

from timeline.graph import EventGraph
from timeline.models import Actor, Article, Claim, Event, Filler, Participant, Place, Quote, When

TEXT = "The \x0bmayor\u2028 met \ud83dherself \ufffe, & <again>\x85."
RIGHT_TO_LEFT = "لقاء \u200fفي\u202e «القاهرة» 🐟👩\u200d🚀 & <'two'> \"lines\"\r\n\tמפגש \\"
FORMULA = '=HYPERLINK("http://example.org";"talks")'


def odd() -> EventGraph:
    """One article, four events, three actors."""
    last = When(edtf="2019/9999", earliest=date(2019, 1, 1), latest=date.max, precision="range")
    open_start = When(edtf="../2019-05-01", earliest=None, latest=date(2019, 5, 1), precision="range")
    mayor = Quote(start=4, end=10, text=TEXT[4:10])
    claim = Claim(
        id="cl-1",
        article="one\n",
        type="meeting",
        plover="CONSULT",
        status="occurred",
        trigger=mayor,
        quote=Quote(start=0, end=len(TEXT), text=TEXT),
        according_to="ac-unknown",
        confidence=1,
        roles={"participant": (Filler(start=4, end=10, text=mayor.text, actor="one\n", name="mayor"),)},
    )
    who = Participant(id="one\n", name="mayor"), Participant(id="ac-none", name="nobody")
    return EventGraph(
        articles=(Article(id="one\n", text=TEXT, title=FORMULA, publisher="\x00\t"),),
        claims=(claim,),
        events=(
            event(
                "one\n",
                FORMULA,
                "participant",
                (who[0], who[0], who[1]),
                last,
                claims=("cl-1", "cl-gone"),
                details={"not": nan, "day": date(2019, 1, 1), "set": frozenset("zyx"), "long": 2**70, "tab": "\x0b"},
            ),
            event("ev-2", "  two\n lines ", "authority", (who[0],), open_start),
            event("ev-3", "an event whose label is so long that it must be cut off somewhere", "host", who, None),
            event("ev-4", RIGHT_TO_LEFT, "host", (Participant(id="ac-3", name=RIGHT_TO_LEFT),), None).model_copy(
                update={"place": None}
            ),
        ),
        actors=(
            Actor(id="one\n", name="@mayor", kind="person", aliases=("-1", "+1", "=1", "\t=1")),
            Actor(id="ac-2", name="\ud83d", kind="group"),
            Actor(id="ac-3", name=RIGHT_TO_LEFT, kind="group", because=("\x1b[31m", "\u2028")),
        ),
        relations=(
            ("ev-2", "before", "ev-3"),
            ("ev-2", "before", "ev-3"),
            ("ev-2", "before", "ev-gone"),
            ("ev-3", "odd kind/&<\u202e>", "ev-4"),
        ),
    )


def event(key: str, label: str, role: str, who: tuple[Participant, ...], when: When | None, **more: object) -> Event:
    """An event in a place that has the id of an actor."""
    place = Place(id="ac-2", name="+town", within=("Ñ\x1f", "\u202e"))
    return Event.model_validate(
        {
            "id": key,
            "type": "meeting",
            "plover": "CONSULT",
            "label": label,
            "status": "occurred",
            "date": when,
            "place": place,
            "roles": {role: who, f"{role}_too": who[:1]},
            "articles": ("one\n", "gone"),
            "sources": 1,
            "confidence": 0.5,
            "claims": (),
            **more,
        }
    )


def shuffled(graph: EventGraph, seed: int) -> EventGraph:
    """The same graph, put together in another order."""
    random = Random(seed)
    parts = {name: getattr(graph, name) for name in type(graph).model_fields}
    return EventGraph(**{name: tuple(random.sample(part, len(part))) for name, part in parts.items()})
