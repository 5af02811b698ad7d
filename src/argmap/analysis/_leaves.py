"""The leaves of a debate, and what each could be changed to: what a verdict rests on and nobody argues for."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.semantics import Frame, Label, Labelling, granted_evidence


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One leaf, and what it is changed to.

    `what` is claim (a presumption, or a claim that nothing speaks for), evidence (`source` bears on the claim `id`), or
    question (something raised about the argument `id` and left open). `to` is rejected or accepted; an open question is
    answered, or else the argument is rejected. No leaf, but a change that can be made: an argument is rejected.
    """

    what: str
    id: str
    to: str
    source: str = ""

    @property
    def leaf(self) -> tuple[str, str, str]:
        """The leaf alone: two changes of one leaf exclude each other."""
        return self.what, self.id, self.source


def changes(labelling: Labelling) -> list[Change]:
    """Every leaf with its alternatives, in the order of the debate; O(claims + evidence + arguments).

    What stands could be rejected, what has fallen accepted, what is undecided either. Theses are no leaves, and common
    ground is none: nobody asks what would follow if what all agree on were otherwise.
    """
    return [*_claims(labelling), *_evidence(labelling.frame), *_questions(labelling.frame)]


def _claims(labelling: Labelling) -> Iterator[Change]:
    frame = labelling.frame
    settled = {frame.nodes[name] for name in frame.assumptions.accepted}
    settled |= {rival for node in settled for rival in frame.rivals[node]}
    settled |= {frame.nodes[name] for name in frame.assumptions.rejected if name in frame.nodes}
    for node, name in enumerate(frame.claims):
        argued = any(reason < frame.first_presumption for reason in frame.reasons_for[node])
        if argued or node in settled or name in frame.graph.theses:
            continue
        label = labelling.nodes[node]
        if label is not Label.OUT and node in frame.presumed:
            yield Change("claim", name, "rejected")
        if label is not Label.IN:
            yield Change("claim", name, "accepted")


def _evidence(frame: Frame) -> Iterator[Change]:
    """Evidence that is granted: each source that bears on a claim, however many passages of it are cited."""
    for name, source in evidence_nodes(frame):
        yield Change("evidence", name, "rejected", source)


def _questions(frame: Frame) -> Iterator[Change]:
    for reason in sorted(frame.wavering):
        if reason < len(frame.arguments) and reason not in frame.barred:
            yield Change("question", frame.arguments[reason], "answered")
            yield Change("question", frame.arguments[reason], "rejected")


def evidence_nodes(frame: Frame) -> dict[tuple[str, str], set[int]]:
    """From each claim and source that bears on it to the nodes the evidence speaks for, where it is granted."""
    found: dict[tuple[str, str], set[int]] = {}
    for claim, item in granted_evidence(frame.graph, frame.assumptions):
        node = frame.denial[frame.nodes[claim.id]] if item.bears == "against" else frame.nodes[claim.id]
        if node in frame.given and not _is_given_anyway(frame, node):
            found.setdefault((str(claim.id), str(item.source)), set()).add(node)
    return found


def _is_given_anyway(frame: Frame, node: int) -> bool:
    if node in frame.denied:
        return False
    name = frame.claims[node]
    return frame.graph.claims[name].common_ground or name in frame.assumptions.accepted
