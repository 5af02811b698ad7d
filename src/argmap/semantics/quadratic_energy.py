"""How strong each claim is, from 0 to 1, when many reasons add up.

The sum of what supports a claim less the sum of what attacks it drives the claim towards 1 or 0, the less the nearer it
is. Support and attack are treated alike, and no single reason makes the rest irrelevant.

How: a claim starts at 0.5 and an argument at the strength of its weakest premise; undercuts attack arguments. With
`--weights` the mapper's weights are the starting points. It is a shading, not a verdict: look at `sceptical` first.

Source: Potyka (2018), "Continuous dynamical systems for weighted bipolar argumentation", KR; linked premises by their
minimum.

Cost: the size of the map times its longest chain of arguments; more where arguments run in circles, which may not
settle.
"""

from collections.abc import Mapping, Sequence

from argmap.semantics._frame import Frame
from argmap.semantics._gradual import Strengths, strengths


def quadratic_energy(frame: Frame, lines: Mapping[str, int] | None = None) -> Strengths:
    """The strengths of a frame; `lines` counts independent lines of evidence, by claim."""
    return strengths(frame, influence, lines)


def influence(base: float, supporters: Sequence[float], attackers: Sequence[float]) -> float:
    """The strength of something from its base score and those of what supports and attacks it."""
    energy = sum(supporters) - sum(attackers)
    return base + (1 - base) * _pull(energy) - base * _pull(-energy)


def _pull(energy: float) -> float:
    square = max(energy, 0.0) ** 2
    return square / (1 + square)
