"""A claim has reasons, but no line of them reaches evidence or agreed ground.

Why: Reasons that rest on mere assertions move the question without answering it.

Example:

    claims:
      plenum-met: The plenum met.
      decided: A decision was taken in September.
    arguments:
      only-plenum: {premises: [decided], supports: plenum-met}

Instead:

    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      plenum-met: The plenum met.
      decided: {text: A decision was taken in September., evidence: ["pravda, p. 2"]}
    arguments:
      only-plenum: {premises: [decided], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.grounding import SHOWN, frontier
from argmap.graph.shortfall import shortfalls

CODE = "AM404"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

PLACES = 2  # of the leaves, as many as are shown with their lines; all are named


def ungrounded(graph: Graph) -> Iterator[Finding]:
    """Claims with arguments none of whose lines is complete, with the leaves that lack a ground."""
    lacking = frontier(graph)
    for name in shortfalls(graph).get("ungrounded", ()):
        claim = graph.claims[name]
        leaves = lacking.get(name, ())
        shown = leaves[:SHOWN]
        missing = ", ".join(f"`{leaf}`" for leaf in shown) + (" and more" if len(leaves) > SHOWN else "")
        yield Finding(
            "ungrounded",
            f"no reason for `{name}` reaches evidence or agreed ground",
            claim.id.place,
            (name, *shown),
            tuple(Related(graph.claims[leaf].id.place, "nothing grounds this") for leaf in shown[:PLACES]),
            (f"it rests on {missing}" if leaves else "what it rests on runs in a circle",),
            "Give evidence for these, or mark as `common-ground` what every side takes as given.",
        )
