"""Questions about circles: claims that only a circle supports, presuppositions that run in one."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from argmap.abstract.knots import knots, shortest
from argmap.graph.grounding import grounding
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, grounds_of


@lru_cache(maxsize=4)
def only_in_circles(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """The claims that stand in a circle of support and have no argument from outside it, each with its circle's claims.

    Only what forward chaining from all leaves leaves over is looked at; O(that).
    """
    unfounded = grounding(graph).unfounded
    if not unfounded:
        return {}
    reasons, rest = concluding(graph), grounds_of(graph)

    def below(name: str) -> Iterator[str]:
        return (one for argument in reasons[name] for one in rest[argument.id] if one in unfounded)

    nodes = [name for name in graph.claims if name in unfounded]
    order = {name: number for number, name in enumerate(nodes)}
    found: dict[str, tuple[str, ...]] = {}
    for knot in knots(nodes, below):
        if len(knot) > 1:
            members = tuple(sorted(knot, key=order.__getitem__))
            found.update(dict.fromkeys(members, members))
    return found


def presupposition_cycles(graph: Graph) -> list[list[str]]:
    """Circles of claims each of which presupposes the next, a shortest one for each knot; O(presuppositions).

    A claim that presupposes itself is left out: that is a reference to itself.
    """

    def presupposed(name: str) -> Iterator[str]:
        return (other for other in graph.claims[name].presupposes if other in graph.claims and other != name)

    starts = [name for name, claim in graph.claims.items() if claim.presupposes]
    order = {name: number for number, name in enumerate(starts)}
    found = []
    for knot in knots(starts, presupposed):
        if len(knot) > 1:
            first = min(knot, key=order.__getitem__)
            found.append(shortest(first, {first}, presupposed))
    return found
