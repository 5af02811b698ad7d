"""Many what-ifs of one debate labelled at once: a number is a set of scenarios, one bit each.

The alternating fixed point of `sceptical`, with conjunction and disjunction done on whole sets of scenarios. Python's
integers do it 30 bits at a step, so that a thousand scenarios cost little more than one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from argmap.analysis._leaves import Change, evidence_nodes
from argmap.semantics import NOWHERE, Frame


@dataclass(frozen=True, slots=True)
class Marks:
    """In which scenarios each node stands, and in which it may; `whole` has the bit of every scenario."""

    stand: list[int]
    may: list[int]
    live: list[int]
    whole: int


class Scenarios:
    """A frame prepared for labelling under changes. Only what `targets` depend on is labelled; all where None."""

    def __init__(self, frame: Frame, targets: Iterable[int] | None = None) -> None:
        if frame.assumptions.weights:
            raise ValueError("scenarios are labelled without weights")
        self.frame = frame
        self.nodes, self.reasons = _relevant(frame, range(len(frame.rivals)) if targets is None else targets)
        self.order, self.runs_in_circles = _bottom_up(frame, self.nodes)
        self.loose = [reason for reason in sorted(self.reasons) if frame.concludes[reason] == NOWHERE]
        self.items = evidence_nodes(frame)
        self.bearing: dict[int, list[tuple[str, str]]] = {}
        for item, nodes in self.items.items():
            for node in nodes:
                self.bearing.setdefault(node, []).append(item)

    def touches(self, change: Change) -> bool:
        """Whether a change can make a difference to the targets."""
        if change.what in ("question", "argument"):
            return self.frame.reasons[change.id] in self.reasons
        if change.what == "evidence":
            return not self.nodes.isdisjoint(self.items[change.id, change.source])
        return self.frame.nodes[change.id] in self.nodes

    def label(self, made: Mapping[Change, int], size: int) -> Marks:
        """The labels in `size` scenarios; each change is made in those whose bits are set.

        No scenario may make two changes of one leaf, or accept two claims in conflict.
        """
        return _Run(self, made, (1 << size) - 1).marks()


class _Run:
    def __init__(self, plan: Scenarios, made: Mapping[Change, int], whole: int) -> None:
        self.plan, self.frame, self.whole = plan, plan.frame, whole
        frame = plan.frame
        self.able = [0 if reason in frame.barred else whole for reason in range(len(frame.concludes))]
        self.accepted: dict[int, int] = {}
        self.steady: dict[int, int] = {}
        lost: dict[tuple[str, str], int] = {}
        for change, bits in made.items():
            if change.what == "evidence":
                lost[change.id, change.source] = bits
            elif change.what in ("question", "argument"):
                self._settle(frame.reasons[change.id], change.to, bits)
            elif change.to == "accepted":
                self._accept(frame.nodes[change.id], bits)
            else:
                self._bar(frame.reasons_for[frame.nodes[change.id]], bits)
        for node in {node for item in lost for node in plan.items[item]}:
            gone = whole
            for item in plan.bearing[node]:
                gone &= lost.get(item, 0)
            self._bar([frame.given[node]], gone)

    def _settle(self, reason: int, to: str, bits: int) -> None:
        if to == "answered":
            self.steady[reason] = bits
        else:
            self._bar([reason], bits)

    def _accept(self, node: int, bits: int) -> None:
        self.accepted[node] = bits
        for rival in self.frame.rivals[node]:
            self._bar(self.frame.reasons_for[rival], bits)

    def _bar(self, reasons: Iterable[int], bits: int) -> None:
        for reason in reasons:
            self.able[reason] &= ~bits

    def marks(self) -> Marks:
        frame = self.frame
        stand, standing = [0] * len(frame.rivals), [0] * len(frame.concludes)
        firm = [
            able & self.steady.get(reason, 0) if reason in frame.wavering else able
            for reason, able in enumerate(self.able)
        ]
        while True:
            may, live = self._least(self.able, standing, self._beside(stand), None)
            risen, rising = self._least(firm, live, self._unopposed(live), may)
            if risen == stand and rising == standing:
                return Marks(stand, may, live, self.whole)
            stand, standing = risen, rising

    def _beside(self, stand: list[int]) -> list[int]:
        """For each node the scenarios in which nothing stands that conflicts with it."""
        return [self.whole & ~_any(stand[rival] for rival in rivals) for rivals in self.frame.rivals]

    def _unopposed(self, live: list[int]) -> list[int]:
        """For each node the scenarios in which no reason for anything in conflict with it may stand."""
        frame, end = self.frame, self.frame.first_presumption
        counting = [
            _any(live[reason] for reason in own if reason < end) | (self.accepted.get(node, 0))
            for node, own in enumerate(frame.reasons_for)
        ]
        return [self.whole & ~_any(counting[rival] for rival in rivals) for rivals in frame.rivals]

    def _least(
        self, able: list[int], against: list[int], free: list[int], may: list[int] | None
    ) -> tuple[list[int], list[int]]:
        """The least sets of nodes and reasons closed under reasons; `against` are the undercutters that count."""
        frame, plan = self.frame, self.plan
        nodes, reasons = [0] * len(frame.rivals), [0] * len(frame.concludes)
        admitted = self._admitted(able, against, may)
        changed = True
        while changed:
            changed = False
            for node in plan.order:
                found = self.accepted.get(node, 0)
                for reason in frame.reasons_for[node]:
                    reasons[reason] = _all(admitted[reason], nodes, frame.rests[reason])
                    found |= reasons[reason]
                found &= free[node]
                if found != nodes[node]:
                    nodes[node] = found
                    changed = plan.runs_in_circles
        for reason in plan.loose:
            reasons[reason] = _all(admitted[reason], nodes, frame.rests[reason])
        return nodes, reasons

    def _admitted(self, able: list[int], against: list[int], may: list[int] | None) -> list[int]:
        """For each reason the scenarios in which nothing but a premise can be missing."""
        frame, admitted = self.frame, list(able)
        for reason, undercutters in frame.undercutters.items():
            admitted[reason] &= ~_any(against[one] for one in undercutters)
        if may is not None:  # what stands at least: a presumption also yields to rival presumptions
            for node, reason in frame.presumed.items():
                admitted[reason] &= ~_any(may[rival] for rival in frame.rivals[node] if rival in frame.presumed)
        return admitted


def _all(bits: int, nodes: list[int], needed: tuple[int, ...]) -> int:
    for node in needed:
        bits &= nodes[node]
    return bits


def _any(sets: Iterable[int]) -> int:
    found = 0
    for bits in sets:
        found |= bits
    return found


def _relevant(frame: Frame, targets: Iterable[int]) -> tuple[set[int], set[int]]:
    """The nodes and reasons that labels and statuses of the targets depend on."""
    nodes, reasons, stack = set[int](), set[int](), list(targets)
    while stack:
        node = stack.pop()
        if node in nodes:
            continue
        nodes.add(node)
        stack.extend(frame.rivals[node])
        stack.extend(frame.presupposes.get(node, ()))
        waiting = list(frame.reasons_for[node])
        while waiting:
            reason = waiting.pop()
            if reason not in reasons:
                reasons.add(reason)
                stack.extend(frame.rests[reason])
                waiting.extend(frame.undercutters.get(reason, ()))
    return nodes, reasons


def _bottom_up(frame: Frame, nodes: set[int]) -> tuple[list[int], bool]:
    """The nodes, each after what its reasons rest on; and whether that cannot be kept up, since it runs in a circle."""
    place: dict[int, int] = {}
    entered = set[int]()
    stack = sorted(nodes, reverse=True)
    while stack:
        node = stack[-1]
        if node in entered:
            stack.pop()
            place.setdefault(node, len(place))
        else:
            entered.add(node)
            stack.extend(one for one in _below(frame, node) if one not in entered)
    circular = any(place[one] >= place[node] for node in place for one in _below(frame, node))
    return list(place), circular


def _below(frame: Frame, node: int) -> list[int]:
    return [one for reason in frame.reasons_for[node] for one in frame.rests[reason]]
