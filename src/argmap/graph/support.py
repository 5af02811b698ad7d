"""Questions about support: what rests on what, and whether it runs in a circle."""

from collections import deque
from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.graph.model import Graph


def supporters(graph: Graph, claim: str) -> tuple[Argument, ...]:
    """The arguments that conclude a claim."""
    return graph.supporting.get(claim, ())


def premises(graph: Graph, argument: Argument) -> tuple[str, ...]:
    """The claims an argument rests on, each once, in the order typed; only those that exist."""
    return graph.premises[argument.id]


def conclusions(graph: Graph, claim: str) -> Iterator[str]:
    """The claims that arguments with this premise support."""
    for argument in graph.using.get(claim, ()):
        target = argument.target
        if argument.relation == "supports" and target is not None and target in graph.claims:
            yield target


def support_cycles(graph: Graph) -> list[list[tuple[str, str]]]:
    """Circles of support, one for each knot of claims that support each other: (claim, argument that leads on) pairs,
    a shortest one.

    Claims that can be in no circle are peeled off first, O(claims + premises); only what remains is given to networkx.
    """
    core = _core(graph)
    if not core:
        return []
    from argmap.graph.network import shortest_cycles

    edges = (
        (claim, str(argument.target), str(argument.id)) for claim in core for argument in _inner(graph, claim, core)
    )
    return shortest_cycles(edges)


def _inner(graph: Graph, claim: str, core: set[str]) -> Iterator[Argument]:
    return (arg for arg in graph.using.get(claim, ()) if arg.relation == "supports" and arg.target in core)


def _core(graph: Graph) -> set[str]:
    """What is left when claims that support nothing left, or are supported by nothing left, are taken away again
    and again.
    """
    alive = set(graph.supporting)
    out = dict.fromkeys(alive, 0)
    for arguments in graph.supporting.values():
        for argument in arguments:
            for premise in graph.premises[argument.id]:
                if premise in alive:
                    out[premise] += 1
    queue = deque(claim for claim, count in out.items() if not count)
    while queue:
        claim = queue.popleft()
        alive.discard(claim)
        for argument in graph.supporting[claim]:
            for premise in graph.premises[argument.id]:
                if premise in alive:
                    out[premise] -= 1
                    if out[premise] == 0:
                        queue.append(premise)
    return alive
