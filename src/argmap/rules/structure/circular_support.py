"""A claim is, through a chain of arguments, a reason for itself.

Why: A circle supports nothing that is not supported from outside it; the reader is asked to grant what was to be shown.

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
      from-archives: {premises: [Its dates agree with the archives.], supports: reliable}
      from-reliability: {premises: [reliable], supports: true}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.support import support_cycles

CODE = "AM312"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "draft"


def circular_support(graph: Graph) -> Iterator[Finding]:
    """One finding for each knot of claims that support each other, with a shortest circle."""
    for cycle in support_cycles(graph):
        if len(cycle) == 1:
            continue  # a claim among its own premises is direct-circularity
        claims = [claim for claim, _ in cycle]
        arguments = [graph.arguments[name] for _, name in cycle]
        first = graph.claims[claims[0]]
        yield Finding(
            "circular-support",
            f"`{first.id}` is a reason for itself, by way of {len(cycle)} arguments",
            first.id.place,
            tuple(claims),
            tuple(Related(argument.id.place, f"leads on to `{argument.target}`") for argument in arguments),
            tuple(
                f"`{claim}` supports `{argument.target}` (`{argument.id}`)"
                for claim, argument in zip(claims, arguments, strict=True)
            ),
            "Support one of them from outside the circle, or leave one of these arguments out.",
        )
