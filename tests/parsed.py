"""Sentences parsed for tests, and the mentions in them."""

from functools import cache

from timeline import stance
from timeline.events import EVENT_TYPES
from timeline.extraction.find import find_mentions
from timeline.language import DEFAULT_MODEL, Document, load, parse
from timeline.models import Article
from timeline.reading import can_act


@cache
def document(text: str) -> Document:
    return parse(Article(id="test", text=text), load(DEFAULT_MODEL))


def mentions(text: str, event_types=EVENT_TYPES):
    return find_mentions(document(text), event_types, can_act)


def mention(text: str, name: str):
    """The one mention of that type. Fails when there is none or more than one."""
    found = [m for m in mentions(text) if m.type.name == name]
    assert len(found) == 1, [m.type.name for m in mentions(text)]
    return found[0]


def status(text: str, name: str):
    found = mention(text, name)
    return stance.read(found.head, found.anchor).status
