"""ASPIC+ where an argument is as strong as its weakest step.

Suited to disputes about facts: a chain of testimony is as good as its worst link.

Preferences are the mapper's weights, and count with `--weights`; without them the verdicts are those of `grounded`.

How: as `grounded`, but an attack on a conclusion fails if the attacker is weaker: if it has a step that weighs less
than every step of the part it attacks (the elitist order). Undercuts always succeed. Evidence and common ground are
steps with the weight of their claim; presumptions are weaker than any step. `mode: deductive` is not told apart.

Source: Modgil and Prakken (2013), "A general account of argumentation with preferences", Artificial Intelligence 195.

Cost: as `grounded`: where claims have many reasons each, arguments multiply, and beyond 50,000 the map is refused.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._labelling import Labelling
from argmap.semantics._preferring import all_steps, by_preference, elitist


def aspic_weakest_link_elitist(frame: Frame) -> Labelling:
    """The labelling of a frame; TooManyError where too many arguments can be built."""
    return by_preference(frame, all_steps, elitist)
