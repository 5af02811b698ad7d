"""All reasons for a claim pass through premises that the mapper supplied.

Why: The support is then the mapper's reading, not what anybody argued.

Example:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}}
    arguments:
      notice:
        by: avtorkhanov
        premises:
          - The notice appeared in September.
          - {text: Such notices follow a plenum., implicit: true, supplied-by: mapper}
        supports: plenum-met

Instead:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}}
    arguments:
      notice:
        by: avtorkhanov
        premises: [The notice appeared in September., Such notices follow a plenum.]
        supports: plenum-met
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import concluding
from argmap.graph.shortfall import shortfalls, supplied
from argmap.rules._lists import SHOWN

CODE = "AM405"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def implicit_only(graph: Graph) -> Iterator[Finding]:
    """Claims each of whose arguments has an ungrounded implicit premise of the mapper's."""
    for name in shortfalls(graph).get("implicit-only", ()):
        claim = graph.claims[name]
        needed = [(argument, supplied(graph, argument)) for argument in concluding(graph)[name]]
        pairs = [(argument, premises[0]) for argument, premises in needed if premises]
        premises = list(dict.fromkeys(premise for _, premise in pairs))
        yield Finding(
            "implicit-only",
            f"every reason for `{name}` needs a premise that nobody states and the mapper supplied",
            claim.id.place,
            (name, *premises),
            tuple(Related(graph.claims[premise].id.place, "supplied by the mapper") for premise in premises[:SHOWN]),
            tuple(f"`{argument.id}` needs `{premise}`" for argument, premise in pairs),
            "Look whether somebody states the premise after all, or give evidence for it.",
        )
