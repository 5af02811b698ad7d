"""Claims presuppose each other in a circle.

Why: Each falls with the next, and none comes first, so nothing says what the others hang on; the links of the circle
are not weighed.

Example:

    claims:
      plenum-met: {text: The plenum met., presupposes: [quorum]}
      quorum: {text: A quorum was present., presupposes: [plenum-met]}

Instead:

    claims:
      plenum-met: {text: The plenum met., presupposes: [quorum]}
      quorum: A quorum was present.
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.circles import presupposition_cycles
from argmap.rules._lists import SHOWN, witness

CODE = "AM329"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def presupposition_cycle(graph: Graph) -> Iterator[Finding]:
    """One finding for each knot of presuppositions, with a shortest circle."""
    for cycle in presupposition_cycles(graph):
        first, *others = (graph.claims[name] for name in cycle)
        after = [*cycle[1:], cycle[0]]
        reference = next(name for name in first.presupposes if name == after[0])
        yield Finding(
            "presupposition-cycle",
            f"`{first.id}` presupposes itself" + (f", by way of {len(others)} more" if others else ""),
            reference.place,
            tuple(claim.id for claim in (first, *others)),
            tuple(Related(claim.id.place, "in the same circle") for claim in others[:SHOWN]),
            witness([f"`{name}` presupposes `{other}`" for name, other in zip(cycle, after, strict=True)]),
            "Take away the presupposition that was not meant.",
        )
