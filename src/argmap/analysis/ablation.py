"""What makes no difference: disputes that no thesis depends on, arguments that no verdict depends on."""

from argmap.analysis._leaves import Change
from argmap.analysis._scenarios import Scenarios
from argmap.analysis._verdicts import verdicts
from argmap.analysis.agreement import agreement
from argmap.analysis.standing import standing
from argmap.graph import Graph
from argmap.semantics import status


def moot_disputes(graph: Graph) -> tuple[str, ...]:
    """The claims two sides dispute that no thesis depends on: each is judged as now whether they are accepted or
    rejected. Theses themselves are left out, and so are debates without any.

    One labelling of twice as many scenarios as there are disputed claims.
    """
    contested = {place.claim for one in agreement(graph) for place in one.of("disputed", "doubted")}
    disputed = [name for name in graph.claims if name in contested and name not in graph.theses]
    if not disputed or not graph.theses:
        return ()
    frame = standing(graph).frame
    made = {
        Change("claim", name, to): 1 << 2 * place + (to == "accepted")
        for place, name in enumerate(disputed)
        for to in ("rejected", "accepted")
    }
    moved = _moving(graph, made, 2 * len(disputed), [frame.nodes[name] for name in graph.theses])
    return tuple(name for place, name in enumerate(disputed) if not moved >> 2 * place & 3)


def inert_arguments(graph: Graph) -> tuple[str, ...]:
    """The arguments without which every claim would have the status it has.

    One labelling of as many scenarios as there are arguments.
    """
    names = list(graph.arguments)
    made = {Change("argument", name, "rejected"): 1 << place for place, name in enumerate(names)}
    moved = _moving(graph, made, len(names), None) if names else 0
    return tuple(name for place, name in enumerate(names) if not moved >> place & 1)


def _moving(graph: Graph, made: dict[Change, int], size: int, targets: list[int] | None) -> int:
    """The scenarios in which a target has another status; all claims where None."""
    labelling = standing(graph)
    frame = labelling.frame
    marks = Scenarios(frame, targets).label(made, size)
    names = frame.claims if targets is None else [frame.claims[node] for node in targets]
    moved = 0
    for name in names:
        moved |= marks.whole & ~verdicts(frame, marks, name)[status(labelling, name)]
    return moved
