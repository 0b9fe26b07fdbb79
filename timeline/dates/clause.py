"""With a parse: the verb that governs an expression, and what its tense and modality say of the direction."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from timeline.dates.expression import Direction, Expression
from timeline.language import Document, Sentence, end_of, start_of
from timeline.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

Tense = Literal["past", "pluperfect", "perfect", "present", "progressive", "future", "none"]
DESCRIBING = ("compound", "nmod", "amod", "nummod", "poss")  # "the 1963 treaty", "Monday's talks"
HIGHEST = 12  # steps up the tree to the governing verb


def with_governing_clause(expressions: tuple[Expression, ...], document: Document) -> tuple[Expression, ...]:
    """The expressions with the direction that their governing clauses give; unparsed text keeps the guess."""
    starts = [sentence.start for sentence in document.sentences]
    return tuple(
        directed(expression, document.sentences[at - 1])
        if (at := bisect_right(starts, expression.start))
        else expression
        for expression in expressions
    )


def directed(expression: Expression, sentence: Sentence) -> Expression:
    """The expression with the direction of its clause."""
    head = head_of(expression, sentence)
    if head is None or not any(t.tag_.startswith("V") for t in sentence.span):
        # Of a line without a verb, such as "Tuesday 28 April 2009", the headline above does not say that it lies ahead.
        expression = replace(expression, direction="none") if expression.direction == "future" else expression
    if head is None:
        return expression
    direction = expression.direction if is_bounded(expression, sentence) else direction_of(head)
    return replace(
        expression, direction=direction or expression.direction, aside=stands_aside(expression, head, sentence)
    )


def is_bounded(expression: Expression, sentence: Sentence) -> bool:
    """ "since Friday", "until May", "ahead of the weekend": the words before it say where it lies, not the verb."""
    first = tokens_of(expression, sentence)[0]
    before = first.nbor(-1) if first.i else None
    ahead = before is not None and before.lower_ == "of" and before.i > 0 and before.nbor(-1).lower_ == "ahead"
    return ahead or (before is not None and before.lower_ in ("since", "until", "till", "through"))


def stands_aside(expression: Expression, head: Token, sentence: Sentence) -> bool:
    """The story does not come to this date: it describes a thing ("the 1963 treaty"), looks back ("had fled in 1975",
    "since 1975"), looks ahead, or stands in a relative clause or in brackets."""
    first = tokens_of(expression, sentence)[0]
    before = first.nbor(-1) if first.i else None
    describes = before.lower_ == "of" if before is not None and before.pos_ == "ADP" else head.dep_ in DESCRIBING
    if expression.role in ("since", "before", "until") or describes:
        return True
    verb, token = governing_verb(head), head
    while token.head.i != token.i and (verb is None or token.i != verb.i):
        if token.dep_ in ("appos", "parataxis") and token.i != head.i:
            return True
        token = token.head
    if verb is None:
        return False
    described = verb.dep_ in ("relcl", "acl") and not any(c.lower_ == "when" for c in verb.children)
    return described or tense_of(verb) in ("pluperfect", "future")


def tokens_of(expression: Expression, sentence: Sentence) -> list[Token]:
    """The tokens of the expression in that sentence."""
    return [token for token in sentence.span if start_of(token) < expression.end and end_of(token) > expression.start]


def head_of(expression: Expression, sentence: Sentence) -> Token | None:
    """The token of the expression that hangs on a word outside of it; None where the sentence does not hold it."""
    inside = tokens_of(expression, sentence)
    own = {token.i for token in inside}
    return next((token for token in inside if token.head.i not in own or token.head.i == token.i), None)


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above."""
    for _ in range(HIGHEST):
        if token.tag_.startswith("V") or token.tag_ == "MD":
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def direction_of(head: Token) -> Direction | None:
    """What the governing verb says, or None where there is none."""
    verb = governing_verb(head)
    if verb is None:
        return None
    if is_planning(verb, head):
        return "future"
    tense = tense_of(verb)
    if tense in ("past", "pluperfect", "perfect") or could_not(verb):
        return "past"
    if tense == "future":
        return (
            "none" if head.dep_ in ("poss", "compound", "nmod", "npadvmod") and not hangs_on(head, verb) else "future"
        )
    if tense in ("present", "progressive") and is_scheduled(verb, head):
        return "future"
    return "past" if verb.lemma_ in words("dates_context", "lemmas", "speech") else "none"


def is_scheduled(verb: Token, head: Token) -> bool:
    """ "The ministers meet on Friday", "is leaving on Monday": the day is the verb's own, and it tells of no habit."""
    return (
        verb.tag_ != "VBN"
        and verb.lemma_ in words("dates_context", "lemmas", "scheduled")
        and hangs_on(head, verb)
        and head.tag_ in ("NNP", "NN")
        and not any(c.lower_ in ("every", "each", "most") for c in head.children)
    )


def could_not(verb: Token) -> bool:
    """ "could not be reached on Friday": under negation, "could" is the past of "can"."""
    return {"could", "neg"} <= {c.lower_ if c.dep_ == "aux" else c.dep_ for c in verb.children}


def is_planning(verb: Token, head: Token) -> bool:
    """ "scheduled for May"; of "set" only "set for May" and "set to open in May", not "a record set in May". What had
    been planned is over: "had been due on Friday". "Pledged on Monday" is when the pledge was made."""
    if verb.lemma_ not in words("dates_context", "lemmas", "planning") or has_been(verb):
        return False
    made = verb.tag_ == "VBD" or any(c.dep_ == "auxpass" and c.tag_ == "VBD" for c in verb.children)
    if made and verb.lemma_ in words("stance", "reporting", "commissive"):
        return hangs_below(head, verb).lower_ == "for" or hangs_below(head, verb).dep_ == "dobj"
    return verb.lemma_ != "set" or head.head.lower_ == "for" or any(c.dep_ == "xcomp" for c in verb.children)


def hangs_below(token: Token, verb: Token) -> Token:
    """The word right below the verb that the token is a part of: "at" for the month in "at a conference in May"."""
    while token.head.i not in (verb.i, token.i):
        token = token.head
    return token


def hangs_on(head: Token, verb: Token) -> bool:
    """It dates the verb itself ("will meet on Friday"), not a noun below it ("will discuss Friday's vote")."""
    above = head.head.head if head.head.dep_ == "prep" else head.head
    return above.i == verb.i


def tense_of(verb: Token, depth: int = 4) -> Tense:
    """The tense of a verb with its auxiliaries; an infinitive looks ahead, unless a verb of the past governs it."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if any(c.tag_ == "MD" for c in helpers) or verb.tag_ == "MD":
        return "future"
    if any(c.lower_ == "to" for c in helpers) and any(c.lower_ == "have" for c in helpers):
        return "past"  # "revealed to have been arrested"
    if any(c.lower_ == "to" for c in helpers) or verb.tag_ == "VB":
        return infinitive(verb, depth)
    if any(c.lemma_ == "have" for c in helpers):
        return "pluperfect" if any(c.lower_ in ("had", "having") for c in helpers) else "perfect"
    finite = next((c for c in helpers if c.tag_ in ("VBD", "VBZ", "VBP")), verb)
    if finite.tag_ == "VBD":
        return "past"
    if finite.tag_ in ("VBZ", "VBP"):
        return "progressive" if verb.tag_ == "VBG" or any(c.lower_ == "being" for c in helpers) else "present"
    if verb.dep_ == "acl" and any(c.lower_ == "being" for c in helpers):
        return "progressive"  # "a bill (now) being drafted"
    return inherited(verb, depth)


def infinitive(verb: Token, depth: int) -> Tense:
    """ "plans to meet" looks ahead; "managed to meet", "began to meet" do not."""
    above = verb.head
    if has_been(above):
        return "past"
    if verb.dep_ in ("acl", "relcl") and above.lemma_ not in words("dates_context", "lemmas", "planning"):
        upper = governing_verb(above)
        return tense_of(upper, depth - 1) if upper is not None and depth else "none"
    if verb.dep_ == "advcl" and depth and above.lemma_ not in words("dates_context", "lemmas", "planning"):
        return tense_of(above, depth - 1)
    if (
        verb.dep_ in ("xcomp", "advcl")
        and above.tag_ == "VBD"
        and above.lemma_ in words("dates_context", "lemmas", "implicative")
    ):
        return tense_of(above, depth - 1) if depth else "past"
    return "future"


def has_been(plan: Token) -> bool:
    """ "had been scheduled to meet", "had been due to meet": what was planned then is over, or changed."""
    helpers = {c.lower_ for t in (plan, plan.head) if t.lemma_ == "be" or t is plan for c in (*t.children, t)}
    planned = plan.lemma_ in words("dates_context", "lemmas", "planning")
    return planned and {"had", "been"} <= helpers


def inherited(verb: Token, depth: int) -> Tense:
    """Participles have the tense of what governs them; a bare past participle is past."""
    if verb.tag_ in ("VBN", "VBD"):
        conjoined = verb.dep_ == "conj" and depth and verb.head.tag_ == "VBN"
        return tense_of(verb.head, depth - 1) if conjoined else "past"
    if verb.head.i != verb.i and depth and (upper := governing_verb(verb.head)) is not None:
        return tense_of(upper, depth - 1)
    return "none"
