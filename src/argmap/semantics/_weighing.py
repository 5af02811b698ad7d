"""How heavy an argument is, given which of its premises stand: the weighing functions of Carneades 4."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._weighted import weight

LEAST = 1e-9  # of a presumption: less than any argument
SECTION = "carneades"

Weighing = Callable[[Frame, int, Sequence[bool]], float]
"""From a frame, a reason, and whether each of its premises stands, to a weight from 0 to 1."""


def linked(_frame: Frame, _reason: int, standing: Sequence[bool]) -> float:
    """All premises are needed."""
    return float(all(standing))


def convergent(_frame: Frame, _reason: int, standing: Sequence[bool]) -> float:
    """One premise is enough."""
    return float(any(standing) or not standing)


def cumulative(_frame: Frame, _reason: int, standing: Sequence[bool]) -> float:
    """The more premises the better."""
    return sum(standing) / len(standing) if standing else 1.0


def factorized(frame: Frame, reason: int, standing: Sequence[bool]) -> float:
    """All premises are needed, and the more there are the better, as against the rest of the issue."""
    if not all(standing):
        return 0.0
    factors = {node for one in about(frame, reason) for node in frame.rests[one]}
    return len(standing) / len(factors) if factors else 1.0


FUNCTIONS: Mapping[str, Weighing] = {
    "linked": linked,
    "convergent": convergent,
    "cumulative": cumulative,
    "factorized": factorized,
}


def about(frame: Frame, reason: int) -> list[int]:
    """The arguments for what a reason concludes and for what conflicts with that."""
    node = frame.concludes[reason]
    if node == NOWHERE:
        return [reason]
    return [one for each in (node, *frame.rivals[node]) for one in frame.reasons_for[each] if one not in frame.barred]


class Weights:
    """The weights of a frame's reasons."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.schemes, self.functions = _declared(frame.graph.debate.foreign)

    def of(self, reason: int, standing: Sequence[bool]) -> float:
        """The weight of a reason whose premises have been decided."""
        if reason >= len(self.frame.arguments):
            return (LEAST if reason >= self.frame.first_presumption else 1.0) * all(standing)
        scheme = str(self.frame.graph.arguments[self.frame.arguments[reason]].scheme or "")
        return self._function(scheme)(self.frame, reason, standing) * min(weight(self.frame, reason), 1.0)

    def _function(self, scheme: str) -> Weighing:
        declared = self.schemes.get(scheme, {}).get("weight", scheme)
        if isinstance(declared, str):
            declared = self.functions.get(declared, declared)
        if isinstance(declared, str):
            return FUNCTIONS.get(declared, linked)
        if "constant" in declared:
            return lambda _frame, _reason, _standing: float(declared["constant"])
        if isinstance(declared.get("preference"), list):
            return lambda _frame, reason, standing: self._preferred(reason, declared["preference"]) * all(standing)
        return linked

    def _preferred(self, reason: int, orders: Sequence[Any]) -> float:
        """How far up a reason is among those about the issue, by the properties of their schemes."""
        rivals = [one for one in about(self.frame, reason) if one < len(self.frame.arguments)]
        places = {one: tuple(self._place(one, rivals, order) for order in orders) for one in rivals}
        ranked = sorted(set(places.values()))
        return (ranked.index(places[reason]) + 1) / len(ranked)

    def _place(self, reason: int, rivals: Iterable[int], order: Mapping[str, Any]) -> int:
        """The place of a reason by one property: by the values as listed, else by size; what has none comes first."""
        ranking = order.get("order")
        values = ranking if isinstance(ranking, list) else sorted({self._property(one, order) for one in rivals})
        own = self._property(reason, order)
        place = [str(value) for value in values].index(own) if own in map(str, values) else -1
        return -place if ranking == "descending" else place

    def _property(self, reason: int, order: Mapping[str, Any]) -> str:
        scheme = str(self.frame.graph.arguments[self.frame.arguments[reason]].scheme or "")
        stated = self.schemes.get(scheme, {}).get("meta") or {}
        return str(stated.get(order.get("property"), ""))


def _declared(foreign: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """The schemes and weighing functions that a map read from Carneades brought along."""
    kept = foreign.get(SECTION) if isinstance(foreign, dict) else None
    if not isinstance(kept, dict):
        return {}, {}
    schemes, functions = kept.get("argument_schemes"), kept.get("weighing_functions")
    listed = schemes if isinstance(schemes, list) else []
    return (
        {str(one["id"]): one for one in listed if isinstance(one, dict) and "id" in one},
        dict(functions) if isinstance(functions, dict) else {},
    )
