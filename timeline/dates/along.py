"""What shares the date of another clause or of a paper: "met on Friday, agreeing to …", "a letter sent in May urged …".

Participles without a subject, "as" and "when" tell of one time with their main clause (Kamp and Reyle, From discourse
to logic, 1993, 5.3). What a paper says, it says on the day of its issue.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.dates.clause import governing_verb, tense_of
from timeline.extraction.mention import Mention
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

NOW = ("present", "progressive", "perfect", "future")
PAST = ("past", "pluperfect")
MEANS = ("by", "in")  # "responded by closing", "succeeded in freeing"
WHILE = ("as", "when", "while")
SUBJECTS = ("nsubj", "nsubjpass")
THROUGH = ("in", "through", "with")  # "in a letter sent on Friday"


def at_the_same_time(verb: Token) -> Token | None:
    """The verb whose date is this one's too, or None."""
    above = verb.head
    if verb.dep_ == "conj" and above.tag_.startswith("V"):
        return above if of_one_time(verb, above) else None
    if verb.dep_ == "pcomp" and verb.tag_ == "VBG" and above.lower_ in MEANS and above.head.tag_.startswith("V"):
        return above.head
    if verb.dep_ == "relcl" and is_during(verb) and (main := governing_verb(above)) is not None:
        return main if tense_of(verb) == tense_of(main) == "past" else None
    if verb.dep_ != "advcl" or not above.tag_.startswith("V"):
        return None
    if verb.tag_ == "VBG":
        return above if is_bare(verb) else None
    return above if is_during(verb) and tense_of(verb) == tense_of(above) == "past" else None


def of_one_time(verb: Token, above: Token) -> bool:
    """False for "signed a pact two years ago and ARE TRAINING": a verb with a tense of its own, on the other side of
    now."""
    own = verb.tag_ in ("VBD", "VBZ", "VBP") or any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    if not own:
        return True
    one, two = tense_of(verb), tense_of(above)
    if two == "perfect" and verb.tag_ == "VBD" and not any(c.dep_ in SUBJECTS for c in verb.children):
        return True  # "have attacked a hundred ships and HIJACKED forty"
    return not (one in NOW and two in PAST or one in PAST and two in NOW)


def is_bare(participle: Token) -> bool:
    """ "…, calling for a truce": without subject, conjunction or auxiliary."""
    return not any(
        c.dep_ in (*SUBJECTS, "mark", "aux", "auxpass", "prep") and c.i < participle.i for c in participle.children
    )


def is_during(verb: Token) -> bool:
    """A clause with "as", "when" or "while"."""
    return any(c.dep_ in ("mark", "advmod") and c.lower_ in WHILE for c in verb.children)


def told_by_both(verb: Token) -> Iterator[Token]:
    """The verb of "criticised the paper when he was QUESTIONED on Friday"."""
    if verb.tag_.startswith("V"):
        yield from (c for c in verb.children if c.dep_ == "advcl" and c.tag_ != "VBG" and at_the_same_time(c))


def issued_with(mention: Mention) -> Iterator[Token]:
    """The words on which the date hangs of the paper that says it: "a report PUBLISHED last week criticised …", "in a
    letter SENT on Friday he urged …", "Friday's RULING, which rejected …"; and of a plan: "a visit PLANNED for May"."""
    for paper in papers_of(mention.head):
        yield paper
        yield from (c for c in paper.children if c.dep_ == "acl" and is_one_of(c, "issuing"))
    noun = mention.anchor
    fragment = noun.head.i == noun.i  # "Protests flared yesterday", parsed as protests that were flared
    yield from (c for c in noun.children if c.dep_ == "acl" and (fragment or is_one_of(c, "planning")))


def papers_of(verb: Token) -> Iterator[Token]:
    """The documents through which the clause of a verb says something."""
    if not verb.tag_.startswith("V"):
        return
    if verb.dep_ in ("relcl", "acl") and is_one_of(verb.head, "documents"):
        yield verb.head
    for child in verb.children:
        if child.dep_ in SUBJECTS and is_one_of(child, "documents"):
            yield child
        if child.dep_ == "prep" and child.lower_ in THROUGH:
            yield from (c for c in child.children if c.dep_ == "pobj" and is_one_of(c, "documents"))


def is_one_of(token: Token, name: str) -> bool:
    """Whether a word is in that list of words/dates_context.toml."""
    return token.lemma_.lower() in words("dates_context", "lemmas", name)
