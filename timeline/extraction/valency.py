"""What a trigger asks of its verb that no list of words can say: who does it, an object, partners, an infinitive, not a
state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.extraction.grammar import conjoined, follows_its_object, objects, subjects
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

LABELS = {"n", "vi", "vt", "vr", "stative"}
TO_DO, SOMEBODY, OTHERS = "TO-DO", "SOMEBODY", "OTHERS"
SOMEBODY_NAMED = {"PERSON", "ORG", "GPE", "NORP"}
COMPLEMENTS = {"dobj", "dative", "obj", "ccomp", "attr", "oprd"}
CLAUSES = {"xcomp", "ccomp", "acl", "relcl"}


def doers(verb: Token) -> Iterator[Token]:
    """Who does it, whatever the voice: subjects, what is joined to them, and the agent of a passive."""
    agents = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
    for token in (*agents, *(t for case, t in subjects(verb) if case == "subject")):
        yield from conjoined(token)


def has_valency(verb: Token, label: str) -> bool:
    """True when the verb is a predicate with the complements that its label asks for: none, an object, several
    partners ("they discussed it", "discussed it with her", but not "he discussed his book")."""
    if verb.dep_ == "amod" or verb.pos_ == "ADJ":
        return False
    if label == "stative":
        return not is_state(verb)
    partakers = [*subjects(verb), *objects(verb)]
    if label == "vi":
        doers = [t for case, t in partakers if case == "subject"]
        gap = verb.dep_ == "relcl" and verb.head not in doers and not any(t.tag_ == "WRB" for t in verb.children)
        complete = len(doers) == len(partakers) and not any(c.dep_ in COMPLEMENTS for c in verb.children)
        return complete and not gap and not is_said(verb)
    if label == "vt":
        return any(case == "object" for case, _ in partakers)
    doers = [t for case, t in partakers if case == "subject"]
    with_others = any(t.lower_ == "with" and t.dep_ == "prep" for t in (*verb.children, *grandchildren(verb)))
    return with_others or len(doers) > 1 or any(is_several(t) for t in doers)


def is_said(verb: Token) -> bool:
    """ "No," he protested; he protested: "No". Direct speech is an object."""
    first = min((c.left_edge.i for c in verb.children if "subj" in c.dep_), default=verb.i)
    before, after = verb.doc[max(first - 2, 0) : first], verb.doc[verb.i + 1 : verb.i + 3]
    opened = len(before) == 2 and before[0].text in (",", "!", "?", "…") and before[1].is_quote
    quoted = len(before) == 2 and before[1].text == "," and before[0].is_quote
    return opened or quoted or (len(after) == 2 and after[0].text in (",", ":") and after[1].is_quote)


def grandchildren(token: Token) -> list[Token]:
    """What hangs under its children."""
    return [t for child in token.children for t in child.children]


def is_several(noun: Token) -> bool:
    """ "ministers", "they", "Egypt and Israel", and whatever has members: "the cabinet", "Congress", a state."""
    if noun.tag_ in ("NNS", "NNPS") or noun.ent_type_ in SOMEBODY_NAMED - {"PERSON"}:
        return True
    lemma = noun.lemma_.lower()
    members = any(lemma in words("actors_nouns", kind) for kind in ("group", "organisation"))
    return members or lemma in ("they", "we", "both", "who") or any(c.dep_ == "conj" for c in noun.children)


def is_complemented(matched: Sequence[Token], wanted: frozenset[str], can_act: Callable[[Token], bool]) -> bool:
    """True when the words matched so far have one of the complements that are wanted."""
    if TO_DO in wanted and any(is_infinitive(c) for token in matched for c in token.children):
        return True
    if OTHERS in wanted and any(tells_of_a_state(token) for token in matched):
        return True
    return SOMEBODY in wanted and any(can_act(t) and t.lower_ not in ("it", "itself") for t in concerned(matched))


def is_infinitive(token: Token) -> bool:
    """ "asked Chad to leave", "a pledge to leave", "called for Chad to leave"; not one of purpose ("paused to think")
    unless it stands right behind the verb, where the parser takes complements for purposes ("sworn to fight")."""
    marker = next((c for c in token.children if c.lower_ == "to" and c.tag_ == "TO"), None)
    if token.tag_ != "VB" or marker is None:
        return False
    clause = any(c.lower_ in ("for", "not") and c.dep_ in ("mark", "neg") for c in token.children)
    near = marker.i == token.head.i + 1 or follows_its_object(token)
    return token.dep_ in CLAUSES or (token.dep_ == "advcl" and (clause or near))


def concerned(matched: Sequence[Token]) -> list[Token]:
    """Whom it concerns: the subject of the clause that the trigger opens ("said that Chad must"), what stands under its
    preposition, else the object."""
    verb, prepositions = matched[0], [t for t in matched if t.dep_ in ("prep", "prt")]
    clauses = [t.head for t in matched if t.dep_ in ("mark", "aux") and t.head is not verb]
    if clauses:
        return [c for clause in clauses for c in clause.children if "subj" in c.dep_ and c.pos_ != "PRON"]
    if prepositions:
        return [c for token in prepositions for c in token.children if c.dep_ == "pobj"]
    if verb.pos_ != "VERB" or verb.dep_ == "amod":
        return []
    return [t for case, t in (*objects(verb), *subjects(verb)) if case == "object" and t not in matched]


def tells_of_a_state(mark: Token) -> bool:
    """ "claimed that Chad had attacked", "that Chadian troops had": the clause that this word opens has a state
    in its subject."""
    clause = mark.head
    named = [t for c in clause.children if "subj" in c.dep_ for t in (c, *c.children)]
    opens = mark.dep_ == "mark" and clause.dep_ == "ccomp"
    return opens and any(t.ent_type_ in ("GPE", "NORP", "LOC") for t in named)


def is_state(verb: Token) -> bool:
    """True for a state that lasts: the present ("China opposes sanctions"), also of what is going on ("is backing") or
    has been reached ("is committed to"), and a participle that describes ("those opposed to war"). But whoever declares
    a state makes it an event: "China said that it opposes sanctions"."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if any(c.lower_ == "as" and c.dep_ in ("mark", "prep") and c.i < verb.i for c in verb.children):
        return True  # "here as opposed to there"
    if verb.tag_ in ("VBN", "VBD") and not helpers and verb.dep_ in ("acl", "advcl", "csubj", "prep"):
        return not any(c.dep_ == "agent" for c in verb.children)
    perfect = any(c.lemma_ == "have" for c in helpers)
    present = any(t.tag_ in ("VBZ", "VBP") for t in (verb, *helpers))
    declared = verb.dep_ == "ccomp" and verb.head.lemma_ in words("stance", "reporting", "verbs")
    return present and not perfect and not declared


def is_no_event(verb: Token) -> bool:
    """ "passengers often complain": a habit. "Blame the readers!": an order, which somebody has still to follow. "A way
    to end wars": only how it could be."""
    habit = any(c.dep_ == "advmod" and c.lower_ in words("generic", "habitual") for c in verb.children)
    own = any("subj" in c.dep_ for c in verb.children)
    alone = verb.dep_ == "ROOT" and not own and not any(c.dep_ == "aux" for c in verb.children)
    means = not own and is_infinitive(verb) and verb.head.lemma_ in words("generic", "ways")
    return means or (habit and verb.tag_ in ("VBZ", "VBP")) or (alone and verb.tag_ == "VB")
