"""States, organisations, regions and groups of a corpus: known ones by their identity, others by name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from timeline.actors.cast import ActorMention, Cast
from timeline.actors.comparing import fold
from timeline.actors.gazetteer import find, lookup, slug
from timeline.actors.known import KnownActor
from timeline.actors.noun_phrase import NUMBERS
from timeline.actors.register import Register
from timeline.actors.tables import table, words
from timeline.models import stable_id


class Bodies:
    """Finds the id of whoever is no person. `short` maps abbreviations that the corpus explains to the long name."""

    def __init__(self, casts: Mapping[str, Cast], known: Iterable[KnownActor]) -> None:
        self.short = abbreviations(casts.values())
        self.known = {fold(name): k for k in known if k.kind != "person" and k.id for name in (k.name, *k.aliases)}

    def enter_known(self, register: Register, mention: ActorMention) -> str | None:
        """A state, organisation or region of the gazetteer; a user's actor of that name wins."""
        own = self.known.get(fold(mention.name))
        if own:
            return enter_own(register, own)
        if mention.kind is None or mention.key is None:
            return None
        id = f"ac-{slug(mention.key)}"
        entry = register.entry(id, mention.kind, mention.name, mention.country)
        found = wikidata(mention)
        if found:
            entry.identifiers["wikidata"] = found
        return id

    def enter_named(self, register: Register, mention: ActorMention) -> str:
        """An organisation or place by its name, without "the"; by the long name where the corpus explains the short."""
        name = mention.name.removeprefix("the ").removeprefix("The ")
        name = self.short.get(name, name)
        own = self.known.get(fold(name))
        if own:
            return enter_own(register, own)
        known = [e for e in lookup(name) if e.sort == "organization"]
        if known:
            entry = register.entry(f"ac-{slug(known[0].key)}", "organization", known[0].name, known[0].country)
            if known[0].wikidata:
                entry.identifiers["wikidata"] = known[0].wikidata
            return f"ac-{slug(known[0].key)}"
        kind = mention.kind or "organization"
        of = (mention.country,) if mention.country and fold(name) in words("actors_nouns", "institution") else ()
        id = stable_id("ac", kind, fold(name) or name, *of)  # every state has a Senate of its own
        register.entry(id, kind)
        return id

    def enter_group(self, register: Register, article: str, mention: ActorMention) -> str:
        """A group of a state is one wherever it is named by that state; others are of their article only."""
        name = (
            mention.name[:1].lower() + mention.name[1:]
            if mention.name[1:].islower() and not mention.country
            else mention.name
        )
        if mention.number is not None and name.casefold() not in NUMBERS:
            name = f"{mention.number} {name}"
        known = mention.country and any(hit.entry.country == mention.country for hit in find(mention.name))
        id = stable_id(
            "ac", "group", fold(name) or name, *((mention.country,) if known else (mention.country, article))
        )
        register.entry(id, "group", name, mention.country)
        return id


def enter_own(register: Register, known: KnownActor) -> str:
    """An actor that the user gave."""
    entry = register.entry(known.id, known.kind, known.name, known.country)
    entry.identifiers.update(known.identifiers)
    entry.names.update(dict.fromkeys(known.aliases, 0))
    entry.reason("a known actor")
    return known.id


def wikidata(mention: ActorMention) -> str | None:
    """The Wikidata id of a known name."""
    record = table("countries").get(mention.key or "")
    if record and mention.form == "state":
        found: str | None = record.get("wikidata")
        return found
    entries = [e for e in lookup(mention.name) if e.key == mention.key]
    return entries[0].wikidata if entries else None


def abbreviations(casts: Iterable[Cast]) -> dict[str, str]:
    """Abbreviations that the articles explain ("Long Name (LN)"), where all that explain one agree."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for cast in casts:
        for mention in cast.mentions:
            if mention.because.startswith("short for") and mention.refers_to:
                found[mention.name][cast.mentions[mention.refers_to[0]].name] += 1
    return {short: next(iter(long)) for short, long in found.items() if len({fold(name) for name in long}) == 1}
