"""What an undecided claim waits on: pairs and circles that hold each other open, bare denials, open questions."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from argmap.abstract.knots import shortest
from argmap.graph.commitment import last_stances
from argmap.semantics._circles import depths
from argmap.semantics._frame import Frame, node_name
from argmap.semantics._labelling import Label, Labelling

_TRIES = 50


@dataclass(frozen=True, slots=True)
class Knot:
    """Something that nothing else keeps open.

    `kind` is conflict (a claim and what speaks against it, or two claims), circle, denial (a presumed claim is barely
    denied), doubt (a question was raised about it), question (an argument faces one that is about no premise) or, where
    weights count, standard (a claim's standard of proof is not met by what stands).
    `claims` and `arguments` take part in it, in the order of the circle.
    """

    kind: str
    claims: tuple[str, ...]
    arguments: tuple[str, ...]


def knots(labelling: Labelling, claim: str) -> list[Knot]:
    """The knots that an undecided claim waits on, nearest first; empty for others. O(what it waits on)."""
    frame = labelling.frame
    start = frame.nodes[claim]
    if labelling.nodes[start] is not Label.UNDECIDED:
        return []
    waiting = _waiting(labelling)
    depth, component = depths([start], waiting.on)
    members: dict[int, list[int]] = {}
    for place in _by_distance(start, waiting):
        if depth[place] == 0:
            members.setdefault(component[place], []).append(place)
    return [_knot(waiting, component_) for component_ in members.values()]


class _Waiting:
    """Undecided nodes, and reasons numbered after them; what each waits on."""

    def __init__(self, labelling: Labelling) -> None:
        self.labelling, self.frame = labelling, labelling.frame
        self.size = len(labelling.frame.rivals)
        self.large: dict[tuple[int, int], list[int]] = {}  # circles of knots too large to try every place in
        self._known: dict[int, list[int]] = {}

    def on(self, place: int) -> list[int]:
        """What has to be decided before this can be."""
        known = self._known.get(place)
        if known is None:
            found = self._on_node(place) if place < self.size else self._on_reason(place - self.size)
            known = self._known[place] = list(dict.fromkeys(found))
        return known

    def _on_node(self, node: int) -> Iterator[int]:
        frame, labels = self.frame, self.labelling.reasons
        for rival in frame.rivals[node]:
            live = [reason for reason in self._counting(rival) if labels[reason] is not Label.OUT]
            if live and self.labelling.nodes[rival] is Label.UNDECIDED:
                yield rival
            else:  # where weights count, what speaks against a claim may outlive what it is for
                yield from (reason + self.size for reason in live if labels[reason] is Label.UNDECIDED)
            if node in frame.presumed and rival in frame.presumed and self.labelling.nodes[rival] is not Label.OUT:
                yield rival
        own = frame.reasons_for[node]
        if frame.assumptions.weights or not any(labels[reason] is Label.IN for reason in own):
            yield from (reason + self.size for reason in own if self._is_waiting(reason))

    def _counting(self, node: int) -> list[int]:
        end = self.frame.first_presumption
        return [reason for reason in self.frame.reasons_for[node] if reason < end]

    def _is_waiting(self, reason: int) -> bool:
        """Whether it is a reason's own matter that it is undecided: a presumption may only be waiting for rivals."""
        frame, labelling = self.frame, self.labelling
        if labelling.reasons[reason] is not Label.UNDECIDED:
            return False
        kept_open = reason in frame.wavering or reason < frame.first_presumption
        return kept_open or any(labelling.nodes[node] is Label.UNDECIDED for node in frame.rests[reason])

    def _on_reason(self, reason: int) -> Iterator[int]:
        frame, labelling = self.frame, self.labelling
        yield from (node for node in frame.rests[reason] if labelling.nodes[node] is Label.UNDECIDED)
        for one in frame.undercutters.get(reason, ()):
            if labelling.reasons[one] is Label.UNDECIDED:
                yield one + self.size


@lru_cache(maxsize=4)
def _waiting(labelling: Labelling) -> _Waiting:
    return _Waiting(labelling)


def _by_distance(start: int, waiting: _Waiting) -> Iterator[int]:
    seen, queue = {start}, deque([start])
    while queue:
        place = queue.popleft()
        yield place
        for other in waiting.on(place):
            if other not in seen:
                seen.add(other)
                queue.append(other)


def _knot(waiting: _Waiting, members: list[int]) -> Knot:
    frame, size = waiting.frame, waiting.size
    circle = _shortest_circle(waiting, members) if len(members) > 1 else members
    claims = tuple(dict.fromkeys(node_name(frame, place) for place in circle if place < size))
    reasons = [place - size for place in circle if place >= size]
    arguments = tuple(frame.arguments[reason] for reason in reasons if reason < len(frame.arguments))
    if len(members) == 1 and members[0] not in waiting.on(members[0]):
        return _open(frame, reasons, arguments) if reasons else Knot("standard", claims, ())
    nodes = [place for place in circle if place < size]
    against_each_other = any(one in frame.rivals[two] for one in nodes for two in nodes)
    return Knot("conflict" if len(claims) < 3 and against_each_other else "circle", claims, arguments)


def _open(frame: Frame, reasons: list[int], arguments: tuple[str, ...]) -> Knot:
    """A single thing: an argument with an open question, or a presumption that is barely denied."""
    if arguments:
        return Knot("question", (), arguments)
    (name,) = (node_name(frame, frame.concludes[reason]) for reason in reasons)
    stances = last_stances(frame.graph.claims[name]).values()
    denied = any(stance.stance == "denies" and not stance.arguendo for stance in stances)
    return Knot("denial" if denied else "doubt", (name,), ())


def _shortest_circle(waiting: _Waiting, members: list[int]) -> list[int]:
    """The shortest circle through one of the members nearest to the claim; of a large knot, the same for all claims."""
    knot = min(members), len(members)
    if knot not in waiting.large:
        inside = set(members)
        shortest_ = min((_circle_through(waiting, place, inside) for place in members[:_TRIES]), key=len)
        if len(members) <= _TRIES:
            return shortest_
        waiting.large[knot] = shortest_
    return waiting.large[knot]


def _circle_through(waiting: _Waiting, start: int, inside: set[int]) -> list[int]:
    return shortest(start, [start], lambda place: [other for other in waiting.on(place) if other in inside]) or [start]
