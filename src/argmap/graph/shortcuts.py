"""Direct steps beside chains that lead to the same place."""

from collections import deque
from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.graph.commitment import proponents
from argmap.graph.model import Graph

FARTHEST = 6  # steps; a detour longer than that is no longer seen as one


def shortcuts(graph: Graph) -> Iterator[tuple[Argument, list[Argument]]]:
    """Supports from a single premise, each with a chain of two to six supports by one of the same people that leads
    from that premise to the same conclusion. A breadth first search of that depth where both ends branch.
    """
    for conclusion, arguments in graph.supporting.items():
        for direct in arguments if len(arguments) > 1 else ():
            if len(direct.premises) == 1 and direct.premises[0].claim != conclusion:
                start = direct.premises[0].claim
                if len(graph.using.get(start, ())) > 1:
                    chains = (_chain(graph, start, conclusion, person, direct) for person in proponents(direct))
                    chain = next((found for found in chains if found), None)
                    if chain:
                        yield direct, chain


def _chain(graph: Graph, start: str, end: str, person: str, direct: Argument) -> list[Argument]:
    came: dict[str, tuple[str, Argument]] = {}
    queue = deque([(start, 0)])
    while queue:
        claim, steps = queue.popleft()
        for argument in graph.using.get(claim, ()) if steps < FARTHEST else ():
            after = str(argument.target)
            if argument.relation != "supports" or argument is direct or person not in proponents(argument):
                continue
            if after == end and claim != start:
                chain = [argument]
                while claim != start:
                    claim, step = came[claim]
                    chain.append(step)
                return chain[::-1]
            if after not in came and after not in (start, end) and after in graph.claims:
                came[after] = claim, argument
                queue.append((after, steps + 1))
    return []
