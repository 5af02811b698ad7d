"""Strongly connected components and shortest walks, without the price of importing networkx."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

Following = Callable[[str], Iterable[str]]


def knots(nodes: Iterable[str], following: Following) -> list[list[str]]:
    """The strongly connected components of a graph, each after all that can be reached from it (Tarjan 1972).

    Every node is in exactly one; a component of one node may have an edge to itself. O(nodes + edges).
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    open_: set[str] = set()
    found: list[list[str]] = []
    for root in nodes:
        if root in index:
            continue
        path: list[tuple[str, Iterator[str]]] = []
        _enter(root, index, low, stack, open_, path, following)
        while path:
            node, rest = path[-1]
            for after in rest:
                if after not in index:
                    _enter(after, index, low, stack, open_, path, following)
                    break
                if after in open_:
                    low[node] = min(low[node], index[after])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(_closed(node, stack, open_))
    return found


def _enter(
    node: str,
    index: dict[str, int],
    low: dict[str, int],
    stack: list[str],
    open_: set[str],
    path: list[tuple[str, Iterator[str]]],
    following: Following,
) -> None:
    index[node] = low[node] = len(index)
    stack.append(node)
    open_.add(node)
    path.append((node, iter(following(node))))


def _closed(node: str, stack: list[str], open_: set[str]) -> list[str]:
    cut = stack.index(node) if stack[-1] != node else len(stack) - 1
    component = stack[cut:]
    del stack[cut:]
    open_.difference_update(component)
    return component


def shortest(start: str, goals: Iterable[str], following: Following) -> list[str]:
    """The shortest walk of at least one step from `start` to a goal, without the goal; empty where there is none."""
    wanted, came = set(goals), dict[str, str]()
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for after in following(node):
            if after in wanted:
                path = [node]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return path[::-1]
            if after not in came and after != start:
                came[after] = node
                queue.append(after)
    return []
