"""Circles with an odd number of attacks: whoever follows them round has to take back where he began."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.abstract.knots import knots
from argmap.graph.model import Graph
from argmap.graph.reasons import conclusions


@dataclass(frozen=True, slots=True)
class Step:
    """From a claim or an argument to what it leads on to (`attacks` false) or tells against."""

    start: str
    end: str
    attacks: bool


def odd_attack_cycles(graph: Graph) -> list[list[Step]]:
    """For each knot of claims and arguments with a circle of an odd number of attacks, at least three, one such circle.

    A claim leads on to the arguments it is a premise of, an argument to what it concludes; it attacks what it rebuts or
    undercuts, and whatever is in conflict with what it concludes. In a strongly connected knot an odd circle exists
    exactly where a node can be reached from itself with odd parity, found breadth first among (node, parity). O(graph).
    Circles with one attack are arguments that attack what they rest on, a fault of its own.
    """
    if not (graph.rebutting or graph.undercutting or graph.conflicting):
        return []
    found = []
    for knot in knots(graph.claims, lambda name: (step.end for step in steps(graph, name))):
        if len(knot) > 2:
            cycle = _odd_cycle(graph, min(knot), frozenset(knot))
            if sum(step.attacks for step in cycle) > 1:
                found.append(cycle)
    return sorted(found, key=lambda cycle: cycle[0].start)


def steps(graph: Graph, name: str) -> Iterator[Step]:
    """What a claim or an argument leads on to and attacks; explanations do neither."""
    argument = graph.arguments.get(name)
    if argument is None:
        for using in graph.using.get(name, ()):
            if using.relation != "explains":
                yield Step(name, using.id, attacks=False)
        return
    target = str(argument.target)
    attackable = {"undercuts": graph.arguments, "rebuts": graph.claims}.get(argument.relation, {})
    if target in attackable:
        yield Step(name, target, attacks=True)
    conclusion = conclusions(graph).get(name)
    if conclusion is not None:
        yield Step(name, conclusion, attacks=False)
        for rival in graph.conflicting.get(conclusion, ()):
            if rival != target:
                yield Step(name, rival, attacks=True)


def _odd_cycle(graph: Graph, root: str, knot: frozenset[str]) -> list[Step]:
    came: dict[tuple[str, bool], tuple[tuple[str, bool], Step]] = {}
    queue = deque([(root, False)])
    while queue:
        node, odd = queue.popleft()
        for step in steps(graph, node):
            state = (step.end, odd != step.attacks)
            if step.end in knot and state not in came:
                came[state] = ((node, odd), step)
                if state == (root, True):
                    return _simple(_walk(came, root))
                queue.append(state)
    return []


def _walk(came: Mapping[tuple[str, bool], tuple[tuple[str, bool], Step]], root: str) -> list[Step]:
    state, walk = (root, True), list[Step]()
    while state != (root, False):
        state, step = came[state]
        walk.append(step)
    return walk[::-1]


def _simple(walk: list[Step]) -> list[Step]:
    """The first circle that closes in a shortest odd closed walk. It is odd, for an even one can be left out."""
    at = {walk[0].start: 0}
    for number, step in enumerate(walk, 1):
        if step.end in at:
            return walk[at[step.end] : number]
        at[step.end] = number
    return walk
