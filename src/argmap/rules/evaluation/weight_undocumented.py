"""A weight is given without a reason for it.

Why: A number nobody explains cannot be disputed, and with `--weights` it decides.

Example:

    claims:
      met: {text: The plenum met., weight: 0.7}

Instead:

    claims:
      met: {text: The plenum met., weight: 0.7, weight-reason: Two witnesses tell of it.}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM808"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def weight_undocumented(graph: Graph) -> Iterator[Finding]:
    """Claims and arguments with a weight and no `weight-reason`."""
    things = [(one.id, one.weight, one.weight_reason) for one in graph.claims.values() if one.weight is not None]
    things += [(one.id, one.weight, one.weight_reason) for one in graph.arguments.values() if one.weight is not None]
    for name, weight, reason in things:
        if not reason:
            yield Finding(
                "weight-undocumented",
                f"`{name}` weighs {weight:g}, and nothing says why",
                name.place,
                (name,),
                help="Say it with `weight-reason`.",
            )
