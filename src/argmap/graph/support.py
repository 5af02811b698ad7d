"""Questions about support: what rests on what, and whether it runs in a circle."""

from collections import deque
from collections.abc import Iterable, Iterator

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


def reachable(graph: Graph, starts: Iterable[str]) -> set[str]:
    """The claims that bear on any of `starts`, through premises, attacks, conflicts and presuppositions; O(graph).

    The reading is downward: from a claim to the premises of arguments for, against and about it, of what undercuts
    these, and to its rivals.
    """
    seen: set[str] = set()
    queue = deque(name for name in starts if name in graph.claims)
    while queue:
        claim = queue.popleft()
        if claim not in seen:
            seen.add(claim)
            queue.extend(name for name in _bearing(graph, claim) if name not in seen)
    return seen


def _bearing(graph: Graph, claim: str) -> Iterator[str]:
    for about in (graph.supporting, graph.rebutting, graph.explaining):
        for argument in about.get(claim, ()):
            yield from premises_and_undercuts(graph, argument)
    yield from graph.conflicting.get(claim, ())
    yield from (name for name in graph.claims[claim].presupposes if name in graph.claims)
    yield from (name for name in graph.claims[claim].in_tension_with if name in graph.claims)


def premises_and_undercuts(graph: Graph, argument: Argument) -> Iterator[str]:
    """The premises of an argument, of its undercutters, of theirs, and so on."""
    seen, stack = set[str](), [argument]
    while stack:
        current = stack.pop()
        if current.id not in seen:
            seen.add(current.id)
            yield from premises(graph, current)
            stack.extend(graph.undercutting.get(current.id, ()))
