"""The graph as networkx sees it.

Importing networkx takes longer than checking a debate, so only who needs an algorithm comes here.
"""

from collections.abc import Iterable

import networkx as nx

from argmap.graph.model import Graph


def network(graph: Graph) -> "nx.DiGraph[str]":
    """Claims and inferences as nodes (`kind`), relations as edges (`relation`): premise, supports, rebuts, undercuts,
    explains, conflict.

    Ids are the debate's own; conflicts run both ways. O(graph).
    """
    view: nx.DiGraph[str] = nx.DiGraph()
    view.add_nodes_from(graph.claims, kind="claim")
    view.add_nodes_from(graph.arguments, kind="inference")
    for argument in graph.arguments.values():
        known = (premise.claim for premise in argument.premises if premise.claim in graph.claims)
        view.add_edges_from(((claim, argument.id) for claim in known), relation="premise")
        target, kind = argument.target, "inference" if argument.relation == "undercuts" else "claim"
        if target is not None and view.nodes.get(target, {}).get("kind") == kind:
            view.add_edge(argument.id, target, relation=argument.relation)
    for claim, rivals in graph.conflicting.items():
        view.add_edges_from(((claim, rival) for rival in rivals), relation="conflict")
    return view


def shortest_cycles(edges: Iterable[tuple[str, str, str]]) -> list[list[tuple[str, str]]]:
    """For each strongly connected component of (from, to, label) edges, a shortest cycle as (from, label) pairs;
    sorted.

    Tarjan 1972 for the components, breadth first search from the component's first node for the cycle.
    """
    view: nx.DiGraph[str] = nx.DiGraph()
    for start, end, label in edges:
        if not view.has_edge(start, end):
            view.add_edge(start, end, label=label)
    found = []
    for component in nx.strongly_connected_components(view):
        inner = view.subgraph(component)
        first = min(component)
        if len(component) == 1 and not inner.has_edge(first, first):
            continue
        cycle = _cycle_through(inner, first)
        found.append(
            [
                (node, inner.edges[node, after]["label"])
                for node, after in zip(cycle, [*cycle[1:], cycle[0]], strict=True)
            ]
        )
    return sorted(found)


def _cycle_through(component: "nx.DiGraph[str]", node: str) -> list[str]:
    if component.has_edge(node, node):
        return [node]
    steps = nx.single_source_shortest_path_length(component, node)
    back = min(component.predecessors(node), key=lambda other: (steps[other], other))
    return nx.shortest_path(component, node, back)
