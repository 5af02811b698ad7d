"""Preferences between arguments, from the mapper's weights (Modgil and Prakken 2013).

Steps are compared: arguments as typed, and what is given, each with its weight; 1 where none is stated. Presumptions
are no steps: they are weaker than anything. An attack on a conclusion succeeds unless the attacker is weaker than the
part it attacks; undercuts always succeed. Without `--weights` nothing is weaker than anything.
"""

from collections.abc import Callable, Collection

from argmap.semantics._extending import labelling_by
from argmap.semantics._frame import Frame
from argmap.semantics._induced import Tree, induced
from argmap.semantics._labelling import Labelling
from argmap.semantics._weighted import weight

Compared = Callable[[list[Tree], int, list[float], int], Collection[float]]
Weaker = Callable[[Collection[float], Collection[float]], bool]


def by_preference(frame: Frame, compared: Compared, weaker: Weaker) -> Labelling:
    """The grounded labelling of the framework in which attacks by weaker arguments fail."""
    weights = [weight(frame, reason) for reason in range(len(frame.concludes))]
    first = frame.first_presumption

    def succeeds(trees: list[Tree], attacker: int, part: int) -> bool:
        if trees[part].reason >= first:
            return True
        return not weaker(compared(trees, attacker, weights, first), compared(trees, part, weights, first))

    return labelling_by(frame, induced(frame, succeeds))


def last_step(trees: list[Tree], number: int, weights: list[float], first_presumption: int) -> Collection[float]:
    """The weight of the step that concludes: what the last link principle compares."""
    reason = trees[number].reason
    return (weights[reason],) if reason < first_presumption else ()


def all_steps(trees: list[Tree], number: int, weights: list[float], first_presumption: int) -> Collection[float]:
    """The weights of all steps: what the weakest link principle compares."""
    reasons = {trees[part].reason for part in trees[number].parts}
    return [weights[reason] for reason in reasons if reason < first_presumption]


def elitist(these: Collection[float], those: Collection[float]) -> bool:
    """Whether some step here is weaker than all there."""
    if not these or not those:
        return bool(these)
    return min(these) < min(those)


def democratic(these: Collection[float], those: Collection[float]) -> bool:
    """Whether every step here is weaker than some step there."""
    if not these or not those:
        return bool(these)
    return max(these) < max(those)
