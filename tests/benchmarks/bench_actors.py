"""How the cost of resolving grows with the number of distinct names: `python tests/benchmarks/bench_actors.py [NAMES]`.

Prints, for a quarter, half and all of the names, the processor time and the pairs of names that are compared, each as a
multiple of the one before: 2 is linear. Made-up names are more alike than real ones: of their two to three syllables
only the consonants tell, so that the pairs grow with the crowd, while the cost per name stays that of reading it.
"""

import random
import sys
import time
from unittest.mock import patch

from timeline.actors import ActorMention, Cast, people, resolve
from timeline.models import Actor

CONSONANTS, VOWELS, PER_ARTICLE = "bdfgklmnprstvz", "aeiou", 20


def word(chance: random.Random, syllables: int) -> str:
    """A made-up name."""
    return "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(syllables)).capitalize()


def casts(names: list[str]) -> dict[str, Cast]:
    """Articles that name twenty people each."""
    found = {}
    for number in range(0, len(names), PER_ARTICLE):
        people = [
            ActorMention(40 * i, 40 * i + len(n), n, n, "person") for i, n in enumerate(names[number : number + 20])
        ]
        found[f"a{number:07}"] = Cast(f"a{number:07}", tuple(people))
    return found


def counted(some: dict[str, Cast]) -> tuple[tuple[Actor, ...], int]:
    """The actors, and how many pairs of names were compared to put spellings together."""
    compare, pairs = people.compare, 0

    def counting(left: str, right: str) -> str:
        nonlocal pairs
        pairs += 1
        return compare(left, right)

    with patch.object(people, "compare", counting):
        return resolve(some).actors, pairs


def main(total: int) -> None:
    chance = random.Random(5)
    names = sorted({f"{word(chance, 2)} {word(chance, 3)}" for _ in range(total)})
    before = None
    for share in (4, 2, 1):
        some = casts(names[::share])
        start = time.process_time()
        actors, pairs = counted(some)
        took = time.process_time() - start
        ratio = f"({took / before[0]:.2f} and {pairs / before[1]:.2f} times the one before)" if before else ""
        print(f"{len(names[::share])} distinct names: {len(actors)} actors, {took:.1f} s, {pairs} pairs {ratio}")
        before = took, pairs


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
