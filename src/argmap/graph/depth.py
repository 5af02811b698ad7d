"""How many steps lie between a thesis and what it rests on."""

from collections.abc import Iterable, Iterator

from argmap.abstract.knots import knots
from argmap.document.nouns import Argument
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, grounds_of

Chain = list[tuple[str, Argument]]


def longest_chains(graph: Graph, ends: Iterable[str]) -> dict[str, Chain]:
    """For each end with arguments for or against it, a longest chain of them: (premise, argument) pairs, from the end
    downward. A circle of claims counts as one step. O(graph).
    """
    best: dict[str, tuple[int, Argument | None, str]] = {}
    wanted = [name for name in ends if name in graph.claims]
    for knot in knots(wanted, lambda name: (premise for _, premise in _below(graph, name))):
        within = set(knot)
        for name in knot:
            steps = [
                (best[premise][0] + 1, argument, premise)
                for argument, premise in _below(graph, name)
                if premise not in within
            ]
            best[name] = max(steps, key=lambda step: step[0], default=(0, None, ""))
    return {name: _chain(best, name) for name in wanted if best[name][1] is not None}


def _below(graph: Graph, name: str) -> Iterator[tuple[Argument, str]]:
    for about in (concluding(graph), graph.rebutting):
        for argument in about.get(name, ()):
            for premise in grounds_of(graph)[argument.id]:
                yield argument, premise


def _chain(best: dict[str, tuple[int, Argument | None, str]], name: str) -> Chain:
    chain: Chain = []
    _, argument, premise = best[name]
    while argument is not None:
        chain.append((premise, argument))
        _, argument, premise = best[premise]
    return chain
