"""A source tells from hearsay and does not say from whom.

Why: Hearsay is worth what its first mouth is worth, and here nobody knows whose that was.

Example:

    sources:
      memoir: {title: Memoir, knowledge: later-hearsay}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}

Instead:

    people:
      liu: Liu Wen
    sources:
      memoir: {title: Memoir, knowledge: later-hearsay, informants: [liu]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.evidence.removes import removes
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM622"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def chain_broken(graph: Graph) -> Iterator[Finding]:
    """Passages given as evidence that are hearsay, behind which no origin is named; one finding for each source."""
    told: set[str] = set()
    for claim in graph.claims.values():
        for item in claim.evidence:
            found = removes(graph, item) if item.source not in told and item.source in graph.debate.sources else None
            if found is not None and found.broken:
                told.add(item.source)
                yield Finding(
                    "chain-broken",
                    f"`{item.source}` has it from hearsay, and from whom is not said",
                    item.source.place,
                    (claim.id, item.source),
                    help="Name the `informants`, or what it derives from, if the source tells.",
                )
