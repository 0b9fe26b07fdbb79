"""`timeline decide`: a person's word, kept in the folder. It holds over the rules and outlives every build."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from timeline.cli.arguments import among, assigned, count, identified, opened
from timeline.cli.building import finish
from timeline.cli.declared import event_types
from timeline.cli.options import EventFile, Folder
from timeline.errors import UsageError
from timeline.models import Claim, Event, Status, Verdict

if TYPE_CHECKING:
    from timeline.timeline import Timeline

FORMS = (
    "Write: timeline decide DIR LEFT RIGHT same|different --why TEXT; or DIR ID drop --why TEXT; "
    "or DIR ID --set date=2007-05-28 --why TEXT."
)
PAIRS: dict[str, Verdict] = {"same": "same", "different": "different"}
ALONE: dict[str, Verdict] = {"drop": "drop", "correct": "correct"}
OF_ACTORS = ("name", "country")
ACTOR = "ac-"


def decide(
    folder: Folder,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="LEFT RIGHT same|different | ID drop | ID --set …",
            show_default=False,
            help="Events, claims or actors, and what they are.",
        ),
    ],
    why: Annotated[str, typer.Option(help="The reason, for whoever reads it later.")],
    values: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help="A corrected value, such as date=2007-05-28, or none."),
    ] = None,
    by: Annotated[str, typer.Option(help="Who decides.")] = "user",
    events: EventFile = None,
) -> None:
    """Say that two events are one or are not, that a claim is wrong, or what is right.

    This is kept in the folder and outlives every build. Deleting its line in decisions.jsonl undoes it.
    """
    from timeline.folder import settings
    from timeline.timeline import Timeline

    ends, verdict = request(words, corrects=bool(values))
    types = event_types(events)
    timeline = Timeline(opened(folder).graph, event_types=types)
    declared({t.name for t in types}, timeline)
    ids = [identified(timeline, each) for each in ends]
    note(timeline, ids, verdict, corrections(values or (), timeline), why=why, by=by)
    after = timeline.rebuild()
    formats, given = settings(folder)
    after.write(folder, formats=formats, base_iri=given.get("base_iri"), rdf12=bool(given.get("reifiers")))
    typer.echo(outcome(folder, timeline, after, ids))
    finish(p for p in after.problems if p.kind == "decision" and p not in timeline.problems)


def request(words: Sequence[str], *, corrects: bool) -> tuple[Sequence[str], Verdict]:
    """The ids and the verdict. Raises UsageError for anything else."""
    if corrects and (len(words) == 1 or (len(words) == 2 and words[1] == "correct")):
        return words[:1], "correct"
    if corrects or len(words) not in (2, 3):
        raise UsageError(f"{' '.join(words)!r} is no decision. {FORMS}")
    allowed = PAIRS if len(words) == 3 else {"drop": ALONE["drop"]}
    among(words[-1:], allowed, "verdict")
    return words[:-1], allowed[words[-1]]


def declared(names: set[str], timeline: Timeline) -> None:
    """Raises UsageError when the timeline has types of which nothing is known: the rules need their declarations."""
    unknown = sorted({c.type for c in timeline.claims} - names)
    if unknown:
        raise UsageError(
            f"This timeline has events of a type that is declared elsewhere: {', '.join(unknown)}. Give the file from "
            "which it was built with --events FILE."
        )


def corrections(words: Sequence[str], timeline: Timeline) -> dict[str, Any]:
    """The corrected values by field. Raises UsageError for one that cannot be."""
    given = assigned(words, "--set", "date=2007-05-28")
    return {field: corrected(field, text, timeline) for field, text in given.items()}


def corrected(field: str, text: str, timeline: Timeline) -> Any:
    """A value as a decision holds it: the empty text is no value, a place or an actor is given by name or id."""
    if not text:
        return None
    if field == "type":
        among([text], {t.name for t in timeline.event_types}, "type")
    elif field == "status":
        among([text], get_args(Status), "status")
    elif field == "place":
        places = {key: place for place in timeline.graph.places for key in (place.id, place.name)}
        among([text], places, "place")
        return places[text].model_dump(mode="json")
    elif field == "according_to":
        among([text], {key for actor in timeline.actors for key in (actor.id, actor.name)}, "actor")
        return min(timeline.ids_of(text))
    elif "." in field:
        return as_json(text)
    return text


def as_json(text: str) -> Any:
    """A number, list or object where it is one in JSON; else the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def note(
    timeline: Timeline, ids: Sequence[str], verdict: Verdict, values: dict[str, Any], *, why: str, by: str
) -> None:
    """Note the decision. What is said of an event alone is said of each of its claims. Raises UsageError for a value
    that cannot be."""
    actors = [i for i in ids if i.startswith(ACTOR)]
    if actors:
        about_actors(actors, ids, verdict, values)
    right = ids[1] if len(ids) == 2 else None
    if right is not None:
        timeline.decide(ids[0], right, verdict, why=why, by=by)
        return
    for target in targets(timeline, ids[0]):
        for field, value in values.items() or [(None, None)]:
            if field is not None and not actors:
                possible(timeline, target, field, value)
            timeline.decide(target, None, verdict, why=why, by=by, field=field, value=value)


def targets(timeline: Timeline, id: str) -> tuple[str, ...]:
    """The claims of an event; a claim or an actor itself. Raises UsageError for an article."""
    found = timeline[id]
    if isinstance(found, Event):
        return found.claims
    if isinstance(found, Claim) or id.startswith(ACTOR):
        return (id,)
    raise UsageError(f"{id!r} is an article; decisions are about events, claims and actors. {FORMS}")


def possible(timeline: Timeline, claim: str, field: str, value: Any) -> None:
    """Raises UsageError for a field that cannot be corrected, or a value that it cannot have."""
    from timeline.merge.people import with_value

    try:
        with_value(timeline.graph.claim[claim], field, value)
    except ValueError as error:
        raise UsageError(f"--set {field}: {error}") from error


def about_actors(actors: Sequence[str], ids: Sequence[str], verdict: Verdict, values: dict[str, Any]) -> None:
    """Raises UsageError for what cannot be said of actors."""
    if len(actors) != len(ids):
        raise UsageError(f"{' and '.join(ids)}: one is an actor, the other is none. {FORMS}")
    if verdict not in ("same", "correct"):
        raise UsageError(
            f"Actors cannot be said to be {verdict!r}. Two can be said to be the same, and one can get another name or "
            "country with --set name=… or --set country=…"
        )
    among(values, OF_ACTORS, "field of an actor")


def outcome(folder: Path, before: Timeline, after: Timeline, ids: Sequence[str]) -> str:
    """What has become of it."""
    kept = f"Kept in {folder / 'decisions.jsonl'}."
    if ids[0].startswith(ACTOR):
        return f"{kept} It holds from the next `timeline build`, which resolves the names again."
    return f"{kept} {count(len(before.events), 'event')} before, {len(after.events)} now."
