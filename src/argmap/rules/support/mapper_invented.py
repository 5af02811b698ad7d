"""A premise on the map is nobody's: no one is said to hold it, and no passage is given.

Why: In a map of what people said, a reader will take it for something one of them said. What the mapper adds is marked
`implicit: true`, or stands in an argument `by: mapper`.

Example:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}}
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}

Instead:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}}
    arguments:
      names: {by: avtorkhanov, premises: [The five names agree.], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.shortfall import shortfalls

CODE = "AM403"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def mapper_invented(graph: Graph) -> Iterator[Finding]:
    """Premises of arguments without a name that no stance, evidence or passage accounts for."""
    for name in shortfalls(graph).get("mapper-invented", ()):
        claim = graph.claims[name]
        yield Finding(
            "mapper-invented",
            f"nobody is said to hold `{name}`",
            claim.id.place,
            (name,),
            because=(f"`{graph.using[name][0].id}` uses it, and is nobody's either",),
            help="Say under `by` or `stances` whose it is, or mark it `implicit: true`.",
        )
