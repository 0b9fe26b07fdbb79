"""Event graphs for tests: `small()` holds the awkward cases by hand, `large()` as many ordinary ones as asked for.

The countries are real, what happens is invented. Offsets are right: `article.text[q.start:q.end] == q.text` for every
quote, trigger, filler and date, and `tests/test_graphs.py` holds that.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from timeline.graph import EventGraph, by_date
from timeline.models import (
    Actor,
    Article,
    Claim,
    Decision,
    Event,
    Filler,
    Finding,
    Participant,
    Place,
    Problem,
    Quote,
    ReportedWhen,
    StatusReport,
    When,
    stable_id,
)

PLOVER = {"meeting": "CONSULT", "arrest": "COERCE", "naval_exercise": "MOBILIZE", "sanctions_bill": "SANCTION"}

ACTORS = {
    "Norway": Actor(
        id="ac-norway",
        name="Norway",
        kind="country",
        country="NOR",
        aliases=("Kingdom of Norway", "Norge"),
        identifiers={"wikidata": "Q20"},
        because=("'Norge' is a name of Norway",),
    ),
    "Iceland": Actor(
        id="ac-iceland",
        name="Iceland",
        kind="country",
        country="ISL",
        aliases=("Ísland",),
        identifiers={"wikidata": "Q189"},
    ),
    "Þórdís Björnsdóttir": Actor(id="ac-thordis", name="Þórdís Björnsdóttir", kind="person", country="ISL"),
    'Ola "the Cod" Hansen': Actor(
        id="ac-hansen",
        name='Ola "the Cod" Hansen',
        kind="person",
        country="NOR",
        aliases=("O'Hansen & <Sons>", "Hansen\\Ola"),
        identifiers={"viaf": "12 34"},
    ),
    "Сергей Ильин": Actor(id="ac-ilyin", name="Сергей Ильин", kind="person", aliases=("Sergei Ilyin", "謝爾蓋")),
    "Coast Guard": Actor(id="ac-coast-guard", name="Coast Guard", kind="organization", country="NOR"),
    "anglers": Actor(id="ac-anglers", name="anglers", kind="group"),
    "Tromsø": Actor(id="ac-tromso", name="Tromsø", kind="place", country="NOR"),
}
PLACES = {
    "Oslo": Place(id="pl-oslo", name="Oslo", country="NOR", within=("Østlandet", "Norway")),
    "Bay of Nets": Place(id="pl-bay-of-nets", name='Bay of "Nets"'),
    "Reykjavík": Place(id="pl-reykjavik", name="Reykjavík", country="ISL", within=("Iceland",)),
}


def day(text: str, *, basis: str = "stated") -> When:
    """One day, from YYYY-MM-DD."""
    return When(
        edtf=text, earliest=date.fromisoformat(text), latest=date.fromisoformat(text), precision="day", basis=basis
    )


def span(edtf: str, earliest: str | None, latest: str | None, precision: str, *, basis: str = "stated") -> When:
    """Any other date."""
    first, last = (date.fromisoformat(d) if d else None for d in (earliest, latest))
    return When(edtf=edtf, earliest=first, latest=last, precision=precision, basis=basis)


def find(text: str, words: str, start: int = 0, end: int | None = None) -> Quote:
    """Where these words stand first in text[start:end]; a test that asks for other words is wrong."""
    at = text.index(words, start, len(text) if end is None else end)
    return Quote(start=at, end=at + len(words), text=words)


def said(
    article: Article,
    sentence: str,
    trigger: str,
    kind: str,
    status: str,
    *,
    when: When | None = None,
    when_text: str | None = None,
    place: str | None = None,
    by: str | None = None,
    details: dict | None = None,
    refers_to: str | None = None,
    **roles: tuple[tuple[str, str], ...],
) -> Claim:
    """A claim of the article. `roles` maps a role to pairs of (words in the sentence, name of an actor)."""
    quote = find(article.text, sentence)
    where = (quote.start, quote.end)
    spot = find(article.text, trigger, *where)
    words = find(article.text, when_text, *where).model_dump() if when_text else {}
    fillers = {
        role: tuple(
            Filler(**find(article.text, text, *where).model_dump(), actor=ACTORS[name].id, name=name)
            for text, name in pairs
        )
        for role, pairs in sorted(roles.items())
    }
    return Claim(
        id=stable_id("cl", article.id, "rules-1", kind, spot.start, spot.end),
        article=article.id,
        type=kind,
        plover=PLOVER[kind],
        status=status,
        date=ReportedWhen(**when.model_dump(), **words) if when else None,
        place=PLACES[place] if place else None,
        roles=fillers,
        trigger=spot,
        quote=quote,
        details=details or {},
        according_to=ACTORS[by].id if by else None,
        refers_to=refers_to,
        confidence=0.8,
    )


def together(
    label: str, status: str, *claims: Claim, when: When | None = None, disputes: tuple = (), confidence: float = 0.85
) -> Event:
    """The event that these claims say, the first being its first claim."""
    first, articles = claims[0], tuple(sorted({c.article for c in claims}))
    who = {(role, f.actor, f.name) for c in claims for role, fillers in c.roles.items() for f in fillers}
    roles = {
        role: tuple(Participant(id=i, name=n) for r, i, n in sorted(who) if r == role)
        for role in sorted({r for r, _, _ in who})
    }
    return Event(
        id=stable_id("ev", first.id),
        type=first.type,
        plover=first.plover,
        label=label,
        status=status,
        date=when,
        place=next((c.place for c in claims if c.place), None),
        roles=roles,
        details={k: v for c in claims for k, v in c.details.items()},
        claims=tuple(c.id for c in claims),
        articles=articles,
        sources=len(articles),
        disputes=disputes,
        confidence=confidence,
        history=tuple(StatusReport(status=c.status, claim=c.id) for c in claims),
    )


def articles() -> dict[str, Article]:
    """Five articles; their ids are file names as people give them."""
    ahead = Article(
        id='wire 2019/03/10 "talks"',
        title='Cod: "final" talks\nin Oslo\t— what now?',
        publisher="Fjord & Co <Wire>",
        url='https://example.org/a?b=1&c="2" 3',
        published=day("2019-03-10"),
        language="en",
        text="🐟 OSLO\n\nNorway and Iceland are to meet in Oslo on 12 March to talk about cod. "
        "A joint naval exercise of both countries is planned for July. "
        'Parliament may table a sanctions bill against "pirate\u00a0netters".\n',
    )
    after = Article(
        id="ярославль.html",
        title=None,
        published=day("2019-03-15"),
        publisher="Вестник",
        text='Þórdís Björnsdóttir of Iceland met Ola "the Cod" Hansen of Norway in Oslo on Tuesday.\r\n'
        "On 14 March the Coast Guard arrested Сергей Ильин in the Bay of Nets\\harbour. "
        "Norway denies that it held secret talks with anglers last week.",
    )
    undated = Article(
        id="-lead.dash.",
        published=span("2019-03-15/2019-03-20", "2019-03-15", "2019-03-20", "range", basis="inferred"),
        text="Ilyin was detained by the Coast Guard on 15 March, an angler said — the second arrest e\u0301 this year. "
        "The two ministers' Oslo talks ended without a deal. The autumn manoeuvres have been called off.",
    )
    odd = Article(
        id="100%&<tag>#frag?;pos=~'x'",
        title="…",
        published=span("2019-04", "2019-04-01", "2019-04-30", "month"),
        text="Anglers say that Hansen was secretly arrested. Talks between Norway and anglers in Reykjavík go on.",
    )
    silent = Article(id="nothing-found", text="Herring is a fish.", published=None)
    return {"ahead": ahead, "after": after, "undated": undated, "odd": odd, "silent": silent}


def small() -> EventGraph:
    """Eight events: told by three articles, disputed, planned only, possible, denied, alleged, cancelled, ongoing."""
    a = articles()
    talks = (
        said(
            a["ahead"],
            "Norway and Iceland are to meet in Oslo on 12 March to talk about cod.",
            "meet",
            "meeting",
            "planned",
            when=day("2019-03-12", basis="context"),
            when_text="on 12 March",
            place="Oslo",
            participant=(("Norway", "Norway"), ("Iceland", "Iceland")),
        ),
        said(
            a["after"],
            'Þórdís Björnsdóttir of Iceland met Ola "the Cod" Hansen of Norway in Oslo on Tuesday.',
            "met",
            "meeting",
            "occurred",
            when=day("2019-03-12", basis="relative"),
            when_text="on Tuesday",
            place="Oslo",
            participant=(
                ("Þórdís Björnsdóttir", "Þórdís Björnsdóttir"),
                ('Ola "the Cod" Hansen', 'Ola "the Cod" Hansen'),
            ),
        ),
        said(
            a["undated"],
            "The two ministers' Oslo talks ended without a deal.",
            "talks",
            "meeting",
            "occurred",
            place="Oslo",
        ),
    )
    arrests = (
        said(
            a["after"],
            "On 14 March the Coast Guard arrested Сергей Ильин in the Bay of Nets\\harbour.",
            "arrested",
            "arrest",
            "occurred",
            when=day("2019-03-14", basis="context"),
            when_text="On 14 March",
            place="Bay of Nets",
            arrested=(("Сергей Ильин", "Сергей Ильин"),),
            authority=(("the Coast Guard", "Coast Guard"),),
            details={"charge": 'netting "at night"\\', "boats": 2},
        ),
        said(
            a["undated"],
            "Ilyin was detained by the Coast Guard on 15 March, an angler said — the second arrest e\u0301 this year.",
            "detained",
            "arrest",
            "occurred",
            when=day("2019-03-15", basis="context"),
            when_text="on 15 March",
            by="anglers",
            arrested=(("Ilyin", "Сергей Ильин"),),
            authority=(("the Coast Guard", "Coast Guard"),),
        ),
    )
    drill = said(
        a["ahead"],
        "A joint naval exercise of both countries is planned for July.",
        "exercise",
        "naval_exercise",
        "planned",
        when=span("2019-07", "2019-07-01", "2019-07-31", "month", basis="relative"),
        when_text="for July",
    )
    bill = said(
        a["ahead"],
        'Parliament may table a sanctions bill against "pirate\u00a0netters".',
        "sanctions bill",
        "sanctions_bill",
        "possible",
        details={"weights": [1.5, 2], "note": {"of": "law"}, "final": False},
    )
    secret = said(
        a["after"],
        "Norway denies that it held secret talks with anglers last week.",
        "talks",
        "meeting",
        "denied",
        when=span("2019-03-04/2019-03-10", "2019-03-04", "2019-03-10", "week", basis="relative"),
        when_text="last week",
        by="Norway",
        participant=(("Norway", "Norway"), ("anglers", "anglers")),
    )
    hearsay = said(
        a["odd"],
        "Anglers say that Hansen was secretly arrested.",
        "arrested",
        "arrest",
        "alleged",
        by="anglers",
        arrested=(("Hansen", 'Ola "the Cod" Hansen'),),
    )
    autumn = said(
        a["undated"],
        "The autumn manoeuvres have been called off.",
        "manoeuvres",
        "naval_exercise",
        "cancelled",
        when=span("2019-09/..", "2019-09-01", None, "range", basis="context"),
        when_text="autumn",
        refers_to=drill.id,
    )
    running = said(
        a["odd"],
        "Talks between Norway and anglers in Reykjavík go on.",
        "Talks",
        "meeting",
        "ongoing",
        place="Reykjavík",
        participant=(("Norway", "Norway"), ("anglers", "anglers")),
    )
    dispute = {
        "field": "date",
        "values": [
            {"value": "2019-03-14", "claims": [arrests[0].id]},
            {"value": "2019-03-15", "claims": [arrests[1].id]},
        ],
    }
    events = (
        together('Talks on cod: "final" round', "occurred", *talks, when=day("2019-03-12", basis="relative")),
        together(
            "Arrest of Сергей Ильин",
            "occurred",
            *arrests,
            when=span("2019-03-14/2019-03-15", "2019-03-14", "2019-03-15", "range", basis="context"),
            disputes=(dispute,),
        ),
        together(
            "Joint naval exercise",
            "planned",
            drill,
            when=span("2019-07", "2019-07-01", "2019-07-31", "month", basis="relative"),
        ),
        together("Sanctions bill", "possible", bill, confidence=0.4),
        together(
            "Secret talks",
            "denied",
            secret,
            when=span("2019-03-04/2019-03-10", "2019-03-04", "2019-03-10", "week", basis="relative"),
        ),
        together("Arrest of Hansen", "alleged", hearsay, confidence=0.333),
        together(
            "Autumn manoeuvres",
            "cancelled",
            autumn,
            when=span("2019-09/..", "2019-09-01", None, "range", basis="context"),
        ),
        together("Talks in Reykjavík", "ongoing", running, confidence=1.0),
    )
    claims = (*talks, *arrests, drill, bill, secret, hearsay, autumn, running)
    return EventGraph(
        articles=ordered(a.values()),
        claims=ordered(claims),
        events=tuple(sorted(events, key=by_date)),
        actors=ordered(ACTORS.values()),
        decisions=decisions(talks, arrests, drill, autumn),
        problems=(Problem(kind="empty", message="The file holds no text.", path="empty.txt", line=1),),
        relations=((events[0].id, "before", events[1].id),),
    )


def decisions(talks, arrests, drill, autumn) -> tuple[Decision, ...]:
    """What the rules and two people decided, one of each verdict."""
    on_day = Finding(rule="same_day", points=4, reason="both on 2019-03-12")
    off_day = Finding(rule="same_day", points=-4, reason="2019-03-14 is not 2019-03-15")
    who = Finding(rule="same_main_actor", points=5, reason='both concern "Сергей Ильин"')
    return (
        Decision(left=talks[0].id, right=talks[1].id, verdict="same", points=4, findings=(on_day,), by="rules-1"),
        Decision(
            left=talks[0].id,
            right=talks[2].id,
            verdict="same",
            by='Ana "Editor"',
            why="I was\nthere",
            when=date(2019, 4, 1),
        ),
        Decision(
            left=arrests[0].id, right=arrests[1].id, verdict="same", points=1, findings=(who, off_day), by="rules-1"
        ),
        Decision(left=drill.id, right=autumn.id, verdict="unsure", points=0, by="rules-1"),
        Decision(left=talks[0].id, right=drill.id, verdict="different", by='Ana "Editor"', why="no drill at the talks"),
        Decision(left=drill.id, verdict="correct", by='Ana "Editor"', field="status", value="planned", why="checked"),
        Decision(left="cl-000000000000", verdict="drop", by='Ana "Editor"', why="a joke"),
    )


def ordered(things) -> tuple:
    """Sorted by id."""
    return tuple(sorted(things, key=lambda thing: thing.id))


FIRST_DAY = date(2001, 1, 1)
EVENTS_PER_ARTICLE = 5
STATUSES = ("occurred",) * 6 + ("planned", "possible", "denied", "alleged", "cancelled", "ongoing")
VERBS = {"meeting": "met with", "arrest": "arrested", "naval_exercise": "drilled with", "sanctions_bill": "sanctioned"}
ROLES = {
    "meeting": ("participant", "participant"),
    "arrest": ("authority", "arrested"),
    "naval_exercise": ("participant", "participant"),
    "sanctions_bill": ("sponsor", "target"),
}


def large(events: int, *, seed: int = 0) -> EventGraph:
    """As many ordinary events, most reported by one or two articles, between a tenth as many actors."""
    random = Random(seed)
    actors = [
        Actor(
            id=f"ac-{n:06}",
            name=f"Actor {n}",
            kind=random.choice(("person", "organization", "country")),
            country=random.choice((None, "NOR", "ISL")),
            aliases=(f"A. {n}",),
        )
        for n in range(events // 10 + 4)
    ]
    places = [
        Place(id=f"pl-{n:05}", name=f"Town {n}", country="NOR", within=("Norway",)) for n in range(events // 50 + 3)
    ]
    scenes = [scene(random, actors, places) for _ in range(events)]
    told: dict[int, list[int]] = {}
    for number, _ in enumerate(scenes):
        for _ in range(random.choice((1, 1, 2, 2, 3))):
            told.setdefault(random.randrange(events // EVENTS_PER_ARTICLE + 2), []).append(number)
    reports = [report(f"news-{n:06}", [(k, scenes[k]) for k in sorted(set(ks))]) for n, ks in sorted(told.items())]
    of: dict[int, list[Claim]] = {}
    for _, claims in reports:
        for number, claim in claims:
            of.setdefault(number, []).append(claim)
    happened = [outcome(scenes[number], claims) for number, claims in sorted(of.items())]
    merged = [
        Decision(
            left=cs[0].id,
            right=c.id,
            verdict="same",
            points=9,
            by="rules-1",
            findings=(
                Finding(rule="same_day", points=4, reason=f"both on {c.date}"),
                Finding(rule="same_main_actor", points=5, reason="both concern one actor"),
            ),
        )
        for cs in of.values()
        for c in cs[1:]
    ]
    return EventGraph(
        articles=ordered(a for a, _ in reports),
        claims=ordered(c for _, cs in reports for _, c in cs),
        events=tuple(sorted(happened, key=by_date)),
        actors=tuple(actors),
        decisions=tuple(merged),
    )


def scene(random: Random, actors: list[Actor], places: list[Place]) -> dict:
    """What happens, before anybody reports it."""
    kind = random.choice(sorted(PLOVER))
    when = FIRST_DAY + timedelta(days=random.randrange(9000))
    return {
        "kind": kind,
        "who": random.sample(actors, 2),
        "where": random.choice(places),
        "status": random.choice(STATUSES),
        "when": day(when.isoformat()) if random.random() < 0.9 else None,
    }


def report(name: str, scenes: list[tuple[int, dict]]) -> tuple[Article, list[tuple[int, Claim]]]:
    """An article with one sentence for each scene, and its claims."""
    lines, claims, at = [], [], 0
    for number, what in scenes:
        left, right = what["who"]
        verb, when = VERBS[what["kind"]], f" on {what['when']}" if what["when"] else ""
        line = f"Sources say that {left.name} {verb} {right.name} in {what['where'].name}{when}, note {number}."
        claims.append((number, claim_of(name, what, line, at)))
        lines.append(line)
        at += len(line) + 1
    text = "\n".join(lines)
    return Article(id=name, text=text, title=f"News of {name}", published=day("2026-01-01"), publisher="Wire"), claims


def claim_of(article: str, what: dict, line: str, at: int) -> Claim:
    """The claim that this line, which starts at that offset, makes."""

    def words(text: str) -> dict:
        quote = find(line, text)
        return {"start": quote.start + at, "end": quote.end + at, "text": text}

    fillers: dict[str, list[Filler]] = {}
    for role, actor in zip(ROLES[what["kind"]], what["who"], strict=False):
        fillers.setdefault(role, []).append(Filler(**words(actor.name), actor=actor.id, name=actor.name))
    date_words = words(f"on {what['when']}") if what["when"] else {}
    trigger = Quote(**words(VERBS[what["kind"]].split()[0]))
    return Claim(
        id=stable_id("cl", article, "rules-1", what["kind"], trigger.start, trigger.end),
        article=article,
        type=what["kind"],
        plover=PLOVER[what["kind"]],
        status=what["status"],
        date=ReportedWhen(**what["when"].model_dump(), **date_words) if what["when"] else None,
        place=what["where"],
        roles={role: tuple(found) for role, found in sorted(fillers.items())},
        trigger=trigger,
        quote=Quote(start=at, end=at + len(line), text=line),
    )


def outcome(what: dict, claims: list[Claim]) -> Event:
    """The event of a scene."""
    roles: dict[str, list[Participant]] = {}
    for role, actor in zip(ROLES[what["kind"]], what["who"], strict=False):
        roles.setdefault(role, []).append(Participant(id=actor.id, name=actor.name))
    articles = tuple(sorted({c.article for c in claims}))
    return Event(
        id=stable_id("ev", claims[0].id),
        type=what["kind"],
        plover=PLOVER[what["kind"]],
        label=f"{what['kind'].replace('_', ' ')} of {what['who'][0].name} and {what['who'][1].name}",
        status=what["status"],
        date=what["when"],
        place=what["where"],
        roles={role: tuple(found) for role, found in sorted(roles.items())},
        claims=tuple(c.id for c in claims),
        articles=articles,
        sources=len(articles),
        confidence=0.8,
        history=tuple(StatusReport(status=c.status, claim=c.id) for c in claims),
    )
