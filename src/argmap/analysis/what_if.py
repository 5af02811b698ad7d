"""What would change if one leaf were otherwise: every leaf in turn, all in one labelling."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.analysis._leaves import Change, changes
from argmap.analysis._scenarios import Scenarios
from argmap.analysis._verdicts import verdicts
from argmap.graph import Graph
from argmap.semantics import Assumptions, Labelling, Status, frame, status
from argmap.semantics.sceptical import sceptical


@dataclass(frozen=True, slots=True)
class Moved:
    """That a claim's status is another."""

    claim: str
    was: Status
    now: Status


@dataclass(frozen=True, slots=True)
class Effect:
    """One leaf changed, and every claim whose status changes with it, the leaf's own claim among them."""

    change: Change
    moved: tuple[Moved, ...]


def what_if(graph: Graph, assumptions: Assumptions | None = None) -> tuple[Effect, ...]:
    """The effect of changing each leaf to its alternative, one at a time: see `cruxes` for what leaves are.

    One pass for all of them; O((claims + arguments) × leaves / 30).
    """
    labelling = sceptical(frame(graph, assumptions or Assumptions()))
    known = changes(labelling)
    made = {change: 1 << at for at, change in enumerate(known)}
    moved = moved_in(labelling, made, len(known))
    return tuple(Effect(change, moved[at]) for at, change in enumerate(known))


def moved_in(labelling: Labelling, made: Mapping[Change, int], size: int) -> list[tuple[Moved, ...]]:
    """For each of `size` scenarios, in which the changes are made whose bits are set, the claims that move."""
    weighed = labelling.frame
    marks = Scenarios(weighed).label(made, size)
    found: list[list[Moved]] = [[] for _ in range(size)]
    for name in weighed.claims:
        was = status(labelling, name)
        for now, bits in verdicts(weighed, marks, name).items():
            if now is not was and bits:
                for at in places(bits):
                    found[at].append(Moved(name, was, now))
    return [tuple(moved) for moved in found]


def places(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    text = f"{bits:b}"[::-1]
    at = text.find("1")
    while at >= 0:
        yield at
        at = text.find("1", at + 1)
