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
    """One argument of the case: what it is about (the claim it concludes, attacks or explains, or the argument it
    undercuts), and from what; `depth` counts from what is told first, which has 0. `status` is that of the claim by
    default, None for an argument.
    """

    argument: str
    relation: str
    about: str
    premises: tuple[str, ...]
    depth: int
    status: Status | None


@dataclass(frozen=True, slots=True)
class Brief:
    """A side's theses and all arguments of its people, each told once and followed by what its premises rest on.

    `steps` lead to the theses; `attacks` are aimed at others: they rebut, undercut, or conclude what conflicts with
    another claim; `besides` are the rest.
    """

    side: str
    theses: tuple[str, ...]
    steps: tuple[Step, ...]
    attacks: tuple[Step, ...]
    besides: tuple[Step, ...]


def brief(graph: Graph) -> tuple[Brief, ...]:
    """The case of each side by its own people's arguments. O(sides × arguments)."""
    return tuple(_of(graph, str(side)) for side in graph.debate.sides)


def _of(graph: Graph, side: str) -> Brief:
    members = frozenset(str(person.id) for person in graph.debate.people.values() if person.side == side)
    theses = tuple(str(name) for name, of in graph.theses.items() if of == side)
    own = {str(one.id): one for one in graph.arguments.values() if members.intersection(one.by)}
    steps = tuple(_walk(graph, own, [one for name in theses for one in _concluding(graph, own, name)]))
    attacks = tuple(_walk(graph, own, _together([one for one in own.values() if _is_aimed(graph, one)])))
    besides = [*_walk(graph, own, _uppermost(graph, own)), *_walk(graph, own, list(own.values()))]
    return Brief(side, theses, steps, attacks, tuple(besides))


def _together(arguments: list[Argument]) -> list[Argument]:
    """Those about one thing next to each other, where the first of them is."""
    first: dict[tuple[str, str | None], int] = {}
    for number, one in enumerate(arguments):
        first.setdefault((one.relation, one.target), number)
    return sorted(arguments, key=lambda one: first[one.relation, one.target])


def _is_aimed(graph: Graph, argument: Argument) -> bool:
    """Whether an argument rebuts, undercuts or concludes a rival of something."""
    return argument.relation in ("rebuts", "undercuts") or (
        argument.relation == "supports" and argument.target in graph.conflicting
    )


def _uppermost(graph: Graph, own: dict[str, Argument]) -> list[Argument]:
    """The arguments whose conclusion none of the others needs; whatever is not below them runs in circles."""
    needed = {premise for name in own for premise in grounds_of(graph)[name]}
    return [one for one in own.values() if one.target not in needed]


def _walk(graph: Graph, own: dict[str, Argument], roots: list[Argument]) -> Iterator[Step]:
    """Depth first, so that what a premise rests on follows at once; what is told is taken out of `own`."""
    labelling = standing(graph)
    stack = [(one, 0) for one in reversed(roots)]
    while stack:
        argument, depth = stack.pop()
        if own.pop(str(argument.id), None) is None:
            continue
        about, premises = str(argument.target), grounds_of(graph)[argument.id]
        found = status(labelling, about) if about in graph.claims else None
        yield Step(str(argument.id), argument.relation, about, premises, depth, found)
        below = [(one, depth + 1) for premise in premises for one in _concluding(graph, own, premise)]
        stack += reversed(below)


def _concluding(graph: Graph, own: dict[str, Argument], claim: str) -> list[Argument]:
    return [one for one in concluding(graph).get(claim, ()) if one.id in own]
