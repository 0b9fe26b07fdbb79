"""Where names stand in a sentence: the gazetteer first, then the tagger's entities, then runs of capitals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.actors import gazetteer
from timeline.actors.gazetteer import Entry, Hit
from timeline.actors.nouns import NOT_ACTING, kind_of_noun
from timeline.actors.tables import words
from timeline.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

# What stands inside names in lower case: "Khalid bin Salman", "Charles de Gaulle", "Abu Musab al-Zarqawi".
PARTICLES = frozenset("al el bin ibn bint de da di du del della der den van von ter abu umm y la le dos das - ' of".split())
JOINTS = frozenset("of for on and the & in to de la".split())
SINGLE, CAPITALS = 1, 2
ORGANISATION_WORDS = frozenset(
    "party ministry department council army group front union association institute foundation committee commission bank "
    "agency corporation company university college court parliament assembly congress senate bureau service force forces "
    "command movement organization organisation league federation authority board centre center trust society police guard "
    "guards brigade brigades inc ltd plc corp co llc group holdings airlines airways times post news tribune press "
    "telegraph guardian herald journal embassy consulate government administration navy club school academy fund network "
    "alliance coalition office secretariat tribunal church militia battalion regiment corps division house office united "
    "city rovers town athletic county hotspur wanderers albion studies relations affairs industries systems motors bureau "
    "programme program project initiative campaign taskforce museum orchestra theatre library hospital".split())


@dataclass(frozen=True, eq=False, slots=True)
class Named:
    """A name in a sentence. `kind` is an actor kind, `place` for what is no actor, or `thing`; `entry` is set when it
    is a known name, `country` when the name holds one ("Iraqi National Congress")."""

    tokens: tuple[Token, ...]
    kind: str
    entry: Entry | None = None
    country: str | None = None
    choices: tuple[Entry, ...] = ()

    @property
    def head(self) -> Token:
        """The token that the rest of the sentence hangs on."""
        inside = {t.i for t in self.tokens}
        return next((t for t in reversed(self.tokens) if t.head.i not in inside and t.tag_[0] in "NJ"), self.tokens[-1])

    @property
    def text(self) -> str:
        return self.tokens[0].doc.text[self.tokens[0].idx:self.tokens[-1].idx + len(self.tokens[-1].text)]


def names_in(sentence: Sentence) -> tuple[Named, ...]:
    """The names of the sentence, in the order of the text, none overlapping."""
    taken: set[int] = set()
    found = []
    for named in candidates(sentence):
        if named.tokens and not taken & {t.i for t in named.tokens}:
            taken |= {t.i for t in named.tokens}
            found.append(named)
    found.extend(runs(sentence, taken))
    return tuple(sorted(found, key=lambda n: n.tokens[0].i))


def candidates(sentence: Sentence) -> Iterator[Named]:
    """Names by how far they can be trusted: of two that overlap the first is right."""
    known = tuple(known_names(sentence))
    spans = {n.tokens for n in known}
    people = [n for n in people_in(sentence, known) if n.tokens not in spans]
    bodies = [n for n in bodies_in(sentence, known) if n.tokens not in spans]
    yield from (n for n in bodies if n.kind != "place" and len(n.tokens) > SINGLE and contains(n, known))
    yield from (n for n in known if n.kind == "organization")
    yield from (n for n in people if len(n.tokens) > SINGLE)
    yield from (n for n in bodies if n.kind == "place" and len(n.tokens) > SINGLE and contains(n, known))
    yield from known
    yield from people
    yield from bodies


def contains(named: Named, known: Iterable[Named]) -> bool:
    """Whether a known name is part of this longer one."""
    inside = set(named.tokens)
    return any(set(k.tokens) < inside for k in known)


def known_names(sentence: Sentence) -> Iterator[Named]:
    """Names of the gazetteer; "May" and the like cannot be among them, since the gazetteer holds none."""
    span = sentence.span
    base = span.start_char
    for hit in gazetteer.find(span.text):
        tokens = covered(sentence, hit, base)
        if tokens and not mistaken(tokens, hit):
            entry = hit.entry
            yield Named(tokens, entry.kind if entry.acts or entry.sort == "demonym" else "place", entry,
                        entry.country if len(hit.entries) == 1 else None, hit.entries)


def covered(sentence: Sentence, hit: Hit, base: int) -> tuple[Token, ...]:
    """The tokens of the sentence that the hit touches."""
    span = sentence.span.doc.char_span(base + hit.start, base + hit.end, alignment_mode="expand")
    return tuple(span) if span is not None else ()


def mistaken(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether the word is no name here: a common word in capitals at the start ("Split the bill"), "WHO" for who,
    or a person with the name of a place ("Paris Hilton", "President Jordan")."""
    word = tokens[0]
    if len(tokens) == SINGLE and word.tag_ in ("VB", "VBD", "VBP", "VBZ", "WP", "PRP", "IN", "MD", "RB", "UH"):
        return word.ent_type_ not in ("GPE", "NORP", "ORG", "LOC") and hit.entry.sort != "country"
    return len(tokens) == SINGLE and word.text.isupper() and word.text.casefold() in ("who", "us", "it") \
        and word.tag_ in ("WP", "PRP")


def people_in(sentence: Sentence, known: tuple[Named, ...]) -> Iterator[Named]:
    """The tagger's people, without their titles and without a state before them."""
    demonyms = {t.i for n in known if n.entry and n.entry.sort in ("demonym", "country") for t in n.tokens}
    for entity in sentence.span.ents:
        if entity.label_ != "PERSON":
            continue
        tokens = trimmed(list(entity))
        while tokens and (is_title(tokens[0]) or (tokens[0].i in demonyms and len(tokens) > CAPITALS)):
            tokens = tokens[1:]
        tokens = widened(tokens)
        if tokens and any(t.text[:1].isupper() for t in tokens) and not is_common(tokens):
            yield Named(tuple(tokens), kind_of_name(tokens, "person"))


def widened(tokens: list[Token]) -> list[Token]:
    """With the parts of the name that the tagger left out: "el - Sheikh" after "Sharm", initials, "Jr"."""
    while tokens and tokens[-1].i + 1 < len(tokens[-1].doc):
        after = tokens[-1].nbor(1)
        glued = not tokens[-1].whitespace_ and after.text == "-" or tokens[-1].text == "-"
        if not (glued and after.tag_ in ("HYPH", "NNP", "NNPS")) and after.text not in ("Jr", "Jr.", "Sr", "III", "II"):
            break
        tokens = [*tokens, after]
    return tokens if tokens and tokens[-1].text != "-" else tokens[:-1]


def is_common(tokens: list[Token]) -> bool:
    """A single word that is a common noun or adjective in capitals."""
    return len(tokens) == SINGLE and (tokens[0].tag_ not in ("NNP", "NNPS") or is_title(tokens[0]))


def trimmed(tokens: list[Token]) -> list[Token]:
    """Without articles, possessive endings, punctuation, and white space at either end."""
    while tokens and (tokens[0].tag_ in ("DT", "PRP$", ",", "``", "''", "HYPH", ":", "CD", "-LRB-") or tokens[0].is_space):
        tokens = tokens[1:]
    while tokens and (tokens[-1].tag_ in ("POS", ",", "``", "''", ".", "HYPH", ":", "-RRB-") or tokens[-1].is_space) \
            and not tokens[-1].text[0].isalpha():
        tokens = tokens[:-1]
    return tokens


def is_title(token: Token) -> bool:
    """A word that stands before names and is none: "Mr", "Gen.", "President", "then"."""
    word = token.text.casefold().rstrip(".")
    if word in words("offices", "honorifics") or word in words("offices", "ranks") or word in words("offices", "short"):
        return True
    return word in words("actors_nouns", "person") and token.i + 1 < len(token.doc)


def bodies_in(sentence: Sentence, known: tuple[Named, ...]) -> Iterator[Named]:
    """The tagger's organisations and places, with the country that is part of the name."""
    for entity in sentence.span.ents:
        if entity.label_ in ("ORG", "GPE", "LOC", "FAC"):
            tokens = trimmed(list(entity))
            if tokens and any(t.tag_ in ("NNP", "NNPS") for t in tokens) and not part_of_office(tokens):
                default = "organization" if entity.label_ == "ORG" else "place"
                yield Named(tuple(tokens), kind_of_name(tokens, default), country=country_in(tokens, known))


def part_of_office(tokens: list[Token]) -> bool:
    """"State" in "Secretary of State"."""
    first = tokens[0]
    return first.i >= CAPITALS and first.nbor(-1).lower_ == "of" and first.nbor(-2).lower_ in (
        "secretary", "minister", "undersecretary", "secretaries", "ministers", "chief", "attorney", "chancellor")


def country_in(tokens: Iterable[Token], known: tuple[Named, ...]) -> str | None:
    """The one country that a known name among these tokens belongs to."""
    inside = set(tokens)
    found = {k.country for k in known if k.country and set(k.tokens) <= inside}
    return found.pop() if len(found) == 1 else None


def kind_of_name(tokens: list[Token], default: str) -> str:
    """What the last words of a name say it is; else the default. A document or a law is a `thing`."""
    last = tokens[-1].lower_.rstrip(".")
    if default == "person" and len(tokens) <= CAPITALS + 1 and last not in ORGANISATION_WORDS - {"post", "times"}:
        return "person"
    if default != "place" and last in ORGANISATION_WORDS:
        return "organization"
    if kind_of_noun(last) == "document":
        return "thing"
    if default == "organization" and last in words("places", "facility", "words") and last not in ORGANISATION_WORDS:
        return "place"
    return default


def runs(sentence: Sentence, taken: set[int]) -> Iterator[Named]:
    """Runs of proper nouns that nothing else explains."""
    run: list[Token] = []
    for token in (*sentence.span, None):
        if token is not None and token.i not in taken and (is_proper(token) or joins(token, run)):
            run.append(token)
            continue
        yield from from_run(run)
        run = []


def is_proper(token: Token) -> bool:
    """A capitalised proper noun that is no date, money or law."""
    return token.tag_ in ("NNP", "NNPS") and token.text[0].isupper() and token.ent_type_ not in NOT_ACTING


def joins(token: Token, run: list[Token]) -> bool:
    """A small word inside a name: "al-", "bin", or "of" after the first word of an organisation."""
    if not run or token.i + 1 >= len(token.doc) or not token.nbor(1).text[0].isalpha():
        return False
    if token.lower_ in JOINTS:
        return run[0].lower_ in ORGANISATION_WORDS and token.nbor(1).tag_ in ("NNP", "NNPS", "DT")
    return token.lower_ in PARTICLES and (token.text != "-" or not token.whitespace_)


def from_run(run: list[Token]) -> Iterator[Named]:
    """The name in a run of capitals, without titles; nothing when it is only a title."""
    while run and is_title(run[0]):
        run = run[1:]
    run = trimmed(run)
    if not run or part_of_office(run) or (is_common(run) and kind_of_noun(run[0].lower_)) or run[-1].lower_ in words("actors_nouns", "person"):
        return
    last = run[-1].lower_
    if last in ORGANISATION_WORDS or (len(run) == SINGLE and run[0].text.isupper() and len(run[0].text) > SINGLE):
        yield Named(tuple(run), "organization")
    elif last in words("places", "facility", "words"):
        yield Named(tuple(run), "place")
    elif kind_of_noun(last) == "document" or not run[-1].text.isalpha():
        yield Named(tuple(run), "thing")
    else:
        yield Named(tuple(run), "person" if len(run) >= CAPITALS or titled(run[0]) else "name")


def titled(token: Token) -> bool:
    """Whether a title stands right before it."""
    return token.i > token.sent.start and is_title(token.nbor(-1))
