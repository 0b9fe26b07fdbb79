"""Which state or organisation "it" and "its" mean: the subject of the clause, else that of the clause before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from timeline.actors.binding import is_apart
from timeline.actors.clauses import SUBJECTS as SPOKEN
from timeline.actors.clauses import fronted_before, place_of, subject_of, verbs_over
from timeline.actors.nouns import kind_of_noun
from timeline.actors.phrases import Spotted
from timeline.actors.pronouns import Link, before, judged_for, rules_out
from timeline.actors.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

IT = frozenset("it its itself".split())
SUBJECTS = (*SPOKEN, "agent")


def body_meant(index: int, spotted: list[Spotted], found: Mapping[int, Link]) -> Link | None:
    """The subject of the clause when it is a state or an organisation, else the one before. Where its own sentence has
    none, "it" goes on about the sentence before only if it does something itself."""
    spot = spotted[index]
    if is_done_to(spot.head):
        return None
    bodies = [i for i in before(index, spotted, 1) if is_body(i, spotted, found) and not rules_out(spot, spotted[i])]
    here = [i for i in bodies if spotted[i].sentence == spot.sentence]
    for i in (*in_clause(spot, here, spotted), *ahead(index, spotted, found), *in_clause_before(spot, here, spotted)):
        return Link((i,), f"{spot.mention.text} is the subject before")
    for i in spoken_of_before(spot, bodies, spotted, found):
        return Link((i,), f"{spot.mention.text} is the one spoken of before")
    return None


def spoken_of_before(
    spot: Spotted, bodies: list[int], spotted: list[Spotted], found: Mapping[int, Link]
) -> Iterator[int]:
    """The only body before a colon; the subject of the sentence before, or the only body there. An "it" that does
    nothing, or may be the thing that its own sentence speaks of, is none of them."""
    earlier = [i for i in bodies if spotted[i].sentence < spot.sentence]
    if spot.mention.name == "it" and not is_agent(spot):
        return
    apart = [i for i in bodies if i not in earlier and any(is_apart(t) for t in verbs_over(spotted[i].head))]
    yield from the_only_one(spot, apart, spotted, found)
    if spot.mention.name == "its" or not may_be_a_thing(spot.head):
        yield from main_subjects(spot, earlier, spotted)
        yield from the_only_one(spot, earlier, spotted, found)


def may_be_a_thing(token: Token) -> bool:
    """Whether something that is nobody is the subject of a clause before it."""
    before_it = (t for t in token.sent if t.i < token.i and t.dep_ in SPOKEN and t.tag_ == "NN")
    return any(kind_of_noun(t.lemma_) != "person" for t in before_it)


def is_done_to(token: Token) -> bool:
    """ "It was requested" may be anything; "it was forced to leave" is somebody."""
    return token.dep_ == "nsubjpass" and not any(c.dep_ == "xcomp" for c in token.head.children)


def in_clause(spot: Spotted, here: list[int], spotted: list[Spotted]) -> Iterator[int]:
    """Whose its clause is: who is judged or has to do it ("urged Chad to withdraw its troops"), the subjects of the
    clauses around it, and the owner of such a subject ("Kuwait's crisis ended when it signed a treaty")."""
    verb = next(verbs_over(spot.head), None)
    if verb is not None and spot.head.dep_ == "poss":
        own = judged_for(spot.head, verb) or subject_of(verb)
        yield from (i for i in here if own is not None and place_of(spotted[i].head).i == own.i)
    verbs = {t.i for t in spot.head.ancestors}
    yield from (i for i in here if spotted[i].head.dep_ in SUBJECTS and spotted[i].head.head.i in verbs)
    if is_agent(spot):
        states = (i for i in here if spotted[i].mention.form == "state")
        yield from (i for i in states if owns_subject(spotted[i].head) and spotted[i].head.head.head.i in verbs)


def ahead(index: int, spotted: list[Spotted], found: Mapping[int, Link]) -> Iterator[int]:
    """The subject that follows: "After its test, Chad …"."""
    subject = fronted_before(spotted[index].head)
    if subject is not None:
        for i in range(index + 1, len(spotted)):
            if spotted[i].sentence != spotted[index].sentence:
                return
            if spotted[i].head.i == subject.i and spotted[i].mention.form != "pronoun" and is_body(i, spotted, found):
                yield i


def in_clause_before(spot: Spotted, here: list[int], spotted: list[Spotted]) -> Iterator[int]:
    """The subject of what stands before a colon or in a clause in front: "After Chad tested a bomb, it …"."""
    above = {t.i for t in spot.head.ancestors}
    for i in here:
        token = spotted[i].head
        subject = token.head if owns_subject(token) else token
        clause = subject.head
        fronted = clause.dep_ == "advcl" and clause.head.i in above and clause.i < clause.head.i
        if subject.dep_ in SUBJECTS and clause.i < spot.head.i and (fronted or is_apart(clause)):
            yield i


def main_subjects(spot: Spotted, earlier: list[int], spotted: list[Spotted]) -> list[int]:
    """The subjects of the sentence before, for "it" those of its main clause."""
    subjects = [i for i in earlier if spotted[i].head.dep_ in SUBJECTS]
    if spot.mention.name == "it":
        subjects = [i for i in subjects if spotted[i].head.head.dep_ == "ROOT"]
    return sorted(subjects)


def the_only_one(spot: Spotted, earlier: list[int], spotted: list[Spotted], found: Mapping[int, Link]) -> Iterator[int]:
    """The one body that the sentence before speaks of, for "it" that does something."""
    told = {spotted[root(i, found)].mention.name for i in earlier}
    if spot.mention.name == "it" and len(told) == 1:
        yield earlier[0]


def root(index: int, found: Mapping[int, Link]) -> int:
    """What a mention stands for in the end."""
    while index in found:
        index = found[index].to[0]
    return index


def owns_subject(token: Token) -> bool:
    """Whether the token says whose a subject is that is something which happens: "the Iranian response came"."""
    above = token.head
    return token.dep_ in ("poss", "amod") and above.dep_ in SUBJECTS and kind_of_noun(above.lemma_) is None


def is_agent(spot: Spotted) -> bool:
    """Whether "it" is the subject of a verb that somebody does: "it sent troops", not "it seems" or "it was said"."""
    verb = spot.head.head
    acts = verb.pos_ == "VERB" and verb.lemma_ not in words("pronouns", "nobody_does")
    return spot.mention.name == "it" and spot.head.dep_ == "nsubj" and acts


def is_body(index: int, spotted: list[Spotted], found: Mapping[int, Link]) -> bool:
    """A state or an organisation, not as a modifier unless it says whose a subject is; an "it" that means one."""
    spot = spotted[index]
    if spot.mention.form == "pronoun":
        return spot.mention.name == "it" and index in found
    return spot.mention.kind in ("country", "organization", "place") and (
        spot.head.dep_ not in ("amod", "compound", "nmod") or owns_subject(spot.head)
    )
