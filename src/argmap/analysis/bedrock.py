"""What two sides disagree about in the end: disputes that rest on no further dispute."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.agreement import Agreement, agreement
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.commitment import proponents
from argmap.graph.reasons import concluding, grounds_of


@dataclass(frozen=True, slots=True)
class Bedrock:
    """Between two sides: `claims` disputed with nothing disputed below them, and `steps`, arguments of one side that
    the other undercuts from nothing disputed; each step with its undercutters.
    """

    sides: tuple[str, str]
    claims: tuple[str, ...]
    steps: tuple[tuple[str, tuple[str, ...]], ...]


def bedrock(graph: Graph) -> tuple[Bedrock, ...]:
    """The bedrock between every two sides.

    Disputed are claims that one side holds and the other denies, opposes or doubts. Below a claim lie the premises of
    arguments for it and for its rivals, of arguments against it, what undercuts these, what it presupposes, and so on.
    O(disputed claims × graph) at worst.
    """
    return tuple(_between(graph, one) for one in agreement(graph))


def _between(graph: Graph, found: Agreement) -> Bedrock:
    disputed = {place.claim for place in found.of("disputed", "doubted")}
    attacked = dict(_undercut(graph, found.sides))
    claims = tuple(
        name for name in graph.claims if name in disputed and disputed.isdisjoint(_below(graph, name, attacked))
    )
    steps = tuple(
        (name, others)
        for name, others in attacked.items()
        if not any(disputed & _with_below(graph, other) for other in others)
    )
    return Bedrock(found.sides, claims, steps)


def _undercut(graph: Graph, sides: tuple[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The arguments of one side that the other undercuts."""
    for name, others in graph.undercutting.items():
        own = _sides(graph, graph.arguments[name])
        hostile = tuple(str(one.id) for one in others if own and _is_other(own, _sides(graph, one), sides))
        if hostile:
            yield str(name), hostile


def _is_other(own: set[str], others: set[str], sides: tuple[str, str]) -> bool:
    return any(one in own and two in others and one not in others for one, two in (sides, sides[::-1]))


def _sides(graph: Graph, argument: Argument) -> set[str]:
    people = graph.debate.people
    found = (people[person].side for person in proponents(argument) if person in people)
    return {str(side) for side in found if side is not None}


def _with_below(graph: Graph, argument: str) -> set[str]:
    found = set(grounds_of(graph)[argument])
    return found.union(*(_below(graph, name, {}) for name in found))


def _below(graph: Graph, start: str, attacked: "dict[str, tuple[str, ...]]") -> set[str]:
    """The claims that a claim hangs on, itself left out; a circle leads back to none of its members."""
    reasons, rest = concluding(graph), grounds_of(graph)
    seen, stack = {start}, [start]
    while stack:
        name = stack.pop()
        around = (name, *graph.conflicting.get(name, ())) if name == start else (name,)
        for claim in around:
            for argument in (*reasons.get(claim, ()), *graph.rebutting.get(claim, ())):
                below = list(rest[argument.id])
                for undercutter in attacked.get(argument.id, ()):
                    below += rest[undercutter]
                stack += [one for one in below if one not in seen]
                seen.update(below)
        presupposed = [one for one in graph.claims[name].presupposes if one in graph.claims and one not in seen]
        seen.update(presupposed)
        stack += presupposed
    return seen - {start, *graph.conflicting.get(start, ())}
