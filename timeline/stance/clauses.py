"""What a clause is to the one that it stands in: an aim, a time that is only awaited, a description of nobody in
particular. Such clauses say nothing of what has happened, whatever the form of their verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.stance.negation import negation
from timeline.stance.verb_forms import auxiliaries, first_of, is_infinitive
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

AIM = "aim"  # planned, unless what is done for it is unreal itself: "wants to send police to arrest them"


def standing(clause: Token) -> Iterator[tuple[str, Token]]:
    """What the place of a clause says of the event that it tells."""
    first = first_of(clause)
    if first.dep_ == "advcl":
        yield from instead(first)
        yield from time(first)
    elif first.dep_ in ("relcl", "acl"):
        yield from description(first)


def is_aim(clause: Token) -> bool:
    """Whether it says what something is done for: "(sent police) to arrest them"."""
    return clause.dep_ == "advcl" and is_infinitive(clause)


def aim(infinitive: Token) -> Iterator[tuple[str, Token]]:
    """ "sent police to arrest them": an aim, which is as real as what is done for it."""
    verb = infinitive.head
    asked = any(c.dep_ == "prep" for c in verb.children) or any(c.dep_ == "mark" for c in infinitive.children)
    if asked and verb.lemma_ in words("stance", "governors", "asked"):
        yield "possible", verb  # "called on them to disarm", "called for them to be freed"
    if denied := negation(verb):
        yield "nothing", denied
    yield from auxiliaries(verb)
    if not is_same_act(verb, infinitive) and not any(c.dep_ == "attr" and is_implied(c) for c in verb.children):
        yield AIM, infinitive


def is_same_act(verb: Token, infinitive: Token) -> bool:
    """ "wrote to urge talks", "appeared on stage to announce it": the infinitive names what was done by writing or
    appearing, which has been done when that has (Austin 1962 on illocutions)."""
    finite = [c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass")] or [verb.tag_]
    past = "VBD" in finite or any(c.lemma_ == "have" for c in verb.children if c.dep_ == "aux")
    contact, said = (words("stance", "reporting", kind) for kind in ("contact", "illocutions"))
    return past and verb.lemma_ in contact and infinitive.lemma_ in said


def is_implied(governor: Token) -> bool:
    """ "was quick to", "the first president to", "the decision to"."""
    said = {governor.lower_, *(c.lower_ for c in governor.children if c.dep_ in ("amod", "nummod", "advmod"))}
    ranked = said & words("stance", "nonfinite", "implied") and not any(c.lower_ == "too" for c in governor.children)
    return bool(ranked) or governor.lemma_ in words("stance", "nonfinite", "implied_nouns")


def instead(verb: Token) -> Iterator[tuple[str, Token]]:
    """ "rather than attack the town"."""
    if any(c.lower_ in words("stance", "negation", "instead") for c in verb.children if c.i < verb.i):
        yield "nothing", verb


def instead_of(verb: Token, above: Token) -> Iterator[tuple[str, Token]]:
    """ "instead of attacking it", "stayed away rather than voting"."""
    if verb.dep_ == "pcomp":
        yield from instead(above)
    if verb.dep_ == "conj" and verb.i and verb.nbor(-1).lower_ == "than":
        yield "nothing", verb


def time(verb: Token) -> Iterator[tuple[str, Token]]:
    """ "until he leaves", "once elected, she would", "when he leaves, she will": the present stands for the future in a
    clause of time (Declerck 1991); what is awaited is no event yet. "Whenever they attack" speaks of none at all."""
    mark, main = conjunction(verb), verb.head.head if verb.head.lower_ == "soon" else verb.head
    unreal = next((cue for cue in auxiliaries(main) if cue[0] in ("nothing", "possible")), None)
    ahead = is_present(verb) or (is_bare(verb) and (unreal or any(auxiliaries(main))))
    if mark in words("stance", "time", "general"):
        yield "nothing", verb
    if mark in words("stance", "time", "awaited") and (ahead or unreal):
        set_down = mark == "before" and looks_back(main)  # "six weeks before he takes office, they changed the law"
        yield "nothing" if is_bare(verb) else "planned" if set_down else "possible", verb
    if mark in words("stance", "time", "expected"):
        if unreal and (is_bare(verb) or (unreal[0] == "nothing" and not is_perfect(verb) and mark != "after")):
            yield "nothing", verb
        elif is_present(verb) and mark != "while" and not (mark == "after" and looks_back(main)):
            yield ("nothing" if is_simple_present(main) else "planned"), verb


def conjunction(verb: Token) -> str:
    """The word that opens a clause of time, or nothing: "until", "when", "as soon as"."""
    first = next((c for c in verb.children if c.i < verb.i and c.dep_ in ("mark", "advmod")), None)
    if first is None:
        return ""
    return "as soon as" if verb.head.lower_ == "soon" else first.lower_


def is_bare(verb: Token) -> bool:
    """ "once elected", "when meeting them": a participle without a finite verb."""
    return verb.tag_ in ("VBN", "VBG") and not any(c.dep_ in ("aux", "auxpass") for c in verb.children)


def is_present(verb: Token) -> bool:
    """ "leaves", "has left", "is elected"."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    finite = helpers[0] if helpers else verb
    return finite.tag_ in ("VBZ", "VBP")


def looks_back(verb: Token) -> bool:
    """ "changed", "has changed"."""
    finite = [c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass")] or [verb.tag_]
    return "MD" not in finite and not is_infinitive(verb) and ("VBD" in finite or is_perfect(verb))


def is_perfect(verb: Token) -> bool:
    """ "had left"."""
    return any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.children)


def is_simple_present(verb: Token) -> bool:
    """ "people flee", "is arrested": what is so in general."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    return is_present(verb) and not is_perfect(verb) and verb.tag_ != "VBG" and not any(h.tag_ == "MD" for h in helpers)


def description(clause: Token) -> Iterator[tuple[str, Token]]:
    """ "any bill that imposes sanctions", "each time they attack": what describes nobody in particular."""
    noun = clause.head
    before = {noun.lower_, *(c.lower_ for c in noun.children if c.dep_ == "det")}
    anyone, everyone = (before & words("stance", "negation", who) for who in ("anyone", "everyone"))
    past = clause.tag_ == "VBD" or any(c.tag_ == "VBD" for c in clause.children if c.dep_ in ("aux", "auxpass"))
    if before & words("stance", "negation", "anyone") or (
        before & words("stance", "negation", "everyone") and not past
    ):
        yield "nothing", noun
    if clause.tag_ == "VBN" and noun.dep_ == "dobj" and noun.head.lemma_ in words("stance", "nonfinite", "wanting"):
        yield "nothing", noun.head
    if is_vague(noun) and not past:
        yield from (cue for cue in auxiliaries(verb_above(noun)) if cue[0] == "nothing")


def is_vague(noun: Token) -> bool:
    """ "a deal", "troops": neither a name nor one that the reader knows."""
    known = any(c.dep_ == "poss" or c.lower_ in ("both", *words("generic", "definite")) for c in noun.children)
    return noun.pos_ == "NOUN" and not known


def verb_above(noun: Token) -> Token:
    """The verb of the clause in which a noun stands."""
    while noun.pos_ not in ("VERB", "AUX") and noun.head.i != noun.i:
        noun = noun.head
    return noun


def is_whoever(verb: Token) -> bool:
    """ "whoever becomes president"."""
    subjects = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    return any(c.lower_ in words("stance", "negation", "anyone") for c in subjects)


def is_repeated(verb: Token) -> bool:
    """ "arrests editors every week": what happens again and again."""
    often = (c for c in verb.children if c.dep_ == "npadvmod" and c.lemma_ in words("stance", "time", "times"))
    every = any(d.lower_ in words("stance", "time", "every") for c in often for d in c.children)
    return every and is_simple_present(verb)
