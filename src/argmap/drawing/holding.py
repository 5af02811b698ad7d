"""Whose a claim is: the side that alone holds it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from argmap.drawing.plan import Side
from argmap.graph import Graph
from argmap.graph.commitment import commitments, proponents


def parties(graph: Graph) -> dict[str, Side]:
    """The sides of a debate by id, each with its slot."""
    return {name: Side(slot, str(side.label)) for slot, (name, side) in enumerate(graph.debate.sides.items())}


def holding(graph: Graph, sides: Mapping[str, Side]) -> dict[str, Side]:
    """The side of each claim that one side alone holds: its theses, and what only its people are committed to.

    An implicit premise goes with whoever argues from it. O(graph).
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for person, claims in (*_committed(graph), *_argued_from(graph)):
        side = _side(graph, person)
        if side in sides:
            for claim in claims:
                found[claim].add(side)
    held = {claim: sides[min(own)] for claim, own in found.items() if len(own) == 1}
    return held | {thesis: sides[side] for thesis, side in graph.theses.items()}


def _side(graph: Graph, person: str) -> str:
    known = graph.debate.people.get(person)
    return str(known.side) if known and known.side else ""


def _committed(graph: Graph) -> Iterator[tuple[str, Iterable[str]]]:
    for person, own in commitments(graph).items():
        yield person, (*own.stated, *own.derived)


def _argued_from(graph: Graph) -> Iterator[tuple[str, Iterable[str]]]:
    for name, claim in graph.claims.items():
        if claim.implicit and not claim.stances:
            for argument in graph.using.get(name, ()):
                yield from ((person, (name,)) for person in proponents(argument))
