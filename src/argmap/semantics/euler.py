"""How strong each claim is, from 0 to 1, by an exponential of support less attack. For comparison only.

Attacks never bring a claim below the square of its starting point, and one that starts at 0 never rises; support and
attack are not treated alike.

How: a claim starts at 0.5 and an argument at the strength of its weakest premise; undercuts attack arguments. With
`--weights` the mapper's weights are the starting points. It is a shading, not a verdict: look at `sceptical` first.

Source: Amgoud and Ben-Naim (2018), "Evaluation of arguments in weighted bipolar graphs", International Journal of
Approximate Reasoning 99; linked premises by their minimum.

Cost: the size of the map times its longest chain of arguments; more where arguments run in circles, which may not
settle.
"""

from collections.abc import Mapping, Sequence
from math import exp

from argmap.semantics._frame import Frame
from argmap.semantics._gradual import Strengths, strengths

STEEPEST = 700.0  # beyond this the exponential leaves the range of floating-point numbers


def euler(frame: Frame, lines: Mapping[str, int] | None = None) -> Strengths:
    """The strengths of a frame; `lines` counts independent lines of evidence, by claim."""
    return strengths(frame, influence, lines)


def influence(base: float, supporters: Sequence[float], attackers: Sequence[float]) -> float:
    """The strength of something from its base score and those of what supports and attacks it."""
    energy = sum(supporters) - sum(attackers)
    return 1 - (1 - base * base) / (1 + base * exp(min(energy, STEEPEST)))
