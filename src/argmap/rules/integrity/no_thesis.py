"""There are sides, or people who argue, and no side names its thesis.

Why: Without a thesis nothing is at issue: what the arguments lead to, and what bears on it, cannot be said.

Example:

    sides:
      affirm: {label: The plenum met}
    claims:
      met: The plenum met.

Instead:

    sides:
      affirm: {label: The plenum met, thesis: met}
    claims:
      met: The plenum met.
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM117"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def no_thesis(graph: Graph) -> Iterator[Finding]:
    """One finding where a dispute has no thesis; a map that the mapper argues alone needs none."""
    sides = graph.debate.sides
    if any(side.theses for side in sides.values()) or graph.debate.unread:  # what could not be read may name it
        return
    people = {person for argument in graph.arguments.values() for person in argument.by} if not sides else set()
    if not sides and len(people) < 2:
        return
    first = next(iter(sides.values()), None)
    yield Finding(
        "no-thesis",
        "no side names the claim it stands for" if first else f"{len(people)} people argue, but there are no sides",
        first.id.place if first else graph.debate.id.place,
        (first.id,) if first else (),
        help="Write under `sides:` an entry such as affirm: {label: The plenum met, thesis: plenum-met}.",
    )
