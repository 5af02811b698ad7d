"""One claim stands twice among the premises of an argument.

Why: A reason does not become two by being said twice; usually another claim was meant.

Example:

    claims:
      plenum-met: The plenum met.
      names-agree: The five names agree.
    arguments:
      names: {premises: [names-agree, names-agree], supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
      names-agree: The five names agree.
    arguments:
      names: {premises: [names-agree, No witness had read another.], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Premise
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM307"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def duplicate_premise(graph: Graph) -> Iterator[Finding]:
    """Repeated premises; one claim in two roles of a scheme is no repetition."""
    for argument in graph.arguments.values():
        if len(graph.premises[argument.id]) < len(argument.premises):  # one stands twice, or is not known
            yield from _repeated(argument)


def _repeated(argument: Argument) -> Iterator[Finding]:
    first: dict[str, Premise] = {}
    for premise in argument.premises:
        earlier = first.setdefault(premise.claim, premise)
        if earlier is premise or (premise.role and earlier.role and premise.role != earlier.role):
            continue
        yield Finding(
            "duplicate-premise",
            f"`{premise.claim}` is a premise of `{argument.id}` twice",
            premise.claim.place,
            (argument.id, premise.claim),
            (Related(earlier.claim.place, "the first time"),),
            help="Leave it out, or name the claim that was meant.",
        )
