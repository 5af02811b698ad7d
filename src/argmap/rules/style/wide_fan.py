"""More than seven arguments end on one claim of a map.

Why: So many arrows on one box cannot be followed, and mostly several of the arguments make one point.

Example:

    claims:
      met: The plenum met.
    arguments:
      one: {premises: [Reason 1 is given.], supports: met}
      two: {premises: [Reason 2 is given.], supports: met}
      three: {premises: [Reason 3 is given.], supports: met}
      four: {premises: [Reason 4 is given.], supports: met}
      five: {premises: [Reason 5 is given.], supports: met}
      six: {premises: [Reason 6 is given.], rebuts: met}
      seven: {premises: [Reason 7 is given.], rebuts: met}
      eight: {premises: [Reason 8 is given.], rebuts: met}

Instead:

    claims:
      met: The plenum met.
      told: Several witnesses tell of the plenum.
    arguments:
      one: {premises: [Reason 1 is given.], supports: told}
      two: {premises: [Reason 2 is given.], supports: told}
      three: {premises: [Reason 3 is given.], supports: told}
      told-so: {premises: [told], supports: met}
      six: {premises: [Reason 6 is given.], rebuts: met}
"""

from collections import Counter
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM913"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"

MOST = 7


def wide_fan(graph: Graph) -> Iterator[Finding]:
    """Claims and arguments on which too many arguments of one topic end; each topic is a map of its own."""
    ends = Counter((argument.target, argument.topic) for argument in graph.arguments.values())
    for (target, topic), number in ends.items():
        if number <= MOST or target is None:
            continue
        thing = graph.claims.get(target) or graph.arguments.get(target)
        if thing is not None:
            where = f" on the map `{topic}`" if topic else ""
            yield Finding(
                "wide-fan",
                f"{number} arguments end on `{target}`{where}",
                thing.id.place,
                (thing.id,),
                help="Gather those that make one point under a claim of its own, or give them a topic of their own.",
            )
