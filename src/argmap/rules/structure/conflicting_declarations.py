"""Two claims are declared to be compatible and in conflict.

Why: Compatible claims can both be true, contraries and contradictories cannot. One of the two declarations is a slip,
and it changes what stands.

Example:

    claims:
      met: The plenum met.
      unfounded:
        text: The assertion that the plenum met is unfounded.
        compatible-with: [met]
        contrary-to: [met]

Instead:

    claims:
      met: The plenum met.
      unfounded:
        text: The assertion that the plenum met is unfounded.
        compatible-with: [met]
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.source import Text

CODE = "AM330"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def conflicting_declarations(graph: Graph) -> Iterator[Finding]:
    """Declarations of compatibility between claims of which one declares a conflict with the other."""
    for name, claim in graph.claims.items():
        for other in claim.compatible_with:
            conflict = _declared(graph, name, other) or _declared(graph, other, name)
            if conflict is not None and other != name:
                key, typed = conflict
                yield Finding(
                    "conflicting-declarations",
                    f"`{name}` and `{other}` are declared both `compatible-with` and `{key}`",
                    other.place,
                    (claim.id, other),
                    (Related(typed.place, f"`{key}`, declared here"),),
                    help="Delete one of the two: either both claims can be true, or they cannot.",
                )


def _declared(graph: Graph, name: str, other: str) -> tuple[str, Text] | None:
    """The key under which one claim declares a conflict with the other, and the other's id as typed there."""
    claim = graph.claims.get(name)
    if claim is None or other not in graph.claims:
        return None
    declared = [("contradicts", typed) for typed in claim.contradicts if typed == other]
    declared += [("contrary-to", typed) for typed in claim.contrary_to if typed == other]
    return declared[0] if declared else None
