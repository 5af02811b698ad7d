"""Two claims are declared compatible that nothing would set against each other.

Why: `compatible-with` takes back the conflict between theses of different sides. Anywhere else it has no effect, and
may be there because a thesis is missing or an id was mistaken.

Example:

    claims:
      met: The plenum met.
      telegram: {text: Stalin sent a telegram., compatible-with: [met]}

Instead:

    claims:
      met: The plenum met.
      telegram: {text: Stalin sent a telegram., in-tension-with: [met]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM331"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def idle_compatibility(graph: Graph) -> Iterator[Finding]:
    """Declarations of compatibility that are not between theses of different sides."""
    for name, claim in graph.claims.items():
        for other in claim.compatible_with:
            apart = name in graph.theses and other in graph.theses and graph.theses[name] != graph.theses[other]
            if other in graph.claims and other != name and not apart and other not in graph.conflicting.get(name, ()):
                yield Finding(
                    "idle-compatibility",
                    f"`{name}` and `{other}` are no theses of different sides: saying that they are compatible has "
                    "no effect",
                    other.place,
                    (claim.id, other),
                    help="Leave it out, or name the claims as theses under `sides:`.",
                )
