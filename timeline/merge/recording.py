"""The links as they are written down: verdict, points, and what each rule said, in words."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.merge.candidates import KINDS
from timeline.merge.corpus import Corpus
from timeline.merge.decide import heard
from timeline.merge.links import Links
from timeline.merge.people import RULE_SET
from timeline.merge.silence import those
from timeline.models import Decision, Finding, Verdict


class Findings(dict[tuple[str, int, str], Finding]):
    """Findings by rule, points and reason; each is kept once, since a million pairs repeat theirs."""

    def __missing__(self, key: tuple[str, int, str]) -> Finding:
        rule, points, reason = key
        found = self[key] = Finding(rule=rule, points=points, reason=reason)
        return found


def recorded(links: Links, verdict: Verdict, corpus: Corpus, findings: Findings) -> Iterator[Decision]:
    """The links with this verdict: the rules that spoke, their points and reasons; the key of the comparison first."""
    for link in links.each():
        a, b = corpus.profiles[link.left], corpus.profiles[link.right]
        said = heard(those(link.rules), a, b, corpus)
        yield Decision(
            left=a.claim.id,
            right=b.claim.id,
            verdict=verdict,
            points=link.points,
            findings=(
                findings["compared", 0, f"compared for {KINDS[link.kind].keys.__doc__}"],
                *[findings[rule.__name__, s.points, s.reason()] for rule, s in said],
            ),
            by=RULE_SET,
        )
