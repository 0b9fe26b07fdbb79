"""The small language of trigger strings, read: what `events/base.py` describes, as patterns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.events.base import EventType
from timeline.extraction.kinds import kinds
from timeline.extraction.valency import LABELS

PREPOSITIONS = {"of", "on", "to", "for", "with", "between", "against", "in", "from", "over", "by", "at"}
VERB, NOUN = "verb", "noun"

Alternatives = frozenset[str]


@dataclass(frozen=True)
class Pattern:
    """One trigger: its type, the alternatives for its head, those before it and those below it; `valency` is the
    label of a dictionary where the trigger has one ("vi", "vt", "vr"); `subject` who must do it, `near` what must
    stand in the sentence, `far` what must not."""

    type: type[EventType]
    word_class: str
    head: Alternatives
    before: tuple[Alternatives, ...] = ()
    below: tuple[Alternatives, ...] = ()
    valency: str = ""
    subject: Alternatives = frozenset()
    near: Alternatives = frozenset()
    far: Alternatives = frozenset()

    @property
    def asked(self) -> Alternatives:
        """All words and kinds of words for which it asks besides its head."""
        return self.subject.union(*self.before, *self.below)


def read_trigger(event_type: type[EventType], text: str) -> Pattern:
    """The pattern that a trigger string describes."""
    text, _, shunned = text.partition(" not near ")
    text, _, company = text.partition(" near ")
    near, far = frozenset(company.split("|")) - {""}, frozenset(shunned.split("|")) - {""}
    *named, last = text.split()
    label = last if named and last in LABELS else ""
    parts = [frozenset(w.split("|")) for w in (named if label else (*named, last))]
    if label != "n":
        subject = parts.pop(0) if parts[0] & kinds() else frozenset()
        return Pattern(event_type, VERB, parts[0], (), tuple(parts[1:]), label, subject, near, far)
    at = next((i for i, p in enumerate(parts) if i and p & PREPOSITIONS), len(parts))
    return Pattern(event_type, NOUN, parts[at - 1], tuple(parts[: at - 1]), tuple(parts[at:]), near=near, far=far)


def compile_triggers(event_types: Iterable[type[EventType]]) -> Mapping[str, tuple[Pattern, ...]]:
    """All patterns of these types, by each lemma that can be their head."""
    index: dict[str, list[Pattern]] = defaultdict(list)
    for event_type in event_types:
        for text in event_type.triggers:
            pattern = read_trigger(event_type, text)
            for lemma in sorted(pattern.head):
                index[lemma].append(pattern)
    return {lemma: tuple(patterns) for lemma, patterns in index.items()}
