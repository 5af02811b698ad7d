"""The grounded labelling of Carneades 4: labels are given once what they depend on has been decided, and stay."""

from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._labelling import UNRANKED, Label, Labelling
from argmap.semantics._standards import STANDARDS
from argmap.semantics._weighing import Weights
from argmap.semantics._weighted import standard_of

OPEN = -1.0  # the weight of a reason that cannot be weighed yet


class Balance:
    """The labels of a frame's nodes and the weights of its reasons, as far as they are known."""

    def __init__(self, frame: Frame) -> None:
        self.frame, self.weights = frame, Weights(frame)
        self.labels = [Label.UNDECIDED] * len(frame.rivals)
        self.weighed = [OPEN] * len(frame.concludes)
        self.ranks = [UNRANKED] * len(frame.rivals), [UNRANKED] * len(frame.concludes)
        self.nodes: list[int] = []  # to be looked at, and may be looked at more than once
        self.reasons: list[int] = []
        self.step = 0

    def labelling(self) -> Labelling:
        """The labels when nothing more can be decided."""
        self._begin()
        while self.nodes or self.reasons:
            self.step += 1
            reasons, self.reasons = self.reasons, []
            for reason in reasons:
                self._weigh(reason)
            nodes, self.nodes = self.nodes, []
            for node in nodes:
                self._decide(node)
        labels = [_label(weight) for weight in self.weighed]
        return Labelling(self.frame, self.labels, labels, *self.ranks, self.step)

    def _begin(self) -> None:
        """What is given stands, whatever it conflicts with; what conflicts with it falls, and the reasonless too."""
        frame = self.frame
        standing = {node: reason for node, reason in frame.given.items() if not frame.rests[reason]}
        for node, reason in standing.items():
            self.weighed[reason], self.ranks[1][reason] = 1.0, 0
            self._label(node, Label.IN)
        for node in standing:
            for rival in frame.rivals[node]:
                self._label(rival, Label.OUT)
        for node, reasons in enumerate(frame.reasons_for):
            if all(reason in frame.barred for reason in reasons):
                self._label(node, Label.OUT)
        self.reasons = list(range(len(frame.concludes)))

    def _label(self, node: int, label: Label) -> None:
        if self.labels[node] is Label.UNDECIDED:
            self.labels[node], self.ranks[0][node] = label, 2 * self.step + 1
            self.reasons += self.frame.resting_on[node]

    def _weigh(self, reason: int) -> None:
        """Weigh a reason if that can be done now, and look again at what it bears on."""
        if self.weighed[reason] != OPEN:
            return
        weight = self._weight(reason)
        if weight == OPEN:
            return
        frame, node, hit = self.frame, self.frame.concludes[reason], self.frame.hits[reason]
        self.weighed[reason], self.ranks[1][reason] = weight, 2 * self.step
        if node != NOWHERE:
            self.nodes += (node, *frame.rivals[node])
        if hit != NOWHERE:
            self.reasons.append(hit)

    def _weight(self, reason: int) -> float:
        frame = self.frame
        undercutters = [self.weighed[one] for one in frame.undercutters.get(reason, ())]
        if reason in frame.barred or any(weight > 0 for weight in undercutters):
            return 0.0
        needed = [self.labels[node] for node in frame.rests[reason]]
        if Label.UNDECIDED in needed or OPEN in undercutters:
            return OPEN
        weight = self.weights.of(reason, [label is Label.IN for label in needed])
        return OPEN if weight and reason in frame.wavering else weight

    def _decide(self, node: int) -> None:
        """Label a node if that can be done now: an issue, when all that is said about it has been weighed."""
        if self.labels[node] is not Label.UNDECIDED:
            return
        own, rivals = self._heaviest(node), [self._heaviest(rival) for rival in self.frame.rivals[node]]
        if rivals:
            if own != OPEN and OPEN not in rivals:
                self._label(node, Label.IN if self._wins(node, own, max(rivals)) else Label.OUT)
        elif any(self.weighed[reason] > 0 for reason in self.frame.reasons_for[node]):
            self._label(node, Label.IN)
        elif own != OPEN:
            self._label(node, Label.OUT)

    def _heaviest(self, node: int) -> float:
        """The weight of the heaviest reason for a node; OPEN while one of them cannot be weighed."""
        weights = [self.weighed[reason] for reason in self.frame.reasons_for[node]]
        return OPEN if OPEN in weights else max(weights, default=0.0)

    def _wins(self, node: int, own: float, rival: float) -> bool:
        return bool(STANDARDS[standard_of(self.frame, node)](own or None, rival or None))


def _label(weight: float) -> Label:
    if weight == OPEN:
        return Label.UNDECIDED
    return Label.IN if weight > 0 else Label.OUT
