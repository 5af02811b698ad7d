"""What bears on a label: grounds and wants, and how they are told of. Data only; `_wording` says it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Claim, Evidence
from argmap.graph.commitment import commitments, last_stances
from argmap.semantics._frame import NOWHERE, Frame, node_name
from argmap.semantics._granting import denied_by_viewer, granted_evidence
from argmap.semantics._labelling import Label, Status
from argmap.semantics._questions import questioned, raised

LOWEST = -1


@dataclass(frozen=True, slots=True)
class Because:
    """One thing that bears on a label, with what bears on it in turn.

    `what` is claim, argument, or denial (that a claim is false, where no claim says so): these have a label. Or it is
    a ground: common-ground, evidence (`id` the source, `detail` the locator), accepted, commitment (`id` a person,
    `detail` asserts, concedes, or the id it follows from). Or a want: rejected (an argument; `detail` itself, or why
    its conclusion may not stand, as below, or unread: a premise is nowhere written), no-reason (`detail` thesis,
    uncommitted, not-granted, not-committed in a perspective, evidence-rejected, evidence-not-granted; or why it may
    not stand: claim-rejected, rival-accepted, viewer-denies), standard (`detail` the one that is not met), denied
    (`id` a person), question (`detail` the question).

    `role` says how it bears: reason, objection (a reason for something in conflict, or an undercut), premise,
    presupposition, rival (something in conflict); refuter for what stands against a claim that had fallen already:
    it makes the claim refuted, and may have a higher rank. `more` tells that what bears on it was left out for its
    depth; `again`, that it is told elsewhere in the same explanation; `circle`, that it rests on what it is to explain.
    """

    what: str
    id: str
    role: str = ""
    label: Label | None = None
    status: Status | None = None
    rank: int = LOWEST
    detail: str = ""
    parts: tuple["Because", ...] = ()
    more: bool = False
    again: bool = False
    circle: bool = False

    def having(self, role: str) -> list["Because"]:
        """The parts in one role."""
        return [part for part in self.parts if part.role == role]


@lru_cache(maxsize=4)
def grounds(frame: Frame) -> dict[int, tuple[Because, ...]]:
    """What is given, by node: acceptance, common ground, evidence."""
    found: dict[int, list[Because]] = {}
    for name in frame.assumptions.accepted:
        found[frame.nodes[name]] = [Because("accepted", name)]
    for node in frame.given:
        if node not in found and node < len(frame.claims) and frame.graph.claims[frame.claims[node]].common_ground:
            found[node] = [Because("common-ground", frame.claims[node])]
    for claim, item in granted_evidence(frame.graph, frame.assumptions):
        node = _spoken_for(frame, claim, item)
        if node in frame.given and claim.id not in frame.assumptions.accepted:
            found.setdefault(node, []).append(Because("evidence", item.source, detail=item.locator))
    return {node: tuple(listed) for node, listed in found.items()}


def _spoken_for(frame: Frame, claim: Claim, item: Evidence) -> int:
    node = frame.nodes[claim.id]
    return frame.denial[node] if item.bears == "against" else node


def committed(frame: Frame, node: int) -> Iterator[Because]:
    """Who is committed to a claim that is presumed; those who say so first."""
    name, viewer = node_name(frame, node), frame.assumptions.perspective
    held_by = {person: held for person, held in commitments(frame.graph).items() if viewer in (None, person)}
    for person, held in held_by.items():
        if name in held.stated:
            yield Because("commitment", person, "reason", detail=held.stated[name].stance)
    for person, held in held_by.items():
        if name in held.derived and name not in held.stated:
            yield Because("commitment", person, "reason", detail=held.derived[name])


def denials(frame: Frame, node: int) -> Iterator[Because]:
    """Whoever barely denies a claim, and the questions raised about it as a premise."""
    name, graph = frame.claims[node], frame.graph
    for person, stance in last_stances(graph.claims[name]).items():
        if stance.stance == "denies" and not stance.arguendo:
            yield Because("denied", person, "objection")
    for argument in graph.using.get(name, ()):
        for question in raised(graph, argument):
            if name in questioned(graph, argument, question):
                yield Because("question", argument.id, "objection", detail=question.id)


def open_questions(frame: Frame, reason: int) -> Iterator[Because]:
    argument = frame.graph.arguments[frame.arguments[reason]]
    for question in raised(frame.graph, argument):
        if not questioned(frame.graph, argument, question):
            yield Because("question", argument.id, "objection", detail=question.id)


def bar(frame: Frame, reason: int) -> str:
    """Why an argument can be no reason."""
    node = frame.concludes[reason]
    if frame.arguments[reason] in frame.assumptions.rejected:
        return "itself"
    return (_withdrawal(frame, node) if node != NOWHERE else "") or "unread"


def _withdrawal(frame: Frame, node: int) -> str:
    """Why a node may have no reasons and no presumption; nothing where it may."""
    name, assumptions = node_name(frame, node), frame.assumptions
    if any(node_name(frame, rival) in assumptions.accepted for rival in frame.rivals[node]):
        return "rival-accepted"
    if node in frame.denied:
        return ""
    if name in assumptions.rejected:
        return "claim-rejected"
    return "viewer-denies" if name in _denied(frame) else ""


@lru_cache(maxsize=4)
def _denied(frame: Frame) -> frozenset[str]:
    """What the person whose perspective is taken denies, read once."""
    return frozenset(denied_by_viewer(frame.graph, frame.assumptions))


def wanting(frame: Frame, node: int) -> str:
    """Why there is no reason for a claim, not even a presumption."""
    name, assumptions, graph = node_name(frame, node), frame.assumptions, frame.graph
    withdrawn = _withdrawal(frame, node)
    if withdrawn:
        return withdrawn
    sources = {item.source for item in graph.claims[name].evidence if item.bears != "against"}
    if sources:
        return "evidence-rejected" if sources <= assumptions.rejected else "evidence-not-granted"
    if name in graph.theses:
        return "thesis"
    held = any(name in one.stated or name in one.derived for one in commitments(graph).values())
    if not held:
        return "uncommitted"
    return "not-granted" if assumptions.perspective is None else "not-committed"
