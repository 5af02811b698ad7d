"""ASPIC+ where an argument is weaker than another only if each of its steps is outdone.

Milder than the elitist order: one strong step is enough to hold against a rival.

Preferences are the mapper's weights, and count with `--weights`; without them the verdicts are those of `grounded`.

How: as `grounded`, but an attack on a conclusion fails if the attacker is weaker: if each of its steps weighs less than
some step of the part it attacks (the democratic order). Undercuts always succeed. Evidence and common ground are steps
with the weight of their claim; presumptions are weaker than any step. `mode: deductive` is not told apart.

Source: Modgil and Prakken (2013), "A general account of argumentation with preferences", Artificial Intelligence 195.

Cost: as `grounded`: where claims have many reasons each, arguments multiply, and beyond 50,000 the map is refused.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._labelling import Labelling
from argmap.semantics._preferring import all_steps, by_preference, democratic


def aspic_weakest_link_democratic(frame: Frame) -> Labelling:
    """The labelling of a frame; TooManyError where too many arguments can be built."""
    return by_preference(frame, all_steps, democratic)
