"""A claim is in no relation to anything.

Why: Nobody can see from the map what it is there for. A claim told for orientation is marked `background: true`.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      five-names: The same five names are given in 1951 and in 1956.

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      five-names: The same five names are given in 1951 and in 1956.
    arguments:
      names: {premises: [five-names], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.relevance import isolated

CODE = "AM303"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def isolated_claim(graph: Graph) -> Iterator[Finding]:
    """Claims that nothing is linked to; tension and order in time are links."""
    for claim in isolated(graph):
        yield Finding(
            "isolated-claim",
            f"`{claim.id}` is neither a thesis nor linked to anything",
            claim.id.place,
            (claim.id,),
            help="Use it in an argument, say what it contradicts, or mark it `background: true`.",
        )
