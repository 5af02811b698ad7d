"""In which order things fell, so that each can be explained by what fell or stood before it."""

from collections.abc import Iterable

from argmap.semantics._circles import depths
from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._labelling import UNRANKED


def rank_fallen(
    frame: Frame,
    standing: bytearray,
    live: bytearray,
    fallen: tuple[list[int], list[int]],
    ranks: tuple[list[int], list[int]],
    step: int,
) -> int:
    """Rank what fell in one correction, from `step` on; the first step after it.

    `standing` and `live` mark the reasons that stand and those that may. First what has nothing for it, or falls
    although something is for it, then what falls with that, step by step; at last, from the ground up, what has
    nothing left but support in a circle.
    """
    nodes, reasons = fallen
    node_ranks, reason_ranks = ranks
    inside = set(reasons)
    waiting = {node: sum(1 for reason in frame.reasons_for[node] if reason in inside) for node in nodes}
    undercutters = frame.undercutters
    level_nodes = [
        node for node, count in waiting.items() if not count or any(live[reason] for reason in frame.reasons_for[node])
    ]
    level_reasons = [
        reason
        for reason in reasons
        if reason in frame.barred or any(standing[one] for one in undercutters.get(reason, ()))
    ]
    while level_nodes or level_reasons:
        for node in level_nodes:
            node_ranks[node] = step
        for reason in level_reasons:
            reason_ranks[reason] = step
        step += 1
        level_nodes, level_reasons = (
            _emptied(frame, level_reasons, waiting, node_ranks),
            _bereft(frame, level_nodes, inside, reason_ranks),
        )
    return _rank_circles(frame, nodes, reasons, ranks, step)


def _emptied(frame: Frame, reasons: Iterable[int], waiting: dict[int, int], ranks: list[int]) -> list[int]:
    """The nodes for which the last reason has now fallen."""
    found = []
    for reason in reasons:
        node = frame.concludes[reason]
        if node != NOWHERE and node in waiting:
            waiting[node] -= 1
            if not waiting[node] and ranks[node] == UNRANKED:
                found.append(node)
    return found


def _bereft(frame: Frame, nodes: Iterable[int], inside: set[int], ranks: list[int]) -> list[int]:
    """The reasons that now lost a premise."""
    found = [
        reason for node in nodes for reason in frame.resting_on[node] if reason in inside and ranks[reason] == UNRANKED
    ]
    return list(dict.fromkeys(found))


def _rank_circles(
    frame: Frame, nodes: list[int], reasons: list[int], ranks: tuple[list[int], list[int]], step: int
) -> int:
    node_ranks, reason_ranks = ranks
    left = {node for node in nodes if node_ranks[node] == UNRANKED}
    if not left:
        return step
    circling = {reason for reason in reasons if reason_ranks[reason] == UNRANKED}

    def needed(node: int) -> list[int]:
        return [
            other
            for reason in frame.reasons_for[node]
            if reason in circling
            for other in frame.rests[reason]
            if other in left
        ]

    depth, _ = depths(left, needed)
    for node in left:
        node_ranks[node] = step + 2 * depth[node]
    for reason in circling:
        lowest = min(node_ranks[node] for node in frame.rests[reason] if node in left)
        node = frame.concludes[reason]
        within = node in left and node_ranks[node] == lowest
        reason_ranks[reason] = lowest if within else lowest + 1
    return step + 2 * max(depth.values()) + 2
