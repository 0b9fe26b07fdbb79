"""One article, read: what can be said without knowing the others. The result is plain data, which processes exchange.

A Draft is a claim whose names and dates are not yet resolved: roles are spans, the date is the number of an expression.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from timeline import actors, dates, stance
from timeline.actors import Cast
from timeline.dates import Expression, Narrated, Order, Scene, Tense
from timeline.events.base import EventType
from timeline.extraction.find import find_mentions
from timeline.extraction.mention import Mention, Phrase
from timeline.extraction.nominal import is_definite
from timeline.extraction.remarks import remarks
from timeline.extraction.retelling import carried_by, just_told, without_purposes, without_victims
from timeline.language import Document, load, parse, span_of
from timeline.models import Article, Quote, Status
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True)
class Span:
    """Where a phrase stands, and its grammatical case."""

    start: int
    end: int
    case: str


@dataclass(frozen=True)
class Draft:
    """What a mention says before names and dates are resolved.

    `date` is the index of its expression among those of the reading; `tense` that of the verb that tells it. A noun
    has none ("Monday's talks" may lie ahead). `news` is the tense that makes it news of these days, or "past". `story`
    is where the story is when it tells of an event without a date, `scene` what the article tells of just before;
    `orders` is how it lies to other events of its sentence.
    `complete` is true when the type requires a role and it is filled, `lacking` when it is not; `bare` for a noun
    without an article ("discussion between …"), `indefinite` for "a dinner", `background` for a noun that only sets a
    time or a reason ("after a meeting"). The event is between so many `states`; several parties fill one of the roles
    `together`, to talk where it `gathers` people; one that is `public` is none between private people. `remarks` are
    where the sentence only says who reports it.
    """

    type: str
    plover: str
    family: tuple[str, ...]
    status: Status
    trigger: Quote
    quote: Quote
    roles: tuple[tuple[str, tuple[Span, ...]], ...]
    places: tuple[Span, ...]
    details: tuple[tuple[str, Any], ...]
    date: int | None
    complete: bool
    lacking: bool
    definite: bool
    bare: bool
    indefinite: bool
    background: bool
    nominal: bool
    tense: Tense
    news: Tense
    story: Narrated | None
    scene: Scene | None
    according_to: Span | None
    asserted: bool
    states: int
    together: tuple[str, ...]
    gathers: bool
    public: bool
    again: int | None
    orders: tuple[Order, ...] = ()
    remarks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Reading:
    """All that one article says, its names and times not yet resolved."""

    article: Article
    drafts: tuple[Draft, ...]
    expressions: tuple[Expression, ...]
    cast: Cast


def read(article: Article, event_types: Iterable[type[EventType]], model: str) -> Reading:
    """Read one article."""
    document = parse(article, load(model))
    expressions = dates.find(article.text, document=document)
    mentions = without_purposes(without_victims(find_mentions(document, event_types, can_act)))
    drafts = [draft(mention, mentions, document, expressions) for mention in mentions]
    placed = dates.orders(mentions, expressions)
    kept = tuple(replace(d, orders=placed.get(at, ())) for at, d in enumerate(drafts) if d is not None)
    return Reading(article, kept, expressions, actors.read(document))


def can_act(token: Token) -> bool:
    """Whether the head of a phrase can be somebody."""
    return actors.can_act(token.lemma_, token.tag_, token.ent_type_) or actors.is_of_a_state(token.text)


def draft(
    mention: Mention, mentions: tuple[Mention, ...], document: Document, expressions: tuple[Expression, ...]
) -> Draft | None:
    """The draft of one of the mentions, or None when the text speaks of no event."""
    told = carried_by(mention, mentions)
    stand, date = stance.read(told.head, told.anchor), dates.attach(mention, expressions)
    if stand.status is None and not is_presupposed(mention, expressions[date] if date is not None else None):
        return None
    sentence = mention.sentence
    return Draft(
        type=mention.type.name,
        plover=mention.type.root(announced=stand.announced, asked=stand.asked),
        family=(mention.type.name, *mention.type.broader()),
        status=stand.status or "occurred",
        trigger=document.quote(*span_of(mention.trigger)),
        quote=document.quote(sentence.start, sentence.end),
        roles=tuple((name, tuple(map(span, phrases))) for name, phrases in mention.roles.items()),
        places=tuple(map(span, mention.places)),
        details=tuple(sorted(mention.details.items())),
        date=date,
        complete=is_complete(mention),
        lacking=mention.lacking,
        definite=mention.definite,
        bare=is_bare(mention),
        indefinite=is_indefinite(mention),
        background=is_background(mention),
        nominal=mention.nominal,
        tense=dates.tense(mention),
        news=dates.news(mention),
        story=dates.narrated(mention, expressions, document) if date is None else None,
        scene=dates.scene(mention, expressions, document) if date is None else None,
        according_to=spoken_by(stand.speaker),
        again=just_told(mention, mentions),
        asserted=stand.status == "occurred" and is_asserted(mention),
        states=mention.type.states(),
        public=mention.type.public,
        together=tuple(name for name, role in mention.type.roles.items() if role.together),
        gathers=mention.type.gathers(),
        remarks=tuple(span_of([token]) for token in remarks(mention.anchor)),
    )


def is_presupposed(mention: Mention, date: Expression | None) -> bool:
    """Whether a definite description has a date or a place of its own: it is taken to exist even where the
    sentence only wishes ("urged him to attend the meeting this weekend"); presupposition projects (Karttunen 1973)."""
    if not mention.nominal:
        return is_taken_part_in(mention)
    taken = {p.head.i for phrases in mention.roles.values() for p in phrases}
    placed = any(p.head.i not in taken for p in mention.places)
    return mention.definite and (placed or (date is not None and date.start > span_of(mention.anchor.subtree)[0]))


def is_taken_part_in(mention: Mention) -> bool:
    """ "were eligible to vote in the election": in the past, what somebody only could take part in is there."""
    joined = (t for t in mention.trigger if t.dep_ == "pobj" and t != mention.anchor and t.head.lower_ == "in")
    above = next((t for t in mention.anchor.ancestors if t.tag_ in ("VBD", "VBZ", "VBP")), mention.anchor)
    return above.tag_ == "VBD" and any(is_definite(t) for t in joined)


def is_complete(mention: Mention) -> bool:
    """True when the type requires a role and it is filled, be it by words that are no actor."""
    return any(
        role.required and (name in mention.roles or name in mention.details)
        for name, role in mention.type.roles.items()
    )


def is_asserted(mention: Mention) -> bool:
    """True when a clause in a past tense says that it happened: "clashes continued", "a truce was signed". Whoever
    "it" is, something has happened; a participle beside a noun only describes. A past that tells of its victims does,
    too."""
    if mention.told_by is not None:
        return dates.tense_of(mention.told_by) == "past"
    if not mention.head.tag_.startswith("V"):
        return is_brought_up(mention)
    if is_worded(mention.head):
        return True
    told = any(c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass", "expl") for c in mention.head.children)
    return (told or mention.head.dep_ == "conj") and dates.tense(mention) == "past"


def is_worded(verb: Token) -> bool:
    """ "passed a resolution urging talks": what a paper says, whoever has signed it, is said when it is brought up in a
    past tense."""
    paper = verb.head
    above = paper.head if paper.dep_ != "pobj" else paper.head.head
    worded = verb.dep_ == "acl" and verb.tag_ == "VBG" and paper.lemma_.lower() in words("metonyms", "papers")
    return worded and above.pos_ == "VERB" and dates.tense_of(above) == "past"


def is_brought_up(mention: Mention) -> bool:
    """ "Iraq responded with an assault": an indefinite noun that a verb in a past tense takes as subject or object,
    or for its means, brings up something new; "it was a meeting of experts" and "at a dinner" do not."""
    noun, verb = mention.anchor, mention.anchor.head
    if noun.dep_ == "pobj" and verb.lower_ in ("with", "by", "through"):
        verb = verb.head
    elif noun.dep_ not in ("dobj", "nsubj", "nsubjpass"):
        return False
    return is_indefinite(mention) and verb.pos_ == "VERB" and dates.tense_of(verb) == "past"


def is_bare(mention: Mention) -> bool:
    """True for a noun without article, possessor or number."""
    return mention.nominal and not any(c.dep_ in ("det", "poss", "nummod") for c in mention.anchor.children)


def is_indefinite(mention: Mention) -> bool:
    """True for "a dinner", "another round"."""
    return mention.nominal and any(
        c.dep_ == "det" and c.lower_ in words("generic", "indefinite") for c in mention.anchor.children
    )


def is_background(mention: Mention) -> bool:
    """True for the noun in "after a meeting", "following talks": it sets a time or a reason for something else."""
    above = mention.anchor.head
    return (
        mention.nominal
        and mention.head is mention.anchor
        and (above.dep_ in ("prep", "acl", "pcomp") and above.lower_ in words("stance", "conditions", "background"))
    )


def span(phrase: Phrase) -> Span:
    """The span of a phrase."""
    return Span(phrase.start, phrase.end, phrase.case)


def spoken_by(speaker: Token | None) -> Span | None:
    """The span of whoever says it."""
    if speaker is None:
        return None
    left = [t for t in speaker.children if t.i < speaker.i and t.dep_ in ("compound", "amod", "det", "poss", "nmod")]
    return Span(*span_of([*left, speaker]), "subject")
