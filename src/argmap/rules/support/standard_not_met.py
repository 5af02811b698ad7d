"""A reason for a claim stands, but the claim does not meet the standard of proof declared for it.

Why: `standard` says how strong the case has to be. What speaks for the claim holds, and is too weak, or too much may
speak against it. Judged by the `carneades` semantics with the mapper's weights.

Example:

    people: {ann: Ann}
    claims:
      met: {text: The plenum met., standard: beyond-reasonable-doubt}
      told: {text: One man tells of it., stances: {ann: asserts}}
    arguments:
      testimony: {by: ann, premises: [told], supports: met, weight: 0.3, weight-reason: He wrote much later.}

Instead:

    people: {ann: Ann}
    claims:
      met: {text: The plenum met., standard: preponderance}
      told: {text: One man tells of it., stances: {ann: asserts}}
    arguments:
      testimony: {by: ann, premises: [told], supports: met, weight: 0.3, weight-reason: He wrote much later.}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM411"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def standard_not_met(graph: Graph) -> Iterator[Finding]:
    """Claims that declare a standard and fall short of it; nothing is weighed where none does."""
    declaring = [claim for claim in graph.claims.values() if claim.standard]
    if not declaring:
        return
    from argmap.semantics import Assumptions, Label, frame
    from argmap.semantics.carneades import carneades

    labelling = carneades(frame(graph, Assumptions(weights=True)))
    for claim in declaring:
        node = labelling.frame.nodes[claim.id]
        applicable = any(labelling.reasons[reason] is Label.IN for reason in labelling.frame.reasons_for[node])
        if claim.standard is not None and applicable and labelling.nodes[node] is not Label.IN:
            yield Finding(
                "standard-not-met",
                f"what speaks for `{claim.id}` stands, and does not meet {claim.standard}",
                claim.standard.place,
                (claim.id,),
                help="Give better reasons, answer what speaks against it, or say why a lower standard is enough.",
            )
