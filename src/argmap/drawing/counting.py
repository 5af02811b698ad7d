"""How many claims lie behind the boxes of folded pictures: for all pictures of a debate in one walk through it."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from argmap.drawing.selection import backwards
from argmap.graph import Graph


@dataclass(frozen=True, slots=True)
class Cut:
    """What a folded picture keeps: `claims` and `arguments`; `gone` are the claims it folds, all others for None."""

    claims: tuple[str, ...]
    arguments: Set[str]
    gone: Set[str] | None = None


@dataclass(frozen=True, slots=True)
class Behind:
    """How many of the claims that are gone lie behind each of those kept, none left out; and behind any of them."""

    counts: dict[str, int]
    gone: int


def behind(graph: Graph, cuts: Sequence[Cut]) -> list[Behind]:
    """What lies behind each cut, along arguments that are not drawn; O(graph + cuts · claims).

    A claim may lie behind several boxes; each box has a bit, and bits are handed on from conclusions to premises.
    """
    shifts, number = [], 0
    for cut in cuts:
        shifts.append(number)
        number += len(cut.claims)
    held = _begun(graph, cuts, shifts)
    stops = _stops(graph, cuts, shifts)
    _hand_on(graph, held, stops)
    found = [mask & ~stops.get(name, 0) for name, mask in held.items() if name in graph.claims]
    return [_told(cut, shift, found) for cut, shift in zip(cuts, shifts, strict=True)]


def _begun(graph: Graph, cuts: Sequence[Cut], shifts: list[int]) -> dict[str, int]:
    """The bits of what is folded right behind a box."""
    back = backwards(graph)
    held: dict[str, int] = {}
    for cut, shift in zip(cuts, shifts, strict=True):
        for at, claim in enumerate(cut.claims, shift):
            for name in back[claim]:
                if name not in cut.arguments:
                    held[name] = held.get(name, 0) | 1 << at
    return held


def _stops(graph: Graph, cuts: Sequence[Cut], shifts: list[int]) -> dict[str, int]:
    """The bits that claims neither count for nor hand on: their picture shows them, or has nothing to do with them."""
    stops: dict[str, int] = {}
    for cut, shift in zip(cuts, shifts, strict=True):
        mask = (1 << len(cut.claims)) - 1 << shift
        for name in cut.claims if cut.gone is None else graph.claims.keys() - cut.gone:
            stops[name] = stops.get(name, 0) | mask
    return stops


def _hand_on(graph: Graph, held: dict[str, int], stops: dict[str, int]) -> None:
    """Hand the bits of each thing on to what leads to it: once, and again in a circle what came too late."""
    back = backwards(graph)
    order = _conclusions_first(graph)
    fresh = set(held)
    while fresh:
        for name in order:
            if name not in fresh:
                continue
            fresh.discard(name)
            own = held[name] & ~stops.get(name, 0)
            for other in back[name]:
                before = held.get(other, 0)
                if own & ~before:
                    held[other] = before | own
                    fresh.add(other)


def _told(cut: Cut, shift: int, found: list[int]) -> Behind:
    full = (1 << len(cut.claims)) - 1
    alike = Counter([mask >> shift & full for mask in found])
    del alike[0]
    counts = {
        claim: sum(number for mask, number in alike.items() if mask >> at & 1) for at, claim in enumerate(cut.claims)
    }
    return Behind({claim: count for claim, count in counts.items() if count}, alike.total())


@lru_cache(maxsize=4)
def _conclusions_first(graph: Graph) -> list[str]:
    """All claims and arguments, each after what it leads to, as far as circles allow: depth first, the last first."""
    back = backwards(graph)
    entered: set[str] = set()
    left: dict[str, None] = {}
    for start in back:
        stack = [start]
        while stack:
            name = stack[-1]
            if name not in entered:
                entered.add(name)
                stack += [other for other in back[name] if other not in entered]
                continue
            stack.pop()
            left.setdefault(name)
    return list(reversed(left))
