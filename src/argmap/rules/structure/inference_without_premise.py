"""An argument has no premises.

Why: It concludes something from nothing; whoever doubts the conclusion finds no reason to look at.

Example:

    claims:
      plenum-met: The plenum met.
    arguments:
      names: {supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM302"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def inference_without_premise(graph: Graph) -> Iterator[Finding]:
    """Arguments without a premise."""
    for argument in graph.arguments.values():
        if not argument.premises:
            yield Finding(
                "inference-without-premise",
                f"the argument `{argument.id}` has no premises",
                argument.id.place,
                (argument.id,),
                help="Write under `premises` what the argument rests on.",
            )
