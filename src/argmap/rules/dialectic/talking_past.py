"""The theses of two sides can both be true.

Why: Where nothing that one side holds excludes what the other holds, they may both be right, and the dispute is about
something that neither thesis says.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: Unfounded, thesis: unfounded}
    claims:
      met: The plenum met.
      unfounded: {text: The assertion that it met is unfounded., compatible-with: [met]}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    claims:
      met: The plenum met.
      unmet: No plenum met.
"""

from collections.abc import Iterator
from itertools import combinations

from argmap.document.nouns import Side
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM517"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def talking_past(graph: Graph) -> Iterator[Finding]:
    """Pairs of sides no two theses of which are in conflict."""
    if not any(graph.claims[thesis].compatible_with for thesis in graph.theses):
        return
    sides = [side for side in graph.debate.sides.values() if any(thesis in graph.claims for thesis in side.theses)]
    for one, other in combinations(sorted(sides, key=lambda side: side.id), 2):
        first, second = _theses(graph, one), _theses(graph, other)
        if not any(rival in graph.conflicting.get(thesis, ()) for thesis in first for rival in second):
            yield Finding(
                "talking-past",
                f"`{one.id}` and `{other.id}` may both be right: their theses do not exclude each other",
                graph.claims[first[0]].id.place,
                (first[0], second[0], str(one.id), str(other.id)),
                (Related(graph.claims[second[0]].id.place, "the other thesis"),),
                help="Ask what exactly is in dispute, and whether one side would grant the other's thesis.",
            )


def _theses(graph: Graph, side: Side) -> list[str]:
    return [str(thesis) for thesis in side.theses if thesis in graph.claims]
