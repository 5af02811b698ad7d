"""One side's case, in the order in which one would tell it."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.standing import standing
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.reasons import concluding, grounds_of
from argmap.semantics import Status, status


@dataclass(frozen=True, slots=True)
class Step:
    """One argument of the case: what it concludes, from what; `depth` counts from the thesis, which has 0.

    `status` is that of the conclusion by default.
    """

    argument: str
    conclusion: str
    premises: tuple[str, ...]
    depth: int
    status: Status


@dataclass(frozen=True, slots=True)
class Brief:
    """A side's theses, the steps that lead to each from the top down, and what it says against the others.

    `attacks` are its arguments that rebut or undercut, which no step holds already.
    """

    side: str
    theses: tuple[str, ...]
    steps: tuple[Step, ...]
    attacks: tuple[str, ...]


def brief(graph: Graph) -> tuple[Brief, ...]:
    """The case of each side by its own people's arguments: each told once, where it is first needed. O(arguments)."""
    return tuple(_of(graph, str(side)) for side in graph.debate.sides)


def _of(graph: Graph, side: str) -> Brief:
    members = frozenset(str(person.id) for person in graph.debate.people.values() if person.side == side)
    theses = tuple(str(name) for name, of in graph.theses.items() if of == side)
    steps = tuple(_steps(graph, theses, members))
    told = {step.argument for step in steps}
    attacks = (
        str(one.id)
        for one in graph.arguments.values()
        if one.relation in ("rebuts", "undercuts") and members.intersection(one.by) and one.id not in told
    )
    return Brief(side, theses, steps, tuple(attacks))


def _steps(graph: Graph, theses: tuple[str, ...], members: frozenset[str]) -> Iterator[Step]:
    """Depth first, so that what a premise rests on follows at once."""
    labelling, told = standing(graph), set[str]()
    stack = [(name, one, 0) for name in reversed(theses) for one in reversed(_own(graph, name, members))]
    while stack:
        name, argument, depth = stack.pop()
        if argument.id in told:
            continue
        told.add(str(argument.id))
        premises = grounds_of(graph)[argument.id]
        yield Step(str(argument.id), name, premises, depth, status(labelling, name))
        below = [(premise, one, depth + 1) for premise in premises for one in _own(graph, premise, members)]
        stack += reversed(below)


def _own(graph: Graph, claim: str, members: frozenset[str]) -> list[Argument]:
    return [one for one in concluding(graph).get(claim, ()) if members.intersection(one.by)]
