"""An argument has a single premise, and neither a scheme nor the claim to be conclusive says how it leads on.

Why: Something that links the premise to the conclusion is almost always left unsaid, and it is often what the dispute
is about.

Example:

    claims:
      plenum-met: The plenum met.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
    arguments:
      names:
        premises:
          - The five names agree.
          - {text: Names agree only where there was something to be named., implicit: true}
        supports: plenum-met
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM306"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def single_premise(graph: Graph) -> Iterator[Finding]:
    """Arguments for or against a claim from one premise.

    An undercut has its co-premise in the step it denies, and an explanation in what it explains.
    """
    for argument in graph.arguments.values():
        open_ended = argument.mode != "deductive" and argument.scheme is None
        if len(argument.premises) == 1 and open_ended and argument.relation in ("supports", "rebuts"):
            end = "holds" if argument.relation == "supports" else "is false"
            yield Finding(
                "single-premise",
                f"`{argument.id}` goes from `{argument.premises[0].claim}` alone to its conclusion",
                argument.id.place,
                (argument.id,),
                help=f"Ask why `{argument.target}` {end} if that is so, and write the answer as a second premise, "
                "marked `implicit: true` where nobody says it; or name the scheme.",
            )
