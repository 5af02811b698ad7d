"""What claims take for granted. A circle of presuppositions is a fault, and its links are not weighed."""

from collections.abc import Mapping

from argmap.graph import Graph
from argmap.semantics._circles import depths


def presuppositions(graph: Graph, nodes: Mapping[str, int]) -> dict[int, tuple[int, ...]]:
    """From each claim to what it presupposes, without the links that run in a circle; O(links)."""
    links = {
        nodes[name]: tuple(dict.fromkeys(nodes[other] for other in claim.presupposes if other in nodes))
        for name, claim in graph.claims.items()
        if claim.presupposes
    }
    component = depths(links, lambda node: links.get(node, ()))[1] if links else {}
    weighed = {
        node: tuple(other for other in others if other not in component or component[other] != component[node])
        for node, others in links.items()
    }
    return {node: others for node, others in weighed.items() if others}
