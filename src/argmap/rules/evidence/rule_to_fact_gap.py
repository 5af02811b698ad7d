"""From what was required alone it is concluded what was done.

Why: Rules are broken, bent and suspended. That such rules were kept then and there is a premise of its own; the
scheme `rule-to-fact` asks for it.

Example:

    claims:
      required: {text: A vote had to be taken., kind: normative}
      vote: {text: A vote was taken., kind: fact}
    arguments:
      must-have: {premises: [required], supports: vote}

Instead:

    claims:
      required: {text: A vote had to be taken., kind: normative}
      kept: {text: Such rules were kept., kind: fact}
      vote: {text: A vote was taken., kind: fact}
    arguments:
      must-have: {scheme: rule-to-fact, premises: {ought: required, compliance: kept}, supports: vote}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM669"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def rule_to_fact_gap(graph: Graph) -> Iterator[Finding]:
    """Arguments for a fact all of whose premises are normative."""
    facts = [claim for name, claim in graph.claims.items() if claim.kind == "fact" and name in graph.supporting]
    for target, argument in ((claim, argument) for claim in facts for argument in graph.supporting[claim.id]):
        if not argument.premises:
            continue
        premises = [graph.claims.get(premise.claim) for premise in argument.premises]
        if all(premise is not None and premise.kind == "normative" for premise in premises):
            yield Finding(
                "rule-to-fact-gap",
                f"`{argument.id}` goes from what was required to what was done",
                argument.id.place,
                (argument.id, target.id),
                help="Add as a premise that such rules were kept then and there, and give the ground for it.",
            )
