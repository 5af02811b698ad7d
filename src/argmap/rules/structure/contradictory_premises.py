"""Two premises of one argument cannot both be true.

Why: An argument needs all its premises; this one can never hold.

Example:

    claims:
      plenum-met: The plenum met.
      retired: {text: Yagoda retired in January., contradicts: [served-on]}
      served-on: Yagoda was in office until September.
    arguments:
      removal: {premises: [retired, served-on], supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
      retired: {text: Yagoda retired in January., contradicts: [served-on]}
      served-on: Yagoda was in office until September.
    arguments:
      removal: {premises: [served-on], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules.structure._conflicts import said

CODE = "AM315"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def contradictory_premises(graph: Graph) -> Iterator[Finding]:
    """Arguments with two conflicting premises, each pair once."""
    conflicting = graph.conflicting
    for argument in {one.id: one for name in conflicting for one in graph.using.get(name, ())}.values():
        earlier: dict[str, None] = {}
        for premise in argument.premises:
            rivals = conflicting.get(premise.claim)
            for other in earlier if rivals else ():
                if rivals and other in rivals:
                    yield Finding(
                        "contradictory-premises",
                        f"`{argument.id}` needs both `{other}` and `{premise.claim}`, which cannot both be true",
                        premise.claim.place,
                        (argument.id, other, premise.claim),
                        (Related(graph.claims[other].id.place, "the premise it conflicts with"),),
                        (said(rivals[other]),),
                        "Leave out the premise the argument does not need, or make two arguments of it.",
                    )
            earlier[premise.claim] = None
