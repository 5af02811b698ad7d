"""What is offered as the cause of what."""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Claim
from argmap.graph import Graph

_ROLES = {"cause-to-effect": frozenset({"occurred"}), "motive-to-act": frozenset({"motive", "opportunity"})}
_NO_EVENTS = frozenset({"textual", "normative", "methodological"})


def causes(graph: Graph) -> Iterator[tuple[Argument, Claim, Claim]]:
    """Explanations, and arguments from cause or motive: the argument, a dated cause, and its dated effect.

    What is no event – what a text says, a rule, a point of method – is no cause.
    """
    for argument in graph.arguments.values():
        roles = _ROLES.get(argument.scheme or "")
        if argument.relation != "explains" and (argument.relation != "supports" or roles is None):
            continue
        effect = graph.claims.get(argument.target or "")
        if effect is None or effect.when is None or effect.kind in _NO_EVENTS:
            continue
        for premise in argument.premises:
            cause = graph.claims.get(premise.claim)
            fits = argument.relation == "explains" or (roles is not None and premise.role in roles)
            if fits and cause is not None and cause.when is not None and cause.kind not in _NO_EVENTS:
                yield argument, cause, effect
