"""Whose a claim is: the side that alone holds it."""

from collections.abc import Mapping

from argmap.drawing.plan import Side
from argmap.graph import Graph
from argmap.graph.commitment import commitments, proponents
from argmap.graph.support import premises


def parties(graph: Graph) -> dict[str, Side]:
    """The sides of a debate by id, each with its slot."""
    return {name: Side(slot, str(side.label)) for slot, (name, side) in enumerate(graph.debate.sides.items())}


def holding(graph: Graph, sides: Mapping[str, Side]) -> dict[str, Side]:
    """The side of each claim that one side alone holds: its theses, and what only its people are committed to.

    An implicit premise goes with whoever argues from it. O(graph).
    """
    found: dict[str, set[str]] = {}
    for claim, side in (*_committed(graph), *_argued_from(graph)):
        if side in sides:
            found.setdefault(claim, set()).add(side)
    held = {claim: sides[min(own)] for claim, own in found.items() if len(own) == 1}
    return held | {thesis: sides[side] for thesis, side in graph.theses.items()}


def _side(graph: Graph, person: str) -> str:
    known = graph.debate.people.get(person)
    return str(known.side) if known and known.side else ""


def _committed(graph: Graph) -> list[tuple[str, str]]:
    return [
        (claim, _side(graph, person))
        for person, own in commitments(graph).items()
        for claim in (*own.stated, *own.derived)
    ]


def _argued_from(graph: Graph) -> list[tuple[str, str]]:
    return [
        (name, _side(graph, person))
        for argument in graph.arguments.values()
        for name in premises(graph, argument)
        if graph.claims[name].implicit and not graph.claims[name].stances
        for person in proponents(argument)
    ]
