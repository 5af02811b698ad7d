"""Strongly connected components and shortest walks, without the price of importing networkx."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def knots(nodes: Iterable[Node], following: Callable[[Node], Iterable[Node]]) -> list[list[Node]]:
    """The strongly connected components of a graph, each after all that can be reached from it (Tarjan 1972).

    Every node is in exactly one; a component of one node may have an edge to itself. O(nodes + edges).
    """
    index: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    open_: set[Node] = set()
    found: list[list[Node]] = []
    for root in nodes:
        if root in index:
            continue
        path: list[tuple[Node, Iterator[Node]]] = []
        _enter(root, index, low, stack, open_, path, following)
        while path:
            node, rest = path[-1]
            for after in rest:
                if after not in index:
                    _enter(after, index, low, stack, open_, path, following)
                    break
                if after in open_ and index[after] < low[node]:
                    low[node] = index[after]
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(_closed(node, stack, open_))
    return found


def _enter(
    node: Node,
    index: dict[Node, int],
    low: dict[Node, int],
    stack: list[Node],
    open_: set[Node],
    path: list[tuple[Node, Iterator[Node]]],
    following: Callable[[Node], Iterable[Node]],
) -> None:
    index[node] = low[node] = len(index)
    stack.append(node)
    open_.add(node)
    path.append((node, iter(following(node))))


def _closed(node: Node, stack: list[Node], open_: set[Node]) -> list[Node]:
    cut = len(stack) - 1
    while stack[cut] != node:
        cut -= 1
    component = stack[cut:]
    del stack[cut:]
    open_.difference_update(component)
    return component


def shortest(start: Node, goals: Iterable[Node], following: Callable[[Node], Iterable[Node]]) -> list[Node]:
    """The shortest walk of at least one step from `start` to a goal, without the goal; empty where there is none."""
    wanted, came = set(goals), dict[Node, Node]()
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
