"""The alternating fixed point with weights and standards of proof: the strongest reasons of both sides are compared."""

from collections.abc import Callable, Mapping
from math import inf

from argmap.semantics._frame import NOWHERE, Frame, node_name
from argmap.semantics._labelling import UNRANKED, Label, Labelling
from argmap.semantics._ranking import rank_fallen
from argmap.semantics._standards import STANDARDS, Strength

Marks = tuple[bytearray, bytearray]  # nodes, reasons
Standards = Mapping[str, Callable[[Strength, Strength], bool]]
Admits = Callable[["Scales", int, Strength, Strength, Marks], bool]


def weighted(frame: Frame, may: Admits, standards: Standards = STANDARDS) -> Labelling:
    """The labels of a frame. `may` tells whether a node may stand, from the strongest reasons for and against it.

    Each round is linear; there are at most as many rounds as nodes and reasons, and hardly ever more than a few.
    """
    scales = Scales(frame, standards)
    stand: Marks = bytearray(len(frame.rivals)), bytearray(len(frame.concludes))
    before: Marks = bytearray(b"\1") * len(frame.rivals), bytearray(b"\1") * len(frame.concludes)
    ranks = [UNRANKED] * len(frame.rivals), [UNRANKED] * len(frame.concludes)
    rounds = step = 0
    while True:
        rounds += 1
        possible = scales.least(stand, barred=frame.barred, admits=may)[0]
        step = rank_fallen(frame, stand[1], possible[1], _lost(before, possible), ranks, step)
        risen, order = scales.least(possible, barred=frame.barred | frame.wavering, admits=stands)
        step = _rank_risen(order, len(frame.rivals), ranks, step)
        if risen == stand:
            return Labelling(frame, _labels(stand[0], possible[0]), _labels(stand[1], possible[1]), *ranks, rounds)
        stand, before = risen, possible


class Scales:
    """Weights and standards, and least fixed points by them."""

    def __init__(self, frame: Frame, standards: Standards) -> None:
        self.frame, self.standards = frame, standards
        self.weights = [weight(frame, reason) for reason in range(len(frame.concludes))]

    def standard(self, node: int) -> Callable[[Strength, Strength], bool]:
        """The standard a node has to meet."""
        return self.standards[standard_of(self.frame, node)]

    def strongest(self, reasons: list[int], marks: bytearray) -> Strength:
        """The weight of the strongest of the reasons that are marked."""
        return max((self.weights[reason] for reason in reasons if marks[reason]), default=None)

    def least(self, other: Marks, barred: frozenset[int], admits: Admits) -> tuple[Marks, list[int]]:
        """The least set of nodes and reasons closed under reasons that `other` does not undercut; in which order.

        Reasons are numbered after the nodes in the order. Nodes enter when `admits` says so.
        """
        frame = self.frame
        nodes, reasons = bytearray(len(frame.rivals)), bytearray(len(frame.concludes))
        missing = [len(needed) for needed in frame.rests]
        for reason, undercutters in frame.undercutters.items():
            missing[reason] += any(other[1][one] for one in undercutters)
        for reason in barred:
            missing[reason] += 1
        best: dict[int, float] = {}
        against: dict[int, Strength] = {}
        ready = [reason for reason, count in enumerate(missing) if not count]
        order = []
        for reason in ready:  # grows while it is read
            reasons[reason] = 1
            order.append(reason + len(nodes))
            node = frame.concludes[reason]
            if node == NOWHERE or nodes[node]:
                continue
            best[node] = max(best.get(node, 0.0), self.weights[reason])
            if node not in against:
                against[node] = self.strongest(frame.reasons_against(node), other[1])
            if admits(self, node, best[node], against[node], other):
                nodes[node] = 1
                order.append(node)
                for resting in frame.resting_on[node]:
                    missing[resting] -= 1
                    if not missing[resting]:
                        ready.append(resting)
        return (nodes, reasons), order


def stands(scales: Scales, node: int, pro: Strength, con: Strength, possible: Marks) -> bool:
    """Whether a node stands: its standard is met against all that may stand against it.

    A presumption yields to any reason and to rival presumptions.
    """
    frame = scales.frame
    if node in frame.presumed:
        rivalled = any(rival in frame.presumed and possible[0][rival] for rival in frame.rivals[node])
        return con is None and not rivalled
    return scales.standard(node)(pro, con)


def may_by_standard(scales: Scales, node: int, pro: Strength, con: Strength, standing: Marks) -> bool:
    """Whether a node may meet its standard, against what stands against it: Carneades."""
    if node in scales.frame.presumed:
        return con is None and not any(standing[0][rival] for rival in scales.frame.rivals[node])
    return scales.standard(node)(pro, con)


def may_unless_refuted(scales: Scales, node: int, pro: Strength, con: Strength, standing: Marks) -> bool:  # noqa: ARG001
    """Whether nothing stands that conflicts with a node: sceptical."""
    return not any(standing[0][rival] for rival in scales.frame.rivals[node])


def weight(frame: Frame, reason: int) -> float:
    """The mapper's weight of an argument or of what is given; 1 where none is stated or weights do not count.

    What is accepted outweighs everything.
    """
    node = frame.concludes[reason]
    if frame.given.get(node) == reason and node_name(frame, node) in frame.assumptions.accepted:
        return inf
    if not frame.assumptions.weights:
        return 1.0
    if reason < len(frame.arguments):
        stated = frame.graph.arguments[frame.arguments[reason]].weight
    else:
        stated = None if node in frame.denied else frame.graph.claims[frame.claims[node]].weight
    return 1.0 if stated is None else float(stated)


def standard_of(frame: Frame, node: int) -> str:
    """The name of a node's standard: the claim's own, else the one assumed."""
    named = None if node in frame.denied else frame.graph.claims[frame.claims[node]].standard
    return str(named) if named else frame.assumptions.standard


def _lost(before: Marks, after: Marks) -> tuple[list[int], list[int]]:
    nodes, reasons = (
        [place for place, (was, now) in enumerate(zip(one, two, strict=True)) if was and not now]
        for one, two in zip(before, after, strict=True)
    )
    return nodes, reasons


def _rank_risen(order: list[int], size: int, ranks: tuple[list[int], list[int]], step: int) -> int:
    for place in order:
        listed, at = (ranks[0], place) if place < size else (ranks[1], place - size)
        if listed[at] == UNRANKED:
            listed[at] = step
            step += 1
    return step


def _labels(standing: bytearray, possible: bytearray) -> list[Label]:
    kinds = (Label.OUT, Label.UNDECIDED, Label.IN)
    return [kinds[at_least + at_most] for at_least, at_most in zip(standing, possible, strict=True)]
