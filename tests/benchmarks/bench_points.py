"""What each rule of merging is worth: how the links change without it, and with a point less or more.

    python -m tests.benchmarks.bench_points ARTICLES.jsonl[.gz] [RULE …]

The articles carry their truth: `mentions`, each with `start`, `end` and the `cluster` of its event. They are read once,
and merged anew for each change. A link is two mentions in different articles of one event; precision is the share of
the links made that are true, recall the share of the true ones that are made.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

import timeline
from timeline.merge import clusters, decide, links, merge, scoring
from timeline.merge.rule import Rule, Says
from timeline.merge.rules import RULES

THRESHOLDS = ("SAME_FROM", "DIFFERENT_BELOW", "MAIN_FROM")
Change = Callable[[int], int]
Mention = tuple[str, str]  # the article that has it and the cluster to which it truly belongs


def main(path: Path, chosen: list[str]) -> None:
    """Print the figures as things are, then for each change."""
    texts = records(path)
    built = timeline.build([{k: v for k, v in text.items() if k != "mentions"} for text in texts])
    truth = matched(built, texts)
    print(f"{len(texts)} articles, {len(built.claims)} claims, {len(truth)} of them matched\n")
    show("as it is", built, truth)
    for rule in (r for r in RULES if not chosen or r.__name__ in chosen):
        for name, change in (("without", silent), ("point less", weaker), ("point more", stronger)):
            with points(rule, change):
                show(f"{rule.__name__}: {name}", built, truth)
    for name in (n for n in THRESHOLDS if not chosen or n in chosen):
        for by in (-2, -1, 1, 2):
            with threshold(name, by):
                show(f"{name} {by:+}", built, truth)


def records(path: Path) -> list[dict]:
    """The articles of a JSON Lines file."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def matched(built: timeline.Timeline, texts: list[dict]) -> dict[str, list[Mention]]:
    """For each claim the mentions in whose words its trigger stands; each mention goes to its first claim."""
    claims: dict[str, list] = {}
    for claim in built.claims:
        claims.setdefault(claim.article, []).append(claim)
    found: dict[str, list[Mention]] = {}
    for text in texts:
        for m in text["mentions"]:
            for claim in claims.get(text["id"], ()):
                if claim.trigger.start < m["end"] and m["start"] < claim.trigger.end:
                    found.setdefault(claim.id, []).append((text["id"], m["cluster"]))
                    break
    return found


def silent(points: int) -> int:
    """The rule says nothing."""
    return 0


def weaker(points: int) -> int:
    """What it says weighs a point less."""
    return points - (1 if points > 0 else -1)


def stronger(points: int) -> int:
    """What it says weighs a point more."""
    return points + (1 if points > 0 else -1)


@contextmanager
def points(rule: Rule, change: Change) -> Iterator[None]:
    """The rule gives other points, to all pairs at once and to a single one."""
    answers, heard = scoring.answers, decide.heard

    def answered(asked, ballot):
        found = answers(asked, ballot)
        if asked is rule:
            found[:] = [change(p) if p else 0 for p in found.tolist()]
        return found

    def listened(rules, *pair):
        said = heard(rules, *pair)
        changed = [(r, Says(change(s.points), s.reason) if r is rule else s) for r, s in said]
        return [(r, s) for r, s in changed if s.points]

    with patch.object(scoring, "answers", answered), patch.object(decide, "heard", listened):
        yield


@contextmanager
def threshold(name: str, by: int) -> Iterator[None]:
    """A threshold lies elsewhere, in all modules that know it."""
    with ExitStack() as stack:
        for module in (decide, links, clusters, scoring):
            if hasattr(module, name):
                stack.enter_context(patch.object(module, name, getattr(module, name) + by))
        yield


def show(change: str, built: timeline.Timeline, truth: dict[str, list[Mention]]) -> None:
    """Merge and print one line."""
    merged = merge(built.claims, articles=built.articles, actors=built.actors)
    precision, recall, f1 = figures([e.claims for e in merged.events], truth)
    print(
        f"{change:<32}{len(merged.events):>6} events   link precision {precision:.3f}   recall {recall:.3f}   "
        f"f1 {f1:.3f}",
        flush=True,
    )


def figures(events: list[tuple[str, ...]], truth: dict[str, list[Mention]]) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean, over links between articles."""
    groups = [[m for claim in claims for m in truth.get(claim, ())] for claims in events]
    by_cluster: dict[str, list[Mention]] = {}
    for m in (m for group in groups for m in group):
        by_cluster.setdefault(m[1], []).append(m)
    made, true = sum(map(across, groups)), sum(map(across, by_cluster.values()))
    right = sum(across([m for m in g if m[1] == cluster]) for g in groups for cluster in {m[1] for m in g})
    precision, recall = right / max(1, made), right / max(1, true)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def across(mentions: list[Mention]) -> int:
    """The pairs among them that stand in different articles."""
    pairs = [n * (n - 1) // 2 for n in Counter(article for article, _ in mentions).values()]
    return len(mentions) * (len(mentions) - 1) // 2 - sum(pairs)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
