"""Statuses in many scenarios at once: what `status` says of one labelling."""

from collections.abc import Mapping

from argmap.analysis._scenarios import Marks
from argmap.semantics import Frame, Status


def verdicts(frame: Frame, marks: Marks, claim: str) -> Mapping[Status, int]:
    """From each status to the scenarios in which a claim has it; they part the whole."""
    node, whole = frame.nodes[claim], marks.whole
    stands, fallen = marks.stand[node], whole & ~marks.may[node]
    refuted = fallen & _refuting(frame, marks, node)
    left_open = whole & ~stands & ~fallen
    contested = left_open & _opposing(frame, marks, node)
    return {
        Status.ESTABLISHED: stands,
        Status.REFUTED: refuted,
        Status.CONTESTED: contested,
        Status.UNSUPPORTED: fallen & ~refuted,
        Status.UNDETERMINED: left_open & ~contested,
    }


def verdict_in(found: Mapping[Status, int], scenario: int) -> Status:
    """The status in one scenario."""
    return next(status for status, bits in found.items() if bits >> scenario & 1)


def _refuting(frame: Frame, marks: Marks, start: int) -> int:
    """Where something stands against a node, or against something it presupposes."""
    found, seen, queue = 0, {start}, [start]
    for node in queue:  # grows while it is read
        for rival in frame.rivals[node]:
            found |= marks.stand[rival]
        for needed in frame.presupposes.get(node, ()):
            if needed not in seen:
                seen.add(needed)
                queue.append(needed)
    return found


def _opposing(frame: Frame, marks: Marks, node: int) -> int:
    """Where a reason for a conflicting claim, a rival presumption or a bare denial is live."""
    if node in frame.bare:
        return marks.whole
    found = 0
    for reason in frame.reasons_against(node):
        found |= marks.live[reason]
    for rival in frame.rivals[node]:
        if rival in frame.presumed:
            found |= marks.may[rival]
    return found
