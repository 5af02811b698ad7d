"""Two claims that cannot both be true are both taken as common ground.

Why: Common ground is what every verdict starts from. If it excludes itself, neither claim can stand, and what rests on
them is left open for no fault of the debate's.

Example:

    claims:
      met: {text: The plenum met., common-ground: true}
      unmet: {text: The plenum did not meet., common-ground: true, contradicts: [met]}

Instead:

    claims:
      met: {text: The plenum met., common-ground: true}
      unmet: {text: The plenum did not meet., contradicts: [met]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM810"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def both_contraries_in(graph: Graph) -> Iterator[Finding]:
    """Conflicts both ends of which are common ground; no other assumption can make contraries stand together."""
    order = {name: number for number, name in enumerate(graph.claims)}
    for name, rivals in graph.conflicting.items():
        for rival in rivals if graph.claims[name].common_ground else ():
            if graph.claims[rival].common_ground and order[rival] < order[name]:
                yield Finding(
                    "both-contraries-in",
                    f"`{rival}` and `{name}` conflict, and both are taken as common ground",
                    graph.claims[name].id.place,
                    (name, rival),
                    (Related(graph.claims[rival].id.place, "the other claim"),),
                    help="Take `common-ground` from one of them, or the conflict, if both can be true.",
                )
