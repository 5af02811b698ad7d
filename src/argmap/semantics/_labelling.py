"""Labels and statuses: what a semantics gives back."""

from dataclasses import dataclass
from enum import StrEnum

from argmap.semantics._frame import Frame

UNRANKED = -1


class Label(StrEnum):
    """The three values: stands, has fallen, or neither."""

    IN = "in"
    OUT = "out"
    UNDECIDED = "undecided"


class Status(StrEnum):
    """What a label amounts to for a claim."""

    ESTABLISHED = "established"
    REFUTED = "refuted"
    CONTESTED = "contested"
    UNSUPPORTED = "unsupported"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, eq=False, slots=True)
class Labelling:
    """The labels of a frame's nodes and reasons.

    Ranks count the steps after which a label was fixed; what explains a label has a lower one, save that things whose
    only support runs in a circle fall together. Undecided things are unranked. `rounds` is how often the two
    estimates, what stands at least and what may stand at most, were corrected by each other.
    """

    frame: Frame
    nodes: list[Label]
    reasons: list[Label]
    node_ranks: list[int]
    reason_ranks: list[int]
    rounds: int

    def claim(self, name: str) -> Label:
        """The label of a claim."""
        return self.nodes[self.frame.nodes[name]]

    def argument(self, name: str) -> Label:
        """The label of an argument: that its premises stand and nothing undercuts it, not that its conclusion does."""
        return self.reasons[self.frame.reasons[name]]


def status(labelling: Labelling, claim: str) -> Status:
    """The status of a claim."""
    node = labelling.frame.nodes[claim]
    label = labelling.nodes[node]
    if label is Label.IN:
        return Status.ESTABLISHED
    if label is Label.OUT:
        return Status.REFUTED if refuter(labelling, node) is not None else Status.UNSUPPORTED
    return Status.CONTESTED if _is_opposed(labelling, node) else Status.UNDETERMINED


def refuter(labelling: Labelling, node: int) -> tuple[int, int] | None:
    """What stands against a node or against something it presupposes: (what is hit, what stands)."""
    frame, seen, queue = labelling.frame, {node}, [node]
    for hit in queue:
        for rival in frame.rivals[hit]:
            if labelling.nodes[rival] is Label.IN:
                return hit, rival
        for needed in frame.presupposes.get(hit, ()):
            if needed not in seen:
                seen.add(needed)
                queue.append(needed)
    return None


def _is_opposed(labelling: Labelling, node: int) -> bool:
    """Whether a reason for a conflicting claim, a rival presumption or a bare denial is live."""
    frame = labelling.frame
    return (
        node in frame.bare
        or any(labelling.reasons[reason] is not Label.OUT for reason in frame.reasons_against(node))
        or any(rival in frame.presumed and labelling.nodes[rival] is not Label.OUT for rival in frame.rivals[node])
    )
