"""How deep things lie that need each other, circles counted as one."""

from collections.abc import Callable, Iterable

from argmap.abstract.knots import knots


def depths(nodes: Iterable[int], needed: Callable[[int], Iterable[int]]) -> tuple[dict[int, int], dict[int, int]]:
    """For each node the depth of its strongly connected component, and the component's number.

    A component that needs nothing outside it has depth 0, any other lies one deeper than the deepest it needs. Nodes
    that `needed` leads to are included. O(nodes + links).
    """
    depth: dict[int, int] = {}
    component: dict[int, int] = {}
    for number, members in enumerate(knots(nodes, needed)):
        below = [depth[other] for node in members for other in needed(node) if other in depth]
        level = max(below, default=-1) + 1
        for node in members:
            depth[node], component[node] = level, number
    return depth, component
