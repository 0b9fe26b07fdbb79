"""A small newsroom for the page and the notebook: an invented quarrel of two invented islands, told by nine articles.

Each row is one event with its reports. In a report `*met*` is the trigger, `{on Monday}` the date, and
`[role:Actor|words]` fills a role. Offsets follow from that.
"""

from __future__ import annotations

import re
from datetime import date

from timeline.graph import EventGraph
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
    Quote,
    ReportedWhen,
    StatusReport,
    When,
    stable_id,
)

MARKS = re.compile(r"\*(?P<trigger>[^*]+)\*|\{(?P<date>[^}]+)\}|\[(?P<role>\w+):(?P<actor>[^|\]]+)\|(?P<text>[^\]]+)\]")
KINDS = {"Velmora": "country", "Castrel": "country", "Strait Commission": "organization", "Port Union": "organization"}
CODES = {
    "meeting": "CONSULT",
    "arrest": "COERCE",
    "naval_exercise": "MOBILIZE",
    "sanctions_bill": "SANCTION",
    "agreement": "AGREE",
    "accusation": "ACCUSE",
    "protest": "PROTEST",
    "aid": "AID",
    "threat": "THREATEN",
}

ARTICLES = {
    "courier-0302": ("Envoys to meet over the strait", "2020-03-02", "Harbour Courier"),
    "courier-0310": ("A quiet handshake in Lisse", "2020-03-10", "Harbour Courier"),
    "wire-0309": ("Velmora, Castrel hold first talks in six years", "2020-03-09", "Island Wire"),
    "wire-0402": ("Trawler crew held after chase", "2020-04-02", "Island Wire"),
    "gazette-0405": ("Eleven fishermen, or nine?", "2020-04-05", "The Lisse Gazette"),
    "gazette-0518": ("What the drill is for", "2020-05-18", "The Lisse Gazette"),
    "courier-0622": ("Parliament weighs its answer", "2020-06-22", "Harbour Courier"),
    "wire-0901": ("The summer of the strait", "2020-09-01", "Island Wire"),
    "notes": (None, None, None),
}

# (type, status, EDTF, earliest, latest, precision, place, label, [(article, status, sentence), …])
ROWS = (
    (
        "meeting",
        "occurred",
        "2020-03-09",
        "2020-03-09",
        "2020-03-09",
        "day",
        "Lisse",
        "Velmora and Castrel meet in Lisse",
        [
            (
                "courier-0302",
                "planned",
                "Envoys of [participant:Velmora|Velmora] and [participant:Castrel|Castrel] are to *meet* in Lisse {next Monday}.",
            ),
            (
                "wire-0309",
                "occurred",
                "[participant:Velmora|Velmora] and [participant:Castrel|Castrel] *held talks* in Lisse {on Monday}, their first in six years.",
            ),
            (
                "courier-0310",
                "occurred",
                "In Lisse {yesterday} [participant:Ines Tarrow|Foreign Minister Ines Tarrow] shook hands and *met* [participant:Castrel|the Castrellan side] for two hours.",
            ),
        ],
    ),
    (
        "meeting",
        "occurred",
        "2014",
        "2014-01-01",
        "2014-12-31",
        "year",
        None,
        "Last talks before the break",
        [("wire-0309", "occurred", "The two sides last *met* {in 2014}, and parted in anger.")],
    ),
    (
        "agreement",
        "occurred",
        "1994-10-07",
        "1994-10-07",
        "1994-10-07",
        "day",
        "Lisse",
        "Strait treaty signed",
        [
            (
                "gazette-0518",
                "occurred",
                "Under the treaty *signed* {on 7 October 1994} by [party:Velmora|Velmora] and [party:Castrel|Castrel], no warship may pass by night.",
            )
        ],
    ),
    (
        "arrest",
        "occurred",
        "2020-03-31/2020-04-01",
        "2020-03-31",
        "2020-04-01",
        "range",
        "Pell Bank",
        "Castrel arrests crew of the Marigold",
        [
            (
                "wire-0402",
                "occurred",
                "[authority:Castrel|Castrellan patrols] *detained* the [arrested:Marigold crew|eleven men of the trawler Marigold] off Pell Bank {on Wednesday}.",
            ),
            (
                "gazette-0405",
                "occurred",
                "Nine men, not eleven, were *arrested* {on 31 March}, the [authority:Port Union|union] says.",
            ),
            (
                "courier-0622",
                "occurred",
                "The *arrest* of [arrested:Marigold crew|the Marigold's crew] {in spring} still divides the island.",
            ),
        ],
    ),
    (
        "accusation",
        "occurred",
        "2020-04-02",
        "2020-04-02",
        "2020-04-02",
        "day",
        None,
        "Velmora accuses Castrel of piracy",
        [
            (
                "wire-0402",
                "occurred",
                "[accuser:Velmora|Velmora] {on Thursday} *accused* [accused:Castrel|its neighbour] of piracy.",
            ),
            (
                "gazette-0405",
                "occurred",
                "The [accuser:Velmora|government] has *called* the seizure piracy, and [accused:Castrel|Castrel] a pirate.",
            ),
        ],
    ),
    (
        "accusation",
        "denied",
        "2020-04",
        "2020-04-01",
        "2020-04-30",
        "month",
        None,
        "Castrel said to have fired on the trawler",
        [("gazette-0405", "denied", "[accused:Castrel|Castrel] denied that its patrols *fired* on the boat.")],
    ),
    (
        "protest",
        "occurred",
        "2020-W15",
        "2020-04-06",
        "2020-04-12",
        "week",
        "Lisse",
        "Port Union marches through Lisse",
        [
            (
                "courier-0622",
                "occurred",
                "In the week before Easter the [protester:Port Union|Port Union] *marched* through Lisse.",
            )
        ],
    ),
    (
        "naval_exercise",
        "ongoing",
        "2020-05-11/2020-05-22",
        "2020-05-11",
        "2020-05-22",
        "range",
        "Velmora Strait",
        "Castrel drills in the strait",
        [
            (
                "gazette-0518",
                "ongoing",
                "[participant:Castrel|Castrel]'s fleet has *drilled* in the strait {since last Monday} and will stay until Friday.",
            )
        ],
    ),
    (
        "naval_exercise",
        "cancelled",
        "2020-07",
        "2020-07-01",
        "2020-07-31",
        "month",
        "Velmora Strait",
        "Joint exercise with the Commission",
        [
            (
                "gazette-0518",
                "planned",
                "A joint *exercise* with the [participant:Strait Commission|Strait Commission] is set {for July}.",
            ),
            ("wire-0901", "cancelled", "The July *exercise* was called off."),
        ],
    ),
    (
        "threat",
        "alleged",
        "2020-05",
        "2020-05-01",
        "2020-05-31",
        "month",
        None,
        "Castrel threatens to close the strait",
        [
            (
                "gazette-0518",
                "alleged",
                "An officer, who asked not to be named, says that [actor:Castrel|Castrel] *threatened* to close the strait.",
            )
        ],
    ),
    (
        "sanctions_bill",
        "planned",
        "2020-06-25",
        "2020-06-25",
        "2020-06-25",
        "day",
        "Lisse",
        "Parliament to vote on sanctions",
        [
            (
                "courier-0622",
                "planned",
                "Parliament is to *vote* {on Thursday} on sanctions against [target:Castrel|Castrel].",
            )
        ],
    ),
    (
        "sanctions_bill",
        "possible",
        "2020-06-22/..",
        "2020-06-22",
        None,
        "range",
        None,
        "Second sanctions bill",
        [("courier-0622", "possible", "A second *bill* could follow, [sponsor:Ines Tarrow|Ms Tarrow] said.")],
    ),
    (
        "aid",
        "occurred",
        "2020-08-14",
        "2020-08-14",
        "2020-08-14",
        "day",
        "Pell Bank",
        "Commission sends rescue boats to Pell Bank",
        [
            (
                "wire-0901",
                "occurred",
                "The [donor:Strait Commission|Commission] *sent* two rescue boats to Pell Bank {on 14 August}.",
            )
        ],
    ),
    (
        "arrest",
        "occurred",
        "2020-21",
        "2020-03-01",
        "2020-05-31",
        "season",
        None,
        "Two skippers held in Castrel",
        [("wire-0901", "occurred", "Two more [arrested:Skippers|skippers] had been *held* {in the spring}.")],
    ),
    (
        "meeting",
        "occurred",
        "2020-08-27",
        "2020-08-27",
        "2020-08-27",
        "day",
        "Lisse",
        "Tarrow meets the Strait Commission",
        [
            (
                "wire-0901",
                "occurred",
                "[participant:Ines Tarrow|Ms Tarrow] *met* the [participant:Strait Commission|Commission] {last Thursday}.",
            )
        ],
    ),
    (
        "agreement",
        "possible",
        None,
        None,
        None,
        None,
        None,
        "Fishing quota for both islands",
        [("notes", "possible", "A shared *quota* is talked about, says the [party:Port Union|union].")],
    ),
    (
        "meeting",
        "alleged",
        None,
        None,
        None,
        None,
        None,
        "Secret talks at sea",
        [
            (
                "notes",
                "alleged",
                "There are whispers of *talks* at sea between [participant:Ines Tarrow|Tarrow] and [participant:Castrel|the other side].",
            )
        ],
    ),
)


def newsroom() -> EventGraph:
    """All of it as a graph: a plan that came true, a dispute, a denial, spans of every precision, undated events."""
    texts: dict[str, str] = {name: f"{title or 'Notes'}\n\n" for name, (title, _, _) in ARTICLES.items()}
    told = [[report(texts, row, *one) for one in row[8]] for row in ROWS]
    events = tuple(sorted((happened(row, claims) for row, claims in zip(ROWS, told, strict=True)), key=order))
    claims = sorted((c for found in told for c in found), key=lambda c: c.id)
    return EventGraph(
        articles=tuple(article(name, texts[name]) for name in sorted(ARTICLES)),
        claims=tuple(claims),
        events=events,
        actors=tuple(sorted({a.id: a for c in claims for a in actors_of(c)}.values(), key=lambda a: a.id)),
        decisions=tuple(d for found in told for d in decisions(found)) + (apart(told[0][1], told[14][0]),),
    )


def order(event: Event):
    return event.date is None, str(event.date and event.date.earliest), event.id


def article(name: str, text: str) -> Article:
    title, day, publisher = ARTICLES[name]
    published = When(edtf=day, earliest=day, latest=day, precision="day") if day else None
    return Article(
        id=name,
        text=text,
        title=title,
        publisher=publisher,
        published=published,
        url=f"https://news.example/{name}" if day else None,
    )


def report(texts: dict[str, str], row: tuple, name: str, status: str, sentence: str) -> Claim:
    """Adds the sentence to its article's text, and gives the claim that it makes."""
    kind, _, edtf, earliest, latest, precision, place, _, _ = row
    start, plain, at, fillers, found = len(texts[name]), "", 0, {}, {}
    for match in MARKS.finditer(sentence):
        plain += sentence[at : match.start()]
        words, at = match["trigger"] or match["date"] or match["text"], match.end()
        spot = {"start": start + len(plain), "end": start + len(plain) + len(words), "text": words}
        if match["role"]:
            fillers.setdefault(match["role"], []).append(
                Filler(**spot, actor=actor_id(match["actor"]), name=match["actor"])
            )
        found["trigger" if match["trigger"] else "date" if match["date"] else "filler"] = spot
        plain += words
    plain += sentence[at:]
    texts[name] += plain + " Nobody on either side would say more.\n\n"
    when = (
        ReportedWhen(
            edtf=edtf, earliest=earliest, latest=latest, precision=precision, basis="relative", **found.get("date", {})
        )
        if edtf
        else None
    )
    if "not eleven" in sentence:
        when = when.model_copy(update={"edtf": "2020-03-31", "latest": date(2020, 3, 31), "precision": "day"})
    return Claim(
        id=stable_id("cl", name, kind, start),
        article=name,
        type=kind,
        plover=CODES[kind],
        status=status,
        date=when,
        place=place_of(place),
        roles={k: tuple(v) for k, v in fillers.items()},
        trigger=Quote(**found["trigger"]),
        quote=Quote(start=start, end=start + len(plain), text=plain),
        details={"number": "nine" if "not eleven" in sentence else "eleven"} if kind == "arrest" and place else {},
    )


def happened(row: tuple, claims: list[Claim]) -> Event:
    kind, status, edtf, earliest, latest, precision, place, label, _ = row
    roles: dict[str, dict[str, str]] = {}
    for claim in claims:
        for role, fillers in claim.roles.items():
            roles.setdefault(role, {}).update({f.actor: f.name for f in fillers})
    articles = tuple(sorted({c.article for c in claims}))
    return Event(
        id=stable_id("ev", claims[0].id),
        type=kind,
        plover=CODES[kind],
        label=label,
        status=status,
        date=When(edtf=edtf, earliest=earliest, latest=latest, precision=precision, basis="relative") if edtf else None,
        place=place_of(place),
        claims=tuple(c.id for c in claims),
        articles=articles,
        sources=len(articles),
        confidence=0.8,
        roles={r: tuple(Participant(id=i, name=n) for i, n in sorted(who.items())) for r, who in sorted(roles.items())},
        history=tuple(StatusReport(status=c.status, claim=c.id) for c in claims),
        disputes=disputes(claims),
    )


def disputes(claims: list[Claim]) -> tuple:
    numbers = {c.id: c.details["number"] for c in claims if c.details}
    if len(set(numbers.values())) < 2:
        return ()
    return (
        {
            "field": "details.number",
            "values": [
                {"value": v, "claims": sorted(k for k in numbers if numbers[k] == v)}
                for v in sorted(set(numbers.values()))
            ],
        },
    )


def decisions(claims: list[Claim]) -> tuple[Decision, ...]:
    findings = (
        Finding(rule="same_main_actor", points=5, reason="both concern Castrel"),
        Finding(rule="same_day", points=4, reason="the dates agree"),
        Finding(rule="other_actors", points=-1, reason="one names somebody whom the other does not"),
    )
    return tuple(
        Decision(left=claims[0].id, right=c.id, verdict="same", points=8, findings=findings, by="rules-1")
        for c in claims[1:]
    )


def apart(left: Claim, right: Claim) -> Decision:
    return Decision(
        left=left.id,
        right=right.id,
        verdict="different",
        points=-5,
        by="rules-1",
        findings=(
            Finding(rule="days_apart", points=-9, reason="2020-03-09 is not 2020-08-27"),
            Finding(rule="same_place", points=4, reason="both in Lisse"),
        ),
    )


def actors_of(claim: Claim):
    for filler in (f for fillers in claim.roles.values() for f in fillers):
        kind = KINDS.get(filler.name, "group" if filler.name.endswith(("crew", "ppers")) else "person")
        yield Actor(id=filler.actor, name=filler.name, kind=kind, because=("named alike in every article",))


def actor_id(name: str) -> str:
    return "ac-" + name.lower().replace(" ", "-")


def place_of(name: str | None) -> Place | None:
    return Place(id=actor_id(name).replace("ac-", "pl-"), name=name) if name else None
