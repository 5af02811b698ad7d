"""A claim stands if some reason for it stands and every reason against it has fallen.

A reason stands if all its premises stand and nothing shows that it fails here. If neither side's reason has fallen, the
point is contested, and what rests on it is left open. This is the default.

How: two estimates correct each other. What *may* stand is worked out as if nothing were an obstacle but what is known
to stand; what *does* stand, as if everything that may stand were an obstacle. The first only shrinks and the second
only grows, until neither changes: an alternating fixed point. It is unique, and does not depend on the order in which
anything is written; support that runs in a circle supports nothing.

Source: the alternating fixed point of Van Gelder (1993), "The alternating fixpoint of logic programs with negation",
Journal of Computer and System Sciences 47, on a graph of claims and inferences with conflicts and undercuts. Without
presumptions it agrees claim by claim with the grounded semantics of ASPIC+ (Modgil and Prakken 2013, "A general account
of argumentation with preferences", Artificial Intelligence 195) without preferences.

With `--weights`, a claim stands if the strongest of its reasons meets its standard of proof (see `carneades`) against
the strongest that may stand against it; a draw leaves both sides open. A scintilla makes a claim possible and no more:
to stand, it needs that nothing is against it.

Cost: each premise, conflict and undercut is looked at a constant number of times, save that a claim whose support fell
looks for other support in what rested on it: linear in practice, quadratic at worst (a long chain of circles of
support, each of which falls by itself).
"""

from argmap.semantics._falling import Falling
from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._labelling import UNRANKED, Label, Labelling
from argmap.semantics._ranking import rank_fallen
from argmap.semantics._standards import STANDARDS, dialectical_validity
from argmap.semantics._weighted import may_unless_refuted, weighted


def sceptical(frame: Frame) -> Labelling:
    """The labelling of a frame; by weights and standards of proof where the assumptions ask for them."""
    if frame.assumptions.weights:
        return weighted(frame, may_unless_refuted, {**STANDARDS, "scintilla": dialectical_validity})
    falling = Falling(frame)
    standing = _Standing(frame, falling)
    ranks = [UNRANKED] * len(frame.rivals), [UNRANKED] * len(frame.concludes)
    fallen = falling.begin()
    rounds, step = 1, rank_fallen(frame, standing.reasons, falling.reasons, fallen, ranks, 0)
    risen = standing.begin(ranks, step)
    while risen[0] or risen[1]:
        rounds, step = rounds + 1, standing.step
        fallen = falling.correct(*risen)
        step = rank_fallen(frame, standing.reasons, falling.reasons, fallen, ranks, step)
        risen = standing.correct(ranks, step)
    return Labelling(
        frame,
        _labels(standing.nodes, falling.nodes),
        _labels(standing.reasons, falling.reasons),
        *ranks,
        rounds,
    )


def _labels(standing: bytearray, possible: bytearray) -> list[Label]:
    kinds = (Label.OUT, Label.UNDECIDED, Label.IN)
    return [kinds[at_least + at_most] for at_least, at_most in zip(standing, possible, strict=True)]


class _Standing:
    """STAND: what stands given what may stand. It only grows, so each counter runs down once."""

    def __init__(self, frame: Frame, falling: Falling) -> None:
        self.frame, self.falling = frame, falling
        self.nodes = bytearray(len(frame.rivals))
        self.reasons = bytearray(len(frame.concludes))
        self.needed = [len(nodes) for nodes in frame.rests]  # premises that do not stand yet
        for reason in frame.barred | frame.wavering:
            self.needed[reason] += 1
        self.supported = bytearray(len(frame.rivals))
        self.step = 0

    def begin(self, ranks: tuple[list[int], list[int]], step: int) -> tuple[list[int], list[int]]:
        """What stands at first."""
        ready = [reason for reason, needed in enumerate(self.needed) if not needed]
        return self._rise(ready, [], ranks, step)

    def correct(self, ranks: tuple[list[int], list[int]], step: int) -> tuple[list[int], list[int]]:
        """What stands besides, after objections have fallen."""
        reasons, nodes = self.falling.freed()
        return self._rise(reasons, nodes, ranks, step)

    def _rise(
        self, reasons: list[int], nodes: list[int], ranks: tuple[list[int], list[int]], step: int
    ) -> tuple[list[int], list[int]]:
        """Breadth first, so that ranks do not depend on the order in which things are written."""
        frame, falling = self.frame, self.falling
        concludes, resting, needed = frame.concludes, frame.resting_on, self.needed
        undercut, opposed, rivalled = falling.undercut, falling.opposed, falling.rivalled
        first_presumption = frame.first_presumption
        risen_nodes: list[int] = []
        risen_reasons: list[int] = []
        while reasons or nodes:
            next_nodes = []
            for reason in reasons:
                if needed[reason] or undercut[reason] or self.reasons[reason]:
                    continue
                node = concludes[reason]
                if reason >= first_presumption and rivalled[node]:
                    continue
                self.reasons[reason] = 1
                ranks[1][reason] = step
                risen_reasons.append(reason)
                if node != NOWHERE:
                    self.supported[node] = 1
                    next_nodes.append(node)
            step += 1
            reasons = []
            for node in nodes + next_nodes:
                if self.supported[node] and not opposed[node] and not self.nodes[node]:
                    self.nodes[node] = 1
                    ranks[0][node] = step
                    risen_nodes.append(node)
                    for reason in resting[node]:
                        needed[reason] -= 1
                        if not needed[reason]:
                            reasons.append(reason)
            nodes = []
            step += 1
        self.step = step
        return risen_nodes, risen_reasons
