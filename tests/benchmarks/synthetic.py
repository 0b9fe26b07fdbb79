"""Synthetic claims with known truth: many events, reported by a few articles each, in the manner of news.

Names are of Zipfian frequency; dates are given to the day, the week, the month, or not at all; articles appear within
days of the event, some long after; each report leaves out some of the actors and the place, and words vary. The same
seed gives the same claims.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import accumulate
from random import Random

from timeline.models import Actor, Article, Claim, Filler, Place, Quote, ReportedWhen, When, stable_id

START = date(2001, 1, 1).toordinal()
CLAIMS_PER_DAY = 100  # so that more claims cover more time, as a growing archive does
REPORTS = (1, 1, 1, 2, 2, 3, 4, 5, 8, 20)  # how many articles report an event, mean 4.7
PRECISION = ("day",) * 6 + ("week", "month", "month", None)
TYPES = {
    "meeting": ("participant", "participant"),
    "arrest": ("authority", "arrested"),
    "visit": ("visitor", "host"),
    "attack": ("attacker", "target"),
    "threat": ("source", "target"),
    "agreement": ("party", "party"),
}
VERBS = {
    "meeting": ("met", "meeting", "talks"),
    "arrest": ("arrested", "detained"),
    "visit": ("visited", "trip"),
    "attack": ("attacked", "raid", "shelled"),
    "threat": ("threatened", "warned"),
    "agreement": ("signed", "pact"),
}
WORDS = 20_000
STATES = 150


@dataclass(frozen=True)
class Corpus:
    """Claims, what they rest on, and for each claim id the number of the event that it truly reports."""

    claims: tuple[Claim, ...]
    articles: tuple[Article, ...]
    actors: tuple[Actor, ...]
    truth: dict[str, int]


def zipfian(random: Random, things: list, weights: list[float]):
    """One of the things, the first most often."""
    return random.choices(things, cum_weights=weights)[0]


def weights(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 1) for rank in range(count)))


def generate(size: int, seed: int = 1) -> Corpus:
    """About `size` claims."""
    random = Random(seed)
    actors = cast(max(300, size // 40))
    places = [
        Place(id=f"pl-{n}", name=f"Town{n}", country=state(n), within=(f"State{n % STATES}",))
        for n in range(max(200, size // 100))
    ]
    fillers = {a.id: Filler(start=0, end=len(a.name), text=a.name, actor=a.id, name=a.name) for a in actors}
    odds, place_odds, word_odds = weights(len(actors)), weights(len(places)), weights(WORDS)
    words = [word(n) for n in range(WORDS)]
    claims, articles, truth, number = [], [], {}, 0
    while len(claims) < size:
        happening = event(
            random,
            actors,
            odds,
            places,
            place_odds,
            random.choices(words, cum_weights=word_odds, k=8),
            max(1, size // CLAIMS_PER_DAY),
        )
        for _ in range(random.choice(REPORTS)):
            article, claim = report(random, happening, fillers, len(articles))
            claims.append(claim)
            articles.append(article)
            truth[claim.id] = number
        number += 1
    return Corpus(tuple(claims), tuple(articles), tuple(actors), truth)


@lru_cache(maxsize=WORDS)
def word(n: int) -> str:
    """A word of three syllables."""
    syllables = [c + v for c in "bcdfgklmnprtvz" for v in "aiou"]
    size = len(syllables)
    return syllables[n % size] + syllables[n // size % size] + syllables[n // size**2 % size]


def state(n: int) -> str:
    return f"S{n % STATES:02d}"


def cast(count: int) -> list[Actor]:
    """States first, since they are named most; then people and organisations of those states."""
    kinds = ("person", "person", "organization")
    return [
        Actor(id=f"ac-{n}", name=f"State{n}", kind="country", country=state(n))
        if n < STATES
        else Actor(id=f"ac-{n}", name=f"Name{n}", kind=kinds[n % 3], country=state(n * 7))
        for n in range(count)
    ]


def event(random: Random, actors, odds, places, place_odds, words, days: int) -> dict:
    """What truly happened."""
    kind = random.choice(list(TYPES))
    return {
        "kind": kind,
        "day": START + random.randrange(days),
        "words": words,
        "who": [zipfian(random, actors, odds) for _ in TYPES[kind]],
        "place": zipfian(random, places, place_odds),
    }


def report(random: Random, happening: dict, fillers: dict[str, Filler], number: int) -> tuple[Article, Claim]:
    """One article's version of it."""
    day, kind, name = happening["day"], happening["kind"], f"a{number:07d}"
    told = date.fromordinal(day + random.choice((0, 0, 1, 1, 1, 2, 3, 7, 40)))
    article = Article(id=name, text="", published=published(told))
    roles: dict[str, tuple[Filler, ...]] = {}
    for role, actor in zip(TYPES[kind], happening["who"], strict=True):
        if random.random() < 0.85:
            roles[role] = (*roles.get(role, ()), fillers[actor.id])
    verb = random.choice(VERBS[kind])
    said = random.sample(happening["words"], 4) + [word(random.randrange(WORDS)) for _ in range(3)]
    text = " ".join((*(f.name for fs in roles.values() for f in fs), verb, *said))
    start = text.index(verb)
    claim = Claim(
        id=stable_id("cl", name, kind, start),
        article=name,
        type=kind,
        plover="X",
        status="occurred",
        date=dated(random, day),
        place=happening["place"] if random.random() < 0.6 else None,
        roles=roles,
        trigger=quote(start, verb),
        quote=Quote(start=0, end=len(text), text=text),
    )
    return article, claim


@cache
def published(day: date) -> When:
    """Kept once, as equal values are by whoever holds a million claims."""
    return When(edtf=str(day), earliest=day, latest=day, precision="day")


@cache
def quote(start: int, text: str) -> Quote:
    """Kept once."""
    return Quote(start=start, end=start + len(text), text=text)


def dated(random: Random, day: int) -> ReportedWhen | None:
    """The day as an article gives it: exactly, by week, by month, or not at all; once in a hundred wrong by a day."""
    precision = random.choice(PRECISION)
    return reported(precision, day + (random.random() < 0.01)) if precision else None


@cache
def reported(precision: str, day: int) -> ReportedWhen:
    """The date, kept once."""
    true = date.fromordinal(day)
    if precision == "day":
        return ReportedWhen(edtf=str(true), earliest=true, latest=true, precision="day", basis="stated")
    if precision == "week":
        monday = true - timedelta(days=true.weekday())
        sunday = monday + timedelta(days=6)
        text = f"{monday}/{sunday}"
        return ReportedWhen(edtf=text, earliest=monday, latest=sunday, precision="week", basis="relative")
    first = true.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return ReportedWhen(edtf=f"{first:%Y-%m}", earliest=first, latest=last, precision="month", basis="stated")
