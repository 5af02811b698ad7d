"""How strong each claim is, from 0 to 1, when combined support and combined attack pull at a neutral start.

What supports a claim is combined as independent chances are, 1 − (1 − s₁)(1 − s₂)…, and so is what attacks it; the
difference moves the claim towards 1 or 0. Easy to explain ("for it 0.8, against it 0.6"); but full support and full
attack cancel out, whatever else there is.

How: a claim starts at 0.5 and an argument at the strength of its weakest premise; undercuts attack arguments. With
`--weights` the mapper's weights are the starting points. It is a shading, not a verdict: look at `sceptical` first.

Source: Rago, Toni, Aurisicchio and Baroni (2016), "Discontinuity-free decision support with quantitative
argumentation debates", KR; linked premises by their minimum.

Cost: the size of the map times its longest chain of arguments; more where arguments run in circles, which may not
settle.
"""

from collections.abc import Mapping, Sequence
from math import prod

from argmap.semantics._frame import Frame
from argmap.semantics._gradual import Strengths, strengths


def df_quad(frame: Frame, lines: Mapping[str, int] | None = None) -> Strengths:
    """The strengths of a frame; `lines` counts independent lines of evidence, by claim."""
    return strengths(frame, influence, lines)


def influence(base: float, supporters: Sequence[float], attackers: Sequence[float]) -> float:
    """The strength of something from its base score and those of what supports and attacks it."""
    support = 1 - prod(1 - strength for strength in supporters)
    attack = 1 - prod(1 - strength for strength in attackers)
    if attack >= support:
        return base - base * (attack - support)
    return base + (1 - base) * (support - attack)
