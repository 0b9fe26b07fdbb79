"""Which person each mention of an article is about, and whether it is a woman or a man: by title, by given name, or by
the pronouns that can mean nobody else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from timeline.actors.clauses import governor, subject_of
from timeline.actors.comparing import fold, parts_of
from timeline.actors.given_names import sex_of
from timeline.actors.phrases import Spotted

Who = str | int  # a folded name, or the index of the one mention of somebody without a name
SEX = {**dict.fromkeys("he him his himself".split(), "male"), **dict.fromkeys("she her hers herself".split(), "female")}
SURE = 2  # times as many pronouns of one sex as of the other


class People:
    """The people of one article. `who` gives the person of each mention that is one; `acting` are those who are more
    than what something is called after ("the Nobel committee")."""

    def __init__(self, spotted: list[Spotted]) -> None:
        self.spotted = spotted
        self.named = [i for i, s in enumerate(spotted) if is_named(s)]
        self.who: dict[int, Who] = dict(each_by_name(self.named, spotted))
        self.sexes: dict[Who, str] = {}
        self.called: dict[Who, Counter[str]] = defaultdict(Counter)
        self.acting = {self.who[i] for i in self.named if spotted[i].head.dep_ not in ("compound", "amod", "nmod")}
        self.learn()

    def of(self, index: int) -> Who:
        """The person of a mention."""
        return self.who.get(index, index)

    def full_names(self, index: int) -> set[str]:
        """The names of more than one word that the article gives to the person of a mention."""
        who = self.of(index)
        return {
            self.spotted[i].mention.name
            for i in self.named
            if self.who[i] == who and " " in self.spotted[i].mention.name
        }

    def join(self, index: int, other: int) -> None:
        """Note that a mention is of the same person as another one."""
        self.who[index] = self.of(other)
        if (pronoun := SEX.get(self.spotted[index].mention.name)) and self.spotted[index].mention.form == "pronoun":
            self.called[self.who[index]][pronoun] += 1
        told = self.spotted[index].gender
        if told and self.spotted[index].mention.form == "office":
            self.sexes.setdefault(self.who[index], told)

    def sex(self, index: int) -> str | None:
        """Female or male, None when nothing tells; by the pronouns before where nothing else does."""
        return self.known_sex(index) or majority(self.called.get(self.of(index), Counter()))

    def known_sex(self, index: int) -> str | None:
        """Female or male, as far as it is more than what earlier pronouns were taken to mean."""
        return self.sexes.get(self.of(index)) or self.spotted[index].gender

    def learn(self) -> None:
        """Given names first, then titles, then pronouns."""
        for index in self.named:
            if told := sex_of(parts_of(self.spotted[index].mention.name).given):
                self.sexes.setdefault(self.of(index), told)
        for index in self.named:
            if told := self.spotted[index].gender:
                self.sexes.setdefault(self.of(index), told)
        for who, votes in self.votes().items():
            if told := majority(votes):
                self.sexes.setdefault(who, told)

    def votes(self) -> dict[Who, Counter[str]]:
        """How often the pronouns that go with the subject of their clause are of each sex: "Silva said she …"."""
        found: dict[Who, Counter[str]] = defaultdict(Counter)
        at = {(s.sentence, s.head.i): i for i, s in enumerate(self.spotted) if i in self.who}
        for s in self.spotted:
            if s.mention.form == "pronoun" and s.mention.name in SEX:
                verb = governor(s.head)
                above = verb.head if verb is not None and verb.dep_ == "ccomp" and s.head.dep_ == "nsubj" else None
                subject = subject_of(above) if above is not None else None
                if subject is not None and (s.sentence, subject.i) in at:
                    found[self.of(at[s.sentence, subject.i])][SEX[s.mention.name]] += 1
        return found


def majority(votes: Counter[str]) -> str | None:
    """The sex that most of the pronouns tell, None where they disagree."""
    ranked = votes.most_common()
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] >= SURE * ranked[1][1]) else None


def is_named(spot: Spotted) -> bool:
    """A person by name, one only."""
    return spot.mention.kind == "person" and spot.mention.form == "name" and not spot.mention.key


def each_by_name(named: list[int], spotted: list[Spotted]) -> Iterator[tuple[int, Who]]:
    """The mentions with the person they name: by the last name, or where several people of the article share it by the
    full name, which the last name alone then takes from the one named last."""
    full: dict[str, set[str]] = defaultdict(set)
    words: dict[str, set[str]] = defaultdict(set)
    for i in named:
        parts = parts_of(spotted[i].mention.name)
        if parts.given:
            full[parts.last].add(parts.given)
            words[parts.last] |= {parts.given, *parts.middle}
    often = Counter(word for found in words.values() for word in found)
    last_of = {word: last for last, found in words.items() for word in found if often[word] == 1}
    latest: dict[str, Who] = {}
    for i in named:
        parts = parts_of(spotted[i].mention.name)
        last = parts.last if parts.last in full else last_of.get(parts.last, parts.last)
        if len(full[last]) > 1:
            latest[last] = fold(spotted[i].mention.name) if parts.given else latest.get(last, last)
            yield i, latest[last]
        else:
            yield i, last
