"""Arguments that attack what they rest on."""

from collections.abc import Iterable, Iterator

from argmap.document.nouns import Argument
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, conclusions, grounds_of, way


def self_underminings(graph: Graph) -> Iterator[tuple[Argument, str, list[str]]]:
    """Arguments that tell against a claim below one of their premises: with the first such claim, and the chain from it
    up.

    A claim that is itself one of the premises is not meant, nor is a deductive rebuttal, which is a reductio. Each
    search costs the smaller of what follows from the claim and what the argument rests on.
    """
    for argument, targets in _attacks(graph):
        used = [target for target in targets if target in graph.using]
        raised = _raised(graph, argument) if used else []
        for target in used if raised else ():
            if all(premise.claim != target for premise in argument.premises):
                path = way(graph, target, raised)
                if path is not None:
                    yield argument, target, path
                    break


def _attacks(graph: Graph) -> Iterator[tuple[Argument, Iterable[str]]]:
    """Arguments with the claims they tell against, typed or derived."""
    if not graph.rebutting and not graph.conflicting:
        return
    led, conflicting = conclusions(graph), graph.conflicting
    for argument in graph.arguments.values():
        relation, target = argument.relation, argument.target
        if target is None:
            continue
        if relation == "supports":
            if target in conflicting:
                yield argument, conflicting[target]
        elif relation == "rebuts" and target in graph.claims and argument.mode != "deductive":
            yield argument, dict.fromkeys([str(target), *conflicting.get(led.get(argument.id, ""), {})])


def _raised(graph: Graph, argument: Argument) -> list[str]:
    """The premises of an argument that are concluded by others: only they can rest on anything."""
    reasons = concluding(graph)
    return [name for name in grounds_of(graph)[argument.id] if name in reasons]


def self_undercuts(graph: Graph) -> Iterator[tuple[Argument, Argument, list[str]]]:
    """Undercuts of an argument whose conclusion their premises rest on, with the chain from that conclusion up."""
    for name, undercutters in graph.undercutting.items():
        target = graph.arguments[name]
        conclusion = conclusions(graph).get(name)
        for argument in undercutters if conclusion is not None else ():
            raised = _raised(graph, argument)
            path = way(graph, conclusion, raised) if raised and conclusion is not None else None
            if path is not None:
                yield argument, target, path
