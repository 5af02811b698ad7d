"""Everything that supports a claim runs in a circle.

Why: No argument reaches the circle from outside, so nothing in it is supported at all, however many arguments there
are.

Example:

    claims:
      reliable: The chronicle is reliable.
      true: What the chronicle says is true.
    arguments:
      from-truth: {premises: [true], supports: reliable}
      from-reliability: {premises: [reliable], supports: true}

Instead:

    claims:
      reliable: The chronicle is reliable.
      true: What the chronicle says is true.
    arguments:
      from-truth: {premises: [true], supports: reliable}
      from-reliability: {premises: [reliable], supports: true}
      from-archives: {premises: [Its dates agree with the archives.], supports: reliable}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.circles import only_in_circles
from argmap.graph.reasons import concluding
from argmap.graph.shortfall import shortfalls
from argmap.rules._lists import SHOWN, listed

CODE = "AM313"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def circular_only(graph: Graph) -> Iterator[Finding]:
    """One finding for each circle that nothing supports from outside, at its first claim."""
    told: set[str] = set()
    for name in shortfalls(graph).get("circular-only", ()):
        if name in told:
            continue
        circle = only_in_circles(graph)[name]
        told.update(circle)
        claims = [graph.claims[one] for one in circle]
        arguments = [argument.id for one in circle for argument in concluding(graph)[one]]
        yield Finding(
            "circular-only",
            f"{listed(circle)} are supported by nothing but each other",
            claims[0].id.place,
            tuple(claim.id for claim in claims),
            tuple(Related(claim.id.place, "supported only from within the circle") for claim in claims[1 : SHOWN + 1]),
            (f"every argument for them needs one of them: {listed(arguments)}",),
            "Give one of them a reason from outside the circle.",
        )
