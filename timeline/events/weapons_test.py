"""Weapons test."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class WeaponsTest(EventType):
    """A weapon is tested: a missile is fired, a nuclear device detonated, a rocket launched."""

    plover = "MOBILIZE"
    tester: Actors = role("subject", "by", "possessor", "modifier", "in")
    weapon: Things = role("object", "of")
    weapon_range: str | None = detail("with a range of", "capable of reaching")
    triggers = (
        "test-fire", "test-launch", "flight-test", "test-detonate", "test fire missile|rocket",
        "fire missile|rocket into sea|water", "POWER fire missile", "fire missile|rocket over",
        "detonate|set device|weapon|bomb nuclear|atomic|hydrogen|thermonuclear",
        "conduct|carry|stage|hold test|explosion", "launch missile|rocket",
        "test missile|weapon|bomb|rocket|device|warhead|torpedo|interceptor",
        "nuclear|missile|weapon|weapons|atomic|ballistic|rocket test n", "nuclear testing n",
        "test of missile|weapon|bomb|device|rocket n", "missile|rocket|test|satellite launch n",
        "launch of missile|rocket|satellite n", "test-firing n", "test firing n", "nuclear explosion n",
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
        Example("Pakistan fired a missile over the bay on Friday.", tester="Pakistan", weapon="a missile"),
    )
    unlike = (
        "Doctors tested the missile engineer's blood.",
        "He passed his driving test at the third attempt.",
        "The company launched a satellite television channel.",
        "The delay tested the negotiators' patience.",
        "A roadside device was detonated near the convoy.",
    )
