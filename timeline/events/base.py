"""The words in which event types are written: EventType, role(), detail(), Example.

An event type is one class in one file, and a declaration only: no function, no condition. The engine
(`timeline/extraction/`) reads these declarations and knows no type by name.

Triggers
    ``"arrest"``                    the verb, in any form
    ``"arrest n"``                  the noun, in any form
    ``"house arrest n"``            a noun with these words before it
    ``"seizure of embassy n"``      a noun with a phrase attached to it
    ``"break off relation|tie"``    a verb, then in any order: its particle, prepositions, and the heads of its objects
                                    or prepositional objects; ``|`` separates alternatives, of the verb too
    ``"fly to PLACE"``              a kind of word: PLACE the name of any place; LAND a country, town or whatever else
                                    an army can take; TROOPS soldiers and their units; FORCES these and all others who
                                    bear arms; POWER forces, ships, planes and states; PERSON a name of a person;
                                    COUNTED whatever stands with a number; and the lists of `words/kinds.toml`, such as
                                    TARGETS, VICTIMS, DISASTER. Stands in `but_not`, too
    ``"POWER enter LAND"``          a kind before the verb: who does it, whatever the voice
    ``"battle n near ARMS"``        only where a word of that kind stands in the sentence or the one before, or where
                                    the noun points back to an event of the type; ``not near`` only where none stands
    ``"demonstrate vi"``            as dictionaries label verbs: vi without an object ("demonstrated a link"), vt with
    ``"depose vt"``                 one, vr with partners ("they discussed it", not "he discussed his book"); and none
    ``"discuss vr"``                of them as an adjective before its noun ("elected officials")
    ``"oppose stative"``            a verb whose present names a state or a habit: it is found in the past, in "will
                                    oppose", and where somebody declares it ("China said that it opposes sanctions")
    ``"ask TO-DO"``                 TO-DO is an infinitive: "asked Chad to leave", but not "asked her why he left"
    ``"back SOMEBODY"``             SOMEBODY is who can act, as the object, under the words before, or as the
                                    subject of the clause that they open ("say must SOMEBODY": "said that Chad must go")
    ``"claim that OTHERS"``         OTHERS is a state in the subject of the clause that the words before open
    Words are lemmas; a noun in the plural is found in the plural only ("talks n" does not find "a talk"). A noun
    trigger is also found under light verbs ("held a meeting", "placed under arrest", "launched an attack"): then
    the verb's subject and objects are arguments of the noun.

Cases, by which roles name where they stand in the sentence
    subject, object     of a verb, whatever the voice; control and raising are seen through
    possessor           "Iran's rejection", "her arrest"
    modifier            "American strikes", "US-Iranian talks"
    owner               of what is found as a kind of word: "moved British troops" (but "killed a British soldier")
    clause              the states that the clause names nearest: "rejected an Australian ultimatum"
    beside              what else is named with the event; only the role `involved`, which every type has
    a preposition       "by", "of", "with", "against", "between", "to", "on", "in" …; "by" is also the passive's agent
    ``"win|lose subject"``      only where one of these verbs tells it: who wins, but not who holds an election
    ``"LAND possessor"``        only a word of that kind: "Chad's election", not "the senator's election"; or both,
                                ``"LAND hold subject"``
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, get_type_hints

from timeline.errors import DeclarationError

# Words that types share in `but_not`: who does nothing that makes news of this kind. "I" in a report is its reporter.
PRIVATE = ("wife", "husband", "girlfriend", "boyfriend", "mother", "father", "mum", "mom", "dad", "parent", "son",
           "daughter", "brother", "sister", "friend", "couple", "child", "kid", "girl", "boy", "cousin", "uncle",
           "aunt", "grandmother", "grandfather", "fan", "tourist", "patient", "i", "you")
SPORT = ("coach", "player", "athlete", "squad", "goalkeeper", "midfielder", "cyclist", "rider", "swimmer", "boxer",
         "runner", "sprinter", "referee", "footballer")

# What somebody can be charged with doing that is no crime, after "charged with".
DUTIES = ("task", "duty", "responsibility", "energy", "emotion", "electricity", "mission", "bring", "oversee", "lead",
          "run", "protect", "manage", "organise", "organize", "implement", "draft", "keep", "find", "develop",
          "enforce", "ensure", "create", "make", "investigate", "supervise", "restore", "look", "defend", "help")

# Words that share a sentence with what only a story tells; for `elsewhere`.
FICTION = ("novel", "novelist", "thriller", "sitcom", "movie", "film", "filmmaker", "screenplay", "sequel", "prequel",
           "remake", "heroine", "protagonist", "starring", "starred", "blockbuster", "storyline", "plotline", "cinema")

FRIENDLY = {"SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}
HOSTILE = {"REJECT", "PROTEST", "SANCTION", "COERCE", "ASSAULT"}
CLAUSE, BESIDE, OWNER = "clause", "beside", "owner"
INVOLVED = "involved"  # the role of states that a text brings in without saying what part they have


class Actors:
    """A role filled by people, organisations, states or groups."""


class Places:
    """A role filled by a place."""


class Things:
    """A role filled by anything: its words are kept as a detail, no actor is made of it."""


@dataclass(frozen=True)
class Role:
    """Who or what takes part. `together` means that every phrase in any of the cases fills it (the parties of a
    meeting); otherwise the first filled case does. `required` means that without it there is no event. `only` are, for
    each case, the verbs and kinds of words with which alone it counts; none for most."""

    cases: tuple[str, ...]
    required: bool = False
    together: bool = False
    kind: type = Actors
    only: tuple[tuple[frozenset[str], ...], ...] = ()


@dataclass(frozen=True)
class Detail:
    """A fact of the event that is no actor, place or date, as the text that follows one of the `cues`
    ("on a charge of …"), or as the value that `by_trigger` gives for the trigger's first word ("veto": "vetoed").
    `number` keeps a number with its unit instead of the words ("killed 12 soldiers")."""

    cues: tuple[str, ...] = ()
    by_trigger: tuple[tuple[str, str], ...] = ()
    number: bool = False


@dataclass(frozen=True)
class Example:
    """A sentence in which the type must be found, with words that must fill its roles and details.

    A value is the text of the filler, or a part of it; a tuple lists several. `status` is the expected status.
    """

    sentence: str
    expected: tuple[tuple[str, Any], ...]
    status: str

    def __init__(self, sentence: str, *, status: str = "occurred", **expected: Any):
        object.__setattr__(self, "sentence", sentence)
        object.__setattr__(self, "expected", tuple(sorted(expected.items())))
        object.__setattr__(self, "status", status)


def role(*cases: str, required: bool = False, together: bool = False) -> Any:
    """Declare a role. The cases are tried in their order."""
    asked, names = zip(*(case.rpartition(" ")[::2] for case in cases), strict=True)
    only = tuple(tuple(frozenset(words.split("|")) for words in before.split()) for before in asked)
    return Role(names, required, together, only=only)


def detail(*cues: str, by_trigger: dict[str, str] | None = None, number: bool = False) -> Any:
    """Declare a detail."""
    return Detail(cues, tuple((by_trigger or {}).items()), number)


class EventType:
    """What can happen. Subclass it, one class a file; a subclass of another type specialises it.

    plover      the PLOVER root code (Halterman et al. 2023, "PLOVER and POLECAT")
    triggers    see the module's docstring
    context     words (lemmas, or parts of names) of which one must stand in the sentence, e.g. "naval"; () for none
    elsewhere   words of which none may stand in the sentence, as they show another world: "album" for a release
    domestic    whether it is as a rule an affair of one state ("a coup"): then no second one is looked for in the text
    public      whether it counts in public life only: private people who meet or phone each other make no news. Who
                takes part must belong to a state, be a group or an organisation, hold an office or be known beforehand
    everyday    whether its words are at home in every walk of life: an article about art or sport tells of such an
                event only where somebody of public standing takes part; likewise of all that are `public`
    label       what such an event is called in a heading, where its name is no noun: "breakdown of talks"
    but_not     case → lemmas that show another sense there: {"object": ("deadline",)}; "TO-DO": infinitives. A trigger
                that asks for such a word or kind itself is found with it
    says        at least three sentences in which it is found, with its roles
    unlike      at least three sentences in which it is not
    """

    plover: ClassVar[str] = ""
    triggers: ClassVar[tuple[str, ...]] = ()
    context: ClassVar[tuple[str, ...]] = ()
    elsewhere: ClassVar[tuple[str, ...]] = ()
    domestic: ClassVar[bool] = False
    public: ClassVar[bool] = False
    everyday: ClassVar[bool] = False
    but_not: ClassVar[dict[str, tuple[str, ...]]] = {}
    says: ClassVar[tuple[Example, ...]] = ()
    unlike: ClassVar[tuple[str, ...]] = ()

    name: ClassVar[str] = ""
    roles: ClassVar[dict[str, Role]] = {}
    details: ClassVar[dict[str, Detail]] = {}
    label: ClassVar[str] = ""

    def __init_subclass__(cls) -> None:
        words = "".join(f"_{c.lower()}" if c.isupper() else c for c in cls.__name__).strip("_")
        cls.name, cls.label = words, cls.__dict__.get("label", words.replace("_", " "))
        hints = get_type_hints(cls)
        cls.roles = {
            k: replace(v, kind=hints.get(k, Actors)) for k, v in inherited(cls, Role).items()
        } | {INVOLVED: Role((BESIDE,))}
        cls.details = inherited(cls, Detail)
        if not cls.plover or not cls.triggers or not cls.__doc__:
            raise DeclarationError(f"{cls.__module__}: {cls.__name__} needs a docstring, `plover` and `triggers`.")

    @classmethod
    def root(cls, *, announced: bool, asked: bool = False) -> str:
        """The PLOVER root of a claim: whoever announces a friendly act agrees, whoever announces a hostile one
        threatens, and what is asked for is a request (Halterman et al. 2023, codebook). Announced talks stay talks."""
        if asked:
            return "REQUEST"
        if announced and cls.plover in FRIENDLY:
            return "AGREE"
        return "THREATEN" if announced and cls.plover in HOSTILE else cls.plover

    @classmethod
    def states(cls) -> int:
        """Between how many states it is: of two where it asks for two parties, one role for each or one that several
        fill together; of three where somebody brings such together, in a role declared before theirs; of one where it
        is domestic. 0 where a single party makes it."""
        parties = [r for name, r in cls.roles.items() if name != INVOLVED and r.kind is Actors]
        together = next((n for n, r in enumerate(parties) if r.together), None)
        if together is None and len(parties) < 2:
            return 0
        return 1 if cls.domestic else 2 + (together or 0)

    @classmethod
    def gathers(cls) -> bool:
        """Whether people come together to talk, asked for or held: where they do so may be anybody's."""
        return cls.plover == "CONSULT" and any(role.together for role in cls.roles.values())

    @classmethod
    def broader(cls) -> tuple[str, ...]:
        """Names of the types that this one specialises, nearest first."""
        return tuple(base.name for base in cls.__mro__[1:] if issubclass(base, EventType) and base.name)


def inherited(cls: type, kind: type) -> dict[str, Any]:
    """All attributes of that kind, those of the base classes first."""
    return {k: v for base in reversed(cls.__mro__) for k, v in vars(base).items() if isinstance(v, kind)}
