"""From the parse to grammatical cases: the one place that knows what the parser calls things.

`arguments(token)` gives the Phrases that belong to a verb or a noun, each with its case as `events/base.py` names
them. Passives, conjunction, relative clauses, control and raising are seen through here, so that nothing later needs
to ask how a sentence was built. Labels are those of the ClearNLP dependency scheme that spaCy's English models use.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.extraction.listed import is_hyphenated, is_listed, shared_objects
from timeline.extraction.mention import Phrase
from timeline.extraction.relative import RELATIVE_WORDS, antecedent
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = {"nsubj", "csubj"}
PASSIVE_SUBJECTS = {"nsubjpass", "csubjpass"}
OBJECTS = {"dobj", "dative", "obj"}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"}
OUTSIDE_A_PHRASE = {"relcl", "appos", "conj", "cc", "acl", "punct", "preconj", "parataxis", "advcl"}
INSIDE_A_PHRASE = {
    "prep",
    "poss",
    "amod",
    "compound",
    "nmod",
    "nummod",
    "quantmod",
    "det",
    "case",
    "predet",
    "advmod",
    "npadvmod",
    "neg",
}
CLAUSES = {"relcl", "acl", "advcl", "parataxis", "appos"}
SUBJECT_CONTROL = {"promise", "vow", "threaten", "pledge"}  # "promised him to leave": the subject leaves
MAX_CLIMB = 6  # links of a control chain: "wants to try to …"


def arguments(token: Token) -> tuple[Phrase, ...]:
    """All arguments of a verb or noun, in the order of the text."""
    found = tuple(verb_arguments(token) if token.pos_ in ("VERB", "AUX") else noun_arguments(token))
    return tuple(sorted(found, key=lambda p: (p.head.i, p.case)))


def verb_arguments(verb: Token) -> Iterator[Phrase]:
    """Subject, object and prepositional phrases of a verb."""
    for case, head in (*subjects(verb), *objects(verb)):
        yield from phrases(case, head, before=head.i < verb.i)
    yield from prepositional(verb)


def noun_arguments(noun: Token) -> Iterator[Phrase]:
    """Possessors, modifiers that name somebody, and prepositional phrases of a noun."""
    for child in noun.children:
        if child.dep_ == "poss":
            yield from phrases("possessor", child, before=True)
        elif (
            child.dep_ in ("compound", "amod", "nmod")
            and child.i < noun.i
            and (child.pos_ == "PROPN" or child.ent_type_ or child.text[:1].isupper())
        ):
            yield from phrases("modifier", child, before=True)
    yield from prepositional(noun)
    yield from reduced_clause(noun)


def reduced_clause(noun: Token) -> Iterator[Phrase]:
    """The arguments that follow a noun in a participle: "talks attended by X", "exercises involving Y", "a bill
    imposing sanctions on Z"."""
    for child in noun.children:
        if child.dep_ == "acl" and child.tag_ in ("VBN", "VBG"):
            yield from prepositional(child)
            if child.tag_ == "VBG":
                for grandchild in child.children:
                    if grandchild.dep_ in OBJECTS:
                        yield from phrases("involving", grandchild)
                        yield from prepositional(grandchild)


def prepositional(head: Token) -> Iterator[Phrase]:
    """Phrases under the prepositions of a head; "out of", "from within" count as their last word."""
    for child in head.children:
        if child.dep_ in ("prep", "agent", "dative") and child.pos_ in ("ADP", "SCONJ", "ADV", "VERB", "PART"):
            yield from under_preposition(child)


def under_preposition(preposition: Token) -> Iterator[Phrase]:
    """The objects of one preposition, conjoined ones too."""
    for child in preposition.children:
        if child.dep_ in ("pobj", "pcomp"):
            yield from phrases(preposition.lower_, child)
        elif child.dep_ == "prep":
            yield from under_preposition(child)


def phrases(case: str, head: Token, *, before: bool = False) -> Iterator[Phrase]:
    """The phrase of this head and those conjoined with it, all in the same case."""
    for part in conjoined(head):
        yield Phrase(case, part, tokens_of(part, whole=before))


def conjoined(head: Token) -> Iterator[Token]:
    """The head, and the nominals joined to it by "and", "or", commas, or the hyphen of "Turkish-Syrian"."""
    yield head
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ in NOMINAL or is_hyphenated(child) or is_listed(child):
            yield from conjoined(child)


def tokens_of(head: Token, *, whole: bool = False) -> tuple[Token, ...]:
    """The tokens of a nominal without its clauses, appositions and conjuncts. Prepositional phrases other than "of …"
    are kept only for `whole` phrases: after a verb they are as likely to belong to the verb."""
    kept = [head]
    for child in head.children:
        inside = child.dep_ in INSIDE_A_PHRASE and not is_hyphenated(child)
        if inside and (child.dep_ != "prep" or whole or child.lower_ == "of"):
            kept += below(child)
    return contiguous(kept, head)


def below(token: Token) -> list[Token]:
    """A token with all that hangs under it, clauses left out: "of Egypt and Israel"."""
    return [token, *(t for child in token.children if child.dep_ not in CLAUSES for t in below(child))]


def contiguous(tokens: list[Token], head: Token) -> tuple[Token, ...]:
    """The run of tokens around the head: a quoted phrase must not jump over words."""
    kept = {t.i for t in tokens}
    first = last = head.i
    while first - 1 in kept or (first - 2 in kept and head.doc[first - 1].is_punct):
        first -= 1
    while last + 1 in kept or (last + 2 in kept and head.doc[last + 1].text in "-/'"):
        last += 1
    return tuple(head.doc[i] for i in range(first, last + 1))


def is_passive(verb: Token) -> bool:
    """ "was arrested", "placed under arrest" after "was stopped, …", "the man arrested in Rome"."""
    if any(c.dep_ in ("auxpass", "nsubjpass", "agent") for c in verb.children):
        return True
    if verb.tag_ != "VBN" or any(c.dep_ in ("aux", *SUBJECTS) for c in verb.children):
        return False
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return verb.head.tag_ == "VBN" and is_passive(verb.head)
    return verb.dep_ in ("acl", "amod", "advcl", "oprd")


def subjects(verb: Token) -> tuple[tuple[str, Token], ...]:
    """Who does it: ("subject", token), or ("object", token) for the subject of a passive."""
    case = "object" if is_passive(verb) else "subject"
    own = [c for c in verb.children if c.dep_ in SUBJECTS | PASSIVE_SUBJECTS and c.lower_ != "there"]
    if own:
        return tuple((case, antecedent(s, verb)) for s in own)
    return tuple((case, t) for t in understood_subject(verb, MAX_CLIMB))


def understood_subject(verb: Token, depth: int) -> tuple[Token, ...]:
    """The subject that a verb without one takes over from its governor."""
    head, dep = verb.head, verb.dep_
    if not depth or head.i == verb.i:
        return ()
    if dep == "acl" and (passive := listed_passive(verb)) is not None:
        return surface_subjects(passive, depth)
    if (
        dep in ("acl", "relcl")
        and verb.tag_ == "VB"
        and any(c.lower_ in ("first", "last", "only") for c in head.children)
    ):
        return surface_subjects(head.head, depth) if head.dep_ == "attr" else (head,)  # "the first queen to visit Fiji"
    if dep in ("acl", "amod") and head.pos_ in NOMINAL:
        return (head,) if verb.tag_ in ("VBN", "VBG") else controller_of_noun(head, depth)
    if dep == "pcomp":  # "accuses X of seizing", "by arresting Y"
        return control(head.head, depth, by_object=head.lower_ not in ("by", "in", "after", "before", "without"))
    if dep == "conj" and head.pos_ in ("VERB", "AUX"):
        return surface_subjects(head, depth)
    if dep in ("xcomp", "ccomp") and head.pos_ in ("VERB", "AUX", "ADJ"):
        return control(head, depth, by_object=True)
    if dep == "advcl":
        return control(head, depth, by_object=follows_its_object(verb))
    return ()


def listed_passive(verb: Token) -> Token | None:
    """ "was stopped by guards, placed under arrest and jailed": a list of participles, which the parser takes for a
    description of the guards. The verb that opens the list, or None."""
    by = verb.head.head
    opener = by.head
    if verb.tag_ != "VBN" or verb.doc[verb.left_edge.i - 1].text != "," or by.dep_ != "agent":
        return None
    joined = any(c.dep_ == "conj" and c.tag_ == "VBN" for c in verb.children)
    return opener if joined and opener.tag_ == "VBN" and is_passive(opener) else None


def follows_its_object(verb: Token) -> bool:
    """ "tipped off forces to capture": an infinitive right behind an object is the object's, though parsed as
    a clause of purpose; "met leaders, hoping to …" is not, nor is "entered the house to …": houses do nothing."""
    if verb.tag_ != "VB" or any(c.dep_ == "mark" for c in verb.children):
        return False
    marker = next((c for c in verb.children if c.lower_ == "to"), None)
    before = [c for c in verb.head.children if c.dep_ in OBJECTS and marker and c.right_edge.i == marker.i - 1]
    return any(c.lemma_.lower() not in words("metonyms", "sites") for c in before)


def control(governor: Token, depth: int, *, by_object: bool) -> tuple[Token, ...]:
    """The object of the governor where it has one ("urged X to"), else its subject."""
    if by_object and governor.lemma_ not in SUBJECT_CONTROL and not is_passive(governor):
        objects_ = tuple(c for c in governor.children if c.dep_ in OBJECTS and c.pos_ in NOMINAL)
        if objects_:
            return objects_
    if governor.pos_ in ("ADJ", "ADV", "NOUN") and governor.dep_ in ("acomp", "attr", "oprd"):
        return surface_subjects(governor.head, depth)
    return surface_subjects(governor, depth)


def surface_subjects(verb: Token, depth: int) -> tuple[Token, ...]:
    """The subject as it stands before the verb, whatever the voice."""
    own = tuple(antecedent(c, verb) for c in verb.children if c.dep_ in SUBJECTS | PASSIVE_SUBJECTS)
    return own or understood_subject(verb, depth - 1)


def controller_of_noun(noun: Token, depth: int) -> tuple[Token, ...]:
    """Who would do it in "Iran's decision to invade", "made a decision to invade"."""
    possessors = tuple(c for c in noun.children if c.dep_ == "poss")
    if possessors or noun.dep_ not in OBJECTS:
        return possessors
    return surface_subjects(noun.head, depth - 1)


def objects(verb: Token) -> Iterator[tuple[str, Token]]:
    """Whom or what it is done to. A relative clause without an object of its own takes the noun before it."""
    own = [c for c in verb.children if c.dep_ in OBJECTS and c.pos_ != "ADP"] or shared_objects(verb)
    for child in own:
        yield "object", antecedent(child, verb)
    shared = verb.head if verb.dep_ == "conj" and verb.head.pos_ == "VERB" else None
    if not own and shared is not None and not is_passive(verb) and shared.i < verb.i:
        yield from (("object", c) for c in shared.children if c.dep_ in OBJECTS and c.i > verb.i)
    gap = verb.dep_ == "relcl" and not own and not is_passive(verb)
    told = any(c.dep_ in SUBJECTS and c.lower_ not in RELATIVE_WORDS for c in verb.children)
    if gap and told and not any(c.dep_ in ("prep", "ccomp", "xcomp") or c.tag_ == "WRB" for c in verb.children):
        yield "object", verb.head
