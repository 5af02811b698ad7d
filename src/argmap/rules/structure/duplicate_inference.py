"""Two arguments go from the same premises to the same conclusion.

Why: The same reason would be counted twice. Those who share an argument stand together under `by`.

Example:

    claims:
      plenum-met: The plenum met.
      names-agree: The five names agree.
    arguments:
      names: {premises: [names-agree], supports: plenum-met}
      five-names: {premises: [names-agree], supports: plenum-met}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      k: George F. Kennan
    claims:
      plenum-met: The plenum met.
      names-agree: The five names agree.
    arguments:
      names: {by: [a, k], premises: [names-agree], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM308"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def duplicate_inference(graph: Graph) -> Iterator[Finding]:
    """Arguments that agree in relation, target and premises with one before them."""
    for about in (graph.supporting, graph.rebutting, graph.undercutting, graph.explaining):
        for arguments in about.values():
            if len(arguments) > 1:
                yield from _repeated(arguments)


def _repeated(arguments: tuple[Argument, ...]) -> Iterator[Finding]:
    first: dict[frozenset[str], Argument] = {}
    for argument in arguments:
        earlier = first.setdefault(frozenset([premise.claim for premise in argument.premises]), argument)
        if earlier is not argument and argument.premises:
            yield Finding(
                "duplicate-inference",
                f"`{argument.id}` is the same argument as `{earlier.id}`: same premises, same conclusion",
                argument.id.place,
                (argument.id, earlier.id),
                (Related(earlier.id.place, "the same argument"),),
                help="Keep one; if several people put it forward, name them all under `by`.",
            )
