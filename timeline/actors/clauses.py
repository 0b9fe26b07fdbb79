"""Who does what in a clause, also where the subject is not spoken: "he promised to leave", "urged him to leave"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.actors.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("dobj", "dative")
CLAUSES = ("ccomp", "xcomp", "advcl", "relcl", "acl", "pcomp", "csubj", "parataxis")
MAX_STEPS = 12  # clauses inside clauses that are climbed


def is_verb(token: Token) -> bool:
    """Whether it can head a clause."""
    return token.pos_ in ("VERB", "AUX")


def first_joined(token: Token) -> Token:
    """The first of those that are joined to it: "Brown" for "Blair" in "Brown and Blair"."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


def place_of(token: Token) -> Token:
    """The token whose part in the sentence this one has: the first of a list, the noun that it is set beside."""
    while token.dep_ in ("conj", "appos") and token.head.i != token.i and not is_verb(token.head):
        token = token.head
    return token


def governor(token: Token) -> Token | None:
    """The verb whose argument the noun or pronoun is, be it by a preposition; None inside another noun phrase."""
    at = place_of(token)
    if at.dep_ in (*SUBJECTS, *OBJECTS):
        return at.head if is_verb(at.head) else None
    if at.dep_ != "pobj":
        return None
    above = at.head
    while above.dep_ in ("prep", "agent", "pcomp") and not is_verb(above):
        above = above.head
    if is_quantity(above):
        return governor(above)
    return above if is_verb(above) else None


def is_quantity(token: Token) -> bool:
    """ "Some of them", "three of them": a part has the part in the sentence that the whole would have."""
    return token.tag_ in ("DT", "CD", "PDT") or token.lower_ in ("many", "most", "several", "none", "half", "few")


def own_subject(verb: Token) -> Token | None:
    """The subject that is spoken."""
    return next((c for c in verb.children if c.dep_ in SUBJECTS), None)


def subject_of(verb: Token, steps: int = MAX_STEPS) -> Token | None:
    """Who does what the verb says: its subject, that of the verb to which it is joined or subordinate without one of
    its own, or the noun that it describes."""
    own = own_subject(verb)
    if own is not None:
        return described(verb) if own.tag_ in ("WP", "WDT") else own
    if steps == 0 or verb.head.i == verb.i:
        return None
    above = verb.head
    if verb.dep_ in ("acl", "relcl"):
        return above
    if verb.dep_ == "pcomp":
        while above.dep_ == "prep":
            above = above.head
        return (judged(above) or subject_of(above, steps - 1)) if is_verb(above) else None
    if not is_verb(above) or verb.dep_ not in ("conj", "xcomp", "advcl", "ccomp"):
        return None
    return (controller(verb, above) if verb.dep_ in ("xcomp", "ccomp") else None) or subject_of(above, steps - 1)


def judged(verb: Token) -> Token | None:
    """ "Thanked Mori for coming", "blamed Mori for his silence": the object is whose act that is."""
    if verb.lemma_ not in words("pronouns", "judging"):
        return None
    return next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)


def described(verb: Token) -> Token | None:
    """The noun that a relative clause describes: "the man who left", "the man whom they met"."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ in ("relcl", "acl") else None


def controller(verb: Token, above: Token) -> Token | None:
    """ "urged Chad to withdraw", "called on Chad to withdraw": the object that is to do it."""
    if above.lemma_ in words("pronouns", "of_the_subject") or not any(
        c.dep_ == "aux" and c.tag_ == "TO" for c in verb.children
    ):
        return None
    objects = [c for c in above.children if c.dep_ in OBJECTS and c.i < verb.i]
    by = (c for c in above.children if c.dep_ == "prep" and c.lower_ in ("on", "upon") and c.i < verb.i)
    objects += [o for c in by for o in c.children if o.dep_ == "pobj"]
    return objects[-1] if objects else None


def verbs_over(token: Token) -> Iterator[Token]:
    """The verbs of the clauses in which the token stands, the innermost first."""
    yield from (t for t in token.ancestors if is_verb(t))


def fronted_before(token: Token) -> Token | None:
    """The subject that follows, where the token stands in what precedes it: "After his visit, Blair …"."""
    below = token
    for above in token.ancestors:
        if is_verb(above) and below.dep_ in ("prep", "advcl", "npadvmod", "pcomp", "mark"):
            subject = own_subject(above)
            if subject is not None and below.i < subject.i and token.i < subject.i:
                return subject
        below = above
    return None


def is_quoted(token: Token) -> bool:
    """Whether it stands inside quotation marks of its paragraph."""
    return token.doc.text.count('"', 0, token.idx) % 2 == 1
