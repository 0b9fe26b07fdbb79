"""Why: for an event, a pair of events, an actor, an article."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.graph import EventGraph
from timeline.merge import explain as explain_events
from timeline.models import Actor, Article, Claim, Event

Thing = str | Event | Claim | Actor | Article  # what can be asked about: by its id, or as it is


def id_of(thing: Thing) -> str:
    """Its id."""
    return thing if isinstance(thing, str) else thing.id


def explain(graph: EventGraph, left: str, right: str | None = None) -> str:
    """Why an event is one event, an actor one actor, an article of its day; for two events, why they are or are not
    one. Raises UnknownId."""
    if right is None and left in graph.actor:
        return explain_actor(graph.actor[left], graph)
    if right is None and left in graph.article:
        return explain_article(graph.article[left], graph)
    return explain_events(graph, left, right)


def explain_actor(actor: Actor, graph: EventGraph) -> str:
    """Why these names are one actor, where each stands, and what the actor takes part in."""
    lines = [f"{actor.id}  {actor.name} ({', '.join(x for x in (actor.kind, actor.country) if x)})"]
    lines += [f"  also {alias}" for alias in actor.aliases]
    lines += [f"  because {reason}" for reason in actor.because]
    said = sorted(
        {
            (c.article, f.start, f.text)
            for c in graph.claims
            for who in c.roles.values()
            for f in who
            if f.actor == actor.id
        }
    )
    lines += [f"  {article}, {start}: {text!r}" for article, start, text in said]
    return "\n".join([*lines, *(f"  {e.id}  {e.label}, as {part}" for e, part in parts_of(actor, graph))])


def parts_of(actor: Actor, graph: EventGraph) -> Iterator[tuple[Event, str]]:
    """The events in which the actor takes part, each with the roles."""
    for event in graph.events:
        roles = [role for role, who in event.roles.items() if any(p.id == actor.id for p in who)]
        if roles:
            yield event, " and ".join(roles)


def explain_article(article: Article, graph: EventGraph) -> str:
    """When the article was published, how that is known, and what it reports."""
    when = article.published
    lines = [
        f"{article.id}  {article.title or 'without a title'}",
        f"  published {when.edtf} ({when.basis})" if when else "  no date of publication is known",
    ]
    lines += [f"  because {reason}" for reason in article.because]
    lines += [f"  {p.message}" for p in graph.problems if p.article == article.id]
    lines += [f"  {e.id}  {e.label}" for e in graph.events if article.id in e.articles]
    return "\n".join(lines)
