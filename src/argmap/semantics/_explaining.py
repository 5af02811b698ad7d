"""Why a label is what it is: what fixed it, what fixed that, down to what is given."""

from collections.abc import Iterator
from dataclasses import replace

from argmap.semantics._because import Because, bar, committed, denials, grounds, open_questions, wanting
from argmap.semantics._frame import node_name
from argmap.semantics._labelling import Label, Labelling, status
from argmap.semantics._weighted import standard_of

DEPTH = 4


def explain(labelling: Labelling, claim: str, depth: int = DEPTH) -> Because:
    """Why a claim has its label, `depth` inferences deep; everything is told once."""
    return _Telling(labelling).node(labelling.frame.nodes[claim], "", depth)


def explain_argument(labelling: Labelling, argument: str, depth: int = DEPTH) -> Because:
    """Why an argument has its label, likewise."""
    return _Telling(labelling).reason(labelling.frame.reasons[argument], "", depth)


class _Telling:
    """One explanation: what was told already is not told again."""

    def __init__(self, labelling: Labelling) -> None:
        self.labelling, self.frame = labelling, labelling.frame
        self.told: set[int] = set()
        self.path: list[int] = []

    def node(self, node: int, role: str, depth: int) -> Because:
        """A claim, or the denial of one."""
        name, named = node_name(self.frame, node), node not in self.frame.denied
        what, label, rank = "claim" if named else "denial", self.labelling.nodes[node], self.labelling.node_ranks[node]
        bare = Because(what, name, role, label, status(self.labelling, name) if named else None, rank)
        if node in self.path:
            return replace(bare, circle=True)
        if node in self.told:
            return replace(bare, again=True)
        if depth <= 0 and not self._is_plain(node):
            return replace(bare, more=True)
        self.told.add(node)
        self.path.append(node)
        parts = tuple(self._bearing(node, depth))
        self.path.pop()
        return replace(bare, parts=parts)

    def reason(self, reason: int, role: str, depth: int) -> Because:
        """An argument."""
        label, rank = self.labelling.reasons[reason], self.labelling.reason_ranks[reason]
        name, place = self.frame.arguments[reason], reason + len(self.frame.rivals)
        if place in self.path:
            return Because("argument", name, role, label, None, rank, circle=True)
        if depth < 0:
            return Because("argument", name, role, label, None, rank, more=True)
        self.path.append(place)
        parts = tuple(self._bearing_on_reason(reason, depth))
        self.path.pop()
        return Because("argument", name, role, label, None, rank, parts=parts)

    def _is_plain(self, node: int) -> bool:
        """Whether all that bears on a node are grounds or wants."""
        arguments = len(self.frame.arguments)
        about = [*self.frame.reasons_for[node], *self.frame.reasons_against(node)]
        return all(reason >= arguments and not self.frame.rests[reason] for reason in about)

    def _bearing(self, node: int, depth: int) -> Iterator[Because]:
        label, frame = self.labelling.nodes[node], self.frame
        refuting = list(self._refuting(node, depth)) if label is Label.OUT else []
        yield from refuting
        for reason in self._telling_reasons(node, label):
            yield from self._one_reason(reason, "reason", depth)
        if label is Label.OUT and not frame.reasons_for[node]:
            yield Because("no-reason", node_name(frame, node), detail=wanting(frame, node))
        elif label is Label.OUT and not refuting:
            yield from self._outweighed(node, depth)
        if label is Label.UNDECIDED:
            yield from self._opposing(node, depth)
        elif label is Label.IN:
            for reason in frame.reasons_against(node):
                yield from self._one_reason(reason, "objection", depth)

    def _telling_reasons(self, node: int, label: Label) -> list[int]:
        """The reasons that bear: those that fixed the label, or are still open."""
        labels, ranks = self.labelling.reasons, self.labelling.reason_ranks
        reasons, own = self.frame.reasons_for[node], self.labelling.node_ranks[node]
        if label is Label.UNDECIDED:
            return [reason for reason in reasons if labels[reason] is not Label.OUT]
        if label is Label.IN:
            return [reason for reason in reasons if labels[reason] is Label.IN and ranks[reason] < own]
        fallen = [reason for reason in reasons if labels[reason] is Label.OUT]
        before = [reason for reason in fallen if ranks[reason] <= own]
        return before or fallen  # where weights count, a node may fall before the reason that was too weak for it

    def _refuting(self, node: int, depth: int) -> Iterator[Because]:
        """What stands against a node that has fallen; for an unnamed denial, the reasons for it."""
        labelling, frame = self.labelling, self.frame
        for rival in frame.rivals[node]:
            if labelling.nodes[rival] is not Label.IN:
                continue
            before = labelling.node_ranks[rival] < labelling.node_ranks[node]
            if rival in frame.denied:
                for reason in self._telling_reasons(rival, Label.IN):
                    yield from self._one_reason(reason, "objection" if before else "refuter", depth)
            else:
                yield self.node(rival, "rival" if before else "refuter", depth - 1)

    def _outweighed(self, node: int, depth: int) -> Iterator[Because]:
        """Where weights count: what is for and against a node that fell although something is for it."""
        frame, labels = self.frame, self.labelling.reasons
        live = [reason for reason in frame.reasons_for[node] if labels[reason] is not Label.OUT]
        if not live:
            return
        if node not in frame.presumed:
            yield Because("standard", node_name(frame, node), detail=standard_of(frame, node))
            for reason in live:
                yield from self._one_reason(reason, "reason", depth)
        for reason in frame.reasons_against(node):
            if labels[reason] is not Label.OUT:
                yield from self._one_reason(reason, "objection", depth)

    def _opposing(self, node: int, depth: int) -> Iterator[Because]:
        """What keeps an undecided node from standing, besides its reasons."""
        frame, labels = self.frame, self.labelling.reasons
        for reason in frame.reasons_against(node):
            if labels[reason] is not Label.OUT:
                yield from self._one_reason(reason, "objection", depth)
        if node in frame.presumed:
            for rival in frame.rivals[node]:
                if rival in frame.presumed and self.labelling.nodes[rival] is not Label.OUT:
                    yield self.node(rival, "rival", depth - 1)
        if node in frame.bare:
            yield from denials(frame, node)

    def _one_reason(self, reason: int, role: str, depth: int) -> Iterator[Because]:
        """An argument, or the grounds that make up any other reason."""
        frame = self.frame
        if reason < len(frame.arguments):
            yield self.reason(reason, role, depth)
            return
        node = frame.concludes[reason]
        if reason < frame.first_presumption:
            yield from (_in_role(ground, role) for ground in grounds(frame).get(node, ()))
        else:
            yield from committed(frame, node)
        if role == "reason":
            yield from self._needed(reason, depth)

    def _bearing_on_reason(self, reason: int, depth: int) -> Iterator[Because]:
        labelling, frame = self.labelling, self.frame
        label, own = labelling.reasons[reason], labelling.reason_ranks[reason]
        if reason in frame.barred:
            yield Because("rejected", frame.arguments[reason], detail=bar(frame, reason))
            return
        yield from self._needed(reason, depth)
        for undercutter in frame.undercutters.get(reason, ()):
            telling = {Label.IN: Label.OUT, Label.OUT: Label.IN}.get(label, Label.UNDECIDED)
            before = label is Label.UNDECIDED or labelling.reason_ranks[undercutter] < own
            if labelling.reasons[undercutter] is telling and before:
                yield self.reason(undercutter, "objection", depth - 1)
        if label is Label.UNDECIDED and reason in frame.wavering and reason < len(frame.arguments):
            yield from open_questions(frame, reason)

    def _needed(self, reason: int, depth: int) -> Iterator[Because]:
        """The premises that make a reason stand, fall or wait."""
        labelling, frame = self.labelling, self.frame
        label, own = labelling.reasons[reason], labelling.reason_ranks[reason]
        presupposed = frame.presupposes.get(frame.concludes[reason], ())
        failing = sorted(frame.rests[reason], key=lambda node: labelling.node_ranks[node])
        for node in frame.rests[reason] if label is not Label.OUT else failing:
            if labelling.nodes[node] is not label or (label is Label.OUT and labelling.node_ranks[node] > own):
                continue
            yield self.node(node, "presupposition" if node in presupposed else "premise", depth - 1)


def _in_role(ground: Because, role: str) -> Because:
    return Because(ground.what, ground.id, role, detail=ground.detail)
