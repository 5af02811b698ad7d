"""ASPIC+ where, of two arguments in conflict, the one with the stronger last step prevails.

Suited to disputes about rules and words: was it a plenum under the statutes? What lies behind the last step does not
matter. Preferences are the mapper's weights, and count with `--weights`; without them the verdicts are those of
`grounded`. Whether sets of steps are compared by the elitist or the democratic order makes no difference here: every
argument has one last step.

How: as `grounded`, but an attack on a conclusion fails if the attacker's last step weighs less than that of the part it
attacks. Undercuts always succeed. Evidence and common ground are steps with the weight of their claim; presumptions are
weaker than any step. `mode: deductive` is not told apart.

Source: Modgil and Prakken (2013), "A general account of argumentation with preferences", Artificial Intelligence 195.

Cost: as `grounded`: where claims have many reasons each, arguments multiply, and beyond 50,000 the map is refused.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._labelling import Labelling
from argmap.semantics._preferring import by_preference, elitist, last_step


def aspic_last_link(frame: Frame) -> Labelling:
    """The labelling of a frame; TooManyError where too many arguments can be built."""
    return by_preference(frame, last_step, elitist)
