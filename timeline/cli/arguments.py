"""What the words of a command line mean: folders, ids, names of types. A wrong one is refused with what was meant."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from timeline.errors import NotATimeline, UnknownId, UsageError

if TYPE_CHECKING:
    from timeline.models import Actor, Decision
    from timeline.timeline import Timeline

DECISIONS = "decisions.jsonl"
LISTED = 20  # words that a message lists
SOME = 3  # ids that a message lists
ALIKE = 0.5  # of difflib's ratio, from which a word may have been meant


def opened(folder: Path) -> Timeline:
    """The timeline of a folder. Raises NotATimeline, or UsageError for a path that does not exist."""
    from timeline.articles.folders import existing
    from timeline.timeline import Timeline

    existing(folder)
    return Timeline.open(folder)


def writable(folder: Path, option: str = "--out") -> Path:
    """The folder, which need not be there yet. Raises UsageError where it cannot be made or written to."""
    above = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not above.is_dir():
        raise UsageError(f"{option} {folder}: {above} is a file. Name a folder, which is made if it is not there.")
    if not os.access(above, os.W_OK | os.X_OK):
        raise UsageError(f"{option} {folder}: nothing can be written to {above}. Name a folder that you may write to.")
    return folder


def known(path: Path | None) -> Iterable[Any] | None:
    """The known actors of a file; None where none is given."""
    if path is None:
        return None
    from timeline.actors.known import load_known
    from timeline.articles.folders import existing

    return load_known(existing(path))


def decided(folder: Path) -> tuple[Decision, ...]:
    """What people decided about an earlier build in this folder. Raises UsageError for a line that cannot be read:
    what people have decided is not passed over."""
    from timeline.folder import records
    from timeline.merge import RULE_SET
    from timeline.models import Decision

    path = folder / DECISIONS
    try:
        found = list(records(path, Decision, [])) if path.is_file() else []
    except NotATimeline as error:
        where, _, _ = str(error).partition(" Restore the file")
        raise UsageError(f"{where} Mend this line or delete it, and build again.") from error
    return tuple(d for d in found if isinstance(d, Decision) and d.by != RULE_SET)


def identified(timeline: Timeline, text: str, *, names: bool = False) -> str:
    """The id of an event, claim, actor or article that this is, or that starts so; with `names` also of the actor that
    goes by it. An event that has become part of another is found by its first claim, whose id has the same digits.
    Raises UnknownId."""
    graph = timeline.graph
    called = [a.id for a in busiest(timeline) if a.id in timeline.ids_of(text)] if names else []
    if len(called) > 1 and text not in graph.article:
        some = ", ".join(called[:SOME])
        raise UnknownId(f"{text!r} is the name of {len(called)} actors, such as {some}. Give an id.")
    if text in graph.article:
        return text
    if called:
        return called[0]
    ids = [*graph.event, *graph.claim, *graph.actor]
    merged = f"cl-{text.removeprefix('ev-')}" if text.startswith("ev-") else text
    for wanted in (text, merged):
        starting = [wanted] if wanted in ids else [each for each in ids if each.startswith(wanted)]
        if len(starting) == 1:
            return starting[0]
        if starting:
            some = ", ".join(starting[:SOME])
            raise UnknownId(f"{text!r} is the start of {len(starting)} ids, such as {some}. Give more of it.")
    known = [*ids, *graph.article, *(a.name for a in timeline.actors if names)]
    near = get_close_matches(text, known, n=1, cutoff=ALIKE)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise UnknownId(
        f"No event, claim, actor or article {text!r} here.{meant} Ids look like {next(iter(ids), 'ev-3f2a91c0d4e5')}; "
        "`timeline show DIR` lists those of events."
    )


def among(given: Iterable[str], allowed: Iterable[str], what: str) -> None:
    """Raises UsageError for a word that is not allowed, with what was perhaps meant."""
    words = sorted(allowed)
    for word in given:
        if word not in words:
            unknown(word, words, what)


def unknown(word: str, words: Sequence[str], what: str) -> NoReturn:
    """Raises UsageError for a word that is none of these, of which the first are listed."""
    near = get_close_matches(word, words, n=1, cutoff=ALIKE)
    more = f" and {len(words) - LISTED} more" if len(words) > LISTED else ""
    meant = f" Did you mean {near[0]!r}?" if near else ""
    raise UsageError(
        f"There is no {what} {word!r} here.{meant} There are: {', '.join(words[:LISTED]) or 'none'}{more}."
    )


def busiest(timeline: Timeline) -> list[Actor]:
    """The actors, those first that take part in the most events."""
    times = Counter(p.id for e in timeline.events for who in e.roles.values() for p in who)
    return sorted(timeline.actors, key=lambda a: (-times[a.id], a.name))


def assigned(words: Iterable[str], option: str, example: str) -> dict[str, str]:
    """ "NAME=VALUE" as a name and a value. Raises UsageError for a word that is none."""
    found = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not name or not equals:
            raise UsageError(f"{option} {word!r} is no NAME=VALUE. Write it as {option} {example}.")
        found[name.strip()] = value.strip()
    return found


def count(number: int, noun: str) -> str:
    """ "1 event", "2 events"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
