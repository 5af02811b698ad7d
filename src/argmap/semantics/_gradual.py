"""Strengths between 0 and 1: what gradual views share. They shade a map; they are no verdict.

Base scores, the same for all: a claim 0.5 (neither way), an argument 1, what is common ground or accepted is supported
by 1, each line of evidence by 0.8; with `--weights` the mapper's weights of claims and arguments take their place. An
argument is as strong as the weakest of its premises, times its weight: with a product instead, whoever spells out an
implicit premise would be worse off. Passages that go back to one origin are one line, of which the strongest counts.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from argmap.semantics._frame import Frame, node_name

NEUTRAL, LINE, CERTAIN = 0.5, 0.8, 1.0
STEPS = 2000
SETTLED = 1e-9
STRIDES = (1.0, 0.5, 0.1)  # how far each step goes; shorter ones settle some circles in which longer ones swing

Influence = Callable[[float, Sequence[float], Sequence[float]], float]
"""The strength of something from its base score, the strengths that support it and those that attack it."""


@dataclass(frozen=True, slots=True, eq=False)
class Strengths:
    """The strengths of a frame's nodes and reasons; `settled` is False where circles kept them moving."""

    frame: Frame
    nodes: list[float]
    reasons: list[float]
    settled: bool

    def claim(self, name: str) -> float:
        """The strength of a claim."""
        return self.nodes[self.frame.nodes[name]]

    def argument(self, name: str) -> float:
        """The strength of an argument."""
        return self.reasons[self.frame.reasons[name]]


def strengths(frame: Frame, influence: Influence, lines: Mapping[str, int] | None = None) -> Strengths:
    """Strengths by one influence function. `lines` counts independent lines of evidence, by claim; else one each.

    All are computed anew from all until nothing moves: exact after as many steps as the longest chain where nothing
    runs in a circle. In circles a settled state is usual and not guaranteed. O(steps × size).
    """
    web = _Web(frame, lines or {})
    for stride in STRIDES:
        state = [NEUTRAL] * len(frame.rivals), [0.0] * len(frame.concludes)
        for _ in range(STEPS):
            moved = web.step(state, influence, stride)
            if moved < SETTLED:
                return Strengths(frame, *state, settled=True)
    return Strengths(frame, *state, settled=False)


class _Web:
    """Base scores, supporters and attackers."""

    def __init__(self, frame: Frame, lines: Mapping[str, int]) -> None:
        self.frame = frame
        self.base = [_claim_base(frame, node) for node in range(len(frame.rivals))]
        self.weights = [_argument_weight(frame, reason) for reason in range(len(frame.arguments))]
        self.given = {reason: _given(frame, node, lines) for node, reason in frame.given.items()}
        self.pro = [self._counting(frame.reasons_for[node]) for node in range(len(frame.rivals))]
        self.con = [self._counting(frame.reasons_against(node)) for node in range(len(frame.rivals))]
        self.order = [place for place in range(len(frame.arguments)) if place not in frame.barred]

    def _counting(self, reasons: list[int]) -> list[int]:
        """Without presumptions, which a neutral base score stands for."""
        return [reason for reason in reasons if reason < self.frame.first_presumption]

    def step(self, state: tuple[list[float], list[float]], influence: Influence, stride: float) -> float:
        """Move every strength towards what the others make of it; by how much the fastest moved."""
        nodes, reasons = state
        moved = 0.0
        for reason in self.order:
            base = self.weights[reason] * min((nodes[node] for node in self.frame.rests[reason]), default=CERTAIN)
            undercutters = [reasons[one] for one in self.frame.undercutters.get(reason, ())]
            change = influence(base, (), undercutters) - reasons[reason] if undercutters else base - reasons[reason]
            reasons[reason] += stride * change
            moved = max(moved, abs(change))
        for node, base in enumerate(self.base):
            pro, con = self._strong(self.pro[node], reasons), self._strong(self.con[node], reasons)
            change = influence(base, list(pro), list(con)) - nodes[node]
            nodes[node] += stride * change
            moved = max(moved, abs(change))
        return moved

    def _strong(self, listed: list[int], reasons: list[float]) -> Iterator[float]:
        for reason in listed:
            if reason in self.given:
                yield from self.given[reason]
            elif reason not in self.frame.barred:
                yield reasons[reason]


def _claim_base(frame: Frame, node: int) -> float:
    stated = None if node in frame.denied else frame.graph.claims[frame.claims[node]].weight
    return NEUTRAL if stated is None or not frame.assumptions.weights else float(stated)


def _argument_weight(frame: Frame, reason: int) -> float:
    stated = frame.graph.arguments[frame.arguments[reason]].weight
    return CERTAIN if stated is None or not frame.assumptions.weights else float(stated)


def _given(frame: Frame, node: int, lines: Mapping[str, int]) -> list[float]:
    """What supports a node from the start: certainty, or one strength for each line of evidence."""
    name = node_name(frame, node)
    if name in frame.assumptions.accepted or (node not in frame.denied and frame.graph.claims[name].common_ground):
        return [CERTAIN]
    return [LINE] * (max(1, lines.get(name, 1)) if node not in frame.denied else 1)


def arguing(frame: Frame, node: int) -> tuple[list[int], list[int]]:
    """The arguments for and against a node."""
    end = len(frame.arguments)
    pro = [reason for reason in frame.reasons_for[node] if reason < end]
    con = [reason for reason in frame.reasons_against(node) if reason < end]
    return pro, con
