"""Nobody argues in this debate.

Why: A debate is somebody's. Without people there is nobody to be committed, to concede or to answer.

Example:

    claims:
      met: The plenum met.
      notice: The case against Bukharin was dropped in September.
    arguments:
      from-notice: {premises: [notice], supports: met}

Instead:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      met: The plenum met.
      notice: The case against Bukharin was dropped in September.
    arguments:
      from-notice: {by: avtorkhanov, premises: [notice], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM116"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "publication"


def no_participants(graph: Graph) -> Iterator[Finding]:
    """One finding where no argument has an author and no claim a stance."""
    if not graph.claims or graph.debate.unread or any(argument.by for argument in graph.arguments.values()):
        return
    if any(claim.stances for claim in graph.claims.values()):
        return
    people = graph.debate.people
    message = "people are named, but none of them argues" if people else "nobody argues in this debate"
    help_ = "Say with `by:` who puts an argument forward, or under `stances:` who holds a claim."
    yield Finding("no-participants", message, graph.debate.id.place, help=help_)
