"""What somebody's claims come to by deductive steps: where they lead into a contradiction."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Argument
from argmap.graph.commitment import commitments
from argmap.graph.model import Graph
from argmap.graph.reasons import denials
from argmap.graph.schemes import followed
from argmap.graph.voices import holders

Proposition = tuple[str, bool]
"""A claim, and whether it is asserted or denied."""


@dataclass(frozen=True, slots=True)
class Clash:
    """That a person holds claims (`held`, none of which can be spared) from which `steps` lead to both claims of a
    conflict, or to a claim and its denial: then `conflict` names it twice.
    """

    person: str
    held: tuple[str, ...]
    steps: tuple[str, ...]
    conflict: tuple[str, str]


def clashes(graph: Graph) -> Iterator[Clash]:
    """For each person the first contradiction that the claims they hold in their own voice lead into by a step.

    Steps are arguments of `mode: deductive`, or of a deductive scheme, whoever puts them forward. O(held × graph) for
    each person who is led into one, else O(graph).
    """
    steps = _steps(graph)
    for person in commitments(graph) if steps else ():
        held = tuple(name for name in graph.claims if person in holders(graph, name))
        found = _found(graph, steps, held)
        if found is not None:
            for name in held:
                fewer = tuple(one for one in held if one != name)
                again = _found(graph, steps, fewer)
                if again is not None:
                    held, found = fewer, again
            if found[0]:
                yield Clash(person, held, *found)


@lru_cache(maxsize=4)
def _steps(graph: Graph) -> tuple[Argument, ...]:
    schemed = {one.argument.id for one in followed(graph) if one.scheme.mode == "deductive"}
    return tuple(
        argument
        for argument in graph.arguments.values()
        if (argument.mode == "deductive" or (argument.mode is None and argument.id in schemed))
        and argument.relation in ("supports", "rebuts")
        and graph.premises[argument.id]
        and len(graph.premises[argument.id]) == len({premise.claim for premise in argument.premises})
        and argument.target in graph.claims
    )


def _found(
    graph: Graph, steps: tuple[Argument, ...], held: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, str]] | None:
    """The steps that lead to a contradiction, and what contradicts what; no steps where the claims do by themselves."""
    came: dict[Proposition, Argument | None] = {(name, True): None for name in held}
    queue = deque(came)
    using: dict[str, list[Argument]] = {}
    missing = {argument.id: len(graph.premises[argument.id]) for argument in steps}
    for argument in steps:
        for premise in graph.premises[argument.id]:
            using.setdefault(premise, []).append(argument)
    while queue:
        name, truth = queue.popleft()
        for argument in using.get(name, ()) if truth else ():
            missing[argument.id] -= 1
            reached = _conclusion(graph, argument)
            if not missing[argument.id] and reached not in came:
                came[reached] = argument
                queue.append(reached)
    for name, truth in came:
        rivals = [name] if (name, False) in came else [one for one in graph.conflicting.get(name, ()) if truth]
        for rival in rivals:
            other = (rival, rival != name)
            if truth and other in came:
                return tuple(_behind(graph, came, [(name, True), other])), (name, rival)
    return None


def _conclusion(graph: Graph, argument: Argument) -> Proposition:
    target = str(argument.target)
    if argument.relation == "supports":
        return target, True
    return (denials(graph)[target], True) if target in denials(graph) else (target, False)


def _behind(graph: Graph, came: Mapping[Proposition, Argument | None], ends: list[Proposition]) -> list[str]:
    """The steps by which propositions were reached, in the order of the debate."""
    used: set[str] = set()
    while ends:
        argument = came[ends.pop()]
        if argument is not None and argument.id not in used:
            used.add(argument.id)
            ends += [(premise, True) for premise in graph.premises[argument.id]]
    return [name for name in graph.arguments if name in used]
