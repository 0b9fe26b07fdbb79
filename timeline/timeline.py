"""The object that Python users hold: a timeline, and all that can be asked of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from timeline import digest as digests
from timeline import edtf, folder
from timeline.diff import Diff, diff
from timeline.display import Display
from timeline.errors import UnknownId, UsageError
from timeline.events import EVENT_TYPES
from timeline.events.base import EventType
from timeline.explaining import Thing, explain, id_of
from timeline.folder import ExportReport
from timeline.graph import EventGraph
from timeline.merge import RULE_SET, merge
from timeline.models import Actor, Article, Claim, Decision, Event, Problem, Verdict
from timeline.selecting import as_set, goes_by, is_at, lies_within, overlaps

if TYPE_CHECKING:
    import networkx
    import rdflib


class Timeline:
    """Events, the claims that they rest on, and the decisions between. Made by `timeline.build` or `Timeline.open`.

    It does not change: `decide` notes a decision for the next `rebuild`, which returns another timeline.
    """

    def __init__(self, graph: EventGraph, *, event_types: Sequence[type[EventType]] = EVENT_TYPES):
        self.graph, self.event_types = graph.in_order(), tuple(event_types)
        self.pending: tuple[Decision, ...] = ()
        self._display = Display(self._event_html)

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Timeline:
        """The timeline that was written into this folder. Raises NotATimeline."""
        return cls(folder.read(path))

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """All events, by date. In a notebook each shows itself with its quotes."""
        return tuple(event.shown_by(self._display) for event in self.graph.events)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, by id."""
        return self.graph.claims

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All actors, by id."""
        return self.graph.actors

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, by id."""
        return self.graph.articles

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What people decided, the pending ones at the end."""
        return (*(d for d in self.graph.decisions if d.by != RULE_SET), *self.pending)

    @property
    def unsure(self) -> tuple[Decision, ...]:
        """Pairs of claims that may report one event and are kept apart, the likeliest first: for people to decide."""
        open_ones = (d for d in self.graph.decisions if d.verdict == "unsure")
        return tuple(sorted(open_ones, key=lambda d: -(d.points or 0)))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used."""
        return self.graph.problems

    def __getitem__(self, key: str) -> Event | Claim | Actor | Article:
        """The event, claim, actor or article of that id. Raises UnknownId."""
        kinds = (self.graph.event, self.graph.claim, self.graph.actor, self.graph.article)
        found = next((kind[key] for kind in kinds if key in kind), None)
        if found is None:
            raise UnknownId(
                f"This timeline has no event, claim, actor or article {key!r}. Ids look like "
                f"{next((e.id for e in self.events), 'ev-3f2a91c0d4e5')}; `timeline show DIR` lists them."
            )
        return found.shown_by(self._display) if isinstance(found, Event) else found

    def __len__(self) -> int:
        return len(self.graph.events)

    def __repr__(self) -> str:
        return f"<Timeline: {len(self)} events from {len(self.claims)} claims in {len(self.articles)} articles>"

    def between(
        self, start: str | date, end: str | date, *, mode: Literal["possible", "certain"] = "possible"
    ) -> tuple[Event, ...]:
        """Events that can have happened (`possible`), or must have (`certain`), from start to end, both included.

        Start and end are days or any EDTF ("2007-05" means its first day as a start, its last day as an end).
        """
        if mode not in ("possible", "certain"):
            raise UsageError(f"mode {mode!r} is not known. Allowed: 'possible', 'certain'.")
        first, last = edtf.read(str(start)).earliest or date.min, edtf.read(str(end)).latest or date.max
        fits = overlaps if mode == "possible" else lies_within
        return tuple(e for e in self.events if e.date and fits(e.date, first, last))

    def of(
        self,
        *,
        actor: str | None = None,
        type: str | Iterable[str] | None = None,
        status: str | Iterable[str] | None = None,
        place: str | None = None,
    ) -> tuple[Event, ...]:
        """Events in which that actor takes part (id, name or alias), of these types, statuses, at that place."""
        types, statuses = as_set(type), as_set(status)
        who = self.ids_of(actor) if actor else None
        return tuple(
            e
            for e in self.events
            if (types is None or e.type in types)
            and (statuses is None or e.status in statuses)
            and (who is None or any(p.id in who for ps in e.roles.values() for p in ps))
            and (place is None or is_at(e, place))
        )

    def ids_of(self, name: str) -> frozenset[str]:
        """Ids of the actors that have this id, name or alias (upper and lower case are the same)."""
        return frozenset(a.id for a in self.actors if goes_by(a, name))

    def explain(self, left: Thing, right: Thing | None = None) -> str:
        """Why an event is one event, where each value comes from; for two, why they are or are not one."""
        return explain(self.graph, id_of(left), id_of(right) if right else None)

    def decide(
        self,
        left: Thing,
        right: Thing | None,
        verdict: Verdict,
        *,
        why: str,
        by: str = "user",
        when: date | None = None,
        field: str | None = None,
        value: Any = None,
    ) -> Decision:
        """Note a decision about two claims, two events (meaning their first claims) or two actors. For `correct` and
        `drop`, `right` is None. What is said of actors holds from the next build, which reads their names again."""
        decision = Decision(
            left=self.claim_id(left),
            right=self.claim_id(right) if right else None,
            verdict=verdict,
            by=by,
            why=why,
            when=when or date.today(),
            field=field,
            value=value,
        )
        self.pending = (*self.pending, decision)
        return decision

    def claim_id(self, thing: Thing) -> str:
        """The claim that an event stands for; an actor's id stands for itself."""
        found = self[id_of(thing)]
        return found.claims[0] if isinstance(found, Event) else found.id

    def rebuild(self) -> Timeline:
        """The timeline with all decisions applied: the claims stay, the events are made anew."""
        merged = merge(
            self.claims,
            articles=self.articles,
            actors=self.actors,
            decisions=self.decisions,
            event_types=self.event_types,
        )
        kept = tuple(p for p in self.problems if p.kind not in ("decision", "dispute", "order"))
        anew = {name: getattr(merged, name) for name in ("events", "relations", "decisions")}
        graph = self.graph.model_copy(update={**anew, "problems": (*kept, *merged.problems)})
        return Timeline(graph, event_types=self.event_types)

    def diff(self, other: Timeline) -> Diff:
        """What the other has that this one has not, and the reverse: added, removed, changed, merged, split."""
        return diff(self.graph, other.graph)

    def digest(self, days: int) -> tuple[digests.Day, ...]:
        """The days that matter most, each with its events and a quoted sentence."""
        return digests.digest(self.graph, days)

    def to_networkx(self) -> networkx.MultiDiGraph[str]:
        """The graph of actors, events, places and articles."""
        from timeline.exporters.network import to_networkx

        return to_networkx(self.graph)

    def to_rdf(self) -> rdflib.Dataset:
        """The RDF dataset: the merged view in the default graph, and one named graph per article."""
        from timeline.exporters.rdf import to_rdf

        return to_rdf(self.graph)

    def to_frame(self, table: str = "events") -> Any:
        """A pandas DataFrame of the table "events", "claims" or "participations". Needs pandas."""
        from timeline.exporters.frame import to_frame

        return to_frame(self.graph, table)

    def plot(self, **options: Any) -> Any:
        """A matplotlib figure of the timeline. Needs matplotlib."""
        from timeline.exporters.plot import plot

        return plot(self.graph, **options)

    def write(
        self,
        path: str | os.PathLike[str],
        *,
        formats: Iterable[str] | None = None,
        base_iri: str | None = None,
        rdf12: bool = False,
    ) -> ExportReport:
        """Write the exports into a folder; says what was written and what a format could not hold.

        `formats` are by default those that every build writes. For RDF, `base_iri` is where the ids live, and `rdf12`
        adds reifiers of RDF 1.2. Raises UnknownFormat.
        """
        return folder.write(self.graph, Path(path), formats=formats, options=folder.options(base_iri, rdf12=rdf12))

    def _repr_html_(self) -> str:
        from timeline.exporters import notebook

        return notebook.timeline_html(self.graph)

    def _event_html(self, event: Event) -> str:
        from timeline.exporters import notebook

        return notebook.event_html(event, self.graph)
