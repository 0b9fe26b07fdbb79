"""Whom a pronoun means: of the people or groups around it that it can mean, the one that stands out.

What the grammar rules out is ruled out first (binding.py, sexes.py); of those who remain, the most prominent is meant
(salience.py), unless another is nearly as prominent: two candidates are no candidate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.actors.binding import REFLEXIVE, is_barred
from timeline.actors.clauses import (
    SUBJECTS,
    first_joined,
    fronted_before,
    is_quoted,
    judged,
    place_of,
    subject_of,
    verbs_over,
)
from timeline.actors.phrases import Spotted
from timeline.actors.salience import salience
from timeline.actors.sexes import SEX, People, Who
from timeline.actors.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

HE_SHE = frozenset(SEX)
SPEAKERS = ("my", "our", "your")  # of nobody outside what they say
MODIFIERS = ("compound", "amod", "nmod")
REACH = 3  # sentences
OWN_SUBJECT = 120  # more weight for "Mori" in "Mori closed his office" and "Mori said he would"
GOES_ON = 60  # more for "Mori" in "Mori wept. He then left."
KNOWN_SEX = 40  # more for whoever is known to be a "she", where others may be
MARGIN = 1.2  # times the weight of the next that the best has at least


@dataclass(frozen=True, slots=True)
class Link:
    """The indexes of the mentions meant, and why."""

    to: tuple[int, ...]
    because: str


def before(index: int, spotted: list[Spotted], reach: int) -> Iterator[int]:
    """Indexes of earlier mentions at most `reach` sentences back, the nearest first."""
    here = spotted[index].sentence
    for other in range(index - 1, -1, -1):
        if here - spotted[other].sentence > reach:
            return
        yield other


def person_meant(index: int, spotted: list[Spotted], people: People) -> Link | None:
    """Whom "he" or "she" means."""
    spot = spotted[index]
    if spot.mention.name in REFLEXIVE:
        return itself(index, spotted)
    barred = {people.of(i) for i in near(index, spotted, people) if rules_out(spot, spotted[i])}
    around: dict[Who, list[int]] = defaultdict(list)
    for i in (*before(index, spotted, REACH), *ahead(index, spotted)):
        who = people.of(i)
        if is_person(i, spotted, people) and who not in barred and people.sex(i) in (None, spot.gender):
            around[who].append(i)
    if is_unknown(own_subject_of(spot.head) or fronted_before(spot.head), spot, spotted):
        return None
    told = {who: found for who, found in around.items() if is_told(found, spot, spotted)}
    meant = foremost(
        {
            who: weight(found, spot, spotted) + (KNOWN_SEX if people.known_sex(found[0]) else 0)
            for who, found in told.items()
        }
    )
    if meant is None:
        return None
    at = min(around[meant], key=lambda i: (spotted[i].mention.form == "pronoun", i > index, -i))
    return Link((at,), f"{spot.mention.text} is the person spoken of")


def is_unknown(token: Token | None, spot: Spotted, spotted: list[Spotted]) -> bool:
    """Whether the token is a name that may be anybody's."""
    if token is None or token.tag_ != "NNP":
        return False
    kinds = {s.mention.kind for s in spotted if s.sentence == spot.sentence and s.head.i == token.i}
    return not kinds or None in kinds


def foremost(weights: dict[Who, float]) -> Who | None:
    """Whoever has the greatest weight, if nobody's is nearly as great."""
    ranked = sorted(weights, key=lambda who: -weights[who])
    if not ranked or len(ranked) > 1 and weights[ranked[0]] < MARGIN * weights[ranked[1]]:
        return None
    return ranked[0]


def weight(mentions: list[int], spot: Spotted, spotted: list[Spotted]) -> float:
    """How prominent somebody is for a pronoun."""
    own = own_subject_of(spot.head)
    same = [spotted[i] for i in mentions if spotted[i].sentence == spot.sentence]
    bonus = OWN_SUBJECT if own is not None and any(place_of(s.head).i == own.i for s in same) else 0
    if is_main_subject(spot) and any(
        spotted[i].sentence == spot.sentence - 1 and is_main_subject(spotted[i]) for i in mentions
    ):
        bonus += GOES_ON
    return bonus + salience((spotted[i] for i in mentions), spot)


def is_main_subject(spot: Spotted) -> bool:
    """Whether it is what its sentence is about (centering: Grosz, Joshi and Weinstein 1995)."""
    at = place_of(spot.head)
    return at.dep_ in SUBJECTS and at.head.dep_ == "ROOT"


def own_subject_of(token: Token) -> Token | None:
    """Whose act the pronoun stands in: for a possessor the subject of its clause ("Mori closed his office") or who is
    judged ("blamed Mori for his silence"), for a subject that of the verb above ("Mori said he would")."""
    verb = next(verbs_over(token), None)
    if verb is not None and token.dep_ in SUBJECTS:
        told = first_joined(verb)
        verb = told.head if told.dep_ == "ccomp" else None
    elif token.dep_ != "poss":
        return None
    return (judged_for(token, verb) or subject_of(verb)) if verb is not None else None


def judged_for(token: Token, verb: Token) -> Token | None:
    """Who is blamed, thanked or punished for what the pronoun is the possessor of."""
    above = token.head.head
    return judged(verb) if above.head == verb and above.lower_ in ("for", "of", "over") else None


def near(index: int, spotted: list[Spotted], people: People) -> Iterator[int]:
    """The other people of the sentence, on both sides."""
    here = spotted[index].sentence
    yield from (i for i in before(index, spotted, 0))
    for i in range(index + 1, len(spotted)):
        if spotted[i].sentence != here:
            return
        if i in people.who:
            yield i


def ahead(index: int, spotted: list[Spotted]) -> Iterator[int]:
    """The subject that follows what the pronoun stands in: "After his visit, Blair …"."""
    subject = fronted_before(spotted[index].head)
    for i in range(index + 1, len(spotted)):
        if subject is None or spotted[i].sentence != spotted[index].sentence:
            return
        if spotted[i].head.i == subject.i and spotted[i].mention.form != "pronoun":
            yield i


def rules_out(spot: Spotted, other: Spotted) -> bool:
    """Whether the grammar of their sentence keeps the pronoun from meaning the other."""
    return other.sentence == spot.sentence and is_barred(
        spot.head, other.head, named=other.mention.form in ("name", "office")
    )


def is_told(mentions: list[int], spot: Spotted, spotted: list[Spotted]) -> bool:
    """Whether somebody is spoken of outside quotation marks, or the pronoun stands inside some as well."""
    return is_quoted(spot.head) or not all(is_quoted(spotted[i].head) for i in mentions)


def is_person(index: int, spotted: list[Spotted], people: People) -> bool:
    """One person by name, who is not only what something is called after; by a noun with an article or possessor; or a
    pronoun that is known to mean one."""
    spot = spotted[index]
    mention, token = spot.mention, spot.head
    if mention.form == "pronoun":
        return index in people.who
    if mention.kind != "person" or mention.form == "group" or is_plural(spot) or is_paper(spot):
        return False
    if index in people.who:
        return people.who[index] in people.acting
    return (
        mention.form == "office"
        and first_joined(token).dep_ not in (*MODIFIERS, "attr", "appos", "acomp")
        and token.lemma_ not in words("pronouns", "couples")
        and any(c.dep_ in ("det", "poss") and c.lower_ not in SPEAKERS for c in token.children)
        and not (token.dep_ == "pobj" and token.head.lower_ == "as")
    )


def is_paper(spot: Spotted) -> bool:
    """ "The Observer" is a newspaper, an observer is not."""
    return spot.head.tag_ == "NNP" and spot.head.lower_ in words("pronouns", "papers")


def is_plural(spot: Spotted) -> bool:
    """ "The Obamas", but not "Robin Williams", which taggers call a plural as well."""
    return spot.head.tag_ == "NNS" or spot.head.tag_ == "NNPS" and " " not in spot.mention.name


def itself(index: int, spotted: list[Spotted]) -> Link | None:
    """ "himself", "themselves": the subject of its clause."""
    verb = next(verbs_over(spotted[index].head), None)
    subject = subject_of(verb) if verb is not None else None
    if subject is None:
        return None
    for i in before(index, spotted, 0):
        if spotted[i].head.i == subject.i:
            return Link((i,), f"{spotted[index].mention.text} is the subject")
    return None
