"""A claim rests on secondary works alone.

Why: They report what others found; how well it is founded shows only in the sources they used.

Example:

    sources:
      handbook: {title: A Handbook of the Purges, kind: secondary}
    claims:
      plenum-met: {text: The plenum met., evidence: ["handbook, p. 12"]}

Instead:

    sources:
      minutes: {title: Minutes of the Central Committee, kind: minutes}
    claims:
      plenum-met: {text: The plenum met., evidence: ["minutes, p. 1"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.grounding import evidence
from argmap.graph.shortfall import thin_grounds
from argmap.rules._lists import listed

CODE = "AM406"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def secondary_only(graph: Graph) -> Iterator[Finding]:
    """Grounded claims for which every line ends in works of kind secondary or tertiary."""
    for name in thin_grounds(graph).get("secondary-only", ()):
        claim = graph.claims[name]
        cited = list(dict.fromkeys(item.source for item in evidence(graph).get(name, ())))
        yield Finding(
            "secondary-only",
            f"`{name}` is grounded in secondary works alone",
            claim.id.place,
            (name,),
            because=(f"its evidence is from {listed(cited)}",) if cited else ("so is all that it is concluded from",),
            help="Look up in these works what they rest on, and cite that `via` them.",
        )
