"""Claims written by hand for the tests of merging: a sentence, its trigger, and who, when and where."""

from timeline import edtf
from timeline.models import Actor, Article, Claim, Filler, Place, Quote, ReportedWhen, stable_id

ACTORS = {
    "United States": ("country", "USA"),
    "Iran": ("country", "IRN"),
    "Iraq": ("country", "IRQ"),
    "France": ("country", "FRA"),
    "Ryan Crocker": ("person", "USA"),
    "Hassan Kazemi Qomi": ("person", "IRN"),
    "Ali Larijani": ("person", "IRN"),
    "Javier Solana": ("person", None),
    "Condoleezza Rice": ("person", "USA"),
    "Manouchehr Mottaki": ("person", "IRN"),
    "Ana Brandt": ("person", "DEU"),
    "Jo Castle": ("person", "GBR"),
    "police": ("group", None),
    "Harbour Union": ("organization", "GBR"),
}
PLACES = {
    "Baghdad": ("IRQ", ("Iraq",)),
    "Basra": ("IRQ", ("Iraq",)),
    "Iraq": ("IRQ", ()),
    "Cairo": ("EGY", ("Egypt",)),
    "Egypt": ("EGY", ()),
    "Geneva": ("CHE", ("Switzerland",)),
    "Hull": ("GBR", ("United Kingdom",)),
}


def actor_id(name: str) -> str:
    return stable_id("ac", name)


def actors() -> tuple[Actor, ...]:
    return tuple(Actor(id=actor_id(n), name=n, kind=kind, country=country) for n, (kind, country) in ACTORS.items())


def when(date: str | None, basis: str = "stated") -> ReportedWhen | None:
    """A date as extraction gives it."""
    return ReportedWhen(**edtf.read(date, basis).model_dump()) if date else None


def article(name: str, text: str = "", published: str | None = None) -> Article:
    return Article(id=name, text=text, published=edtf.read(published) if published else None)


def place(name: str | None) -> Place | None:
    return Place(id=stable_id("pl", name), name=name, country=PLACES[name][0], within=PLACES[name][1]) if name else None


def claim(
    source: str,
    sentence: str,
    trigger: str,
    who: dict | str = (),
    on: str | None = None,
    at: str | None = None,
    status: str = "occurred",
    kind: str = "meeting",
    start: int = 0,
    **more,
) -> Claim:
    """A claim of the article `source`; `who` names participants, or maps roles to names."""
    roles = who if isinstance(who, dict) else {"participant": who}
    fillers = {
        role: tuple(Filler(start=start, end=start + len(n), text=n, actor=actor_id(n), name=n) for n in names)
        for role, names in roles.items()
        if names
    }
    at_trigger = start + sentence.index(trigger)
    return Claim(
        id=stable_id("cl", source, kind, at_trigger),
        article=source,
        type=kind,
        plover="CONSULT",
        status=status,
        date=when(on),
        place=place(at),
        roles=fillers,
        trigger=Quote(start=at_trigger, end=at_trigger + len(trigger), text=trigger),
        quote=Quote(start=start, end=start + len(sentence), text=sentence),
        **more,
    )
