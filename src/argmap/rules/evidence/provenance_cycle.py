"""A source rests, by way of others, on itself.

Why: What derives from what is an order in time; in a circle, one of the links is wrong, and no origin can be found.

Example:

    sources:
      memoir: {title: Memoir, derives-from: [biography]}
      biography: {title: Biography, derives-from: [memoir]}

Instead:

    sources:
      memoir: {title: Memoir, derives-from: []}
      biography: {title: Biography, derives-from: [memoir]}
"""

from collections.abc import Iterator

from argmap.evidence.provenance import provenance_cycles
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM620"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def provenance_cycle(graph: Graph) -> Iterator[Finding]:
    """One finding for each knot of sources that rest on each other, with a shortest circle."""
    for cycle in provenance_cycles(graph):
        sources = [graph.debate.sources[name] for name in cycle]
        yield Finding(
            "provenance-cycle",
            f"`{cycle[0]}` rests on itself, by way of {len(cycle)} steps",
            sources[0].id.place,
            tuple(cycle),
            tuple(Related(source.id.place, "is in the circle") for source in sources[1:]),
            tuple(f"`{name}` rests on `{after}`" for name, after in zip(cycle, [*cycle[1:], cycle[0]], strict=True)),
            "Take out the link that is wrong.",
        )
