"""What a pronoun cannot mean where it stands (the principles of binding, Chomsky 1981): in "Blair told him that Brown
would go" neither Blair nor Brown, in "Blair defended himself" nobody but Blair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.actors.clauses import (
    OBJECTS,
    SUBJECTS,
    described,
    governor,
    is_quoted,
    is_verb,
    own_subject,
    place_of,
    subject_of,
)
from timeline.actors.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

REFLEXIVE = frozenset("himself herself itself themselves".split())
NOMINAL = ("poss", "prep", "pobj", "appos", "nmod", "compound", "amod", "conj", "pcomp")


def is_barred(pronoun: Token, other: Token, *, named: bool) -> bool:
    """Whether the pronoun cannot mean what the other token of its sentence heads. `named` is false for another pronoun,
    which may mean the same below it ("he said he …")."""
    if pronoun.i == other.i:
        return True
    if is_part_of(pronoun, other) or other in pronoun.conjuncts or speaks(pronoun, other):
        return True
    if pronoun.dep_ == "poss":
        return does_it_to(pronoun, other)
    return share_a_clause(pronoun, other) or (named and is_below(pronoun, other))


def is_part_of(pronoun: Token, other: Token) -> bool:
    """Whether the pronoun stands in the other's own phrase, no clause, comma or "and" between: "her counterpart"."""
    below = pronoun
    for above in pronoun.ancestors:
        if above.i == other.i or (other.dep_ == "appos" and other.head.i == above.i):
            return not (below.dep_ == "prep" and below.i > 0 and below.nbor(-1).text == ",")
        if is_verb(above) or above.dep_ == "conj":
            return False
        below = above
    return False


def speaks(pronoun: Token, other: Token) -> bool:
    """Whether the other utters the words in quotation marks in which the pronoun stands, or speaks for somebody: "his
    lawyer said that he …"."""
    at = place_of(other)
    if at.dep_ not in SUBJECTS or at.head not in pronoun.ancestors:
        return False
    return at.lemma_ in words("pronouns", "speak_for") or is_quoted(pronoun) and not is_quoted(other)


def does_it_to(pronoun: Token, other: Token) -> bool:
    """ "The judge ordered his extradition", "the mayor welcomed her release": what is done to somebody, and by somebody
    else than the one who wants it or hails it."""
    deed = pronoun.head
    if deed.lemma_ not in words("pronouns", "undergone"):
        return False
    verb = governor(deed)
    return verb is not None and verb.lemma_ in words("pronouns", "bring_about") and same(subject_of(verb), other)


def share_a_clause(pronoun: Token, other: Token) -> bool:
    """Whether both are arguments of one verb: subjects that are not spoken count ("seeing Blair, he left")."""
    one, two = reach(pronoun), reach(other)
    if one is not None and takes_relative(one) and same(described(one), other):
        return True  # "members, whom they took hostage"
    if one is None or two is None:
        return False
    if one == two:
        return pronoun.i != other.i
    return same(subject_of(one), other) or same(subject_of(two), pronoun)


def takes_relative(verb: Token) -> bool:
    """Whether the object of the verb is a relative pronoun."""
    return any(c.dep_ in OBJECTS and c.tag_ in ("WP", "WDT") for c in verb.children)


def reach(token: Token) -> Token | None:
    """The verb whose argument it is; for the subject of an infinitive, the verb above ("ordered him to leave")."""
    verb = governor(token)
    if verb is None or place_of(token).dep_ not in SUBJECTS or verb.dep_ not in ("ccomp", "xcomp", "advcl"):
        return verb
    infinite = verb.tag_ in ("VB", "VBG") and not any(c.tag_ in ("MD", "VBD", "VBZ", "VBP") for c in verb.children)
    return verb.head if infinite and all(c.lower_ == "for" for c in verb.children if c.dep_ == "mark") else verb


def same(subject: Token | None, token: Token) -> bool:
    """Whether the subject is this token or the first of those joined with it."""
    return subject is not None and place_of(subject).i == place_of(token).i


def is_below(pronoun: Token, other: Token) -> bool:
    """Whether the pronoun governs the other: nobody is called "he" and then named in what he does or says."""
    verb = governor(pronoun)
    if verb is None:
        return False
    subject = place_of(pronoun).dep_ in SUBJECTS
    path = path_to(other, verb)
    if path is None or other.i < pronoun.i and (path[-1].dep_ not in ("ccomp", "xcomp", "dobj") or is_apart(path[-1])):
        return False
    if not subject and path[-1].dep_ not in ("ccomp", "xcomp"):
        return False
    return not any(t.dep_ == "conj" and is_verb(t) and own_subject(t) is not None for t in path)


def is_apart(token: Token) -> bool:
    """Whether a colon, a semicolon or a dash ends the clause of the token: what follows is another sentence."""
    last = max(t.i for t in token.subtree)
    return last + 1 < len(token.doc) and token.doc[last + 1].text in (":", ";", "--", "\u2014")


def path_to(token: Token, verb: Token) -> list[Token] | None:
    """The tokens from this one up to just below the verb, None when it does not stand under the verb."""
    path = [token]
    while path[-1].head.i != path[-1].i:
        if path[-1].head == verb:
            return path
        path.append(path[-1].head)
    return None
