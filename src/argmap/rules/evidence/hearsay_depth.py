"""A claim's nearest testimony stands two or more removes from anybody who was there.

Why: At each remove something is lost or added; two are a rumour.

Example:

    people:
      liu: Liu Wen
    sources:
      memoir: {title: Memoir, knowledge: later-hearsay, informants: [liu]}
      biography: {title: Biography, derives-from: [memoir]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["biography, p. 12"]}

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
from argmap.evidence.testimony import testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM624"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def hearsay_depth(graph: Graph) -> Iterator[Finding]:
    """Claims for which every passage is known to stand at two removes or more."""
    for name, given in testimony(graph).items():
        found = [removes(graph, heard.item) for heard in given]
        known = [one for one in found if one is not None]
        nearest = min(known, key=lambda one: one.number) if len(known) == len(found) else None
        if nearest is not None and nearest.number > 1:
            claim = graph.claims[name]
            yield Finding(
                "hearsay-depth",
                f"the nearest testimony for `{name}` stands at {nearest.number} removes",
                claim.id.place,
                (claim.id, nearest.chain[0]),
                because=(" ← ".join(f"`{one}`" for one in nearest.chain),),
                help="Look for what the first mouth said, and cite that.",
            )
