"""Whether the order of rival theses by strength hangs on a tenth more or less in one of the mapper's weights."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from argmap.document.nouns import Debate
from argmap.evidence.independence import lines_for
from argmap.graph import Graph
from argmap.graph.building import build
from argmap.semantics import Assumptions, Strengths, frame
from argmap.semantics.df_quad import df_quad

NUDGE = 0.1
_LEVEL = 1e-6  # strengths that differ by less are equal


@dataclass(frozen=True, slots=True)
class Flip:
    """That a thesis is stronger than a rival, and weaker if `thing`, a claim or an argument, weighed `weight`."""

    ahead: str
    behind: str
    thing: str
    weight: float


def flips(graph: Graph) -> tuple[Flip, ...]:
    """The single nudges that reverse the order of two theses in conflict, by DF-QuAD with the mapper's weights.

    Only weights that are written are nudged, by 0.1 up and down, within 0 and 1. O(weights × labelling).
    """
    pairs = [(one, two) for one, two in combinations(graph.theses, 2) if two in graph.conflicting.get(one, ())]
    if not pairs:
        return ()
    lines = {name: found.least for name, found in lines_for(graph).items()}
    now = _strengths(graph, lines)
    ordered = [(one, two) if now.claim(one) > now.claim(two) else (two, one) for one, two in pairs]
    apart = [(one, two) for one, two in ordered if now.claim(one) - now.claim(two) > _LEVEL]
    found = []
    for thing, weight, debate in _nudged(graph.debate) if apart else ():
        then = _strengths(build(debate), lines)
        found += [Flip(one, two, thing, weight) for one, two in apart if then.claim(two) - then.claim(one) > _LEVEL]
    return tuple(found)


def _strengths(graph: Graph, lines: dict[str, int]) -> Strengths:
    return df_quad(frame(graph, Assumptions(weights=True)), lines)


def _nudged(debate: Debate) -> Iterator[tuple[str, float, Debate]]:
    """The debate with one weight after the other moved."""
    for name, claim in debate.claims.items():
        for weight in _around(claim.weight):
            yield name, weight, replace(debate, claims={**debate.claims, name: replace(claim, weight=weight)})
    for name, argument in debate.arguments.items():
        for weight in _around(argument.weight):
            changed = {**debate.arguments, name: replace(argument, weight=weight)}
            yield name, weight, replace(debate, arguments=changed)


def _around(weight: float | None) -> list[float]:
    if weight is None:
        return []
    return [moved for moved in (max(0.0, weight - NUDGE), min(1.0, weight + NUDGE)) if moved != weight]
