"""The states that a sentence connects with an event without making them an argument of its verb or noun.

"rejected an Australian ultimatum": nearest in the clause, so it fills the role that takes the case "clause". What
stands farther off, or in the subject of the verb above, has the case "beside": no grammar says what part it has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from timeline.events.base import BESIDE, CLAUSE, Role
from timeline.extraction.grammar import PASSIVE_SUBJECTS, SUBJECTS, conjoined, tokens_of
from timeline.extraction.mention import Phrase
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

STATES = {"GPE", "NORP"}
NOT_ACTORS = {"DATE", "TIME", "LOC", "FAC", "LAW", "EVENT", "PRODUCT", "MONEY", "WORK_OF_ART"}
OTHER_CLAUSES = {"relcl", "advcl", "parataxis", "appos"}
# From a noun or a verb up to the verb whose subject has to do with it: "announced the withdrawal", "began to withdraw".
UP = {"dobj", "pobj", "prep", "pcomp", "xcomp", "attr", "agent", "oprd", "nsubj", "nsubjpass", "acl", "dative"}


def with_clause(
    roles: Mapping[str, Role], filled: Mapping[str, tuple[Phrase, ...]], anchor: Token, governor: Token
) -> dict[str, tuple[Phrase, ...]]:
    """The filled roles, with what the sentence names besides behind those of the roles that take it. `anchor` names the
    event, `governor` is the light verb that carries it, or the anchor itself."""
    spent = {p.head.i for phrases in filled.values() for p in phrases}
    full = dict(filled)
    for case, named in ((CLAUSE, nearest_in_clause), (BESIDE, beside)):
        name = next((name for name, role in roles.items() if case in role.cases), None)
        tokens = [t for t in (*named(anchor), *named(governor)) if t.i not in spent] if name else []
        if case == CLAUSE and name in filled:  # "killed a judge in Palermo"
            tokens = [t for t in tokens if not tells_where(t)]
        tokens = sorted(set(tokens), key=lambda t: t.i)
        if name and tokens:
            full[name] = (*full.get(name, ()), *(Phrase(case, t, tokens_of(t)) for t in tokens))
            spent |= {t.i for t in tokens}
    return {name: full[name] for name in roles if name in full}


def nearest_in_clause(head: Token) -> Iterator[Token]:
    """The names in the clause below the head that are nearest to it, and what is joined to them, in the order of the
    text. A nearer name of somebody else hides those that belong to it."""
    found = [(depth, t) for depth, t in within(head, 1) if is_name(t)]
    nearest = min((depth for depth, _ in found), default=0)
    for _, token in sorted((pair for pair in found if pair[0] == nearest), key=lambda pair: pair[1].i):
        yield from conjoined(token)


def beside(head: Token) -> tuple[Token, ...]:
    """All names in the clause below the head, in its subject, and in the subjects of the verbs that govern it."""
    found = [t for _, t in within(head, 1)]
    for subject in above(head):
        found += [subject, *(t for _, t in within(subject, 1))]
    return tuple(sorted({t for t in found if is_name(t)}, key=lambda t: t.i))


def above(head: Token) -> Iterator[Token]:
    """The subjects of the head and of what governs it, within one clause."""
    while True:
        yield from (c for c in head.children if c.dep_ in SUBJECTS | PASSIVE_SUBJECTS)
        if head.dep_ not in UP:
            return
        head = head.head


def tells_where(token: Token) -> bool:
    """ "in Palermo", "near the town of Palermo"."""
    while token.dep_ in ("pobj", "conj", "compound", "appos", "nmod") and token.head.lower_ == "of":
        token = token.head.head
    return token.dep_ == "pobj" and token.head.lower_ in words("generic", "where")


def is_name(token: Token) -> bool:
    """A proper noun, or an adjective of a people."""
    return token.ent_type_ in STATES or (token.pos_ == "PROPN" and token.ent_type_ not in NOT_ACTORS)


def within(head: Token, depth: int) -> Iterator[tuple[int, Token]]:
    """The tokens below the head, without other clauses and its own subject; with how many content words lie above."""
    for child in head.children:
        if not outside(child) and not (depth == 1 and child.dep_ in SUBJECTS):
            yield depth, child
            yield from within(child, depth + (child.pos_ not in ("ADP", "PART", "SCONJ")))


def outside(token: Token) -> bool:
    """Whether the token opens what is no part of the event: another clause, or its time."""
    if token.dep_ in OTHER_CLAUSES or (token.dep_ == "conj" and token.pos_ in ("VERB", "AUX")):
        return True
    return token.dep_ in ("prep", "mark") and token.lower_ in words("generic", "set_apart")
