"""MAY: what may stand given what stands. It only shrinks.

Every node that may stand keeps one reason that carries it, such that carrying never runs in a circle. When a reason
falls, only nodes it carried need another; those for which none can be found, because all that is left for them rests on
themselves, fall together.
"""

from collections.abc import Iterable

from argmap.semantics._frame import NOWHERE, Frame


class Falling:
    """What may stand, and what that puts in the way of what would stand.

    `undercut` counts for each argument its live undercutters, `opposed` for each node its rivals with a live reason,
    `rivalled` for each presumed node its presumed rivals that may stand.
    """

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.nodes = bytearray(len(frame.rivals))
        self.reasons = bytearray(len(frame.concludes))
        self.carrier = [NOWHERE] * len(frame.rivals)
        self.live = [0] * len(frame.rivals)  # reasons that may stand
        self.counting = [0] * len(frame.rivals)  # the same without presumptions, which count against nothing
        self.undercut = [0] * len(frame.concludes)
        self.opposed = [0] * len(frame.rivals)
        self.rivalled: dict[int, int] = {}
        self._fallen: tuple[list[int], list[int]] = [], []
        self._uncarried: list[int] = []

    def begin(self) -> tuple[list[int], list[int]]:
        """Work out what may stand while nothing stands yet; what falls at once."""
        self._derive()
        frame, live, counting = self.frame, self.live, self.counting
        for node, hit, may_stand in zip(frame.concludes, frame.hits, self.reasons, strict=True):
            if may_stand and node != NOWHERE:
                live[node] += 1
            elif may_stand and hit != NOWHERE:
                self.undercut[hit] += 1
        counting[:] = live
        for node, reason in frame.presumed.items():
            counting[node] -= self.reasons[reason]
        for node, rivals in enumerate(frame.rivals):
            if rivals:
                self.opposed[node] = len([rival for rival in rivals if counting[rival]])
        for node in frame.presumed:
            self.rivalled[node] = sum(
                1 for rival in frame.rivals[node] if rival in frame.presumed and self.nodes[rival]
            )
        return _zeros(self.nodes), _zeros(self.reasons)

    def _derive(self) -> None:
        """The least set closed under reasons whose premises are in it."""
        frame = self.frame
        concludes, resting = frame.concludes, frame.resting_on
        nodes, reasons, carrier = self.nodes, self.reasons, self.carrier
        missing = [len(needed) for needed in frame.rests]
        for reason in frame.barred:
            missing[reason] += 1
        queue = [reason for reason, count in enumerate(missing) if not count]
        for reason in queue:  # grows while it is read
            reasons[reason] = 1
            node = concludes[reason]
            if node == NOWHERE or nodes[node]:
                continue
            nodes[node] = 1
            carrier[node] = reason
            for other in resting[node]:
                missing[other] -= 1
                if not missing[other]:
                    queue.append(other)

    def correct(self, nodes: Iterable[int], reasons: Iterable[int]) -> tuple[list[int], list[int]]:
        """Let fall what cannot stand beside nodes and reasons that now stand; what fell."""
        self._fallen = [], []
        stack: list[int] = []
        for node in nodes:
            for rival in self.frame.rivals[node]:
                self._drop_node(rival, stack)
        for reason in reasons:
            if self.frame.hits[reason] != NOWHERE:
                self._drop_reason(self.frame.hits[reason], stack)
        self._cascade(stack)
        for node in self._unfounded():
            self._drop_node(node, stack)
        self._cascade(stack)
        return self._fallen

    def freed(self) -> tuple[list[int], list[int]]:
        """The reasons and the nodes that something ceased to stand in the way of, in the last correction."""
        frame = self.frame
        reasons, nodes = [], []
        for reason in self._fallen[1]:
            hit, node = frame.hits[reason], frame.concludes[reason]
            if hit != NOWHERE:
                self.undercut[hit] -= 1
                reasons.append(hit)
            if node != NOWHERE and reason < frame.first_presumption:
                self.counting[node] -= 1
                if not self.counting[node]:
                    for rival in frame.rivals[node]:
                        self.opposed[rival] -= 1
                        nodes.append(rival)
        for node in self._fallen[0]:
            if node in frame.presumed:
                for rival in frame.rivals[node]:
                    if rival in frame.presumed:
                        self.rivalled[rival] -= 1
                        reasons.append(frame.presumed[rival])
        return reasons, nodes

    def _drop_node(self, node: int, stack: list[int]) -> None:
        if self.nodes[node]:
            self.nodes[node] = 0
            self._fallen[0].append(node)
            stack.append(node)

    def _drop_reason(self, reason: int, stack: list[int]) -> None:
        if not self.reasons[reason]:
            return
        self.reasons[reason] = 0
        self._fallen[1].append(reason)
        node = self.frame.concludes[reason]
        if node != NOWHERE:
            self.live[node] -= 1
            if not self.live[node]:
                self._drop_node(node, stack)
            elif self.carrier[node] == reason and self.nodes[node]:
                self._uncarried.append(node)

    def _cascade(self, stack: list[int]) -> None:
        """Let fall what certainly falls with what is on the stack."""
        while stack:
            for reason in self.frame.resting_on[stack.pop()]:
                self._drop_reason(reason, stack)

    def _unfounded(self) -> list[int]:
        """The nodes for which nothing carries but what they carry themselves; the others get a new carrier."""
        doubtful, missing = self._in_doubt()
        inside = set(doubtful)
        queue = []
        for node in doubtful:
            outside = (one for one in self.frame.reasons_for[node] if self.reasons[one] and one not in missing)
            found = next(outside, None)
            if found is not None:
                inside.discard(node)
                self.carrier[node] = found
                queue.append(node)
        for node in queue:  # grows while it is read
            for reason in self.frame.resting_on[node]:
                if self.reasons[reason]:
                    missing[reason] -= 1
                    carried = self.frame.concludes[reason]
                    if not missing[reason] and carried in inside:
                        inside.discard(carried)
                        self.carrier[carried] = reason
                        queue.append(carried)
        return [node for node in doubtful if node in inside]

    def _in_doubt(self) -> tuple[list[int], dict[int, int]]:
        """The nodes that lost their carrier and all that they carry, and for reasons how many of these they need."""
        frame, carrier = self.frame, self.carrier
        doubtful = [node for node in self._uncarried if self.nodes[node]]
        self._uncarried = []
        inside = set(doubtful)
        missing: dict[int, int] = {}
        for node in doubtful:  # grows while it is read
            for reason in frame.resting_on[node]:
                if not self.reasons[reason]:
                    continue
                missing[reason] = missing.get(reason, 0) + 1
                carried = frame.concludes[reason]
                if carried == NOWHERE or carried in inside:
                    continue
                if carrier[carried] == reason and self.nodes[carried]:
                    inside.add(carried)
                    doubtful.append(carried)
        return doubtful, missing


def _zeros(marks: bytearray) -> list[int]:
    return [place for place, mark in enumerate(marks) if not mark]
