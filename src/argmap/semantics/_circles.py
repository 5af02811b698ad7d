"""Strongly connected components, and how deep they lie (Tarjan 1972)."""

from collections.abc import Callable, Iterable, Iterator


def depths(
    nodes: Iterable[int], needed: Callable[[int], Iterable[int] | None]
) -> tuple[dict[int, int], dict[int, int]]:
    """For each node the depth of its component, and the component's number.

    A component that needs nothing outside it has depth 0, any other lies one deeper than the deepest it needs. Nodes
    that `needed` leads to are included; links of a node with itself make a component of one. O(nodes + links), without
    recursion.
    """
    order: dict[int, int] = {}
    low: dict[int, int] = {}
    depth: dict[int, int] = {}
    component: dict[int, int] = {}
    open_nodes: list[int] = []
    for root in nodes:
        if root in order:
            continue
        order[root] = low[root] = len(order)
        open_nodes.append(root)
        walk: list[tuple[int, Iterator[int]]] = [(root, iter(needed(root) or ()))]
        while walk:
            node, links = walk[-1]
            for other in links:
                if other not in order:
                    order[other] = low[other] = len(order)
                    open_nodes.append(other)
                    walk.append((other, iter(needed(other) or ())))
                    break
                if other not in component:
                    low[node] = min(low[node], order[other])
            else:
                walk.pop()
                if walk:
                    low[walk[-1][0]] = min(low[walk[-1][0]], low[node])
                if low[node] == order[node]:
                    _close(node, open_nodes, needed, depth, component)
    return depth, component


def _close(
    root: int,
    open_nodes: list[int],
    needed: Callable[[int], Iterable[int] | None],
    depth: dict[int, int],
    component: dict[int, int],
) -> None:
    """Take the component of `root` off the stack."""
    at = len(open_nodes) - 1
    while open_nodes[at] != root:
        at -= 1
    members = open_nodes[at:]
    del open_nodes[at:]
    below = [depth[other] for node in members for other in needed(node) or () if other in depth]
    level = max(below, default=-1) + 1
    number = len(component)
    for node in members:
        depth[node], component[node] = level, number
