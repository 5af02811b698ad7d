"""What each person said of each claim, in order: how positions moved."""

from dataclasses import dataclass
from itertools import pairwise

from argmap.document.nouns import Stance
from argmap.graph import Graph
from argmap.graph.positions import attitude
from argmap.graph.voices import own_stances, when_said


@dataclass(frozen=True, slots=True)
class Position:
    """One person's stances on one claim, in order of date where all are dated, else as typed.

    `moved` tells that a stance takes the claim otherwise than the one before; `retracted`, that the last one takes it
    back.
    """

    person: str
    claim: str
    stances: tuple[Stance, ...]

    @property
    def moved(self) -> bool:
        """Whether the person changed their mind, as far as the map says."""
        return any(attitude(one) != attitude(two) for one, two in pairwise(self.stances))

    @property
    def retracted(self) -> bool:
        """Whether the last word takes it back."""
        return self.stances[-1].stance == "retracts"

    @property
    def hedged(self) -> bool:
        """Whether the last word is hedged, or held for the sake of argument."""
        return bool(self.stances[-1].hedge) or self.stances[-1].arguendo


def history(graph: Graph) -> tuple[Position, ...]:
    """Every position somebody states in their own voice, person by person, claims by the date of the last word."""
    found = []
    for person, claims in own_stances(graph).items():
        own = [Position(person, name, stances) for name, stances in claims.items()]
        found += sorted(own, key=lambda position: _day(graph, position))
    return tuple(found)


def _day(graph: Graph, position: Position) -> int:
    when = when_said(graph, position.stances[-1])
    return when.earliest if when is not None and when.earliest is not None else 0
