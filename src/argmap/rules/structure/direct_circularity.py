"""The conclusion of an argument is among its own premises.

Why: Such an argument gives no reason at all; usually an id was mistaken.

Example:

    claims:
      met: The plenum met.
    arguments:
      certain: {premises: [met], supports: met}

Instead:

    claims:
      met: The plenum met.
    arguments:
      certain: {premises: [Five members name the same names.], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM311"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def direct_circularity(graph: Graph) -> Iterator[Finding]:
    """Arguments for a claim that have it as a premise."""
    for argument in graph.arguments.values():
        if argument.relation != "supports":
            continue
        for premise in argument.premises:
            if premise.claim == argument.target:
                yield Finding(
                    "direct-circularity",
                    f"`{argument.id}` concludes `{argument.target}` from itself",
                    premise.claim.place,
                    (argument.id, premise.claim),
                    (Related(argument.target.place, "the same claim, as conclusion"),),
                    help="Name the claim that the argument really rests on.",
                )
