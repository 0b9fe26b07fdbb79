"""What is said of a decision: which claims it joins or keeps apart, who decided, and every rule's points and reason."""

from __future__ import annotations

from pyoxigraph import Literal

from timeline.exporters.rdf.concepts import concept
from timeline.exporters.rdf.events import POSITION, TYPE
from timeline.exporters.rdf.names import Names
from timeline.exporters.rdf.values import as_date, as_json
from timeline.exporters.rdf.vocabulary import Facts, own, term
from timeline.models import Decision, Finding, stable_id

DECISION, FINDING, HAS_FINDING = own("MergeDecision"), own("MergeFinding"), own("finding")
ACTIVITY, LEFT, RIGHT, JUDGEMENT = term("prov:Activity"), own("left"), own("right"), own("judgement")
POINTS, RULE, REASON = own("points"), own("rule"), own("reason")
DECIDED_BY, DECIDED_ON, WHY, FIELD, VALUE = (own("decidedBy"), own("decidedOn"), own("why"), own("field"), own("value"))


def decision_id(decision: Decision) -> str:
    """A decision has no id of its own; this one depends on all that it says."""
    return stable_id("de", decision.model_dump_json())


def describe_decision(names: Names, decision: Decision, identifier: str) -> Facts:
    """The decision."""
    yield TYPE, DECISION
    yield TYPE, ACTIVITY
    yield LEFT, names("cl", decision.left)
    if decision.right:
        yield RIGHT, names("cl", decision.right)
    yield JUDGEMENT, concept(decision.verdict)
    if decision.points is not None:
        yield POINTS, Literal(decision.points)
    for number in range(len(decision.findings)):
        yield HAS_FINDING, names.part("fi", ("de", identifier), number)
    yield DECIDED_BY, Literal(decision.by)
    if decision.when:
        yield DECIDED_ON, as_date(decision.when)
    if decision.why:
        yield WHY, Literal(decision.why)
    if decision.field:
        yield FIELD, Literal(decision.field)
        yield VALUE, as_json(decision.value)


def describe_finding(names: Names, finding: Finding, number: int) -> Facts:
    """What one rule found."""
    yield TYPE, FINDING
    yield RULE, Literal(finding.rule)
    yield POINTS, Literal(finding.points)
    yield REASON, Literal(finding.reason)
    yield POSITION, Literal(number)
