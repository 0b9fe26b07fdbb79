"""What a common noun can be: a person, a group, an organisation, a document, or nothing that acts.

Plain strings in, plain strings out, so that extraction can ask without knowing this room's other files.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.actors.tables import words

TABLE = "actors_nouns"
KINDS = ("person", "organisation", "group", "vehicle", "settlement", "document")
ACTING = frozenset(KINDS) - {"document"}
ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
NOT_ACTING = frozenset(
    {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "LANGUAGE", "WORK_OF_ART", "LAW", "EVENT", "PRODUCT"}
)
PERSONAL = frozenset(
    "i you he she we they me him us them who whom whoever my your his our their myself himself "
    "herself ourselves themselves mine yours hers ours theirs someone somebody anyone anybody everyone "
    "everybody nobody whose her it its itself".split()
)
COUNTING = frozenset(
    "all both some many most several few others another other one ones those these each neither "
    "either none hundreds thousands dozens scores millions".split()
)


@lru_cache(maxsize=50_000)
def kind_of_noun(lemma: str) -> str | None:
    """One of KINDS: `person`, `group`, `organisation`, `vehicle`, `settlement`, `document`; None for anything else.

    >>> [kind_of_noun(w) for w in ("envoy", "government", "bill", "exporter", "river", "arrival")]
    ['person', 'organisation', 'document', 'person', None, None]
    """
    word = lemma.casefold()
    if word in words(TABLE, "never"):
        return None
    for kind in KINDS:
        if word in words(TABLE, kind):
            return kind
    return kind_of_ending(word)


def kind_of_ending(word: str) -> str | None:
    """`person` when the ending says so ("miner", "strategist"); the last part counts ("peace-maker")."""
    last = word.rsplit("-", 1)[-1]
    if last in words(TABLE, "never"):
        return None
    if word != last and last in words(TABLE, "person"):
        return "person"
    if word in words(TABLE, "endings", "person_ator"):
        return "person"
    if len(last) < 4 or last.endswith(tuple(words(TABLE, "endings", "thing"))):
        return None
    return "person" if last.endswith(tuple(words(TABLE, "endings", "person"))) else None


def can_act(lemma: str, tag: str, entity: str = "") -> bool:
    """Whether a head with this lemma, Penn tag and entity label can do or suffer something as an actor.

    True for personal pronouns, names (unless the label says time, money or a work), and for nouns that mean people,
    groups, organisations or states. Documents cannot: see `can_say`.

    >>> can_act("envoy", "NNS"), can_act("Iran", "NNP", "GPE"), can_act("scene", "NN"), can_act("May", "NNP", "DATE")
    (True, True, False, False)
    """
    word = lemma.casefold()
    if tag in ("PRP", "PRP$", "WP", "WP$", "WDT", "EX"):
        return tag != "EX" and (word in PERSONAL or tag == "WDT")
    if tag in ("NNP", "NNPS"):
        return entity not in NOT_ACTING
    if word in COUNTING or tag in ("CD", "DT", "WDT", "PDT"):
        return entity not in NOT_ACTING
    if entity in ENTITIES and tag.startswith("JJ"):
        return True
    return tag.startswith("NN") and kind_of_noun(word) in ACTING


def can_say(lemma: str, tag: str, entity: str = "") -> bool:
    """Whether such a head can be what says, finds or demands something: an actor or an official document."""
    return can_act(lemma, tag, entity) or kind_of_noun(lemma) == "document"
