"""Questions about reasons: which arguments conclude a claim, rebuttals of what it denies among them."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from argmap.document.nouns import Argument
from argmap.graph.attack import denial
from argmap.graph.model import Graph

FARTHEST = 100  # steps from either end of a chain: ten times what anybody argues


@lru_cache(maxsize=4)
def denials(graph: Graph) -> Mapping[str, str]:
    """For each rebutted claim with just one declared contradictory, that claim: it is what its rebuttals conclude."""
    found = ((claim, denial(graph, claim)) for claim in graph.rebutting if claim in graph.conflicting)
    return {claim: denied.id for claim, denied in found if denied is not None}


@lru_cache(maxsize=4)
def conclusions(graph: Graph) -> Mapping[str, str]:
    """From each argument to the claim it concludes: what it supports, or the denial of what it rebuts.

    Arguments whose conclusion has no name, or that draw none, are left out.
    """
    claims, denied = graph.claims, denials(graph)
    found: dict[str, str] = {}
    for name, argument in graph.arguments.items():
        target = argument.target
        if target is None:
            continue
        if argument.relation == "supports" and target in claims:
            found[name] = claims[target].id
        elif argument.relation == "rebuts" and target in denied:
            found[name] = denied[target]
    return found


def grounds_of(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """From each argument to its premises, each once, in the order typed; only those that exist."""
    return graph.premises


@lru_cache(maxsize=4)
def concluding(graph: Graph) -> Mapping[str, tuple[Argument, ...]]:
    """From each claim to the arguments that conclude it; claims that nothing concludes are left out."""
    if not denials(graph):
        return graph.supporting
    found: defaultdict[str, tuple[Argument, ...]] = defaultdict(tuple, graph.supporting)
    for claim, denied in denials(graph).items():
        found[denied] += graph.rebutting[claim]
    return dict(found)


def way(graph: Graph, start: str, ends: Iterable[str]) -> list[str] | None:
    """A chain of claims, each a premise for the next, from `start` to one of `ends`; None where there is none.

    Searched from both sides in turn until one is exhausted, so that it costs twice the smaller of what follows from
    the start and what the ends rest on. No side is followed farther than `FARTHEST` steps.
    """
    ahead: dict[str, str | None] = {start: None}
    behind: dict[str, str | None] = dict.fromkeys(ends)
    if start in behind:
        return [start]
    reasons, led, rest, using = concluding(graph), conclusions(graph), grounds_of(graph), graph.using

    def above(claim: str) -> list[str]:
        return [led[argument.id] for argument in using.get(claim, ()) if argument.id in led]

    def below(claim: str) -> list[str]:
        return [premise for argument in reasons.get(claim, ()) for premise in rest[argument.id]]

    upward, downward = deque([(start, 0)]), deque((end, 0) for end in behind)
    while upward and downward:
        middle = _spread(upward, above, ahead, behind) or _spread(downward, below, behind, ahead)
        if middle is not None:
            return [*reversed(_back(ahead, middle)), *_back(behind, middle)[1:]]
    return None


def _spread(
    queue: deque[tuple[str, int]],
    following: Callable[[str], Iterable[str]],
    came: dict[str, str | None],
    wanted: Mapping[str, str | None],
) -> str | None:
    """One step of a breadth first search: what was wanted, where it is met."""
    claim, steps = queue.popleft()
    for after in following(claim) if steps < FARTHEST else ():
        if after not in came:
            came[after] = claim
            if after in wanted:
                return after
            queue.append((after, steps + 1))
    return None


def _back(came: Mapping[str, str | None], name: str) -> list[str]:
    path = []
    step: str | None = name
    while step is not None:
        path.append(step)
        step = came[step]
    return path
