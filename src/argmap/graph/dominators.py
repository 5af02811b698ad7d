"""What every line of support for a thesis passes through."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument
from argmap.graph.grounding import grounding
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, grounds_of


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """That all lines from the grounds of a thesis lead through `passes`: claims and arguments, from the grounds on.

    `grounds` are the claims the lines begin with.
    """

    thesis: str
    passes: tuple[str, ...]
    grounds: tuple[str, ...]


def bottlenecks(graph: Graph) -> list[Bottleneck]:
    """For each grounded thesis, the claims and arguments that dominate it from the grounds on, where several lines join
    before the first of them; nothing for a thesis that one argument, or one chain, supports.

    Dominators in the sense of flow graphs (Cooper, Harvey and Kennedy 2001, in networkx); O(what bears on the theses),
    times the depth in the worst case.
    """
    found = []
    for thesis in graph.theses:
        if thesis in grounding(graph).grounded and thesis not in grounding(graph).grounds:
            edges, grounds = _lines(graph, thesis)
            passes = _merging(graph, _dominators(edges, thesis), edges) if len(grounds) > 1 else ()
            if passes:
                found.append(Bottleneck(thesis, passes, grounds))
    return found


def _lines(graph: Graph, thesis: str) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """The edges from grounds to the thesis through arguments with grounded premises, and the grounds."""
    grounds = grounding(graph).grounds
    edges: list[tuple[str, str]] = []
    seen, stack, begun = {thesis}, [thesis], list[str]()
    while stack:
        name = stack.pop()
        if name in grounds:
            begun.append(name)
            edges.append(("", name))  # the empty id, which nothing has, stands before all grounds
        for argument in _standing(graph, name):
            edges.append((argument.id, name))
            for premise in grounds_of(graph)[argument.id]:
                edges.append((premise, argument.id))
                if premise not in seen:
                    seen.add(premise)
                    stack.append(premise)
    return edges, tuple(sorted(begun))


def _standing(graph: Graph, name: str) -> Iterator[Argument]:
    grounded = grounding(graph).grounded
    for argument in concluding(graph).get(name, ()):
        used = grounds_of(graph)[argument.id]
        if used and all(premise in grounded for premise in used):
            yield argument


def _dominators(edges: list[tuple[str, str]], thesis: str) -> list[str]:
    """What dominates the thesis, from the grounds on, the thesis left out."""
    import networkx as nx

    above = nx.immediate_dominators(nx.DiGraph(edges), "")
    chain = []
    node = above[thesis]
    while node != "":
        chain.append(node)
        node = above[node]
    return chain[::-1]


def _merging(graph: Graph, passes: list[str], edges: list[tuple[str, str]]) -> tuple[str, ...]:
    """The dominators from the first on below which two arguments or more have joined."""
    below: dict[str, list[str]] = {}
    for start, end in edges:
        below.setdefault(end, []).append(start)
    for number, name in enumerate(passes):
        if _arguments_below(graph, name, below) > 1:
            return tuple(passes[number:])
    return ()


def _arguments_below(graph: Graph, name: str, below: dict[str, list[str]]) -> int:
    seen, stack = {name}, [name]
    while stack:
        for start in below.get(stack.pop(), ()):
            if start not in seen:
                seen.add(start)
                stack.append(start)
    return sum(1 for node in seen if node in graph.arguments and node != name)
