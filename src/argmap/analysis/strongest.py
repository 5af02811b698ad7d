"""The strongest line of argument for a claim, and how strong its weakest link is."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from argmap.analysis.standing import standing
from argmap.graph import Graph
from argmap.semantics import NOWHERE, Frame, Label, Labelling, Status, status


class Grade(IntEnum):
    """How far a link holds, where no weight is stated: an order, not a measure.

    A claim nobody speaks for; one that has fallen; an open step or a contested presumption; a presumption nobody
    contests; evidence; common ground. An argument is as good as what it rests on, unless it is undercut or left open; a
    claim as good as its best reason, unless it is contested or refuted.
    """

    NOTHING = 0
    FALLEN = 1
    OPEN = 2
    PRESUMED = 3
    EVIDENCE = 4
    GIVEN = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A derivation of a claim: `arguments` from the conclusion downwards, the `leaves` they rest on.

    `grade` is that of its weakest links, `weakest`, ids of claims and arguments.
    """

    claim: str
    grade: Grade
    arguments: tuple[str, ...]
    leaves: tuple[str, ...]
    weakest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """The strongest lines for and against a thesis; every argument that concludes or attacks it heads one.

    Strongest first.
    """

    thesis: str
    pro: tuple[Line, ...]
    con: tuple[Line, ...]


def strongest(graph: Graph) -> tuple[Lines, ...]:
    """For each thesis the best line through each argument for it and for what conflicts with it.

    The value of a claim is that of its best reason, of a reason that of its weakest part (its own step included): the
    best derivations are found by Knuth's generalisation of Dijkstra's algorithm (1977, Information Processing Letters
    6), which needs no support free of circles. Of equals, the one with fewer weakest links, then with fewer leaves.
    Grades come from the default labelling; O((claims + premises) log claims).
    """
    return _lines(_Search(AsJudged(standing(graph))))


def strongest_at_face_value(graph: Graph) -> tuple[Lines, ...]:
    """The same, as if nothing had been said against anything: how strong a line was before anybody answered it."""
    return _lines(_Search(AtFaceValue(standing(graph))))


def _lines(search: "_Search") -> tuple[Lines, ...]:
    return tuple(
        Lines(thesis, tuple(search.lines(thesis, against=False)), tuple(search.lines(thesis, against=True)))
        for thesis in search.frame.graph.theses
    )


class AsJudged:
    """Grades by what has become of things: an attack that stands or is open lowers what it hits."""

    def __init__(self, labelling: Labelling) -> None:
        self.labelling, self.frame = labelling, labelling.frame

    def leaf(self, node: int) -> Grade | None:
        """The grade of a claim by itself; None where only arguments can speak for it."""
        grade = face_value(self.frame, node)
        label = self.labelling.nodes[node]
        if grade is None or grade is Grade.NOTHING or label is Label.IN:
            return grade
        return Grade.OPEN if label is Label.UNDECIDED else Grade.FALLEN

    def step(self, reason: int) -> Grade:
        """The grade of an argument's own step, its premises aside."""
        against = [self.labelling.reasons[one] for one in self.frame.undercutters.get(reason, ())]
        if Label.IN in against:
            return Grade.FALLEN
        return Grade.OPEN if Label.UNDECIDED in against or reason in self.frame.wavering else Grade.GIVEN

    def cap(self, node: int) -> Grade:
        """The most that arguments can do for a claim."""
        if node >= len(self.frame.claims):
            return Grade.GIVEN
        return CAPS.get(status(self.labelling, self.frame.claims[node]), Grade.GIVEN)


class AtFaceValue:
    """Grades by what is put forward alone, whatever was said against it."""

    def __init__(self, labelling: Labelling) -> None:
        self.labelling, self.frame = labelling, labelling.frame

    def leaf(self, node: int) -> Grade | None:
        """The grade of a claim by itself; None where only arguments can speak for it."""
        return face_value(self.frame, node)

    def step(self, reason: int) -> Grade:
        """The grade of an argument's own step."""
        return Grade.GIVEN

    def cap(self, node: int) -> Grade:
        """The most that arguments can do for a claim."""
        return Grade.GIVEN


def face_value(frame: Frame, node: int) -> Grade | None:
    """What a claim is put forward on; None where only arguments speak for it."""
    if node in frame.given:
        return Grade.GIVEN if frame.graph.claims[frame.claims[node]].common_ground else Grade.EVIDENCE
    if node in frame.presumed:
        return Grade.PRESUMED
    return None if frame.reasons_for[node] else Grade.NOTHING


CAPS = {Status.CONTESTED: Grade.OPEN, Status.REFUTED: Grade.FALLEN}
Cost = tuple[int, int, int]  # minus the grade, weakest links, leaves: the smaller the better


class _Search:
    def __init__(self, grades: AsJudged | AtFaceValue) -> None:
        self.grades, self.frame = grades, grades.frame
        self.cost: dict[int, Cost] = {}
        self.chosen: dict[int, int | None] = {}
        self._run()

    def _run(self) -> None:
        frame = self.frame
        missing = [len(needed) for needed in frame.rests]
        queue: list[tuple[Cost, int, int]] = []
        for node in range(len(frame.claims)):
            grade = self.grades.leaf(node)
            if grade is not None:
                heapq.heappush(queue, ((-grade, 1, 1), node, NOWHERE))
        while queue:
            cost, node, reason = heapq.heappop(queue)
            if node in self.cost:
                continue
            self.cost[node] = cost
            self.chosen[node] = None if reason == NOWHERE else reason
            for above in frame.resting_on[node]:
                missing[above] -= 1
                if not missing[above] and self._is_argument(above) and frame.concludes[above] != NOWHERE:
                    node_above = frame.concludes[above]
                    heapq.heappush(queue, (self._capped(self.of(above), node_above), node_above, above))

    def _capped(self, cost: Cost, node: int) -> Cost:
        """The cost of a claim by a reason: where the claim is contested or refuted, that is a link of its own."""
        cap = self.grades.cap(node)
        if cap is Grade.GIVEN or -cap < cost[0]:
            return cost
        return -cap, cost[1] * (-cap == cost[0]) + 1, cost[2]

    def _is_argument(self, reason: int) -> bool:
        return reason < len(self.frame.arguments) and reason not in self.frame.barred

    def of(self, reason: int) -> Cost:
        """The cost of a reason whose premises have theirs."""
        own = self.grades.step(reason)
        parts = [self.cost[node] for node in self.frame.rests[reason]]
        worst = max([-own, *(part[0] for part in parts)])
        weakest = sum(part[1] for part in parts if part[0] == worst) + (-own == worst)
        return worst, weakest, sum(part[2] for part in parts)

    def lines(self, claim: str, *, against: bool) -> Iterator[Line]:
        """The best line through each argument for a claim, or against it, strongest first."""
        frame = self.frame
        node = frame.nodes[claim]
        heads = frame.reasons_against(node) if against else frame.reasons_for[node]
        found = [
            (self.of(reason), reason)
            for reason in heads
            if self._is_argument(reason) and all(needed in self.cost for needed in frame.rests[reason])
        ]
        for cost, reason in sorted(found):
            yield self._line(claim, cost, reason)

    def _line(self, claim: str, cost: Cost, head: int) -> Line:
        frame = self.frame
        reasons, leaves, stack = dict.fromkeys([head]), dict[int, None](), [*frame.rests[head]]
        capped = dict[int, None]()
        for node in stack:  # grows while it is read
            cap = self.grades.cap(node)
            if cap is not Grade.GIVEN and -cap == cost[0]:
                capped[node] = None
            reason = self.chosen[node]
            if reason is None:
                leaves[node] = None
            elif reason not in reasons:
                reasons[reason] = None
                stack.extend(frame.rests[reason])
        weakest = [frame.arguments[one] for one in reasons if -self.grades.step(one) == cost[0]]
        weakest += [frame.claims[one] for one in leaves if self.cost[one][0] == cost[0] and one not in capped]
        weakest += [frame.claims[one] for one in capped]
        return Line(
            claim,
            Grade(-cost[0]),
            tuple(frame.arguments[one] for one in reasons),
            tuple(frame.claims[one] for one in leaves),
            tuple(weakest),
        )
