"""A fact that arguments rest on is cited nowhere, neither as evidence nor as anybody's words.

Why: A reader can check neither that it is so nor who says so.

Example:

    claims:
      bridge-old: {text: The bridge was old., kind: fact}
      bridge-fell: The bridge fell.
    arguments:
      age: {premises: [bridge-old], supports: bridge-fell}

Instead:

    sources:
      survey: Survey
    claims:
      bridge-old: {text: The bridge was old., kind: fact, evidence: ["survey, p. 2"]}
      bridge-fell: The bridge fell.
    arguments:
      age: {premises: [bridge-old], supports: bridge-fell}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.grounding import evidence
from argmap.graph.reasons import concluding

CODE = "AM658"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "publication"


def uncited_fact(graph: Graph) -> Iterator[Finding]:
    """Claims of kind fact that are premises, have neither argument nor evidence, and whose stances cite nothing."""
    for name, claim in graph.claims.items():
        if claim.kind != "fact" or claim.common_ground or claim.implicit or name not in graph.using:
            continue
        if name in concluding(graph) or name in evidence(graph) or claim.evidence:
            continue
        if not any(stance.cite is not None or stance.via is not None for stance in claim.stances):
            yield Finding(
                "uncited-fact",
                f"the fact `{name}` is cited nowhere, and arguments rest on it",
                claim.id.place,
                (claim.id,),
                help="Give the evidence for it, or the words of whoever says it, or mark it as common ground.",
            )
