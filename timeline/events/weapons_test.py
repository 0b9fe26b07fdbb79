"""Weapons test."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class WeaponsTest(EventType):
    """A weapon is tested: a missile is fired, a nuclear device detonated, a rocket launched."""

    plover = "MOBILIZE"
    tester: Actors = role("subject", "by", "possessor", "modifier", "in")
    weapon: Things = role("object", "of")
    weapon_range: str | None = detail("with a range of", "capable of reaching")
    triggers = (
        "test-fire", "test fire missile|rocket", "test-launch", "fire missile|rocket into sea|water",
        "detonate device|weapon|bomb", "conduct|carry out|stage|hold test|explosion", "flight-test",
        "fire missile|rocket over", "set off device", "test-detonate", "conduct test", "carry out test",
        "launch missile|rocket", "test missile|weapon|bomb|rocket|device|warhead|torpedo|interceptor", "nuclear test n",
        "missile test n", "weapon test n", "weapons test n", "test of missile|weapon|bomb|device|rocket n",
        "missile launch n", "rocket launch n", "test launch n", "test-firing n", "nuclear explosion n", "test firing n",
        "nuclear testing n", "atomic test n", "launch of missile|rocket|satellite n", "ballistic test n",
        "rocket test n", "satellite launch n",
    )
    context = (
        "missile", "nuclear", "rocket", "weapon", "weapons", "bomb", "warhead", "device", "atomic", "torpedo",
        "satellite", "ballistic", "interceptor", "hydrogen", "thermonuclear", "chemical",
    )
    but_not = {
        "object": ("product", "campaign", "patience", "theory", "water", "blood", "patient", "drug", "car", "software",
                   "inquiry", "attack", "exercise", "exam"),
        "modifier": ("driving", "blood", "drug", "dna", "product", "eye", "medical", "pregnancy", "fitness", "beta"),
        "at": ("target", "city", "village", "town", "base", "position"),
    }
    says = (
        Example("Pakistan tested a medium-range missile on Sunday.", tester="Pakistan",
                weapon="a medium-range missile"),
        Example("France conducted a nuclear test at Mururoa.", tester="France"),
        Example("North Korea test-fired two rockets into the sea.", tester="North Korea", weapon="two rockets"),
        Example("India's missile test angered its neighbour.", tester="India"),
    )
    unlike = (
        "Doctors tested the missile engineer's blood.",
        "He passed his driving test at the third attempt.",
        "The company launched a satellite television channel.",
        "The delay tested the negotiators' patience.",
    )
